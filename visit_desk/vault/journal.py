"""The journal: the log of deeds of an open vault, over its two ledgers.

Where a deed is told: with the record that it is about. Entries about things of the sources file, and of opening and
closing the sources, lie in the sources file. While the sources are closed nothing of them is written down here: a
thing that went to the inbox is entered into the sources' ledger when the inbox is taken in, with the time, person and
device of its writing, so the notes key learns nothing that the inbox does not tell it.

What the disk refuses is owed and written with the next entry: a log never stops a deed. What was done outside a
transaction is told right after it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from visit_desk.domain.compartment import ALWAYS_SOURCES
from visit_desk.domain.deeds import Deed, Entry, Mark, Page
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Trouble
from visit_desk.vault.ledger import DAY, WITNESS, Line, broken, mac_at
from visit_desk.vault.stores import Store

IN_SOURCES = frozenset(cls.kind for cls in ALWAYS_SOURCES)
OF_SOURCES = frozenset({Deed.SOURCES_OPENED, Deed.SOURCES_CLOSED})
TAMPERED = "{part}: the log of deeds is not as it was written"
FORGOTTEN = "{part}: the log of deeds is not the one that the sources remember"


class Journal:
    """Made by the vault for the files that are open at each call."""

    def __init__(self, stores: Callable[[], tuple[Store, ...]], by: Callable[[], tuple[str, str, str]]) -> None:
        self._stores = stores
        self._by = by
        self._owed: list[tuple[Compartment, str, tuple[str, str, str], dict[str, Any]]] = []

    # -- writing

    def note(self, deed: Deed, *, kind: str = "", record: str = "", count: int = 0, protected: bool = False) -> None:
        """Tell a deed. ``kind`` is a thing's kind or words of fixed lists, ``record`` a thing's id; never content.

        ``protected``: about a thing of tiers C and D: into the sources file, without the hour. What belongs to the
        sources while they are closed is not told at all.
        """
        where = self._file_of(deed, kind, record, protected)
        self._owed.append((where, deed, self._by(), {"kind": kind, "record": record, "count": count,
                                                     "hour": not protected}))  # fmt: skip
        self.settle()

    def sources_opened(self) -> None:
        """Tell it; and whether the notes' log is still the one that the sources remember."""
        self.note(Deed.SOURCES_OPENED)
        if self.forgotten():
            self.note(Deed.LOG_BROKEN, protected=True)

    def sources_closing(self) -> None:
        """Tell it, and let the sources remember how far the notes' log has come: who holds the notes key alone can
        then not write that log anew unseen."""
        notes, sources = self._stores()
        head = notes.ledger.head()
        self._owed.append((Compartment.SOURCES, Deed.SOURCES_CLOSED, self._by(), {}))
        self.settle()
        with suppress(Trouble), sources.writing():
            sources.set_fact(WITNESS, json.dumps([head.length, head.mac]))

    def closing(self, deed: Deed) -> None:
        """The whole vault closes: the day's end, or the lock."""
        if len(self._stores()) > 1:
            self.sources_closing()
        self.note(deed)

    def forgotten(self) -> bool:
        """Whether the sources remember another log of the notes file than the one that is there."""
        stores = self._stores()
        if len(stores) < 2:
            return False
        return not remembered(stores[0].db, stores[1].fact(WITNESS, ""))

    def settle(self) -> None:
        """Write what is owed into the files that are open; what cannot be written is kept for the next time."""
        for store in self._stores():
            own = [one for one in self._owed if one[0] is store.what]
            if not own:
                continue
            try:
                if store.db.in_transaction:
                    _write(store, own)
                else:
                    with store.writing():
                        _write(store, own)
            except Trouble:
                continue
            self._owed = [one for one in self._owed if one not in own]
        there = {store.what for store in self._stores()}
        self._owed = [one for one in self._owed if one[0] in there]

    def _file_of(self, deed: Deed, kind: str, record: str, protected: bool) -> Compartment:
        if protected or deed in OF_SOURCES or kind in IN_SOURCES:
            return Compartment.SOURCES
        for store in self._stores():
            if record and store.what is Compartment.SOURCES and store.row(record) is not None:
                return Compartment.SOURCES
        return Compartment.NOTES

    # -- reading

    def entries(self, limit: int = 200, deeds: Iterable[str] = (), record: str = "") -> tuple[Entry, ...]:
        """Newest first."""
        return self.page(Mark(), limit, deeds, record).entries

    def page(self, mark: Mark, limit: int = 200, deeds: Iterable[str] = (), record: str = "") -> Page:
        """The next ``limit`` entries before ``mark``, of the files that are open."""
        below = {Compartment.NOTES: mark.notes, Compartment.SOURCES: mark.sources}
        words = tuple(deeds)
        lists = {
            store.what: store.ledger.lines(limit + 1, below[store.what], words, record) for store in self._stores()
        }
        shown: list[Entry] = []
        while len(shown) < limit and any(lists.values()):
            what = max((one for one in lists if lists[one]), key=lambda one: _order(lists[one][0]))
            line = lists[what].pop(0)
            below[what] = line.no
            shown.append(_entry(line, what))
        return Page(tuple(shown), Mark(below[Compartment.NOTES], below[Compartment.SOURCES]), any(lists.values()))

    def trouble(self) -> tuple[str, ...]:
        """One sentence for each open file whose log is not as it was written."""
        stores = self._stores()
        found = [sentence for store in stores for sentence in log_trouble(store.db, store.part)]
        if self.forgotten():
            found.append(FORGOTTEN.format(part=stores[0].part))
        return tuple(found)

    def heads(self) -> dict[str, str]:
        """Of each open file: how many entries, and the last MAC. Kept elsewhere, it shows a log written anew."""
        return {
            str(store.what): json.dumps([(head := store.ledger.head()).length, head.mac]) for store in self._stores()
        }


def log_trouble(db: Any, part: str) -> tuple[str, ...]:
    """One sentence if this file's log is not as it was written."""
    key = bytes.fromhex(db.execute("SELECT value FROM fact WHERE key = 'digest_key'").fetchone()[0])
    return (TAMPERED.format(part=part),) if broken(db, key) else ()


def remembered(notes_db: Any, told: str) -> bool:
    """Whether the notes' log still holds the entry that the sources remember (nothing remembered: yes)."""
    length, mac = json.loads(told or '[0, ""]')
    return not length or mac_at(notes_db, int(length)) == mac


def _write(store: Store, owed: Iterable[tuple[Compartment, str, tuple[str, str, str], dict[str, Any]]]) -> None:
    for _, deed, by, said in owed:
        store.ledger.note(deed, by, **said)
    store.ledger.settle()


def _order(line: Line) -> tuple[str, str]:
    """Without an hour after the hours of its day: the day is all that is told."""
    return line.day, line.at


def _entry(line: Line, what: Compartment) -> Entry:
    at = datetime.fromisoformat(line.at) if len(line.at) > DAY else None
    record = line.record.partition(":")[0]
    return Entry(
        line.no, date.fromisoformat(line.day), at, line.who, line.device, line.deed, line.kind, record, line.many, what
    )
