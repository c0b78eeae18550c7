"""Keys: what opens this vault, and changing it. Codes and shares are told once, to be written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import SourcesClosed
from visit_desk.vault import Vault

NOTES, SOURCES = Compartment.NOTES, Compartment.SOURCES
BY_KEYCHAIN, RECOVERY = "passphrase+keychain", "recovery"


@dataclass(frozen=True)
class LockNow:
    """One lock: whether its passphrase needs this computer's keychain, whether a code and how many shares open it."""

    keychain: bool
    code: bool
    need: int
    of: int


@dataclass(frozen=True)
class KeysNow:
    """What opens the vault now. ``drill_due``: it is time to see that the shares are where they were."""

    high_risk: bool
    sources_open: bool
    notes: LockNow
    sources: LockNow
    drill_due: bool

    def lock(self, which: Compartment) -> LockNow:
        return self.notes if which is NOTES else self.sources

    @property
    def keychain(self) -> bool:
        return self.notes.keychain and self.sources.keychain


class Keys:
    """Each deed takes a second or more: a passphrase is stretched on purpose, and a file is written anew."""

    def __init__(self, vault: Vault, today: Callable[[], date]) -> None:
        self._vault = vault
        self._today = today

    def standing(self) -> KeysNow:
        keying = self._vault.keying
        return KeysNow(
            keying.profile is RiskProfile.HIGH_RISK,
            self._vault.sources_open,
            self._lock(NOTES),
            self._lock(SOURCES),
            self.drill_due(),
        )

    def _lock(self, which: Compartment) -> LockNow:
        kinds = self._vault.keying.kinds(which)
        return LockNow(BY_KEYCHAIN in kinds, RECOVERY in kinds, *self._vault.keying.split(which))

    def drill_due(self) -> bool:
        return self._vault.keying.drill_due(self._today())

    def change_passphrase(self, which: Compartment, new: str) -> str:
        """A new code where the old one could not be kept (vaults of the first version), else an empty text."""
        return self._vault.keying.change_passphrase(which, new)

    def new_code(self, which: Compartment, passphrase: str) -> str:
        return self._vault.keying.new_recovery(which, passphrase)

    def new_shares(self, which: Compartment, passphrase: str) -> tuple[str, ...]:
        return self._vault.keying.new_shares(which, passphrase)

    def heighten(self, notes: str, sources: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """High risk from now on: the shares of the notes and those of the sources."""
        made = self._vault.keying.heighten(notes, sources)
        return made[NOTES], made[SOURCES]

    def bind_keychain(self, notes: str, sources: str) -> None:
        self._vault.keying.bind_keychain(notes, sources)

    def forget_keychain(self, notes: str, sources: str) -> None:
        self._vault.keying.forget_keychain(notes, sources)

    def drill(self, which: Compartment, typed: str) -> bool:
        """Whether these shares (or this code) would open the lock today; if they do, the drill is done for a while."""
        if which is SOURCES and not self._vault.sources_open:
            raise SourcesClosed
        opens = self._vault.keying.tries(which, typed)
        if opens:
            self._vault.keying.drilled(self._today())
        return opens
