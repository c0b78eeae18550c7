"""The key header: slots that wrap the two files' secrets, authenticated as a whole.

It is JSON in one canonical spelling, so that any flipped byte shows, and versioned. ``sum`` (SHA-256, no key) tells
a damaged copy from a wrong passphrase before anything dear is computed. Each slot is bound to the vault and to its own
parameters (AES-GCM associated data). Two MACs bind the whole: ``notes`` covers everything, so that a swapped sources
key, a lowered generation or a removed slot is seen whenever the notes are opened; ``sources`` covers what concerns the
sources alone, so that the notes passphrase can be changed while the sources stay closed.
Slots of a kind that this program does not know (keychain, shares, headquarters) are kept as they are and passed over.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import CannotUnlock, Damaged, NewerVersion
from visit_desk.vault.cost import Cost
from visit_desk.vault.keys import MASTER_BYTES, FileKeys, derived
from visit_desk.vault.passphrases import read_code, spelled

MAGIC = "visit-desk keys"
VERSION = 1
PASSPHRASE = "passphrase"  # noqa: S105  # the name of a kind of slot
RECOVERY = "recovery"
PART = "visit.key"
MOST_BYTES = 1 << 20


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def unb64(text: object) -> bytes:
    if not isinstance(text, str):
        raise Damaged(part=PART)
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Damaged(part=PART) from None


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


@dataclass(frozen=True)
class Header:
    """``slots`` are the JSON objects as they stand in the file: what is not understood must survive."""

    vault: str
    generation: int
    sources_public: bytes = field(repr=False)
    slots: tuple[dict[str, Any], ...] = field(repr=False)
    macs: dict[str, str] = field(default_factory=dict, repr=False)

    def _signed(self, what: Compartment) -> bytes:
        whole: dict[str, Any] = {
            "magic": MAGIC,
            "version": VERSION,
            "vault": self.vault,
            "sources_public": b64(self.sources_public),
        }
        if what is Compartment.SOURCES:
            whole["slots"] = [slot for slot in self.slots if slot.get("file") == str(what)]
        else:
            whole |= {
                "slots": list(self.slots),
                "generation": self.generation,
                "sources_mac": self.macs.get(str(Compartment.SOURCES), ""),
            }
        return canonical(whole)

    def signed(self, what: Compartment, keys: FileKeys) -> Header:
        return replace(self, macs={**self.macs, str(what): b64(keys.header_mac(self._signed(what)))})

    def holds(self, what: Compartment, keys: FileKeys) -> bool:
        """Whether nobody changed the header without this file's key."""
        return hmac.compare_digest(unb64(self.macs.get(str(what), "")), keys.header_mac(self._signed(what)))

    def to_bytes(self) -> bytes:
        whole = {
            "magic": MAGIC,
            "version": VERSION,
            "vault": self.vault,
            "generation": self.generation,
            "sources_public": b64(self.sources_public),
            "slots": list(self.slots),
            "macs": self.macs,
        }
        return canonical({**whole, "sum": hashlib.sha256(canonical(whole)).hexdigest()}) + b"\n"

    @classmethod
    def from_bytes(cls, raw: bytes) -> Header:
        whole = _read(raw)
        header = cls(
            vault=whole["vault"],
            generation=whole["generation"],
            sources_public=unb64(whole["sources_public"]),
            slots=tuple(whole["slots"]),
            macs=whole["macs"],
        )
        if header.to_bytes() != raw:
            raise Damaged(part=PART)
        return header

    def unlock(self, what: Compartment, typed: str, least: Cost) -> FileKeys:
        """The file's keys by passphrase or recovery code; ``CannotUnlock`` when no slot opens."""
        code = read_code(typed)
        for slot in self._of(what, RECOVERY):
            master = _unwrapped(slot, self.vault, code, least) if code else None
            if master:
                return self._checked(what, master)
        for slot in self._of(what, PASSPHRASE):
            master = _unwrapped(slot, self.vault, spelled(typed), least)
            if master:
                return self._checked(what, master)
        raise CannotUnlock

    def _checked(self, what: Compartment, master: bytes) -> FileKeys:
        keys = FileKeys(master)
        if not self.holds(what, keys):
            raise Damaged(part=PART)
        if what is Compartment.SOURCES and keys.inbox_public() != self.sources_public:
            raise Damaged(part=PART)
        return keys

    def _of(self, what: Compartment, kind: str) -> list[dict[str, Any]]:
        return [slot for slot in self.slots if slot.get("file") == str(what) and slot.get("kind") == kind]

    def cost(self, what: Compartment) -> Cost:
        return _cost_of(self._of(what, PASSPHRASE)[0])

    def with_slot(self, slot: dict[str, Any]) -> Header:
        """The new slot in place of the one of the same file and kind; the next generation."""
        same = (slot["file"], slot["kind"])
        kept = tuple(old for old in self.slots if (old.get("file"), old.get("kind")) != same)
        return replace(self, slots=(*kept, slot), generation=self.generation + 1)


