"""Histories: of each record who changed which field when, readable, and the way back to an earlier version."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta

from visit_desk.desk.memory import Memory
from visit_desk.domain.deeds import tells_hour
from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.ids import is_id
from visit_desk.domain.lists import NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.people import Consent, Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, WrongUsage
from visit_desk.domain.visit import Meeting
from visit_desk.domain.writing import Recommendation
from visit_desk.vault import Revision, Vault

# Saves of one hand that follow each other within this time are told as one change.
TOGETHER = timedelta(minutes=10)
_HIDDEN = frozenset({"id", "visit"})
_NAMED = (Interlocutor, Note, Meeting, Finding, GoodPractice, Recommendation)


@dataclass(frozen=True)
class Change:
    """One field: what stood there and what stands there now. Ids are replaced by codes where one is known."""

    name: str
    before: object = field(repr=False)
    after: object = field(repr=False)


@dataclass(frozen=True)
class Version:
    """What one hand did to a record in one go. ``at`` is None where only the day is told. ``id`` is its last revision.

    ``fields`` are the names of what changed; ``told`` is False once the words of that time were erased.
    """

    id: str
    first: str
    day: date
    at: datetime | None
    who: str = field(repr=False)
    device: str
    deed: str
    fields: tuple[str, ...]
    told: bool


@dataclass(frozen=True)
class History:
    """A record and its versions, newest first. ``code`` is the working code, where it has one."""

    record: str
    kind: str
    code: str
    thing: Thing | None = field(repr=False)
    versions: tuple[Version, ...]


class Histories:
    """Every kind of record that the open files hold."""

    def __init__(self, vault: Vault, memory: Memory) -> None:
        self._vault = vault
        self._memory = memory

    def of(self, record: str) -> History:
        """Raises NotFound for a record that no open file holds."""
        told = self._vault.history(record)
        if not told:
            raise NotFound(what="record")
        now = told[0].value
        hour = now is None or tells_hour(now)
        versions = tuple(_version(group, hour=hour) for group in _grouped(told))
        return History(record, told[0].kind, str(getattr(now, "code", "")), now, versions)

    def changes(self, record: str, version: Version) -> tuple[Change, ...]:
        """What this version changed, field by field; empty where the words of that time were erased."""
        told = self._vault.history(record)
        places = {one.id: place for place, one in enumerate(told)}
        last, first = places.get(version.id), places.get(version.first)
        if last is None or first is None:
            raise NotFound(what="earlier version")
        after = told[last].value
        before = told[first + 1].value if first + 1 < len(told) else None
        if after is None or (before is None and first + 1 < len(told)):
            return ()
        return tuple(self._changes(before, after))

    def restore(self, record: str, revision: str) -> Thing:
        """An earlier version as a new revision; the present one stays in the history.

        A sealed note, its reviewed form, a consent and an entry that was merged are not put back by this way.
        """
        told = self._vault.history(record)
        value = next((one.value for one in told if one.id == revision), None)
        now = told[0].value if told else None
        if value is None or now is None:
            raise NotFound(what="earlier version")
        if not may_return(now) or getattr(value, "merged_into", "") != getattr(now, "merged_into", ""):
            raise WrongUsage(what="This is not put back from its history: undo the deed itself, or ask anew.")
        self._memory.keep(value)
        return value

    def _changes(self, before: Thing | None, after: Thing) -> list[Change]:
        found = []
        for one in fields(after):
            then, now = getattr(before, one.name, None), getattr(after, one.name)
            if one.name not in _HIDDEN and then != now and (then or now):
                found.append(Change(one.name, self._shown(then), self._shown(now)))
        return found

    def _shown(self, value: object) -> object:
        if isinstance(value, str) and is_id(value):
            return self._code(value)
        if isinstance(value, tuple):
            return tuple(self._shown(one) for one in value)
        return value

    def _code(self, record: str) -> str:
        for kind in _NAMED:
            thing = self._memory.find(kind, record)
            if thing is not None:
                return str(getattr(thing, "code", "")) or "…"
        return "…"


def may_return(thing: Thing) -> bool:
    """Whether an earlier version of it can be put back as it was."""
    if isinstance(thing, Note):
        return thing.state is not NoteState.SEALED
    return not isinstance(thing, ReviewedNote | Consent)


def _grouped(told: tuple[Revision, ...]) -> list[list[Revision]]:
    """Newest first; saves of one hand in one go together."""
    groups: list[list[Revision]] = []
    for one in told:
        last = groups[-1][-1] if groups else None
        same = last is not None and (last.who, last.device, last.deed, last.file) == (
            one.who, one.device, one.deed, one.file
        )  # fmt: skip
        if last is not None and same and one.deed == "changed" and abs(last.at - one.at) <= TOGETHER:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _version(group: list[Revision], *, hour: bool) -> Version:
    newest, oldest = group[0], group[-1]
    names = tuple(dict.fromkeys(name for one in group for name in one.fields if name not in _HIDDEN))
    return Version(
        newest.id,
        oldest.id,
        newest.at.date(),
        newest.at if hour else None,
        newest.who,
        newest.device,
        newest.deed,
        names,
        newest.value is not None,
    )
