"""What was put aside: which records, since when, by whom. The bin of an open vault."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from visit_desk.domain.lists import Compartment
from visit_desk.domain.thing import Thing
from visit_desk.vault.body import class_of, thing_of
from visit_desk.vault.mending import mended
from visit_desk.vault.revisions import RETIRED
from visit_desk.vault.rows import RecordState
from visit_desk.vault.stores import Store

_ASK = (
    "SELECT r.id, r.kind, r.body, (SELECT v.at FROM revision v WHERE v.no = r.head), "
    "(SELECT v.who FROM revision v WHERE v.no = r.head), (SELECT v.deed FROM revision v WHERE v.no = r.head) "
    "FROM record r WHERE r.state = ? ORDER BY r.head DESC"
)


@dataclass(frozen=True)
class PutAside:
    """``at`` is the wall time of the desk that put it aside; None where its history was lost."""

    thing: Thing = field(repr=False)
    at: datetime | None
    who: str = field(repr=False)
    file: Compartment


def put_aside(stores: Iterable[Store]) -> tuple[PutAside, ...]:
    """Of the files that are open, newest first."""
    found: list[PutAside] = []
    for store in stores:
        with mended(store.part):
            rows = store.db.execute(_ASK, (RecordState.RETIRED,)).fetchall()
        for id_, kind, body, at, who, deed in rows:
            since, by = (at, who) if deed == RETIRED else _told(store, id_)
            moment = datetime.fromisoformat(since).replace(tzinfo=None) if since else None
            found.append(PutAside(thing_of(class_of(kind), body, store.part), moment, by or "", store.what))
    return tuple(sorted(found, key=lambda one: one.at or datetime.min, reverse=True))  # noqa: DTZ901  # wall time


def _told(store: Store, id_: str) -> tuple[str, str]:
    """It was changed while it lay there: when it was put aside is further back."""
    for change in store.history(id_):
        if change.deed == RETIRED:
            return change.at.isoformat(), change.who
    return "", ""
