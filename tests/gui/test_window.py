"""The window: pages, chords, veil and lock from anywhere, and coming back to the same place."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTextEdit, QVBoxLayout, QWidget

from tests.gui.photograph import settle
from tests.gui.sheet_of_parts import SketchPage
from visit_desk.gui.background import Lane
from visit_desk.gui.page import Page
from visit_desk.gui.sidebar import NARROW, PAGES, WIDE
from visit_desk.gui.theme import colour, px, theme
from visit_desk.gui.veil import _Curtain
from visit_desk.gui.window import TITLE, Window


@pytest.fixture
def window(lane: Lane, plain_look: QApplication) -> Iterator[Window]:
    made = Window(lane)
    for page in PAGES:
        made.register(page, SketchPage)
    made.show_page("today")
    made.resize(1366, 690)
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the system delivers it: to the window that has the focus, whatever widget that is."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)
    settle()


def veiled(window: Window) -> bool:
    return window.veil.down


def curtains() -> list[_Curtain]:
    return [one for one in QApplication.allWidgets() if isinstance(one, _Curtain) and one.isVisible()]


def blank(widget: QWidget) -> bool:
    """Only one colour is left to see."""
    picture = widget.grab().toImage()
    ground = colour("canvas").rgb()
    return all(
        picture.pixel(x, y) == ground for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    )


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


def test_alt_and_a_digit_lead_to_each_page(window: Window) -> None:
    for place, page in enumerate(PAGES, start=1):
        press(window, Qt.Key(Qt.Key.Key_0.value + place % 10), Qt.KeyboardModifier.AltModifier)
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


def test_a_deed_can_be_undone_until_the_next_one_by_its_chord(window: Window) -> None:
    undone: list[str] = []
    window.page("today").done.emit("Hidden: a relative", lambda: undone.append("first"))
    window.page("today").done.emit("Hidden: a place", lambda: undone.append("second"))
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["second"]
    assert window.deed.isHidden()


def test_one_key_blanks_the_window_at_once_and_brings_it_back_as_it_was(window: Window) -> None:
    page = window.page("today")
    assert isinstance(page, SketchPage)
    page.text.setFocus()
    before = window.grab().toImage()
    press(window, Qt.Key.Key_F9)
    assert veiled(window)
    assert blank(window)
    press(window, Qt.Key.Key_F9)
    assert not veiled(window)
    assert window.focusWidget() is page.text
    assert window.grab().toImage() == before


@pytest.mark.parametrize("way", ["escape", "click", "key"])
def test_escape_a_click_or_the_same_key_lifts_the_veil(window: Window, way: str) -> None:
    window.veil.drop()
    if way == "escape":
        press(window, Qt.Key.Key_Escape)
    elif way == "key":
        press(window, Qt.Key.Key_F9)
    else:
        handle = window.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 300))
        settle()
    assert not veiled(window)


def test_nothing_typed_or_chorded_reaches_what_is_under_the_veil(window: Window) -> None:
    page = window.page("today")
    assert isinstance(page, SketchPage)
    page.text.setFocus()
    before = page.text.toPlainText()
    window.veil.drop()
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_Return):
        press(window, letter)
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert veiled(window)
    assert page.text.toPlainText() == before
    assert window.front == "today"


def test_the_veil_covers_a_dialog_as_well_and_opens_from_inside_it(window: Window) -> None:
    dialog = _dialog(window)
    press(dialog, Qt.Key.Key_F9)
    assert veiled(window)
    assert {window, dialog} <= {curtain.parentWidget() for curtain in curtains()}
    assert blank(dialog)
    press(dialog, Qt.Key.Key_Escape)
    assert not veiled(window)
    assert dialog.isVisible(), "Escape lifted the veil and did not close the dialog"
    dialog.close()


def test_a_dialog_that_closes_under_the_veil_does_no_harm(window: Window) -> None:
    dialog = _dialog(window)
    window.veil.drop()
    dialog.close()
    dialog.deleteLater()
    settle()
    window.veil.lift()
    assert not veiled(window)


def test_a_window_that_appears_under_the_veil_is_covered(window: Window) -> None:
    window.veil.drop()
    dialog = _dialog(window)
    assert dialog in {curtain.parentWidget() for curtain in curtains()}
    window.veil.lift()
    dialog.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_menu_is_closed_by_the_veil(window: Window) -> None:
    menu = QMenu(window)
    menu.addAction("x")
    menu.popup(QPoint(10, 10))
    settle()
    window.veil.drop()
    assert not menu.isVisible()
    window.veil.lift()


def test_the_lock_chord_saves_and_asks_without_a_question(window: Window) -> None:
    asked: list[bool] = []
    window.lock_asked.connect(lambda: asked.append(True))
    page = window.page("today")
    assert isinstance(page, SketchPage)
    page.text.setFocus()
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked == [True]
    assert page.kept
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window] == []


def test_the_lock_chord_works_inside_a_modal_dialog_and_with_a_button_held(window: Window) -> None:
    asked: list[bool] = []
    window.lock_asked.connect(lambda: asked.append(True))
    dialog = _dialog(window)
    press(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked == [True]
    dialog.close()
    settle()
    window.activateWindow()
    handle = window.windowHandle()
    assert handle is not None
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 300))
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 300))
    assert asked == [True, True]


class _Swallow(QObject):
    """Takes every key at the application, as Qt does while something is dragged."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def test_the_lock_chord_works_while_something_is_dragged(window: Window, plain_look: QApplication) -> None:
    asked: list[bool] = []
    window.lock_asked.connect(lambda: asked.append(True))
    handle = window.windowHandle()
    assert handle is not None
    swallow = _Swallow()
    plain_look.installEventFilter(swallow)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked == [], "the drag does take the keys"
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    carried = QMimeData()
    entered = QDragEnterEvent(QPoint(600, 300), Qt.DropAction.CopyAction, carried, held, none)
    plain_look.sendEvent(handle, entered)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    plain_look.removeEventFilter(swallow)
    plain_look.sendEvent(handle, QEvent(QEvent.Type.DragLeave))
    assert asked == [True]


def test_a_key_that_is_held_does_not_flicker(window: Window, plain_look: QApplication) -> None:
    handle = window.windowHandle()
    assert handle is not None
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        plain_look.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, none, "", repeated))
    assert veiled(window)
    window.veil.lift()


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


def _dialog(window: Window) -> QDialog:
    made = QDialog(window)
    made.setWindowTitle(TITLE)
    inside = QVBoxLayout(made)
    inside.addWidget(QLineEdit("a name"))
    inside.addWidget(QTextEdit("more"))
    made.setModal(True)
    made.show()
    made.activateWindow()
    settle()
    return made
