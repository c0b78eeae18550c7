"""The entrance: the unlock card and the first run, by keyboard, with nothing about a visit on them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.gui.photograph import settle
from tests.gui.sheet_of_entrance import PaperDoor
from visit_desk.domain.trouble import (
    CannotUnlock,
    Damaged,
    KeychainSilent,
    Trouble,
)
from visit_desk.gui.background import Lane
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.parts.field import CapsWatch
from visit_desk.gui.theme import theme
from visit_desk.gui.words import sentence

PASSPHRASE = "eleven brown keys on water"


@pytest.fixture
def door() -> PaperDoor:
    return PaperDoor()


@pytest.fixture
def entrance(door: PaperDoor, lane: Lane) -> Iterator[Entrance]:
    made = Entrance(door, lane, Path("/visits/of/nobody"))
    made.show()
    made.activateWindow()
    made.unlock.start()
    settle()
    yield made
    made.close()
    made.deleteLater()


def rest(lane: Lane) -> None:
    assert lane.wait(5)
    settle()


def asked(door: PaperDoor) -> list[tuple[object, ...]]:
    return [one for one in door.asked if one != ("warm",)]


def test_two_passphrases_by_keyboard_alone_open_the_vault(entrance: Entrance, door: PaperDoor, lane: Lane) -> None:
    opened: list[object] = []
    entrance.opened.connect(opened.append)
    focus = QApplication.focusWidget()
    assert focus is entrance.unlock.notes_line
    QTest.keyClicks(focus, PASSPHRASE)
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    second = QApplication.focusWidget()
    assert second is entrance.unlock.sources_line
    QTest.keyClicks(second, "another one")
    QTest.keyClick(second, Qt.Key.Key_Return)
    rest(lane)
    assert asked(door) == [("open", Path("/visits/of/nobody"), PASSPHRASE, "another one")]
    assert opened == ["opened"]


def test_the_second_lock_can_wait(entrance: Entrance, door: PaperDoor, lane: Lane) -> None:
    entrance.unlock.notes_line.setText(PASSPHRASE)
    entrance.unlock.key.click()
    rest(lane)
    assert asked(door) == [("open", Path("/visits/of/nobody"), PASSPHRASE, None)]


def test_nothing_is_asked_while_nothing_is_typed(entrance: Entrance, door: PaperDoor, lane: Lane) -> None:
    entrance.unlock.key.click()
    rest(lane)
    assert asked(door) == []


def test_passphrases_leave_the_lines_once_the_vault_is_open(entrance: Entrance, lane: Lane) -> None:
    entrance.unlock.notes_line.setText(PASSPHRASE)
    entrance.unlock.sources_line.setText("another one")
    entrance.unlock.unlock()
    rest(lane)
    assert [line.text() for line in entrance.findChildren(QLineEdit) if PASSPHRASE in line.text()] == []
    assert not entrance.unlock.notes_line.isUndoAvailable()


@pytest.mark.parametrize("trouble", [CannotUnlock(), KeychainSilent(which="notes"), Damaged(part="notes file")])
def test_a_trouble_is_told_under_the_field_and_takes_nothing_away(
    entrance: Entrance, door: PaperDoor, lane: Lane, trouble: Trouble
) -> None:
    door.refusal = trouble
    line = entrance.unlock.notes_line
    line.setText(PASSPHRASE)
    entrance.unlock.unlock()
    rest(lane)
    assert entrance.unlock.notes.below() == sentence(trouble)
    assert line.accessibleDescription() == sentence(trouble)
    assert line.text() == PASSPHRASE
    if isinstance(trouble, Damaged):  # typing it again would lead nowhere
        assert QApplication.focusWidget() is entrance.unlock.rescue
    else:
        assert (line.selectedText() != "", QApplication.focusWidget()) == (True, line)
    assert entrance.unlock.key.isEnabled()
    QTest.keyClicks(line, "x")
    assert entrance.unlock.notes.below() != sentence(trouble)


def test_a_wrong_second_passphrase_is_told_under_the_second_field(
    entrance: Entrance, door: PaperDoor, lane: Lane
) -> None:
    door.refusal = CannotUnlock(which="sources")
    entrance.unlock.notes_line.setText(PASSPHRASE)
    entrance.unlock.sources_line.setText("wrong")
    entrance.unlock.unlock()
    rest(lane)
    assert entrance.unlock.sources.below() == sentence(CannotUnlock())
    assert QApplication.focusWidget() is entrance.unlock.sources_line


def test_no_path_and_no_name_is_shown_before_a_vault_opens(entrance: Entrance) -> None:
    shown = [label.text() for label in entrance.findChildren(QLabel)] + [entrance.windowTitle()]
    assert [words for words in shown if "nobody" in words or "/visits" in words] == []
    entrance.unlock.choose(Path("/stick/ilvaria-2027"))
    shown = [label.text() for label in entrance.findChildren(QLabel)]
    assert [words for words in shown if "ilvaria" in words] == []


def test_the_eye_reveals_and_conceals(entrance: Entrance) -> None:
    line = entrance.unlock.notes_line
    assert line.echoMode() == QLineEdit.EchoMode.Password
    line.turn()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    line.wipe()
    assert line.echoMode() == QLineEdit.EchoMode.Password
    assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_a_recovery_code_goes_the_same_way(entrance: Entrance, door: PaperDoor, lane: Lane) -> None:
    entrance.unlock.by_code.click()
    assert entrance.unlock.notes_line.accessibleName() == "Notes recovery code or shares"
    entrance.unlock.notes_line.setText("ABCD-EFGH")
    entrance.unlock.unlock()
    rest(lane)
    assert asked(door)[0][2] == "ABCD-EFGH"
    entrance.unlock.by_code.click()
    assert entrance.unlock.notes_line.accessibleName() == "Notes passphrase"


@pytest.mark.parametrize(("typed", "shift", "on"), [("A", False, True), ("a", True, True), ("a", False, False),
                                                    ("A", True, False), ("1", False, None)])  # fmt: skip
def test_caps_lock_is_seen_from_what_is_typed(typed: str, shift: bool, on: bool | None) -> None:
    watch = CapsWatch()
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    watch.see(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, held, typed))
    assert watch.on is on


def test_caps_lock_is_told_under_the_field(entrance: Entrance) -> None:
    QTest.keyClicks(entrance.unlock.notes_line, "a")
    assert "Caps Lock is off." in entrance.unlock.notes.below()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QApplication.sendEvent(entrance.unlock.notes_line, event)
    QTest.keyRelease(entrance.unlock.notes_line, Qt.Key.Key_A)
    assert "Caps Lock is on." in entrance.unlock.notes.below()


def test_what_is_heavy_is_loaded_in_the_lane_after_the_first_picture(
    entrance: Entrance, door: PaperDoor, lane: Lane
) -> None:
    rest(lane)
    assert door.asked.count(("warm",)) == 1


def test_the_first_window_imports_nothing_heavy() -> None:
    """Start-up budget: PySide6 and the mandate's words, nothing else."""
    told = subprocess.run(
        [sys.executable, "-c",
         "import sys; import visit_desk.gui.entrance, visit_desk.gui.application, visit_desk.gui.window;"
         "print([name for name in ('sqlmodel', 'sqlalchemy', 'pydantic', 'reportlab', 'keyring', 'sqlcipher3',"
         " 'cryptography', 'docx', 'openpyxl', 'visit_desk.vault', 'visit_desk.desk', 'visit_desk.redaction',"
         " 'visit_desk.paper', 'PySide6.QtPrintSupport', 'PySide6.QtNetwork') if name in sys.modules])"],
        capture_output=True, text=True, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert told.stdout.strip() == "[]"


def test_at_double_size_on_a_small_screen_the_field_that_is_typed_into_is_seen(
    door: PaperDoor, lane: Lane, plain_look: QApplication
) -> None:
    theme().wear(percent=200)
    made = Entrance(door, lane)
    made.resize(1024, 600)
    made.show()
    settle()
    made.first_run.new.click()
    rest(lane)
    QTest.qWait(50)
    field = made.first_run.vault.notes_line
    assert field.hasFocus()
    assert 0 <= field.mapTo(made, QPoint(0, 0)).y() <= made.height() - field.height()
    made.close()
    made.deleteLater()
