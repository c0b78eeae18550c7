"""Watches every window for the two chords that must work anywhere: veil and lock, over dialogs, menus and drags."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication

from visit_desk.gui.shortcuts import Chord, chord
from visit_desk.gui.veil import Veil

_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.InputMethod,
})  # fmt: skip
_VIRTUAL_L = 0x4C  # Windows' code of the L key, whatever alphabet is on the keyboard


class KeyWatch(QObject):
    """Sees the keys of each window before its widgets do; Qt's own shortcuts stop at a modal dialog.

    While something is dragged Qt takes all keys at the application, so the watch moves there for that time. (The
    systems' own drag loops of Windows and macOS deliver no keys at all.)
    """

    lock_asked = Signal()
    touched = Signal()
    moved = Signal(QPoint)

    def __init__(self, app: QApplication, veil: Veil, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._veil = app, veil
        self.x11 = app.platformName() == "xcb"
        self._let_go = (0, 0)  # the key that was released last, and when (the system's ms)
        app.focusWindowChanged.connect(self.enter)
        for window in app.topLevelWindows():
            self.enter(window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter:
            self._app.installEventFilter(self)
        elif kind in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._app.removeEventFilter(self)
        if event.spontaneous():
            self._tell_touch(event)
        if isinstance(event, QKeyEvent) and self._chord(event):
            return True
        return self._veil.takes(event)

    def _tell_touch(self, event: QEvent) -> None:
        """Input of a person, as the system delivers it; what the program sends itself is none."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self.moved.emit(event.globalPosition().toPoint())

    def enter(self, window: QWindow | None) -> None:
        """Watch this window too (again and again does no harm)."""
        if window is None:
            return
        window.installEventFilter(self)
        if self._veil.down:
            for widget in self._app.topLevelWidgets():
                if widget.isVisible() and widget.windowHandle() is window:
                    self._veil.cover_new(widget)

    def _chord(self, event: QKeyEvent) -> bool:
        """Act on the two chords. The announcement that precedes a key is taken, so that no shortcut runs as well."""
        veil, lock = is_chord(event, chord("veil")), is_lock(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if veil or lock or self._veil.down:
                event.accept()
                return True
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._let_go = (event.key(), event.timestamp())
        if event.type() != QEvent.Type.KeyPress or not (veil or lock):
            return False
        if veil and not self._repeats(event):
            self._veil.turn()
        if lock and not event.isAutoRepeat():
            self.lock_asked.emit()
        return True

    def _repeats(self, event: QKeyEvent) -> bool:
        """A held key. X11 tells it as release and press of the same moment, and Qt does not always see that."""
        return event.isAutoRepeat() or (self.x11 and self._let_go == (event.key(), event.timestamp()))


def is_chord(event: QKeyEvent, told: Chord) -> bool:
    return told.sequence.matches(QKeySequence(event.keyCombination())) == QKeySequence.SequenceMatch.ExactMatch


def is_lock(event: QKeyEvent) -> bool:
    """The lock chord, also where the keyboard is set to another alphabet."""
    if is_chord(event, chord("lock")):
        return True
    only_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return sys.platform == "win32" and only_control and event.nativeVirtualKey() == _VIRTUAL_L
