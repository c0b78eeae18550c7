"""Panic, the first rung: a chord held for five seconds takes the keys away. No question; anybody can stop it.

From the first moment every window of ours is covered, so that nothing of a visit is seen meanwhile. Letting go of any
key, any other key, a click, a touch, or another program coming to the front stops it, and nothing has happened. While
the drill is on, the same hold leads to the drill and to nothing else: that is settled when the hold begins.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from visit_desk.gui.panic_cover import Cover
from visit_desk.gui.shortcuts import chord

SECONDS = 5.0
# X11 repeats a held key as release and press, and Qt often knows a release too early to see the press behind it
# (measured: 228 of 258 were told as true). Elsewhere a release is true at once.
_REPEAT = 80  # ms
NAME = "panic"
_STOPS = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress, QEvent.Type.Close,
})  # fmt: skip


class Panic(QObject):
    """``zero`` is emitted once the chord was held to the end. There is one for the program, found by ``the_panic``."""

    zero = Signal()
    begun = Signal()
    stopped = Signal()
    destroy_asked = Signal()  # the second rung, asked for on the Leaving page after its own count

    def __init__(self, app: QApplication, *, seconds: float = SECONDS, repeat: int | None = None) -> None:
        """``repeat``: ms after a release in which a press still means that the key was held all along."""
        super().__init__(app)
        self.setObjectName(NAME)
        self._app, self._seconds = app, seconds
        self._drill: Callable[[], object] | None = None
        self._leads_to: Callable[[], object] = self.zero.emit
        self._covers: list[Cover] = []
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=50)
        self._ticks.timeout.connect(self._tick)
        x11 = app.platformName() == "xcb"
        self._release = QTimer(self, singleShot=True, interval=repeat if repeat is not None else _REPEAT if x11 else 0)
        self._release.timeout.connect(self.stop)
        app.focusWindowChanged.connect(self._focused)
        for window in app.topLevelWindows():
            self.enter(window)

    @property
    def counting(self) -> bool:
        return self._ticks.isActive()

    def practise(self, then: Callable[[], object] | None) -> None:
        """While ``then`` is set, a hold leads there. None: a hold is in earnest again. A hold under way is stopped."""
        self.stop()
        self._drill = then

    def enter(self, window: QWindow | None) -> None:
        """Watch this window too (again and again does no harm)."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if self.counting and event.type() in _STOPS:
            self.stop()
            return event.type() != QEvent.Type.Close
        return False

    def _key(self, event: QKeyEvent) -> bool:
        told = is_panic(event)
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            if told or self.counting:
                event.accept()
                return True
            return False
        if kind == QEvent.Type.KeyRelease:
            if self.counting and not event.isAutoRepeat():
                if told and self._release.interval():
                    self._release.start()
                else:
                    self.stop()
                return True
            return False
        if told:
            self._release.stop()  # it was held all along
        if told and not event.isAutoRepeat() and not self.counting:
            self.begin()
            return True
        if self.counting and not told:
            self.stop()
            return True
        return told

    def begin(self) -> None:
        """Cover everything and count."""
        self._leads_to = self._drill or self.zero.emit
        practice = self._drill is not None
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.isWindow():
                self._covers.append(Cover(window, practice=practice))
        self._clock.start()
        self._show()
        self._ticks.start()
        self.begun.emit()

    def stop(self) -> None:
        """Nothing has happened."""
        if not self.counting:
            return
        self._ticks.stop()
        self._release.stop()
        self.uncover()
        self.stopped.emit()

    def _tick(self) -> None:
        if self._clock.elapsed() < self._seconds * 1000 or self._release.isActive():
            self._show()
            return
        self._ticks.stop()
        leads_to = self._leads_to
        if leads_to is self._drill:
            self.uncover()
        else:
            for cover in self._covers:
                cover.tell_end()
        leads_to()

    def _show(self) -> None:
        for cover in self._covers:
            if shiboken6.isValid(cover):
                cover.tell(self._clock.elapsed() / 1000, self._seconds)

    def uncover(self) -> None:
        covers, self._covers = self._covers, []
        for cover in covers:
            if shiboken6.isValid(cover):
                cover.hide()
                cover.deleteLater()

    def _focused(self, window: QWindow | None) -> None:
        self.enter(window)
        # Once more when the others have entered: the veil takes every key, but not this one.
        QTimer.singleShot(0, self, lambda: self.enter(window if window and shiboken6.isValid(window) else None))
        if window is None:
            self.stop()  # a release elsewhere would not be seen


def the_panic() -> Panic | None:
    """The one of this program; None where none was made (tests of single pages)."""
    app = QApplication.instance()
    found = app.findChild(Panic, NAME) if app is not None else None
    return found if isinstance(found, Panic) else None


def is_panic(event: QKeyEvent) -> bool:
    """The chord by key and modifiers alone: a function key is where it is, whatever layout or alphabet is chosen."""
    pressed = QKeySequence(QKeyCombination(event.modifiers() & _MODIFIERS, Qt.Key(event.key())))
    return chord("panic").sequence.matches(pressed) == QKeySequence.SequenceMatch.ExactMatch


_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def covered(window: QWidget) -> bool:
    """Whether a cover lies over this window."""
    return any(one.isVisible() for one in window.findChildren(Cover))
