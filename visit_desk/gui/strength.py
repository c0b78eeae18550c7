"""How strong a passphrase is, told in words; the vault itself refuses what is too short."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

LEAST_LETTERS, LEAST_WORDS = 12, 5


def strength(passphrase: str) -> int:
    """0 too short, 1 enough, 2 good, 3 strong. Length and words count; odd characters hardly do."""
    plain = passphrase.strip()
    words = [word for word in plain.split() if len(word) > 1]
    if len(plain) < LEAST_LETTERS and len(plain.split()) < LEAST_WORDS:
        return 0
    if len(set(plain.casefold())) < 6:
        return 0 if len(set(plain.casefold())) < 4 else 1
    if len({word.casefold() for word in words}) >= 6 or len(plain) >= 28:
        return 3
    if len({word.casefold() for word in words}) >= LEAST_WORDS or len(plain) >= 18:
        return 2
    return 1


def strength_words(passphrase: str) -> str:
    """One calm sentence; nothing while nothing is typed."""
    if not passphrase:
        return QCoreApplication.translate("strength", "Five or more words that do not belong together work well.")
    return (
        QCoreApplication.translate("strength", "Too short yet: at least 12 characters, or five words."),
        QCoreApplication.translate("strength", "Enough. Another word would make it much stronger."),
        QCoreApplication.translate("strength", "Good."),
        QCoreApplication.translate("strength", "Strong."),
    )[strength(passphrase)]
