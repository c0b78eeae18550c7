"""PySide6 6.12 on Python 3.11 loses one reference to None at each call that returns None, and aborts after some
thousands: whatever was typed since the last save is gone. No upgrade may bring that back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 10_000
TOLERANCE = 50


class Bell(QObject):
    rung = Signal(bool)


def test_ten_thousand_calls_lose_no_reference_to_none(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        field.setText("a")
    assert abs(sys.getrefcount(None) - before) <= TOLERANCE


def test_ten_thousand_signals_lose_no_reference_to_true(qtbot: QtBot) -> None:
    bell, heard = Bell(), [0]

    def count(_: bool) -> None:
        heard[0] += 1

    bell.rung.connect(count)
    before, before_none = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        bell.rung.emit(True)
    assert heard == [CALLS]
    assert abs(sys.getrefcount(True) - before) <= TOLERANCE
    assert abs(sys.getrefcount(None) - before_none) <= TOLERANCE
