"""The one strip under the head of Today: up to three cells that each say one thing and lead somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.card import Card, Hairline
from visit_desk.gui.parts.marks import paint_tile
from visit_desk.gui.parts.painted import PaintedButton, ground, in_two, width_of, write
from visit_desk.gui.theme import px


class StripCell(PaintedButton):
    """A tile, a line, a second line, and a chevron. ``mood`` is ok, debt, stop or text2."""

    def __init__(
        self, icon: str, title: str, second: str = "", mood: str = "debt", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._icon, self._second, self._mood = icon, second, mood
        self.setProperty("radius", 8)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._speak()

    def tell(self, title: str, second: str, mood: str) -> None:
        self.setText(title)
        self._second, self._mood = second, mood
        self._speak()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - px(96)
        return px(70 if max(width_of(self.text(), "strong"), width_of(self._second, "second")) > room else 58)

    def sizeHint(self) -> QSize:
        words = max(width_of(self.text(), "strong"), width_of(self._second, "second"))
        return QSize(words + px(14 + 32 + 12 + 12 + 18 + 12), px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill = self.state_ground()
        if fill:
            ground(painter, self.rect(), fill, None, 8)
        high, side = self.height(), px(32)
        tile = self.seen(px(14), (high - side) // 2, side, side)
        paint_tile(painter, tile, self._icon, "", self._mood, {"text2": "sunk"}.get(self._mood, f"{self._mood}_bg"))
        x = px(14 + 32 + 12)
        room = self.width() - x - px(38)
        self._lines(painter, x, room)
        chevron = px(16)
        where = self.seen(self.width() - px(26), (high - chevron) // 2, chevron, chevron)
        icons.draw(painter, where, "chevron-right", "text2")

    def _lines(self, painter: QPainter, x: int, room: int) -> None:
        """Three lines at most: a long title takes two of them, else a long second line."""
        title = in_two(self.text(), "strong", room)
        second = in_two(self._second, "second", room)
        if len(second) > 1 and (len(title) > 1 or self.height() < px(60)):
            second = [self._second]
        if px(20 * len(title) + 18 * len(second)) > self.height():
            second = []
        y = (self.height() - px(20 * len(title) + 18 * len(second))) // 2
        for words in title:
            write(painter, self.seen(x, y, room, px(20)), words, "strong", rtl=self.rtl)
            y += px(20)
        for words in second:
            write(painter, self.seen(x, y, room, px(18)), words, "second", "text2", rtl=self.rtl)
            y += px(18)
        whole = " ".join(second) == self._second and all(width_of(words, "second") <= room for words in second)
        self.setToolTip("" if whole else self._second)

    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text()}. {self._second}" if self._second else self.text())


class Strip(Card):
    """Cells side by side with hairlines between them, 60 high."""

    def __init__(self, cells: Sequence[StripCell], parent: QWidget | None = None) -> None:
        super().__init__("card", padding=1, gap=0, across=True, parent=parent)
        for place, cell in enumerate(cells):
            if place:
                line = Hairline(upright=True)
                line.setFixedHeight(px(36))
                self.body.addWidget(line)
            self.body.addWidget(cell, 1)


class Choice(PaintedButton):
    """One of a few ways to decide: its digit, what it does, what follows. Two lines in a card."""

    def __init__(self, cap: str, title: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._cap, self._second = cap, second
        self.setProperty("radius", 8)
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = max(width_of(self.text(), "strong"), width_of(self._second, "second"))
        return QSize(words + px(60), px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        from visit_desk.gui.parts.button import cap_width, paint_cap

        painter = QPainter(self)
        ground(painter, self.rect(), self.state_ground("surface" if self.isEnabled() else "sunk"), "line", 8)
        ink = "text" if self.isEnabled() else "text3"
        x = px(14)
        if self._cap:
            wide, high = cap_width(self._cap), px(18)
            paint_cap(painter, self.seen(x, (self.height() - high) // 2, wide, high), self._cap, "text2", "line")
            x += wide + px(12)
        room = self.width() - x - px(8)
        top = (self.height() - px(37)) // 2
        write(painter, self.seen(x, top, room, px(19)), self.text(), "strong", ink, rtl=self.rtl)
        write(painter, self.seen(x, top + px(19), room, px(18)), self._second, "second", "text2", rtl=self.rtl)


class ProblemRow(PaintedButton):
    """What stands in the way, why, and a way there. ``state`` is a key of ``marks.MARKS``."""

    def __init__(self, state: str, title: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._state, self._second = state, second
        self.setProperty("radius", 8)
        self.setAccessibleName(f"{title}. {second}" if second else title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = max(width_of(self.text(), "strong"), width_of(self._second, "second"))
        return QSize(words + px(84), px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(140), px(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        from visit_desk.gui.parts.marks import MARKS

        painter = QPainter(self)
        fill = self.state_ground()
        if fill:
            ground(painter, self.rect(), fill, None, 8)
        icon, ink, _fill = MARKS[self._state]
        side = px(18)
        icons.draw(painter, self.seen(px(16), (self.height() - side) // 2, side, side), icon, ink)
        x = px(48)
        room = self.width() - x - px(34)
        top = (self.height() - px(38)) // 2
        write(painter, self.seen(x, top, room, px(20)), self.text(), "strong", rtl=self.rtl)
        write(painter, self.seen(x, top + px(20), room, px(18)), self._second, "second", "text2", rtl=self.rtl)
        side = px(16)
        where = self.seen(self.width() - px(28), (self.height() - side) // 2, side, side)
        icons.draw(painter, where, "chevron-right", "text2")
