"""The write-only inbox: what is written while the sources are closed, readable by the sources key alone.

A sealed box is HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM) to the public key in the header, bound to the vault
and to the thing's id. What is inside is padded to 512 bytes, so that the length of a name does not show.
"""

from __future__ import annotations

from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged
from visit_desk.vault.body import class_of, read, thing_of_value, value_of, written

PART = "inbox"
PAD = 512
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _bound(vault: str, id_: str) -> bytes:
    return f"visit-desk inbox v1|{vault}|{id_}".encode()


def sealed(thing: Thing, hand_row: tuple[str, str, str], public: bytes, vault: str) -> bytes:
    """The thing with who wrote it and when, for the sources key alone."""
    letter = written({"kind": thing.kind, "by": list(hand_row), "body": value_of(thing)}).encode()
    padded = letter + b" " * (-len(letter) % PAD)
    return bytes(_SUITE.encrypt(padded, X25519PublicKey.from_public_bytes(public), _bound(vault, thing.id)))


def opened(box: bytes, key: X25519PrivateKey, vault: str, id_: str) -> tuple[Thing, tuple[str, str, str]]:
    try:
        letter = read(_SUITE.decrypt(box, key, _bound(vault, id_)).decode(), PART)
    except (InvalidTag, ValueError, UnicodeDecodeError):
        raise Damaged(part=PART) from None
    kind, by, body = letter.get("kind"), letter.get("by"), letter.get("body")
    if not isinstance(kind, str) or not isinstance(by, list) or not isinstance(body, dict):
        raise Damaged(part=PART)
    at, who, device = (str(one) for one in by)
    return thing_of_value(class_of(kind), body, PART), (at, who, device)


def put(db: Any, id_: str, box: bytes) -> None:
    """One box a thing: the newest text replaces the one before. Inside a transaction."""
    db.execute(
        "INSERT INTO inbox (id, sealed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
        (id_, box),
    )


def boxes(db: Any) -> list[tuple[str, bytes]]:
    return [(str(id_), bytes(box)) for id_, box in db.execute("SELECT id, sealed FROM inbox ORDER BY rowid")]


def drop(db: Any, ids: list[str]) -> None:
    db.executemany("DELETE FROM inbox WHERE id = ?", [(id_,) for id_ in ids])


def count(db: Any) -> int:
    return int(db.execute("SELECT count(*) FROM inbox").fetchone()[0])
