"""One process of the program, for tests of the panic chord: at the entrance or with a vault open, held to the end.

    python -m tests.app.panic_life FOLDER entrance|window|stop|say

Only the length of the hold is shortened; the vault, its keys, the windows and the end of the process are real.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.vault.making import CHEAP, NOTES
from visit_desk import settings
from visit_desk.app.asked import Asked, left_open
from visit_desk.app.child import Session
from visit_desk.app.letting_go import LettingGo
from visit_desk.desk.desk import Desk
from visit_desk.gui.application import make_application
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.panic import Panic
from visit_desk.vault import Hand, Vault

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def now() -> datetime:
    return datetime(2031, 4, 7, 8)  # noqa: DTZ001  # a visit lives in local wall time


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def hold(session: Session, *, release: bool = False) -> None:
    front = session.front
    assert front is not None
    front.activateWindow()
    wait(100)
    handle = front.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_F12, HELD)
    if release:
        QTest.keyRelease(handle, Qt.Key.Key_F12, HELD)
    wait(2000)


def main() -> int:
    folder, deed = Path(sys.argv[1]), sys.argv[2]
    app = make_application(["life"])
    assert isinstance(app, QApplication)
    session = Session(app, folder / "data", settings.Settings(), now)
    session._letting_go = LettingGo(app, session._vault_meant, finish=session._gone, panic=Panic(app, seconds=0.4))
    session.begin(Asked(path=left_open() or folder / "v"))
    wait(300)
    session.lane.wait()
    wait(100)
    if deed == "say":
        front = session.front
        assert isinstance(front, Entrance)
        sys.stdout.write(front.unlock.line.text() + "\n")
        return 0
    if deed == "window":
        hand = Hand(who="officer", device="test", at=now)
        session.lane.run(
            session,
            lambda: Desk(Vault.open(folder / "v", notes=NOTES, hand=hand, least=CHEAP), now),
            then=session._opened,
        )
        session.lane.wait()
        wait(300)
    hold(session, release=deed == "stop")
    sys.stdout.write("still here\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
