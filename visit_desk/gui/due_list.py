"""What is past the day of its destruction, a card each; what comes next, a line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.retaining import Due
from visit_desk.domain.retention import Hold
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Pick
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.retention_words import CLASSES, HOLDS, told

NEXT = 8
MONTHS = ("3", "6", "12")


class DueCard(Card):
    """One record past its day: destroy it, or extend it once with a reason."""

    destroy_asked = Signal(str)
    extend = Signal(str, int, object)

    def __init__(self, due: Due, parent: QWidget | None = None) -> None:
        super().__init__("debt", padding=(18, 14, 18, 14), gap=8, parent=parent)
        head = row(gap=12)
        code = f"\u2066{due.code}\u2069" if due.code else ""
        title = " · ".join(part for part in (code, told(CLASSES[due.of])) if part)
        head.addWidget(Label(title, "strong", wrap=True), 1)
        head.addWidget(StatusMark("warning", self.tr("Past its day")))
        self.body.addLayout(head)
        day = day_words(due.day, "d MMMM yyyy") if due.day else ""
        self.add(Label(self.tr("To be destroyed by {day}.").format(day=day), "body", "text2", wrap=True))
        keys = row(gap=8)
        gone = Button(self.tr("Destroy"), icon="ban")
        gone.clicked.connect(lambda: self.destroy_asked.emit(due.record))
        keys.addWidget(gone)
        self.more = Button(self.tr("Extend once"), kind="quiet")
        keys.addWidget(self.more)
        keys.addStretch(1)
        self.body.addLayout(keys)
        self._form = self._extension(due)
        self.add(self._form)
        self._form.hide()
        self.more.clicked.connect(lambda: self._form.setVisible(self._form.isHidden()))
        if due.extended:
            self.more.hide()
            self.add(Label(self.tr("It was extended once already."), "second", "text2", wrap=True))

    def _extension(self, due: Due) -> QWidget:
        form = QWidget()
        line = row(gap=8)
        self.reason = Pick([(hold.name, told(words)) for hold, words in HOLDS.items()])
        self.months = Pick([(number, self.tr("%n month(s)", "", int(number))) for number in MONTHS])
        keep = Button(self.tr("Extend"))
        keep.clicked.connect(lambda: self.extend.emit(due.record, int(self.months.key()), Hold[self.reason.key()]))
        line.addWidget(Field(self.tr("Reason"), self.reason), 2)
        line.addWidget(Field(self.tr("For"), self.months), 1)
        line.addWidget(keep)
        form.setLayout(line)
        return form


class DueList(QWidget):
    """``destroy_asked`` names a record, ``extend`` a record, months and a reason."""

    destroy_asked = Signal(str)
    extend = Signal(str, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = column(gap=8)
        self.setLayout(self._down)
        self.cards: list[DueCard] = []

    def show_lines(self, lines: Sequence[Due]) -> None:
        clear(self._down)
        past = [one for one in lines if one.past]
        coming = [one for one in lines if not one.past and one.day is not None]
        waiting = sum(one.day is None for one in lines)
        title = self.tr("%n record(s) are past their day. Nothing is exported until each is settled.", "", len(past))
        self._down.addWidget(Label(title if past else self.tr("Nothing is past its day"), "section", wrap=True))
        self.cards = []
        for one in past:
            card = DueCard(one)
            card.destroy_asked.connect(self.destroy_asked)
            card.extend.connect(self.extend)
            self.cards.append(card)
            self._down.addWidget(card)
        for one in coming[:NEXT]:
            self._down.addWidget(Label(self._line(one), "body", "text2", wrap=True))
        if len(coming) > NEXT:
            self._down.addWidget(Label(self.tr("%n more later", "", len(coming) - NEXT), "second", "text2"))
        if waiting:
            words = self.tr("%n record(s) wait for what their period is counted from.", "", waiting)
            self._down.addWidget(Label(words, "second", "text2", wrap=True))

    @staticmethod
    def _line(one: Due) -> str:
        day = day_words(one.day, "d MMMM yyyy") if one.day else ""
        code = f"\u2066{one.code}\u2069" if one.code else ""
        return " · ".join(part for part in (day, code, told(CLASSES[one.of])) if part)
