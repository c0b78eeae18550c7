"""What is to be erased, by its code: a person, a note, a whole visit. Nothing is erased by asking."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Pick
from visit_desk.gui.parts.label import Label


class WhatToErase(Card):
    """``asked`` names it as a record: ``person/K7RM``."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(22, 18, 22, 18), gap=12, parent=parent)
        self.add(Label(self.tr("Erase something for good"), "card", wrap=True))
        what = self.tr("First it is shown what would go and where else the words stand. Then a key does it.")
        self.add(Label(what, "body", "text2", wrap=True))
        self.kind = Pick([
            ("person", self.tr("A person")), ("note", self.tr("A note")), ("visit", self.tr("A whole visit"))
        ])  # fmt: skip
        self.code = QLineEdit()
        key = Button(self.tr("Show what would go"))
        line = row(gap=12)
        line.addWidget(Field(self.tr("What"), self.kind), 1)
        line.addWidget(Field(self.tr("Its code"), self.code), 1)
        self.body.addLayout(line)
        keys = row()
        keys.addWidget(key)
        keys.addStretch(1)
        self.body.addLayout(keys)
        key.clicked.connect(self._ask)
        self.code.returnPressed.connect(self._ask)

    def _ask(self) -> None:
        if code := self.code.text().strip():
            self.asked.emit(f"{self.kind.key()}/{code}")
