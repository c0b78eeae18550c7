"""Every chord of the window in one table: what it does, its keys, and how a key cap shows them."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from visit_desk.gui.literal import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Chord:
    """``keys`` in Qt's portable spelling; ``mac`` where the system itself owns those. ``held``: works while held."""

    words: str
    keys: str
    mac: str = ""
    also: tuple[str, ...] = ()
    held: bool = False

    @property
    def portable(self) -> str:
        return self.mac if self.mac and sys.platform == "darwin" else self.keys

    @property
    def sequence(self) -> QKeySequence:
        return QKeySequence(self.portable)

    @property
    def sequences(self) -> list[QKeySequence]:
        return [self.sequence, *(QKeySequence(keys) for keys in self.also)]

    @property
    def cap(self) -> str:
        """The keys as the caps on this keyboard read; always left to right, also inside Arabic."""
        return self.sequence.toString(QKeySequence.SequenceFormat.NativeText)

    def said(self) -> str:
        """What the chord does, in the language of the window."""
        return QCoreApplication.translate("chords", self.words)


# Not Ctrl+Q for a quotation: it ends programs on many systems, and one slip must not close the desk.
CHORDS: dict[str, Chord] = {
    "veil": Chord(QT_TRANSLATE_NOOP("chords", "Veil the screen, or lift the veil"), "F9"),
    "lock": Chord(QT_TRANSLATE_NOOP("chords", "Lock at once"), "Ctrl+L"),
    "meeting": Chord(QT_TRANSLATE_NOOP("chords", "Meeting mode, or out of it"), "Ctrl+Shift+M"),
    "copy_out": Chord(QT_TRANSLATE_NOOP("chords", "Copy for another program"), "Ctrl+Shift+C"),
    # No hand meets these three by chance, and no letter is among them: the same keys on every layout and alphabet.
    "panic": Chord(
        QT_TRANSLATE_NOOP("chords", "Held for 5 s: let go of this vault's keys"), "Ctrl+Shift+F12", held=True
    ),
    "note": Chord(QT_TRANSLATE_NOOP("chords", "A note in the current slot"), "Ctrl+N"),
    "loose_note": Chord(QT_TRANSLATE_NOOP("chords", "A note in no slot"), "Ctrl+Shift+N"),
    "hide": Chord(QT_TRANSLATE_NOOP("chords", "Hide the selection or the last word"), "Ctrl+H", mac="Meta+H"),
    "aside": Chord(
        QT_TRANSLATE_NOOP("chords", "An aside with its own speaker and tier"), "Ctrl+Shift+H", mac="Meta+Shift+H"
    ),
    "quote": Chord(QT_TRANSLATE_NOOP("chords", "A quotation with its original"), "Ctrl+T"),
    "commitment": Chord(QT_TRANSLATE_NOOP("chords", "A promise made to the mandate"), "Ctrl+M", mac="Meta+M"),
    "statement": Chord(QT_TRANSLATE_NOOP("chords", "A statement from the selection or the sentence"), "Ctrl+J"),
    "candidates": Chord(QT_TRANSLATE_NOOP("chords", "Show or hide what may identify somebody"), "Ctrl+Shift+U"),
    "reveal": Chord(QT_TRANSLATE_NOOP("chords", "Reveal names while held"), "F8", held=True),
    "footnote": Chord(QT_TRANSLATE_NOOP("chords", "A footnote behind the words before the caret"), "Ctrl+Shift+F"),
    "find": Chord(QT_TRANSLATE_NOOP("chords", "Find or go to"), "Ctrl+F", also=("Ctrl+K",)),
    "undo": Chord(QT_TRANSLATE_NOOP("chords", "Undo the last deed"), "Ctrl+Z"),
    "add": Chord(QT_TRANSLATE_NOOP("chords", "Add to this page"), "Ctrl+I"),
    "history": Chord(QT_TRANSLATE_NOOP("chords", "Earlier versions"), "Ctrl+Shift+Y"),
    "sources": Chord(QT_TRANSLATE_NOOP("chords", "Open or close the sources"), "Ctrl+Shift+O"),
    "export": Chord(QT_TRANSLATE_NOOP("chords", "Write the file"), "Ctrl+E"),
    "preferences": Chord(QT_TRANSLATE_NOOP("chords", "Preferences"), "Ctrl+,"),
    "larger": Chord(QT_TRANSLATE_NOOP("chords", "Larger"), "Ctrl++", also=("Ctrl+=",)),
    "smaller": Chord(QT_TRANSLATE_NOOP("chords", "Smaller"), "Ctrl+-"),
    "preset_1": Chord(QT_TRANSLATE_NOOP("chords", "Consent: background"), "Ctrl+1"),
    "preset_2": Chord(QT_TRANSLATE_NOOP("chords", "Consent: anonymous"), "Ctrl+2"),
    "preset_3": Chord(QT_TRANSLATE_NOOP("chords", "Consent: quotation"), "Ctrl+3"),
    "preset_4": Chord(QT_TRANSLATE_NOOP("chords", "Consent: on record"), "Ctrl+4"),
    "page_1": Chord(QT_TRANSLATE_NOOP("chords", "Today"), "Alt+1"),
    "page_2": Chord(QT_TRANSLATE_NOOP("chords", "Programme"), "Alt+2"),
    "page_3": Chord(QT_TRANSLATE_NOOP("chords", "Notes"), "Alt+3"),
    "page_4": Chord(QT_TRANSLATE_NOOP("chords", "Close the day"), "Alt+4"),
    "page_5": Chord(QT_TRANSLATE_NOOP("chords", "People and consent"), "Alt+5"),
    "page_6": Chord(QT_TRANSLATE_NOOP("chords", "Findings"), "Alt+6"),
    "page_7": Chord(QT_TRANSLATE_NOOP("chords", "Commitments"), "Alt+7"),
    "page_8": Chord(QT_TRANSLATE_NOOP("chords", "Report"), "Alt+8"),
    "page_9": Chord(QT_TRANSLATE_NOOP("chords", "As the State reads it"), "Alt+9"),
    "page_10": Chord(QT_TRANSLATE_NOOP("chords", "Leaving"), "Alt+0"),
    "page_11": Chord(QT_TRANSLATE_NOOP("chords", "Safety"), "Ctrl+Shift+S"),
    "part_next": Chord(QT_TRANSLATE_NOOP("chords", "The next part of Safety"), "Ctrl+PgDown"),
    "part_before": Chord(QT_TRANSLATE_NOOP("chords", "The part of Safety before"), "Ctrl+PgUp"),
}


def chord(name: str) -> Chord:
    return CHORDS[name]
