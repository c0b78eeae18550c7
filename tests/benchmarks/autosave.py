"""Keystroke to durable note: the vault (row, revision, index, encrypted, fsync) against plain SQLite doing the same.

Both write the same 200-word note with one word more each time, in turn, so that a slow moment of the disk meets both.
The plain opponent is the same library without a key: it keeps a row, appends a revision with the whole text, updates
an FTS5 index and commits with FULL synchronisation in WAL mode. Figures: wall time with fsync, 50th and 95th of 100.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.benchmarks.measuring import at, cost, hand, row, tell, text_of, timed
from visit_desk.domain.lists import Tier
from visit_desk.domain.note import Note
from visit_desk.domain.thing import Thing
from visit_desk.vault import Vault

ROUNDS = 400
WARM = 40


def plain(path: Path) -> dbapi2.Connection:
    db = dbapi2.connect(str(path), isolation_level=None)
    db.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE note (id TEXT PRIMARY KEY, body TEXT);"
        "CREATE TABLE revision (id INTEGER PRIMARY KEY, note TEXT, at TEXT, body TEXT);"
        "CREATE VIRTUAL TABLE word USING fts5(body, content='', contentless_delete=1);"
    )
    return db


def plain_keep(db: dbapi2.Connection, text: str) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO note VALUES ('n', ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", (text,))
    db.execute("INSERT INTO revision (note, at, body) VALUES ('n', '2030-01-01', ?)", (text,))
    db.execute("INSERT OR REPLACE INTO word (rowid, body) VALUES (1, ?)", (text,))
    db.execute("COMMIT")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = Vault.create(
            folder / "v", "notes passphrase one", "sources passphrase two", hand=hand(), cost=cost()
        ).vault
        db = plain(folder / "plain.db")
        note: Thing = Note(text=text_of(200, 1), tier=Tier.C)
        ours: list[float] = []
        theirs: list[float] = []
        for number in range(ROUNDS + WARM):
            assert isinstance(note, Note)
            note = replace(note, text=f"{note.text} word{number % 7}"[-1400:])
            kept, text = note, note.text
            pair = (timed(partial(vault.keep, kept)), timed(partial(plain_keep, db, text)))
            if number >= WARM:
                ours.append(pair[0])
                theirs.append(pair[1])
        vault.close()
        db.close()
    tell(
        row("autosave, wall p50, against plain SQLite", round(at(0.5, ours) / at(0.5, theirs), 2), "<= 1.5"),
        row("autosave, wall p95, against plain SQLite", round(at(0.95, ours) / at(0.95, theirs), 2), "<= 1.5"),
        row("autosave, wall p50, ms", round(at(0.5, ours) * 1000, 2)),
        row("autosave, wall p95, ms", round(at(0.95, ours) * 1000, 2)),
        row("plain SQLite, wall p50, ms", round(at(0.5, theirs) * 1000, 2)),
    )


if __name__ == "__main__":
    main()
