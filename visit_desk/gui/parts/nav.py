"""What the sidebar is made of: a row that leads to a page, a group head, the visit's tile, a tool with its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.painted import CENTRE, Painted, PaintedButton, ground, width_of, write
from visit_desk.gui.shortcuts import Chord
from visit_desk.gui.theme import px


class NavRow(PaintedButton):
    """A row 32 high in 34; the page in front is raised, with a bar at its leading edge. Narrow: the icon alone."""

    def __init__(self, page: str, icon: str, words: str, chord: Chord, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.page, self._icon, self._chord = page, icon, chord
        self._count, self._count_words, self.narrow = 0, "", False
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 7)
        self.tell_count(0)

    def tell_count(self, count: int, words: str = "") -> None:
        """How many things wait behind this row; ``words`` say what they are for those who do not see the badge."""
        self._count, self._count_words = count, words
        told = words or str(count)
        self.setAccessibleName(listed((self.text(), told)) if count else self.text())
        self.setToolTip(f"{self.text()} ({self._chord.cap})")
        self.update()

    def sizeHint(self) -> QSize:
        if self.narrow:
            return QSize(px(32), px(34))
        return QSize(self.words_width(), px(34))

    def words_width(self) -> int:
        """How wide the row must be to show all its words and its badge."""
        return px(44) + width_of(self.text(), "strong") + (px(44) if self._count else px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(32), px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        row = self.rect().adjusted(0, 1, 0, -1)
        if self.isChecked():
            ground(painter, row, "raised", "line", 7)
            ground(painter, self.seen(0, px(8), 3, self.height() - px(16)), "accent", None, 1.5)
        elif fill := self.state_ground():
            ground(painter, row, fill, None, 7)
        side = px(18)
        x = (self.width() - side) // 2 if self.narrow else px(12)
        glyph = self.seen(x, (self.height() - side) // 2, side, side)
        icons.draw(painter, glyph, self._icon, "accent" if self.isChecked() else "text2")
        if self.narrow:
            if self._count:
                ground(painter, self.seen(x + side - px(3), px(4), px(8), px(8)), "debt", None, 4)
            return
        badge = self._badge(painter)
        words = self.seen(px(40), 0, self.width() - px(44) - badge, self.height())
        write(painter, words, self.text(), "strong" if self.isChecked() else "label", rtl=self.rtl)

    def _badge(self, painter: QPainter) -> int:
        if not self._count:
            return 0
        told = str(self._count)
        wide, high = max(px(28), width_of(told, "label_small") + px(14)), px(20)
        where = self.seen(self.width() - wide - px(8), (self.height() - high) // 2, wide, high)
        ground(painter, where, "debt_bg", None, 10)
        write(painter, where, told, "label_small", "debt", align=CENTRE)
        return wide + px(12)


class VisitTile(Painted):
    """Which visit this is: the day (or an icon while drafting), the country, a second line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter, self._title, self._second, self.narrow = "", "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, letter: str, title: str, second: str) -> None:
        self._letter, self._title, self._second = letter, title, second
        self.setAccessibleName(listed((title, second)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(40), px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = px(34)
        x = (self.width() - side) // 2 if self.narrow else px(8)
        tile = self.seen(x, 0, side, side)
        ground(painter, tile, "accent", None, 7)
        if self._letter:
            write(painter, tile, self._letter, "section", "on_accent", align=CENTRE)
        else:
            inner = px(8)
            icons.draw(painter, tile.adjusted(inner, inner, -inner, -inner), "file-pen", "on_accent")
        if self.narrow:
            return
        room = self.width() - px(56)
        write(painter, self.seen(px(52), -px(1), room, px(18)), self._title, "strong", rtl=self.rtl)
        write(painter, self.seen(px(52), px(17), room, px(18)), self._second, "second", "text2", rtl=self.rtl)


class ToolKey(PaintedButton):
    """Veil and Lock: a key 34 high with its chord written below. Narrow: the icon alone."""

    def __init__(self, icon: str, words: str, chord: Chord, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._icon, self._chord, self.narrow = icon, chord, False
        self.setProperty("radius", 7)
        self.setToolTip(f"{words} ({chord.cap})")
        self.setAccessibleName(words)
        self.setAccessibleDescription(chord.cap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        if self.narrow:
            return QSize(px(32), px(34))
        return QSize(px(34) + width_of(self.text(), "strong") + px(12), px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(32), px(34)) if self.narrow else self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground(painter, self.rect(), self.state_ground("surface"), "line", 7)
        side = px(16)
        x = (self.width() - side) // 2 if self.narrow else px(10)
        icons.draw(painter, self.seen(x, (self.height() - side) // 2, side, side), self._icon, "text2")
        if not self.narrow:
            room = self.width() - px(36)
            write(painter, self.seen(px(32), 0, room, self.height()), self.text(), "strong", rtl=self.rtl)


class ChordLine(Painted):
    """A chord in small letters under its key."""

    def __init__(self, chord: Chord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap = chord.cap
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(30), px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        write(QPainter(self), self.rect(), self._cap, "meta", "text3", align=Qt.AlignmentFlag.AlignHCenter, codes=True)
