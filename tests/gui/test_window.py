"""The window: pages, chords, veil and lock from anywhere, and coming back to the same place."""

from __future__ import annotations

import gc
import json
import sys
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from tests.gui.photograph import settle
from tests.gui.pressing import press
from tests.gui.sheet_of_parts import SketchPage
from visit_desk.gui.background import Lane
from visit_desk.gui.page import Page
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.sidebar import NARROW, PAGES, WIDE
from visit_desk.gui.theme import colour, px, theme
from visit_desk.gui.window import TITLE, Window


def test_pages_are_built_when_they_first_come_to_the_front(lane: Lane) -> None:
    built: list[str] = []

    def make(name: str) -> Page:
        built.append(name)
        return Page()

    window = Window(lane)
    window.register("today", lambda: make("today"))
    window.register("notes", lambda: make("notes"))
    window.show_page("today")
    assert built == ["today"]
    window.show_page("notes")
    window.show_page("today")
    assert built == ["today", "notes"]
    assert not window.show_page("nowhere")
    window.deleteLater()


def test_the_title_never_says_more_than_the_programs_name(window: Window) -> None:
    window.tell_visit("2", "Ilvaria", "Day 2 of 10")
    window.show_page("people", "somebody")
    assert window.windowTitle() == TITLE == "Visit Desk"


def test_its_chord_leads_to_each_page(window: Window) -> None:
    for place, page in enumerate(PAGES, start=1):
        keys = chord(f"page_{place}").sequence[0]  # type: ignore[index]  # the stubs forget that it can be
        press(window, keys.key(), keys.keyboardModifiers())
        assert window.front == page
        assert window.sidebar.rows[page].isChecked()


def test_the_page_that_is_left_saves_first_and_one_that_must_stay_stays(window: Window) -> None:
    today = window.page("today")
    assert isinstance(today, SketchPage)
    window.show_page("notes")
    assert today.kept == [today.text.toPlainText()]
    stubborn = window.page("notes")
    stubborn.leave = lambda: False  # type: ignore[method-assign]  # a page that cannot save
    assert not window.show_page("today")
    assert window.front == "notes"


def test_pages_ask_the_window_and_never_each_other(window: Window) -> None:
    window.page("today").go.emit("people", "K7RM")
    assert (window.front, window.page("people").record()) == ("people", "K7RM")
    window.page("people").told.emit("Copied.")
    assert window.deed.words() == "Copied."


def test_every_deed_of_the_day_is_undone_one_after_another_by_the_chord(window: Window) -> None:
    """ccbogel/QualCoder#1293, standardnotes/forum#3914: only the last deed, or none, could be undone."""
    undone: list[int] = []
    page = window.page("today")
    for number in range(60):
        page.done.emit(f"Deed {number}", lambda number=number: undone.append(number))
    window.page("today").told.emit("Only a remark")
    window.show_page("notes")
    window.rebuild()
    for number in (59, 58):
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.deed.words() == f"Undone: Deed {number}"
    window.page("today").done.emit("Another deed", lambda: undone.append(100))
    for _ in range(70):
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [59, 58, 100, *reversed(range(58))]
    assert window.deed.words() == "Undone: Deed 0"


def test_a_place_holds_no_content_and_leads_back_to_page_record_caret_and_scroll(window: Window) -> None:
    window.show_page("notes", "a1b2")
    page = window.page("notes")
    assert isinstance(page, SketchPage)
    page.text.setFocus()
    caret = page.text.textCursor()
    caret.setPosition(3)
    caret.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    page.text.setTextCursor(caret)
    page.list.verticalScrollBar().setValue(120)
    place = window.place()
    written = json.dumps(place)
    assert "files" not in written
    assert "Meeting" not in written
    window.show_page("today")
    _come_back(window, json.loads(written))
    page.text.moveCursor(QTextCursor.MoveOperation.Start)
    _come_back(window, json.loads(written))
    caret = page.text.textCursor()
    assert (window.front, page.record(), caret.anchor(), caret.position()) == ("notes", "a1b2", 3, 8)
    assert page.list.verticalScrollBar().value() == 120


def test_a_place_from_elsewhere_does_no_harm(window: Window) -> None:
    assert not window.restore({})
    assert not window.restore({"page": "nowhere"})
    assert window.restore({"page": "notes", "at": {"focus": "gone", "cursor": 10**9, "scroll": {"gone": 4}}})
    assert window.restore({"page": "notes", "at": {"focus": "text", "cursor": 10**9, "anchor": 10**9}})


def test_another_size_rebuilds_everything_and_stays_at_the_same_place(window: Window) -> None:
    window.show_page("people", "K7RM")
    window.tell_visit("8", "Ilvaria", "Day 8 of 10")
    window.tell_count("closing", 14)
    told: list[int] = []
    window.scaled.connect(told.append)
    window.rescale(200)
    settle()
    assert told == [200]
    assert (window.front, window.page("people").record()) == ("people", "K7RM")
    assert window.sidebar.rows["closing"].accessibleName() == "Close the day, 14"
    assert window.sidebar.width() == px(NARROW)
    press(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme().percent == 190


def test_the_sidebar_folds_to_icons_below_1180(window: Window) -> None:
    assert WIDE <= window.sidebar.width() <= WIDE + 40
    window.resize(1024, 640)
    settle()
    assert window.sidebar.width() == NARROW
    assert "Alt+5" in window.sidebar.rows["people"].toolTip()
    window.resize(1366, 690)
    settle()
    assert window.sidebar.width() >= WIDE


def test_in_arabic_the_whole_frame_is_mirrored(lane: Lane, plain_look: QApplication) -> None:
    plain_look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = Window(lane)
    window.register("today", SketchPage)
    window.show_page("today")
    window.resize(1366, 690)
    window.show()
    settle()
    assert window.sidebar.mapTo(window, QPoint(0, 0)).x() > 1000
    row = window.sidebar.rows["today"].grab().toImage()
    accent = colour("accent").rgb()
    high = row.height() // 2
    assert accent in {row.pixel(x, high) for x in range(row.width() - 4, row.width())}, "the bar is at the leading edge"
    assert accent not in {row.pixel(x, high) for x in range(3)}
    window.close()
    window.deleteLater()


def test_no_box_that_asks_is_used_anywhere_in_the_window() -> None:
    from pathlib import Path

    import visit_desk.gui

    found = []
    for file in Path(visit_desk.gui.__file__).parent.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        found += [f"{file.name}: {box}" for box in ("QMessageBox", "QInputDialog", "QErrorMessage") if box in text]
    assert found == []


def test_building_and_leaving_pages_loses_no_references(window: Window) -> None:
    def round_trip() -> None:
        window.show_page("notes")
        window.show_page("today")
        window.veil.drop()
        window.veil.lift()
        settle()

    round_trip()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(30):
        round_trip()
    gc.collect()
    # Each widget that is made and deleted gains a few references to None, which does no harm; losing them ends
    # the process after some thousand calls.
    assert sys.getrefcount(None) - before > -50


def _come_back(window: Window, place: dict[str, Any]) -> None:
    assert window.restore(place)
    settle()
