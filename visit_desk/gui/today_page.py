"""Today: what is on, what is owed, one key to a note. Confidential slots are absent while the sources are closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import CheckInResult, CommitmentState
from visit_desk.domain.people import CheckIn
from visit_desk.domain.visit import Slot
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import column
from visit_desk.gui.parts.check_ins import CheckIns
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import SectionHead, joined
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.parts.spine import Spine, SpineView
from visit_desk.gui.parts.strip import Strip, StripCell
from visit_desk.gui.parts.today_side import TodaySide
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.slot_deeds import SlotPage, days_of
from visit_desk.gui.today_matters import TodayMatters
from visit_desk.gui.today_seen import Seen, read
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.desk.views import TodayView

WAITING = (CommitmentState.GIVEN, CommitmentState.CONFIRMED, CommitmentState.PARTLY)


class TodayPage(SlotPage):
    """Strip, spine, and beside it what was promised and what comes tomorrow."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head("")
        self._note = Button(self.tr("Note now"), icon="notebook-pen", cap=chord("note").cap, kind="filled")
        self._add = Button(self.tr("Add a slot"), icon="plus", cap=chord("add").cap)
        self._head.add(self._add, self._note)
        self._checks = StripCell("clock", "", "", "text2")
        self._debts = StripCell("circle-dashed", "", "", "text2")
        self._copy = StripCell("copy", "", "", "text2")
        self.check_ins = CheckIns()
        self.matters = TodayMatters(desk, lane)
        self._slots = SectionHead(self.tr("Slots"))
        self.spine = Spine(self)
        self.spine_view = SpineView(self.spine)
        self.spine_view.setObjectName("spine")
        self._side = TodaySide()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        main = QWidget()
        down = column(gap=8)
        down.addWidget(self._slots)
        down.addWidget(self.spine_view, 1)
        main.setLayout(down)
        names = (self.tr("Slots"), self.tr("Promised and tomorrow"))
        self.body.setSpacing(self.body.spacing() * 2 // 3)
        self.body.addWidget(Strip([self._checks, self._debts, self._copy]))
        self.body.addWidget(self.matters)
        self.body.addWidget(self.check_ins)
        self.body.addWidget(self.form)
        self.body.addWidget(FoldingPane(main, self._side, names, fold=800, gap=32), 1)
        self.body.addWidget(
            Foot([
                ("Enter", self.tr("Open the note of a slot")), (chord("add").cap, self.tr("Add a slot")),
                ("E", self.tr("Change the slot")), (chord("loose_note").cap, self.tr("Note in no slot")),
                (chord("preferences").cap, self.tr("Preferences")),
            ])
        )  # fmt: skip
        self.check_ins.hide()

    def _wire(self) -> None:
        self._note.clicked.connect(lambda: self.go.emit("notes", "now"))
        self._add.clicked.connect(self.add)
        self._checks.clicked.connect(self.show_check_ins)
        self._debts.clicked.connect(self._go_to_debts)
        self._copy.clicked.connect(self._go_to_copies)
        self.matters.part_asked.connect(lambda part: self.go.emit("safety", part))
        self.matters.sources_asked.connect(self.asked_sources)
        self.spine_view.opened.connect(self._open)
        self._side.note_asked.connect(lambda note: self.go.emit("notes", note))
        self._side.commitment_asked.connect(lambda record: self.go.emit("commitments", record))
        self.check_ins.told.connect(self._record)
        self.on_key("E", self._change)
        self.listen(self.spine_view)
        minute = QTimer(self)
        minute.setInterval(60_000)
        minute.timeout.connect(lambda: self.enter() if self.isVisible() else None)
        minute.start()

    def fold(self, folded: bool) -> None:
        self._add.setVisible(not folded)
        if self._seen is not None:
            self._show_strip(self._seen)

    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: read(desk), self._show)

    def leave(self) -> bool:
        self.matters.stop()
        return super().leave()

    def _show(self, seen: Seen) -> None:
        first = self._seen is None
        self._seen = seen
        self._show_head(seen)
        self._show_strip(seen)
        self.matters.show_waiting(seen.waiting)
        was, self._wanted = self._wanted or self.spine_view.chosen(), ""
        self.spine.show(seen.view, seen.now)
        row = self.spine.row_of(was)
        if row < 0:
            row = next((n for n, one in enumerate(self.spine.rows) if one.line and (one.line.now or one.line.next)), -1)
        if row >= 0:
            self.spine_view.setCurrentIndex(self.spine.index(row))
        if first:
            self.spine_view.setFocus()
            self.matters.look()
        self._side.show_seen(seen.notes, self._waiting(seen), seen.tomorrow, seen.now.date(), seen.view.sources_open)
        if not seen.view.sources_open:
            self.check_ins.hide()
        elif self.check_ins.isVisible():
            self.show_check_ins()

    def _waiting(self, seen: Seen) -> tuple[Commitment, ...]:
        waiting = [one for one in seen.commitments if one.state in WAITING]
        return tuple(sorted(waiting, key=lambda one: (one.due is None, one.due or date.max, one.code)))

    def _show_head(self, seen: Seen) -> None:
        view = seen.view
        city = next((line.slot.city for line in view.slots if line.slot.city), "")
        number = self.tr("Day {day} of {days}").format(day=view.day_number, days=view.days)
        self._head.set_words(
            day_words(view.day), joined(number, city or (seen.visit.capital if seen.visit else ""), clock(seen.now))
        )
        closed = self.tr("official only while the sources are closed")
        both = self.tr("official and confidential; confidential ones vanish when the sources close")
        self._slots.remark.setText(both if view.sources_open else closed)

    def _show_strip(self, seen: Seen) -> None:
        view, today = seen.view, seen.now.date()
        late = len(view.overdue)
        if late:
            since = self.tr("since {day}").format(day=day_words(min(view.overdue), "dddd d MMMM"))
            words = self.tr("%n overdue", "", late) if self.folded else self.tr("%n check-in(s) overdue", "", late)
            self._checks.tell(words, since, "stop")
        else:
            rings = self.tr("they ring while the sources are closed, too")
            words = self.tr("None overdue") if self.folded else self.tr("No check-in is overdue")
            self._checks.tell(words, rings, "ok")
        owed = [debt for debt in view.debts if debt.key not in ("check-in", "inbox")]
        count = sum(debt.count for debt in owed)
        title = self.tr("%n debt(s)", "", count) if count else self.tr("Nothing is owed")
        if not count and not view.sources_open:
            title = self.tr("Debts")
        if view.inbox:
            title = joined(title, self.tr("%n in the inbox", "", view.inbox))
        at_rest = "ok" if view.sources_open else "text2"
        self._debts.tell(title, self._debt_words(seen), "debt" if count or view.inbox else at_rest)
        self._copy.tell(*(self._failed_words(view) or self._copy_words(view.last_copy, today)))

    def _debt_words(self, seen: Seen) -> str:
        if not seen.view.sources_open:
            return self.tr("known when the sources open")
        counted: dict[str, int] = {}
        for debt in seen.view.debts:
            counted[debt.key] = counted.get(debt.key, 0) + debt.count
        parts = {
            "note to review": self.tr("%n note(s) to review", "", counted.get("note to review", 0)),
            "undecided": self.tr("%n word(s)", "", counted.get("undecided", 0)),
            "consent": self.tr("%n consent(s)", "", counted.get("consent", 0)),
            "assessment": self.tr("%n assessment(s)", "", counted.get("assessment", 0)),
            "promise": self.tr("%n promise(s)", "", counted.get("promise", 0)),
            "clear original": self.tr("%n clear file(s)", "", counted.get("clear original", 0)),
            "shares drill": self.tr("%n drill(s) of shares", "", counted.get("shares drill", 0)),
            "retention": self.tr("%n record(s) to destroy", "", counted.get("retention", 0)),
        }
        return listed(words for key, words in parts.items() if counted.get(key))

    def _failed_words(self, view: TodayView) -> tuple[str, str, str] | None:
        """A copy that failed is told here until one succeeds."""
        if view.copy_failed is None:
            return None
        when = self.tr("{day} {time}: look at it now")
        day = day_words(view.copy_failed.date(), "dddd")
        return self.tr("The last copy failed"), when.format(day=day, time=clock(view.copy_failed)), "stop"

    def _go_to_copies(self) -> None:
        failed = self._seen is not None and self._seen.view.copy_failed is not None
        self.go.emit(*(("safety", "copies") if failed else ("leaving", "")))

    def _copy_words(self, last: datetime | None, today: date) -> tuple[str, str, str]:
        if last is None:
            words = self.tr("No copy yet") if self.folded else self.tr("No copy elsewhere yet")
            return words, self.tr("one stolen laptop would lose everything"), "stop"
        days = (today - last.date()).days
        told = self.tr("verified {day} {time}").format(day=day_words(last.date(), "dddd"), time=clock(last))
        if days <= 0:
            words = self.tr("Copied {time}") if self.folded else self.tr("Copy elsewhere: today {time}")
            return words.format(time=clock(last)), self.tr("verified"), "ok"
        if self.folded:
            return self.tr("Copied %n day(s) ago", "", days), told, "debt" if days < 3 else "stop"
        return self.tr("Copy elsewhere: %n day(s) ago", "", days), told, "debt" if days < 3 else "stop"

    def _open(self, slot_id: str) -> None:
        """The note of a slot: the one that is there, else a new one."""
        if not slot_id:
            self.go.emit("notes", "loose")
            return
        seen = self._seen
        line = next((one for one in seen.view.slots if one.slot.id == slot_id), None) if seen else None
        meeting = line.meeting.id if line and line.meeting else ""
        known = [note.id for note in seen.notes if note.meeting == meeting] if seen and meeting else []
        self.go.emit("notes", known[0] if known else f"slot:{slot_id}")

    def strip_words(self) -> tuple[str, str, str]:
        """The three titles of the strip."""
        return self._checks.text(), self._debts.text(), self._copy.text()

    def _go_to_debts(self) -> None:
        debts = self._seen.view.debts if self._seen else ()
        if self._seen and not self._seen.view.sources_open:
            self.asked_sources.emit()
            return
        owed = [debt for debt in debts if debt.page and debt.page != "today"]
        first = next((debt for debt in owed if debt.page == "closing"), owed[0] if owed else None)
        part = first.record if first and first.page == "safety" else ""
        self.go.emit(first.page if first else "closing", part)

    def show_check_ins(self) -> None:
        if self._seen is None:
            return
        if not self._seen.view.sources_open:
            self.asked_sources.emit()
            return
        codes = {person.id: person.code for person in self._seen.people}
        self.check_ins.show_check_ins(self._seen.view.overdue_people, codes)

    def _record(self, check_in: CheckIn, result: CheckInResult) -> None:
        desk = self.desk
        told = self.tr("Check-in: {result}").format(result=said(result))

        def back() -> None:
            self.ask(lambda: desk.people.check_in(check_in), lambda _: self.enter())

        def kept(_: CheckIn) -> None:
            self.done.emit(told, back)
            self.enter()

        self.ask(lambda: desk.people.check_in(replace(check_in, result=result)), kept)

    # slots, inline
    def add(self) -> None:
        if self._seen is None or not self.form.isHidden():  # what is half typed stays
            return
        starts = self._seen.now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        moment = datetime.combine(self._seen.view.day, starts.time())
        days = days_of(self._seen.visit, self._seen.view.day)
        self.form.show_slot(None, days, moment, self._seen.view.sources_open)

    def _change(self) -> None:
        slot = self.slot_known(self.spine_view.chosen())
        if slot is not None and self._seen is not None:
            days = days_of(self._seen.visit, self._seen.view.day)
            self.form.show_slot(slot, days, slot.starts, self._seen.view.sources_open)

    def slot_known(self, slot_id: str) -> Slot | None:
        row = self.spine.row_of(slot_id)
        line = self.spine.rows[row].line if row >= 0 else None
        return line.slot if line else None

    def leave_form(self) -> None:
        super().leave_form()
        self.spine_view.setFocus()

    # place
    def record(self) -> str:
        return self.spine_view.chosen()

    def show_record(self, record: str) -> None:
        self._wanted = record
        row = self.spine.row_of(record)
        if row >= 0:
            self.spine_view.setCurrentIndex(self.spine.index(row))
