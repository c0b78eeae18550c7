"""Making and opening: from a folder and a passphrase to open stores."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import AlreadyThere, CannotOpenHere, CannotUnlock, Damaged, SamePassphrase
from visit_desk.vault import passphrases
from visit_desk.vault.cost import Cost
from visit_desk.vault.engine import make_file
from visit_desk.vault.folder import FILES, LOCK, Lock, check_is_vault, flush_folder
from visit_desk.vault.keyfile import Copies, mend_copies, read_copies, write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.letting_go import finish
from visit_desk.vault.mending import mended
from visit_desk.vault.migrations import bring_up
from visit_desk.vault.normal import VERSION as NORMAL
from visit_desk.vault.pages import check_outside
from visit_desk.vault.revisions import Hand
from visit_desk.vault.slots import PASSPHRASE, RECOVERY, Header, new_slot
from visit_desk.vault.stores import Store


@dataclass
class Opened:
    """What is held while a vault is open."""

    folder: Path
    lock: Lock
    header: Header
    notes: Store
    hand: Hand
    least: Cost
    sources: Store | None = None
    _closed: bool = field(default=False, repr=False)

    def close(self) -> None:
        """Close both files and drop the lock, whatever either of them says."""
        if self._closed:
            return
        self._closed = True
        with ExitStack() as last:
            last.callback(self.lock.release)
            last.callback(self.notes.close)
            if self.sources is not None:
                last.callback(self.sources.close)


def make(path: Path, typed: dict[Compartment, str], cost: Cost) -> dict[Compartment, str]:
    """A new vault at a free place; the recovery code of each file. It appears whole or not at all."""
    for passphrase in typed.values():
        passphrases.check_strength(passphrase)
    passphrases.check_different(typed[Compartment.NOTES], typed[Compartment.SOURCES])
    with mended(path.name):
        if os.path.lexists(path) and (not path.is_dir() or any(path.iterdir())):
            raise AlreadyThere
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
        part.mkdir(mode=0o700)
    try:
        codes = _fill(part, typed, cost)
        with mended(path.name):
            if path.is_dir():
                path.rmdir()
            part.rename(path)
            flush_folder(path.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return codes


def _fill(folder: Path, typed: dict[Compartment, str], cost: Cost) -> dict[Compartment, str]:
    vault = new_id()
    keys = {what: FileKeys.new() for what in Compartment}
    codes = {what: passphrases.new_code() for what in Compartment}
    slots = []
    for what in Compartment:
        slots.append(new_slot(what, PASSPHRASE, passphrases.spelled(typed[what]), keys[what], vault, cost))
        slots.append(new_slot(what, RECOVERY, codes[what], keys[what], vault, cost))
        make_file(
            folder / FILES[what],
            keys[what],
            what,
            {"vault": vault, "file": str(what), "digest_key": secrets.token_hex(32), "normal": NORMAL},
        )
    header = Header(
        vault=vault, generation=1, sources_public=keys[Compartment.SOURCES].inbox_public(), slots=tuple(slots)
    )
    write_copies(folder, signed(header, keys))
    Lock(folder).release()
    for one in keys.values():
        one.forget()
    return {what: passphrases.written(code) for what, code in codes.items()}


def signed(header: Header, keys: dict[Compartment, FileKeys]) -> Header:
    """Sources first: the notes' MAC covers the sources' one."""
    for what in (Compartment.SOURCES, Compartment.NOTES):
        if what in keys:
            header = header.signed(what, keys[what])
    return header


def open_notes(path: Path, typed: str, hand: Hand, least: Cost) -> Opened:
    """Lock, key header, notes file. Nothing on the disk changes before the passphrase has opened."""
    check_is_vault(path)
    lock = Lock(path) if (path / LOCK).exists() else None
    try:
        copies = _copies(path)
        header = copies.header
        keys = header.unlock(Compartment.NOTES, typed, least)
        check_sources_there(path)
        lock = lock or Lock(path)
        notes = open_store(path, Compartment.NOTES, keys, hand, header)
        try:
            mend_copies(path, copies)
        except BaseException:
            notes.close()
            raise
    except BaseException:
        if lock:
            lock.release()
        raise
    return Opened(path, lock, header, notes, hand, least)


def _copies(path: Path) -> Copies:
    """The header. Keys that were let go stay gone, and what was left of them then goes now."""
    try:
        return read_copies(path)
    except CannotOpenHere:
        finish(path)
        raise


def check_sources_there(path: Path) -> None:
    """Without their key the sources can only be seen to be there, encrypted, and made of whole pages."""
    check_outside(path / FILES[Compartment.SOURCES])


def open_store(path: Path, what: Compartment, keys: FileKeys, hand: Hand, header: Header) -> Store:
    bring_up(path / FILES[what], keys, what)
    store = Store(path, what, keys, hand)
    try:
        if store.fact("vault") != header.vault or store.fact("file") != str(what):
            raise Damaged(part=FILES[what])
        store.renew_index()
    except BaseException:
        store.close()
        raise
    return store


def change_passphrase(held: Opened, which: Compartment, new: str) -> None:
    """A new slot in both copies of the header; the other file's passphrase may not be used again."""
    passphrases.check_strength(new)
    other = Compartment.SOURCES if which is Compartment.NOTES else Compartment.NOTES
    if _opens(held, other, new):
        raise SamePassphrase
    stores = [store for store in (held.notes, held.sources) if store is not None]
    keys = {store.what: store.keys for store in stores}
    slot = new_slot(
        which, PASSPHRASE, passphrases.spelled(new), keys[which], held.header.vault, held.header.cost(which)
    )
    touched = {what: key for what, key in keys.items() if what in (which, Compartment.NOTES)}
    header = signed(held.header.with_slot(slot), touched)
    write_copies(held.folder, header)
    held.header = header


def _opens(held: Opened, what: Compartment, typed: str) -> bool:
    try:
        held.header.unlock(what, typed, held.least).forget()
    except CannotUnlock:
        return False
    return True
