"""The margin of a note: what follows from its sentences, each level with its own, pushed down where it is crowded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.painted import LEADING, Painted, write
from visit_desk.gui.theme import colour, font, line_height, px

WIDTH, BETWEEN = 256, 14


@dataclass(frozen=True)
class MarginNote:
    """One note in the margin. ``unit`` is the place of its sentence in the document; ``mood`` colours its head."""

    unit: int
    icon: str
    title: str
    lines: tuple[str, ...] = field(default=(), repr=False)
    mood: str = "accent"


class NoteMargin(Painted):
    """Paints margin notes. ``ys`` gives how far below the top of the text each one's sentence stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[MarginNote, ...] = ()
        self._ys: tuple[int, ...] = ()
        self.setFixedWidth(px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("In the margin"))

    def notes(self) -> tuple[MarginNote, ...]:
        return self._notes

    def show_notes(self, notes: Sequence[MarginNote]) -> None:
        self._notes = tuple(sorted(notes, key=lambda note: note.unit))
        told = ["; ".join((note.title, *note.lines)) for note in self._notes]
        self.setAccessibleDescription(". ".join(told))
        self.update()

    def show_ys(self, ys: Sequence[int]) -> None:
        if tuple(ys) != self._ys:
            self._ys = tuple(ys)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(200))

    def tops(self) -> list[int]:
        """Where each note begins: level with its sentence, or below the one before it."""
        tops: list[int] = []
        floor = -(10**6)
        for note, y in zip(self._notes, self._ys, strict=False):
            top = max(y, floor)
            tops.append(top)
            floor = top + self._height(note) + px(BETWEEN)
        return tops

    def _height(self, note: MarginNote) -> int:
        return line_height("strong") + px(3) + sum(self._room(line).height() for line in note.lines)

    def _room(self, line: str) -> QRect:
        wide = self.width() - px(24)
        flags = int(Qt.TextFlag.TextWordWrap)
        return (
            QFontMetrics(font("second")).boundingRect(QRect(0, 0, wide, 10_000), flags, line).adjusted(0, 0, 0, px(3))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for note, top in zip(self._notes, self.tops(), strict=False):
            if top < self.height() and top + self._height(note) > 0:
                self._paint_note(painter, note, top)

    def _paint_note(self, painter: QPainter, note: MarginNote, top: int) -> None:
        icons.draw(painter, self.seen(0, top + px(1), px(16), px(16)), note.icon, note.mood)
        room = self.seen(px(24), top, self.width() - px(24), line_height("strong"))
        write(painter, room, note.title, "strong", note.mood, rtl=self.rtl, align=LEADING)
        y = top + line_height("strong") + px(3)
        painter.setFont(font("second"))
        painter.setPen(colour("text2"))
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        for line in note.lines:
            high = self._room(line).height()
            where = self.seen(px(24), y, self.width() - px(24), high)
            painter.drawText(
                where, int(side) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap), line
            )
            y += high
