"""Deeds: what the vault's log tells that somebody did. Words without content: no name, no text, no file name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from visit_desk.domain.lists import Action, Compartment, NoteState
from visit_desk.domain.note import Note
from visit_desk.domain.thing import Thing


class Deed(StrEnum):
    """One word a deed; it lies in files and never changes once released."""

    OPENED = "opened"
    CLOSED = "closed"
    LOCKED = "locked"
    WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105  # the word for the deed
    SOURCES_OPENED = "sources opened"
    SOURCES_CLOSED = "sources closed"
    RECOVERED = "recovered"
    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    RETIRED = "retired"
    RESTORED = "restored"
    ERASED = "erased"
    SEALED = "sealed"
    UNSEALED = "unsealed"
    UNMASKED = "unmasked"
    CONSENT = "consent"
    MERGED = "merged"
    PARTED = "parted"
    IMPORTED = "imported"
    EXPORTED = "exported"
    REFUSED = "refused"
    LOG_EXPORTED = "log exported"
    COPIED = "copied"
    COPY_FAILED = "copy failed"
    RESTORED_COPY = "copy restored"
    SALVAGED = "salvaged"
    PASSPHRASE = "passphrase changed"  # noqa: S105  # the word for the deed
    KEYS = "keys changed"
    LOG_BROKEN = "log broken"
    LET_GO = "let go"
    DESTROYED = "destroyed"


class DeedGroup(StrEnum):
    """How a reader filters the log."""

    DOORS = "doors"
    RECORDS = "records"
    SEALING = "sealing"
    CONSENTS = "consents"
    HANDED = "handed"
    COPIES = "copies"
    KEYS = "keys"


GROUPS: Mapping[DeedGroup, tuple[Deed, ...]] = {
    DeedGroup.DOORS: (
        Deed.OPENED,
        Deed.CLOSED,
        Deed.LOCKED,
        Deed.WRONG_PASSPHRASE,
        Deed.SOURCES_OPENED,
        Deed.SOURCES_CLOSED,
        Deed.RECOVERED,
    ),
    DeedGroup.RECORDS: (
        Deed.ADDED,
        Deed.CHANGED,
        Deed.MOVED,
        Deed.RETIRED,
        Deed.RESTORED,
        Deed.ERASED,
        Deed.MERGED,
        Deed.PARTED,
        Deed.IMPORTED,
    ),
    DeedGroup.SEALING: (Deed.SEALED, Deed.UNSEALED, Deed.UNMASKED),
    DeedGroup.CONSENTS: (Deed.CONSENT,),
    DeedGroup.HANDED: (Deed.EXPORTED, Deed.REFUSED, Deed.LOG_EXPORTED),
    DeedGroup.COPIES: (Deed.COPIED, Deed.COPY_FAILED, Deed.RESTORED_COPY, Deed.SALVAGED, Deed.LOG_BROKEN),
    DeedGroup.KEYS: (Deed.PASSPHRASE, Deed.KEYS, Deed.LET_GO, Deed.DESTROYED),
}


@dataclass(frozen=True)
class Entry:
    """One line of the log. ``at`` is None where the hour was dropped; ``record`` is empty where there is none, or
    where the thing was erased. ``deed`` is a ``Deed`` or, from a later version, a word that this one does not know."""

    no: int
    day: date
    at: datetime | None
    who: str = field(repr=False)
    device: str
    deed: str
    kind: str
    record: str
    count: int
    file: Compartment


NEWEST = 1 << 62


@dataclass(frozen=True)
class Mark:
    """How far back a reader has come in each file: the numbers of the last entries shown."""

    notes: int = NEWEST
    sources: int = NEWEST


@dataclass(frozen=True)
class Page:
    """Some entries, newest first, and where to go on; ``more`` is False at the beginning of the log."""

    entries: tuple[Entry, ...]
    mark: Mark
    more: bool


def tells_hour(thing: Thing) -> bool:
    """Whether the log may keep the hour of a deed on this thing: not for tiers C and D, once they are reviewed."""
    tiers = [getattr(thing, "tier", None)]
    if isinstance(thing, Note):
        if thing.state not in (NoteState.REVIEWED, NoteState.SEALED):
            return True
        tiers += [passage.tier for passage in thing.passages]
    return not any(tier is not None and tier.protected for tier in tiers)


def unmasked(before: Note, after: Note) -> int:
    """How many hidden stretches somebody let stand in clear: decided to be public, or no longer hidden."""
    then = {mention.id: mention for mention in before.mentions}
    now = {mention.id: mention for mention in after.mentions}
    public = [one for one in after.mentions if one.action is Action.KEEP and one.decided_by in ("key", "review")]
    known = {one.id for one in before.mentions if one.action is Action.KEEP}
    bared = [
        one
        for id_, one in then.items()
        if id_ not in now and one.action is not Action.KEEP and not _covered(after, before.text[one.start : one.end])
    ]
    return sum(1 for one in public if one.id not in known) + len(bared)


def _covered(note: Note, word: str) -> bool:
    """Whether this word is gone from the text, or hidden wherever it stands."""
    start = note.text.find(word) if word else -1
    while start >= 0:
        if not any(one.start <= start and start + len(word) <= one.end for one in note.mentions):
            return False
        start = note.text.find(word, start + 1)
    return True
