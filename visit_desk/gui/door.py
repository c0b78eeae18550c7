"""What the entrance needs from the program behind it. Every method is called in the lane's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from visit_desk.gui.rescue_door import RescueDoor

if TYPE_CHECKING:
    from datetime import date

    from visit_desk.domain.lists import VisitKind


@dataclass(frozen=True)
class Codes:
    """What is written down of a new vault: two recovery codes (each eight groups of four letters with hyphens between;
    empty in high risk) and, if asked for, the shares of each file (20 words each). ``keychain``: the passphrases need
    this computer's keychain beside them."""

    notes: str = field(repr=False)
    sources: str = field(repr=False)
    notes_shares: tuple[str, ...] = field(default=(), repr=False)
    sources_shares: tuple[str, ...] = field(default=(), repr=False)
    keychain: bool = False

    def groups(self, which: str) -> tuple[str, ...]:
        """The groups of ``notes`` or ``sources``; none where there is no code."""
        code = self.notes if which == "notes" else self.sources
        return tuple(code.split("-")) if code else ()


class Door(RescueDoor, Protocol):
    """Opens, makes, and begins. What ``open``, ``first_visit`` and ``open_demo`` return goes with ``opened``."""

    def warm(self) -> None:
        """Load what is heavy, while a person types."""

    def open(self, path: Path, notes: str, sources: str | None) -> object:
        """Open a vault with passphrases or recovery codes. Raises CannotUnlock, NotAVault, Damaged and the like."""

    def create(self, path: Path, notes: str, sources: str, *, high_risk: bool = False, shares: bool = False) -> Codes:
        """Make a vault and hold it open. Raises WeakPassphrase, SamePassphrase, NeedsKeychain, AlreadyThere,
        DiskTrouble."""

    def keychain_there(self) -> bool:
        """Whether this computer has a keychain that keeps what it is given."""

    def place_of(self, path: Path) -> str:
        """What is to be said of the place of a new vault: "synced", "network", "fat", or nothing."""

    def first_visit(self, country: str, starts: date, ends: date, kind: VisitKind) -> object:
        """Begin the first visit of the vault just made."""

    def open_demo(self) -> object:
        """Build the demo visit if it is not there, and open it."""
