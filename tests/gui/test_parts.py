"""The parts: what they tell, by which keys, and that every look of them holds its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import sheet_of_parts as sheet
from tests.gui.looking import clipped, nameless, outside, untranslated
from tests.gui.photograph import SUBJECTS, dressed, settle
from tests.gui.sheet_of_entrance import PaperDoor
from visit_desk.domain.lists import Preset
from visit_desk.gui.parts.bars import UndoBar
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.lights import Share, SmartLights, WordBudget
from visit_desk.gui.parts.marks import MARKS, StatusMark, chip_size
from visit_desk.gui.parts.prose import Prose
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.segments import PresetBar, Switch
from visit_desk.gui.parts.strip import StripCell
from visit_desk.gui.ring import Focus
from visit_desk.gui.tokens import Scheme
from visit_desk.resources import resource

SCREENS = (
    "window",
    "unlock",
    "unlock-refused",
    "first-run",
    "first-vault",
    "first-codes",
    "first-repeat",
    "first-visit",
)
LOOKS = ((100, "en", 1366, 690), (100, "pseudo", 1366, 690), (200, "en", 1366, 690), (100, "en", 1024, 640))


@pytest.mark.parametrize("name", [*SCREENS, "parts"])
def test_a_screen_reader_can_name_all_that_the_keyboard_reaches(name: str, plain_look: QApplication) -> None:
    widget = _shown(SUBJECTS[name](), 1366, 690)
    assert nameless(widget) == []
    _end(widget)


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize(("percent", "language", "width", "height"), LOOKS)
def test_no_words_are_cut_and_nothing_sticks_out(
    name: str, percent: int, language: str, width: int, height: int, plain_look: QApplication
) -> None:
    dressed(Scheme.LIGHT, percent, language)
    widget = _shown(SUBJECTS[name](), width, height)
    assert clipped(widget) == []
    assert outside(widget) == []
    _end(widget)


@pytest.mark.parametrize("name", SCREENS)
def test_every_word_on_a_screen_went_through_the_translators(name: str, plain_look: QApplication) -> None:
    dressed(Scheme.LIGHT, 100, "pseudo")
    widget = _shown(SUBJECTS[name](), 1366, 690)
    codes = frozenset(group for which in ("notes", "sources") for group in PaperDoor().create(
        Path(), "", "").groups(which))  # fmt: skip
    assert untranslated(widget, frozenset({"Visit Desk"}) | codes) == []
    _end(widget)


def test_a_nameless_widget_is_found_by_the_question_we_ask(plain_look: QApplication) -> None:
    planted = QWidget()
    QLineEdit(planted)
    Button("named", parent=planted)
    assert len(nameless(_shown(planted, 300, 200))) == 1
    _end(planted)


def test_cut_words_are_found_by_the_question_we_ask(plain_look: QApplication) -> None:
    planted = QWidget()
    Label("a line that is much too long", parent=planted).setGeometry(0, 0, 40, 20)
    assert clipped(_shown(planted, 300, 200)) != []
    _end(planted)


def test_the_ring_follows_the_keyboard_and_not_the_mouse(plain_look: QApplication) -> None:
    ground = QWidget()
    one, two = Button("one", parent=ground), Button("two", parent=ground)
    two.move(0, 60)
    _shown(ground, 300, 200)
    ground.activateWindow()
    one.setFocus()
    follower = plain_look.findChild(Focus)
    assert follower is not None
    assert follower.ring().widget() is one
    outer = one.geometry().adjusted(-3, -3, 3, 3)
    assert follower.ring().geometry() == outer
    QTest.mousePress(two, Qt.MouseButton.LeftButton)
    two.setFocus(Qt.FocusReason.MouseFocusReason)
    _end(ground)
    again = QLineEdit()
    _shown(again, 100, 30)
    assert follower.ring() is not None, "made anew after its window went"
    _end(again)


def test_a_preset_is_chosen_by_its_digit_and_told_once(qtbot: QtBot) -> None:
    bar = PresetBar()
    qtbot.addWidget(bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    assert bar.current() == ""
    bar.press(3)
    bar.press(9)
    assert (told, bar.current()) == (["quotation"], "quotation")
    bar.choose("background")
    assert (told, bar.current()) == (["quotation"], "background")
    assert bar.keys() == [str(preset) for preset in Preset]


def test_arrows_move_among_presets(qtbot: QtBot) -> None:
    bar = PresetBar("anonymous")
    qtbot.addWidget(bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    _shown(bar, 500, 40).activateWindow()
    settle()
    chosen = next(button for button in bar.findChildren(QWidget) if getattr(button, "key", "") == "anonymous")
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert (bar.current(), told) == ("quotation", ["quotation"])


def test_a_switch_tells_its_state_to_a_screen_reader(qtbot: QtBot) -> None:
    switch = Switch("Candidates shown")
    qtbot.addWidget(switch)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.isCheckable()


def test_rows_are_walked_by_key_over_group_heads_and_keep_their_place(qtbot: QtBot) -> None:
    rows = RowList("Queue")
    qtbot.addWidget(rows)
    told: list[str] = []
    opened: list[str] = []
    rows.chosen.connect(told.append)
    rows.opened.connect(opened.append)
    many = [Row("h", "Words", heading=True), Row("a", "One"), Row("h2", "More", heading=True), Row("b", "Two", "where")]
    rows.show_rows(many)
    rows.show()
    assert rows.choose_first()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert (told, opened) == (["a", "b"], ["b"])
    rows.show_rows([*many, Row("c", "Three")])
    assert (rows.current(), told) == ("b", ["a", "b"])
    assert rows.step(1)
    assert not rows.step(1)
    assert not rows.choose("h")
    assert rows.rows.index(3).data() == "Two, where"


def test_a_list_that_lost_its_current_row_has_none(qtbot: QtBot) -> None:
    rows = RowList("Queue")
    qtbot.addWidget(rows)
    rows.show_rows([Row("a", "One"), Row("b", "Two")])
    rows.choose("b")
    rows.show_rows([Row("a", "One")])
    assert rows.current() == ""


def test_the_undo_bar_stays_until_the_next_deed_and_undoes_once(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    back: list[int] = []
    bar.tell("Hidden", lambda: back.append(1))
    bar.undo()
    bar.undo()
    assert back == [1]
    bar.tell("Told only", undoable=False)
    bar.undo()
    assert not bar.isHidden()


def test_trouble_stands_under_its_field_and_in_its_description(qtbot: QtBot) -> None:
    field = Field("When", QLineEdit("31 February"), "day and month")
    qtbot.addWidget(field)
    field.trouble("February 2027 has 28 days.")
    assert (field.below(), field.text()) == ("February 2027 has 28 days.", "31 February")
    assert field.editor.accessibleDescription() == "February 2027 has 28 days."
    field.set_hint("another hint")
    assert field.below() == "February 2027 has 28 days."
    field.trouble()
    assert field.below() == "another hint"


def test_tab_leaves_a_text_field(qtbot: QtBot) -> None:
    text = QTextEdit()
    field = Field("More", text)
    qtbot.addWidget(field)
    assert text.tabChangesFocus()
    assert text.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_pane_folds_to_tabs_and_unfolds_again(qtbot: QtBot) -> None:
    main, side = QPushButton("main"), QPushButton("side")
    pane = FoldingPane(main, side, ("Text", "Beside"), fold=700, side_width=300)
    qtbot.addWidget(pane)
    pane.resize(1000, 300)
    pane.show()
    settle()
    assert main.isVisible()
    assert side.isVisible()
    assert side.width() == 300
    pane.resize(500, 300)
    settle()
    assert (main.isVisible(), side.isVisible()) == (True, False)
    pane.show_part("side")
    assert (main.isVisible(), side.isVisible()) == (False, True)
    assert side.width() > 400
    pane.resize(1000, 300)
    settle()
    assert (main.isVisible(), side.isVisible(), side.width()) == (True, True, 300)


def test_lights_and_budget_say_in_words_what_they_show(qtbot: QtBot) -> None:
    lights = SmartLights([("S", True, "It names who acts."), ("T", False, "No deadline.")])
    budget = WordBudget(10700)
    qtbot.addWidget(lights)
    qtbot.addWidget(budget)
    budget.show_shares([Share("Context", 1240), Share("Law", 2310)])
    assert lights.accessibleName() == "S: It names who acts. T: No deadline."
    assert budget.accessibleName() == "3,550 of 10,700 words"
    budget.show_shares([Share("Law", 20000)])
    budget.grab()


def test_every_mark_has_a_shape_besides_its_colour(qtbot: QtBot) -> None:
    have = {file.stem for file in resource("icons").glob("*.svg")}
    assert {icon for icon, _ink, _fill in MARKS.values() if icon} <= have
    assert [state for state, (icon, _ink, _fill) in MARKS.items() if not icon] == ["plain"]
    mark = StatusMark("owed", "Not asked")
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "Not asked"


def test_prose_has_a_steady_rhythm_whatever_the_script(qtbot: QtBot) -> None:
    heights = [Prose(text).heightForWidth(600) for text in ("One line", "سطر واحد", "一行")]
    assert len(set(heights)) == 1
    two = Prose("first\nsecond").heightForWidth(600)
    assert two - heights[0] == 26


def test_a_chip_has_room_for_its_words(plain_look: QApplication) -> None:
    from visit_desk.gui.parts.painted import width_of

    assert chip_size("a telephone", "phone").width() >= width_of("a telephone", "chip") + 12 + 12
    assert chip_size("K7R").height() == 20


def test_a_cell_of_the_strip_says_both_lines_and_answers_to_enter(qtbot: QtBot) -> None:
    cell = StripCell("clock", "2 check-ins overdue", "since Sunday", "stop")
    qtbot.addWidget(cell)
    assert cell.accessibleName() == "2 check-ins overdue. since Sunday"
    pressed: list[bool] = []
    cell.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(cell, Qt.Key.Key_Space)
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert pressed == [True, True]


def _shown(widget: QWidget, width: int, height: int) -> QWidget:
    widget.resize(width, height)
    widget.show()
    settle()
    return widget


def _end(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    for lane in sheet.lanes():
        lane.close()
    settle()
