"""What can still be read of a damaged file: genuine pages, the newest of each, and the rows whole on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.vault.btree import Value, rows
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.leaves import FILE_HEAD, TABLE_LEAF
from visit_desk.vault.pages import CLEAR_MAGIC, PAGE, SALT, PageCipher, frames, pages, wal_of
from visit_desk.vault.rows import METADATA, RecordState

Found = dict[str, Any]
FIRST_NUMBERED = ("record", "revision", "audit")


class ReadablePages:
    """Genuine pages of one file with its log: the newest of each number. ``bad`` counts the others."""

    def __init__(self, path: Path, keys: FileKeys, salts: Iterable[bytes] = ()) -> None:
        """``salts``: further ones to try, from copies of the same file: its own may be what was damaged."""
        self._place: dict[int, tuple[Path, int]] = {}
        self.bad = self.all = 0
        self._cipher = _cipher(path, keys, salts)
        # What is taken later is newer: frames of an earlier round of the log were folded into the file since.
        self._take_log(path, stale=True)
        if path.is_file():
            for number, page in pages(path):
                self._take(number, page, path, (number - 1) * PAGE)
        self._take_log(path, stale=False)
        self._handles: dict[Path, Any] = {}

    def _take_log(self, path: Path, *, stale: bool) -> None:
        for frame in frames(wal_of(path)):
            if frame.stale is stale:
                # A frame that is not genuine is no page at all: what stood there before is the newest that is known.
                self._take(frame.number, frame.page, wal_of(path), 32 + (frame.place - 1) * (24 + PAGE) + 24)

    def _take(self, number: int, page: bytes, path: Path, at: int) -> None:
        self.all += 1
        if self._cipher.genuine(number, page):
            self._place[number] = (path, at)
        else:
            self.bad += 1

    def get(self, number: int) -> bytes | None:
        if number not in self._place:
            return None
        path, at = self._place[number]
        with path.open("rb") as file:
            file.seek(at)
            return self._cipher.clear(number, file.read(PAGE))

    def rows(self) -> Iterable[tuple[int, tuple[Value, ...]]]:
        for number in sorted(self._place):
            image = self.get(number)
            if image and image[FILE_HEAD if number == 1 else 0] == TABLE_LEAF:
                yield from rows(image, number, self.get)


def _cipher(path: Path, keys: FileKeys, salts: Iterable[bytes]) -> PageCipher:
    """With the salt under which any page of the file is genuine; else with its own."""
    own = path.read_bytes()[:SALT] if path.is_file() else b""
    ciphers = [PageCipher(keys.page_key(), salt) for salt in (own, *_logged(path), *salts) if len(salt) == SALT]
    sample = [(number, page) for number, page in pages(path) if number < 64] if path.is_file() else []
    for cipher in ciphers:
        if any(cipher.genuine(number, page) for number, page in sample):
            return cipher
    return ciphers[0] if ciphers else PageCipher(keys.page_key(), CLEAR_MAGIC)


def _logged(path: Path) -> list[bytes]:
    return [frame.page[:SALT] for frame in frames(wal_of(path)) if frame.number == 1][:1]


@dataclass
class Rescued:
    """Rows by their table's key, as they will be written anew. ``lost``: records that are known to have been there."""

    what: Compartment
    pages: int = 0
    bad: int = 0
    records: dict[str, Found] = field(default_factory=dict, repr=False)
    revisions: dict[int, Found] = field(default_factory=dict, repr=False)
    audit: dict[int, Found] = field(default_factory=dict, repr=False)
    facts: dict[str, str] = field(default_factory=dict, repr=False)
    boxes: dict[str, bytes] = field(default_factory=dict, repr=False)
    pending: dict[str, Found] = field(default_factory=dict, repr=False)

    @property
    def lost(self) -> int:
        """Records whose numbers or revisions are there and which themselves are not."""
        spoken = {one["record"] for one in self.revisions.values()} | set(self.records)
        highest = max((one["no"] for one in self.records.values()), default=0)
        return max(highest, len(spoken)) - len(self.records)

    @property
    def lost_revisions(self) -> int:
        highest = max((*self.revisions, *(one["head"] for one in self.records.values())), default=0)
        return highest - len(self.revisions)


def rescue(path: Path, what: Compartment, keys: FileKeys, salts: Iterable[bytes] = ()) -> Rescued:
    """Everything that stands whole on genuine pages of this file. Reads only, invents nothing."""
    held = ReadablePages(path, keys, salts)
    found = Rescued(what, held.all, held.bad)
    columns = {name: tuple(table.columns.keys()) for name, table in METADATA[what].tables.items()}
    for row, values in held.rows():
        _sort(found, row, values, columns)
    return found


def _sort(found: Rescued, row: int, values: tuple[Value, ...], columns: dict[str, tuple[str, ...]]) -> None:
    """Which table a row belongs to is told by the number and kind of its values; anything else is none of ours."""
    many = len(values)
    named = next((name for name in FIRST_NUMBERED if many == len(columns[name]) and values[0] is None), "")
    if named:
        one: Found = dict(zip(columns[named], (row, *values[1:]), strict=True))
        if named == "record" and _is_record(one):
            old = found.records.get(one["id"])
            if old is None or old["head"] < one["head"]:
                found.records[one["id"]] = one
        elif named == "revision" and isinstance(one["record"], str) and isinstance(one["before"], int):
            # Of two, the emptied one is the later: what was erased does not come back.
            if row not in found.revisions or not one["digest"]:
                found.revisions[row] = one
        elif named == "audit" and isinstance(one["mac"], str):
            found.audit[row] = one
    elif many == 2 and isinstance(values[0], str) and isinstance(values[1], str):
        found.facts[values[0]] = values[1]
    elif many == 2 and isinstance(values[0], str) and isinstance(values[1], bytes) and "inbox" in columns:
        found.boxes[values[0]] = values[1]
    elif many == 3 and "pending" in columns and all(isinstance(value, str) for value in values):
        found.pending[str(values[0])] = dict(zip(columns["pending"], values, strict=True))


def _is_record(one: Found) -> bool:
    words = all(isinstance(one[name], str) for name in ("id", "kind", "visit", "state", "born", "body"))
    known = (RecordState.KEPT, RecordState.RETIRED, RecordState.ERASED, RecordState.MOVED)
    return words and isinstance(one["head"], int) and one["state"] in known