def _read(raw: bytes) -> dict[str, Any]:
    try:
        whole = json.loads(raw) if len(raw) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or whole.get("magic") != MAGIC:
        raise Damaged(part=PART)
    told = whole.pop("sum", None)
    if told != hashlib.sha256(canonical(whole)).hexdigest() or not isinstance(whole.get("version"), int):
        raise Damaged(part=PART)
    if whole["version"] > VERSION:
        raise NewerVersion
    _check_shape(whole)
    return whole


def _check_shape(whole: dict[str, Any]) -> None:
    slots, macs = whole.get("slots"), whole.get("macs")
    right = (
        isinstance(whole.get("vault"), str)
        and isinstance(whole.get("generation"), int)
        and isinstance(whole.get("sources_public"), str)
        and isinstance(slots, list)
        and isinstance(macs, dict)
        and all(isinstance(slot, dict) for slot in slots or [])
        and all(isinstance(mac, str) for mac in (macs or {}).values())
    )
    if not right:
        raise Damaged(part=PART)


def _cost_of(slot: dict[str, Any]) -> Cost:
    numbers = [slot.get(name) for name in ("memory_kib", "rounds", "lanes")]
    if not all(isinstance(number, int) for number in numbers):
        raise Damaged(part=PART)
    return Cost(*[int(number) for number in numbers if number is not None])


def _bound(slot: dict[str, Any], vault: str) -> bytes:
    rest = {name: value for name, value in slot.items() if name != "wrapped"}
    return canonical({"vault": vault, "version": VERSION, "slot": rest})


def _slot_key(slot: dict[str, Any], secret: bytes, least: Cost) -> bytes:
    salt, what = unb64(slot.get("salt")), f"slot|{slot.get('file')}|{slot.get('kind')}"
    if len(salt) != 16:
        raise Damaged(part=PART)
    if slot.get("kind") == PASSPHRASE:
        cost = _cost_of(slot)
        if not cost.sane() or not cost.at_least(least):
            raise Damaged(part=PART)
        secret = cost.stretch(secret, salt)
    return derived(secret, what, salt)


def _unwrapped(slot: dict[str, Any], vault: str, secret: bytes, least: Cost) -> bytes | None:
    nonce, wrapped = unb64(slot.get("nonce")), unb64(slot.get("wrapped"))
    if len(nonce) != 12 or len(wrapped) != MASTER_BYTES + 16:
        raise Damaged(part=PART)
    try:
        return AESGCM(_slot_key(slot, secret, least)).decrypt(nonce, wrapped, _bound(slot, vault))
    except InvalidTag:
        return None


def new_slot(what: Compartment, kind: str, secret: bytes, keys: FileKeys, vault: str, cost: Cost) -> dict[str, Any]:
    """``secret`` is a spelled passphrase or the bytes of a recovery code."""
    slot: dict[str, Any] = {
        "id": secrets.token_hex(8),
        "file": str(what),
        "kind": kind,
        "salt": b64(secrets.token_bytes(16)),
        "nonce": b64(secrets.token_bytes(12)),
    }
    if kind == PASSPHRASE:
        slot |= {"memory_kib": cost.memory_kib, "rounds": cost.rounds, "lanes": cost.lanes}
    key = _slot_key(slot, secret, cost)
    slot["wrapped"] = b64(AESGCM(key).encrypt(unb64(slot["nonce"]), bytes(keys.master), _bound(slot, vault)))
    return slot
