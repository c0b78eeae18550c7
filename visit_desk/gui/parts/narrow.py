"""A scrolled body that tells whether it is narrow, and rows that then stand one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < px(self._limit)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.narrow.emit(narrow)
        super().resizeEvent(event)


def turn(layout: QBoxLayout, narrow: bool) -> None:
    """Side by side where there is room, one under the other where there is not."""
    layout.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
