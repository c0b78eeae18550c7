"""Panic: one chord, held, from any screen; anybody can stop it; a drill that cannot reach the real vault."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from tests.gui.photograph import settle
from tests.vault.making import SOURCES, hashes, made, opened
from visit_desk.app.letting_go import REFUSED, LettingGo, standing_words
from visit_desk.domain.trouble import CannotOpenHere, ReadOnly
from visit_desk.gui.application import LOCKED
from visit_desk.gui.panic import Panic, covered, the_panic
from visit_desk.gui.window import Window
from visit_desk.vault import letting_go
from visit_desk.vault.folder import KEY_COPY, replace_whole

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SHORT = 0.15


def hold(window: QWidget, key: Qt.Key = Qt.Key.Key_F12) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyPress(handle, key, HELD)
    settle()


def wait_until_over(panic: Panic) -> None:
    end = time.monotonic() + 5
    while panic.counting and time.monotonic() < end:
        QTest.qWait(20)
    settle()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    fresh = made(tmp_path / "visit.vault")
    fresh.vault.close()
    return fresh.vault.path


@pytest.fixture
def ended() -> list[int]:
    return []


@pytest.fixture
def panic(window: Window, vault: Path, ended: list[int], qapp: QApplication) -> Iterator[Panic]:
    """In earnest, on a real vault; only the end of the process is written down instead of done, and the hold is short.
    It is made before the window's own watch would be in front."""
    going = LettingGo(qapp, lambda: vault, finish=ended.append, panic=Panic(qapp, seconds=SHORT))
    yield going.panic
    going.panic.uncover()
    going.panic.setParent(None)
    going.panic.deleteLater()
    going.deleteLater()
    settle()


def test_held_to_the_end_nothing_opens_the_vault_here_and_the_process_ends(
    window: Window, panic: Panic, vault: Path, ended: list[int]
) -> None:
    hold(window)
    assert panic.counting
    assert covered(window)
    wait_until_over(panic)
    assert ended == [LOCKED]
    assert not window.isVisible(), "no text is seen again before the process ends"
    with pytest.raises(CannotOpenHere):
        opened(vault, sources=SOURCES)
    assert "A copy elsewhere still opens" in standing_words(vault)


@pytest.mark.parametrize("how", ["release", "another key", "click", "wheel of time", "focus"])
def test_anybody_can_stop_it_and_then_nothing_has_happened(
    window: Window, panic: Panic, vault: Path, ended: list[int], how: str
) -> None:
    before = hashes(vault)
    handle = window.windowHandle()
    assert handle is not None
    hold(window)
    if how == "release":
        QTest.keyRelease(handle, Qt.Key.Key_F12, HELD)
    elif how == "another key":
        QTest.keyPress(handle, Qt.Key.Key_A)
    elif how == "click":
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))
    elif how == "focus":
        QApplication.instance().focusWindowChanged.emit(None)  # type: ignore[union-attr]  # another program came
    else:
        QTest.keyRelease(handle, Qt.Key.Key_Shift)
    settle()
    assert not panic.counting
    assert not covered(window)
    QTest.qWait(int(SHORT * 1500))
    assert ended == []
    assert hashes(vault) == before


def test_a_key_that_repeats_itself_neither_stops_nor_begins_it_anew(window: Window, panic: Panic) -> None:
    hold(window)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        repeated = QKeyEvent(kind, Qt.Key.Key_F12, HELD, "", True)
        QApplication.sendEvent(window.windowHandle(), repeated)
    assert panic.counting
    wait_until_over(panic)


