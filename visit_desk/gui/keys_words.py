"""What opens a vault, told in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from visit_desk.desk.keys import KeysNow, LockNow


def standing_words(now: KeysNow) -> tuple[str, tuple[str, ...]]:
    """A title and some sentences: the profile, the keychain, and what opens each lock."""
    if now.high_risk:
        title = QCoreApplication.translate("KeysPart", "High risk: this computer and a passphrase, or the shares")
    elif now.keychain:
        title = QCoreApplication.translate("KeysPart", "Each passphrase needs the keychain of this computer")
    else:
        title = QCoreApplication.translate("KeysPart", "Each passphrase opens alone: its length is the lock")
    lines = (
        QCoreApplication.translate("KeysPart", "Notes: {ways}.").format(ways=_ways(now.notes)),
        QCoreApplication.translate("KeysPart", "Sources: {ways}.").format(ways=_ways(now.sources)),
    )
    return title, lines


def _ways(lock: LockNow) -> str:
    """What opens one lock."""
    first = (
        QCoreApplication.translate("KeysPart", "the passphrase together with the keychain")
        if lock.keychain
        else QCoreApplication.translate("KeysPart", "the passphrase")
    )
    ways = [first]
    if lock.code:
        ways.append(QCoreApplication.translate("KeysPart", "the recovery code on paper"))
    if lock.of:
        told = QCoreApplication.translate("KeysPart", "any {need} of {of} shares")
        ways.append(told.format(need=lock.need, of=lock.of))
    return QCoreApplication.translate("KeysPart", ", or ").join(ways)


def drill_words(now: KeysNow) -> str:
    """What shares are, or that it is time to see that they still open it."""
    if now.drill_due:
        return QCoreApplication.translate(
            "KeysPart", "Three months have passed: ask for enough shares and try whether they still open the vault."
        )
    if now.notes.of or now.sources.of:
        return QCoreApplication.translate(
            "KeysPart", "Every three months a reminder asks you to try them. New shares make the old ones worthless."
        )
    return QCoreApplication.translate(
        "KeysPart", "Three people keep a sheet each; any two together can open a lock if everything else is lost."
    )
