"""The key header: slots that wrap the two files' secrets, authenticated as a whole.

It is JSON in one canonical spelling, so that any flipped byte shows, and versioned. ``sum`` (SHA-256, no key) tells
a damaged copy from a wrong passphrase before anything dear is computed. What a slot is, ``wrapping`` tells. Two MACs
bind the whole: ``notes`` covers everything, so that a swapped sources key, another profile, a lowered generation or a
removed slot is seen whenever the notes are opened; ``sources`` covers what concerns the sources alone, so that the
notes passphrase can be changed while the sources stay closed.
Slots of a kind that this program does not know (headquarters) are kept as they are and passed over. A header of the
first version is kept as it is until one of its files is rekeyed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import CannotUnlock, Damaged, KeychainSilent, NewerVersion
from visit_desk.vault import shares
from visit_desk.vault.cost import Cost
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.passphrases import read_code, spelled
from visit_desk.vault.wrapping import (
    BY_PASSPHRASE,
    PART,
    RECOVERY,
    SHARES,
    WITH_KEYCHAIN,
    Slot,
    b64,
    canonical,
    cost_of,
    fits,
    opened_by_secret,
    stretched,
    unb64,
    unwrapped,
)

MAGIC = "visit-desk keys"
VERSION = 2
MOST_BYTES = 1 << 20
MOST_GENERATIONS = 1 << 53  # a number that nobody reaches by changing keys: a letting go must be able to count on


@dataclass(frozen=True)
class Found:
    """A file's keys, the slot that gave them, and how many seconds its passphrase took to stretch (0: another way)."""

    keys: FileKeys
    slot: Slot = field(repr=False)
    seconds: float = 0.0


