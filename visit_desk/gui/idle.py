"""Idle: nobody has touched the program for a while. Only input of our own windows counts, never a timer or a job.

Short time without input: the desk locks. In meeting mode the sources close then, and the desk locks after a longer,
capped time; meeting mode is never kept beyond a lock. The clock is one that nobody can set and that goes on while the
machine sleeps: whoever opens the lid after an hour meets the lock.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

SHORT, LEAST, MOST = 3, 1, 10  # minutes
MEETING, MEETING_LEAST, MEETING_MOST = 20, 10, 30
_LOOK = 1000  # milliseconds between two looks: a lock is late by no more than this
_STILL = 3  # pixels that a mouse may tremble on an uneven table


def seconds() -> float:
    """Seconds that only go forward, sleep included."""
    if sys.platform == "win32":
        import ctypes

        tick: Any = ctypes.CDLL("kernel32").GetTickCount64
        tick.restype = ctypes.c_ulonglong
        return float(tick()) / 1000
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; macOS counts sleep in CLOCK_MONOTONIC
    return time.clock_gettime(boot if boot is not None else time.CLOCK_MONOTONIC)


class Idle(QObject):
    """``lock_asked`` and ``sources_asked`` are told once a stillness. ``touch`` is told of every input."""

    lock_asked = Signal()
    sources_asked = Signal()
    turned = Signal(bool)

    def __init__(
        self,
        short: int = SHORT,
        long: int = MEETING,
        *,
        clock: Callable[[], float] = seconds,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._meeting = self._closed = self._locked = False
        self._mouse = QPoint()
        self.set_minutes(short, long)
        self._last = clock()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def meeting(self) -> bool:
        return self._meeting

    @property
    def minutes(self) -> tuple[int, int]:
        """The short time, and the long one of meeting mode."""
        return self._short, self._long

    def set_minutes(self, short: int, long: int) -> None:
        self._short = min(MOST, max(LEAST, short))
        self._long = max(self._short, min(MEETING_MOST, max(MEETING_LEAST, long)))

    def turn_meeting(self, on: bool) -> None:
        """Into meeting mode or out of it. Whoever turns it is there."""
        if on != self._meeting:
            self._meeting = on
            self.touch()
            self.turned.emit(on)

    def touch(self) -> None:
        """Somebody is there. Once the time is over it is over: a touch does not stop a lock that is due."""
        self.look()
        self._last = self._clock()
        self._closed = False

    def moved(self, where: QPoint) -> None:
        """The mouse was moved to this place: more than a tremble is a touch."""
        if (where - self._mouse).manhattanLength() > _STILL:
            self._mouse = where
            self.touch()

    def look(self) -> None:
        """Is it time?"""
        still = self._clock() - self._last
        if self._locked:
            return
        if still >= 60 * (self._long if self._meeting else self._short):
            self._locked = True
            self.lock_asked.emit()
        elif self._meeting and still >= 60 * self._short and not self._closed:
            self._closed = True
            self.sources_asked.emit()
