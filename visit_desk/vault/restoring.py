"""Restoring: a copy takes the vault's place. It is proved before, and what lay there is set aside, never deleted."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from visit_desk.domain.copy import Holding, KeptCopy
from visit_desk.domain.deeds import Deed
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, NewerVersion, NotAVault, Trouble
from visit_desk.vault.check import check_vault, reading
from visit_desk.vault.copying import check_room, copy_files, hash_of
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.engine import connect, schema_of
from visit_desk.vault.folder import FILES, KEY, Lock, check_is_vault, real
from visit_desk.vault.found_copies import PART, held_in, place_beside, seen, seen_copy, told_of
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.ledger import Ledger
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import bad_pages, check_genuine
from visit_desk.vault.revisions import Hand
from visit_desk.vault.rows import SCHEMA
from visit_desk.vault.slots import Header
from visit_desk.vault.swapping import swap
from visit_desk.vault.unsaved import FOLDER as UNSAVED

Close = Callable[[], object]


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
) -> Holding:
    """Live records of a copy by kind, of the files whose passphrase is given. Raises CannotUnlock, Damaged."""
    return _held(copy, _keys(read_copies(copy).header, notes, sources, least, keychain))


def held_by_each(
    copies: Sequence[Path],
    *,
    notes: str,
    sources: str | None = None,
    least: Cost = FLOOR,
    keychain: Keychain | None = None,
) -> dict[Path, Holding]:
    """The same of many; those that these passphrases do not open are left out. Equal headers are unlocked once."""
    known: dict[str, dict[Compartment, FileKeys]] = {}
    found: dict[Path, Holding] = {}
    for copy in copies:
        try:
            header = read_copies(copy).header
            ways = repr(header.slots)
            if ways not in known:
                known[ways] = _keys(header, notes, sources, least, keychain)
            found[copy] = _held(copy, known[ways])
        except Trouble:
            continue
    return found


def _keys(
    header: Header, notes: str, sources: str | None, least: Cost, keychain: Keychain | None
) -> dict[Compartment, FileKeys]:
    typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
    return {what: header.unlock(what, word, least, keychain) for what, word in typed.items() if word is not None}


def _held(copy: Path, keys: Mapping[Compartment, FileKeys]) -> Holding:
    kinds: dict[str, int] = {}
    newest = ""
    for what, key in keys.items():
        some, last = held_in(copy, what, key)
        newest = max(newest, last)
        for kind, count in some.items():
            kinds[kind] = kinds.get(kind, 0) + count
    return Holding(kinds, datetime.fromisoformat(newest).replace(tzinfo=None) if newest else None)


def prove(copy: Path) -> None:
    """``Damaged`` unless every file of a copy is, byte by byte, what it was when it was made. Needs no key."""
    check_is_vault(copy)
    try:
        files = [(str(name), *one) for name, one in ((told_of(copy) or {}).get("files") or {}).items()]
        told = [one for one in files if len(one) == 3]
    except (OSError, ValueError, TypeError, AttributeError):
        told = []  # anybody can write that note; the pages prove themselves under their keys
    for name, size, digest in told:
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
    hand: Hand | None = None,
) -> Restored:
    """Put a copy where the vault was. It is proved, opened and checked first; until then nothing there changes."""
    source, target = Path(copy), Path(to)
    prove(source)

    def check(part: Path) -> None:
        report = check_vault(part, notes, sources, least=least, keychain=keychain)
        if not report.ok:
            raise Damaged(part="; ".join(report.trouble))
        if hand is not None:
            keys = read_copies(part).header.unlock(Compartment.NOTES, notes, least, keychain)
            tell_restored(part, keys, hand)

    return Restored(put_in_place(source, target, check), sources is not None)


def restore_with(copy: Path, to: Path, keys: Mapping[Compartment, FileKeys], hand: Hand, close: Close) -> Path | None:
    """The same with the keys of the vault that is open: it is closed (``close``) only when the copy stands ready."""
    prove(copy)

    def check(part: Path) -> None:
        header = read_copies(part).header
        for what, key in keys.items():
            if not header.holds(what, key):  # its passphrase would not open what stands in the vault's place
                raise Damaged(part=KEY)
            check_genuine(part / FILES[what], key.page_key())
            if bad_pages(part / FILES[what], key.page_key()):
                raise Damaged(part=FILES[what])
            with mended(FILES[what]), reading(part / FILES[what], key) as db:
                if schema_of(db) > SCHEMA:  # no passphrase would open it with this program
                    raise NewerVersion
                if db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                    raise Damaged(part=FILES[what])
        tell_restored(part, keys[Compartment.NOTES], hand)

    return put_in_place(copy, to, check, close)


def tell_restored(part: Path, keys: FileKeys, hand: Hand) -> None:
    """The restored vault's own log says that it was restored; one of an earlier schema has none yet."""
    path = part / FILES[Compartment.NOTES]
    with mended(path.name):
        db = connect(path, keys)
        try:
            if schema_of(db) < SCHEMA:
                return
            key = db.execute("SELECT value FROM fact WHERE key = 'digest_key'").fetchone()[0]
            ledger = Ledger(db, bytes.fromhex(key))
            db.execute("BEGIN IMMEDIATE")
            ledger.note(Deed.RESTORED_COPY, (hand.now(), hand.who, hand.device))
            ledger.settle()
            db.execute("COMMIT")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            db.close()


def put_in_place(copy: Path, to: Path, check: Callable[[Path], None], ready: Close = lambda: None) -> Path | None:
    """Copy, check, then swap; where what lay there was set aside. ``OpenElsewhere`` while somebody has it open."""
    to = real(to)
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
            ready()
            return swap(part, to)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


def keep_unsaved(old: Path, part: Path) -> None:
    """What was typed last and lies in boxes beside the file goes along: the same keys open it."""
    boxes = old / UNSAVED
    if boxes.is_dir() and not boxes.is_symlink() and not (part / UNSAVED).exists():
        shutil.copytree(boxes, part / UNSAVED, symlinks=True)
