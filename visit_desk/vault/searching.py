"""Searching both files: newest first or best first, with a stretch of readable text around the word."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from visit_desk.domain.lists import Compartment
from visit_desk.vault.body import read
from visit_desk.vault.index import readable
from visit_desk.vault.mending import mended
from visit_desk.vault.normal import folded, query, stems, tokens
from visit_desk.vault.stores import Store

BEFORE, AROUND = 60, 160
ENOUGH = 20

# The limit stands in the sentence itself: SQLite looks at it for its plan, and would plan anew at each binding.
_NEWEST = (
    "SELECT r.id, r.kind, r.visit, r.born, 0.0, r.body FROM word JOIN record r ON r.no = word.rowid "
    "WHERE word MATCH ? ORDER BY word.rowid DESC LIMIT {limit:d}"
)
_BEST = (
    "SELECT r.id, r.kind, r.visit, r.born, s, r.body FROM (SELECT rowid AS n, rank AS s FROM word WHERE word "
    "MATCH ? ORDER BY rank LIMIT {limit:d}) JOIN record r ON r.no = n ORDER BY s"
)
# Naming the score makes FTS5 work it out again for each row: only for merging two files.
_BEST_ALONE = (
    "SELECT r.id, r.kind, r.visit, r.born, 0.0, r.body FROM word JOIN record r ON r.no = word.rowid "
    "WHERE word MATCH ? ORDER BY word.rank LIMIT {limit:d}"
)
_COUNT = "SELECT count(*) FROM word WHERE word MATCH ?"
_REVIEWED = "SELECT r.body FROM word JOIN record r ON r.no = word.rowid WHERE word MATCH ? AND r.kind = 'reviewed_note'"


class Hit(NamedTuple):
    """One thing that holds the words. ``note`` and ``meeting`` are ids where the thing has such; else empty.

    A tuple, because twenty of them are made at each key of a search. Its repr tells no words.
    """

    id: str
    kind: str
    visit: str
    note: str
    meeting: str
    file: Compartment
    snippet: str

    def __repr__(self) -> str:
        return f"Hit(id={self.id!r}, kind={self.kind!r}, file={self.file!r})"


def search(stores: Sequence[Store], typed: str, limit: int, ranked: bool) -> tuple[Hit, ...]:
    """Whole words; when they occur in fewer than 20 things, words that begin so as well."""
    if limit < 1:
        return ()
    found = _search(stores, query(typed), typed, limit, ranked)
    if len(found) < min(limit, ENOUGH):
        found = _search(stores, query(typed, beginnings=True), typed, limit, ranked)
    return found


@lru_cache(8)
def _words(typed: str) -> tuple[str, ...]:
    return tuple(tokens(typed))


def _search(stores: Sequence[Store], match: str, typed: str, limit: int, ranked: bool) -> tuple[Hit, ...]:
    if not match:
        return ()
    asked = [store for store in stores if not store.index.bare]
    ask = _NEWEST if not ranked else _BEST_ALONE if len(asked) == 1 else _BEST
    lists = [_rows(store, ask.format(limit=limit), match) for store in asked]
    wanted = _words(typed)
    if len(lists) < 2:
        return tuple([_hit(store, row, wanted) for rows in lists for store, row in rows])
    rows = (
        heapq.merge(*lists, key=lambda row: row[1][4])
        if ranked
        else heapq.merge(*lists, key=lambda row: row[1][3], reverse=True)
    )
    hits: list[Hit] = []
    seen: set[str] = set()
    for store, row in rows:
        hit = _hit(store, row, wanted)
        about = (hit.kind in ("note", "reviewed_note") and hit.note) or hit.id
        if about not in seen:  # a note and its reviewed form are one hit
            seen.add(about)
            hits.append(hit)
        if len(hits) == limit:
            break
    return tuple(hits)


def _rows(store: Store, ask: str, match: str) -> list[tuple[Store, Any]]:
    with mended(store.part):
        return [(store, row) for row in store.db.execute(ask, (match,))]


def _hit(store: Store, row: Any, wanted: tuple[str, ...]) -> Hit:
    id_, kind, visit, _, _, body = row
    value = read(body, store.part)
    note = id_ if kind == "note" else value.get("note", "") if kind in ("reviewed_note", "statement") else ""
    meeting = id_ if kind == "meeting" else value.get("meeting", "")
    return Hit(id_, kind, visit, note, meeting, store.what, _cut(readable(kind, value), wanted))


def _cut(text: str, wanted: tuple[str, ...]) -> str:
    """Some 160 letters of readable text around the first of the words."""
    at = text.lower().find(wanted[0]) if wanted else 0
    if at < 0 or not text.isascii():
        at = _place(text, wanted)
    start = at - BEFORE if at > BEFORE else 0
    if start:
        start = text.find(" ", start, at) + 1 or start
    end = start + AROUND
    cut = text[start:end]
    if "\n" in cut:
        cut = " ".join(cut.split())
    if start:
        return f"…{cut}…" if end < len(text) else f"…{cut}"
    return f"{cut}…" if end < len(text) else cut


def _place(text: str, wanted: tuple[str, ...]) -> int:
    lower = text.lower()
    if len(lower) == len(text):
        places = [place for place in (lower.find(word) for word in wanted) if place >= 0]
        if places:
            return min(places)
    forms = {form for word in wanted for form in (word, *stems(word))}
    at = 0
    for word in text.split():
        at = text.find(word, at)
        plain = folded(word).strip()
        if any(form in plain for form in forms):
            return at
        at += len(word)
    return 0


def total(stores: Sequence[Store], typed: str) -> int:
    """How many things hold the words, by the same rule as ``search``; a note and its reviewed form count once."""
    count = _total(stores, query(typed))
    return count if count >= ENOUGH else _total(stores, query(typed, beginnings=True))


def _total(stores: Sequence[Store], match: str) -> int:
    if not match:
        return 0
    count = sum(int(store.db.execute(_COUNT, (match,)).fetchone()[0]) for store in stores)
    sources = [store for store in stores if store.what is Compartment.SOURCES]
    for store in stores if sources else ():
        for (body,) in store.db.execute(_REVIEWED, (match,)).fetchall():
            note = str(read(body, store.part).get("note", ""))
            count -= bool(note and _holds(sources[0], note, match))
    return count


def _holds(store: Store, id_: str, match: str) -> bool:
    row = store.row(id_)
    if row is None or not row.indexed:
        return False
    return (
        store.db.execute("SELECT 1 FROM word WHERE word MATCH ? AND rowid = ?", (match, row.no)).fetchone() is not None
    )
