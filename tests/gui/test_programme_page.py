"""The board of the programme, on a real desk."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, Qt

from tests.gui.pages_desk import Laid, laid
from visit_desk.gui.programme_page import ProgrammePage

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//test//EN
BEGIN:VEVENT
UID:1@test
DTSTAMP:20310801T080000
DTSTART:20310905T140000
DTEND:20310905T150000
SUMMARY:Office of the Ombudsperson
LOCATION:Tavenport
END:VEVENT
END:VCALENDAR
"""


def _page(made: Laid) -> ProgrammePage:
    assert isinstance(made.page, ProgrammePage)
    return made.page


def _titles(made: Laid) -> list[str]:
    return [line.slot.title for line in _page(made).slots.lines]


def _row(made: Laid, title: str, day: int = 9) -> int:
    lines = _page(made).slots.lines
    return next(n for n, line in enumerate(lines) if line.slot.title == title and line.slot.starts.day == day)


def test_the_board_has_a_column_for_each_day_on_a_true_scale(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage) as made:
        board, slots = _page(made).board, _page(made).slots
        assert len(slots.days) == 10
        names = (("Ministry of Justice", 9), ("Evening talk", 9), ("Ministry of Health", 9), ("Senate", 10))
        places = [board.visualRect(slots.index(_row(made, *name))) for name in names]
        first, second, third, other_day = places
        assert first.height() == second.height() == third.height()  # an hour each
        assert third.top() - first.top() == 6 * (second.top() - first.top())
        assert other_day.left() > first.left()
        assert all(not one.intersects(two) for one, two in pairwise(places))
        assert all(isinstance(one, QRect) and one.width() > 60 for one in places)


def test_a_right_to_left_board_runs_from_the_right(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage) as made:
        made.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.settle()
        board, slots = _page(made).board, _page(made).slots
        last = slots.index(slots.rowCount() - 1)
        assert board.visualRect(last).left() < board.visualRect(slots.index(0)).left()


def test_arrows_walk_the_board_and_enter_opens(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage) as made:
        board = _page(made).board
        board.setFocus()
        board.setCurrentIndex(_page(made).slots.index(_row(made, "Ministry of Justice")))
        made.press(Qt.Key.Key_Down, on=board)
        assert board.currentIndex().row() == _row(made, "Evening talk")
        made.press(Qt.Key.Key_Right, on=board)
        assert board.currentIndex().row() == _row(made, "Senate", 10)
        made.press(Qt.Key.Key_Return, on=board)
        assert made.went[-1][1].startswith("slot:")


def test_confidential_slots_leave_the_board_when_the_sources_close(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage, sources=False) as made:
        assert "Senate" in _titles(made)
        assert not {"Evening talk", "Private talk", "Interview"} & set(_titles(made))


def test_an_agenda_file_is_counted_and_can_be_undone(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage) as made:
        file = tmp_path / "agenda.ics"
        file.write_text(ICS.replace("\n", "\r\n"))
        _page(made).bring_in(file)
        made.settle()
        assert "Office of the Ombudsperson" in _titles(made)
        assert "1" in made.told()
        made.undo()
        assert "Office of the Ombudsperson" not in _titles(made)


def test_a_broken_agenda_is_told_in_a_sentence(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage) as made:
        file = tmp_path / "agenda.ics"
        file.write_bytes(b"\x00\x01 no calendar")
        before = _titles(made)
        _page(made).bring_in(file)
        made.settle()
        assert made.told().endswith(".")
        assert _titles(made) == before


def test_a_slot_is_moved_in_the_form_and_moved_back(tmp_path: Path) -> None:
    with laid(tmp_path, "programme", ProgrammePage) as made:
        page = _page(made)
        page.board.setFocus()
        page.show_record(page.slots.lines[_row(made, "Ministry of Justice")].slot.id)
        made.press("e", on=page)
        assert page.form.isVisible()
        made.press(" and Law", Qt.Key.Key_Return)
        assert "Ministry of Justice and Law" in _titles(made)
        made.undo()
        assert "Ministry of Justice and Law" not in _titles(made)
