"""Beginning a visit, and bringing in a whole one from a folder."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from visit_desk.desk.auditing import note_arrival
from visit_desk.desk.memory import Memory
from visit_desk.domain.lists import VisitKind
from visit_desk.domain.trouble import NotFound, WrongUsage
from visit_desk.domain.visit import Visit
from visit_desk.vault import Vault

if TYPE_CHECKING:
    from visit_desk.exchange import VisitFolder


@dataclass(frozen=True)
class Arrival:
    """What a visit folder brought: how many of each kind."""

    visit: Visit
    counts: dict[str, int]
    folder: VisitFolder = field(repr=False)


class Visits:
    """The visits of one vault."""

    def __init__(self, vault: Vault, memory: Memory) -> None:
        self._vault = vault
        self._memory = memory

    def all(self) -> tuple[Visit, ...]:
        return self._memory.all(Visit)

    def current(self) -> Visit | None:
        """The visit that was begun last."""
        visits = self.all()
        return visits[-1] if visits else None

    def by_code(self, code: str) -> Visit:
        for visit in self.all():
            if code in (visit.code, visit.id):
                return visit
        raise NotFound(what="visit")

    def begin(
        self, country: str, starts: date, ends: date, kind: VisitKind = VisitKind.COUNTRY, code: str = ""
    ) -> Visit:
        """A new visit. Its code says country and year at most."""
        if ends < starts:
            raise WrongUsage(what="A visit cannot end before it starts.")
        name = code or f"{country[:3].upper()}-{starts.year}"
        taken = {visit.code for visit in self.all()}
        unique = name if name not in taken else f"{name}-{len(taken) + 1}"
        visit = Visit(code=unique, country=country, starts=starts, ends=ends, form=kind)
        self._memory.keep(visit)
        return visit

    def bring_in(self, folder: Path, *, own_files: bool = True) -> tuple[Arrival, VisitFolder]:
        """Keep a whole visit from a folder in the documented format. All of it arrives, or nothing."""
        self._memory.need_sources()
        from visit_desk.exchange import read_visit  # what reads files is not waited for while a vault opens

        arrival = read_visit(folder)
        if not own_files:
            arrival = replace(arrival, clear_originals=())
        if any(visit.code == arrival.visit.code for visit in self.all()):
            raise WrongUsage(what="This vault already holds a visit with that code.")
        things = arrival.things()
        self._memory.keep(*things)
        note_arrival(self._vault, things)
        self._memory.forget()
        return Arrival(arrival.visit, _counts(arrival), arrival), arrival


def _counts(arrival: VisitFolder) -> dict[str, int]:
    """How many of each kind, by the folder's own names."""
    parts = ((part.name, getattr(arrival, part.name)) for part in fields(arrival))
    return {name: len(value) for name, value in parts if isinstance(value, tuple)}
