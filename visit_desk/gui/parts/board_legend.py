"""What the lines and grounds of the board mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.direction import linked
from visit_desk.gui.parts.painted import Painted, ground, width_of, write
from visit_desk.gui.theme import px


class BoardLegend(Painted):
    """One line: the kinds that are on the board just now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_kinds(confidential=False, debts=False)

    def show_kinds(self, *, confidential: bool, debts: bool) -> None:
        self._shown = [("official", self.tr("Official"))]
        if confidential:
            self._shown.append(("hidden", self.tr("Confidential: gone when the sources close, in no agenda file")))
        self._shown.append(("next", self.tr("Now and next")))
        if debts:
            self._shown.append(("debt", self.tr("Something still to settle")))
        self.setAccessibleName(linked(words for _, words in self._shown))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x, middle = 0, self.height() // 2
        for kind, words in self._shown:
            box = self.seen(x, middle - px(7), px(22), px(14))
            self._sample(painter, box, kind)
            x += px(30)
            room = min(width_of(words, "second") + 2, self.width() - x)
            write(painter, self.seen(x, 0, max(0, room), self.height()), words, "second", "text2", rtl=self.rtl)
            x += room + px(28)
            if x >= self.width() - px(40):
                return

    def _sample(self, painter: QPainter, box: QRect, kind: str) -> None:
        if kind == "official":
            ground(painter, box, "surface", "edge", 4)
        elif kind == "hidden":
            ground(painter, box, "conf", "aside_line", 4, dashed=True)
        elif kind == "next":
            ground(painter, box, "surface", "accent", 4, width=2)
        else:
            icons.draw(painter, box, "circle-dashed", "debt")
