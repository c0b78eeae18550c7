"""Lines that are too long, and figures, days, counts and key caps in four languages."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from visit_desk.gui.application import speak
from visit_desk.gui.door import Codes
from visit_desk.gui.first_steps import CodesStep
from visit_desk.gui.numbers import grouped
from visit_desk.gui.parts.board_legend import BoardLegend
from visit_desk.gui.parts.button import cap_words
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import in_two, width_of
from visit_desk.gui.parts.row_paint import _leading, _Place, _trailing
from visit_desk.gui.parts.rows import Row
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.parts.strip import StripCell
from visit_desk.gui.parts.title import Title

LONG = "Findings and recommendations of the whole visit"


@pytest.mark.parametrize(
    ("language", "figure", "day", "cap"),
    [
        ("en", "10,700", "Monday 10 May", "Ctrl+Enter"),
        ("es", "10.700", "lunes 10 de mayo", "Control+Intro"),
        ("fr", "10\u202f700", "lundi 10 mai", "Ctrl+Entrée"),
        ("ar", "10,700", "الاثنين 10 أيار/مايو", "Ctrl+Enter"),
    ],
)
def test_figures_days_and_caps_read_as_the_language_writes_them(
    language: str, figure: str, day: str, cap: str, plain_look: QApplication
) -> None:
    speak(plain_look, language)
    assert (grouped(10_700), day_words(date(2027, 5, 10)), cap_words("Ctrl+Enter")) == (figure, day, cap)


def test_a_title_takes_a_second_line_and_is_shortened_only_behind_it(plain_look: QApplication) -> None:
    wide = width_of(LONG, "page")
    title = Title(LONG)
    assert in_two(LONG, "page", wide) == [LONG]
    assert " ".join(in_two(LONG, "page", wide * 2 // 3)) == LONG
    short = in_two(LONG, "page", wide // 4)
    assert len(short) == 2
    assert short[1].endswith("…")
    assert title.heightForWidth(wide // 2) == 2 * title.heightForWidth(wide)


def test_a_cell_grows_for_words_that_do_not_fit_in_one_line(qtbot: QtBot, plain_look: QApplication) -> None:
    cell = StripCell("copy", "No copy yet", "one stolen laptop would lose everything")
    qtbot.addWidget(cell)
    assert cell.heightForWidth(500) < cell.heightForWidth(220)


def test_the_legend_of_the_board_takes_a_second_line(qtbot: QtBot, plain_look: QApplication) -> None:
    legend = BoardLegend()
    qtbot.addWidget(legend)
    legend.show_kinds(confidential=True, debts=True)
    assert legend.heightForWidth(500) == 2 * legend.heightForWidth(2000)


def test_a_long_state_gives_way_to_the_code_of_a_person(plain_look: QApplication) -> None:
    row = Row("p", "94K7", "witness", letter="D", state="owed", state_words="consent for the earlier letter not asked")
    room, seen = QPixmap(230, 56), QStyleOptionViewItem()
    seen.rect, seen.direction = QRect(0, 0, 230, 56), Qt.LayoutDirection.LeftToRight
    painter = QPainter(room)
    place = _Place(seen)
    begins = _leading(painter, place, row, chosen=False)
    ends = _trailing(painter, place, row, begins)
    painter.end()
    assert ends - begins >= width_of("94K7", "strong")


def test_the_groups_of_a_recovery_code_run_from_the_left_in_arabic(qtbot: QtBot, plain_look: QApplication) -> None:
    speak(plain_look, "ar")
    groups = tuple(f"GROUP{number}" for number in range(8))
    step = CodesStep()
    qtbot.addWidget(step)
    step.show_codes(Codes("-".join(groups), "-".join(groups)))
    step.resize(700, 500)
    step.show()
    shown = [label for label in step.findChildren(Label) if label.text() in groups[:4]][:4]
    places = [label.mapTo(step, label.rect().topLeft()).x() for label in shown]
    assert [label.text() for label in shown] == list(groups[:4])
    assert places == sorted(places)
    assert len(set(places)) == 4
