"""The focus ring: 2 px of accent outside the widget, with a gap of one, always from the keyboard."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QWidget,
)

from visit_desk.gui.theme import colour, px

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)


class FocusRing(QFocusFrame):
    """Painted around the widget that has the focus. It lives and dies with the parent of that widget."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        followed = self.widget()
        told = followed.property("radius") if followed is not None else None
        radius = px(float(told) if told is not None else 7) + 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


class Focus(QObject):
    """Follows the focus of the whole program. A widget with the property ``ring`` false shows its focus itself."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    def ring(self) -> FocusRing:
        """The ring, made anew when the one before went with its window."""
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = FocusRing()
        return self._ring

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.ring().setWidget(new if new is not None and wanted(new) else None)  # type: ignore[arg-type]  # None hides it


def wanted(widget: QWidget) -> bool:
    """Fields always; what can be pressed only when the keyboard brought the focus there."""
    if widget.property("ring") is False or widget.isWindow():
        return False
    if isinstance(widget, _FIELDS):
        return True
    if isinstance(widget, QAbstractScrollArea) and widget.property("ring") is None:
        return False  # lists show their current row, editors their caret
    pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not (pressed and isinstance(widget, QAbstractButton))
