"""A new finding or good practice from what was said: a title, and the statements it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.domain.evidence import Statement
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.many_of import ManyOf
from visit_desk.gui.words import said


class StatementPicker(Card):
    """``made`` tells the title and the ids of the ticked statements. Also changes what one rests on."""

    made = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=10, parent=parent)
        self._head = Label("", "section")
        self._title = line_edit()
        self._title_field = Field(self.tr("Title"), self._title)
        self._statements = ManyOf([], rows=7)
        self._keep = Button(self.tr("Keep"), kind="filled")
        self.add(self._head, self._title_field, Field(self.tr("Rests on these statements"), self._statements))
        keys = row(gap=8)
        leave = Button(self.tr("Cancel"), cap="Esc")
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(self._keep)
        self.body.addLayout(keys)
        Escape(self, self.left.emit)
        leave.clicked.connect(self.left)
        self._keep.clicked.connect(self._tell)
        self._title.returnPressed.connect(self._tell)

    def show_statements(
        self, head: str, statements: Iterable[Statement], chosen: Iterable[str] = (), title: str = ""
    ) -> None:
        self._head.setText(head)
        self._title.setText(title)
        items = [(one.id, f"{one.code}  {one.text}  ({said(one.source)})") for one in statements]
        self._statements.show_items(items, tuple(chosen))
        self._title_field.trouble()
        self.show()
        self._title.setFocus()

    def tick(self, row: int) -> None:
        """Tick the statement in this row."""
        self._statements.tick(row)

    def _tell(self) -> None:
        title = self._title.text().strip()
        self._title_field.trouble("" if title else self.tr("It needs a title; its words can follow."))
        if title:
            self.made.emit(title, self._statements.values())
