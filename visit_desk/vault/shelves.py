"""Shelves: what an open vault shows. Reading, searching, history and undo; the writing side is ``vault``."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, SourcesClosed, SourcesDestroyed
from visit_desk.vault import opening, searching
from visit_desk.vault.aside import PutAside, put_aside
from visit_desk.vault.erasing import sources_destroyed
from visit_desk.vault.journal import Journal
from visit_desk.vault.revisions import Revision
from visit_desk.vault.rows import RecordState
from visit_desk.vault.searching import Hit
from visit_desk.vault.stores import Store
from visit_desk.vault.unsaved import Unsaved
from visit_desk.vault.worked_on import WorkedOn, worked_on

T = TypeVar("T", bound=Thing)


class Shelves:
    """The open files of one vault, read in the thread that opened them."""

    def __init__(self, opened: opening.Opened) -> None:
        self._open = opened
        self.unsaved = Unsaved(opened)
        self.crashed_since = ""  # when an earlier life began that did not end as it should (UTC, ISO)
        hand = opened.hand
        self.journal = Journal(lambda: self._stores, lambda: (hand.now(), hand.who, hand.device))

    @property
    def path(self) -> Path:
        return self._open.folder

    @property
    def closed(self) -> bool:
        return self._open.closed

    def ended(self) -> None:
        """This life ends as it should, whatever stops the process from now on. May be called from any thread."""
        self._open.lock.ended()

    @property
    def device(self) -> str:
        return self._open.hand.device

    @property
    def sources_open(self) -> bool:
        return self._open.sources is not None

    @property
    def sources_destroyed(self) -> bool:
        """Nobody can say any more who a code was, and nothing of a source can be kept."""
        return sources_destroyed(self._open.header)

    @property
    def _notes(self) -> Store:
        return self._open.notes

    @property
    def _sources(self) -> Store:
        if self._open.sources is None:
            raise SourcesDestroyed if self.sources_destroyed else SourcesClosed
        return self._open.sources

    @property
    def _stores(self) -> tuple[Store, ...]:
        return (self._notes,) if self._open.sources is None else (self._notes, self._open.sources)

    # -- reading

    def find(self, cls: type[T], id_: str) -> T | None:
        """From whichever files are open; None for what is not there, retired, or closed away."""
        for store in self._stores:
            found = store.find(cls, id_)
            if found is not None:
                return found
        return None

    def get(self, cls: type[T], id_: str) -> T:
        found = self.find(cls, id_)
        if found is None:
            raise NotFound(what=cls.kind.replace("_", " "))
        return found

    def all(self, cls: type[T], visit: str | None = None) -> tuple[T, ...]:
        """In the order in which they were first kept."""
        return self._listed(cls, visit, RecordState.KEPT)

    def retired(self, cls: type[T], visit: str | None = None) -> tuple[T, ...]:
        return self._listed(cls, visit, RecordState.RETIRED)

    def _listed(self, cls: type[T], visit: str | None, state: str) -> tuple[T, ...]:
        rows = [row for store in self._stores for row in store.all(cls, visit, state)]
        if len(self._stores) > 1:
            rows.sort(key=lambda row: row[0])
        return tuple(thing for _, _, thing in rows)

    def history(self, id_: str) -> tuple[Revision, ...]:
        """Newest first. ``value`` of each is the thing after that change."""
        told = [found for store in self._stores if (found := store.history(id_))]
        if len(told) == 1:
            return tuple(told[0])  # in the order of its chain, whatever the clock did
        return tuple(sorted((one for each in told for one in each), key=lambda one: one.at, reverse=True))

    def undo(self, id_: str) -> Thing | None:
        """Bring back the value before; again and again goes further back. None when there is nothing to undo."""
        for store in reversed(self._stores):
            thing = store.undo(id_)
            if thing is not None:
                return thing
        return None

    def put_aside(self) -> tuple[PutAside, ...]:
        """Everything in the bin, newest first."""
        return put_aside(self._stores)

    def worked_on(self, since: str) -> tuple[WorkedOn, ...]:
        """Every record that was changed since this moment (UTC, ISO), as it now stands."""
        return worked_on(self._stores, since)

    def search(self, query: str, limit: int = 20, ranked: bool = False) -> tuple[Hit, ...]:
        for store in self._stores:
            store.freshen()
        return searching.search(self._stores, query, limit, ranked)

    def search_total(self, query: str) -> int:
        for store in self._stores:
            store.freshen()
        return searching.total(self._stores, query)
