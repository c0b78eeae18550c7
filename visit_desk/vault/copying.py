"""A verified copy of a closed vault."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import AlreadyThere, Damaged
from visit_desk.vault.check import check_vault, reading
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.folder import FILES, LOCK, Lock, check_is_vault, flush_folder, write_new
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.rows import tables_of


@dataclass(frozen=True)
class CopyReceipt:
    """``rows`` compared one by one in the files whose keys were given; ``bytes`` compared in all."""

    files: int
    bytes: int
    rows: int
    sources_checked: bool
    sha256: dict[str, str] = field(default_factory=dict, repr=False)


def copy_vault(path: Path | str, to: Path | str, *, notes: str, sources: str | None = None,
               least: Cost = FLOOR) -> CopyReceipt:
    """Copy to a place that is free, open the copy, compare it, and only then give it its name.

    The original is locked meanwhile and read only; it is checked first, for a copy of a damaged vault helps nobody.
    """
    folder, target = Path(path), Path(to)
    check_is_vault(folder)
    with mended(target.name):
        if os.path.lexists(target):
            raise AlreadyThere
    report = check_vault(folder, notes, sources, least=least)
    if not report.ok:
        raise Damaged(part="; ".join(report.trouble))
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    with Lock(folder), mended(target.name):
        target.parent.mkdir(parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
        try:
            receipt = _copied(folder, part, notes, sources, least)
            if os.path.lexists(target):
                raise AlreadyThere
            part.rename(target)
            flush_folder(target.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return receipt


def _copied(folder: Path, part: Path, notes: str, sources: str | None, least: Cost) -> CopyReceipt:
    names = sorted(one.name for one in folder.iterdir() if one.is_file() and one.name != LOCK
                   and not one.name.endswith("-shm"))
    hashes: dict[str, str] = {}
    size = 0
    for name in names:
        content = (folder / name).read_bytes()
        write_new(part / name, content)
        hashes[name] = hashlib.sha256(content).hexdigest()
        size += len(content)
        if hashlib.sha256((part / name).read_bytes()).hexdigest() != hashes[name]:
            raise Damaged(part=name)
    flush_folder(part)
    header = read_copies(part).header
    typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
    rows = 0
    for what, word in typed.items():
        if word is not None:
            rows += _same_rows(folder / FILES[what], part / FILES[what], what, header.unlock(what, word, least))
    Lock(part).release()
    return CopyReceipt(len(names), size, rows, sources is not None, hashes)


def _same_rows(one: Path, other: Path, what: Compartment, keys: FileKeys) -> int:
    """How many rows both files hold alike; ``Damaged`` when they differ."""
    with reading(one, keys) as first, reading(other, keys) as second:
        return sum(_same_table(first, second, table, other.name) for table in sorted(tables_of(what) - {"word"}))


def _same_table(first: Any, second: Any, table: str, part: str) -> int:
    ask = f"SELECT * FROM {table}"  # noqa: S608  # our own table names
    count = 0
    mine, theirs = first.execute(ask), second.execute(ask)
    while True:
        row, copy = mine.fetchone(), theirs.fetchone()
        if row != copy:
            raise Damaged(part=part)
        if row is None:
            return count
        count += 1

