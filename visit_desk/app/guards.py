"""What stands guard over an open window: idleness, the system's own lock, the clipboard, pictures of the screen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from visit_desk.gui import capture
from visit_desk.gui.clipboard import pocket
from visit_desk.gui.idle import Idle

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from visit_desk.app.composing import Composed
    from visit_desk.settings import Settings


class Guards(QObject):
    """Made when the window opens; lives as long as it does."""

    def __init__(self, composed: Composed, settings: Settings) -> None:
        super().__init__(composed)
        window = composed.window
        self._window = window
        self.idle = Idle(settings.idle_minutes, settings.meeting_minutes, parent=self)
        window.watch.touched.connect(self.idle.touch)
        window.watch.moved.connect(self.idle.moved)
        self.idle.lock_asked.connect(window.ask_lock)
        self.idle.sources_asked.connect(composed.close_sources)
        self.idle.turned.connect(self._tell_meeting)
        window.meeting_asked.connect(lambda: self.idle.turn_meeting(not self.idle.meeting))
        pocket()
        self.system = watch_system(self, window.ask_lock)
        app = QGuiApplication.instance()
        if capture.may_ask() and isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._shield)
            capture.shield(window)

    def prefer(self, settings: Settings) -> None:
        """The times were changed in Preferences."""
        self.idle.set_minutes(settings.idle_minutes, settings.meeting_minutes)
        self._tell_meeting(self.idle.meeting)

    def _tell_meeting(self, on: bool) -> None:
        self._window.tell_meeting(self.idle.minutes[1] if on else 0)

    def _shield(self, shown: QWindow | None) -> None:
        """A dialog is a window of its own: it is kept out of pictures too."""
        for widget in QApplication.topLevelWidgets():
            if shown is not None and widget.windowHandle() is shown:
                capture.shield(widget)


def watch_system(parent: QObject, lock: object) -> QObject | None:
    """The watch for this system, or None where there is none."""
    assert callable(lock)  # noqa: S101 (a bound method of the window)
    if sys.platform == "win32":
        from visit_desk.app import system_windows

        return system_windows.watch(parent, lock)
    if sys.platform == "darwin":
        from visit_desk.app import system_macos

        return system_macos.watch(parent, lock)
    from visit_desk.app import system_linux

    return system_linux.watch(parent, lock)
