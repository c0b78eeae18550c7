"""Retaining: the day on which each record is to be destroyed, what is past it, and the end of the sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from visit_desk.desk.erasing import Erasing
from visit_desk.desk.erasing_plan import Plan
from visit_desk.desk.memory import Memory
from visit_desk.domain.certificate import Certificate, Erasure
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Communication, Reprisal
from visit_desk.domain.lists import CheckInResult, ConsentState, Tier, Use
from visit_desk.domain.note import Note
from visit_desk.domain.people import CheckIn, Consent, DueDate, Interlocutor
from visit_desk.domain.retention import (
    LONGEST_EXTENSION,
    PROPOSED,
    Hold,
    Milestone,
    RecordClass,
    Retention,
    RetentionRule,
    Trigger,
    due_day,
    months_after,
)
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, NotYet, PastDue, WrongUsage
from visit_desk.domain.visit import Visit
from visit_desk.vault import Vault

CLOSED = "closed"


@dataclass(frozen=True)
class Due:
    """One record with the day of its destruction; ``day`` None waits for its trigger. No name, only its code."""

    record: str
    kind: str
    code: str
    of: RecordClass
    day: date | None
    extended: bool
    past: bool


@dataclass(frozen=True)
class Needed:
    """What still needs the sources; all empty: they may be destroyed."""

    unpublished: int = 0
    check_ins: int = 0
    reprisals: int = 0
    communications: int = 0

    def __bool__(self) -> bool:
        return bool(self.unpublished or self.check_ins or self.reprisals or self.communications)

    def said(self) -> str:
        """In plain words, without a name."""
        parts = {
            "visits whose report is not published": self.unpublished,
            "open check-ins": self.check_ins,
            "open reprisals": self.reprisals,
            "open communications": self.communications,
        }
        return ", ".join(f"{count} {words}" for words, count in parts.items() if count)


class Retaining:
    """Reads with the sources open; while they are closed nothing is known to be due."""

    def __init__(self, vault: Vault, memory: Memory, erasing: Erasing, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._memory = memory
        self._erasing = erasing
        self._now = now

    # -- rules and days

    def rules(self) -> tuple[RetentionRule, ...]:
        """One a class: as somebody set it, else as proposed."""
        kept = {rule.of: rule for rule in self._memory.all(RetentionRule)}
        return tuple(kept.get(rule.of, rule) for rule in PROPOSED)

    def set_rule(self, of: RecordClass, trigger: Trigger, months: int) -> RetentionRule:
        if not 0 <= months <= 240:
            raise WrongUsage(what="A period is between 0 and 240 months.")
        known = {rule.of: rule for rule in self._memory.all(RetentionRule)}
        rule = replace(known.get(of, RetentionRule(of=of)), trigger=trigger, months=months)
        self._memory.keep(rule)
        return rule

    def reached(self, visit: str) -> dict[Trigger, date]:
        return {one.reached: one.day for one in self._memory.all(Milestone) if one.visit == visit}

    def reach(self, visit: str, what: Trigger, day: date | None) -> None:
        """The report was published, or the file closed, on this day; None takes that back."""
        for one in self._memory.all(Milestone):
            if one.visit == visit and one.reached is what:
                self._vault.retire(one)
        self._memory.forget(Milestone)
        if day is not None:
            self._memory.keep(Milestone(visit=visit, reached=what, day=day))

    def keep_for(self, record: str, months: int) -> None:
        """Another period for this one record, from publication (0: destroyed when the report is out)."""
        self._memory.need_sources()
        thing = self._record(record)
        own = self._own().get(record) or Retention(visit=thing.visit, record=record)
        self._memory.keep(replace(own, months=months))

    # -- what is due

    def lines(self) -> tuple[Due, ...]:
        """Every record that has a rule, the next one first; what waits for its trigger comes last."""
        if not self._vault.sources_open:
            return ()
        rules = {rule.of: rule for rule in self.rules()}
        visits = self._memory.by_id(Visit)
        reached = {key: self.reached(key) for key in visits}
        own, withdrawn, today = self._own(), self._withdrawn(), self._now().date()
        found = []
        for thing in self._records():
            of = _class_of(thing)
            ended = visits[thing.visit].ends if thing.visit in visits else today
            mine = own.get(thing.id)
            day = due_day(rules[of], reached.get(thing.visit, {}), ended, mine, withdrawn.get(thing.id))
            extended = mine is not None and mine.until is not None
            past = day is not None and day <= today
            found.append(Due(thing.id, thing.kind, _code(thing), of, day, extended, past))
        return tuple(sorted(found, key=lambda one: (one.day is None, one.day or date.max, one.code)))

    def past_due(self) -> tuple[Due, ...]:
        return tuple(one for one in self.lines() if one.past)

    def check(self) -> None:
        """No export while something is past its day."""
        if late := self.past_due():
            raise PastDue(count=len(late))

    def extend(self, record: str, until: date, reason: Hold) -> Retention:
        """Once, with a reason from the list, by a year at most."""
        self._memory.need_sources()
        thing, today = self._record(record), self._now().date()
        own = self._own().get(record) or Retention(visit=thing.visit, record=record)
        if own.until is not None:
            raise WrongUsage(what="This record was extended once already. It can only be destroyed.")
        if not today < until <= months_after(today, LONGEST_EXTENSION):
            raise WrongUsage(what="An extension ends within twelve months from today.")
        kept = replace(own, until=until, reason=reason, extended=today)
        self._memory.keep(kept)
        return kept

    def plan(self, record: str) -> Plan:
        """What destroying it would take."""
        thing = self._record(record)
        if isinstance(thing, Interlocutor):
            return self._erasing.person(record)
        if isinstance(thing, Note):
            return self._erasing.note(record)
        return self._erasing.record(record)

    # -- the sources apart from the notes

    def needed(self) -> Needed:
        """What still needs the sources."""
        self._memory.need_sources()
        unpublished = [one for one in self._memory.all(Visit) if Trigger.PUBLICATION not in self.reached(one.id)]
        return Needed(
            len(unpublished),
            sum(one.result is CheckInResult.DUE for one in self._memory.all(CheckIn)),
            sum(one.state != CLOSED for one in self._memory.all(Reprisal)),
            sum(one.state != CLOSED for one in self._memory.all(Communication)),
        )

    def destroy_sources(self) -> Certificate:
        """Nobody can say afterwards who a code was. The report stands. There is no way back."""
        if needed := self.needed():
            raise NotYet(open=needed.said())
        records = sum(len(self._memory.everything(kind)) for kind in (Interlocutor, Consent, Note, Reprisal))
        due = self._memory.all(DueDate)
        copies = self._erasing.copies()
        self._vault.erasing.destroy_sources()
        removed = self._vault.erasing.remove_copies(self._vault.copies.elsewhere)
        self._memory.forget()
        self._vault.erase(*due)
        certificate = Certificate(
            deed=Erasure.SOURCES,
            made=self._now(),
            records=records,
            copies_removed=removed,
            copies_elsewhere=len(copies),
        )
        self._memory.keep(certificate)
        self._vault.journal.note(Deed.DESTROYED, kind="sources", count=records)
        self._erasing.copy_anew()
        return certificate

    # -- reading

    def _own(self) -> dict[str, Retention]:
        return {one.record: one for one in self._memory.all(Retention)}

    def _withdrawn(self) -> dict[str, date]:
        """Since when somebody allows nothing any more, not even internal use."""
        return {
            one.person: one.withdrawn or self._now().date()
            for one in self._memory.all(Consent)
            if one.use is Use.INTERNAL and one.state is ConsentState.WITHDRAWN and not one.note
        }

    def _records(self) -> tuple[Thing, ...]:
        people = [one for one in self._memory.all(Interlocutor) if one.spoke and not one.merged_into]
        rest = (self._memory.all(Note), self._memory.all(Reprisal), self._memory.all(Communication))
        return (*people, *(thing for things in rest for thing in things))

    def _record(self, record: str) -> Thing:
        self._memory.need_sources()
        found = next((thing for thing in self._records() if thing.id == record), None)
        if found is None:
            raise NotFound(what="record")
        return found


def _class_of(thing: Thing) -> RecordClass:
    if isinstance(thing, Note):
        tiers: list[Tier] = [thing.tier, *(passage.tier for passage in thing.passages)]
        return RecordClass.PROTECTED_NOTE if any(tier.protected for tier in tiers) else RecordClass.OPEN_NOTE
    if isinstance(thing, Interlocutor):
        return RecordClass.PROTECTED_PERSON if thing.tier.protected else RecordClass.OPEN_PERSON
    return RecordClass.REPRISAL if isinstance(thing, Reprisal) else RecordClass.COMMUNICATION


def _code(thing: Thing) -> str:
    return str(getattr(thing, "code", ""))
