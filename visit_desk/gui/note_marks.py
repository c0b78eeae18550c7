"""Marks: what a note shows over its text without changing it: candidates, commitments, type by script.

They live in the layout of each paragraph (as a highlighter's would), so that they are in no undo step, in no text
that is kept, and cost nothing where nobody reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from visit_desk.domain.note import MARKER
from visit_desk.gui.note_text import tail_after
from visit_desk.gui.theme import colour, font

Range = QTextLayout.FormatRange


@dataclass(frozen=True)
class Mark:
    """One mark in one paragraph, in units from its beginning. ``kind``: candidate, commitment or voice."""

    start: int
    end: int
    kind: str


class Marks:
    """The marks of one document, by paragraph. A paragraph's user state is the key of its marks."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._by_key: dict[int, tuple[Mark, ...]] = {}
        self._next = 1
        self.candidates_shown = False
        self.form: Callable[[QTextBlock], str] = lambda _block: ""

    def of(self, block: QTextBlock) -> tuple[Mark, ...]:
        return self._by_key.get(block.userState(), ())

    def put(self, block: QTextBlock, kind: str, spans: Iterable[tuple[int, int]]) -> None:
        """Give a paragraph its marks of one kind and lay it out anew if that changes anything."""
        marks = tuple(m for m in self.of(block) if m.kind != kind) + tuple(Mark(a, b, kind) for a, b in spans)
        if marks == self.of(block):
            return
        self._store(block, marks)
        self.show(block)

    def drop(self, block: QTextBlock) -> None:
        """A paragraph that was torn or joined: its marks lead nowhere now."""
        self._by_key.pop(block.userState(), None)

    def clear(self) -> None:
        self._by_key.clear()

    def shift(self, block: QTextBlock, at: int, removed: int, added: int) -> None:
        """After an edit in one paragraph: marks behind it move along, marks that it touched are gone."""
        kept = []
        for mark in self.of(block):
            if mark.end < at or (mark.end == at and removed == 0):
                kept.append(mark)
            elif mark.start >= at + removed:
                kept.append(replace(mark, start=mark.start + added - removed, end=mark.end + added - removed))
        if block.userState() > 0:
            self._by_key[block.userState()] = tuple(kept)

    def dress(self, block: QTextBlock) -> None:
        """Set the formats of a paragraph before it is laid out (inside ``contentsChange``)."""
        wanted = self._ranges(block)
        layout = block.layout()
        if wanted or layout.formats():
            layout.setFormats(wanted)

    def show(self, block: QTextBlock) -> None:
        """Set the formats of a paragraph that nobody has just edited."""
        self.dress(block)
        self._document.markContentsDirty(block.position(), block.length())

    def show_all(self) -> None:
        """After a change of theme, or when candidates are shown or put away."""
        block = self._document.begin()
        while block.isValid():
            if block.userState() > 0:
                self.show(block)
            block = block.next()

    def _store(self, block: QTextBlock, marks: tuple[Mark, ...]) -> None:
        if block.userState() <= 0:
            block.setUserState(self._next)
            self._next += 1
        self._by_key[block.userState()] = marks

    def _ranges(self, block: QTextBlock) -> list[Range]:
        line = block.text()
        ranges = []
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            ranges.append(_range(0, block.length(), _typed("naskh")))
        elif self.form(block) == "quote":
            ranges.append(_range(0, block.length(), _typed("said_italic")))
        for mark in self.of(block):
            if mark.kind != "candidate" or self.candidates_shown:
                ranges.append(_range(mark.start, mark.end, _format(mark.kind)))
        if MARKER in line:
            ranges += self._tails(line)
        return ranges

    def _tails(self, line: str) -> list[Range]:
        """The closing signs behind a chip, drawn by the chip: here they are clear and take no room."""
        metrics = QFontMetricsF(self._document.defaultFont())
        ranges = []
        at = line.find(MARKER)
        while at >= 0:
            units = len(line[: at + 1].encode("utf-16-le")) // 2
            for letter in tail_after(line, at + 1):
                style = QTextCharFormat()
                style.setFontLetterSpacingType(font().SpacingType.AbsoluteSpacing)
                style.setFontLetterSpacing(-metrics.horizontalAdvance(letter) - 0.02)
                style.setForeground(Qt.GlobalColor.transparent)
                width = len(letter.encode("utf-16-le")) // 2
                ranges.append(_range(units, units + width, style))
                units += width
            at = line.find(MARKER, at + 1)
        return ranges


def _range(start: int, end: int, style: QTextCharFormat) -> Range:
    made = Range()
    made.start = start
    made.length = end - start
    made.format = style
    return made


def _typed(role: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font(role))
    return style


def _format(kind: str) -> QTextCharFormat:
    style = QTextCharFormat()
    if kind == "candidate":
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(colour("hide"))
    elif kind == "commitment":
        style.setBackground(colour("tint"))
    else:
        style.setBackground(colour("aside"))
    return style
