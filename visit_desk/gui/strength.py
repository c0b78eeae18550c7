"""How strong a passphrase is, told in words by the vault's own rule (``domain.passphrase``)."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QCoreApplication

from visit_desk.domain.passphrase import HIGH_RISK_WORDS, Grade, grade, words_of

SUGGESTED = 7  # words of ten bits each: seventy bits
LOOKED_AT = 100  # letters: what comes after makes nothing weaker


def strength(passphrase: str) -> Grade:
    """The vault refuses SHORT and EASY; high risk takes STRONG alone, and six words."""
    if not passphrase:
        return Grade.SHORT
    from zxcvbn import zxcvbn  # only when somebody chooses a passphrase

    guesses = float(zxcvbn(passphrase[:LOOKED_AT], max_length=LOOKED_AT)["guesses_log10"])
    return grade(passphrase, guesses)


def strength_words(passphrase: str, *, high_risk: bool = False) -> str:
    """One calm sentence; advice while nothing is typed."""
    if not passphrase and high_risk:
        return QCoreApplication.translate("strength", "Six or more words by dice, none belonging to another.")
    if not passphrase:
        return QCoreApplication.translate("strength", "Five or more words that do not belong together work well.")
    found = strength(passphrase)
    enough = found is Grade.STRONG and words_of(passphrase) >= HIGH_RISK_WORDS
    if high_risk and not enough and found not in (Grade.SHORT, Grade.EASY):
        return QCoreApplication.translate("strength", "Not enough for high risk: six or more different words.")
    return {
        Grade.SHORT: QCoreApplication.translate("strength", "Too short yet: at least 12 characters, or five words."),
        Grade.EASY: QCoreApplication.translate("strength", "Easy to guess: common words, a pattern, or a repetition."),
        Grade.ENOUGH: QCoreApplication.translate("strength", "Enough. Another word would make it much stronger."),
        Grade.GOOD: QCoreApplication.translate("strength", "Good."),
        Grade.STRONG: QCoreApplication.translate("strength", "Strong."),
    }[found]


def suggested() -> str:
    """Seven words by chance from a list of 1024 (that of the shares): as good as six words by dice."""
    from shamir_mnemonic.wordlist import WORDLIST

    return " ".join(secrets.choice(WORDLIST) for _ in range(SUGGESTED))
