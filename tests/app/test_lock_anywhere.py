"""The lock: from every page, dialog, menu, popup and drag, whatever the lane is doing, in less than a second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from tests.gui.notes_desk import do
from tests.gui.whole_desk import Whole, whole
from visit_desk.app import ending as the_end
from visit_desk.app.ending import Ending, vanish
from visit_desk.gui.application import LOCKED, finish, make_application
from visit_desk.gui.parts.form import DateField
from visit_desk.gui.sidebar import PAGES

CTRL, NONE, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True, scope="module")
def look(qapp: QApplication) -> None:
    finish(make_application([]))


@pytest.fixture(scope="module")
def open_desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    """One window for every situation; each is locked as far as the end of the process, which is left out."""
    finish(make_application([]))
    with whole(tmp_path_factory.mktemp("lock")) as made:
        yield made


def chord() -> None:
    """The lock chord, to the window that has the keys, as the system delivers it."""
    there = QGuiApplication.focusWindow()
    assert there is not None
    QTest.keyClick(there, Qt.Key.Key_L, CTRL)


def seen() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


class Locked:
    """Listens for the lock and does what the end does up to the end: vanish, and hold what is unsaved."""

    def __init__(self, made: Whole) -> None:
        self.made, self.took, self.begun, self.times = made, 0.0, 0.0, 0
        made.window.lock_asked.connect(self._end)

    def _end(self) -> None:
        self.times += 1
        vanish()
        self.left = seen()
        self.made.composed.journal.write_now()
        self.took = time.perf_counter() - self.begun

    def by(self, way: Callable[[], object]) -> None:
        self.begun, self.left, before = time.perf_counter(), seen(), self.times
        assert self.left, "something was there to vanish"
        way()
        assert self.times == before + 1, "locked once"
        assert self.left == []
        assert self.took < 1

    def again(self) -> None:
        self.made.window.show()
        self.made.window.activateWindow()
        self.made.settle()

    def done(self) -> None:
        self.made.window.lock_asked.disconnect(self._end)
        self.made.window.hide()  # in whatever order: the next test may have a window of its own
        self.made.settle()


@pytest.fixture
def lock(open_desk: Whole) -> Iterator[Locked]:
    made = Locked(open_desk)
    made.again()
    yield made
    made.done()


def test_the_chord_locks_on_every_page_and_with_every_form_open(lock: Locked) -> None:
    for page in PAGES:
        lock.made.go(page)
        lock.by(chord)
        lock.again()
        lock.made.window.page(page).add()
        lock.made.settle()
        lock.by(chord)
        lock.again()
    for aside in ("preferences", "sources"):
        lock.made.window.show_page(aside)
        lock.made.settle()
        lock.by(chord)
        lock.again()


def _dialog(made: Whole) -> QDialog:
    box = QDialog(made.window)
    QVBoxLayout(box).addWidget(QTextEdit("a name"))
    box.setModal(True)
    return box


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("what", ["dialog", "file chooser", "dialog on a dialog", "menu"])
def test_the_chord_locks_out_of_whatever_waits_for_an_answer(lock: Locked, what: str) -> None:
    """Each runs a loop of its own, as in the program; the lock ends it without an answer."""
    made = lock.made
    box: QDialog | QMenu = _dialog(made)
    if what == "file chooser":
        box = QFileDialog(made.window)
        box.setOption(QFileDialog.Option.DontUseNativeDialog)
    elif what == "menu":
        box = QMenu(made.window)
        box.addAction("one")
        box.addMenu("more").addAction("two")
    inner = _dialog(made) if what == "dialog on a dialog" else None
    if inner is not None:
        inner.setParent(box, inner.windowFlags())
        QTimer.singleShot(100, inner.open)
    failed: list[BaseException] = []

    def locked() -> None:
        try:
            lock.by(chord)
        except BaseException as wrong:  # noqa: BLE001 (told after the dialog's own loop)
            failed.append(wrong)
            box.close()

    QTimer.singleShot(300, locked)
    if isinstance(box, QMenu):
        box.exec(QPoint(50, 50))
    else:
        assert box.exec() == QDialog.DialogCode.Rejected
    assert failed == []
    box.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("what", ["list of a field", "calendar", "completer", "tooltip"])
def test_the_chord_locks_over_a_popup(lock: Locked, what: str) -> None:
    host = QWidget(lock.made.window)
    field: QComboBox | DateField | QLineEdit = QLineEdit(host)
    host.resize(200, 40)
    if what == "list of a field":
        field = QComboBox(host)
        field.addItems(["one", "two"])
    elif what == "calendar":
        field = DateField(None, host)
    host.show()
    field.setFocus()
    if isinstance(field, QComboBox):
        field.showPopup()
    elif isinstance(field, DateField):
        QTest.mouseClick(field, LEFT, NONE, QPoint(field.width() - 6, field.height() // 2))
    elif what == "completer":
        field.setCompleter(QCompleter(["Quillfeather", "Quillpen"], field))
        QTest.keyClicks(field, "Qui")
    else:
        from PySide6.QtWidgets import QToolTip

        QToolTip.showText(lock.made.window.mapToGlobal(QPoint(20, 20)), "a long name", lock.made.window)
    QTest.qWait(50)
    assert len(seen()) > 1, "there is a popup"
    lock.by(chord)
    host.deleteLater()


def test_the_chord_locks_while_something_is_dragged(lock: Locked, qapp: QApplication) -> None:
    handle = lock.made.window.windowHandle()
    assert handle is not None
    carried = QMimeData()
    carried.setText("words")
    qapp.sendEvent(handle, QDragEnterEvent(QPoint(600, 300), Qt.DropAction.CopyAction, carried, LEFT, NONE))
    lock.by(chord)
    qapp.sendEvent(handle, QEvent(QEvent.Type.DragLeave))


@pytest.mark.parametrize("busy", [True, False], ids=["the lane works for minutes", "the lane rests"])
def test_the_process_ends_within_a_second_whatever_the_lane_does_and_the_words_are_safe(
    tmp_path: Path, busy: bool
) -> None:
    """Pain 5: neither a pending change nor a long deed keeps the desk open, and the change is there afterwards."""
    ended: list[tuple[int, float]] = []
    done = threading.Event()
    free = threading.Event()

    def end(code: int) -> None:
        ended.append((code, time.monotonic()))
        done.set()

    with whole(tmp_path / "first") as made:
        made.window.show_page("notes", "loose")
        made.settle()
        if busy:
            made.lane.run(made.window, lambda: free.wait(20))
        QTest.keyClicks(made.window.focusWidget(), "Nothing of this was kept yet")
        note = made.window.page("notes").note  # type: ignore[attr-defined]  # the page of notes has one
        record, unsaved = note.record(), note.saving.unsaved
        ending = Ending(made.lane, end)
        made.window.lock_asked.connect(lambda: ending.end(made.composed, LOCKED))
        chord()
        assert seen() == []
        assert unsaved or not note.saving.clean
        assert done.wait(5)
        code, at = ended[0]
        assert code == LOCKED
        assert at - ending.begun < 1
        free.set()
        made.lane.wait()
    with whole(tmp_path / "second", vault=tmp_path / "first" / "v") as made:
        assert made.window.front == "notes"
        assert do(made.lane, lambda: made.desk.notes.get(record)).text == "Nothing of this was kept yet"
        front = made.window.page("notes").note  # type: ignore[attr-defined]
        assert front.record() == record
        assert front.editor.textCursor().position() == len("Nothing of this was kept yet")


def test_a_page_with_a_fault_in_it_does_not_hold_the_lock_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    ended = threading.Event()
    bugs: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *told: bugs.append(told))
    with whole(tmp_path) as made:
        page = made.go("people")

        def fault() -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(page, "hurry", fault)
        monkeypatch.setattr(page, "forms", fault)
        ending = Ending(made.lane, lambda _code: ended.set())
        made.window.lock_asked.connect(lambda: ending.end(made.composed, LOCKED))
        chord()
        assert seen() == []
        assert ended.wait(the_end.MOMENT + 1)
        monkeypatch.undo()
        made.lane.wait()
    assert len(bugs) == 2


def test_the_last_window_s_closing_ends_all_as_a_lock_does(tmp_path: Path) -> None:
    ended: list[int] = []
    with whole(tmp_path) as made:
        ending = Ending(made.lane, ended.append)
        made.window.closed.connect(lambda: ending.end(made.composed, 0))
        made.window.close()
        made.lane.wait()
    assert ended[0] == 0
