"""What the page "What this protects you from, and what it cannot" says, as whole literals for the translators.

Each sentence that promises something has a key; a test holds, for each key, the tests that prove it, and fails where one
of them is gone. A sentence without a key promises nothing: it says where the program ends.
"""

from __future__ import annotations

from dataclasses import dataclass

from visit_desk.gui.literal import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Claim:
    """One promise: its key (for the test that proves it) and its sentence."""

    key: str
    words: str


@dataclass(frozen=True)
class Topic:
    """A card: who or what it is about, what the program does, and what it cannot do."""

    key: str
    icon: str
    title: str
    about: str
    does: tuple[Claim, ...]
    cannot: tuple[str, ...]


PEOPLE: tuple[Topic, ...] = (
    Topic(
        "thief",
        "hard-drive",
        QT_TRANSLATE_NOOP("protects", "Somebody steals the laptop or copies its disk"),
        QT_TRANSLATE_NOOP("protects", "They want the machine, or everything on it."),
        (
            Claim(
                "encrypted",
                QT_TRANSLATE_NOOP(
                    "protects", "Notes, names, drafts, the search index and the log lie on the disk encrypted only."
                ),
            ),
            Claim(
                "two-locks",
                QT_TRANSLATE_NOOP(
                    "protects", "Names have a lock of their own: the first passphrase opens none of them."
                ),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("protects", "A weak passphrase can be guessed on another machine, given time."),
            QT_TRANSLATE_NOOP("protects", "While the vault stands open, whoever holds the laptop reads what you read."),
        ),
    ),
)
