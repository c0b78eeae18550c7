"""One life that is locked in the middle of something: ``python -m tests.benchmarks.locked_life FOLDER WHAT``.

Prints the monotonic second of the chord and of the moment when no window of ours was left; whoever started it measures
the end of the process. ``WHAT``: writing, form, copy, export, stretching (Argon2id), or blocked (a lane that never
comes back).
"""

from __future__ import annotations

import os
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from visit_desk import settings
from visit_desk.app import ending
from visit_desk.app.child import Session
from visit_desk.app.composing import Composed
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.gui.application import make_application
from visit_desk.vault.cost import Cost

CTRL = Qt.KeyboardModifier.ControlModifier


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def busy(session: Session, opened: Composed, what: str, folder: Path) -> None:
    """Begin it and come back while it is under way."""
    desk, window = opened.desk, opened.window
    if what == "writing":
        window.show_page("notes", "loose")
        wait(300)
        QTest.keyClicks(window.focusWidget(), "Nothing of this was kept yet")
        return
    if what == "form":
        window.show_page("people")
        wait(300)
        window.page("people").add()
        return
    works = {
        "copy": lambda: [desk.vault.copy_to(folder / f"copy-{n}") for n in range(200)],
        "export": lambda: [
            desk.exports.write(ReportKind.REPORT, Profile.DRAFT, Format.PDF, "en", folder / f"{n}.pdf", lambda _: None)
            for n in range(50)
        ],
        "stretching": lambda: Cost.calibrated() and [_stretched() for _ in range(20)],
        "blocked": lambda: threading.Event().wait(600),
    }
    session.lane.run(window, works[what], failed=lambda _: None)
    wait(120)


def _stretched() -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretch = Argon2id(salt=b"0" * 16, length=32, iterations=3, lanes=4, memory_cost=256 * 1024)
    return stretch.derive(b"seven lamps")


def main() -> int:
    folder, what, notes, sources, day = Path(sys.argv[1]), sys.argv[2], *sys.argv[3:6]
    app = make_application(["locked"])
    assert isinstance(app, QApplication)
    moment = datetime.fromisoformat(day)
    session = Session(app, folder / "data", settings.Settings(), lambda: moment)
    opened = session.open_for_test(folder / "v", notes, sources)
    wait(800)
    busy(session, opened, what, folder)
    gone = ending.vanish

    def vanish() -> None:
        gone()
        assert not [one for one in app.topLevelWidgets() if one.isVisible()]
        say(f"gone {time.monotonic()}")

    ending.vanish = vanish
    handle = opened.window.windowHandle()
    assert handle is not None
    say(f"idle {session.lane.idle()}")
    say(f"chord {time.monotonic()}")
    QTest.keyClick(handle, Qt.Key.Key_L, CTRL)
    wait(60_000)
    return 1


if __name__ == "__main__":
    sys.exit(main())
