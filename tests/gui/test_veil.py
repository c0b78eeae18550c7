"""Veil and lock: from anywhere, at once, over dialogs, menus and drags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTextEdit, QToolTip, QVBoxLayout, QWidget

from tests.gui.photograph import settle
from tests.gui.pressing import press
from tests.gui.sheet_of_parts import SketchPage
from visit_desk.gui.theme import colour
from visit_desk.gui.veil import _Curtain
from visit_desk.gui.window import TITLE, Window


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
def test_a_tip_a_print_dialog_and_a_window_without_the_focus_are_covered(window: Window) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    QToolTip.showText(window.mapToGlobal(QPoint(20, 20)), "a long name", window)
    settle()
    tip = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window)
    printer = QPrinter()
    printing = QPrintDialog(printer, window)
    printing.show()
    settle()
    window.veil.drop()
    beside = QWidget(None, Qt.WindowType.Tool | Qt.WindowType.WindowDoesNotAcceptFocus)
    beside.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    beside.show()
    settle()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert {window, printing, beside} <= set(shown)
    assert tip not in shown or tip in {curtain.parentWidget() for curtain in curtains()}
    assert {window, printing, beside} <= {curtain.parentWidget() for curtain in curtains()}
    assert blank(beside)
    assert blank(printing)
    window.veil.lift()
    assert curtains() == []
    for one in (beside, printing):
        one.close()
        one.deleteLater()


def test_no_key_that_is_typed_before_or_after_the_veil_is_lost(window: Window) -> None:
    page = window.page("today")
    assert isinstance(page, SketchPage)
    page.text.clear()
    page.text.setFocus()
    for letter, veil in (("a", False), ("b", True), ("c", False), ("d", True), ("e", False)):
        if veil:
            press(window, Qt.Key.Key_F9)
            press(window, Qt.Key.Key_F9)
        press(window, Qt.Key(ord(letter.upper())))
    assert page.text.toPlainText() == "abcde"


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


def test_a_held_key_that_x11_tells_as_release_and_press_of_one_moment_does_not_lift_the_veil(window: Window) -> None:
    handle = window.windowHandle()
    assert handle is not None
    window.watch.x11 = True
    for moment, kind in ((100, "KeyPress"), (760, "KeyRelease"), (760, "KeyPress"), (800, "KeyRelease")):
        told = QKeyEvent(QEvent.Type[kind], Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
        told.setTimestamp(moment)
        QApplication.sendEvent(handle, told)
    assert veiled(window)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    again.setTimestamp(1400)
    QApplication.sendEvent(handle, again)
    assert not veiled(window)
