"""Erasing on purpose, in both files: whoever holds both keys finds the words in no byte afterwards.

The sources commit first, together with what is still to be done in the notes file (``pending``); then one transaction
of the notes file; then each file is rewritten without its slack and its log is truncated. What a crash leaves between
is finished when the sources are opened next. Ids, kinds and times of what was erased stay: that something was here may
be told, what it was may not. Destroying the sources takes their slots out of the header, then the file.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.lists import Compartment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import DiskTrouble, SourcesClosed
from visit_desk.vault import inbox, revisions, seal
from visit_desk.vault.body import class_of, thing_of_value, value_of, written
from visit_desk.vault.delta import Body
from visit_desk.vault.folder import FILES, replace_whole
from visit_desk.vault.keyfile import write_copies
from visit_desk.vault.letting_go import copies_beside, remove_aside, remove_copies, remove_unsaved
from visit_desk.vault.overwriting import overwritten
from visit_desk.vault.pages import PAGE, wal_of
from visit_desk.vault.record import Row
from visit_desk.vault.residue import ResidueHit, places_of
from visit_desk.vault.revisions import Chain
from visit_desk.vault.rows import RecordState
from visit_desk.vault.slots import Header
from visit_desk.vault.stores import Store

if TYPE_CHECKING:
    from visit_desk.vault.opening import Opened
    from visit_desk.vault.unsaved import Unsaved

DESTROYED = "destroyed"
SESSION = "session"


@dataclass(frozen=True)
class Trace:
    """One record as one file holds it: its value now (None: erased or moved away) and every earlier one, newest first.

    ``values`` are JSON objects, the present one first where there is one.
    """

    id: str
    kind: str
    visit: str
    state: str
    file: Compartment
    thing: Thing | None = field(repr=False)
    values: tuple[Body, ...] = field(repr=False)


@dataclass(frozen=True)
class Erased:
    """How many records were taken out, how many were kept without the words, and how many revisions were emptied."""

    records: int
    changed: int
    revisions: int


class Erasing:
    """What an open vault can take out of itself for good. Everything here needs the sources open."""

    def __init__(self, held: Opened, unsaved: Unsaved) -> None:
        self._held = held
        self._unsaved = unsaved

    @property
    def _stores(self) -> tuple[Store, Store]:
        if self._held.sources is None:
            raise SourcesClosed
        return self._held.notes, self._held.sources

    def traces(self) -> Iterator[Trace]:
        """Every record of both files with all that its chain can still tell, put aside or not."""
        for store in self._stores:
            for (id_,) in store.db.execute("SELECT id FROM record ORDER BY no").fetchall():
                found = store.chain(id_)
                if found is not None:
                    yield _trace(store, *found)

    def erase(
        self, put: Sequence[Thing], gone: Sequence[str], spare: Callable[[bytes], bytes] = lambda _: b""
    ) -> Erased:
        """Keep ``put`` as they now are without any earlier word, take the records ``gone`` out. There is no way back.

        A record that lies in both files (it moved once) leaves both. ``spare`` tells what stays of a box of half-typed
        words; without it, nothing does. The boxes go first: what a crash cuts short is erased at the next opening.
        """
        notes, sources = self._stores
        self._unsaved.purge(spare)
        before = sum(_told(store) for store in (notes, sources))
        here = {store.what: [thing for thing in put if compartment_of(thing) is store.what] for store in self._stores}
        leaving = {store.what: _leaving(store, here[store.what], put, gone) for store in self._stores}
        with sources.writing():
            for thing in here[Compartment.SOURCES]:
                sources.put(thing, erase=True)
            for id_, state, deed in leaving[Compartment.SOURCES]:
                sources.remove(id_, state, deed)
            sources.index.optimise()
            sources.set_fact(seal.WIPE, "1")
            pending = seal.pend(sources, notes, "erase", here[Compartment.NOTES], leaving[Compartment.NOTES])
        seal.erase_and_put(notes, here[Compartment.NOTES], leaving[Compartment.NOTES])
        with notes.writing():
            inbox.drop(notes.db, list(gone))
            notes.set_fact(SESSION, "{}")
        seal.settle(sources, pending)
        for store in (sources, notes):
            seal.wipe(store)
            store.index.forget()
        after = sum(_told(store) for store in (notes, sources))
        taken = {id_ for each in leaving.values() for id_, _, _ in each} - {thing.id for thing in put}
        return Erased(len(taken), len({thing.id for thing in put}), max(0, before - after))

    def left(self, words: Iterable[str]) -> tuple[ResidueHit, ...]:
        """Where each word can still be read with both keys: every page and frame of both files, every box."""
        wanted = tuple(word for word in dict.fromkeys(words) if word.strip())
        notes, sources = self._stores
        hits = [hit for store in (notes, sources) for hit in places_of(store.path, store.keys.page_key(), wanted)]
        key = sources.keys.inbox_key()
        for id_, box in inbox.boxes(notes.db):
            text = written(value_of(inbox.opened(box, key, self._held.header.vault, id_)[0]))
            hits += [ResidueHit(word, text.count(word), "inbox") for word in wanted if word in text]
        for unsaved in self._unsaved.carried(tuple(Compartment)).values():
            text = _plain(unsaved.content)
            hits += [ResidueHit(word, text.count(word), "unsaved") for word in wanted if word in text]
        return tuple(hits)

    def remove_copies(self, *places: Path | None) -> int:
        """The automatic copies beside the vault and in these folders, and what restorings and salvages set aside: they
        hold what was erased. How many."""
        own = (copies_beside(self._held.folder), *(place for place in places if place is not None))
        return sum(remove_copies(place) for place in own) + remove_aside(self._held.folder)

    # -- the sources, apart from the notes

    def destroy_sources(self) -> None:
        """No key of the sources is left, then no byte of them. The notes open as before."""
        notes, _ = self._stores
        header = without_sources(self._held.header).signed(Compartment.NOTES, notes.keys)
        write_copies(self._held.folder, header)
        self._held.header = header
        finish_destroying(self._held)


def _plain(content: bytes) -> str:
    """A box's words as they read, not as JSON spells them."""
    try:
        return json.dumps(json.loads(content), ensure_ascii=False)
    except ValueError:
        return content.decode("utf-8", "replace")


