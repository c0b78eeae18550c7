"""What the rescue page needs from the program behind it. Every method is called in the lane's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from visit_desk.domain.copy import Holding, KeptCopy


@dataclass(frozen=True)
class Saved:
    """What a salvage brought back: records, those known to be lost, things in the inbox, pages that were unreadable;
    whether the new vault is whole."""

    records: int
    lost: int
    boxes: int
    bad: int
    whole: bool


class RescueDoor(Protocol):
    """Copies found without a key, and the two ways back. Nothing here deletes anything."""

    def copies(self, path: Path, also: Path | None = None) -> tuple[KeptCopy, ...]:
        """Copies of the vault at ``path`` that lie beside it or in the folder ``also``, newest first."""

    def holdings(self, copies: tuple[KeptCopy, ...], notes: str, sources: str | None) -> dict[Path, Holding]:
        """What these copies hold, of those that the passphrases open."""

    def restore(self, copy: Path, path: Path, notes: str, sources: str | None) -> object:
        """Put a copy in the vault's place and open it; what ``open`` of the door returns."""

    def salvage(self, path: Path, notes: str, sources: str | None) -> Saved:
        """Everything readable into a new vault in its place; the damaged one is set aside."""
