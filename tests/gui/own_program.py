"""Ours on a real screen, for the tests of the clipboard: does what it is told, a line each, and answers each line."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEventLoop, QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from visit_desk.gui import clipboard

WORDS = "Quillfeather crossed the river"


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Ours(QWidget):
    """A line, a text, and a passphrase, watched by the pocket."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.pocket = clipboard.Pocket(app)
        self.line, self.text, self.secret = QLineEdit(WORDS), QTextEdit(), QLineEdit("seven lamps")
        self.text.setPlainText(WORDS)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        inside = QVBoxLayout(self)
        for one in (self.line, self.text, self.secret):
            inside.addWidget(one)
        self.resize(400, 300)
        self.show()
        self.activateWindow()
        wait(200)

    def do(self, told: str) -> str:
        deed, _, field_name = told.partition(" ")
        field: QLineEdit | QTextEdit = getattr(self, field_name or "line")
        field.setFocus()
        self.pocket.watch(field)
        held = Qt.KeyboardModifier.ControlModifier
        if deed == "select":
            area = field.viewport() if isinstance(field, QTextEdit) else field
            QTest.mouseDClick(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 10))
        elif deed == "copy":
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_C, held)
        elif deed == "out":
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_C, held | Qt.KeyboardModifier.ShiftModifier)
        elif deed == "unasked":
            field.selectAll()
            field.copy()
        elif deed == "paste":
            field.clear()
            QTest.keyClick(field, Qt.Key.Key_V, held)
        elif deed == "late":
            self.pocket._timer.timeout.emit()
        elif deed == "lock":
            clipboard.clear()
        wait(50)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def main() -> int:
    app = QApplication([])
    ours = Ours(app)

    def answer() -> None:
        told = sys.stdin.readline().strip()
        if told in ("", "quit"):
            app.quit()
            return
        sys.stdout.write(ours.do(told) + "\n")
        sys.stdout.flush()

    listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    listening.activated.connect(answer)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
