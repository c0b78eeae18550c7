"""Reprisals and letters as records: shown complete, by code, and only while the sources are open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import TypeVar

from visit_desk.desk.memory import Memory
from visit_desk.domain.evidence import Communication, Reprisal
from visit_desk.domain.lists import MentionKind
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.visit import Meeting, Visit
from visit_desk.redaction import find, gloss_for, language_of

# What a record may be in, in the order in which it usually goes (stable spellings, as in a visit's files).
REPRISAL_STATES = ("reported", "verified", "consent", "acted", "monitoring", "closed")
LETTER_STATES = (
    "intake", "complete", "consented", "drafted", "cleared", "sent", "overdue", "replied", "public", "followed up",
    "closed",
)  # fmt: skip
_WAITING = frozenset({"sent", "overdue"})
Record = Reprisal | Communication
R = TypeVar("R", Reprisal, Communication)


@dataclass(frozen=True)
class RecordView:
    """One record with every name in its texts as a code or gloss. ``codes`` by person id; ``meeting`` is the one from
    which a reprisal follows; ``late`` says since when a reply is overdue."""

    record: Record = field(repr=False)
    codes: Mapping[str, str]
    meeting: str = field(default="", repr=False)
    late: date | None = None

    @property
    def people(self) -> tuple[str, ...]:
        """Whom it concerns: the person of a reprisal, the victims of a letter, and who told of it."""
        if isinstance(self.record, Reprisal):
            return (self.record.person,)
        return (*self.record.victims, *self.record.authors)


class Records:
    """Reprisals and communications of the current visit."""

    def __init__(self, memory: Memory, visit: Callable[[], Visit | None], today: Callable[[], date]) -> None:
        self._memory = memory
        self._visit = visit
        self._today = today

    def all(self) -> tuple[RecordView, ...]:
        """Reprisals first, then letters, each by code."""
        self._memory.need_sources()
        visit = self._visit()
        own: list[Record] = [*self._memory.all(Reprisal), *self._memory.all(Communication)]
        own = [record for record in own if visit and record.visit == visit.id]
        own.sort(key=lambda record: (isinstance(record, Communication), record.code))
        return tuple(self._view(record) for record in own)

    def set_state(self, record_id: str, state: str) -> str:
        """How far a record is. Returns the state before."""
        self._memory.need_sources()
        known: list[Record] = [*self._memory.all(Reprisal), *self._memory.all(Communication)]
        record = next(one for one in known if one.id == record_id)
        self._memory.keep(replace(record, state=state))
        return record.state

    def _view(self, record: Record) -> RecordView:
        people = self._memory.by_id(Interlocutor)
        if isinstance(record, Reprisal):
            meeting = self._memory.find(Meeting, record.contact_meeting)
            told = f"{meeting.code}  {meeting.title if meeting.public else ''}".strip() if meeting else ""
            return RecordView(self._coded(record, people), _codes(people), told)
        overdue = record.reply_due is not None and record.reply_due < self._today() and record.state in _WAITING
        return RecordView(self._coded(record, people), _codes(people), late=record.reply_due if overdue else None)

    def _coded(self, record: R, people: dict[str, Interlocutor]) -> R:
        """The record with recorded names in its texts as codes: nobody reads a name over a shoulder."""
        changed: dict[str, object] = {}
        for each in fields(record):
            value = getattr(record, each.name)
            if each.repr or not value:
                continue
            if isinstance(value, str):
                changed[each.name] = self._told(value, people)
            elif each.name in ("victims", "authors"):
                changed[each.name] = tuple(people[one].merged_into or one if one in people else one for one in value)
            else:
                changed[each.name] = tuple(self._told(part, people) for part in value)
        return replace(record, **changed)  # type: ignore[arg-type]  # texts of the record by name

    def _told(self, text: str, people: dict[str, Interlocutor]) -> str:
        language, at, pieces = language_of(text), 0, []
        for span in find(text, self._memory.need_register(), lang=language, layers=("register", "pattern")):
            if span.kind.direct:
                named = span.kind in (MentionKind.NAME, MentionKind.NICK) and span.person in people
                told = people[span.person or ""].code if named else gloss_for(span.kind, text[span.start : span.end])
                pieces += [text[at : span.start], told]
                at = span.end
        return "".join([*pieces, text[at:]])


def _codes(people: dict[str, Interlocutor]) -> dict[str, str]:
    return {person.id: person.code for person in people.values()}
