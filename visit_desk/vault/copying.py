"""A verified copy of a vault: it gets its name only after it was opened and compared row by row."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import AlreadyThere, Damaged, NoSpace
from visit_desk.vault.check import check_vault, reading
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.engine import schema_of
from visit_desk.vault.folder import FILES, LOCK, Lock, check_is_vault, flush_folder, write_new
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import bad_pages, check_genuine
from visit_desk.vault.rows import tables_of
from visit_desk.vault.slots import Header
from visit_desk.vault.stores import Store
from visit_desk.vault.succession import counting

CHUNK = 1 << 20
TOLD = "copy.json"  # beside a copy of an open vault: when it was made, and the size and hash of each file
LEFT_OUT = (LOCK, TOLD, "-shm", ".part", ".migrating", ".new")
SPARE = 8 << 20  # bytes that a copy leaves free on its disk: the next note needs them more

Pause = Callable[[], object]


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
    if report.damage:
        raise Damaged(part="; ".join(report.damage))
    with Lock(folder):
        header = read_copies(folder).header
        typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
        unlock = header.unlock
        keys = {what: unlock(what, word, least, keychain) for what, word in typed.items() if word is not None}

        def compare(part: Path) -> int:
            return sum(_same_file(folder, part, what, key) for what, key in keys.items())

        return _copied(folder, target, compare, Compartment.SOURCES in keys)


def copy_open(
    folder: Path, target: Path, header: Header, stores: Sequence[Store], *, at: str = "", pause: Pause = lambda: None
) -> CopyReceipt:
    """Copy a vault that this very program holds open: its logs are folded in, nothing is written meanwhile.

    ``pause`` is called every megabyte and may raise to stop; then nothing stays of the copy.
    """
    _check_free(folder, target)
    for store in stores:
        with mended(store.part):
            store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def compare(part: Path) -> int:
        if read_copies(part).header != header:
            raise Damaged(part="visit.key")
        rows = 0
        for store in stores:
            pause()
            check_genuine(part / store.part, store.keys.page_key())
            if bad_pages(part / store.part, store.keys.page_key()):
                raise Damaged(part=store.part)
            with reading(part / store.part, store.keys) as copy:
                rows += _same_tables(store.db, copy, store.what, store.part)
        return rows

    return _copied(folder, target, compare, len(stores) > 1, at, pause)


def _check_free(folder: Path, target: Path) -> None:
    """Nothing is replaced, and no copy lies inside the vault that it is to save."""
    with mended(target.name):
        if os.path.lexists(target) or folder.resolve() in target.resolve().parents:
            raise AlreadyThere


def _copied(
    folder: Path,
    target: Path,
    compare: Callable[[Path], int],
    sources: bool,
    at: str = "",
    pause: Pause = lambda: None,
) -> CopyReceipt:
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    with mended(target.name):
        target.parent.mkdir(parents=True, exist_ok=True)
        check_room(folder, target.parent)
        part.mkdir(mode=0o700)
        try:
            hashes, size = copy_files(folder, part, pause)
            rows = compare(part)
            if at:
                _tell(part, at, sources, hashes)
            Lock(part).release()
            _check_free(folder, target)
            part.rename(target)
            flush_folder(target.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return CopyReceipt(len(hashes), size, rows, sources, hashes)


def check_room(folder: Path, where: Path) -> None:
    """``NoSpace`` before a byte is written, where a copy of this folder would fill the disk."""
    need = sum(one.stat().st_size for one in folder.iterdir() if one.is_file())
    if shutil.disk_usage(where).free < need + SPARE:
        raise NoSpace


def _tell(part: Path, at: str, sources: bool, hashes: dict[str, str]) -> None:
    files = {name: [(part / name).stat().st_size, digest] for name, digest in hashes.items()}
    write_new(part / TOLD, json.dumps({"v": 1, "at": at, "sources": sources, "files": files}).encode())
    flush_folder(part)


def copy_files(folder: Path, part: Path, pause: Pause = lambda: None) -> tuple[dict[str, str], int]:
    """Every file of a vault, each read back and compared by its hash; the hashes, and how many bytes."""
    hashes: dict[str, str] = {}
    size = 0
    for one in sorted(folder.iterdir()):
        if one.is_file() and not one.name.endswith(LEFT_OUT):
            size += _copy_file(one, part / one.name, pause)
            hashes[one.name] = hash_of(part / one.name, pause)
            if hashes[one.name] != hash_of(one, pause):
                raise Damaged(part=one.name)
    flush_folder(part)
    return hashes, size


def _copy_file(one: Path, other: Path, pause: Pause) -> int:
    handle = os.open(other, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with one.open("rb") as source, os.fdopen(handle, "wb") as target:
        while piece := source.read(CHUNK):
            pause()
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
        return target.tell()


def hash_of(path: Path, pause: Pause = lambda: None) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            pause()
            whole.update(piece)
    return whole.hexdigest()


def _same_file(folder: Path, part: Path, what: Compartment, keys: FileKeys) -> int:
    with ExitStack() as both:
        first = both.enter_context(reading(counting(folder / FILES[what], keys), keys))
        second = both.enter_context(reading(counting(part / FILES[what], keys), keys))
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
