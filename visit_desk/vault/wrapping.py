"""One slot: how a file's master secret is wrapped for one way of opening it.

* ``passphrase``: AES-GCM under HKDF(Argon2id(passphrase)).
* ``passphrase+keychain``: the same, with the keychain's 32 bytes in the HKDF salt: neither is enough without the other.
  ``mark`` tells a keychain that gives another secret from a wrong passphrase; it says nothing about either.
* ``recovery`` (a code) and ``shares`` (a secret that m of n people hold): HPKE to a public key whose private half is
  derived from the code. So a file that gets a new master secret can be wrapped for the same code without the code in
  hand. A public key can be used by anybody, so ``proof`` (a MAC under a key derived from the code too, kept under the
  master secret) shows that whoever wrapped it had opened the vault: a look-alike vault does not open with the code.

Each slot is bound to the vault and to its own fields. Slots without ``v`` are those of the first key files; their
recovery slot is symmetric, and gives way to a new code when the file is next rekeyed.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged
from visit_desk.vault.cost import Cost
from visit_desk.vault.keys import MASTER_BYTES, FileKeys, derived

PART = "visit.key"
PASSPHRASE = "passphrase"  # noqa: S105  # the name of a kind of slot
WITH_KEYCHAIN = "passphrase+keychain"
RECOVERY = "recovery"
SHARES = "shares"
BY_PASSPHRASE = (PASSPHRASE, WITH_KEYCHAIN)
BY_PUBLIC_KEY = (RECOVERY, SHARES)
SLOT_VERSION = 2
SALT, NONCE, TAG = 16, 12, 16
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_SECRET = ("wrapped", "kept", "proof")
Slot = dict[str, Any]


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


def _sized(slot: Slot, name: str, size: int) -> bytes:
    raw = unb64(slot.get(name))
    if len(raw) != size:
        raise Damaged(part=PART)
    return raw


def _bound(slot: Slot, vault: str) -> bytes:
    rest = {name: value for name, value in slot.items() if name not in _SECRET}
    return canonical({"vault": vault, "version": slot.get("v", 1), "slot": rest})


def _purpose(slot: Slot) -> str:
    return f"slot|{slot.get('file')}|{slot.get('kind')}"


def cost_of(slot: Slot) -> Cost:
    numbers = [slot.get(name) for name in ("memory_kib", "rounds", "lanes")]
    if not all(isinstance(number, int) for number in numbers):
        raise Damaged(part=PART)
    return Cost(*[int(number) for number in numbers if number is not None])


def _fresh(what: Compartment, kind: str) -> Slot:
    salt = b64(secrets.token_bytes(SALT))
    return {"v": SLOT_VERSION, "id": secrets.token_hex(8), "file": str(what), "kind": kind, "salt": salt}


# -- by passphrase


def stretched(slot: Slot, passphrase: bytes, least: Cost) -> bytes:
    """The dear step. A slot that asks for less than ``least`` was tampered with."""
    cost = cost_of(slot)
    if not cost.sane() or not cost.at_least(least):
        raise Damaged(part=PART)
    return cost.stretch(passphrase, _sized(slot, "salt", SALT))


def _key(slot: Slot, secret: bytes, kept: bytes) -> bytes:
    return derived(secret, _purpose(slot), _sized(slot, "salt", SALT) + kept)


def unwrapped(slot: Slot, vault: str, secret: bytes, kept: bytes = b"") -> bytes | None:
    """The master secret, or None. ``secret`` is a stretched passphrase (or an early recovery code), ``kept`` the
    keychain's part."""
    nonce, wrapped = _sized(slot, "nonce", NONCE), _sized(slot, "wrapped", MASTER_BYTES + TAG)
    try:
        return AESGCM(_key(slot, secret, kept)).decrypt(nonce, wrapped, _bound(slot, vault))
    except InvalidTag:
        return None


