"""Add or change a commitment inside the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import CommitmentState
from visit_desk.domain.visit import Meeting
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import DateField, Escape, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import px
from visit_desk.gui.words import said


class CommitmentForm(Card):
    """``kept`` tells the commitment as filled in."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=8, parent=parent)
        self._commitment = Commitment(code="", by="", text="")
        self._head = Label("", "section")
        self._text, self._by, self._in_words, self._evidence = (line_edit() for _ in range(4))
        self._text_field = Field(self.tr("What was promised"), self._text)
        self._by_field = Field(self.tr("By whom"), self._by)
        self._due, self._given = DateField(), DateField()
        self._state = Pick([(one.value, said(one)) for one in CommitmentState])
        self._meeting = Pick([])
        self.add(self._head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(self._text_field, 0, 0, 1, 2)
        grid.addWidget(self._by_field, 0, 2)
        grid.addWidget(Field(self.tr("Due"), self._due), 1, 0)
        grid.addWidget(Field(self.tr("Due in their words"), self._in_words), 1, 1)
        grid.addWidget(Field(self.tr("What became of it"), self._state), 1, 2)
        grid.addWidget(Field(self.tr("Given on"), self._given), 2, 0)
        grid.addWidget(Field(self.tr("Meeting"), self._meeting), 2, 1)
        grid.addWidget(Field(self.tr("What shows it"), self._evidence), 2, 2)
        keys = row(gap=8)
        leave, keep = Button(self.tr("Cancel"), cap="Esc"), Button(self.tr("Keep"), kind="filled", cap="Enter")
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(keep)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        self.body.addLayout(grid)
        self.body.addLayout(keys)
        Escape(self, self.left.emit)
        leave.clicked.connect(self.left)
        keep.clicked.connect(self._tell)
        for line in (self._text, self._by, self._in_words, self._evidence):
            line.returnPressed.connect(self._tell)

    def shown(self) -> Commitment:
        """The commitment as it was when the form was opened."""
        return self._commitment

    def show_commitment(self, one: Commitment, meetings: Sequence[Meeting] = (), *, new: bool = False) -> None:
        """Fill the form. ``meetings`` are those on the record: a promise lies where everybody on the team reads it."""
        self._meeting.clear()
        self._meeting.addItem(self.tr("none"), "")
        for meeting in meetings:
            self._meeting.addItem(f"{meeting.code}  {meeting.title}", meeting.id)
        if one.meeting and self._meeting.findData(one.meeting) < 0:
            self._meeting.addItem(self.tr("as it was"), one.meeting)
        self._meeting.choose(one.meeting)
        self._commitment = one
        self._head.setText(self.tr("A new commitment") if new else f"\u2066{one.code}\u2069")
        self._text.setText(one.text)
        self._by.setText(one.by)
        self._in_words.setText(one.due_in_words)
        self._evidence.setText(one.evidence)
        self._due.show_day(one.due)
        self._given.show_day(one.given)
        self._state.choose(one.state.value)
        self._text_field.trouble()
        self._by_field.trouble()
        self.show()
        self._text.setFocus()

    def _tell(self) -> None:
        text, by = self._text.text().strip(), self._by.text().strip()
        self._text_field.trouble("" if text else self.tr("Say in a few words what was promised."))
        self._by_field.trouble("" if by else self.tr("A commitment needs the authority that made it."))
        if not text or not by:
            return
        self.kept.emit(
            replace(
                self._commitment,
                text=text,
                by=by,
                due=self._due.day(),
                given=self._given.day(),
                due_in_words=self._in_words.text().strip(),
                evidence=self._evidence.text().strip(),
                state=CommitmentState(self._state.key()),
                meeting=self._meeting.key(),
            )
        )
