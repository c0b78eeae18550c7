"""Overdue check-ins with what came of them, each one key. Only while the sources are open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.domain.lists import CheckInResult
from visit_desk.domain.people import CheckIn
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, row
from visit_desk.gui.parts.form import Escape
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.words import said

RESULTS = (CheckInResult.OK, CheckInResult.NO_ANSWER, CheckInResult.CONCERN)


class CheckIns(Card):
    """``told`` tells a check-in and its result."""

    told = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stop_fill", padding=(16, 10, 16, 10), gap=6, parent=parent)
        Escape(self, self.hide)

    def spoken(self) -> str:
        """Everything that is shown, as one line."""
        return " | ".join(label.text() for label in self.findChildren(Label))

    def show_check_ins(self, check_ins: Sequence[CheckIn], codes: Mapping[str, str]) -> None:
        clear(self.body)
        if not check_ins:
            self.hide()
            return
        first: Button | None = None
        for check_in in check_ins[:5]:
            line = row(gap=10)
            code = codes.get(check_in.person, "")
            words = self.tr("{code}, was due {day}").format(code=code, day=day_words(check_in.due, "dddd d MMMM"))
            line.addWidget(Glyph("clock", "stop"))
            line.addWidget(Label(words, "strong"))
            line.addWidget(Label(check_in.channel, "body", "text2", shorten=True), 1)
            for result in RESULTS:
                key = Button(said(result), height=30)
                key.setAccessibleName(self.tr("{code}: {result}").format(code=code, result=said(result)))
                key.clicked.connect(lambda _=False, check_in=check_in, result=result: self.told.emit(check_in, result))
                line.addWidget(key)
                first = first or key
            self.body.addLayout(line)
        self.show()
        if first is not None:
            first.setFocus()