def test_a_release_that_a_press_follows_at_once_is_a_held_key_on_x11(window: Window, qapp: QApplication) -> None:
    """Qt tells most repeats of X11 as true releases: without this the count began anew for ever."""
    reached: list[bool] = []
    panic = Panic(qapp, seconds=SHORT, repeat=60)
    panic.zero.connect(lambda: reached.append(True))
    handle = window.windowHandle()
    hold(window)
    begun = time.monotonic()
    while not reached and time.monotonic() < begun + 5:
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(handle, QKeyEvent(kind, Qt.Key.Key_F12, HELD))
        QTest.qWait(20)
    assert reached
    for _ in range(20):  # a busy machine may wake this test only when the count is over
        panic.uncover()
        reached.clear()
        hold(window)
        QTest.qWait(int(SHORT * 1000) - 40)
        if not reached:
            break
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_F12, HELD))  # nothing follows it
    QTest.qWait(150)
    assert not reached
    assert not panic.counting
    assert not covered(window)
    panic.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("where", ["veil", "dialog", "menu"])
def test_it_works_under_the_veil_over_a_dialog_and_a_menu(
    window: Window, panic: Panic, ended: list[int], where: str
) -> None:
    aside: QWidget = window
    if where == "veil":
        window.veil.drop()
    elif where == "menu":
        menu = QMenu(window)
        menu.addAction("one")
        menu.popup(window.mapToGlobal(QPoint(50, 50)))
    else:
        aside = QDialog(window)
        aside.setModal(True)
        line = QLineEdit()
        QVBoxLayout(aside).addWidget(line)
        aside.show()
        aside.activateWindow()
    settle()
    QTest.qWait(10)
    hold(aside)
    assert panic.counting
    assert covered(aside)
    assert covered(window)
    wait_until_over(panic)
    assert ended == [LOCKED]
    if aside is not window:
        aside.close()


def test_the_cover_says_what_then_is_so_and_how_to_stop_it(window: Window, panic: Panic) -> None:
    hold(window)
    words = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text())
    assert "A copy elsewhere does, if there is one" in words
    assert "nothing has happened" in words
    panic.stop()


def test_what_the_disk_refused_is_said_and_the_process_ends_all_the_same(
    window: Window, panic: Panic, vault: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk turns read-only after the first of the two key files."""
    whole = replace_whole

    def replaced(path: Path, content: bytes) -> None:
        if path.name == KEY_COPY:
            raise ReadOnly
        whole(path, content)

    def in_place(file: Path, _empty: object) -> bool:
        return file.name != KEY_COPY

    monkeypatch.setattr(letting_go, "replace_whole", replaced)
    monkeypatch.setattr(letting_go, "_in_place", in_place)
    hold(window)
    wait_until_over(panic)
    assert ended == [REFUSED]
    assert "may still open it" in standing_words(vault, refused=True)


def test_a_disk_that_refused_everything_is_said_too(vault: Path) -> None:
    assert standing_words(vault) == ""
    assert "can still open it" in standing_words(vault, refused=True)
    assert "no vault in this place" in standing_words(vault / "elsewhere")


def test_without_a_vault_nothing_is_done_and_nothing_ends(window: Window, qapp: QApplication) -> None:
    ended: list[int] = []
    going = LettingGo(qapp, lambda: None, finish=ended.append, panic=Panic(qapp, seconds=SHORT))
    try:
        hold(window)
        wait_until_over(going.panic)
        assert ended == []
        assert not covered(window)
    finally:
        going.panic.setParent(None)
        going.panic.deleteLater()
        going.deleteLater()
        settle()


def test_while_the_drill_is_on_a_hold_reaches_the_drill_and_not_the_vault(
    window: Window, panic: Panic, vault: Path, ended: list[int]
) -> None:
    before = hashes(vault)
    practised: list[str] = []
    assert the_panic() is panic
    panic.practise(lambda: practised.append("held"))
    hold(window)
    assert any("Practice" in label.text() for label in window.findChildren(QLabel))
    wait_until_over(panic)
    assert practised == ["held"]
    assert ended == []
    assert not covered(window)
    assert hashes(vault) == before
    panic.practise(None)
    hold(window)
    wait_until_over(panic)
    assert ended == [LOCKED]
