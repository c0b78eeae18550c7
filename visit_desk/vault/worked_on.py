"""What was worked on since a moment: the records, how often, and as they now stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from visit_desk.domain.thing import Thing
from visit_desk.vault.body import class_of, thing_of
from visit_desk.vault.mending import mended
from visit_desk.vault.revisions import ADDED
from visit_desk.vault.stores import Store

# The newest revisions come last; a clock that was set back in between hides none of them.
_ASK = (
    "SELECT v.record, max(v.at), count(*), sum(v.deed = ?), r.kind, r.state, r.body "
    "FROM revision v JOIN record r ON r.id = v.record "
    "WHERE v.no >= (SELECT coalesce(min(no), 0) FROM revision WHERE at >= ?) AND v.at >= ? "
    "GROUP BY v.record ORDER BY max(v.no) DESC"
)


@dataclass(frozen=True)
class WorkedOn:
    """``at`` is the wall time of the last change."""

    thing: Thing = field(repr=False)
    state: str
    at: datetime
    changes: int
    new: bool


def worked_on(stores: Iterable[Store], since: str) -> tuple[WorkedOn, ...]:
    """``since``: UTC in ISO spelling, as revisions tell it. Of the files that are open; what was erased is not told."""
    found: list[WorkedOn] = []
    for store in stores:
        with mended(store.part):
            rows = store.db.execute(_ASK, (ADDED, since, since)).fetchall()
        for _, at, changes, added, kind, state, body in rows:
            if body:
                thing = thing_of(class_of(kind), body, store.part)
                moment = datetime.fromisoformat(at).replace(tzinfo=None)
                found.append(WorkedOn(thing, state, moment, int(changes), bool(added)))
    return tuple(found)
