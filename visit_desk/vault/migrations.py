"""Migrations: from the schema of any released version to today's, on a copy that replaces the file when it is whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, NewerVersion
from visit_desk.vault.engine import connect, schema_of
from visit_desk.vault.folder import flush_folder, write_new
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import check_genuine, wal_of
from visit_desk.vault.rows import SCHEMA

# One step a schema, in order: STEPS[0] leads from schema 1 to 2. A step gets a connection in a transaction and the
# compartment. A released step never changes; tests/vault/fixtures holds a vault of each schema ever released.
Step = Callable[[Any, Compartment], None]
STEPS: tuple[Step, ...] = ()


def bring_up(path: Path, keys: FileKeys, what: Compartment, steps: Sequence[Step] = STEPS, goal: int = SCHEMA) -> bool:
    """Bring one file to the schema ``goal``; whether there was anything to do. A newer one is not touched."""
    check_genuine(path, keys.page_key())
    with mended(path.name):
        db = connect(path, keys)
        try:
            now = schema_of(db)
            if now > goal:
                raise NewerVersion
            if now < 1 or now - 1 + len(steps[now - 1 : goal - 1]) < goal - 1:
                raise Damaged(part=path.name)
            if now == goal:
                return False
            copy = path.with_name(path.name + ".migrating")
            _copy(db, copy, keys)
        finally:
            db.close()
        _climb(copy, keys, what, steps[now - 1 : goal - 1], goal)
        check_genuine(copy, keys.page_key())
        copy.replace(path)
        flush_folder(path.parent)
    return True


def _copy(db: Any, copy: Path, keys: FileKeys) -> None:
    """A whole encrypted copy; the rest of an attempt that was cut short is replaced."""
    for old in (copy, wal_of(copy), copy.with_name(copy.name + "-shm")):
        old.unlink(missing_ok=True)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    write_new(copy, b"")
    target = connect(copy, keys)
    try:
        db.backup(target)
    finally:
        target.close()


def _climb(copy: Path, keys: FileKeys, what: Compartment, steps: Sequence[Step], goal: int) -> None:
    db = connect(copy, keys)
    try:
        db.execute("BEGIN IMMEDIATE")
        for step in steps:
            step(db, what)
        db.execute(f"PRAGMA user_version={int(goal)}")
        db.execute("COMMIT")
        if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise Damaged(part=copy.name)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.close()
