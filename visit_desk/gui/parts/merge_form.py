"""Two entries that are one person: which other one, and what then happens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.domain.people import Interlocutor
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, Pick
from visit_desk.gui.parts.label import Label


class MergeForm(Card):
    """``chosen`` tells the id of the entry that becomes part of the one on the page."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=8, parent=parent)
        self._head = Label("", "section", wrap=True)
        self._others = Pick([])
        what = self.tr(
            "Their forms are joined; notes, meetings, statements and check-ins follow. Of two consents on one use the "
            "stricter one stays."
        )
        self.add(self._head, Label(what, "second", "text2", wrap=True))
        line = row(gap=8)
        line.addWidget(Field(self.tr("The other entry"), self._others), 1)
        leave, join = Button(self.tr("Cancel"), cap="Esc"), Button(self.tr("They are one"), kind="filled")
        line.addWidget(leave)
        line.addWidget(join)
        self.body.addLayout(line)
        Escape(self, self.left.emit)
        leave.clicked.connect(self.left)
        join.clicked.connect(lambda: self.chosen.emit(self._others.key()) if self._others.key() else None)

    def show_for(self, person: Interlocutor, people: Iterable[Interlocutor]) -> None:
        head = self.tr("{code} is the same person as another entry")
        self._head.setText(head.format(code=f"\u2066{person.code}\u2069"))
        self._others.clear()
        for other in people:
            if other.id != person.id:
                self._others.addItem(" · ".join(part for part in (other.code, other.role) if part), other.id)
        self.show()
        self._others.setFocus()
