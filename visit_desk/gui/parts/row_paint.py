"""How a row is painted: ground, glyph, two lines, state. Shared by every list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from visit_desk.gui import icons
from visit_desk.gui.parts.marks import MARKS, paint_risk, paint_tile
from visit_desk.gui.parts.painted import TRAILING, ground, stark, width_of, write
from visit_desk.gui.theme import colour, px

if TYPE_CHECKING:
    from visit_desk.gui.parts.rows import Row


def row_height(row: Row, height: float) -> int:
    if row.heading:
        return px(36)
    return px(28) if row.quiet else px(height)


class _Place:
    """Rectangles as for left-to-right, given out mirrored where the frame runs right to left."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self.whole: QRect = option.rect
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self.left = self.whole.x() + px(14)
        self.right = self.whole.right() - px(12)

    def at(self, x: int, y: int, width: int, height: int) -> QRect:
        return QStyle.visualRect(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight,
            self.whole,
            QRect(x, y, max(0, width), height),
        )


def paint_heading(painter: QPainter, option: QStyleOptionViewItem, row: Row, *, first: bool) -> None:
    """A group head: its words, its count at the far end, a hairline above all but the first."""
    place = _Place(option)
    top = place.whole.y()
    if not first:
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(place.whole.x() + px(10), top + px(4), place.whole.right() - px(10), top + px(4))
    high = place.whole.height() - px(6)
    words = place.at(place.whole.x() + px(10), top + px(6), place.right - place.left - px(24), high)
    write(painter, words, row.title, "label_small", "text2", rtl=place.rtl)
    if row.count:
        wide = px(60)
        write(painter, place.at(place.right - wide + px(2), top + px(6), wide, high), row.count, "label_small", "text2",
              rtl=place.rtl, align=TRAILING)  # fmt: skip


def paint_row(painter: QPainter, option: QStyleOptionViewItem, row: Row, *, ruled: bool = False) -> None:
    """One row. A chosen one has the tint and a bar at its leading edge; a hovered one its ground."""
    place = _Place(option)
    whole = place.whole
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if row.quiet:
        write(painter, place.at(place.left + px(30), whole.y(), whole.width() - px(50), whole.height()), row.title,
              "second", "text2", rtl=place.rtl)  # fmt: skip
        return
    if chosen:
        ground(painter, whole, "tint", None, 8)
        ground(painter, place.at(whole.x(), whole.y() + px(8), 3, whole.height() - px(16)), "accent", None, 1.5)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        ground(painter, whole, "hover", None, 8)
    x = _leading(painter, place, row, chosen=chosen)
    end = _trailing(painter, place, row, x)
    _words(painter, place, row, x, end, chosen=chosen)
    if ruled and not chosen:
        painter.setPen(QPen(colour("line"), 1))
        start, stop = (place.whole.x() + px(10), place.whole.right() - (x - whole.x()))
        line = (start, stop) if place.rtl else (x, place.right)
        painter.drawLine(line[0], whole.bottom(), line[1], whole.bottom())


def _leading(painter: QPainter, place: _Place, row: Row, *, chosen: bool) -> int:
    """Glyph, tile or code. Returns where the words begin."""
    whole, x = place.whole, place.left
    if row.letter:
        side = px(34)
        tile = place.at(whole.x() + px(10), whole.y() + (whole.height() - side) // 2, side, side)
        paint_tile(painter, tile, "", row.letter, row.letter_ink, row.letter_fill)
        x = whole.x() + px(10) + side + px(12)
    elif row.icon:
        side = px(18)
        glyph = place.at(x, whole.y() + (whole.height() - side) // 2, side, side)
        icons.draw(painter, glyph, row.icon, "accent" if chosen else "text2")
        x += side + px(12)
    if row.code:
        write(painter, place.at(x - px(2), whole.y(), px(36), whole.height()), row.code, "mark",
              "text2" if chosen else "text3", rtl=place.rtl, codes=True)  # fmt: skip
        x += px(32)
    return x


def _trailing(painter: QPainter, place: _Place, row: Row, x: int) -> int:
    """State and its glyph, bars of risk, tag. Returns where the words, which begin at ``x``, must end. Behind a tile
    the title is a code: it stays whole, and the words of the state give way."""
    whole, end = place.whole, place.right
    middle = whole.y() + (px(9) if row.letter and row.second else 0)
    high = px(20) if row.letter and row.second else whole.height()
    if row.risk or row.state == "risk":
        ink = {3: "stop", 2: "debt"}.get(row.risk, "text3")
        bars = place.at(end - px(19), whole.y(), px(19), whole.height() // 2 + px(6))
        paint_risk(painter, bars, row.risk, ink, rtl=place.rtl)
        end -= px(28)
        wide = width_of(row.state_words, "mark")
        write(painter, place.at(end - wide, whole.y(), wide + 2, whole.height()), row.state_words, "mark", ink,
              rtl=place.rtl)  # fmt: skip
        return end - wide - px(12)
    if row.state:
        icon, ink, _fill = MARKS[row.state]
        ink = "hide" if ink.startswith("chip") else ink
        most = whole.width() * 3 // 5
        if row.letter:
            most = max(0, min(most, end - x - width_of(row.title, "strong") - px(32)))
        wide = min(width_of(row.state_words, "mark"), most) if row.state_words else 0
        write(painter, place.at(end - wide, middle, wide + 2, high), row.state_words, "mark", ink, rtl=place.rtl)
        if icon:
            side = px(14)
            left = end - wide - (px(6) if wide else 0) - side
            icons.draw(painter, place.at(left, middle + (high - side) // 2, side, side), icon, ink)
            wide += px(6) + side
        end -= wide + px(10)
    if row.tag:
        wide = width_of(row.tag, "mark") + px(14)
        tag = place.at(end - wide, whole.y() + (whole.height() - px(20)) // 2, wide, px(20))
        ground(painter, tag, "sunk", "line" if stark() else None, 4)
        write(painter, tag, row.tag, "mark", "text2", align=Qt.AlignmentFlag.AlignHCenter)
        end -= wide + px(10)
    return end


def _words(painter: QPainter, place: _Place, row: Row, x: int, end: int, *, chosen: bool) -> None:
    whole = place.whole
    if not row.second:
        write(painter, place.at(x, whole.y(), end - x, whole.height()), row.title, "strong" if chosen else "body",
              rtl=place.rtl)  # fmt: skip
        return
    top = whole.y() + (whole.height() - px(38)) // 2
    write(painter, place.at(x, top, end - x, px(19)), row.title, "strong", rtl=place.rtl)
    below = place.right if row.letter else end
    write(painter, place.at(x, top + px(19), below - x, px(19)), row.second, "second", "text2", rtl=place.rtl)
