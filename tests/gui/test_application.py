"""The program's Qt side: languages, directions, the hook for bugs, the status that asks to be started again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from visit_desk.gui.application import LOCKED, hook, lock_now, run, speak


@pytest.fixture
def english(plain_look: QApplication) -> Iterator[QApplication]:
    yield plain_look
    speak(plain_look, "en")


def test_arabic_turns_the_frame_and_keeps_western_digits(english: QApplication) -> None:
    speak(english, "ar")
    assert english.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(10700) == "10,700"
    speak(english, "fr")
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_qts_own_words_come_in_the_language_of_the_window(english: QApplication) -> None:
    speak(english, "fr")
    assert english.translate("QPlatformTheme", "Cancel") == "Annuler"
    speak(english, "en")
    assert english.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_without_a_file_leaves_the_window_english(english: QApplication, tmp_path: Path) -> None:
    speak(english, "xx")
    assert english.translate("Sidebar", "Today") == "Today"


def test_the_hook_shows_where_and_never_what(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[str] = []
    hook(told.append)
    try:
        name = "Zora of the mill"
        raise ValueError(f"no such person: {name}")
    except ValueError as wrong:
        sys.excepthook(ValueError, wrong, wrong.__traceback__)
    said = capsys.readouterr().err + " ".join(told)
    assert "Zora" not in said
    assert "ValueError" in said
    assert "test_application.py:" in said
    assert told[0].endswith("What was saved is safe.")


def test_locking_ends_the_loop_with_the_status_that_asks_for_a_new_start(plain_look: QApplication) -> None:
    window = QWidget()
    QTimer.singleShot(0, lock_now)
    assert run(window) == LOCKED == 75
    QTimer.singleShot(0, lambda: QApplication.exit(0))
    assert run(window) == 0
    window.close()


def test_ten_thousand_calls_into_qt_lose_no_reference_to_none(plain_look: QApplication) -> None:
    line = QLineEdit()
    line.setText("a")
    before = sys.getrefcount(None)
    for _ in range(10_000):
        line.setText("a")
    assert abs(sys.getrefcount(None) - before) <= 50
