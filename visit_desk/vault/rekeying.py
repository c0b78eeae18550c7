"""Rekeying: a file gets a new master secret, and no old copy of the key header opens it any more.

Order, so that a crash at any point leaves a vault that opens with exactly one of the two passphrases and lacks nothing:
the whole file is written anew beside itself under the new key (``visit.vdb.rekeyed``) and compared row by row; then
the header, in both copies: the first one that stands is the commit; then the old file's log goes and the new file takes
its name. An opening finds which of the two the header's key fits: a committed file is put in its place, one that was
never committed is dropped. Nothing else is deleted, and never a file that is the only one of its kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import Damaged, SourcesClosed, Trouble
from visit_desk.vault import seal
from visit_desk.vault.engine import connect
from visit_desk.vault.folder import flush_folder, write_new
from visit_desk.vault.keyfile import read_copies, write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.making import signed
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import check_genuine, wal_of
from visit_desk.vault.rows import tables_of
from visit_desk.vault.slots import VERSION, Header
from visit_desk.vault.stores import Store
from visit_desk.vault.succession import beside, drop, shm_of, swap
from visit_desk.vault.wrapping import Slot

if TYPE_CHECKING:
    from visit_desk.vault.opening import Opened


def write_beside(store: Store, keys: FileKeys) -> None:
    """The whole file under another key, on the disk and compared when this returns."""
    new = beside(store.path)
    with mended(store.part):
        drop(store.path)
        store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        write_new(new, b"")
        target = connect(new, keys)
        try:
            store.db.backup(target)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            _compare(store, target)
        finally:
            target.close()
        for one in (wal_of(new), shm_of(new)):
            one.unlink(missing_ok=True)
        check_genuine(new, keys.page_key())
        flush_folder(new.parent)


def _compare(store: Store, target: Any) -> None:
    for table in sorted(tables_of(store.what)):
        ask = f"SELECT * FROM {table}"  # noqa: S608  # our own table names
        with closing(store.db.execute(ask)) as mine, closing(target.execute(ask)) as theirs:
            if any(row != other for row, other in zip_longest(mine, theirs)):
                raise Damaged(part=store.part)
    if target.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise Damaged(part=store.part)


def rekey(
    held: Opened,
    fresh: Mapping[Compartment, FileKeys],
    slots: Mapping[Compartment, Sequence[Slot]],
    profile: RiskProfile | None = None,
) -> None:
    """New keys and new slots for these files. On any trouble before the commit everything is as it was; after it the
    vault is closed, and the next opening finishes."""
    stores = {what: _store(held, what) for what in fresh}
    if Compartment.SOURCES in stores:
        seal.drain(held.notes, stores[Compartment.SOURCES], held.header.vault)
    header = _new_header(held, fresh, slots, profile)
    try:
        for what, store in stores.items():
            write_beside(store, fresh[what])
        _commit(held, header)
    except BaseException:
        if not held.closed:
            with suppress(OSError):  # a disk that refuses this too leaves it for the next opening, which drops it
                for store in stores.values():
                    drop(store.path)
        raise
    held.header = header
    shut: list[Store] = []
    try:
        for what, store in stores.items():
            shut.append(store)
            _reopen(held, what, store, fresh[what])
    except BaseException:
        held.close(*shut)
        raise


def _store(held: Opened, what: Compartment) -> Store:
    store = held.notes if what is Compartment.NOTES else held.sources
    if store is None:
        raise SourcesClosed
    return store


def _new_header(
    held: Opened,
    fresh: Mapping[Compartment, FileKeys],
    slots: Mapping[Compartment, Sequence[Slot]],
    profile: RiskProfile | None,
) -> Header:
    header = held.header
    for what in fresh:
        header = header.with_slots(what, slots[what])
    generation = held.header.generation + 1
    header = replace(header, generation=generation, version=VERSION, profile=profile or header.profile)
    if Compartment.SOURCES in fresh:
        header = replace(header, sources_public=fresh[Compartment.SOURCES].inbox_public())
    keys = {Compartment.NOTES: fresh.get(Compartment.NOTES, held.notes.keys)}
    if Compartment.SOURCES in fresh:
        keys[Compartment.SOURCES] = fresh[Compartment.SOURCES]
    return signed(header, keys)


def _commit(held: Opened, header: Header) -> None:
    """The header in both copies. If the disk fails between them, the first one counts. If it stands, or nobody can tell
    whether it does, and something else went wrong, the vault is closed: a word written now would be lost."""
    try:
        write_copies(held.folder, header)
    except BaseException as error:
        stands = _stands(held.folder, header)
        if stands is None or (stands and not isinstance(error, Trouble)):
            held.close()
        if not (stands and isinstance(error, Trouble)):
            raise


def _stands(folder: Path, header: Header) -> bool | None:
    """Whether this header is the one that the next opening reads; None when the disk does not say."""
    try:
        return read_copies(folder).header == header
    except Trouble:
        return None


def _reopen(held: Opened, what: Compartment, store: Store, keys: FileKeys) -> None:
    from visit_desk.vault.opening import open_store  # opening settles what this module leaves

    store.close()
    with mended(store.part):
        swap(store.path)
    again = open_store(held.folder, what, keys, held.hand, held.header)
    if what is Compartment.NOTES:
        held.notes = again
    else:
        held.sources = again
