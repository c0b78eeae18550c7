"""The drill: letting go, practised on an invented vault in a folder of the drill's own, which goes with it.

Nothing here takes a path, a desk or a vault: the only vault it can reach is the one that it makes.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from time import perf_counter

from visit_desk.domain.note import Note
from visit_desk.domain.trouble import CannotOpenHere
from visit_desk.vault import Hand, Vault
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.letting_go import let_go


@dataclass(frozen=True)
class Practised:
    """How long the keys took to go, how many ways in there were before, and that none of them opens now."""

    seconds: float
    ways: int
    opens: bool


class Drill:
    """``prepare``, then ``let_go`` as often as one likes, then ``end``."""

    def __init__(self) -> None:
        self._own: Path | None = None
        self._passphrase = ""

    @property
    def ready(self) -> bool:
        return self._own is not None

    def prepare(self) -> None:
        """A new invented vault with one invented note, in a folder of its own."""
        self.end()
        own = Path(mkdtemp(prefix="visit-desk-drill-"))
        self._passphrase = f"practice {secrets.token_hex(12)}"
        hand = Hand(who="practice", device="practice", at=lambda: datetime.now(UTC))
        other = f"sources {secrets.token_hex(12)}"
        made = Vault.create(own / "practice.vault", self._passphrase, other, hand=hand, cost=FLOOR)
        with made.vault as vault:
            vault.keep(Note(text="An invented note. Nobody said this."))
        self._own = own

    def let_go(self) -> Practised:
        """Take the keys of the invented vault, and try to open it."""
        if self._own is None:
            self.prepare()
        assert self._own is not None  # noqa: S101 (prepare made it)
        place = self._own / "practice.vault"
        begun = perf_counter()
        done = let_go(place)
        seconds = perf_counter() - begun
        opens = True
        hand = Hand(who="practice", device="practice", at=lambda: datetime.now(UTC))
        try:
            Vault.open(place, notes=self._passphrase, hand=hand).close()
        except CannotOpenHere:
            opens = False
        self.end()
        return Practised(seconds, done.slots, opens)

    def end(self) -> None:
        """Nothing of the drill stays on the disk."""
        own, self._own = self._own, None
        if own is not None:
            with suppress(OSError):
                rmtree(own)
