"""The door behind the entrance: opens and makes vaults, in the lane's thread, and hands a desk over."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from visit_desk.domain.trouble import CannotUnlock, NotFound

if TYPE_CHECKING:
    from datetime import date, datetime

    from visit_desk.desk.desk import Desk
    from visit_desk.domain.copy import Holding, KeptCopy
    from visit_desk.domain.lists import VisitKind
    from visit_desk.gui.door import Codes
    from visit_desk.gui.rescue_door import Saved
    from visit_desk.vault import Hand, Keychain, Vault

# Heavy rooms that the first window must not wait for; loaded one by one, so that the window can breathe between.
_HEAVY = (
    "sqlalchemy.sql",
    "sqlalchemy.orm",
    "pydantic",
    "sqlmodel",
    "visit_desk.vault.rows",
    "visit_desk.vault",
    "visit_desk.redaction",
    "visit_desk.desk.desk",
)
SHARES = (2, 3)  # any two of three people


class VaultDoor:
    """Holds what was opened until the window takes it over. ``data`` is the folder for everything outside vaults.

    ``keychain`` False leaves this computer's keychain alone: new vaults open by passphrase."""

    def __init__(self, data: Path, now: Callable[[], datetime], *, keychain: bool = True) -> None:
        self._data = data
        self._now = now
        self._by_keychain = keychain
        self._new: Vault | None = None
        self._wrong: dict[Path, int] = {}

    def warm(self) -> None:
        for name in _HEAVY:
            importlib.import_module(name)

    def open(self, path: Path, notes: str, sources: str | None) -> Desk:
        from visit_desk.desk.demo_names import demo_clock, is_demo
        from visit_desk.desk.desk import Desk
        from visit_desk.vault import Vault

        if is_demo(path, self._data):
            self._now = demo_clock()
        try:
            vault = Vault.open(path, notes=notes, hand=self._hand(), keychain=self._keychain())
        except CannotUnlock:
            self._wrong[path] = self._wrong.get(path, 0) + 1
            raise
        try:
            self._tell_wrong(vault, path)
            if sources is not None:
                vault.open_sources(sources)
        except BaseException:
            vault.close()
            raise
        return Desk(vault, self._now)

    def _tell_wrong(self, vault: Vault, path: Path) -> None:
        """Before a vault is open nothing can be written into it: what this very run of the program heard is told at the
        first good opening. What was tried in another run, or with another program, nobody knows."""
        from visit_desk.domain.deeds import Deed

        wrong = self._wrong.pop(path, 0)
        if wrong:
            vault.journal.note(Deed.WRONG_PASSPHRASE, kind="notes", count=wrong)

    def create(self, path: Path, notes: str, sources: str, *, high_risk: bool = False, shares: bool = False) -> Codes:
        from visit_desk.domain.lists import Compartment, RiskProfile
        from visit_desk.gui.door import Codes
        from visit_desk.vault import Vault

        made = Vault.create(
            path,
            notes,
            sources,
            hand=self._hand(),
            keychain=self._keychain(),
            profile=RiskProfile.HIGH_RISK if high_risk else RiskProfile.NORMAL,
            shares=SHARES if shares else None,
        )
        self._new = made.vault
        kept = "passphrase+keychain" in made.vault.keying.kinds(Compartment.NOTES)
        return Codes(made.notes_recovery, made.sources_recovery, made.notes_shares, made.sources_shares, kept)

    def keychain_there(self) -> bool:
        keychain = self._keychain()
        return keychain is not None and keychain.there()

    def place_of(self, path: Path) -> str:
        from visit_desk.vault.where import place_of

        place = place_of(path)
        return "synced" if place.synced else "network" if place.network else "fat" if place.fat else ""

    def first_visit(self, country: str, starts: date, ends: date, kind: VisitKind) -> Desk:
        from visit_desk.desk.desk import Desk

        if self._new is None:
            raise NotFound(what="vault")
        desk = Desk(self._new, self._now)
        desk.visits.begin(country, starts, ends, kind)
        self._new = None
        return desk

    def copies(self, path: Path, also: Path | None = None) -> tuple[KeptCopy, ...]:
        from visit_desk.vault import copies_of

        return copies_of(path, *([also] if also else []))

    def holdings(self, copies: tuple[KeptCopy, ...], notes: str, sources: str | None) -> dict[Path, Holding]:
        from visit_desk.vault import held_by_each

        return held_by_each([one.path for one in copies], notes=notes, sources=sources, keychain=self._keychain())

    def restore(self, copy: Path, path: Path, notes: str, sources: str | None) -> Desk:
        from visit_desk.vault import restore_copy

        restore_copy(copy, path, notes=notes, sources=sources, keychain=self._keychain(), hand=self._hand())
        return self.open(path, notes, sources)

    def salvage(self, path: Path, notes: str, sources: str | None) -> Saved:
        from visit_desk.gui.rescue_door import Saved
        from visit_desk.vault import salvage

        done = salvage(path, notes=notes, sources=sources, keychain=self._keychain(), hand=self._hand())
        files = done.files
        return Saved(
            sum(one.records for one in files),
            sum(one.lost for one in files),
            sum(one.boxes for one in files),
            sum(one.bad for one in files),
            not done.trouble,
        )

    def open_demo(self) -> Desk:
        """The demo under the data folder, at its own moment; built when it is not there or its passphrases are gone."""
        from visit_desk.cli.asking import passphrase_in
        from visit_desk.desk import demo
        from visit_desk.desk.demo_names import FOLDER, NOTES_FILE, SOURCES_FILE, VAULT, demo_clock

        self._now = demo_clock()
        place = self._data / FOLDER
        if all((place / name).exists() for name in (VAULT, NOTES_FILE, SOURCES_FILE)):
            notes, sources = (passphrase_in(place / name) for name in (NOTES_FILE, SOURCES_FILE))
            return self.open(place / VAULT, notes, sources)
        made = demo.build(place, self._hand(), self._now, lambda _: None)
        return self.open(made.vault, *made.passphrases)

    def _keychain(self) -> Keychain | None:
        """A new one for each deed: one that hung once may answer the next time."""
        from visit_desk.vault import Keychain

        return Keychain() if self._by_keychain else None

    def _hand(self) -> Hand:
        from visit_desk.cli.opening import this_hand

        return this_hand(self._now)
