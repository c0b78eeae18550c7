"""What the lines and grounds of the board mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.direction import linked
from visit_desk.gui.parts.painted import Painted, ground, width_of, write
from visit_desk.gui.theme import px

LINES = 2


class BoardLegend(Painted):
    """The kinds that are on the board just now, in as many lines as they need, two at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_kinds(confidential=False, debts=False)

    def show_kinds(self, *, confidential: bool, debts: bool) -> None:
        self._shown = [("official", self.tr("Official"))]
        self._shown.append(("next", self.tr("Now and next")))
        if debts:
            self._shown.append(("debt", self.tr("Something still to settle")))
        if confidential:  # the longest one stands last: it is what a narrow window shortens
            self._shown.append(("hidden", self.tr("Confidential: gone when the sources close, in no agenda file")))
        self.setAccessibleName(linked(words for _, words in self._shown))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return px(22) * (1 + max((line for line, *_ in self._laid(width)), default=0))

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(22))

    def _laid(self, width: int) -> list[tuple[int, int, str, str]]:
        """Line, place, kind and words of each: what no longer fits into a line begins the next one."""
        laid, line, x = [], 0, 0
        for kind, words in self._shown:
            wide = px(30) + width_of(words, "second") + 2
            if x and x + wide > width and line < LINES - 1:
                line, x = line + 1, 0
            laid.append((line, x, kind, words))
            x += wide + px(28)
        return laid

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        high = px(22)
        for line, x, kind, words in self._laid(self.width()):
            room = self.width() - x - px(30)
            if room > px(10):
                self._sample(painter, self.seen(x, line * high + high // 2 - px(7), px(22), px(14)), kind)
                write(painter, self.seen(x + px(30), line * high, room, high), words, "second", "text2", rtl=self.rtl)

    def _sample(self, painter: QPainter, box: QRect, kind: str) -> None:
        if kind == "official":
            ground(painter, box, "surface", "edge", 4)
        elif kind == "hidden":
            ground(painter, box, "conf", "aside_line", 4, dashed=True)
        elif kind == "next":
            ground(painter, box, "surface", "accent", 4, width=2)
        else:
            icons.draw(painter, box, "circle-dashed", "debt")
