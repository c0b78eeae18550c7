"""The longest pause of the interface while everything heavy loads and a vault is unlocked, in milliseconds.

A timer of 5 ms ticks in the window's thread; the longest gap between two ticks, less the 5, is the pause a person
would feel. Modules are compiled already, as in an installed copy. The entrance stands in front, the vault is opened as
by a person, then the window on Today is shown.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measuring import row, tell
from visit_desk import settings
from visit_desk.app.asked import Asked
from visit_desk.app.child import Session
from visit_desk.app.door import VaultDoor
from visit_desk.domain.lists import VisitKind
from visit_desk.gui.application import make_application
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.unlock import Unlock
from visit_desk.gui.window import Window

WORDS = "grey heron crosses the delta", "seven lamps under the bridge"
TICK = 5


def prepare(folder: Path) -> None:
    """The vault is made, and every module compiled, in another process: nothing heavy is loaded in this one."""
    import visit_desk.app.composing
    import visit_desk.gui.unlock

    assert visit_desk.app.composing, visit_desk.gui.unlock
    door = VaultDoor(folder, lambda: datetime(2030, 5, 14, 12, tzinfo=UTC).replace(tzinfo=None), keychain=False)
    door.create(folder / "v", *WORDS)
    door.first_visit("Sampleland", date(2030, 5, 13), date(2030, 5, 22), VisitKind.COUNTRY).close()


def main() -> None:
    if len(sys.argv) > 1:
        prepare(Path(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([sys.executable, __file__, name], check=True)
        app = make_application(["pause"])
        session = Session(app, folder, settings.Settings(), datetime.now)
        ticks: list[float] = []
        timer = QTimer()
        timer.setTimerType(timer.timerType().PreciseTimer)
        timer.timeout.connect(lambda: ticks.append(perf_counter()))
        timer.start(TICK)
        session.begin(Asked(path=folder / "v"))
        QTimer.singleShot(1500, lambda: card(session).choose(folder / "v"))
        QTimer.singleShot(1600, lambda: type_in(session))
        watch = QTimer()
        watch.timeout.connect(lambda: stop_on_today(session, watch))
        watch.start(100)
        QTimer.singleShot(30_000, app.quit)
        app.exec()
        assert on_today(session), "the window on Today was not reached"
        gaps = [(b - a) * 1000 - TICK for a, b in pairwise(ticks)]
        starts = ticks[0]
        loading = [gap for gap, at in zip(gaps, ticks, strict=False) if at - starts < 1.5]
        after = [gap for gap, at in zip(gaps, ticks, strict=False) if at - starts >= 1.5]
        tell(
            row("longest pause while loading behind the entrance, ms", round(max(loading)), "<= 100"),
            row("longest pause from Enter to the window on Today, ms", round(max(after)), "<= 100"),
        )
        sys.stdout.flush()
        session.end()  # ends the process as well


def card(session: Session) -> Unlock:
    entrance = session.front
    assert isinstance(entrance, Entrance)
    return entrance.unlock


def on_today(session: Session) -> bool:
    return isinstance(session.front, Window) and session.front.front == "today"


def stop_on_today(session: Session, watch: QTimer) -> None:
    """A second after Today has come to the front."""
    if on_today(session):
        watch.stop()
        QTimer.singleShot(1000, QApplication.quit)


def type_in(session: Session) -> None:
    unlock = card(session)
    unlock.notes_line.setText(WORDS[0])
    unlock.sources_line.setText(WORDS[1])
    unlock.unlock()


if __name__ == "__main__":
    main()
