"""What people type to unlock: passphrases and recovery codes."""

from __future__ import annotations

import base64
import secrets
import unicodedata

from visit_desk.domain.trouble import SamePassphrase, WeakPassphrase

LEAST_LETTERS = 12
LEAST_WORDS = 5
CODE_BYTES = 20  # 160 random bits: no slow key derivation is needed
CODE_GROUPS = 8


def spelled(passphrase: str) -> bytes:
    """One spelling for what looks the same: another keyboard may compose accents differently."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def check_strength(passphrase: str) -> None:
    if len(passphrase.strip()) < LEAST_LETTERS and len(passphrase.split()) < LEAST_WORDS:
        raise WeakPassphrase(least=LEAST_LETTERS)


def check_different(notes: str, sources: str) -> None:
    if spelled(notes) == spelled(sources):
        raise SamePassphrase


def new_code() -> bytes:
    return secrets.token_bytes(CODE_BYTES)


def written(code: bytes) -> str:
    """Eight groups of four letters (base32), to be printed and typed again."""
    letters = base64.b32encode(code).decode("ascii")
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def read_code(typed: str) -> bytes | None:
    """The code in any case, with or without gaps, 0 for O and 1 for I; None if this is no recovery code."""
    plain = unicodedata.normalize("NFKC", typed).upper().translate({ord("0"): "O", ord("1"): "I"})
    letters = "".join(letter for letter in plain if letter.isalnum())
    if len(letters) != CODE_GROUPS * 4:
        return None
    try:
        return base64.b32decode(letters)
    except ValueError:
        return None
