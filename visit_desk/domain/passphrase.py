"""When a passphrase is good enough. How many guesses it takes is measured by whoever asks (zxcvbn, as a power of ten).

The key derivation makes a guess dear, a copied file makes guessing endless: so the length in words is the real lock.
"""

from __future__ import annotations

from enum import Enum

from visit_desk.domain.lists import RiskProfile
from visit_desk.domain.trouble import EasyPassphrase, NeedsSixWords, WeakPassphrase

LEAST_LETTERS = 12
LEAST_WORDS = 5
HIGH_RISK_WORDS = 6
ENOUGH = 12.0  # a million million guesses at half a second each
GOOD = 17.0
STRONG = 21.0  # 70 bits; six words by dice have 77


class Grade(Enum):
    """What a strength meter shows."""

    SHORT = 0
    EASY = 1
    ENOUGH = 2
    GOOD = 3
    STRONG = 4


def words_of(passphrase: str) -> int:
    """Different words of at least three letters."""
    return len({word.casefold() for word in passphrase.split() if len(word) > 2})


def grade(passphrase: str, guesses: float) -> Grade:
    """``guesses`` is the power of ten of the guesses that it takes."""
    if len(passphrase.strip()) < LEAST_LETTERS and len(passphrase.split()) < LEAST_WORDS:
        return Grade.SHORT
    if guesses < ENOUGH:
        return Grade.EASY
    if guesses < GOOD:
        return Grade.ENOUGH
    return Grade.STRONG if guesses >= STRONG else Grade.GOOD


def check(passphrase: str, guesses: float, profile: RiskProfile) -> None:
    """Raises ``WeakPassphrase`` or what says more precisely what it lacks."""
    found = grade(passphrase, guesses)
    if found is Grade.SHORT:
        raise WeakPassphrase(least=LEAST_LETTERS)
    if found is Grade.EASY:
        raise EasyPassphrase
    if profile is RiskProfile.HIGH_RISK and (words_of(passphrase) < HIGH_RISK_WORDS or found is not Grade.STRONG):
        raise NeedsSixWords
