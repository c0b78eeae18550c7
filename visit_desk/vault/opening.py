"""Opening: from a folder and a passphrase (or what was written down) to open stores."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import CannotOpenHere, CannotUnlock, Damaged, DiskTrouble
from visit_desk.vault.cost import AIM_SECONDS, FLOOR, Cost
from visit_desk.vault.folder import FILES, LOCK, Lock, check_is_vault
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import Copies, mend_copies, read_copies, write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.letting_go import finish
from visit_desk.vault.making import signed
from visit_desk.vault.migrations import bring_up
from visit_desk.vault.pages import check_outside
from visit_desk.vault.passphrases import spelled
from visit_desk.vault.revisions import Hand
from visit_desk.vault.slots import Found, Header
from visit_desk.vault.stores import Store
from visit_desk.vault.succession import settle, undisputed
from visit_desk.vault.swapping import mend_swap
from visit_desk.vault.wrapping import WITH_KEYCHAIN, by_passphrase, cost_of

NOTES = Compartment.NOTES
FAST_SECONDS = AIM_SECONDS / 2
DEARER = 1.5


@dataclass
class Opened:
    """What is held while a vault is open."""

    folder: Path
    lock: Lock
    header: Header
    notes: Store
    hand: Hand
    least: Cost
    keychain: Keychain | None = None
    sources: Store | None = None
    _closed: bool = field(default=False, repr=False)

    @property
    def closed(self) -> bool:
        return self._closed

    def close(self, *but: Store) -> None:
        """Close both files and drop the lock, whatever either of them says; ``but`` those that are closed already."""
        if self._closed:
            return
        self._closed = True
        with ExitStack() as last:
            last.callback(self.lock.release)
            for store in (self.notes, self.sources):
                if store is not None and store not in but:
                    last.callback(store.close)


def open_notes(path: Path, typed: str, hand: Hand, least: Cost, keychain: Keychain | None = None) -> Opened:
    """Lock, key header, notes file. Nothing on the disk changes before the passphrase has opened."""
    mend_swap(path)
    check_is_vault(path)
    lock = Lock(path) if (path / LOCK).exists() else None
    try:
        copies, found = _found(path, _copies(path), typed, least, keychain)
        header = copies.header
        check_sources_there(path)
        lock = lock or Lock(path)
        notes = open_store(path, Compartment.NOTES, found.keys, hand, header)
        held = Opened(path, lock, header, notes, hand, least, keychain)
        try:
            mend_copies(path, copies)
            recalibrate(held, Compartment.NOTES, typed, found)
        except BaseException:
            notes.close()
            raise
    except BaseException:
        if lock:
            lock.release()
        raise
    return held


def open_sources(held: Opened, typed: str) -> None:
    """The second file, beside the first."""
    found = held.header.found(Compartment.SOURCES, typed, held.least, held.keychain)
    held.sources = open_store(held.folder, Compartment.SOURCES, found.keys, held.hand, held.header)
    recalibrate(held, Compartment.SOURCES, typed, found)


def _copies(path: Path) -> Copies:
    """The header. Keys that were let go stay gone, and what was left of them then goes now."""
    try:
        return read_copies(path)
    except CannotOpenHere:
        finish(path)
        raise


def _found(path: Path, copies: Copies, typed: str, least: Cost, keychain: Keychain | None) -> tuple[Copies, Found]:
    """What the newest header gives. Its number proves nothing, since anybody can write one: where it does not open, the
    other copy counts if its key is the one that the file has. After a change of the passphrase an older one has not."""
    try:
        return copies, copies.header.found(NOTES, typed, least, keychain)
    except (CannotUnlock, Damaged):
        turned = copies.turned()
        if turned is None:
            raise
        with suppress(CannotUnlock, Damaged):
            found = turned.header.found(NOTES, typed, least, keychain)
            if undisputed(path / FILES[NOTES], found.keys):
                return turned, found
        raise


def check_sources_there(path: Path) -> None:
    """Without their key the sources can only be seen to be there, encrypted, and made of whole pages."""
    check_outside(path / FILES[Compartment.SOURCES])


def open_store(path: Path, what: Compartment, keys: FileKeys, hand: Hand, header: Header) -> Store:
    settle(path / FILES[what], keys)
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


def recalibrate(
    held: Opened, what: Compartment, typed: str, found: Found, measured: Callable[[], Cost] = Cost.calibrated
) -> None:
    """A faster machine than the one that made the slot: the same key behind a dearer passphrase. Never a cheaper one.

    A header of the first version waits for its first rekeying, and what tests made cheap stays so.
    """
    slot = found.slot
    if found.seconds == 0 or found.seconds > FAST_SECONDS or slot.get("v") is None or not held.least.at_least(FLOOR):
        return
    cost = measured()
    if not cost.at_least(cost_of(slot)) or cost.work() < DEARER * cost_of(slot).work():
        return
    kept = held.keychain.read(held.header.vault, str(what)) if held.keychain and slot["kind"] == WITH_KEYCHAIN else b""
    if kept is None or (slot["kind"] == WITH_KEYCHAIN) != bool(kept):
        return
    dearer = by_passphrase(what, spelled(typed), found.keys, held.header.vault, cost, kept)
    header = held.header.with_slots(what, [dearer if one == slot else one for one in held.header.of(what)])
    keys = {store.what: store.keys for store in (held.notes, held.sources) if store and store.what in (what, NOTES)}
    header = signed(header, keys)
    try:
        write_copies(held.folder, header)
    except DiskTrouble:  # the slot as it is opens just as well; the next opening tries again
        header = read_copies(held.folder).header
    held.header = header
