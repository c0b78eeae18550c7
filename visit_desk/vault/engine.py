"""Engines: the only place where an encrypted file is opened.

Every opening proves that the file is encrypted (the driver answers ``cipher_version``, the header is no plain SQLite
header, every page is genuine), forbids ATTACH (which would make plaintext files; it also blocks VACUUM INTO) and sees
that no foreign table lies in it. Keys go in as raw bytes, in a buffer that is zeroed; never as SQL text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, NewerVersion
from visit_desk.vault.folder import write_new
from visit_desk.vault.index import INDEX_SQL, readable_sql
from visit_desk.vault.keys import FileKeys, wiped
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import check_genuine
from visit_desk.vault.rows import METADATA, SCHEMA, tables_of

ATTACH = 24  # SQLITE_ATTACH, which the driver does not name
BUSY_SECONDS = 0.2  # nobody else writes: the folder is locked
APPLICATION = 0x56444B31  # "VDK1"
PRAGMAS = (
    "PRAGMA temp_store=MEMORY",  # temporary files would be plaintext (measured)
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cipher_memory_security=OFF",  # 12 times slower, and Python's own copies stay anyway (measured)
    "PRAGMA cache_size=-64000",  # pages stay decrypted: reading one anew costs five times what plain SQLite pays
    "PRAGMA trusted_schema=ON",  # the index's view calls our own function
)
WRITING = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # NORMAL loses acknowledged notes in a power cut (measured)
    "PRAGMA fullfsync=ON",  # macOS: fsync alone does not reach the disk
    "PRAGMA checkpoint_fullfsync=ON",
    # A short log is soon written over instead of growing: a flush that need not tell the file system of a longer file
    # costs two thirds (measured). A save writes two pages, so every hundredth or so also folds the log in.
    "PRAGMA wal_autocheckpoint=256",
)


def _no_attach(action: int, *_rest: object) -> int:
    return int(dbapi2.SQLITE_DENY) if action == ATTACH else int(dbapi2.SQLITE_OK)


def connect(path: Path, keys: FileKeys, *, immutable: bool = False) -> Any:
    """A guarded driver connection. ``immutable`` opens for reading without so much as a lock file."""
    mode = "mode=ro&immutable=1" if immutable else "mode=rw"
    db = dbapi2.connect(
        f"file:{quote(str(path.absolute()))}?{mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        cached_statements=256,
    )
    try:
        _prepare(db, path, keys, WRITING if not immutable else ())
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: Any, path: Path, keys: FileKeys, more: tuple[str, ...]) -> None:
    db.execute("PRAGMA cipher_log_level=NONE")
    raw = keys.raw_form()
    try:
        db.set_key(raw)
    finally:
        wiped(raw)
    if not db.execute("PRAGMA cipher_version").fetchone():
        raise Damaged(part=path.name)
    for pragma in (*PRAGMAS, *more):
        db.execute(pragma).fetchall()
    db.create_function("readable", 2, readable_sql, deterministic=True)
    db.set_authorizer(_no_attach)


def rewrite(db: Any) -> None:
    """VACUUM: the whole file anew, page by page, through memory. It attaches its own file, so the guard steps aside."""
    db.set_authorizer(None)
    try:
        db.execute("VACUUM")
    finally:
        db.set_authorizer(_no_attach)


def engine_of(path: Path, keys: FileKeys) -> Engine:
    """One engine, one connection, for the one thread that opened it. Errors never show parameters."""
    return create_engine(
        "sqlite://", module=dbapi2, creator=lambda: connect(path, keys), poolclass=StaticPool, hide_parameters=True
    )


def schema_of(db: Any) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def check_schema(db: Any, what: Compartment, part: str) -> None:
    """``NewerVersion`` for a later schema, ``Damaged`` for tables that are not ours. Reads only."""
    if int(db.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION:
        raise Damaged(part=part)
    if schema_of(db) > SCHEMA:
        raise NewerVersion
    names = {row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type='table'")}
    if schema_of(db) == SCHEMA and names - {"sqlite_stat1", "sqlite_stat4"} != tables_of(what):
        raise Damaged(part=part)


def open_engine(path: Path, keys: FileKeys, what: Compartment) -> Engine:
    """An existing file, proved genuine before SQLite may touch it."""
    check_genuine(path, keys.page_key())
    with mended(path.name):
        engine = engine_of(path, keys)
        try:
            with engine.connect() as connection:
                check_schema(connection.connection.driver_connection, what, path.name)
        except BaseException:
            engine.dispose()
            raise
    return engine


def make_file(path: Path, keys: FileKeys, what: Compartment, facts: dict[str, str]) -> None:
    """A new encrypted file with its tables, index and first facts."""
    with mended(path.name):
        write_new(path, b"")
        engine = engine_of(path, keys)
        try:
            with engine.begin() as connection:
                METADATA[what].create_all(connection)
                for statement in INDEX_SQL:
                    connection.exec_driver_sql(statement)
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
                connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
                for key, value in facts.items():
                    connection.exec_driver_sql("INSERT INTO fact (key, value) VALUES (?, ?)", (key, value))
            with engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            engine.dispose()
