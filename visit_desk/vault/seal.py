"""Sealing: reviewed text goes to the notes file, and no byte there keeps the words it replaced.

Order: the sources file commits first, with a note of what is still to be done (``pending``); then one transaction of
the notes file writes the reviewed text, empties all its earlier revisions and merges the index into one segment; then
the file is rewritten without its slack and the log is truncated, checked and tried again. Only then is there a receipt.
Whatever a crash leaves between is done again at the next unlock: the wiping by the notes key alone (fact ``wipe``), the
rest when the sources are opened.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Compartment, NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound
from visit_desk.vault import inbox, revisions
from visit_desk.vault.body import class_of, thing_of, thing_of_value, value_of, written
from visit_desk.vault.engine import rewrite
from visit_desk.vault.mending import NotErased, mended
from visit_desk.vault.pages import wal_of
from visit_desk.vault.residue import ResidueHit, places_of
from visit_desk.vault.revisions import Chain
from visit_desk.vault.rows import RecordState
from visit_desk.vault.stores import Store

TRIES = 5
WIPE = "wipe"
OLD_COPIES = "old copies"  # those beside the vault hold words that were erased since: the next copy takes their place


@dataclass(frozen=True)
class SealReceipt:
    """The reviewed notes that are sealed, when, and where any word that was named still stands in the notes file."""

    sealed: tuple[str, ...]
    at: str
    left: tuple[ResidueHit, ...] = ()


def truncate_log(store: Store) -> None:
    """No old page is left in the log; ``NotErased`` if the disk or a reader does not let go."""
    wal = wal_of(store.path)
    for attempt in range(TRIES):
        with mended(store.part):
            busy = store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy and (not wal.exists() or wal.stat().st_size == 0):
                return
        time.sleep(0.02 * 2**attempt)
    raise NotErased


def wipe(notes: Store) -> None:
    """Finish an erasure that has been committed.

    ``secure_delete`` alone is not enough: when SQLite spreads cells over sibling pages, copies stay in the unused part
    of the old page and are not zeroed when the cell is deleted later (measured: 1 of 8 random runs). So the file is
    written anew: a visit's takes some 50 ms.
    """
    with mended(notes.part):
        rewrite(notes.db)
    truncate_log(notes)
    with notes.writing():
        notes.set_fact(WIPE, "")


def mend_wipe(notes: Store) -> None:
    """At each unlock: truncate what a crash left untruncated."""
    if notes.fact(WIPE, ""):
        wipe(notes)


def erase_and_put(notes: Store, things: Sequence[Thing], removed: Sequence[tuple[str, str, str]] = ()) -> None:
    """One transaction of the notes file: new words in, every earlier one out. ``removed``: id, state, deed."""
    with notes.writing():
        for thing in things:
            if not _done(notes, thing):
                notes.put(thing, erase=True)
        for id_, state, deed in removed:
            notes.remove(id_, state, deed)
        inbox.drop(notes.db, [thing.note for thing in things if isinstance(thing, ReviewedNote)])
        notes.index.optimise()
        notes.set_fact(WIPE, "1")
        notes.set_fact(OLD_COPIES, "1")
    wipe(notes)


def _done(notes: Store, thing: Thing) -> bool:
    row = notes.row(thing.id)
    if row is None or row.body != written(value_of(thing)) or row.state != RecordState.KEPT:
        return False
    return all(change.erased for change in Chain(notes.db, row.head, "", notes.part).changes[1:])


def pend(sources: Store, notes: Store, deed: str, put: Sequence[Thing], removed: Sequence[tuple[str, str, str]]) -> str:
    """Inside ``writing`` of the sources. The heads tell later whether somebody kept something newer meanwhile."""
    id_ = new_id()
    ids = [thing.id for thing in put] + [one[0] for one in removed]
    body = {
        "put": [[thing.kind, value_of(thing)] for thing in put],
        "remove": [list(one) for one in removed],
        "heads": {one: row.head if (row := notes.row(one)) else 0 for one in ids},
    }
    sources.db.execute("INSERT INTO pending (id, deed, body) VALUES (?, ?, ?)", (id_, deed, written(body)))
    return id_


def settle(sources: Store, id_: str) -> None:
    with sources.writing():
        sources.db.execute("DELETE FROM pending WHERE id = ?", (id_,))


def finish_pending(notes: Store, sources: Store) -> int:
    """What a crash left half done; how many."""
    waiting = sources.db.execute("SELECT id, body FROM pending ORDER BY rowid").fetchall()
    for id_, body in waiting:
        todo = json.loads(body)
        heads = {str(one): int(head) for one, head in todo.get("heads", {}).items()}
        things = [thing_of_value(class_of(kind), value, sources.part) for kind, value in todo["put"]]
        removed = [(str(a), str(b), str(c)) for a, b, c in todo["remove"]]
        newer = {one: thing for one, head in heads.items() if (thing := _newer(notes, one, head)) is not None}
        erase_and_put(
            notes,
            [*(thing for thing in things if thing.id not in newer), *newer.values()],
            [one for one in removed if one[0] not in newer],
        )
        settle(sources, id_)
    return len(waiting)


def _newer(notes: Store, id_: str, head: int) -> Thing | None:
    """What was kept after the deed that waits had begun: it stays, and only what was before it is taken out."""
    row = notes.row(id_)
    if row is None or row.head == head or row.state != RecordState.KEPT or not row.body:
        return None
    return thing_of(class_of(row.kind), row.body, notes.part)


def seal(
    notes: Store, sources: Store, reviewed: Sequence[ReviewedNote], raw: Sequence[Note], secrets: Sequence[str], at: str
) -> SealReceipt:
    """See the module. ``secrets`` are words that must be gone: where one still stands, the receipt says so."""
    open_ones = [one for one in reviewed if compartment_of(one) is Compartment.NOTES]
    kept_in = [one for one in reviewed if compartment_of(one) is Compartment.SOURCES]
    removed = [(one.id, RecordState.MOVED, revisions.MOVED) for one in kept_in]
    with sources.writing():
        for thing in (*raw, *kept_in):
            sources.put(thing)
        for one in open_ones:
            sources.turn(one.id, RecordState.MOVED, revisions.MOVED)
        id_ = pend(sources, notes, "seal", open_ones, removed)
    erase_and_put(notes, open_ones, removed)
    settle(sources, id_)
    left = places_of(notes.path, notes.keys.page_key(), secrets) if secrets else ()
    return SealReceipt(tuple(one.id for one in reviewed), at, left)


def unseal(notes: Store, sources: Store, note_id: str, reviewed: Sequence[ReviewedNote]) -> Note:
    """Undo a mistaken seal: the reviewed text and all its revisions go, the note is complete but not reviewed."""
    note = sources.find(Note, note_id)
    if note is None:
        raise NotFound(what="note")
    reopened = replace(note, state=NoteState.COMPLETE)
    removed = [(one.id, RecordState.ERASED, revisions.ERASED) for one in reviewed]
    with sources.writing():
        sources.put(reopened)
        for one in reviewed:
            sources.turn(one.id, RecordState.RETIRED, revisions.RETIRED)
        id_ = pend(sources, notes, "unseal", (), removed)
    erase_and_put(notes, (), removed)
    settle(sources, id_)
    return reopened


def drain(notes: Store, sources: Store, vault: str) -> int:
    """Take the inbox in. The sources commit before a box is thrown away; drained twice, nothing changes."""
    found = inbox.boxes(notes.db)
    if not found:
        return 0
    key = sources.keys.inbox_key()
    with sources.writing():
        for id_, box in found:
            thing, by = inbox.opened(box, key, vault, id_)
            sources.put(thing, hand_row=by)
    with notes.writing():
        inbox.drop(notes.db, [id_ for id_, _ in found])
    return len(found)
