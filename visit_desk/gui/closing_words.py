"""How the evening's queue reads: groups, risks, reasons, proposals. Whole literals, for the translators."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from visit_desk.desk.views import Choice, QueueGroup, QueueItem, Risk
from visit_desk.domain.lists import MentionKind
from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.note_chips import GLYPHS
from visit_desk.gui.words import reason, said

_NAME = re.compile(r"(?<=\s)[^\W\d_a-zà-öø-ÿа-яё]\w+")
_INSIDE = re.compile(r"(?<=\w)\w")

GROUPS: dict[QueueGroup, str] = {
    QueueGroup.WORDS: QT_TRANSLATE_NOOP("Closing", "Words undecided"),
    QueueGroup.CONSENT: QT_TRANSLATE_NOOP("Closing", "Consent not asked"),
    QueueGroup.PROMISES: QT_TRANSLATE_NOOP("Closing", "Promised by us"),
    QueueGroup.ORIGINALS: QT_TRANSLATE_NOOP("Closing", "Paper and clear originals"),
}
HEADS: dict[QueueGroup, str] = {
    QueueGroup.WORDS: QT_TRANSLATE_NOOP("Closing", "Word undecided"),
    QueueGroup.CONSENT: QT_TRANSLATE_NOOP("Closing", "Consent not asked"),
    QueueGroup.PROMISES: QT_TRANSLATE_NOOP("Closing", "Promised by us"),
    QueueGroup.ORIGINALS: QT_TRANSLATE_NOOP("Closing", "A clear original"),
}
ICONS: dict[QueueGroup, str] = {
    QueueGroup.CONSENT: "message-square", QueueGroup.PROMISES: "clock", QueueGroup.ORIGINALS: "file-text",
}  # fmt: skip
RISKS: dict[Risk, tuple[str, int]] = {
    Risk.HIGH: (QT_TRANSLATE_NOOP("Closing", "high"), 3),
    Risk.MEDIUM: (QT_TRANSLATE_NOOP("Closing", "medium"), 2),
    Risk.LOW: (QT_TRANSLATE_NOOP("Closing", "low"), 1),
}
REASONS: dict[str, str] = {
    "direct identifiers are always hidden": QT_TRANSLATE_NOOP("Closing", "Words of this kind are always hidden."),
    "it belongs to a recorded person": QT_TRANSLATE_NOOP("Closing", "It belongs to somebody in the register."),
    "you hid it while writing; kind and person were guessed": QT_TRANSLATE_NOOP(
        "Closing", "You hid it while writing; its kind and whose it is were guessed."
    ),
    "the speaker is confidential": QT_TRANSLATE_NOOP("Closing", "It belongs to a confidential speaker."),
    "it was said aside": QT_TRANSLATE_NOOP("Closing", "It was said aside, not in the meeting."),
    "it could tell who spoke when combined": QT_TRANSLATE_NOOP(
        "Closing", "Beside other details it could tell who spoke."
    ),
    "not asked means not allowed": QT_TRANSLATE_NOOP("Closing", "Not asked means not allowed."),
    "we promised it": QT_TRANSLATE_NOOP("Closing", "We promised it, and nobody has noted when."),
    "anyone with this machine can read it": QT_TRANSLATE_NOOP(
        "Closing", "Anyone who has this machine can read the file."
    ),
}
ACCEPT: dict[QueueGroup, tuple[str, str, str]] = {  # the proposal, what it means, the words on the key
    QueueGroup.WORDS: (
        QT_TRANSLATE_NOOP("Closing", "Hide it. Readers see: “{gloss}”."),
        QT_TRANSLATE_NOOP("Closing", "The word itself stays in the sources file."),
        QT_TRANSLATE_NOOP("Closing", "Hide and go on"),
    ),
    QueueGroup.CONSENT: (
        QT_TRANSLATE_NOOP("Closing", "Nothing of it is used until they are asked."),
        QT_TRANSLATE_NOOP("Closing", "It is noted as “later”; the question stays with the person."),
        QT_TRANSLATE_NOOP("Closing", "Note it and go on"),
    ),
    QueueGroup.PROMISES: (
        QT_TRANSLATE_NOOP("Closing", "Put it among the check-ins, so that it rings."),
        QT_TRANSLATE_NOOP("Closing", "Its bare date also rings while the sources are closed."),
        QT_TRANSLATE_NOOP("Closing", "Remember and go on"),
    ),
    QueueGroup.ORIGINALS: (
        QT_TRANSLATE_NOOP("Closing", "Remove the file; its text lies in the vault."),
        QT_TRANSLATE_NOOP("Closing", "What a disk keeps of a removed file cannot be known from here."),
        QT_TRANSLATE_NOOP("Closing", "Remove and go on"),
    ),
}
OTHERS: dict[Choice, tuple[str, str]] = {
    Choice.SAY_DIFFERENTLY: (
        QT_TRANSLATE_NOOP("Closing", "Say it differently"),
        QT_TRANSLATE_NOOP("Closing", "another kind or wording"),
    ),
    Choice.PUBLIC: (
        QT_TRANSLATE_NOOP("Closing", "It is public"), QT_TRANSLATE_NOOP("Closing", "with a reason, kept"),
    ),
    Choice.LATER: (
        QT_TRANSLATE_NOOP("Closing", "Later"), QT_TRANSLATE_NOOP("Closing", "stays a debt; blocks export"),
    ),
}  # fmt: skip
DONE: dict[QueueGroup, str] = {
    QueueGroup.WORDS: QT_TRANSLATE_NOOP("Closing", "Hidden: {what}, in {where}"),
    QueueGroup.CONSENT: QT_TRANSLATE_NOOP("Closing", "Noted: consent of {what} is to be asked"),
    QueueGroup.PROMISES: QT_TRANSLATE_NOOP("Closing", "Remembered among the check-ins: a promise to {what}"),
    QueueGroup.ORIGINALS: QT_TRANSLATE_NOOP("Closing", "Removed: {what}"),
}
PUT_OFF = QT_TRANSLATE_NOOP("Closing", "Put off: {what}. It stays a debt.")
MADE_PUBLIC = QT_TRANSLATE_NOOP("Closing", "Kept as public: {what}, in {where}")


def told(literal: str, **places: object) -> str:
    """A literal of this module in the language of the window."""
    return QCoreApplication.translate("Closing", literal).format(**places)


def why(key: str) -> str:
    return told(REASONS[key]) if key in REASONS else reason(key)


def glyph(item: QueueItem) -> str:
    return GLYPHS[item.kind] if item.kind else ICONS.get(item.group, "circle-dashed")


def name_of(item: QueueItem) -> str:
    """What a row calls an item: never a direct identifier itself, only what kind of word it is."""
    if item.group is QueueGroup.WORDS and item.kind is not None:
        if item.kind.direct:
            kind = said(item.kind)
            return kind[:1].upper() + kind[1:]
        return f"“{veiled(item.word, item.kind)}”"
    return item.title


def veiled(word: str, kind: MentionKind | None) -> str:
    """A direct identifier as it may be seen while it is being decided: a number's beginning, a name's first letters.
    A held key shows all of it."""
    if kind in (MentionKind.PHONE, MentionKind.CASENO):
        letters = [found for found in word if found.isalnum()]
        place, kept = iter(range(len(letters))), min(5, len(letters) // 2)
        shown = "".join("•" if letter.isalnum() and next(place) >= kept else letter for letter in word)
        return f"\u2066{shown}\u2069"
    if kind is not None and kind.direct:
        return _INSIDE.sub("•", word)
    if kind is MentionKind.KIN:  # "his wife" with her name
        return _NAME.sub(lambda found: found[0][0] + "•" * (len(found[0]) - 1), word)
    return word


def safe_word(item: QueueItem) -> str:
    """What an undo bar may say of an item: the gloss, never the word."""
    return item.proposal or ("" if item.kind else item.code or item.title)
