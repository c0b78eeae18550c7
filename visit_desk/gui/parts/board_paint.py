"""How the board is drawn: hours, days, cities, blocks, and the line of now."""

from __future__ import annotations

from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from visit_desk.desk.views import SlotLine, TodayView
from visit_desk.domain.lists import SlotKind
from visit_desk.gui import icons
from visit_desk.gui.parts.slots import Slots, clock, day_words, slot_title
from visit_desk.gui.theme import colour, font, line_height, px

if TYPE_CHECKING:
    from visit_desk.gui.parts.board import Board

_CENTRE = Qt.AlignmentFlag.AlignCenter


class BoardPaint:
    """One painting of one board."""

    def __init__(self, board: Board, painter: QPainter, slots: Slots) -> None:
        self.board = board
        self.painter = painter
        self.slots = slots
        self.seen = board.viewport().rect()

    def everything(self) -> None:
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        head, gutter = self.board.head(), px(46)
        below = self.seen.adjusted(0, head, 0, 0)
        self.painter.save()
        self.painter.setClipRect(self.board.mirrored(below.adjusted(gutter, 0, 0, 0)))
        self._grid()
        for row, line in enumerate(self.slots.lines):
            self._block(line, self.board.visualRect(self.slots.index(row)), row)
        self._now_line()
        self.painter.restore()
        self.painter.save()
        self.painter.setClipRect(self.seen.adjusted(0, head - px(8), 0, 0))
        self._hours()
        self.painter.restore()
        self.painter.setClipRect(self.board.mirrored(QRect(gutter, 0, self.seen.width() - gutter, head)))
        self._heads()

    def _grid(self) -> None:
        first, last = self.board.hours()
        top, bottom = self.board.head(), self.seen.height()
        today = self.board.now.date() if self.board.now else None
        for number, view in enumerate(self.slots.days):
            column = self.board.column(number)
            if view.day == today:
                self.painter.fillRect(column.adjusted(0, top, 0, 0), colour("surface"))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.painter.setPen(QPen(colour("line"), 1))
        for hour in range(first, last + 1):
            y = self.board.y_of(time(hour % 24)) - self.board.verticalOffset()
            self.painter.drawLine(0, y, self.seen.width(), y)
        for number in range(len(self.slots.days)):
            column = self.board.column(number)
            edge = column.right() if self.board.isRightToLeft() else column.left()
            self.painter.drawLine(edge, top, edge, bottom)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _hours(self) -> None:
        first, last = self.board.hours()
        self.painter.setFont(font("meta"))
        self.painter.setPen(colour("text3"))
        for hour in range(first, last + 1):
            y = self.board.y_of(time(hour % 24)) - self.board.verticalOffset()
            place = self.board.mirrored(QRect(0, y - px(8), px(38), px(16)))
            side = Qt.AlignmentFlag.AlignLeft if self.board.isRightToLeft() else Qt.AlignmentFlag.AlignRight
            self.painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, f"{hour:02}:00")

    def _heads(self) -> None:
        today = self.board.now.date() if self.board.now else None
        for number, view in enumerate(self.slots.days):
            column = self.board.column(number)
            place = QRect(column.x() + px(2), px(1), column.width() - px(4), px(22))
            if view.day == today:
                self._rounded(place, "accent", "accent", 4)
            self.painter.setFont(font("strong"))
            self.painter.setPen(colour("on_accent" if view.day == today else "text"))
            told = day_words(view.day, "ddd d")
            self.painter.drawText(place, _CENTRE, self._elided(told, place.width(), "strong"))
        self._cities()

    def _cities(self) -> None:
        numbered = list(enumerate(self.slots.days))
        for city, group in groupby(numbered, key=lambda pair: _city(pair[1])):
            days = [number for number, _ in group]
            if not city:
                continue
            place = self.board.column(days[0]).united(self.board.column(days[-1]))
            place = QRect(place.x() + px(2), px(26), place.width() - px(4), px(20))
            self._rounded(place, "sunk", "sunk", 4)
            self.painter.setFont(font("second"))
            self.painter.setPen(colour("text2"))
            shown = place.intersected(self.seen)
            self.painter.drawText(shown, _CENTRE, self._elided(city, shown.width(), "second"))

    def _rounded(
        self, place: QRect, ground: str, border: str, radius: float, dashed: bool = False, wide: int = 1
    ) -> None:
        pen = QPen(colour(border), wide)
        if dashed:
            pen.setDashPattern([3, 2.5])
        self.painter.setPen(pen)
        self.painter.setBrush(colour(ground))
        inset = wide / 2
        self.painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), px(radius), px(radius))

    def _block(self, line: SlotLine, place: QRect, row: int) -> None:
        if not place.intersects(self.seen):
            return
        hidden = line.slot.form is SlotKind.CONFIDENTIAL
        current = self.board.currentIndex().row() == row and self.board.hasFocus()
        raised = line.now or line.next
        ground = "conf" if hidden else "surface"
        border = "accent" if raised else "aside_line" if hidden else "line"
        self._rounded(place, ground, border, 5, hidden and not raised, 2 if raised else 1)
        if current:
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.setPen(QPen(colour("accent"), 2))
            self.painter.drawRoundedRect(QRectF(place).adjusted(-2, -2, 2, 2), px(6), px(6))
        self._block_words(line, place.adjusted(px(6), px(3), -px(5), -px(3)), hidden)

    def _block_words(self, line: SlotLine, room: QRect, hidden: bool) -> None:
        glyphs = (["eye-off"] if hidden else []) + (["circle-dashed"] if line.debts else [])
        tall = line_height("meta")
        lines = max(1, room.height() // tall)
        title = slot_title(line, open_kind=True)
        self.painter.setFont(font("meta"))
        metrics = QFontMetrics(font("meta"))
        short = lines == 1
        beside = px(17) * len(glyphs)
        shown = self._wrapped(title, room.width() - (beside if short else 0), min(2, lines), metrics)
        if len(shown) == lines and beside:
            # The glyphs share the last line with the end of the title.
            shown[-1] = metrics.elidedText(shown[-1], Qt.TextElideMode.ElideRight, room.width() - beside)
        self.painter.setPen(colour("text"))
        y = room.y() + (room.height() - tall) // 2 if short else room.y()
        for text in shown:
            self.painter.drawText(QRect(room.x(), y, room.width(), tall), self._lead(), text)
            y += tall
        if short:
            self._glyphs(glyphs, room, y - tall, tall)
        elif len(shown) < lines:
            self._times(line, room, y, tall, len(glyphs))
            self._glyphs(glyphs, room, y, tall)
        else:
            self._glyphs(glyphs, room, y - tall, tall)

    def _times(self, line: SlotLine, room: QRect, y: int, tall: int, glyphs: int) -> None:
        both = f"{clock(line.slot.starts)}–{clock(line.slot.ends)}"
        left = room.width() - px(16) * glyphs
        metrics = QFontMetrics(font("meta"))
        told = both if metrics.horizontalAdvance(both) <= left else clock(line.slot.starts)
        self.painter.setPen(colour("text2"))
        self.painter.drawText(QRect(room.x(), y, room.width(), tall), self._lead(), f"\u2066{told}\u2069")

    def _glyphs(self, glyphs: list[str], room: QRect, y: int, tall: int) -> None:
        side = px(13)
        x = room.right() - side + 1 if not self.board.isRightToLeft() else room.x()
        step = -px(17) if not self.board.isRightToLeft() else px(17)
        for name in glyphs:
            token = "debt" if name == "circle-dashed" else "aside_text"
            icons.draw(self.painter, QRect(x, y + (tall - side) // 2, side, side), name, token)
            x += step

    def _lead(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.board.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def _wrapped(self, text: str, width: int, most: int, metrics: QFontMetrics) -> list[str]:
        """The text in at most ``most`` lines, the last one elided."""
        lines: list[str] = []
        rest = text.split()
        while rest and len(lines) < most - 1:
            taken = 1
            while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
                taken += 1
            lines.append(metrics.elidedText(" ".join(rest[:taken]), Qt.TextElideMode.ElideRight, width))
            rest = rest[taken:]
        if rest:
            lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
        return lines

    def _elided(self, text: str, width: int, role: str) -> str:
        return QFontMetrics(font(role)).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _now_line(self) -> None:
        now = self.board.now
        days = [view.day for view in self.slots.days]
        if now is None or now.date() not in days:
            return
        column = self.board.column(days.index(now.date()))
        y = self.board.y_of(now.time()) - self.board.verticalOffset()
        self.painter.setPen(QPen(colour("accent"), 2))
        self.painter.drawLine(column.left(), y, column.right(), y)
        self.painter.setBrush(colour("accent"))
        start = column.right() if self.board.isRightToLeft() else column.left()
        self.painter.drawEllipse(QPoint(start, y), px(3), px(3))


def _city(view: TodayView) -> str:
    """The city of a day, as its official slots have it, else as the confidential ones that are shown have it."""
    slots = sorted((line.slot for line in view.slots if line.slot.city), key=lambda slot: slot.form.value, reverse=True)
    return slots[0].city if slots else ""