def _trace(store: Store, row: Row, chain: Chain) -> Trace:
    values = [chain.value(place) for place in range(len(chain.changes))]
    shown = thing_of_value(class_of(row.kind), values[0], store.part) if values and values[0] is not None else None
    told = tuple(value for value in values if value is not None)
    return Trace(row.id, row.kind, row.visit, row.state, store.what, shown, told)


def _told(store: Store) -> int:
    """Revisions that can still tell something."""
    return int(store.db.execute("SELECT count(*) FROM revision WHERE back <> '' OR digest <> ''").fetchone()[0])


def _leaving(
    store: Store, staying: Sequence[Thing], put: Sequence[Thing], gone: Sequence[str]
) -> list[tuple[str, str, str]]:
    """What leaves this file: what is gone, and what lies here still although it moved to the other one."""
    kept = {thing.id for thing in staying}
    wanted = dict.fromkeys([*gone, *(thing.id for thing in put if thing.id not in kept)])
    rows = [row for id_ in wanted if (row := store.row(id_)) and row.body]
    return [
        (row.id, RecordState.MOVED if row.state == RecordState.MOVED else RecordState.ERASED, revisions.ERASED)
        for row in rows
    ]


def without_sources(header: Header) -> Header:
    kept: tuple[dict[str, Any], ...] = tuple(
        slot for slot in header.slots if slot.get("file") != str(Compartment.SOURCES)
    )
    mark = {"kind": DESTROYED, "file": str(Compartment.SOURCES)}
    macs = {what: mac for what, mac in header.macs.items() if what != str(Compartment.SOURCES)}
    return replace(header, generation=header.generation + 1, slots=(*kept, mark), macs=macs)


def sources_destroyed(header: Header) -> bool:
    return any(slot.get("kind") == DESTROYED for slot in header.slots)


def finish_destroying(held: Opened) -> None:
    """The file after its keys, the inbox, and the copies beside the vault. Done again at an opening that finds more
    than the one page of noise that stands in its place."""
    if held.sources is not None:
        store, held.sources = held.sources, None
        store.close()
    path = held.folder / FILES[Compartment.SOURCES]
    for file in (wal_of(path), path.with_name(path.name + "-shm")):
        if file.exists():
            overwritten(file)
            file.unlink()
    overwritten(path)
    replace_whole(path, secrets.token_bytes(PAGE))
    with held.notes.writing():
        held.notes.db.execute("DELETE FROM inbox")
        held.notes.set_fact(seal.WIPE, "1")
    seal.wipe(held.notes)
    remove_unsaved(held.folder, lambda box: box.suffix == f".{Compartment.NOTES}")  # these hold nothing of a source
    remove_copies(copies_beside(held.folder))
    remove_aside(held.folder)


def mend_destroying(held: Opened) -> None:
    """At each opening: what a crash left between the keys and the file."""
    path = held.folder / FILES[Compartment.SOURCES]
    if sources_destroyed(held.header) and _size(path) != PAGE:
        finish_destroying(held)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise DiskTrouble(reason=error.strerror or "unknown") from None
