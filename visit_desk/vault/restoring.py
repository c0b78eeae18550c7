"""Restoring: a copy takes the vault's place. It is proved before, and what lay there is set aside, never deleted."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, DiskTrouble, NotAVault
from visit_desk.vault.check import check_vault
from visit_desk.vault.copying import check_room, copy_files, hash_of
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.folder import LOCK, Lock, check_is_vault, flush_folder
from visit_desk.vault.found_copies import PART, KeptCopy, held_in, place_beside, seen, seen_copy, told_of
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.mending import mended
from visit_desk.vault.unsaved import FOLDER as UNSAVED


@dataclass(frozen=True)
class Restored:
    """``aside`` is where lies what was there before (None: the place was free); ``sources`` were opened and checked."""

    aside: Path | None = field(repr=False)
    sources: bool


def copies_of(vault: Path, *also: Path) -> tuple[KeptCopy, ...]:
    """Every copy that can be found without a key: beside the vault, and in the folders named. Newest first."""
    found = {one.path: one for place in (place_beside(vault), *also) for one in seen(place)}
    for folder in also:
        one = seen_copy(folder)
        if one is not None:
            found[one.path] = one
    return tuple(sorted(found.values(), key=lambda one: one.at, reverse=True))


def held_by(
    copy: Path, *, notes: str, sources: str | None = None, least: Cost = FLOOR, keychain: Keychain | None = None
) -> dict[str, int]:
    """Live records of a copy by kind, of the files whose passphrase is given. Raises CannotUnlock, Damaged."""
    header = read_copies(copy).header
    typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
    kinds: dict[str, int] = {}
    for what, word in typed.items():
        if word is not None:
            some, _ = held_in(copy, what, header.unlock(what, word, least, keychain))
            kinds |= {kind: kinds.get(kind, 0) + count for kind, count in some.items()}
    return kinds


def prove(copy: Path) -> None:
    """``Damaged`` unless every file of a copy is, byte by byte, what it was when it was made. Needs no key."""
    check_is_vault(copy)
    try:
        told = told_of(copy)
    except (OSError, ValueError):
        told = None
    for name, (size, digest) in (told or {}).get("files", {}).items():
        with mended(name):
            path = copy / name
            if not path.is_file() or path.stat().st_size != size or hash_of(path) != digest:
                raise Damaged(part=name)


def restore_copy(
    copy: Path | str,
    to: Path | str,
    *,
    notes: str,
    sources: str | None = None,
    least: Cost = FLOOR,
    keychain: Keychain | None = None,
) -> Restored:
    """Put a copy where the vault was. It is proved, opened and checked first; until then nothing there changes."""
    source, target = Path(copy), Path(to)
    prove(source)

    def check(part: Path) -> None:
        report = check_vault(part, notes, sources, least=least, keychain=keychain)
        if not report.ok:
            raise Damaged(part="; ".join(report.trouble))

    return Restored(put_in_place(source, target, check), sources is not None)


def put_in_place(copy: Path, to: Path, check: Callable[[Path], None]) -> Path | None:
    """Copy, check, then swap; where what lay there was set aside. ``OpenElsewhere`` while somebody has it open."""
    with mended(to.name):
        if os.path.lexists(to) and not to.is_dir():
            raise NotAVault
        to.parent.mkdir(parents=True, exist_ok=True)
        check_room(copy, to.parent)
        part = to.with_name(f"{to.name}.{secrets.token_hex(4)}{PART}")
        part.mkdir(mode=0o700)
        try:
            copy_files(copy, part)
            keep_unsaved(to, part)
            check(part)
            Lock(part).release()
            return swap(part, to)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


def keep_unsaved(old: Path, part: Path) -> None:
    """What was typed last and lies in boxes beside the file goes along: the same keys open it."""
    if (old / UNSAVED).is_dir() and not (part / UNSAVED).exists():
        shutil.copytree(old / UNSAVED, part / UNSAVED)


def swap(part: Path, to: Path) -> Path | None:
    """The finished folder takes its place; what was there gets a new name beside it. Both or neither."""
    if not os.path.lexists(to):
        part.rename(to)
        flush_folder(to.parent)
        return None
    with ExitStack() as held:
        if (to / LOCK).is_file():
            held.enter_context(Lock(to))
    aside = aside_name(to)
    to.rename(aside)
    try:
        part.rename(to)
    except OSError:
        aside.rename(to)
        raise DiskTrouble(reason="the copy could not be put in its place; nothing was changed") from None
    flush_folder(to.parent)
    return aside


def aside_name(path: Path) -> Path:
    """A free name beside it that says what it is."""
    stamp = datetime.now().strftime("%Y-%m-%d")  # noqa: DTZ005  # a name for people, in their own day
    return path.with_name(f"{path.name}.set-aside-{stamp}-{secrets.token_hex(2)}")
