"""Migrations: from the schema of any released version to today's, on a copy that replaces the file when it is whole.

The copy is proved before the swap: every page genuine, SQLite's own check, no row lost from any table, every revision
with the digest that it had, every value with the digest of its newest revision. The swap is one rename; a crash before
it leaves the old file, after it the new one, and neither ever has another's log beside it. What an attempt that was cut
short left behind is replaced by the next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, DiskTrouble, NewerVersion
from visit_desk.vault.engine import check_schema, connect
from visit_desk.vault.folder import flush_folder, write_new
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import check_genuine, schema_on_disk, wal_of
from visit_desk.vault.revisions import digest_of
from visit_desk.vault.rows import INDEX_TABLES, SCHEMA

# One step a schema, in order: STEPS[0] leads from schema 1 to 2. A step gets a connection in a transaction and the
# compartment. A released step never changes; tests/vault/fixtures holds a vault of each schema ever released.
Step = Callable[[Any, Compartment], None]


def _audit(db: Any, _what: Compartment) -> None:
    """2: the chained log of deeds."""
    db.execute(
        "CREATE TABLE audit (no INTEGER NOT NULL, id VARCHAR NOT NULL, at VARCHAR NOT NULL, day VARCHAR NOT NULL, "
        "who VARCHAR NOT NULL, device VARCHAR NOT NULL, deed VARCHAR NOT NULL, kind VARCHAR NOT NULL, "
        "record VARCHAR NOT NULL, count INTEGER NOT NULL, mac VARCHAR NOT NULL, PRIMARY KEY (no))"
    )


STEPS: tuple[Step, ...] = (_audit,)

_DIGESTS = "SELECT no, id, digest FROM revision ORDER BY no"
_VALUES = "SELECT r.id, r.body, v.digest FROM record r JOIN revision v ON v.no = r.head WHERE r.body <> ''"


def bring_up(path: Path, keys: FileKeys, what: Compartment, steps: Sequence[Step] = STEPS, goal: int = SCHEMA) -> bool:
    """Bring one file to the schema ``goal``; whether there was anything to do.

    ``NewerVersion`` for a later one: it is read from the bytes as they lie, SQLite never touches the file.
    """
    now = schema_on_disk(path, keys.page_key())
    if now > goal:
        raise NewerVersion
    if now < 1 or len(steps) < goal - 1:
        raise Damaged(part=path.name)
    if now == goal:
        return False  # whoever opens it proves the rest of it
    check_genuine(path, keys.page_key())
    copy = path.with_name(path.name + ".migrating")
    try:
        with mended(path.name):
            _migrate(path, copy, keys, what, steps[now - 1 : goal - 1], goal)
            copy.replace(path)
            flush_folder(path.parent)
    except Exception:
        with suppress(OSError):
            _sweep(copy)
        raise
    return True


def _migrate(path: Path, copy: Path, keys: FileKeys, what: Compartment, steps: Sequence[Step], goal: int) -> None:
    old = connect(path, keys)
    try:
        _copy(old, copy, keys)
        _climb(copy, keys, what, steps, goal)
        check_genuine(copy, keys.page_key())
        new = connect(copy, keys, immutable=True)
        try:
            if goal == SCHEMA:
                check_schema(new, what, copy.name)
            _check_same(old, new, copy.name)
        finally:
            new.close()
    finally:
        old.close()
    for one in (path, copy):
        _check_no_log(one)


def _sweep(copy: Path) -> None:
    for one in (copy, wal_of(copy), copy.with_name(copy.name + "-shm")):
        one.unlink(missing_ok=True)


def _check_no_log(path: Path) -> None:
    """A log that stayed beside the file would be read into the one that takes its place."""
    wal = wal_of(path)
    if wal.exists() and wal.stat().st_size:
        raise DiskTrouble(reason="the log could not be folded in")


def _copy(old: Any, copy: Path, keys: FileKeys) -> None:
    """A whole encrypted copy; the rest of an attempt that was cut short is replaced."""
    _sweep(copy)
    old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    write_new(copy, b"")
    target = connect(copy, keys)
    try:
        old.backup(target)
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


def _check_same(old: Any, new: Any, part: str) -> None:
    """Nothing was lost on the way: rows of every table, and the digests of all revisions and values."""
    ask = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    names = {row[0] for row in old.execute(ask)} - set(INDEX_TABLES) | {"word_docsize"}
    there = {row[0] for row in new.execute(ask)}
    for name in names:
        if not name.startswith("sqlite_") and (name not in there or _count(old, name) != _count(new, name)):
            raise Damaged(part=part)
    mine, copied = old.execute(_DIGESTS), new.execute(_DIGESTS)
    while (row := mine.fetchone()) == copied.fetchone():
        if row is None:
            break
    else:
        raise Damaged(part=part)
    key = bytes.fromhex(new.execute("SELECT value FROM fact WHERE key = 'digest_key'").fetchone()[0])
    for id_, body, digest in new.execute(_VALUES):
        if digest_of(key, id_, body) != digest:
            raise Damaged(part=part)


def _count(db: Any, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  # a name from the schema
