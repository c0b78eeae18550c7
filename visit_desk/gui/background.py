"""The lane: the one background thread. Whatever touches the vault or takes time goes through it, in order."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from visit_desk.domain.trouble import Trouble

T = TypeVar("T")
PATIENCE = 400  # milliseconds before a line of progress appears


class Stopped(Exception):
    """Raised inside the work when a person pressed Cancel; the work is left at a place it chose."""


class Job:
    """One piece of work under way. ``words`` say on the line of progress what is being done (empty: no line)."""

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Trouble], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
        cancel: Callable[[], object] | None = None,
        words: str = "",
    ) -> None:
        self.owner = owner
        self.work = work
        self.then = then
        self.failed = failed
        self.progress = progress
        self.cancel = cancel
        self.words = words
        self.ended = False
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop at its next ``lane.report``; work that has not begun never begins."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        return self._stop.is_set()

    @property
    def alive(self) -> bool:
        """Whether there is still somebody to answer to."""
        return shiboken6.isValid(self.owner)


class Lane(QObject):
    """One worker thread and its queue. Answers arrive in the thread of the window, by queued signals, in order.

    ``slow`` tells of a job that has words and takes longer than 400 ms, ``settled`` of every job that has ended.
    """

    slow = Signal(object)
    moved = Signal(object, int, int)
    settled = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._now: Job | None = None
        self._open = 0  # jobs whose answer has not been delivered; touched by the window's thread only
        self._done = threading.Semaphore(0)
        queued = Qt.ConnectionType.QueuedConnection
        self._answered.connect(self._deliver, queued)
        self.moved.connect(self._tell_progress, queued)
        self._thread = threading.Thread(target=self._labour, name="lane", daemon=True)
        self._thread.start()

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        *,
        then: Callable[[T], object] | None = None,
        failed: Callable[[Trouble], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
        cancel: Callable[[], object] | None = None,
        words: str = "",
    ) -> Job:
        """Do ``work`` in the lane; then call exactly one of ``then(result)``, ``failed(trouble)`` and ``cancel()``.

        Nothing is called once ``owner`` has been destroyed. ``progress(done, total)`` hears what the work says through
        ``report``. A job with ``words`` shows a line after 400 ms, with a Cancel key where ``cancel`` is given.
        Trouble without ``failed``, and every other exception, goes to the program's hook as a bug.
        """
        job = Job(owner, work, then, failed, progress, cancel, words)
        self._open += 1
        if words:
            QTimer.singleShot(PATIENCE, self, lambda: None if job.ended else self.slow.emit(job))
        self._queue.put(job)
        return job

    def report(self, done: int = 0, total: int = 0) -> None:
        """Called from inside the work: how far it is, and the place where it may be stopped (``Stopped``)."""
        job = self._now
        if job is None or threading.current_thread() is not self._thread:
            return
        if job.stopping:
            raise Stopped
        self.moved.emit(job, done, total)

    def hurry(self) -> None:
        """The end comes: what may be stopped and is under way stops at its next ``report``."""
        job = self._now
        if job is not None and job.cancel is not None:
            job.stop()

    def idle(self) -> bool:
        return self._open == 0

    def wait(self, seconds: float = 30.0) -> bool:
        """Block until all work is done and answered (for lock and quit). False when the time ran out."""
        while self._open:
            if not self._done.acquire(timeout=seconds):
                return False
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return True

    def close(self, seconds: float = 30.0) -> bool:
        """Finish what was asked, then end the thread."""
        finished = self.wait(seconds)
        self._queue.put(None)
        self._thread.join(timeout=seconds)
        return finished and not self._thread.is_alive()

    def _labour(self) -> None:
        while (job := self._queue.get()) is not None:
            self._now = job
            result: object = None
            wrong: BaseException | None = None
            try:
                if job.stopping:
                    raise Stopped
                result = job.work()
            except BaseException as raised:  # noqa: BLE001 (handed to the window's thread, which decides)
                wrong = raised
            self._now = None
            if not shiboken6.isValid(self):
                return  # the program has ended under us
            self._answered.emit(job, result, wrong)
            self._done.release()
            del job, result, wrong  # nothing of an answer may live on while the lane waits

    def _deliver(self, job: Job, result: object, wrong: BaseException | None) -> None:
        self._open -= 1
        job.ended = True
        self.settled.emit(job)
        if wrong is None:
            if job.then is not None and job.alive:
                job.then(result)
        elif isinstance(wrong, Stopped):
            if job.cancel is not None and job.alive:
                job.cancel()
        elif isinstance(wrong, Trouble) and job.failed is not None:
            if job.alive:
                job.failed(wrong)
        else:
            sys.excepthook(type(wrong), wrong, wrong.__traceback__)

    def _tell_progress(self, job: Job, done: int, total: int) -> None:
        if job.progress is not None and not job.ended and job.alive:
            job.progress(done, total)
