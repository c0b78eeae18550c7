"""Copies: those that make themselves, what they hold, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from visit_desk.desk.memory import Memory
from visit_desk.domain.copy import Copy, Holding, KeptCopy
from visit_desk.domain.deeds import Deed

if TYPE_CHECKING:
    from visit_desk.vault import Vault

BESIDE, ELSEWHERE = "beside", "elsewhere"
Pause = Callable[[], object]


@dataclass(frozen=True)
class CopyLine:
    """One copy in the list. ``holding`` is None where the present keys do not open it, or it is damaged."""

    copy: KeptCopy = field(repr=False)
    place: str
    holding: Holding | None = None

    @property
    def key(self) -> str:
        return str(self.copy.path)


@dataclass(frozen=True)
class CopiesView:
    """``chosen`` is the folder elsewhere (empty: none), ``there`` whether it can be reached now; ``same_disk`` whether
    it lies on the vault's own disk, which protects from little. ``failed``: when the last copy failed."""

    now: datetime
    lines: tuple[CopyLine, ...]
    chosen: str = field(default="", repr=False)
    there: bool = False
    same_disk: bool = False
    failed: datetime | None = None
    changed: bool = False


class Copies:
    """All its deeds run in the vault's own thread; ``pause`` is called often and may raise to stop a copy."""

    def __init__(self, vault: Vault, memory: Memory, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._memory = memory
        self._now = now

    def view(self) -> CopiesView:
        copies = self._vault.copies
        chosen = copies.chosen
        elsewhere = copies.elsewhere
        places = [(BESIDE, copies.beside), *([(ELSEWHERE, elsewhere)] if elsewhere else [])]
        lines = [
            CopyLine(one, place, copies.holding(one.path) if one.whole else None)
            for place, folder in places
            for one in copies.seen(folder)
        ]
        return CopiesView(
            now=self._now(),
            lines=tuple(sorted(lines, key=lambda line: line.copy.at, reverse=True)),
            chosen=str(chosen) if chosen else "",
            there=elsewhere is not None,
            same_disk=chosen is not None and same_disk(chosen, self._vault.path),
            failed=copies.failed,
            changed=copies.changed(),
        )

    @property
    def failed(self) -> datetime | None:
        return self._vault.copies.failed

    @property
    def changed(self) -> bool:
        """Whether anything was kept since the last copy beside the vault."""
        return self._vault.copies.changed()

    def make_due(self, pause: Pause = lambda: None) -> int:
        """Whatever is due now; how many copies. Called now and then, in the lane, never on the way to the lock."""
        return sum(self._made(place, pause, by_hand=False) for place in (BESIDE, ELSEWHERE) if self._due(place))

    def make(self, pause: Pause = lambda: None) -> int:
        """One now beside the vault, and one elsewhere where that folder can be reached; how many copies."""
        places = [BESIDE, *([ELSEWHERE] if self._vault.copies.elsewhere else [])]
        return sum(self._made(place, pause, by_hand=True) for place in places)

    def _due(self, place: str) -> bool:
        return self._vault.copies.due(place)

    def _made(self, place: str, pause: Pause, *, by_hand: bool) -> int:
        copies = self._vault.copies
        copies.make(place, pause)
        if place == ELSEWHERE:
            self._remember()
            copies.count_in(BESIDE, ELSEWHERE)
        if by_hand or place == ELSEWHERE:
            self._vault.journal.note(Deed.COPIED, kind=place)
        return 1

    def _remember(self) -> None:
        """The newest copy in the chosen folder, as one record: how old it is is shown on Today and on Leaving."""
        chosen = self._vault.copies.chosen
        place, name = (str(chosen), chosen.name) if chosen else ("", "")
        known = next((one for one in self._memory.all(Copy) if place and one.place == place), None)
        fresh = Copy(made=self._now(), name=name, place=place)
        self._memory.keep(fresh if known is None else Copy(id=known.id, made=fresh.made, name=name, place=place))

    def choose(self, folder: Path | None) -> Path | None:
        """A folder elsewhere for copies; the one before, so that it can be put back."""
        before = self._vault.copies.chosen
        self._vault.copies.choose(folder)
        return before

    def restore(self, copy: str) -> Path | None:
        """Put a copy in the vault's place with the keys that are open, and close: the program then starts anew.

        Where lies what was here until now. Until the copy is proved and checked nothing changes.
        """
        return self._vault.restore_from(Path(copy))


def same_disk(one: Path, other: Path) -> bool:
    """Whether both lie on one file system, as far as the system tells; not known is told as the same."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return True
