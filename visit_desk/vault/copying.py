"""A verified copy of a vault: it gets its name only after it was opened and compared row by row."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import AlreadyThere, Damaged
from visit_desk.vault.check import check_vault, reading
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.engine import schema_of
from visit_desk.vault.folder import FILES, LOCK, Lock, check_is_vault, flush_folder
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import check_genuine
from visit_desk.vault.rows import tables_of
from visit_desk.vault.slots import Header
from visit_desk.vault.stores import Store

CHUNK = 1 << 20
LEFT_OUT = (LOCK, "-shm", ".part", ".migrating", ".new")


@dataclass(frozen=True)
class CopyReceipt:
    """``rows`` compared one by one in the files whose keys were there; all ``bytes`` compared by their hash."""

    files: int
    bytes: int
    rows: int
    sources_checked: bool
    sha256: dict[str, str] = field(default_factory=dict, repr=False)


def copy_vault(
    path: Path | str,
    to: Path | str,
    *,
    notes: str,
    sources: str | None = None,
    least: Cost = FLOOR,
    keychain: Keychain | None = None,
) -> CopyReceipt:
    """Copy a closed vault to a place that is free. The original is checked first and only read.

    A copy of a damaged vault helps nobody: ``Damaged`` names what was found.
    """
    folder, target = Path(path), Path(to)
    check_is_vault(folder)
    _check_free(folder, target)
    report = check_vault(folder, notes, sources, least=least, keychain=keychain)
    if not report.ok:
        raise Damaged(part="; ".join(report.trouble))
    with Lock(folder):
        header = read_copies(folder).header
        typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
        unlock = header.unlock
        keys = {what: unlock(what, word, least, keychain) for what, word in typed.items() if word is not None}

        def compare(part: Path) -> int:
            return sum(_same_file(folder, part, what, key) for what, key in keys.items())

        return _copied(folder, target, compare, Compartment.SOURCES in keys)


def copy_open(folder: Path, target: Path, header: Header, stores: Sequence[Store]) -> CopyReceipt:
    """Copy a vault that this very program holds open: its logs are folded in, nothing is written meanwhile."""
    _check_free(folder, target)
    for store in stores:
        with mended(store.part):
            store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def compare(part: Path) -> int:
        if read_copies(part).header != header:
            raise Damaged(part="visit.key")
        rows = 0
        for store in stores:
            check_genuine(part / store.part, store.keys.page_key())
            with reading(part / store.part, store.keys) as copy:
                rows += _same_tables(store.db, copy, store.what, store.part)
        return rows

    return _copied(folder, target, compare, len(stores) > 1)


def _check_free(folder: Path, target: Path) -> None:
    """Nothing is replaced, and no copy lies inside the vault that it is to save."""
    with mended(target.name):
        if os.path.lexists(target) or folder.resolve() in target.resolve().parents:
            raise AlreadyThere


def _copied(folder: Path, target: Path, compare: Callable[[Path], int], sources: bool) -> CopyReceipt:
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    with mended(target.name):
        target.parent.mkdir(parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
        try:
            hashes, size = _copy_files(folder, part)
            rows = compare(part)
            Lock(part).release()
            _check_free(folder, target)
            part.rename(target)
            flush_folder(target.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return CopyReceipt(len(hashes), size, rows, sources, hashes)


def _copy_files(folder: Path, part: Path) -> tuple[dict[str, str], int]:
    hashes: dict[str, str] = {}
    size = 0
    for one in sorted(folder.iterdir()):
        if one.is_file() and not one.name.endswith(LEFT_OUT):
            size += _copy_file(one, part / one.name)
            hashes[one.name] = _hash(part / one.name)
            if hashes[one.name] != _hash(one):
                raise Damaged(part=one.name)
    flush_folder(part)
    return hashes, size


def _copy_file(one: Path, other: Path) -> int:
    handle = os.open(other, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with one.open("rb") as source, os.fdopen(handle, "wb") as target:
        shutil.copyfileobj(source, target, CHUNK)
        target.flush()
        os.fsync(target.fileno())
        return target.tell()


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _same_file(folder: Path, part: Path, what: Compartment, keys: FileKeys) -> int:
    with ExitStack() as both:
        first = both.enter_context(reading(folder / FILES[what], keys))
        second = both.enter_context(reading(part / FILES[what], keys))
        return _same_tables(first, second, what, FILES[what])


def _same_tables(first: Any, second: Any, what: Compartment, part: str) -> int:
    """How many rows both hold alike; ``Damaged`` when they differ."""
    if schema_of(first) != schema_of(second):
        raise Damaged(part=part)
    return sum(_same_table(first, second, table, part) for table in sorted(tables_of(what) - {"word"}))


def _same_table(first: Any, second: Any, table: str, part: str) -> int:
    ask = f"SELECT * FROM {table}"  # noqa: S608  # our own table names
    mine, theirs = first.execute(ask), second.execute(ask)
    count = 0
    while True:
        row, copy = mine.fetchone(), theirs.fetchone()
        if row != copy:
            raise Damaged(part=part)
        if row is None:
            return count
        count += 1