def by_passphrase(
    what: Compartment, passphrase: bytes, keys: FileKeys, vault: str, cost: Cost, kept: bytes = b""
) -> Slot:
    """With ``kept``, the keychain's 32 bytes, the slot needs both."""
    slot = _fresh(what, WITH_KEYCHAIN if kept else PASSPHRASE)
    slot |= {"memory_kib": cost.memory_kib, "rounds": cost.rounds, "lanes": cost.lanes}
    slot["nonce"] = b64(secrets.token_bytes(NONCE))
    if kept:
        slot["mark"] = _mark(slot, kept)
    key = _key(slot, stretched(slot, passphrase, cost), kept)
    slot["wrapped"] = b64(AESGCM(key).encrypt(unb64(slot["nonce"]), bytes(keys.master), _bound(slot, vault)))
    return slot


def _mark(slot: Slot, kept: bytes) -> str:
    return hmac.digest(kept, canonical(["mark", slot.get("id")]), "sha256")[:8].hex()


def fits(slot: Slot, kept: bytes | None) -> bool:
    """Whether this is what the keychain gave when the slot was made."""
    return kept is not None and hmac.compare_digest(canonical(_mark(slot, kept)), canonical(slot.get("mark")))


# -- by public key


def _pair(slot: Slot, vault: str, secret: bytes) -> tuple[X25519PrivateKey, bytes]:
    """The private key and the key of the proof."""
    salt = _sized(slot, "salt", SALT) + canonical(vault)
    private = X25519PrivateKey.from_private_bytes(derived(secret, f"way|{_purpose(slot)}", salt))
    return private, derived(secret, f"proof|{_purpose(slot)}", salt)


def by_secret(what: Compartment, kind: str, secret: bytes, keys: FileKeys, vault: str, **told: int) -> Slot:
    """A slot for a recovery code or the secret of shares. ``told`` is kept beside it, such as how many are needed."""
    slot = _fresh(what, kind) | told
    private, witness = _pair(slot, vault, secret)
    slot["public"] = b64(private.public_key().public_bytes_raw())
    return _wrapped_for(slot, witness, keys, vault)


def _wrapped_for(slot: Slot, witness: bytes, keys: FileKeys, vault: str) -> Slot:
    bound, nonce = _bound(slot, vault), secrets.token_bytes(NONCE)
    public = X25519PublicKey.from_public_bytes(_sized(slot, "public", 32))
    fresh = {name: value for name, value in slot.items() if name not in _SECRET}
    fresh["wrapped"] = b64(_SUITE.encrypt(bytes(keys.master), public, bound))
    fresh["kept"] = b64(nonce + AESGCM(_keeping(keys)).encrypt(nonce, witness, bound))
    fresh["proof"] = _proof(fresh, vault, witness)
    return fresh


def _keeping(keys: FileKeys) -> bytes:
    return derived(keys.master, "witness")


def _proof(slot: Slot, vault: str, witness: bytes) -> str:
    told = canonical({"vault": vault, **{name: value for name, value in slot.items() if name != "proof"}})
    return b64(hmac.digest(witness, told, "sha256"))


def opened_by_secret(slot: Slot, vault: str, secret: bytes) -> bytes | None:
    """The master secret, or None for another code. ``Damaged`` when the slot is not as its owner made it."""
    if slot.get("v") is None:
        return unwrapped(slot, vault, secret)
    private, witness = _pair(slot, vault, secret)
    if not hmac.compare_digest(private.public_key().public_bytes_raw(), _sized(slot, "public", 32)):
        return None
    if not hmac.compare_digest(canonical(_proof(slot, vault, witness)), canonical(slot.get("proof"))):
        raise Damaged(part=PART)
    try:
        master = _SUITE.decrypt(unb64(slot.get("wrapped")), private, _bound(slot, vault))
    except InvalidTag:
        raise Damaged(part=PART) from None
    if len(master) != MASTER_BYTES:
        raise Damaged(part=PART)
    return bytes(master)


def renewed(slot: Slot, old: FileKeys, new: FileKeys, vault: str) -> Slot:
    """The same code or shares for a new master secret."""
    kept = unb64(slot.get("kept"))
    try:
        witness = AESGCM(_keeping(old)).decrypt(kept[:NONCE], kept[NONCE:], _bound(slot, vault))
    except (InvalidTag, ValueError):
        raise Damaged(part=PART) from None
    return _wrapped_for(slot, witness, new, vault)
