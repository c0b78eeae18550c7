"""A single icon as a widget. It says nothing by itself: the word stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.painted import Painted, ground
from visit_desk.gui.theme import px


class Glyph(Painted):
    """The icon ``name`` in the colour of ``ink``, ``size`` pixels square at 100 %."""

    def __init__(self, name: str, ink: str = "text2", size: float = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink, self._size = name, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, name: str, ink: str) -> None:
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.draw(QPainter(self), self.rect(), self._name, self._ink)


class Brand(Painted):
    """The mark of the program: a pen and a notebook on the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(48), px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground(painter, self.rect(), "accent", None, 10)
        icons.draw(painter, self.rect().adjusted(px(12), px(12), -px(12), -px(12)), "notebook-pen", "on_accent")


class Ring(Painted):
    """How long a key has been held, as a ring that closes around an icon. ``share`` runs from 0 to 1."""

    def __init__(self, icon: str = "lock", size: float = 82, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size, self._share = icon, size, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        self._share = max(0.0, min(1.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        from PySide6.QtCore import QRectF, Qt

        from visit_desk.gui.parts.painted import pen

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = px(3)
        where = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(pen("line", 2 * half))
        painter.drawEllipse(where)
        drawn = pen("accent", 2 * half)
        drawn.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(drawn)
        if self._share > 0:
            painter.drawArc(where, 90 * 16, -round(self._share * 360 * 16))
        side = px(26)
        middle = self.rect()
        icons.draw(painter, middle.adjusted((middle.width() - side) // 2, (middle.height() - side) // 2,
                                            -((middle.width() - side) // 2), -((middle.height() - side) // 2)),
                   self._icon, "accent")  # fmt: skip