@dataclass(frozen=True)
class Header:
    """``slots`` are the JSON objects as they stand in the file: what is not understood must survive."""

    vault: str
    generation: int
    sources_public: bytes = field(repr=False)
    slots: tuple[Slot, ...] = field(repr=False)
    macs: dict[str, str] = field(default_factory=dict, repr=False)
    version: int = VERSION
    profile: RiskProfile = RiskProfile.NORMAL

    def _told(self) -> dict[str, Any]:
        """What both MACs and the file begin with; a first version's header knows no profile."""
        told: dict[str, Any] = {"magic": MAGIC, "version": self.version, "vault": self.vault}
        told["sources_public"] = b64(self.sources_public)
        if self.version > 1:
            told["profile"] = str(self.profile)
        return told

    def _signed(self, what: Compartment) -> bytes:
        if what is Compartment.SOURCES:
            mine = self.of(what)
            version = 2 if any(slot.get("v") == 2 for slot in mine) else 1  # the notes' version may go ahead of it
            told = {"magic": MAGIC, "version": version, "vault": self.vault}
            return canonical({**told, "sources_public": b64(self.sources_public), "slots": mine})
        mac = self.macs.get(str(Compartment.SOURCES), "")
        return canonical({**self._told(), "slots": list(self.slots), "generation": self.generation, "sources_mac": mac})

    def signed(self, what: Compartment, keys: FileKeys) -> Header:
        return replace(self, macs={**self.macs, str(what): b64(keys.header_mac(self._signed(what)))})

    def holds(self, what: Compartment, keys: FileKeys) -> bool:
        """Whether nobody changed the header without this file's key."""
        return hmac.compare_digest(unb64(self.macs.get(str(what), "")), keys.header_mac(self._signed(what)))

    def to_bytes(self) -> bytes:
        whole = {**self._told(), "generation": self.generation, "slots": list(self.slots), "macs": self.macs}
        return canonical({**whole, "sum": hashlib.sha256(canonical(whole)).hexdigest()}) + b"\n"

    @classmethod
    def from_bytes(cls, raw: bytes) -> Header:
        whole = _read(raw)
        profiles = [one for one in RiskProfile if str(one) == whole.get("profile", "normal")]
        if not profiles:
            raise Damaged(part=PART)
        header = cls(
            vault=whole["vault"],
            generation=whole["generation"],
            sources_public=unb64(whole["sources_public"]),
            slots=tuple(whole["slots"]),
            macs=whole["macs"],
            version=whole["version"],
            profile=profiles[0],
        )
        if header.to_bytes() != raw:
            raise Damaged(part=PART)
        return header

    # -- opening

    def unlock(self, what: Compartment, typed: str, least: Cost, keychain: Keychain | None = None) -> FileKeys:
        """The file's keys by passphrase, recovery code or shares. ``CannotUnlock`` when no slot opens;
        ``KeychainSilent`` when the passphrase could not even be tried."""
        return self.found(what, typed, least, keychain).keys

    def found(self, what: Compartment, typed: str, least: Cost, keychain: Keychain | None = None) -> Found:
        for kind, read in ((RECOVERY, read_code), (SHARES, shares.joined)):
            secret = read(typed)
            for slot in self.of(what, kind) if secret else ():
                master = opened_by_secret(slot, self.vault, secret or b"")
                if master:
                    return Found(self._checked(what, master), slot)
        silent = False
        for slot in self.of(what, *BY_PASSPHRASE):
            begun = time.perf_counter()
            asked = keychain.asked(self.vault, str(what)) if keychain and slot["kind"] == WITH_KEYCHAIN else None
            long = stretched(slot, spelled(typed), least)
            took = time.perf_counter() - begun
            kept = _kept(slot, asked)
            silent = silent or kept is None
            master = None if kept is None else unwrapped(slot, self.vault, long, kept)
            if master:
                return Found(self._checked(what, master), slot, took)
        unproved = silent and not read_code(typed) and not shares.apart(typed)
        raise (KeychainSilent if unproved else CannotUnlock)(which=str(what))

    def _checked(self, what: Compartment, master: bytes) -> FileKeys:
        keys = FileKeys(master)
        if not self.holds(what, keys):
            raise Damaged(part=PART)
        if what is Compartment.SOURCES and keys.inbox_public() != self.sources_public:
            raise Damaged(part=PART)
        return keys

    # -- slots

    def of(self, what: Compartment, *kinds: str) -> list[Slot]:
        """The slots of one file, of these kinds or of all."""
        mine = [slot for slot in self.slots if slot.get("file") == str(what)]
        return [slot for slot in mine if slot.get("kind") in kinds] if kinds else mine

    def kinds(self, what: Compartment) -> tuple[str, ...]:
        return tuple(str(slot.get("kind")) for slot in self.of(what))

    def cost(self, what: Compartment) -> Cost:
        return cost_of(self.of(what, *BY_PASSPHRASE)[0])

    def with_slots(self, what: Compartment, slots: Iterable[Slot]) -> Header:
        """These slots in place of all that the file had; the next generation."""
        others = tuple(slot for slot in self.slots if slot.get("file") != str(what))
        return replace(self, slots=(*others, *slots), generation=self.generation + 1)


def _kept(slot: Slot, asked: Callable[[], bytes | None] | None) -> bytes | None:
    """The keychain's part; empty where the slot needs none; None when the keychain gave nothing that fits."""
    if slot["kind"] != WITH_KEYCHAIN:
        return b""
    kept = asked() if asked else None
    return kept if fits(slot, kept) else None


def _read(raw: bytes) -> dict[str, Any]:
    try:
        whole = json.loads(raw) if len(raw) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or whole.get("magic") != MAGIC:
        raise Damaged(part=PART)
    told = whole.pop("sum", None)
    if told != hashlib.sha256(canonical(whole)).hexdigest() or type(whole.get("version")) is not int:
        raise Damaged(part=PART)
    if whole["version"] > VERSION:
        raise NewerVersion
    if whole["version"] < 1:
        raise Damaged(part=PART)
    _check_shape(whole)
    return whole


def _check_shape(whole: dict[str, Any]) -> None:
    slots, macs = whole.get("slots"), whole.get("macs")
    right = (
        isinstance(whole.get("vault"), str)
        and type(whole.get("generation")) is int
        and 0 <= whole["generation"] < MOST_GENERATIONS
        and isinstance(whole.get("sources_public"), str)
        and isinstance(slots, list)
        and isinstance(macs, dict)
        and all(isinstance(slot, dict) for slot in slots or [])
        and all(isinstance(mac, str) for mac in (macs or {}).values())
    )
    if not right:
        raise Damaged(part=PART)
