"""A scrolled body that tells whether it is narrow, and rows that then stand one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from visit_desk.gui.parts.card import Scroll
from visit_desk.gui.theme import px


class NarrowScroll(Scroll):
    """Never scrolls sideways. ``narrow`` tells when its width crosses ``limit`` (at 100 %)."""

    narrow = Signal(bool)

    def __init__(self, inside: QWidget, limit: float, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self._limit = limit
        self._is_narrow: bool | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(px(120))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A form that opens out of sight comes into sight with its first field; Qt follows Tab only."""
        if now is not None and now is not self and self.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self._show(now))

    def _show(self, focused: QWidget) -> None:
        if self.isAncestorOf(focused) and focused.height() < self.viewport().height() // 2:
            self.ensureWidgetVisible(focused, 0, px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < px(self._limit)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.narrow.emit(narrow)
        super().resizeEvent(event)


def turn(layout: QBoxLayout, narrow: bool) -> None:
    """Side by side where there is room, one under the other where there is not."""
    layout.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
