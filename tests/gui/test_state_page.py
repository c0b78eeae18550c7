"""The draft as others read it, on a real desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.desk.tavenia import TRIALS
from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.lists import ReportKind
from visit_desk.domain.writing import Paragraph
from visit_desk.gui.state_page import StatePage

PLANTED, FREE = TRIALS["F4"]


def _page(made: Laid) -> StatePage:
    assert isinstance(made.page, StatePage)
    return made.page


def _plant(made: Laid) -> Paragraph:
    def work() -> Paragraph:
        here = next(p for p in made.desk.reports.paragraphs(ReportKind.REPORT) if FREE in p.text)
        return made.desk.reports.keep_paragraph(replace(here, text=PLANTED))

    planted = do(made.lane, work)
    made.page.enter()
    made.settle()
    made.page.show_record(planted.id)
    made.settle()
    return planted


def test_what_gives_away_is_marked_and_told_without_a_count_or_a_name(tmp_path: Path) -> None:
    with laid(tmp_path, "reading", StatePage) as made:
        planted = _plant(made)
        page = _page(made)
        assert page.reading.current() == planted.id
        assert page.reading.marked(planted.id)
        told = " | ".join(label.text() for label in page.findChildren(QLabel))
        assert "Maren Ost" not in told
        assert "source(s)" not in told


def test_enter_takes_the_offered_wording_and_undo_brings_the_old_one_back(tmp_path: Path) -> None:
    with laid(tmp_path, "reading", StatePage) as made:
        planted = _plant(made)
        page = _page(made)
        page.reading.setFocus()

        def text() -> str:
            return do(made.lane, lambda: made.desk.memory.find(Paragraph, planted.id)).text  # type: ignore[union-attr]  # it was planted

        made.press(Qt.Key.Key_Return, on=page.reading)
        assert text() != PLANTED
        made.undo()
        assert text() == PLANTED


def test_digits_switch_the_reader(tmp_path: Path) -> None:
    with laid(tmp_path, "reading", StatePage) as made:
        page = _page(made)
        page.reading.setFocus()
        made.press("4", on=page.reading)
        assert page.readers.current() == "family"
        made.press("1", on=page.reading)
        assert page.readers.current() == "drafter"


def test_n_leads_to_the_next_unfit_paragraph_and_e_to_ones_own_words(tmp_path: Path) -> None:
    with laid(tmp_path, "reading", StatePage) as made:
        planted = _plant(made)
        page = _page(made)
        page.reading.setFocus()
        made.press(Qt.Key.Key_Up, Qt.Key.Key_Up, on=page.reading)
        assert page.reading.current() != planted.id
        made.press("n", on=page.reading)
        assert page.reading.current() == planted.id
        made.press("e", on=page.reading)
        assert made.went[-1] == ("report", planted.id)


def test_the_page_comes_back_to_its_reader_and_paragraph(tmp_path: Path) -> None:
    with laid(tmp_path, "reading", StatePage) as made:
        page = _page(made)
        page.reading.setFocus()
        made.press("3", Qt.Key.Key_Down, on=page.reading)
        place = page.place()
        made.press("1", Qt.Key.Key_Down, on=page.reading)
        page.restore(place)
        made.settle()
        assert page.record() == place["record"]
        assert page.readers.current() == "neighbour"
