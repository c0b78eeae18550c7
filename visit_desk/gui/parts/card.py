"""Cards, hairlines and the small layouts that pages are made of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from visit_desk.gui.theme import px


def row(*, gap: float = 8, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A horizontal layout on the grid. Margins: left, top, right, bottom at 100 %."""
    made = QHBoxLayout()
    _space(made, gap, margins)
    return made


def column(*, gap: float = 8, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A vertical layout on the grid."""
    made = QVBoxLayout()
    _space(made, gap, margins)
    return made


def _space(layout: QBoxLayout, gap: float, margins: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = margins
    layout.setSpacing(px(gap))
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let Qt delete the widgets."""
    while (item := layout.takeAt(0)) is not None:
        inside = item.widget()
        if inside is not None:
            inside.hide()
            inside.deleteLater()
        elif (nested := item.layout()) is not None:
            clear(nested)


class Card(QFrame):
    """One rounded ground with a hairline. Kinds: card, chosen, debt, debt_fill, stop_fill, tint, sunk, open, bar."""

    def __init__(
        self,
        kind: str = "card",
        *,
        padding: float | tuple[float, float, float, float] = 16,
        gap: float = 8,
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.setProperty("radius", 10)
        margins = padding if isinstance(padding, tuple) else (padding, padding, padding, padding)
        self.body: QBoxLayout = row(gap=gap, margins=margins) if across else column(gap=gap, margins=margins)
        self.setLayout(self.body)

    def set_kind(self, kind: str) -> None:
        self.setProperty("card", kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def add(self, *widgets: QWidget) -> Card:
        for widget in widgets:
            self.body.addWidget(widget)
        return self


class Hairline(QFrame):
    """A line of one pixel: across the page, or upright between two cells."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("hairline", "v" if upright else "h")


class Scroll(QScrollArea):
    """A page's body that scrolls only when it must, with room around it for the focus ring."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setProperty("ground", "clear")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A form that opens out of sight comes into sight with its first field; Qt follows Tab only."""
        if now is not None and now is not self and self.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self._show(now))

    def _show(self, focused: QWidget) -> None:
        if self.isAncestorOf(focused) and focused.height() < self.height() // 2:
            self.ensureWidgetVisible(focused, 0, px(40))


class Raised(QWidget):
    """A ground for the one card with a shadow: y 3, blur 10, 4 %."""

    def __init__(self, card: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        around = QVBoxLayout(self)
        around.setContentsMargins(px(12), px(12), px(12), px(14))
        around.addWidget(card)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 3))
        for step in range(5):
            spread = px(10) * (5 - step) / 5
            where = QRectF(self.card.geometry()).adjusted(-spread, px(3) - spread, spread, px(3) + spread)
            painter.drawRoundedRect(where, px(12) + spread, px(12) + spread)
