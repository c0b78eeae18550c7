"""Everything that Today shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from visit_desk.desk.views import NoteLine, TodayView
from visit_desk.domain.evidence import Commitment
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.visit import Visit

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


@dataclass(frozen=True)
class Seen:
    """Texts are content: none of them is in a repr."""

    now: datetime
    visit: Visit | None
    view: TodayView
    tomorrow: TodayView
    notes: tuple[NoteLine, ...] = field(repr=False)
    commitments: tuple[Commitment, ...] = field(repr=False)
    people: tuple[Interlocutor, ...] = field(repr=False)
    waiting: bool = False  # something half typed that only the sources' key can read


def read(desk: Desk) -> Seen:
    view = desk.programme.day(None)
    return Seen(
        now=desk.now(),
        visit=desk.visit(),
        view=view,
        tomorrow=desk.programme.day(view.day + timedelta(days=1)),
        notes=desk.notes.lines(),
        commitments=desk.evidence.commitments(),
        people=desk.people.lines() if desk.sources_open else (),
        waiting=desk.unsaved.waiting(),
    )
