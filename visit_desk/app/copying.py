"""Copies by themselves: every minute the lane is asked whether one is due. Never on the way to the lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from visit_desk.domain.trouble import Trouble
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.gui.background import Job, Lane

LOOK = 60_000  # milliseconds


class Copying(QObject):
    """``failed`` tells a sentence, once until a copy succeeds; ``made`` how many were made."""

    failed = Signal(str)
    made = Signal(int)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane
        self._job: Job | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Make what is due, if nobody else uses the lane just now."""
        if self._lane.idle():
            self._run(lambda: self._desk.copies.make_due(self._lane.report))

    def day_closed(self) -> None:
        """The day is closed: what was settled is worth a copy at once."""
        self._run(lambda: self._desk.copies.make(self._lane.report) if self._desk.copies.changed else 0)

    def stop(self) -> None:
        """The lock or the end comes: no copy begins, and one under way is left at its next megabyte."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()

    def _run(self, work: Callable[[], int]) -> None:
        if self._job is None:
            self._job = self._lane.run(self, work, then=self._done, failed=self._hear, cancel=lambda: self._done(0))

    def _done(self, count: int) -> None:
        self._job = None
        if count:
            self._told = False
            self.made.emit(count)

    def _hear(self, trouble: Trouble) -> None:
        self._job = None
        if not self._told:
            self._told = True
            self.failed.emit(sentence(trouble))
