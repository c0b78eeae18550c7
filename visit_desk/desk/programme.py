"""The programme: days, slots and meetings, official and confidential."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from visit_desk.desk.debts import Debts
from visit_desk.desk.memory import Memory
from visit_desk.desk.views import SlotLine, TodayView
from visit_desk.domain.lists import SlotKind, Tier
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import NotFound, SourcesClosed, WrongUsage
from visit_desk.domain.visit import Meeting, Slot, Visit
from visit_desk.vault import Vault

# A note begun this long before or after a slot still belongs to it: meetings start early and run over.
_LEEWAY = timedelta(minutes=30)


class Programme:
    """The slots of the current visit. While the sources are closed, confidential ones do not exist here."""

    def __init__(
        self, vault: Vault, memory: Memory, debts: Debts, visit: Callable[[], Visit | None], now: Callable[[], datetime]
    ) -> None:
        self._vault = vault
        self._memory = memory
        self._debts = debts
        self._visit = visit
        self._now = now

    def slots(self) -> tuple[Slot, ...]:
        visit = self._visit()
        own = [slot for slot in self._memory.all(Slot) if visit and slot.visit == visit.id]
        return tuple(sorted(own, key=lambda slot: (slot.starts, slot.code)))

    def official_slots(self) -> tuple[Slot, ...]:
        """What an official agenda may show (invariant 5)."""
        return tuple(slot for slot in self.slots() if slot.form is SlotKind.OFFICIAL)

    def meetings(self) -> tuple[Meeting, ...]:
        visit = self._visit()
        own = [meeting for meeting in self._memory.all(Meeting) if visit and meeting.visit == visit.id]
        return tuple(sorted(own, key=lambda meeting: (meeting.starts is None, meeting.starts, meeting.code)))

    def meeting(self, meeting_id: str) -> Meeting:
        for meeting in self.meetings():
            if meeting_id in (meeting.id, meeting.code):
                return meeting
        raise NotFound(what="meeting")

    def current_slot(self) -> Slot | None:
        """The slot that is going on, else the nearest within half an hour."""
        now = self._now()
        near = [slot for slot in self.slots() if slot.starts - _LEEWAY <= now <= slot.ends + _LEEWAY]
        near.sort(key=lambda slot: (not slot.starts <= now <= slot.ends, abs(slot.starts - now)))
        return near[0] if near else None

    def day(self, day: date | None = None) -> TodayView:
        """One day of the visit: its slots, the now-line, and what is owed."""
        visit, now = self._visit(), self._now()
        chosen = day or self._nearest_day(visit, now.date())
        lines = self._lines([slot for slot in self.slots() if slot.starts.date() == chosen], now)
        return TodayView(
            day=chosen,
            day_number=(chosen - visit.starts).days + 1 if visit else 1,
            days=(visit.ends - visit.starts).days + 1 if visit else 1,
            slots=lines,
            overdue=self._debts.overdue_dates(now.date()),
            overdue_people=self._debts.overdue_check_ins(now.date()),
            debts=self._debts.all(now.date()),
            last_copy=self._debts.last_copy(),
            copy_failed=self._vault.copies.failed,
            inbox=self._vault.inbox_count(),
            sources_open=self._vault.sources_open,
        )

    def days(self) -> tuple[TodayView, ...]:
        visit = self._visit()
        if visit is None:
            return ()
        length = (visit.ends - visit.starts).days + 1
        return tuple(self.day(visit.starts + timedelta(days=number)) for number in range(length))

    def add(self, slot: Slot) -> Slot:
        if slot.ends <= slot.starts:
            raise WrongUsage(what="A slot must end after it starts.")
        if slot.form is SlotKind.CONFIDENTIAL and not self._vault.sources_open:
            raise SourcesClosed
        visit = self._visit()
        kept = replace(slot, visit=slot.visit or (visit.id if visit else ""))
        self._memory.keep(kept, *self._with_it(kept))
        return kept

    def _with_it(self, slot: Slot) -> tuple[Meeting, ...]:
        """The meeting of a slot goes where its slot goes: to another hour, and into or out of the sources file."""
        meeting = self._memory.find(Meeting, slot.meeting)
        before = self._memory.find(Slot, slot.id)
        if meeting is None or before is None:
            return ()
        moved = meeting
        if (before.starts, before.ends) != (slot.starts, slot.ends):
            moved = replace(moved, starts=slot.starts, ends=slot.ends)
        if before.form is not slot.form:
            moved = replace(moved, form_of_slot=slot.form, public=slot.form is SlotKind.OFFICIAL)
        return (moved,) if moved != meeting else ()

    def move(self, slot_id: str, starts: datetime, ends: datetime) -> Slot:
        slot = self._memory.find(Slot, slot_id)
        if slot is None:
            raise NotFound(what="slot")
        return self.add(replace(slot, starts=starts, ends=ends))

    def drop(self, slot_id: str) -> None:
        slot = self._memory.find(Slot, slot_id)
        if slot is None:
            raise NotFound(what="slot")
        self._vault.retire(slot)
        self._memory.forget(Slot)

    def bring_in(self, path: Path) -> int:
        """Slots from an ``.ics`` or ``.csv`` file; a slot that is there already is not made twice."""
        from visit_desk.exchange import read_agenda  # what reads files is not waited for while a vault opens

        arriving = read_agenda(path)
        if any(slot.form is SlotKind.CONFIDENTIAL for slot in arriving):
            self._memory.need_sources()
        there = {(slot.starts, slot.ends, slot.title) for slot in self.slots()}
        visit = self._visit()
        if visit is None:
            raise NotFound(what="visit")
        new = [replace(s, visit=visit.id) for s in arriving if (s.starts, s.ends, s.title) not in there]
        self._memory.keep(*new)
        return len(new)

    def meeting_for(self, slot: Slot) -> Meeting:
        """The meeting of a slot; made when the first note is begun in it, with the safer tier."""
        if slot.meeting:
            return self.meeting(slot.meeting)
        official = slot.form is SlotKind.OFFICIAL
        meeting = Meeting(
            visit=slot.visit,
            code=slot.code or f"{slot.starts:%d%H%M}",
            form="other",
            title=slot.title,
            form_of_slot=slot.form,
            tier=Tier.B if official else Tier.C,
            starts=slot.starts,
            ends=slot.ends,
            city=slot.city,
            language=slot.language,
            public=official,
        )
        self._memory.keep(meeting, replace(slot, meeting=meeting.id))
        return meeting

    def _nearest_day(self, visit: Visit | None, day: date) -> date:
        if visit is None:
            return day
        return min(max(day, visit.starts), visit.ends)

    def _lines(self, slots: list[Slot], now: datetime) -> tuple[SlotLine, ...]:
        meetings = self._memory.by_id(Meeting)
        counts: dict[str, int] = {}
        for note in self._notes():
            counts[note.meeting] = counts.get(note.meeting, 0) + 1
        coming = next((slot.id for slot in slots if slot.starts > now), "")
        return tuple(
            SlotLine(
                slot=slot,
                meeting=meetings.get(slot.meeting),
                notes=counts.get(slot.meeting, 0) if slot.meeting else 0,
                now=slot.starts <= now <= slot.ends,
                next=slot.id == coming,
                past=slot.ends < now,
            )
            for slot in slots
        )

    def _notes(self) -> tuple[Note | ReviewedNote, ...]:
        if self._vault.sources_open:
            return self._memory.all(Note)
        return self._memory.all(ReviewedNote)
