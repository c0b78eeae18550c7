"""Idle: nobody touches the window, the desk locks; in a meeting the sources close first. No timer counts as a touch."""

from __future__ import annotations

import sys
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.photograph import settle
from visit_desk.gui.idle import Idle, seconds
from visit_desk.gui.window import Window


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Heard:
    def __init__(self, short: int = 3, long: int = 20) -> None:
        self.clock = Clock()
        self.idle = Idle(short, long, clock=self.clock)
        self.told: list[str] = []
        self.idle.lock_asked.connect(lambda: self.told.append("lock"))
        self.idle.sources_asked.connect(lambda: self.told.append("sources"))

    def pass_(self, minutes: float) -> list[str]:
        self.clock.now += 60 * minutes
        self.idle.look()
        return self.told


def test_three_minutes_without_a_touch_lock_once(plain_look: QApplication) -> None:
    heard = Heard()
    assert heard.pass_(2.9) == []
    heard.idle.touch()
    assert heard.pass_(2.9) == []
    assert heard.pass_(0.1) == ["lock"]
    assert heard.pass_(60) == ["lock"]


def test_in_a_meeting_the_sources_close_after_the_short_time_and_the_desk_locks_after_the_long_one(
    plain_look: QApplication,
) -> None:
    heard = Heard()
    heard.idle.turn_meeting(True)
    assert heard.pass_(3) == ["sources"]
    assert heard.pass_(10) == ["sources"], "told once a stillness"
    heard.idle.touch()
    assert heard.pass_(3) == ["sources", "sources"]
    assert heard.pass_(16.9) == ["sources", "sources"]
    assert heard.pass_(0.1) == ["sources", "sources", "lock"]


def test_the_times_are_capped_whatever_is_asked_for(plain_look: QApplication) -> None:
    heard = Heard(short=600, long=600)
    assert heard.idle.minutes == (10, 30)
    heard.idle.set_minutes(0, 0)
    assert heard.idle.minutes == (1, 10)
    heard.idle.turn_meeting(True)
    heard.idle.set_minutes(10, 999)
    assert heard.pass_(30)[-1] == "lock"


def test_a_touch_that_comes_too_late_does_not_stop_the_lock(plain_look: QApplication) -> None:
    """The machine slept an hour; the first key after it meets the lock."""
    heard = Heard()
    heard.clock.now += 3600
    heard.idle.touch()
    assert heard.told == ["lock"]


def test_leaving_a_meeting_is_a_touch_and_the_short_time_begins(plain_look: QApplication) -> None:
    heard = Heard()
    heard.idle.turn_meeting(True)
    heard.pass_(2)
    heard.idle.turn_meeting(False)
    assert heard.pass_(2.9) == []
    assert heard.pass_(0.1) == ["lock"]


def test_a_mouse_that_trembles_on_the_table_is_no_touch(plain_look: QApplication) -> None:
    heard = Heard()
    heard.idle.moved(QPoint(100, 100))
    heard.pass_(2)
    for x in (101, 99, 102):
        heard.idle.moved(QPoint(x, 100))
    assert heard.pass_(1) == ["lock"]


def test_the_clock_counts_sleep_and_no_one_can_set_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = seconds()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert 0 <= seconds() - before < 5
    if sys.platform == "linux":
        assert seconds() == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=1)


def test_keys_and_clicks_as_the_system_delivers_them_are_touches_and_what_the_program_sends_is_none(
    window: Window, plain_look: QApplication
) -> None:
    touched: list[int] = []
    window.watch.touched.connect(lambda: touched.append(1))
    handle = window.windowHandle()
    assert handle is not None
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    plain_look.sendEvent(handle, key)
    window.show_page("notes")
    window.tell("something")
    settle()
    assert touched == []
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(700, 300))
    settle()
    assert len(touched) == 2


def test_meeting_mode_is_turned_by_its_chord_and_its_key_and_says_when_the_desk_locks(window: Window) -> None:
    asked: list[int] = []
    window.meeting_asked.connect(lambda: asked.append(1))
    handle = window.windowHandle()
    assert handle is not None
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(handle, Qt.Key.Key_M, held)
    window.sidebar.meeting.click()
    assert asked == [1, 1]
    assert not window.sidebar.meeting.isChecked(), "who keeps the time decides"
    window.tell_meeting(20)
    assert window.sidebar.meeting.isChecked()
    assert "20" in window.sidebar.meeting.accessibleName()
    window.rebuild()
    assert window.sidebar.meeting.isChecked()
    window.tell_meeting(0)
    assert not window.sidebar.meeting.isChecked()
