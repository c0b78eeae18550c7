"""Commitments: what authorities promised on the record, by when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import CommitmentState
from visit_desk.domain.visit import Meeting
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.drafts import Form
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card
from visit_desk.gui.parts.commitment_form import CommitmentForm
from visit_desk.gui.parts.commitment_table import CommitmentTable, is_overdue, waiting
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


@dataclass(frozen=True)
class Seen:
    """Every promise, and the meetings on the record: only those may be named beside one."""

    commitments: tuple[Commitment, ...] = field(repr=False)
    meetings: tuple[Meeting, ...] = field(repr=False)
    today: date


def read(desk: Desk) -> Seen:
    public = tuple(meeting for meeting in desk.programme.meetings() if meeting.public)
    return Seen(desk.evidence.commitments(), public, desk.today())


class CommitmentsPage(DeskPage):
    """A table; Enter opens the inline form, digits set the state."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head(self.tr("Commitments"))
        self._new = Button(self.tr("Add a commitment"), icon="plus", cap=chord("add").cap, kind="filled")
        self._head.add(self._new)
        self._which = SegmentedBar(
            [("waiting", self.tr("Waiting")), ("all", self.tr("All"))], name=self.tr("What is listed"), current="all"
        )
        self.table = CommitmentTable()
        self.table.setObjectName("commitments")
        self.form = CommitmentForm()
        self.form.hide()
        self._empty = EmptyState(
            self.tr("Nothing has been promised on the record yet."), self.tr("Add a commitment"), chord("add").cap
        )
        self._stack = QStackedWidget()
        card = Card(padding=(10, 12, 10, 10))
        card.body.addWidget(self._which)
        card.body.addWidget(self.table, 1)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self.form)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(
            Foot([("Enter", self.tr("Change")), ("K", self.tr("Kept")), ("P", self.tr("Partly")),
                  ("X", self.tr("Broken"))])
        )  # fmt: skip
        self._wire()

    def _wire(self) -> None:
        self._new.clicked.connect(self.add)
        self._empty.asked.connect(self.add)
        self._which.chosen.connect(lambda _: self._fill())
        self.table.opened.connect(self._open)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._leave_form)
        for key, state in (
            ("K", CommitmentState.KEPT), ("P", CommitmentState.PARTLY), ("X", CommitmentState.BROKEN),
        ):  # fmt: skip
            self.on_key(key, partial(self._set, state))
        self.listen(self.table)

    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: read(desk), self._show)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        late = sum(1 for one in seen.commitments if is_overdue(one, seen.today))
        told = self.tr("%n promised on the record", "", len(seen.commitments))
        overdue = self.tr("%n overdue", "", late) if late else ""
        self._head.set_words(self.tr("Commitments"), joined(told, overdue))
        self._stack.setCurrentIndex(0 if seen.commitments else 1)
        self._fill()

    def _fill(self) -> None:
        if self._seen is None:
            return
        shown = [one for one in self._seen.commitments if self._which.current() == "all" or waiting(one)]
        self.table.show_commitments(shown, self._seen.today, self._wanted or self.table.current())
        self._wanted = ""
        if not self.form.isVisible():
            self.table.setFocus()

    def _find(self, record: str) -> Commitment | None:
        return next((one for one in self._seen.commitments if one.id == record), None) if self._seen else None

    def _open(self, record: str) -> None:
        found = self._find(record)
        if found is not None:
            self.form.show_commitment(found, self._seen.meetings if self._seen else ())

    def add(self) -> None:
        if self._seen is not None and self.form.isHidden():  # what is half typed stays
            taken = {one.code for one in self._seen.commitments}
            number = next(n for n in range(1, 1000) if f"C{n:02}" not in taken)
            made = Commitment(code=f"C{number:02}", by="", text="", given=self._seen.today)
            self.form.show_commitment(made, self._seen.meetings, new=True)

    def _set(self, state: CommitmentState) -> None:
        found = self._find(self.table.current())
        if found is not None and found.state is not state:
            self._keep(replace(found, state=state))

    def _keep(self, changed: Commitment) -> None:
        desk, before = self.desk, self._find(changed.id)

        def back() -> None:
            if before is not None:
                self.ask(lambda: desk.evidence.keep(before), lambda _: self.enter())

        def kept(_: object) -> None:
            self._leave_form()
            self._wanted = changed.id
            told = self.tr("{code}: {state}").format(code=changed.code, state=said(changed.state))
            if before is not None:
                self.done.emit(told, back)
            else:
                self.told.emit(told)
            self.enter()

        self.ask(lambda: desk.evidence.keep(changed), kept)

    def forms(self) -> tuple[Form, ...]:
        return (Form("commitment", self.form, self.form.shown, self._reopen),)

    def _reopen(self, one: object) -> None:
        if isinstance(one, Commitment):
            new = self._find(one.id) is None
            self.form.show_commitment(one, self._seen.meetings if self._seen else (), new=new)

    def _leave_form(self) -> None:
        self.form.hide()
        self.table.setFocus()

    # place
    def record(self) -> str:
        return self.table.current()

    def show_record(self, record: str) -> None:
        self._wanted = record
        self._fill()
