"""The programme: ten days on one board, official and confidential told apart by line, ground and glyph."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from visit_desk.desk.views import NoteLine, TodayView
from visit_desk.domain.lists import SlotKind
from visit_desk.domain.visit import Slot, Visit
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.board import Board
from visit_desk.gui.parts.board_legend import BoardLegend
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import row
from visit_desk.gui.parts.chooser import forget_places
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.parts.slots import Slots, day_words
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.slot_deeds import SlotPage, days_of

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


@dataclass(frozen=True)
class Seen:
    """Everything the page shows, read in one go."""

    now: datetime
    visit: Visit | None
    days: tuple[TodayView, ...]
    notes: tuple[NoteLine, ...] = field(repr=False)
    sources_open: bool


def read(desk: Desk) -> Seen:
    return Seen(desk.now(), desk.visit(), desk.programme.days(), desk.notes.lines(), desk.sources_open)


class ProgrammePage(SlotPage):
    """The board with its legend; slots are added and changed in a form above it."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head(self.tr("Programme"))
        self._which = SegmentedBar(
            [("official", self.tr("Official")), ("everything", self.tr("Everything"))],
            name=self.tr("Which slots are shown"),
            current="everything",
        )
        self._file = Button(self.tr("Agenda file"), icon="download")
        self._add = Button(self.tr("Add a slot"), icon="plus", cap=chord("add").cap, kind="filled")
        self._head.add(self._which, self._file, self._add)
        self.slots = Slots()
        self.board = Board(self.slots)
        self.board.setObjectName("board")
        self._empty = EmptyState(self.tr("No slot is in the programme yet."), self.tr("Add a slot"), chord("add").cap)
        self._legend = BoardLegend()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        self.body.setSpacing(self.body.spacing() // 2)
        self.body.addWidget(self.form)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.board, 1)
        foot = row(gap=24)
        foot.addWidget(self._legend, 1)
        self.body.addLayout(foot)
        self.body.addWidget(
            Foot([("Enter", self.tr("Open the note")), ("E", self.tr("Change the slot")), ("A", self.tr("Agenda file")),
                  ("Del", self.tr("Take it out"))])
        )  # fmt: skip
        self._empty.hide()

    def _wire(self) -> None:
        self._which.chosen.connect(lambda _: self._fill())
        self._add.clicked.connect(self.add)
        self._empty.asked.connect(self.add)
        self._file.clicked.connect(self._choose_file)
        self.board.opened.connect(self._open)
        self.board.empty_hour.connect(self._new_at)
        self.on_key("E", self._change)
        self.on_key("A", self._choose_file)
        self.on_key("\x7f", self._take_out)
        self.listen(self.board)

    def fold(self, folded: bool) -> None:
        self._file.setVisible(not folded)

    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: read(desk), self._show)

    def _show(self, seen: Seen) -> None:
        first = self._seen is None
        self._seen = seen
        visit = seen.visit
        lines = [line for day in seen.days for line in day.slots]
        held = sum(1 for line in lines if line.past)
        span = ""
        if visit is not None:
            first_day, last_day = day_words(visit.starts, "d MMMM"), day_words(visit.ends, "d MMMM yyyy")
            span = self.tr("{country}, {first} to {last}").format(country=visit.country, first=first_day, last=last_day)
        told = listed((self.tr("%n slot(s)", "", len(lines)), self.tr("%n over", "", held)))
        closed = "" if seen.sources_open else self.tr("official only while the sources are closed")
        self._head.set_words(self.tr("Programme"), joined(span, told, closed))
        self._which.setVisible(seen.sources_open)
        self._fill()
        if first:
            self.board.setFocus()

    def _fill(self) -> None:
        seen = self._seen
        if seen is None:
            return
        wanted = self._wanted or self.record()
        self.board.now = seen.now
        self.slots.show(seen.days, official_only=self._which.current() == "official")
        there = any(day.slots for day in seen.days)
        self._empty.setVisible(not there)
        self.board.setVisible(there)
        confidential = any(line.slot.form is SlotKind.CONFIDENTIAL for line in self.slots.lines)
        self._legend.show_kinds(confidential=confidential, debts=any(line.debts for line in self.slots.lines))
        self._wanted = ""
        at = self.slots.row_of(wanted)
        if at < 0:
            at = next((n for n, line in enumerate(self.slots.lines) if line.now or line.next), 0)
        if self.slots.lines:
            self.board.setCurrentIndex(self.slots.index(at))

    # deeds
    def add(self) -> None:
        if self._seen is None or not self.form.isHidden():  # what is half typed stays
            return
        day = self._seen.now.date()
        days = days_of(self._seen.visit, day)
        chosen = min(max(day, days[0]), days[-1])
        hour = min(20, self._seen.now.hour + 1) if chosen == day else 9
        self._new_at(datetime(chosen.year, chosen.month, chosen.day, hour))  # noqa: DTZ001 (the visit's own clock)

    def _new_at(self, moment: datetime) -> None:
        if self._seen is not None:
            days = days_of(self._seen.visit, moment.date())
            self.form.show_slot(None, days, moment, self._seen.sources_open)

    def _change(self) -> None:
        slot = self.slot_known(self.record())
        if slot is not None and self._seen is not None:
            days = days_of(self._seen.visit, slot.starts.date())
            self.form.show_slot(slot, days, slot.starts, self._seen.sources_open)

    def _take_out(self) -> None:
        if self.record():
            self.drop_slot(self.record())

    def slot_known(self, slot_id: str) -> Slot | None:
        at = self.slots.row_of(slot_id)
        return self.slots.lines[at].slot if at >= 0 else None

    def leave_form(self) -> None:
        super().leave_form()
        self.board.setFocus()

    def _open(self, slot_id: str) -> None:
        at = self.slots.row_of(slot_id)
        meeting = self.slots.lines[at].meeting if at >= 0 else None
        notes = self._seen.notes if self._seen and meeting else ()
        known = [note.id for note in notes if meeting and note.meeting == meeting.id]
        self.go.emit("notes", known[0] if known else f"slot:{slot_id}")

    def _choose_file(self) -> None:
        forget_places()
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Agenda file"),
            "",
            self.tr("Agendas (*.ics *.csv)"),
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Slots of an agenda file; what came is told, with a way back."""
        desk = self.desk

        def work() -> tuple[int, tuple[str, ...]]:
            before = {line.slot.id for day in desk.programme.days() for line in day.slots}
            count = desk.programme.bring_in(path)
            after = [line.slot.id for day in desk.programme.days() for line in day.slots]
            return count, tuple(one for one in after if one not in before)

        def back(came: tuple[str, ...]) -> None:
            def drop() -> None:
                for slot_id in came:
                    desk.programme.drop(slot_id)

            self.ask(drop, lambda _: self.enter())

        def kept(answer: tuple[int, tuple[str, ...]]) -> None:
            count, came = answer
            if count:
                self.done.emit(self.tr("%n slot(s) came with the file", "", count), lambda: back(came))
            else:
                self.told.emit(self.tr("Everything in this file is in the programme already."))
            self.enter()

        self.ask(work, kept, words=self.tr("Reading the agenda file"))

    # place
    def record(self) -> str:
        at = self.board.currentIndex().row()
        return self.slots.lines[at].slot.id if 0 <= at < len(self.slots.lines) else ""

    def show_record(self, record: str) -> None:
        self._wanted = record
        at = self.slots.row_of(record)
        if at >= 0:
            self.board.setCurrentIndex(self.slots.index(at))
