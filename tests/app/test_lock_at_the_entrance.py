"""The lock and the veil at the entrance, where recovery codes may stand."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.pages_desk import now
from visit_desk.app.ending import Ending
from visit_desk.gui.application import LOCKED, finish, make_application


def test_the_entrance_knows_the_chords_too_and_ends_at_once(tmp_path: Path, qapp: QApplication) -> None:
    """Recovery codes may be on it, and half a passphrase."""
    from visit_desk import settings
    from visit_desk.app.asked import Asked
    from visit_desk.app.child import Session

    finish(make_application([]))
    ended: list[int] = []
    before = sys.excepthook
    session = Session(qapp, tmp_path, settings.Settings(), now)
    session._ending = Ending(session.lane, ended.append)
    session.begin(Asked())
    QTest.qWait(400)
    session.lane.wait()
    front = session.front
    assert front is not None
    handle = front.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_F9)
    assert any(type(one).__name__ == "_Curtain" and one.isVisible() for one in qapp.allWidgets())
    QTest.keyClick(handle, Qt.Key.Key_F9)
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert ended[0] == LOCKED
    assert not front.isVisible()
    session.end()
    sys.excepthook = before
    assert session._letting_go is not None
    session._letting_go.panic.setParent(None)  # its filter hears every key of this process
    session._letting_go.panic.deleteLater()
    session._letting_go.deleteLater()
    front.deleteLater()
