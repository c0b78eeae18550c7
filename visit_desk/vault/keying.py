"""Changing the ways in, on an open vault. Whatever takes a way away also rekeys: an old header copy opens nothing."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from visit_desk.domain.deeds import Deed
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import (
    CannotUnlock,
    Damaged,
    NeedsKeychain,
    NoCodeInHighRisk,
    SamePassphrase,
    SourcesClosed,
    Trouble,
)
from visit_desk.vault import passphrases, shares
from visit_desk.vault.keychain import SECRET_BYTES, Keychain
from visit_desk.vault.keyfile import write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.making import Ways, new_ways, signed
from visit_desk.vault.rekeying import rekey
from visit_desk.vault.seal import OLD_COPIES
from visit_desk.vault.unsaved import Unsaved
from visit_desk.vault.wrapping import (
    BY_PASSPHRASE,
    BY_PUBLIC_KEY,
    RECOVERY,
    SHARES,
    WITH_KEYCHAIN,
    Slot,
    by_passphrase,
    fits,
    opened_by_secret,
    renewed,
)

if TYPE_CHECKING:
    from visit_desk.vault.opening import Opened

DRILLED = "shares_drill"
DRILL_DAYS = 90


class Keying:
    """The keys of one open vault. Nothing here shows a key; codes and shares are told once, to be written down."""

    def __init__(self, held: Opened, note: Callable[..., None]) -> None:
        """``note`` tells a deed in the journal."""
        self._held = held
        self._note = note

    @property
    def profile(self) -> RiskProfile:
        return self._held.header.profile

    @property
    def high(self) -> bool:
        return self.profile is RiskProfile.HIGH_RISK

    def kinds(self, what: Compartment) -> tuple[str, ...]:
        """What opens this file: "passphrase", "passphrase+keychain", "recovery", "shares", or a later kind."""
        return self._held.header.kinds(what)

    def split(self, what: Compartment) -> tuple[int, int]:
        """How many of how many shares open this file; (0, 0) for none."""
        slots = self._held.header.of(what, SHARES)
        return (int(slots[0].get("need", 0)), int(slots[0].get("of", 0))) if slots else (0, 0)

    def tries(self, what: Compartment, typed: str) -> bool:
        """Whether this recovery code, or these shares, would open this file today. Changes nothing."""
        keys = self._keys(what)
        for kind, read in ((RECOVERY, passphrases.read_code), (SHARES, shares.joined)):
            secret = read(typed)
            for slot in self._held.header.of(what, kind) if secret else ():
                if secret and opened_by_secret(slot, self._held.header.vault, secret) == bytes(keys.master):
                    return True
        return False

    # -- changing

    def change_passphrase(self, which: Compartment, new: str) -> str:
        """A new passphrase and a new key of the file. Returns the new recovery code where the old one could not be
        carried over (a vault of the first version), else an empty text."""
        self._check_new(which, new)
        fresh, kept = FileKeys.new(), self._kept(which)
        slots, ways = self._carried(which, fresh)
        self._rekey({which: fresh}, {which: [self._slot(which, new, fresh, kept), *slots]})
        self._note(Deed.PASSPHRASE, kind=str(which))
        return ways.code

    def new_recovery(self, which: Compartment, passphrase: str) -> str:
        """Another code in place of the old one, which opens nothing any more. ``passphrase`` is the present one."""
        if self.high:
            raise NoCodeInHighRisk
        made = self._new_ways(which, passphrase, RECOVERY, code=True, split=None).code
        self._note(Deed.KEYS, kind=f"{which}:{RECOVERY}")
        return made

    def new_shares(
        self, which: Compartment, passphrase: str, need: int = shares.NEED, of: int = shares.OF
    ) -> tuple[str, ...]:
        """Other shares in place of the old ones, which open nothing any more."""
        made = self._new_ways(which, passphrase, SHARES, code=False, split=(need, of)).shares
        self._note(Deed.KEYS, kind=f"{which}:{SHARES}")
        self.begun()
        return made

    def heighten(
        self, notes: str, sources: str, need: int = shares.NEED, of: int = shares.OF
    ) -> dict[Compartment, tuple[str, ...]]:
        """Mark the vault high risk: both passphrases anew with the keychain, shares instead of codes."""
        typed = {Compartment.NOTES: notes, Compartment.SOURCES: sources}
        made = self._anew(typed, RiskProfile.HIGH_RISK, split=(need, of))
        self._note(Deed.KEYS, kind=RiskProfile.HIGH_RISK.value)
        self.begun()
        return {what: ways.shares for what, ways in made.items()}

    # -- the keychain

    def bind_keychain(self, notes: str, sources: str) -> None:
        """From now on both passphrases need the keychain of this machine. They are proved first; ``NeedsKeychain`` when
        there is none."""
        for what, typed in ((Compartment.NOTES, notes), (Compartment.SOURCES, sources)):
            if not self._opens(what, typed):
                raise CannotUnlock
        self._anew({Compartment.NOTES: notes, Compartment.SOURCES: sources}, self.profile)
        self._note(Deed.KEYS, kind="keychain")

    def forget_keychain(self, notes: str, sources: str) -> None:
        """From now on the passphrases open alone, on any machine. Both are proved first. Not in high risk."""
        if self.high:
            raise NeedsKeychain
        held, keys = self._held, {}
        header = held.header
        for what, typed in ((Compartment.NOTES, notes), (Compartment.SOURCES, sources)):
            keys[what] = header.unlock(what, typed, held.least, held.keychain)
            others = [slot for slot in header.of(what) if slot.get("kind") not in BY_PASSPHRASE]
            header = header.with_slots(what, [self._slot(what, typed, keys[what], b""), *others])
        header = signed(header, keys)
        write_copies(held.folder, header)
        held.header = header
        if held.keychain:
            held.keychain.forget(header.vault)
        self._note(Deed.KEYS, kind="no keychain")

    # -- the drill

    def drill_due(self, today: date) -> bool:
        """Whether it is time to see that the shares are still where they were."""
        if not any(self.split(what)[1] for what in Compartment):
            return False
        last = self._held.notes.fact(DRILLED, "")
        return not last or date.fromisoformat(last) + timedelta(days=DRILL_DAYS) <= today

    def begun(self) -> None:
        """The vault was just made: its shares were just written down."""
        if any(self.split(what)[1] for what in Compartment):
            self.drilled(date.fromisoformat(self._held.hand.now()[:10]))

    def drilled(self, today: date) -> None:
        with self._held.notes.writing():
            self._held.notes.set_fact(DRILLED, today.isoformat())

    # -- inside

    def _keys(self, what: Compartment) -> FileKeys:
        store = self._held.notes if what is Compartment.NOTES else self._held.sources
        if store is None:
            raise SourcesClosed
        return store.keys

    def _check_new(self, which: Compartment, new: str) -> None:
        self._keys(which)
        passphrases.check_strength(new, self.profile)
        other = Compartment.SOURCES if which is Compartment.NOTES else Compartment.NOTES
        if self._opens(other, new):
            raise SamePassphrase

    def _opens(self, what: Compartment, typed: str) -> bool:
        held = self._held
        try:
            held.header.unlock(what, typed, held.least, held.keychain).forget()
        except CannotUnlock:
            return False
        return True

    def _kept(self, which: Compartment) -> bytes:
        """The keychain's part for a new slot: as it is, or anew where it was lost, or none where there never was one.

        Without a keychain a vault of the normal profile goes on with the passphrase alone.
        """
        held = self._held
        slots = held.header.of(which, WITH_KEYCHAIN)
        if not slots and not self.high:
            return b""
        found = held.keychain.read(held.header.vault, str(which)) if held.keychain else None
        if slots and fits(slots[0], found) and found:
            return found
        made = self._made(held.keychain, which)
        if not made and self.high:
            raise NeedsKeychain
        return made

    def _made(self, keychain: Keychain | None, which: Compartment) -> bytes:
        secret = secrets.token_bytes(SECRET_BYTES)
        answers = keychain is not None and keychain.there()
        return secret if keychain and answers and keychain.write(self._held.header.vault, str(which), secret) else b""

    def _slot(self, what: Compartment, typed: str, keys: FileKeys, kept: bytes) -> Slot:
        header = self._held.header
        if not header.of(what, *BY_PASSPHRASE):
            raise Damaged(part="visit.key")
        return by_passphrase(what, passphrases.spelled(typed), keys, header.vault, header.cost(what), kept)

    def _carried(self, what: Compartment, fresh: FileKeys, without: str = "") -> tuple[list[Slot], Ways]:
        """What was written down stays good for the new key, except the kind that is replaced. A code of the first
        version cannot be carried over: there is a new one."""
        header, ways = self._held.header, Ways()
        slots: list[Slot] = []
        for slot in header.of(what):
            kind = slot.get("kind")
            if kind in BY_PASSPHRASE or kind == without:
                continue
            if kind == RECOVERY and slot.get("v") is None:
                made, ways = new_ways(what, fresh, header.vault, code=True, split=None)
                slots += made
            elif kind in BY_PUBLIC_KEY:
                slots.append(renewed(slot, self._keys(what), fresh, header.vault))
            else:
                slots.append(slot)
        return slots, ways

    def _new_ways(
        self, which: Compartment, passphrase: str, without: str, *, code: bool, split: tuple[int, int] | None
    ) -> Ways:
        held = self._held
        self._keys(which)
        slot = held.header.found(which, passphrase, held.least, held.keychain).slot
        if slot.get("kind") not in BY_PASSPHRASE:
            raise CannotUnlock
        fresh = FileKeys.new()
        kept = self._kept(which) if slot.get("kind") == WITH_KEYCHAIN else b""
        carried, _ = self._carried(which, fresh, without)
        made, ways = new_ways(which, fresh, held.header.vault, code=code, split=split)
        self._rekey({which: fresh}, {which: [self._slot(which, passphrase, fresh, kept), *carried, *made]})
        return ways

    def _anew(
        self, typed: Mapping[Compartment, str], profile: RiskProfile, split: tuple[int, int] | None = None
    ) -> dict[Compartment, Ways]:
        """Both files with new passphrases that need the keychain; with ``split``, shares instead of codes."""
        for what, passphrase in typed.items():
            self._keys(what)
            passphrases.check_strength(passphrase, profile)
        passphrases.check_different(typed[Compartment.NOTES], typed[Compartment.SOURCES])
        held = self._held
        fresh, slots, made = {}, {}, {}
        for what, passphrase in typed.items():
            kept = self._kept(what) or self._made(held.keychain, what)
            if not kept:
                raise NeedsKeychain
            fresh[what] = FileKeys.new()
            carried, made[what] = self._carried(what, fresh[what], SHARES if split else "")
            if split:
                carried = [slot for slot in carried if slot.get("kind") != RECOVERY]
                more, made[what] = new_ways(what, fresh[what], held.header.vault, code=False, split=split)
                carried += more
            slots[what] = [self._slot(what, passphrase, fresh[what], kept), *carried]
        self._rekey(fresh, slots, profile)
        return made

    def _rekey(
        self,
        fresh: Mapping[Compartment, FileKeys],
        slots: Mapping[Compartment, Sequence[Slot]],
        profile: RiskProfile | None = None,
    ) -> None:
        boxes = Unsaved(self._held)
        carried = boxes.carried(tuple(fresh))
        rekey(self._held, fresh, slots, profile)
        with suppress(Trouble), self._held.notes.writing():  # those beside the vault open with what was changed
            self._held.notes.set_fact(OLD_COPIES, "1")
        with suppress(Trouble):  # the passphrase is changed, whatever becomes of half a form
            boxes.carry(carried)
