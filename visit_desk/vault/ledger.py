"""The ledger: one file's chain of deeds. Who did what when, without content, names, file names or content hashes.

Each entry's MAC covers the MAC before it, its number and everything it says except two things that may go later:

* **The hour.** ``at`` is outside the chain, ``day`` (of UTC) inside. For things of tiers C and D the hour is dropped
  once they are reviewed. The order would still bound it by its neighbours' hours, so all entries of this file of such
  a day lose theirs.
* **The link to a record.** ``record`` holds the record's random id and a random salt; ``id`` is a keyed digest of both
  and lies in the chain. Erasing a record empties ``record``: the salt is gone, so not even somebody who knows the id
  from an older copy can tell which entries were about it. What remains: on that day somebody on that device added,
  changed or erased a thing of that kind. How many entries were unlinked is under the head's MAC, so that a link can
  not be removed in any other way.

The head (count, unlinked, last MAC) lies in the fact ``journal`` under a MAC of its own: a tail that was cut off is
seen. The key is derived from the file's ``digest_key``, so rekeying and copying change nothing. What this proves and
what not: whoever changes rows without the key is found, and so is damage; whoever has the passphrase *and* writes a
program can write a whole new chain. Against that the sources file remembers how far the notes' chain had come
(``journal``), and an exported log carries the head.

What keeps its moment: ``revision.at`` and ``record.born``. A reviewed thing of tier C or D lies in the sources file
with every revision of it, so whoever reads these moments reads the words and the meeting with its own hours as well;
nothing of them is in the notes file or in this log. They could be rounded (no digest covers them), but recovery after
a crash, the newest word of a copy, and the order of records across the two files are told by them, and the copies made
before a sealing would hold them still. Erasing takes the words and leaves these moments.

One ADDED or CHANGED a record from one opening to the next closing, in the transaction of the save that it tells of:
autosaving costs nothing more. A consent's changes are told each time.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Iterable
from typing import Any, NamedTuple

from visit_desk.domain.deeds import Deed, tells_hour, unmasked
from visit_desk.domain.lists import NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.thing import Thing
from visit_desk.vault.body import thing_of_value
from visit_desk.vault.delta import Body

By = tuple[str, str, str]  # the moment (UTC, ISO), who, device
PART = "audit"
FACT = "journal"
WITNESS = "notes journal"  # in the sources file: how far the notes' chain had come when the sources were last closed
START = "0" * 32
DAY = 10  # letters of a date: 2027-05-07
# The desk tells of these itself, with more in the entry than a kind.
TOLD_ELSEWHERE = frozenset({"export"})
EACH_TIME = {"consent": Deed.CONSENT}

COLUMNS = "no, id, at, day, who, device, deed, kind, record, count, mac"
ADD = "INSERT INTO audit (no, id, at, day, who, device, deed, kind, record, count, mac) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
ALL = f"SELECT {COLUMNS} FROM audit"  # noqa: S608  # our own column names
LAST = "SELECT no, mac FROM audit ORDER BY no DESC LIMIT 1"
SET_FACT = "INSERT INTO fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


class Line(NamedTuple):
    """One row of ``audit``."""

    no: int
    id: str
    at: str
    day: str
    who: str
    device: str
    deed: str
    kind: str
    record: str
    many: int
    mac: str


class Head(NamedTuple):
    """How far the chain has come: entries, those that were unlinked from their record, and the last MAC."""

    length: int
    unlinked: int
    mac: str


def key_of(digest_key: bytes) -> bytes:
    return hmac.digest(digest_key, b"journal", "sha256")


def _mac(key: bytes, *parts: object) -> str:
    return hmac.digest(key, json.dumps(parts).encode(), "sha256").hex()[:32]


def mac_of(key: bytes, before: str, line: Line) -> str:
    """Over everything that may never change: not the hour, not the link itself (``id`` stands for it)."""
    said = (line.no, line.id, line.day, line.who, line.device, line.deed, line.kind, line.many)
    return _mac(key, "entry", before, *said)


def _tie(key: bytes, link: str) -> str:
    return _mac(key, "link", link) if link else ""


def _sealed_head(key: bytes, head: Head) -> str:
    return json.dumps([*head, _mac(key, "head", *head)])


def _other_mentions(note: Note, before: Body) -> bool:
    """Whether other stretches are hidden than before, or otherwise: most saves change the text alone."""
    then = {str(one.get("id")): str(one.get("action")) for one in before.get("mentions", ())}
    return then != {one.id: str(one.action) for one in note.mentions}


def _sealing(thing: Thing, before: Body | None) -> Deed | None:
    """Whether this change seals a note or undoes that; the reviewed form in the notes file is told as sealed too."""
    if isinstance(thing, ReviewedNote):
        return Deed.SEALED
    if not isinstance(thing, Note):
        return None
    was = before is not None and before.get("state") == NoteState.SEALED
    now = thing.state is NoteState.SEALED
    return None if was == now else Deed.SEALED if now else Deed.UNSEALED


class Ledger:
    """Written inside the store's transactions; read at any time. ``forget`` after a rollback."""

    def __init__(self, db: Any, digest_key: bytes) -> None:
        self.db = db
        self._key = key_of(digest_key)
        self._head: Head | None = None
        self._told: set[str] = set()
        self._dirty = False

    # -- writing, inside a transaction

    def note(
        self,
        deed: str,
        by: By,
        *,
        kind: str = "",
        record: str = "",
        count: int = 0,
        hour: bool = True,
    ) -> None:
        """Append one entry. ``hour``: whether the moment is kept, or the day alone."""
        at, who, device = by
        head = self.head()
        day = at[:DAY]
        link = f"{record}:{secrets.token_hex(16)}" if record else ""
        tie, moment = _tie(self._key, link), at if hour else day
        line = Line(head.length + 1, tie, moment, day, who, device, str(deed), kind, link, count, "")
        line = line._replace(mac=mac_of(self._key, head.mac, line))
        self.db.execute(ADD, line)
        self._head = Head(line.no, head.unlinked, line.mac)
        self._dirty = True

    def kept(self, thing: Thing, by: By, before: Body | None) -> None:
        """A record was added or changed: told once a session. A consent is told each time, and so is a sealing, its
        undoing, and whatever is no longer hidden."""
        kind = thing.kind
        if kind in EACH_TIME:
            self.note(EACH_TIME[kind], by, kind=kind, record=thing.id)
            return
        sealing = _sealing(thing, before)
        if sealing is not None:
            self.note(sealing, by, kind=kind, record=thing.id, hour=tells_hour(thing))
            if not tells_hour(thing):
                self.drop_hours([thing.id])
        elif thing.id not in self._told and kind not in TOLD_ELSEWHERE:
            deed = Deed.ADDED if before is None else Deed.CHANGED
            self.note(deed, by, kind=kind, record=thing.id, hour=tells_hour(thing))
        self._told.add(thing.id)
        if isinstance(thing, Note) and before is not None and _other_mentions(thing, before):
            bared = unmasked(thing_of_value(Note, before, PART), thing)
            if bared:
                self.note(Deed.UNMASKED, by, kind=kind, record=thing.id, count=bared, hour=tells_hour(thing))

    def left(self, by: By, deed: str, kind: str, record: str, *, erased: bool) -> None:
        """A record left this file: moved to the other one, or erased, and then no entry leads to it."""
        if erased:
            self.unlink(record)
        self.note(deed, by, kind=kind, record="" if erased else record)

    def settle(self) -> None:
        """Write the head; once a transaction, before it commits."""
        if self._dirty and self._head is not None:
            self.db.execute(SET_FACT, (FACT, _sealed_head(self._key, self._head)))
            self._dirty = False

    def drop_hours(self, records: Iterable[str]) -> None:
        """From all entries of the days on which these records were worked on."""
        days = {row[0] for record in records for row in self._about(record, "day")}
        for day in days:
            self.db.execute("UPDATE audit SET at = day WHERE day = ?", (day,))

    def unlink(self, record: str) -> int:
        """Empty the way from the log to a record that is erased; how many entries told of it."""
        rows = self._about(record, "no")
        self.db.executemany("UPDATE audit SET record = '' WHERE no = ?", rows)
        if rows:
            head = self.head()
            self._head = head._replace(unlinked=head.unlinked + len(rows))
            self._dirty = True
        self._told.discard(record)
        return len(rows)

    def chain_anew(self) -> None:
        """Chain what is there as it stands: after a salvage that lost entries. The salvage itself is then noted."""
        head = Head(0, 0, START)
        lines = [Line(*row) for row in self.db.execute(f"{ALL} ORDER BY no").fetchall()]
        self.db.execute("DELETE FROM audit")
        for line in lines:
            kept = line._replace(no=head.length + 1, id=_tie(self._key, line.record))
            kept = kept._replace(mac=mac_of(self._key, head.mac, kept))
            self.db.execute(ADD, kept)
            head = Head(kept.no, 0, kept.mac)
        self._head, self._dirty = head, True
        self.settle()

    def forget(self) -> None:
        """What was in a transaction that did not commit has not been told."""
        self._head, self._dirty = None, False
        self._told.clear()

    # -- reading

    def _about(self, record: str, column: str) -> list[tuple[Any, ...]]:
        ask = f"SELECT {column} FROM audit WHERE record >= ? AND record < ?"  # noqa: S608  # our own column names
        return list(self.db.execute(ask, (f"{record}:", f"{record};")).fetchall())

    def head(self) -> Head:
        if self._head is None:
            last = self.db.execute(LAST).fetchone()
            row = self.db.execute("SELECT value FROM fact WHERE key = ?", (FACT,)).fetchone()
            told: list[Any] = json.loads(row[0]) if row else [0, 0, START, ""]
            # The numbers of the table win: a chain that was tampered with goes on, and the check goes on finding it.
            self._head = Head(int(last[0]) if last else 0, int(told[1]), str(last[1]) if last else START)
        return self._head

    def lines(self, limit: int, below: int, deeds: Iterable[str] = (), record: str = "") -> list[Line]:
        """Newest first, with numbers less than ``below``."""
        words = list(deeds)
        where = "no < ?"
        if words:
            where += f" AND deed IN ({', '.join('?' * len(words))})"
        more: list[Any] = [below, *words]
        if record:
            where += " AND record >= ? AND record < ?"
            more += [f"{record}:", f"{record};"]
        ask = f"{ALL} WHERE {where} ORDER BY no DESC LIMIT ?"
        return [Line(*row) for row in self.db.execute(ask, (*more, limit)).fetchall()]


def mac_at(db: Any, no: int) -> str:
    """The MAC of one entry; empty if there is none, and at the very beginning."""
    row = db.execute("SELECT mac FROM audit WHERE no = ?", (no,)).fetchone()
    return str(row[0]) if row else ""


def broken(db: Any, digest_key: bytes) -> bool:
    """Whether an entry was changed, removed, inserted or moved, a link taken away, or the tail cut off."""
    key = key_of(digest_key)
    row = db.execute("SELECT value FROM fact WHERE key = ?", (FACT,)).fetchone()
    mac, count, unlinked = START, 0, 0
    for values in db.execute(f"{ALL} ORDER BY no"):
        line = Line(*values)
        count += 1
        unlinked += bool(line.id and not line.record)
        linked = not line.record or line.id == _tie(key, line.record)
        if line.no != count or not linked or line.at[:DAY] != line.day or line.mac != mac_of(key, mac, line):
            return True
        mac = line.mac
    if row is None:
        return count > 0
    return bool(row[0] != _sealed_head(key, Head(count, unlinked, mac)))
