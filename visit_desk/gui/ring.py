"""The focus ring: 2 px of accent outside the widget, with a gap of one, always from the keyboard."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from visit_desk.gui.theme import colour, px

# Asked by name: Qt's classes cost time when they are first imported, and this stands before the first picture.
_FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox")


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
        self._follow(None, app.focusWidget())

    def ring(self) -> FocusRing:
        """The ring, made anew when the one before went with its window."""
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = FocusRing()
        return self._ring

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None and self._ring is None:
            return
        self.ring().setWidget(new if new is not None and wanted(new) else None)  # type: ignore[arg-type]  # None hides it


def wanted(widget: QWidget) -> bool:
    """Fields always; what can be pressed only when the keyboard brought the focus there."""
    if widget.property("ring") is False or widget.isWindow():
        return False
    if any(widget.inherits(field) for field in _FIELDS):
        return True
    if widget.inherits("QAbstractScrollArea") and widget.property("ring") is None:
        return False  # lists show their current row, editors their caret
    pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not (pressed and widget.inherits("QAbstractButton"))
