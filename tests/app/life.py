"""One life of the window's process, driven by keys: opens a vault, does what it is told, and ends as a person would.

python -m tests.app.life FOLDER type     begins a note, types, hides nothing, locks with the chord at once
python -m tests.app.life FOLDER return   unlocks again and prints where it came back to, then closes
python -m tests.app.life FOLDER name     types a name and waits to be killed
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from visit_desk import settings
from visit_desk.app.child import Session
from visit_desk.app.composing import Composed
from visit_desk.gui.application import make_application

WORDS = "grey heron crosses the delta", "seven lamps under the bridge"
TEXT = "He said that the file stays open. Then the 😀 door: قال إنه"
NAME = "Barnabasso Quillfeather"


def now() -> datetime:
    return datetime(2030, 5, 14, 12)  # noqa: DTZ001  # a visit lives in local wall time


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def editor(session: Session, opened: Composed) -> QTextEdit:
    """The note's editor, which has the focus after the chord for a new note; a busy machine may take its time."""
    front = opened.window.page("notes")
    for _ in range(400):
        session.lane.wait()
        found = [one for one in front.findChildren(QTextEdit) if one.isVisibleTo(front) and not one.isReadOnly()]
        if found:
            return found[0]
        wait(50)
    raise AssertionError("no editor in front")


def typed(session: Session, opened: Composed, text: str) -> QTextEdit:
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    session.lane.wait()
    wait(200)
    area = editor(session, opened)
    area.setFocus()
    area.insertPlainText(text)
    return area


def lock(session: Session, opened: Composed) -> None:
    """Type, select five letters backwards, and lock in the same moment: nothing was saved before."""
    area = typed(session, opened, TEXT)
    caret = area.textCursor()
    caret.setPosition(17)
    caret.setPosition(12, caret.MoveMode.KeepAnchor)
    area.setTextCursor(caret)
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def come_back(session: Session, opened: Composed) -> None:
    wait(1500)
    area = editor(session, opened)
    caret = area.textCursor()
    place = {"page": opened.window.front, "text": area.toPlainText(), "at": caret.position(), "from": caret.anchor()}
    sys.stdout.write(json.dumps(place) + "\n")
    sys.stdout.flush()
    opened.window.close()


def name(session: Session, opened: Composed) -> None:
    typed(session, opened, f"{NAME} came in. ")
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    wait(60_000)


DEEDS: dict[str, Callable[[Session, Composed], None]] = {"type": lock, "return": come_back, "name": name}


def done(deed: str, session: Session, opened: Composed) -> None:
    """A deed that fails ends the process: nobody waits for a word that will not come."""
    try:
        DEEDS[deed](session, opened)
    except BaseException:  # noqa: BLE001 (told, and the end of the process)
        traceback.print_exc()
        os._exit(1)


def main() -> int:
    folder, deed = Path(sys.argv[1]), sys.argv[2]
    app = make_application(["life"])
    assert isinstance(app, QApplication)
    session = Session(app, folder / "data", settings.Settings(), now)
    opened = session.open_for_test(folder / "v", *WORDS)
    QTimer.singleShot(300, lambda: done(deed, session, opened))
    code = int(app.exec())
    session.end()
    return code


if __name__ == "__main__":
    sys.exit(main())
