"""The fields of a good practice beside its prose: who does it, what shows it, and whether it may be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from visit_desk.domain.evidence import DocumentSource, GoodPractice
from visit_desk.domain.lists import Realm
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.many_of import ManyOf
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.theme import px
from visit_desk.gui.words import said


class PracticeForm(Card):
    """``kept`` tells the practice as filled in."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=10, parent=parent)
        self._practice = GoodPractice(code="", title="")
        self._head = Label("", "section")
        self._title, self._actor = line_edit(), line_edit()
        self._title_field = Field(self.tr("Title"), self._title)
        self._realm = Pick([(one.value, said(one)) for one in Realm])
        self._documents = ManyOf([], rows=3)
        self._fragile = QCheckBox(self.tr("Fragile: telling of it could harm those who do it"))
        self._cleared = QCheckBox(self.tr("Cleared for the report"))
        self._reason = StatusMark("plain", "", bare=True)
        self._arrange()

    def _arrange(self) -> None:
        self.add(self._head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(self._title_field, 0, 0, 1, 2)
        grid.addWidget(Field(self.tr("Who does it"), self._actor), 1, 0)
        grid.addWidget(Field(self.tr("Realm"), self._realm), 1, 1)
        grid.addWidget(Field(self.tr("Documents that show it"), self._documents), 2, 0, 1, 2)
        for number in range(2):
            grid.setColumnStretch(number, 1)
        self.body.addLayout(grid)
        boxes = column(gap=6)
        for part in (self._fragile, self._cleared, self._reason):
            boxes.addWidget(part)
        self.body.addLayout(boxes)
        keys = row(gap=8)
        leave, keep = Button(self.tr("Cancel"), cap="Esc"), Button(self.tr("Keep the fields"), kind="filled")
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(keep)
        self.body.addLayout(keys)
        Escape(self, self.left.emit, self._tell)
        leave.clicked.connect(self.left)
        keep.clicked.connect(self._tell)
        for box in (self._fragile, self._cleared):
            box.toggled.connect(lambda _on: self._say_why())

    def shown(self) -> GoodPractice:
        """The practice as it was when the form was opened."""
        return self._practice

    def show_practice(self, practice: GoodPractice, documents: Sequence[DocumentSource]) -> None:
        self._practice = practice
        self._head.setText(self.tr("Fields of {code}").format(code=practice.code))
        self._title.setText(practice.title)
        self._title_field.trouble()
        self._actor.setText(practice.actor)
        self._realm.choose(practice.realm.value)
        items = [(one.id, f"{one.code}  {one.citation}") for one in documents]
        self._documents.show_items(items, practice.documents)
        self._fragile.setChecked(practice.fragile)
        self._cleared.setChecked(practice.cleared)
        self._say_why()
        self.show()
        self._title.setFocus()

    def why(self) -> str:
        """What the two boxes amount to."""
        return self._reason.words()

    def _say_why(self) -> None:
        if self._cleared.isChecked():
            told = self.tr("Those who do it have confirmed that it may be told")
            self._reason.tell("settled", told if self._fragile.isChecked() else self.tr("Nothing holds it back"))
        elif self._fragile.isChecked():
            self._reason.tell("later", self.tr("Held until somebody confirms"))
        else:
            self._reason.tell("plain", self.tr("Nothing holds it back"))

    def _tell(self) -> None:
        title = self._title.text().strip()
        self._title_field.trouble("" if title else self.tr("A good practice needs a title; its words can follow."))
        if title:
            self.kept.emit(self.practice())

    def practice(self) -> GoodPractice:
        """The practice as the fields stand."""
        return replace(
            self._practice, title=self._title.text().strip(), actor=self._actor.text().strip(),
            realm=Realm(self._realm.key()), documents=self._documents.values(),
            fragile=self._fragile.isChecked(), cleared=self._cleared.isChecked(),
        )  # fmt: skip
