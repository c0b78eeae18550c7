"""When a note is kept: 800 ms after the last key, two seconds after the first unsaved one at the latest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST, LATEST, AGAIN = 800, 2000, 5000


class Autosave(QObject):
    """Calls ``keep`` in time. ``keep`` hands the note to the lane; it is told back by ``kept`` or ``failed``."""

    def __init__(self, keep: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.unsaved = 0  # keys since the note was last handed to the lane
        self.under_way = 0
        self.lost_last = False  # the last try failed: nothing is gone, but it is not durable either
        self._rest, self._latest, self._again = QTimer(self), QTimer(self), QTimer(self)
        for timer, wait in ((self._rest, REST), (self._latest, LATEST), (self._again, AGAIN)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.now)

    @property
    def clean(self) -> bool:
        """Everything written is durable."""
        return not self.unsaved and not self.under_way and not self.lost_last

    def touch(self) -> None:
        """Something was written."""
        self.unsaved += 1
        self._rest.start()
        if not self._latest.isActive():
            self._latest.start()

    def now(self) -> None:
        """Hand the note over at once, if anything of it is unsaved."""
        if self.unsaved or self.lost_last:
            self.stop()
            self.unsaved = 0
            self.lost_last = False
            self.under_way += 1
            self._keep()

    def kept(self) -> None:
        self.under_way -= 1

    def failed(self) -> None:
        """It could not be kept: it stays unsaved, and is tried again soon."""
        self.under_way -= 1
        self.lost_last = True
        self._again.start()

    def stop(self) -> None:
        for timer in (self._rest, self._latest, self._again):
            timer.stop()

    def forget(self) -> None:
        """Another note is on the page."""
        self.stop()
        self.unsaved, self.lost_last = 0, False
