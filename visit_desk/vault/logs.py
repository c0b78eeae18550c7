"""SQLite's write-ahead log, read as SQLite itself would take it in (https://sqlite.org/fileformat2.html#walformat).

A power cut may tear what was written and not synced: then the log's last transaction is worth nothing and everything
before it is whole. That is no damage. Damage is a break further up: two transactions or more behind it, of which at
least one had been synced, and which SQLite would pass over without a word.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

FRAME_HEAD = 24
WAL_HEAD = 32
LITTLE, BIG = 0x377F0682, 0x377F0683
_ALL = 0xFFFFFFFF


@dataclass(frozen=True)
class Log:
    """How many frames SQLite takes in, and how many whole transactions stand behind a break."""

    valid: int = 0
    behind: int = 0

    @property
    def broken(self) -> bool:
        return self.behind > 1


def log_of(wal: Path) -> Log:
    """Of no file, an empty one, or one whose head is torn: nothing."""
    if not wal.is_file():
        return Log()
    with wal.open("rb") as file:
        head = file.read(WAL_HEAD)
        if len(head) < WAL_HEAD:
            return Log()
        magic, _, page = struct.unpack(">III", head[:12])
        order = {LITTLE: "<", BIG: ">"}.get(magic, "")
        sums = struct.unpack(">II", head[24:32])
        if not order or not 512 <= page <= 1 << 16 or summed(head[:24], (0, 0), order) != sums:
            return Log()
        place = valid = behind = 0
        whole = True
        while len(frame := file.read(FRAME_HEAD + page)) == FRAME_HEAD + page:
            place += 1
            _, size = struct.unpack(">II", frame[:8])
            told = struct.unpack(">II", frame[16:24])
            ours = frame[8:16] == head[16:24]
            fits = ours and summed(frame[FRAME_HEAD:], summed(frame[:8], sums, order), order) == told
            whole = whole and fits
            if size and whole:
                valid = place
            elif size and fits:
                behind += 1
            sums = told
    return Log(valid, behind)


def summed(content: bytes, sums: tuple[int, ...], order: str) -> tuple[int, ...]:
    """SQLite's running checksum over pairs of 32-bit words."""
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _ALL
        second = (second + other + first) & _ALL
    return first, second
