"""The margin of a note: what follows from its sentences, each level with its own, pushed down where it is crowded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.direction import linked
from visit_desk.gui.parts.painted import LEADING, Painted, ground, write
from visit_desk.gui.theme import colour, font, line_height, px

WIDTH, BETWEEN = 256, 14


@dataclass(frozen=True)
class MarginNote:
    """One note in the margin. ``unit`` is the place of its sentence in the document; ``mood`` colours its head.

    One with a ``record`` can be opened: by a click, or with Enter once the arrows have come to it.
    """

    unit: int
    icon: str
    title: str
    lines: tuple[str, ...] = field(default=(), repr=False)
    mood: str = "accent"
    record: str = ""

    def spoken(self) -> str:
        return linked((self.title, *self.lines))


class NoteMargin(Painted):
    """Paints margin notes. ``ys`` gives how far below the top of the text each one's sentence stands.

    ``opened`` tells the record of a note that somebody wants to change, ``went`` the place of the one they came to.
    """

    opened = Signal(str)
    went = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[MarginNote, ...] = ()
        self._ys: tuple[int, ...] = ()
        self._current = ""
        self.setProperty("ring", False)
        self.setFixedWidth(px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("In the margin"))

    def notes(self) -> tuple[MarginNote, ...]:
        return self._notes

    def show_notes(self, notes: Sequence[MarginNote]) -> None:
        self._notes = tuple(sorted(notes, key=lambda note: note.unit))
        self.setAccessibleDescription(". ".join(note.spoken() for note in self._notes))
        records = self._records()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if records else Qt.FocusPolicy.NoFocus)
        if self._current not in records:
            self._current = ""
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
        return self._in_sight(tops)

    def _in_sight(self, tops: list[int]) -> list[int]:
        """The note that the keys have come to is seen whole, even where the margin is too crowded for all."""
        for note, top in zip(self._notes, tops, strict=False):
            if self.hasFocus() and note.record and note.record == self._current:
                below = top + self._height(note) + px(BETWEEN) - self.height()
                lift = max(below, 0) or min(top - px(4), 0)
                return [each - lift for each in tops]
        return tops

    # opening
    def _records(self) -> list[str]:
        return [note.record for note in self._notes if note.record]

    def _walk(self, step: int) -> None:
        records = self._records()
        at = records.index(self._current) + step if self._current in records else 0
        if records:
            self._current = records[max(0, min(at, len(records) - 1))]
            note = next(one for one in self._notes if one.record == self._current)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, note.spoken()))
            self.went.emit(note.unit)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._walk(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for note, top in zip(self._notes, self.tops(), strict=False):
            if note.record and top <= event.position().y() < top + self._height(note):
                self._current = note.record
                self.opened.emit(note.record)
                return
        super().mousePressEvent(event)

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
        here = bool(note.record) and note.record == self._current and self.hasFocus()
        if here:
            around = self.seen(0, top - px(5), self.width(), self._height(note) + px(10))
            ground(painter, around, "tint", "accent", 6, width=2)
        icons.draw(painter, self.seen(px(5) if here else 0, top + px(1), px(16), px(16)), note.icon, note.mood)
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
