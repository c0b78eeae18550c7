"""Pain 15 of the field: clipboards remember. Ours stays inside, is marked when it goes out, and is taken back."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from tests.gui.own_program import WORDS
from visit_desk.gui.clipboard import MARKS, SECONDS, Pocket, marked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Screen:
    """A real X screen with our program on it; ``seen`` is what another program is offered there."""

    def __init__(self, name: str) -> None:
        self._told = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-m", "tests.gui.own_program"]
        self._ours = subprocess.Popen(
            command, env=self._told, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._ours.stdout is not None
        assert self._ours.stdout.readline().strip() == "ready"

    def do(self, told: str) -> str:
        assert self._ours.stdin is not None
        assert self._ours.stdout is not None
        self._ours.stdin.write(told + "\n")
        self._ours.stdin.flush()
        return self._ours.stdout.readline().rstrip("\n")

    def seen(self, which: str = "clipboard") -> dict[str, str]:
        command = [sys.executable, "-m", "tests.gui.other_program", which]
        done = subprocess.run(command, env=self._told, capture_output=True, text=True, timeout=30, check=True)
        found: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
        return found

    def quit(self) -> None:
        if self._ours.poll() is None and self._ours.stdin is not None:
            self._ours.stdin.write("quit\n")
            self._ours.stdin.flush()
            self._ours.wait(10)
        for pipe in (self._ours.stdin, self._ours.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.kill()
    server.wait()


def test_on_a_real_screen_another_program_is_offered_only_what_was_asked_for_and_marked(display: str) -> None:
    screen = Screen(display)
    try:
        assert screen.do("copy text") == WORDS
        assert screen.do("select text") == WORDS
        assert screen.do("copy secret") == "seven lamps"
        assert screen.seen() == {}, "copying inside touches nothing outside"
        assert screen.seen("primary") == {}, "a selection is offered to nobody"
        assert screen.do("paste line") == WORDS, "but inside it is there"
        screen.do("out text")
        offered = screen.seen()
        assert offered["text/plain"] == WORDS
        assert offered["x-kde-passwordManagerHint"] == "secret"
        assert "text/html" not in offered
        screen.do("late")
        assert screen.seen() == {}, "taken back after its time"
        screen.do("unasked line")
        assert screen.seen()["x-kde-passwordManagerHint"] == "secret", "whatever way it went out"
        screen.do("lock")
        assert screen.seen() == {}, "taken back at the lock"
        screen.do("out text")
        screen.quit()
        assert screen.seen() == {}, "taken back at quit"
    finally:
        screen.quit()


@pytest.fixture
def pocket(plain_look: QApplication) -> Iterator[Pocket]:
    made = Pocket(plain_look)
    QGuiApplication.clipboard().clear()
    yield made
    QGuiApplication.clipboard().clear()
    made.deleteLater()


def _copy(field: QLineEdit | QTextEdit, pocket: Pocket, key: Qt.Key = Qt.Key.Key_C) -> None:
    field.show()
    pocket.watch(field)
    field.selectAll()
    QTest.keyClick(field, key, CTRL)


def test_a_copy_goes_from_field_to_field_without_the_system_s_clipboard(pocket: Pocket) -> None:
    first, second = QTextEdit(), QLineEdit()
    first.setPlainText("one\ntwo")
    QGuiApplication.clipboard().setText("somebody else’s")
    _copy(first, pocket, Qt.Key.Key_X)
    assert first.toPlainText() == ""
    assert QGuiApplication.clipboard().text() == "somebody else’s"
    second.show()
    pocket.watch(second)
    QTest.keyClick(second, Qt.Key.Key_V, CTRL)
    assert second.text() == "one two"


def test_what_was_copied_elsewhere_since_is_what_is_pasted(pocket: Pocket) -> None:
    field = QLineEdit("ours")
    _copy(field, pocket)
    pocket._inside = None  # as the pocket does when somebody else takes the system's clipboard
    field.clear()
    QGuiApplication.clipboard().setText("theirs")
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.text() == "theirs"


def test_a_concealed_line_is_never_copied(pocket: Pocket) -> None:
    secret = QLineEdit("seven lamps under the bridge")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    _copy(secret, pocket)
    QTest.keyClick(secret, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == ""
    other = QLineEdit()
    other.show()
    pocket.watch(other)
    QTest.keyClick(other, Qt.Key.Key_V, CTRL)
    assert other.text() == ""


def test_closing_the_sources_empties_the_pocket(pocket: Pocket) -> None:
    field = QLineEdit("a name")
    _copy(field, pocket)
    pocket.forget()
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.text() == ""


def test_what_goes_out_is_plain_text_with_the_documented_marks_of_each_system() -> None:
    inside = QMimeData()
    inside.setHtml("<b>words</b>")
    inside.setText("words")
    for system, marks in MARKS.items():
        made = marked(inside, system)
        assert (made.text(), made.hasHtml()) == ("words", False)
        assert {kind: bytes(made.data(kind).data()) for kind in marks} == marks
    windows = {kind.split('"')[1]: value for kind, value in MARKS["win32"].items()}
    assert windows["CanIncludeInClipboardHistory"] == windows["CanUploadToCloudClipboard"] == bytes(4)
    assert "ExcludeClipboardContentFromMonitorProcessing" in windows
    assert SECONDS == 20
