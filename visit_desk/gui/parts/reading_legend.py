"""What the two marks under a reading mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui.direction import linked
from visit_desk.gui.parts.painted import Painted, ground, width_of, write
from visit_desk.gui.theme import colour, px


class ReadingLegend(Painted):
    """A solid mark and a dotted one, each with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = (("stop", self.tr("gives someone away")), ("debt", self.tr("adds to it together with the rest")))
        self.setAccessibleName(linked(words for _, words in self._rows))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x = px(52)
        for ink, words in self._rows:
            box = self.seen(x, px(5), px(13), px(13))
            ground(painter, box, f"{ink}_bg", None, 1)
            self._line(painter, box, ink)
            wide = min(width_of(words, "second") + 2, max(0, self.width() - x - px(22)))
            write(painter, self.seen(x + px(22), 0, wide, self.height()), words, "second", "text2", rtl=self.rtl)
            x += px(22) + wide + px(24)

    def _line(self, painter: QPainter, box: QRect, ink: str) -> None:
        style = Qt.PenStyle.SolidLine if ink == "stop" else Qt.PenStyle.DotLine
        painter.setPen(QPen(colour(ink), px(1.6), style))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
