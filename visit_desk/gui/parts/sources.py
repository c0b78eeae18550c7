"""The sources box: always in the same corner, amber while the sources are open."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.painted import PaintedButton, ground, width_of, write
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px


class SourcesBox(PaintedButton):
    """Says whether the sources are open; pressing it asks to open or close them. Narrow: the lock alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._open, self._gone, self._second, self.narrow = False, False, "", False
        self.setProperty("radius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tell(is_open=False)

    @property
    def is_open(self) -> bool:
        return self._open

    @property
    def gone(self) -> bool:
        """The sources were destroyed: there is nothing to open any more."""
        return self._gone

    def tell(self, *, is_open: bool, second: str = "", gone: bool = False) -> None:
        """``second`` says when they close again, or what happens to what is written now."""
        self._open, self._gone = is_open, gone
        first, then = self.tr("Sources closed"), self.tr("Writing goes to the inbox")
        if gone:
            first, then = self.tr("Sources destroyed"), self.tr("The notes stand")
        elif is_open:
            first, then = self.tr("Sources open"), self.tr("Close them when done")
        self._second = second or then
        self.setText(first)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._second)
        self.setToolTip(self.text() if gone else f"{self.text()} ({chord('sources').cap})")
        self.update()

    def words_width(self) -> int:
        """How wide the box must be to show both lines."""
        return px(56) + max(width_of(self.text(), "strong"), width_of(self._second, "second"))

    def sizeHint(self) -> QSize:
        return QSize(px(32), px(34)) if self.narrow else QSize(px(120), px(52))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, line, ink = ("debt_bg", "debt_line", "debt") if self._open else ("surface", "line", "text")
        if not self._open:
            fill = self.state_ground(fill) or fill
        ground(painter, self.rect(), fill, line, 8)
        glyph = "lock-open" if self._open else "ban" if self._gone else "lock"
        side = px(18)
        if self.narrow:
            icons.draw(painter, self.rect().adjusted(px(8), px(8), -px(8), -px(8)), glyph, ink)
            return
        icons.draw(painter, self.seen(px(12), (self.height() - side) // 2, side, side), glyph, ink)
        x, room = px(40), self.width() - px(46)
        top = (self.height() - px(36)) // 2
        write(painter, self.seen(x, top, room, px(18)), self.text(), "strong", ink, rtl=self.rtl)

        write(painter, self.seen(x, top + px(18), room, px(18)), self._second, "second", "text2", rtl=self.rtl)
