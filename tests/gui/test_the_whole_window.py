"""The whole window on a real desk: every page by its chord, in every dress; a day from the first note to the PDF."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.looking import clipped, nameless, outside
from tests.gui.notes_desk import do
from tests.gui.pages_desk import made_once
from tests.gui.whole_desk import Whole, focused, ids, inside, raw, whole
from visit_desk.desk.views import Problem
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lists import NoteState
from visit_desk.gui.closing_page import ClosingPage
from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.parts.refusal_words import problem_words, refusal_words
from visit_desk.gui.report_page import ReportPage
from visit_desk.gui.sidebar import PAGES
from visit_desk.gui.state_page import StatePage
from visit_desk.gui.theme import theme
from visit_desk.redaction import REASONS

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def fit_for_people(made: Whole, page: str) -> None:
    """What every page keeps, whatever the window wears."""
    window = made.window
    assert window.front == page, f"{page}: in front is {window.front}, the focus is on {focused()}"
    assert window.windowTitle() == "Visit Desk"
    assert made.troubles == []
    assert made.words() == ""
    assert ids(window) == []
    assert raw(window) == []
    assert nameless(window) == []
    assert inside(window), f"{page}: the focus went away to {focused()}"


class Strays(QObject):
    """Hears of every widget that becomes a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: object) -> bool:
        if isinstance(event, QShowEvent) and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("sources", [True, False])
def test_every_page_opens_by_its_chord_in_one_window_and_is_left_without_trouble(
    tmp_path: Path, qapp: QApplication, sources: bool
) -> None:
    strays = Strays()
    with whole(tmp_path, sources=sources) as made:
        qapp.installEventFilter(strays)
        for page in PAGES:
            made.go(page)
            fit_for_people(made, page)
            assert clipped(made.window) == []
        for note in do(made.lane, made.desk.notes.lines):
            made.window.show_page("notes", note.id)
            made.settle()
            fit_for_people(made, "notes")
        qapp.removeEventFilter(strays)
    assert strays.seen == [], "a part was shown before it had a place"


@pytest.mark.parametrize("sources", [True, False])
def test_every_page_stands_at_double_size_from_the_right(tmp_path: Path, qapp: QApplication, sources: bool) -> None:
    theme().wear(percent=200)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with whole(tmp_path, sources=sources) as made:
        for page in PAGES:
            made.go(page)
            fit_for_people(made, page)
            assert made.window.isRightToLeft()
            assert clipped(made.window.page(page)) == []


def test_every_page_keeps_to_a_small_screen(tmp_path: Path) -> None:
    with whole(tmp_path, size=(1024, 640)) as made:
        for page in PAGES:
            made.go(page)
            fit_for_people(made, page)
            assert clipped(made.window) == []
            assert outside(made.window) == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_round_and_is_never_caught(tmp_path: Path, page: str) -> None:
    with whole(tmp_path) as made:
        made.go(page)
        if page == "notes":
            made.press(Qt.Key.Key_Return)  # the list is one stop; a note holds an editor, which must let go as well
        seen = list[QWidget]()
        for _ in range(120):
            QTest.keyClick(made.window.windowHandle(), Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None
            if now in seen:
                break
            seen.append(now)
        assert len(seen) > len(PAGES), f"{page}: Tab stays at {focused()}"
        assert now is seen[0], f"{page}: Tab is caught at {focused()}"
        assert any(made.window.page(page).isAncestorOf(one) for one in seen)


def test_escape_leads_back_from_the_sidebar_and_a_closed_form_leaves_no_key_to_the_wrong_place(tmp_path: Path) -> None:
    with whole(tmp_path) as made:
        made.go("people")
        made.press(Qt.Key.Key_I, CTRL)
        assert isinstance(QApplication.focusWidget(), QTextEdit)
        made.press(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is made.window.findChild(QWidget, "people")
        made.window.sidebar.rows["today"].setFocus()
        made.press(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is made.window.findChild(QWidget, "people")
        assert made.window.front == "people"


def test_the_passphrase_of_the_sources_can_be_typed_right_after_the_chord(tmp_path: Path) -> None:
    with whole(tmp_path, sources=False) as made:
        made.press(Qt.Key.Key_O, CTRL | SHIFT)
        assert QApplication.focusWidget() is made.window.findChild(QLineEdit, "sources_passphrase")


def test_without_the_sources_nothing_is_said_to_pass(tmp_path: Path) -> None:
    with whole(tmp_path, sources=False) as made:
        page = made.go("reading")
        assert isinstance(page, StatePage)
        shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))
        assert "Not checked" in shown
        assert "Nothing stands against it" not in shown
        assert "Every paragraph passes" not in shown


@pytest.mark.parametrize("key", sorted(REASONS))
def test_every_refusal_of_the_rules_has_words_of_its_own(key: str) -> None:
    rule = key.partition(".")[0]
    told = refusal_words(Refusal(reason=key, rule=rule))
    assert told.title != "This may not leave"
    assert key not in (told.title, told.sentence)
    line = problem_words(Problem(key, 3, refusal=Refusal(reason=key, rule=rule)))
    assert line.title == told.title


def press_enter_until_nothing_is_left(made: Whole, page: ClosingPage) -> int:
    pressed = 0
    while page.items and pressed < 60:
        before = len(page.items)
        made.press(Qt.Key.Key_Return)
        assert len(page.items) < before, f"{page.items[0].group}: {page.bar.words()} {made.words()} {focused()}"
        pressed += 1
    return pressed


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a dialog on the screen in memory
def test_a_day_by_keys_alone_from_the_first_note_to_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    vault = made_once.__wrapped__()
    shutil.rmtree(vault.parent / "tavenia")  # the clear originals, removed by hand
    with whole(tmp_path, vault=vault) as made:
        made.press(Qt.Key.Key_N, CTRL)
        editor = QApplication.focusWidget()
        assert isinstance(editor, NoteEditor)
        made.write("Jonna Pell came with Grigor")
        made.press(Qt.Key.Key_H, CTRL)
        made.write(" and left early. ")
        qtbot.waitUntil(lambda: "Pell" not in editor.toPlainText(), timeout=5000)
        made.settle()
        assert "left early" in editor.toPlainText()
        assert "Grigor" not in editor.toPlainText()

        page = made.go("closing")
        assert isinstance(page, ClosingPage)
        assert press_enter_until_nothing_is_left(made, page) >= 1
        assert made.window.sidebar.rows["closing"].text() == "Close the day"
        assert isinstance(QApplication.focusWidget(), QAbstractButton), focused()
        made.press(Qt.Key.Key_Return)
        assert page.sealed.isVisible()
        assert inside(page), focused()
        sealed = do(made.lane, lambda: [one for one in made.desk.notes.lines() if one.state is NoteState.SEALED])
        assert sealed

        report = made.go("report")
        assert isinstance(report, ReportPage)
        out = tmp_path / "draft.pdf"
        QTimer.singleShot(300, lambda: name_the_file(out))
        made.press(Qt.Key.Key_E, CTRL)
        qtbot.waitUntil(out.exists, timeout=20_000)
        made.settle()
        assert out.read_bytes().startswith(b"%PDF")
        assert "draft.pdf" in made.words()


def name_the_file(out: Path) -> None:
    """In the file chooser: type the path and press Enter."""
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    line = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, str(out))
    QTest.keyClick(line, Qt.Key.Key_Return)
