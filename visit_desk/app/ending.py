"""The end of the window's process: vanish, hold what is unsaved, end. Nothing is asked and nothing is waited for long.

The window goes first. Then what is typed and not kept is written in this very thread, because the lane may be busy for
minutes. Then the lane gets a moment to finish and to close the vault; after that the process ends whatever it does:
every write of the vault survives a kill, an export or copy under way leaves no file that looks finished.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from visit_desk.domain.trouble import Trouble
from visit_desk.gui.application import LOCKED

if TYPE_CHECKING:
    from visit_desk.app.composing import Composed
    from visit_desk.gui.background import Lane

MOMENT = 0.5  # seconds for the lane, counted from the chord
LONGEST = 5.0  # seconds after which even a disk that does not answer is left


class Ending:
    """``end`` may be called from anywhere in the window's thread, again and again; the first call counts."""

    def __init__(self, lane: Lane, finish: Callable[[int], object] = os._exit) -> None:
        self._lane = lane
        self._finish = finish
        self._held = threading.Event()
        self.begun = 0.0  # monotonic seconds of the chord, 0 before

    def end(self, composed: Composed | None, code: int) -> None:
        if self.begun:
            return
        self.begun = time.monotonic()
        # A thread of its own: nothing that this one does from here on can hold the end up.
        threading.Thread(target=self._watch, args=(code,), name="end", daemon=True).start()
        vanish()
        if composed is None:
            self._finish(code)
            return
        from visit_desk.desk.gating import end_all

        end_all()
        self._hold(composed)
        self._lane.hurry()
        self._lane.run(self._lane, lambda: self._close(composed, code), failed=lambda _: None)

    def _hold(self, composed: Composed) -> None:
        """What is unsaved, durable before anything else. A disk that refuses gets the lane's tries as well."""
        try:
            composed.copying.stop()
            composed.journal.write_now()
            composed.desk.vault.ended()
        except Trouble:
            return
        except Exception:  # noqa: BLE001 (a bug must not hold the lock up; the hook tells where it was)
            sys.excepthook(*sys.exc_info())
        finally:
            self._held.set()

    def _close(self, composed: Composed, code: int) -> None:
        composed.desk.close(locked=code == LOCKED)
        self._finish(code)

    def _watch(self, code: int) -> None:
        self._held.wait(LONGEST)
        time.sleep(max(0.0, self.begun + MOMENT - time.monotonic()))
        self._finish(code)


def watch_entrance(app: QApplication, entrance: QWidget, lock: Callable[[], object]) -> None:
    """The two chords at the entrance too: recovery codes may be on it, and half a passphrase. Not before its first
    picture: what watches is loaded after it."""
    from visit_desk.gui.veil import Veil
    from visit_desk.gui.watch import KeyWatch

    watch = KeyWatch(app, Veil(entrance), entrance)
    watch.lock_asked.connect(lock)
    watch.enter(entrance.windowHandle())


def vanish() -> None:
    """Every window of ours is gone from the screen when this returns, and nothing of ours is on the clipboard."""
    from visit_desk.gui.clipboard import clear
    from visit_desk.gui.veil import stop_drag

    stop_drag()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.hide()
    QGuiApplication.sync()
    clear()
