"""Keystroke to durable note: the vault (row, revision, index, encrypted, fsync) against plain SQLite doing the same.

Both write the same 200-word note with one word more each time, in turn, so that a slow moment of the disk meets both.
The plain opponent is the same library without a key: it keeps a row, appends a revision with the whole text, updates
an FTS5 index and commits with FULL synchronisation in WAL mode. Figures: wall time with
fsync, 50th and 95th of 100.

Two ways of typing: on at the end, a new note after a hundred saves; and one note that loses its first word each time,
the worst case of a revision that keeps only the way back (nobody types so).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count, islice
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.benchmarks.measuring import at, cost, hand, row, tell, text_of, timed
from visit_desk.domain.lists import Tier
from visit_desk.domain.note import Note
from visit_desk.vault import Vault

ROUNDS = 600
WARM = 100
SAVES = 100  # of one note
Typed = Iterator[tuple[int, str]]


def plain(path: Path) -> dbapi2.Connection:
    db = dbapi2.connect(str(path), isolation_level=None)
    db.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE note (id TEXT PRIMARY KEY, body TEXT);"
        "CREATE TABLE revision (id INTEGER PRIMARY KEY, note TEXT, at TEXT, body TEXT);"
        "CREATE VIRTUAL TABLE word USING fts5(body, content='', contentless_delete=1);"
    )
    return db


def plain_keep(db: dbapi2.Connection, number: int, text: str) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO note VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", (number, text))
    db.execute("INSERT INTO revision (note, at, body) VALUES (?, '2030-01-01', ?)", (number, text))
    db.execute("INSERT OR REPLACE INTO word (rowid, body) VALUES (?, ?)", (number, text))
    db.execute("COMMIT")


def going_on() -> Typed:
    """Number and text of a note: a word more each time, the next note after a hundred."""
    for number in count(1):
        text = text_of(200, number)
        for save in range(SAVES):
            text = f"{text} word{save % 7}"
            yield number, text


def losing_its_front() -> Typed:
    text = text_of(200, 1)
    for save in count():
        text = f"{text} word{save % 7}"[-1400:]
        yield 1, text


def measured(folder: Path, typed: Typed) -> tuple[list[float], list[float]]:
    """Seconds of each save, ours and the plain one's."""
    words = "notes passphrase one", "sources passphrase two"
    vault = Vault.create(folder / "v", *words, hand=hand(), cost=cost()).vault
    db = plain(folder / "plain.db")
    notes: dict[int, Note] = {}
    pairs: list[tuple[float, float]] = []
    for number, text in islice(typed, ROUNDS + WARM):
        note = notes[number] = replace(notes.get(number, Note(tier=Tier.C)), text=text)
        pairs.append((timed(partial(vault.keep, note)), timed(partial(plain_keep, db, number, text))))
    vault.close()
    db.close()
    return [ours for ours, _ in pairs[WARM:]], [theirs for _, theirs in pairs[WARM:]]


def main() -> None:
    rows = []
    for words, typed in (("typing on", going_on()), ("losing its front", losing_its_front())):
        with tempfile.TemporaryDirectory() as name:
            ours, theirs = measured(Path(name), typed)
        for share in (0.5, 0.95):
            ratio = round(at(share, ours) / at(share, theirs), 2)
            rows.append(row(f"autosave, {words}, p{share * 100:.0f} against plain", ratio, "<= 1.5"))
        for share in (0.5, 0.95):
            rows.append(row(f"autosave, {words}, p{share * 100:.0f}, ms", round(at(share, ours) * 1000, 2)))
        rows.append(row(f"plain SQLite, {words}, p50, ms", round(at(0.5, theirs) * 1000, 2)))
    tell(*rows)


if __name__ == "__main__":
    main()
