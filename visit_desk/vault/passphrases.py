"""What people type to unlock: passphrases, recovery codes, shares."""

from __future__ import annotations

import base64
import secrets
import unicodedata

from visit_desk.domain.lists import RiskProfile
from visit_desk.domain.passphrase import check
from visit_desk.domain.trouble import SamePassphrase

LOOKED_AT = 100  # letters: nobody guesses what comes after, and looking takes time that grows with the length
CODE_BYTES = 20  # 160 random bits: no slow key derivation is needed
CODE_GROUPS = 8


def spelled(passphrase: str) -> bytes:
    """One spelling for what looks the same: another keyboard may compose accents differently."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def guesses(passphrase: str) -> float:
    """How many guesses it takes, as a power of ten (zxcvbn, https://github.com/dwolfhub/zxcvbn-python)."""
    from zxcvbn import zxcvbn  # its lists of common words are only needed when a passphrase is chosen

    return float(zxcvbn(passphrase[:LOOKED_AT], max_length=LOOKED_AT)["guesses_log10"]) if passphrase else 0.0


def check_strength(passphrase: str, profile: RiskProfile = RiskProfile.NORMAL) -> None:
    """Raises ``WeakPassphrase`` and its kin."""
    check(passphrase, guesses(passphrase), profile)


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
