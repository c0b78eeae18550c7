"""Copies as they are found: without a key when and how whole, with the keys what they hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from visit_desk.domain.copy import KeptCopy
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, Trouble
from visit_desk.vault.check import reading
from visit_desk.vault.copying import TOLD
from visit_desk.vault.folder import FILES, check_is_vault
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.letting_go import copies_beside
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import check_genuine, check_outside

NEWEST = 5
DAYS = 10
PART = ".part"
MOST_TOLD = 1 << 20


def place_beside(vault: Path) -> Path:
    return copies_beside(vault)


def seen(place: Path) -> tuple[KeptCopy, ...]:
    """The copies in a place, newest first; half-made ones are not counted."""
    try:
        folders = [one for one in place.iterdir() if one.is_dir() and not one.name.endswith(PART)]
    except OSError:
        return ()
    return tuple(sorted(filter(None, map(seen_copy, folders)), key=lambda one: one.at, reverse=True))


def seen_copy(folder: Path) -> KeptCopy | None:
    """One folder as a copy; None when it is no vault at all."""
    try:
        told = told_of(folder)
        if told is None:
            return _untold(folder)
        sizes = {name: (folder / name).stat().st_size for name in told["files"] if (folder / name).is_file()}
        whole = sizes == {name: size for name, (size, _) in told["files"].items()}
        at = datetime.fromisoformat(told["at"]).replace(tzinfo=None)
        return KeptCopy(folder, at, sum(sizes.values()), bool(told["sources"]), whole)
    except (OSError, KeyError, TypeError, ValueError, AttributeError):
        return _untold(folder)


def told_of(folder: Path) -> dict[str, Any] | None:
    path = folder / TOLD
    if not path.is_file():
        return None
    with path.open("rb") as file:
        try:
            told = json.loads(file.read(MOST_TOLD))
        except RecursionError:  # anybody can write that note
            raise ValueError from None
    return told if isinstance(told, dict) else None


def _untold(folder: Path) -> KeptCopy | None:
    """A copy made by hand, or by an earlier program."""
    try:
        check_is_vault(folder)
        whole = True
    except Damaged:
        whole = False
    except Trouble:
        return None
    try:
        files = [one for one in folder.iterdir() if one.is_file()]
        at = max((folder / name).stat().st_mtime for name in FILES.values() if (folder / name).is_file())
        for name in FILES.values():
            check_outside(folder / name)
    except (OSError, ValueError, Trouble):
        return KeptCopy(folder, datetime.fromtimestamp(0), 0, False, False)  # noqa: DTZ006  # of no use, and old
    size = sum(one.stat().st_size for one in files)
    return KeptCopy(folder, datetime.fromtimestamp(at), size, False, whole)  # noqa: DTZ006  # wall time, as elsewhere


def to_keep(copies: Sequence[KeptCopy]) -> frozenset[Path]:
    """The newest five, the newest of each of the last ten days that have one, the newest with its sources compared."""
    whole = sorted((one for one in copies if one.whole), key=lambda one: one.at, reverse=True)
    keep = [one.path for one in whole[:NEWEST]]
    days: dict[object, Path] = {}
    for one in whole:
        days.setdefault(one.at.date(), one.path)
    checked = [one.path for one in whole if one.sources]
    return frozenset((*keep, *list(days.values())[:DAYS], *checked[:1]))


def held_in(copy: Path, what: Compartment, keys: FileKeys) -> tuple[dict[str, int], str]:
    """Live records of one file of a copy by kind, and the moment of its newest change. Reads only."""
    path = copy / FILES[what]
    check_genuine(path, keys.page_key())
    with mended(path.name), reading(path, keys) as db:
        kinds = dict(db.execute("SELECT kind, count(*) FROM record WHERE state = 'kept' GROUP BY kind").fetchall())
        last = db.execute("SELECT coalesce(max(at), '') FROM revision").fetchone()[0]
    return {str(kind): int(count) for kind, count in kinds.items()}, str(last)
