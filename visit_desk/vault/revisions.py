"""Revisions: every change of every thing, with the way back.

A revision row holds who, when, on which device, its parents (random ids), the names of the changed fields, the steps
back to the value before, and a digest of the value after. The digest is keyed: with a plain one a key holder could
confirm guesses at a sealed name, 2.7 million a second. Erasing empties steps, field names and digest; id, time, person
and device stay. Undo, history and (later) merging need nothing else.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Compartment
from visit_desk.domain.thing import Thing
from visit_desk.vault.body import class_of, read, thing_of_value
from visit_desk.vault.delta import Body, gone_back

ADDED, CHANGED, UNDONE, RETIRED, RESTORED, ERASED, MOVED = (
    "added",
    "changed",
    "undone",
    "retired",
    "restored",
    "erased",
    "moved",
)


@dataclass(frozen=True)
class Hand:
    """Who writes, on which device, and what time it is: handed in, so that every record can be reproduced."""

    who: str = field(repr=False)
    device: str
    at: Callable[[], datetime] = field(repr=False)

    def now(self) -> str:
        """UTC, to the microsecond, so that text order is time order."""
        at = self.at()
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="microseconds")


class Change(NamedTuple):
    """One row of ``revision``."""

    no: int
    id: str
    record: str
    before: int
    parents: str
    at: str
    who: str
    device: str
    deed: str
    undoes: int
    fields: str
    back: str
    digest: str

    @property
    def erased(self) -> bool:
        """Its value, and every value before it, can no longer be told."""
        return not self.digest


READ = f"SELECT {', '.join(Change._fields)} FROM revision WHERE no = ?"  # noqa: S608  # our own column names
ADD = (
    f"INSERT INTO revision ({', '.join(Change._fields[1:])}) "  # noqa: S608  # our own column names
    f"VALUES ({', '.join('?' * (len(Change._fields) - 1))})"
)
BLANK = "UPDATE revision SET back = '', digest = '', fields = '' WHERE no = ?"


@dataclass(frozen=True)
class Revision:
    """One change as people see it. ``value`` is the thing after it; None once its words were erased."""

    id: str
    record: str
    kind: str
    at: datetime
    who: str = field(repr=False)
    device: str
    deed: str
    parents: tuple[str, ...]
    fields: tuple[str, ...]
    file: Compartment
    _value: Callable[[], Thing | None] = field(repr=False, compare=False)

    @property
    def value(self) -> Thing | None:
        return self._value()


class Chain:
    """The revisions of one record, newest first, and the values they lead to."""

    def __init__(self, db: Any, head: int, body: str, part: str, oldest: int = 0) -> None:
        """``oldest``: the ``no`` of the last change that is wanted (0: all)."""
        self.changes = list(_walk(db, head, oldest))
        self._part = part
        self._body = body
        self._place = 0
        self._value: Body | None = None

    def value(self, place: int) -> Body | None:
        """The value after the change at ``place`` (0: now). Walking on from the last one asked for costs one step."""
        if not self._body or self.changes[place].erased or not all(change.back for change in self.changes[:place]):
            return None
        if self._value is None or place < self._place:
            self._place, self._value = 0, read(self._body, self._part)
        while self._place < place:
            self._value = gone_back(self._value, read(self.changes[self._place].back, self._part))
            self._place += 1
        return self._value

    def before(self, no: int) -> int | None:
        """The place of the value that stood before the change ``no``; None if there was none or it is erased."""
        for place, change in enumerate(self.changes):
            if change.no == no:
                older = place + 1
                return older if older < len(self.changes) and self.value(older) is not None else None
        return None

    def to_undo(self) -> int:
        """The ``no`` of the newest change that is neither an undoing nor undone; 0 if there is none."""
        place: dict[int, int] = {change.no: at for at, change in enumerate(self.changes)}
        at = 0
        while at < len(self.changes):
            change = self.changes[at]
            if change.deed != UNDONE:
                return change.no
            at = place.get(change.undoes, len(self.changes)) + 1
        return 0

    def told(self, kind: str, file: Compartment) -> list[Revision]:
        cls = class_of(kind)

        def value_at(place: int) -> Callable[[], Thing | None]:
            def found() -> Thing | None:
                value = self.value(place)
                return None if value is None else thing_of_value(cls, value, self._part)

            return found

        return [
            Revision(
                change.id,
                change.record,
                kind,
                datetime.fromisoformat(change.at),
                change.who,
                change.device,
                change.deed,
                tuple(json.loads(change.parents)),
                tuple(change.fields.split()),
                file,
                value_at(place),
            )
            for place, change in enumerate(self.changes)
        ]


def _walk(db: Any, head: int, oldest: int) -> Iterator[Change]:
    while head and head >= oldest:
        row = db.execute(READ, (head,)).fetchone()
        if row is None:
            return
        change = Change(*row)
        yield change
        head = change.before


def digest_of(key: bytes, record: str, body: str) -> str:
    """Keyed, and bound to its record."""
    return hmac.digest(key, f"{record}|".encode() + body.encode(), "sha256").hex()


def add(
    db: Any,
    record: str,
    before: tuple[int, str],
    hand_row: tuple[str, str, str],
    deed: str,
    *,
    undoes: int = 0,
    fields: str = "",
    back: str = "",
    digest: str = "",
) -> tuple[int, str]:
    """Append one change; its ``no`` and id. ``before`` is ``no`` and id of the parent (0 and empty: none)."""
    at, who, device = hand_row
    fresh = new_id()
    parents = f'["{before[1]}"]' if before[1] else "[]"
    cursor = db.execute(ADD, (fresh, record, before[0], parents, at, who, device, deed, undoes, fields, back, digest))
    return int(cursor.lastrowid), fresh
