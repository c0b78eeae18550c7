"""One list for every page: rows with a code or a tile, one or two lines, and a state told by glyph and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from visit_desk.gui import icons
from visit_desk.gui.parts.items import ITEM, Item, Items
from visit_desk.gui.parts.marks import MARKS, paint_tile
from visit_desk.gui.parts.painted import CENTRE, TRAILING, ground, width_of, write
from visit_desk.gui.theme import colour, px, theme

_Index = QModelIndex | QPersistentModelIndex


class Listing(QListView):
    """``chosen`` tells the key of the row under the cursor, ``opened`` the one that Enter or a double click wants."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, *, row: float = 0, hairlines: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = Items(self)
        self._quiet = False
        self.setModel(self._items)
        self.setItemDelegate(_Paint(self, row, hairlines))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.activated.connect(lambda index: self.opened.emit(self._key(index)))
        theme().changed.connect(self.viewport().update)

    def show_items(self, items: Sequence[Item], choose: str = "") -> None:
        """New rows; the cursor stays on its record, or goes to ``choose``. Nothing is told."""
        wanted, was = choose or self.current_key(), self.verticalScrollBar().value()
        self._quiet = True
        self._items.show(items)
        self.choose(wanted)
        self.verticalScrollBar().setValue(was)
        self._quiet = False

    def items(self) -> tuple[Item, ...]:
        return self._items.items

    def current_key(self) -> str:
        return self._key(self.currentIndex())

    def choose(self, key: str) -> bool:
        """Put the cursor on a record without telling anybody. False when it is not there."""
        row = next((n for n, item in enumerate(self._items.items) if item.key == key and not item.heading), -1)
        if row < 0:
            return False
        before, self._quiet = self._quiet, True
        self.setCurrentIndex(self._items.index(row))
        self._quiet = before
        return True

    def first(self) -> str:
        """The key of the first row that can be chosen."""
        return next((item.key for item in self._items.items if not item.heading), "")

    def step(self, by: int) -> None:
        """Go up or down by rows, past headings."""
        keys = [item.key for item in self._items.items if not item.heading]
        if keys:
            at = keys.index(self.current_key()) if self.current_key() in keys else -1
            self.choose(keys[max(0, min(len(keys) - 1, at + by))])
            self.chosen.emit(self.current_key())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.chosen.emit(self._key(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def content_height(self) -> int:
        """How tall all rows are together."""
        return sum(self.sizeHintForRow(row) for row in range(self._items.rowCount()))

    def _key(self, index: _Index) -> str:
        item = index.data(ITEM)
        return item.key if isinstance(item, Item) else ""


class _Paint(QStyledItemDelegate):
    """Draws a row: from the leading edge code, tile or glyph, words; from the other end mark, tag, a few words."""

    def __init__(self, view: Listing, row: float, hairlines: bool) -> None:
        super().__init__(view)
        self._row = row
        self._hairlines = hairlines

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return QSize()
        if item.heading:
            return QSize(10, px(40 if index.row() else 30))
        return QSize(10, px(self._row or (58 if item.second else 42)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        _RowPaint(painter, option, item).draw()
        last = index.row() + 1 >= index.model().rowCount()
        if self._hairlines and not item.heading and not last:
            wide = option.rect.width() - px(24)
            painter.fillRect(QRect(option.rect.x() + px(12), option.rect.bottom(), wide, 1), colour("line"))
        painter.restore()


class _RowPaint:
    """One row; ``at`` measures from the leading edge."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        self.painter = painter
        self.item = item
        self.whole = option.rect
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self.selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.focused = bool(option.widget and option.widget.hasFocus())
        self.left = px(14 + 14 * item.depth)
        self.right = px(14)

    def at(self, left: int, top: int, wide: int, tall: int) -> QRect:
        x = self.whole.x() + left if not self.rtl else self.whole.right() - left - wide + 1
        return QRect(x, self.whole.y() + top, wide, tall)

    def draw(self) -> None:
        item, tall = self.item, self.whole.height()
        if item.heading:
            place = self.at(self.left, tall - px(26), self.whole.width() - self.left - self.right, px(20))
            write(self.painter, place, item.title, "group", "text2", rtl=self.rtl)
            if item.trailing:
                write(self.painter, place, item.trailing, "group", "text3", rtl=self.rtl, align=TRAILING)
            return
        self._ground()
        self._leading()
        if item.second:
            upper, lower = tall // 2 - px(20), tall // 2
            self._ending(upper)
            self._line(item.title, "strong", "text", upper, px(20), self.right)
            self._line(item.second, "second", "text2", lower, px(18), px(14))
        else:
            middle = (tall - px(20)) // 2
            self._ending(middle)
            role = "strong" if item.strong or self.selected else "body"
            self._line(item.title, role, "text", middle, px(20), self.right)

    def _ground(self) -> None:
        place = self.whole.adjusted(px(5), 1, -px(5), -2)
        if self.selected:
            ground(self.painter, place, "tint", "accent" if self.focused else None, 7)
            bar = self.at(px(5), 1, px(3), self.whole.height() - 3)
            self.painter.fillRect(bar.adjusted(0, px(4), 0, -px(4)), colour("accent"))
        elif self.hover:
            ground(self.painter, place, "hover", None, 7)

    def _line(self, text: str, role: str, ink: str, top: int, tall: int, right: int) -> None:
        place = self.at(self.left, top, max(0, self.whole.width() - self.left - right), tall)
        write(self.painter, place, text, role, ink, rtl=self.rtl)

    def _leading(self) -> None:
        item, tall = self.item, self.whole.height()
        if item.icon:
            side = px(18)
            icons.draw(self.painter, self.at(self.left, (tall - side) // 2, side, side), item.icon, item.ink)
            self.left += px(30)
        if item.tile:
            side = px(34)
            ink, fill = ("aside_text", "conf") if item.protected else ("text2", "sunk")
            paint_tile(self.painter, self.at(self.left, (tall - side) // 2, side, side), "", item.tile, ink, fill)
            self.left += px(46)
        if item.lead:
            wide = max(px(34), width_of(item.lead, "label") + px(10))
            top = tall // 2 - px(20) if item.second else (tall - px(20)) // 2
            place = self.at(self.left, top, wide - px(8), px(20))
            write(self.painter, place, item.lead, "label", "text2", rtl=self.rtl, codes=True)
            self.left += wide

    def _ending(self, top: int) -> None:
        item, width = self.item, self.whole.width()
        if item.mark:
            glyph, ink, _ = MARKS[item.mark]
            side, words = px(15), "" if item.glyph_only else item.told
            if words:
                wide = min(width_of(words, "mark") + 2, width // 2)
                place = self.at(width - self.right - wide, top, wide, px(20))
                write(self.painter, place, words, "mark", ink, rtl=self.rtl)
                self.right += wide + px(6)
            if glyph:
                spot = self.at(width - self.right - side, top + (px(20) - side) // 2, side, side)
                icons.draw(self.painter, spot, glyph, ink)
                self.right += side + px(8)
        if item.tag:
            wide = width_of(item.tag, "mark") + px(14)
            place = self.at(width - self.right - wide, top - px(1), wide, px(22))
            ground(self.painter, place, "surface" if self.selected else "sunk", None, 4)
            write(self.painter, place, item.tag, "mark", "text2", align=CENTRE, codes=True)
            self.right += wide + px(8)
        if item.trailing:
            wide = width_of(item.trailing, "second") + 2
            place = self.at(width - self.right - wide, top, wide, px(20))
            write(self.painter, place, item.trailing, "second", "text2", rtl=self.rtl)
            self.right += wide + px(8)
