"""Vaults full of notes and the plain SQLite files with the same text, made once and shared by the parts that need them.

``run`` names a folder in ``BENCH_FOLDER`` that lives as long as all parts; a part alone makes its own.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.benchmarks.measuring import cost, hand, text_of
from visit_desk.domain.lists import Tier
from visit_desk.domain.note import ReviewedNote
from visit_desk.vault import Vault

BATCH = 5000
WORDS = "notes passphrase one", "sources passphrase two"


@contextmanager
def shared_folder() -> Iterator[Path]:
    named = os.environ.get("BENCH_FOLDER")
    if named:
        yield Path(named)
        return
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def plain(path: Path) -> dbapi2.Connection:
    """A program without encryption: the notes and an FTS5 index over them, every commit on the disk."""
    db = dbapi2.connect(str(path), isolation_level=None)
    db.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE IF NOT EXISTS note (no INTEGER PRIMARY KEY, id TEXT, body TEXT);"
        "CREATE TABLE IF NOT EXISTS revision (no INTEGER PRIMARY KEY, note TEXT, at TEXT, body TEXT);"
        "CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(body, content='note', content_rowid='no');"
    )
    return db


def open_vault(folder: Path) -> Vault:
    return Vault.open(folder / "v", notes=WORDS[0], sources=WORDS[1], hand=hand(), least=cost())


def filled(shared: Path, count: int) -> Path:
    """A folder with the vault ``v`` and the file ``plain.db``, each with so many notes of 120 words, both closed."""
    folder = shared / f"{count}"
    if folder.is_dir():
        return folder
    part = Path(tempfile.mkdtemp(dir=shared))
    vault = Vault.create(part / "v", *WORDS, hand=hand(), cost=cost()).vault
    db = plain(part / "plain.db")
    for start in range(0, count, BATCH):
        texts = [text_of(120, number) for number in range(start, min(start + BATCH, count))]
        vault.keep(*(ReviewedNote(text=text, tier=Tier.B, code="N") for text in texts))
        db.execute("BEGIN")
        for number, text in enumerate(texts, start=start):
            db.execute("INSERT INTO note VALUES (?, ?, ?)", (number, f"{number:032x}", text))
            db.execute("INSERT INTO word (rowid, body) VALUES (?, ?)", (number, text))
        db.execute("COMMIT")
    vault.close()
    db.close()
    part.rename(folder)
    return folder
