"""How a text became another: what went is struck through, what came is underlined; colour only repeats it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from visit_desk.domain.wording import Fate, Piece
from visit_desk.gui.parts.prose import Prose
from visit_desk.gui.theme import colour, theme

AROUND = 120  # letters of unchanged text that are shown on either side of a change
GAP = " … "
THIN = "\u2009"  # between a word that went and the one that came in its place


class Difference(Prose):
    """Both texts in one. A screen reader hears "removed" and "added" before what was."""

    def __init__(self, pieces: Sequence[Piece] = (), role: str = "said", parent: QWidget | None = None) -> None:
        self._pieces: tuple[Piece, ...] = ()
        super().__init__("", role, parent=parent)
        theme().changed.connect(self._dress)
        self.show_pieces(pieces)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(shortened(pieces))
        self.set_text("".join(piece.text for piece in self._pieces))
        self._dress()
        self.setAccessibleName(spoken(self._pieces))

    def _dress(self) -> None:
        writer = QTextCursor(self._lines)
        at = 0
        for piece in self._pieces:
            long = len(piece.text.encode("utf-16-le")) // 2
            writer.setPosition(at)
            writer.setPosition(at + long, QTextCursor.MoveMode.KeepAnchor)
            writer.mergeCharFormat(_form(piece.fate))
            at += long
        self.update()


def _form(fate: Fate) -> QTextCharFormat:
    form = QTextCharFormat()
    if fate is Fate.REMOVED:
        form.setFontStrikeOut(True)
        form.setForeground(colour("stop"))
        form.setBackground(colour("stop_bg"))
    elif fate is Fate.ADDED:
        form.setFontUnderline(True)
        form.setForeground(colour("ok"))
        form.setBackground(colour("ok_bg"))
    return form


def shortened(pieces: Sequence[Piece]) -> list[Piece]:
    """Long stretches that stayed lose their middle; the ends that touch a change are kept whole words."""
    told: list[Piece] = []
    for place, piece in enumerate(pieces):
        text = piece.text
        first, last = place == 0, place == len(pieces) - 1
        if told and told[-1].fate is Fate.REMOVED and piece.fate is Fate.ADDED:
            told.append(Piece(Fate.STAYED, THIN))
        if piece.fate is not Fate.STAYED or len(text) <= 2 * AROUND + len(GAP) or (first and last):
            told.append(piece)
            continue
        before = "" if first else text[:AROUND].rpartition(" ")[0]
        after = "" if last else text[-AROUND:].partition(" ")[2]
        told.append(Piece(Fate.STAYED, before + GAP + after))
    return told


def spoken(pieces: Sequence[Piece]) -> str:
    words = {
        Fate.STAYED: "{text}",
        Fate.REMOVED: QCoreApplication.translate("log", "removed: {text};"),
        Fate.ADDED: QCoreApplication.translate("log", "added: {text};"),
    }
    return " ".join(words[piece.fate].format(text=piece.text.strip()) for piece in pieces if piece.text.strip())
