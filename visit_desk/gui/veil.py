"""The veil: one key blanks everything of ours on the screen at once, one key brings it back. It locks nothing."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from visit_desk.gui.theme import colour


def stop_drag() -> None:
    """What hangs at the mouse is a picture of words, and no window of ours: it is let go."""
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):  # screens of tests, which know no drags
        QDrag.cancel()


class _Curtain(QWidget):
    """One blank ground over one window. Nothing under it is hidden, moved or changed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(over.rect())
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour("canvas"))


class Veil(QObject):
    """Covers every window of the program, dialogs included; ``lifted`` tells when it is gone."""

    dropped = Signal()
    lifted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._curtains: list[_Curtain] = []
        self._focus: QWidget | None = None

    @property
    def down(self) -> bool:
        return bool(self._curtains)

    def turn(self) -> None:
        if self.down:
            self.lift()
        else:
            self.drop()

    def drop(self) -> None:
        """Blank at once: painted before this returns."""
        if self.down:
            return
        self._focus = QApplication.focusWidget()
        stop_drag()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._cover(window)
        app = QApplication.instance()
        if self._curtains and app is not None:
            app.installEventFilter(self)  # only while it is down: what appears now is covered as it appears
            self.dropped.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.cover_new(watched)
        return False

    def cover_new(self, window: QWidget) -> None:
        """A window that appears while the veil is down is covered too."""
        if self.down and all(
            curtain.parentWidget() is not window for curtain in self._curtains if shiboken6.isValid(curtain)
        ):
            self._cover(window)

    def lift(self) -> None:
        curtains, self._curtains = self._curtains, []
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        for curtain in curtains:
            if not shiboken6.isValid(curtain):
                continue  # its window closed meanwhile
            curtain.hide()
            curtain.deleteLater()
        if curtains:
            focus, self._focus = self._focus, None
            if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            self.lifted.emit()

    def _cover(self, window: QWidget) -> None:
        curtain = _Curtain(window)
        self._curtains.append(curtain)
        curtain.show()
        curtain.raise_()
        curtain.repaint()

    def takes(self, event: QEvent) -> bool:
        """While the veil is down it takes every key and click; F9, Esc and any click lift it."""
        if not self.down:
            return False
        if isinstance(event, QWheelEvent | QDropEvent):
            return True
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.lift()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.lift()
        return isinstance(event, QKeyEvent)
