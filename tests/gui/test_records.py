"""Reprisals and letters on the page of people, on a real desk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from tests.gui.looking import clipped, nameless, outside
from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.evidence import Communication, Reprisal
from visit_desk.domain.people import Interlocutor
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.people_page import PeoplePage


def _page(made: Laid) -> tuple[PeoplePage, Interlocutor]:
    """The page with a reprisal and a letter on Jonna Pell, whose reply is overdue."""
    assert isinstance(made.page, PeoplePage)

    def fill() -> Interlocutor:
        person = next(one for one in made.desk.people.lines() if "Jonna Pell" in one.names)
        meeting = next(one for one in made.desk.programme.meetings() if one.title == "Ministry of Justice")
        made.desk.memory.keep(
            Reprisal(visit=person.visit, code="REP-01", person=person.id, category="d", acts=("threat", "smear"),
                     contact_meeting=meeting.id, text="Two men asked for Jonna Pell.", needs="A safe room",
                     severity="grave", perpetrator="State", actions=("9 September: raised orally",)),
            Communication(visit=person.visit, code="COM-01", form="UA", victims=(person.id,), authors=(person.id,),
                          circumstances="Held for two days.", requests="Release", rights=("torture",),
                          drafted=date(2031, 9, 1), sent=date(2031, 9, 2), reply_due=date(2031, 9, 5), state="sent"),
            Communication(visit=person.visit, code="COM-02", form="OL", circumstances="A bill.", state="drafted"),
        )  # fmt: skip
        return person

    person = do(made.lane, fill)
    made.page.enter()
    made.settle()
    made.page.show_record(person.id)
    made.settle()
    return made.page, person


def _words(root: QWidget) -> str:
    labels = [one.text() for one in root.findChildren(QLabel) if one.isVisible()]
    return " | ".join(labels + [f"{one.state}: {one.words()}" for one in root.findChildren(StatusMark)])


def test_a_person_shows_what_befell_them_and_which_letters_speak_of_it(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        page, person = _page(made)
        told = _words(page.records)
        for words in (
            "REP-01", "(d) Relative of a victim", "threat, smear campaign", "grave", "the State", "A safe room",
            "9 September: raised orally", "Ministry of Justice", "Urgent appeal", "Held for two days.", "2 September",
            "overdue: Reply overdue since 5 September", f"Two men asked for {person.code}.",
        ):  # fmt: skip
            assert words in told
        assert "Pell" not in told
        assert "COM-02" not in told
        assert nameless(page.records) == []
        assert clipped(page.records) == []


def test_all_of_them_stand_in_a_list_that_keys_reach(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        page, person = _page(made)
        stop = next(one for one in page.which.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        stop.setFocus()
        made.press(Qt.Key.Key_Right)
        if not page.listing_records():
            made.press(Qt.Key.Key_Space)
        rows = [row for row in page.people.rows.rows() if not row.heading]
        assert [row.title for row in rows] == [f"REP-01, {person.code}", f"COM-01, {person.code}", "COM-02"]
        assert [(row.second, row.state_words) for row in rows][1:] == [
            ("Urgent appeal", "Reply overdue"), ("Other letter", "Drafted"),
        ]  # fmt: skip
        assert not page.card.isVisible()
        assert "REP-01" in _words(page.records)
        page.people.setFocus()
        made.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
        assert "A bill." in _words(page.records)
        assert outside(page) == []
        page.show_record(person.id)
        made.settle()
        assert page.card.isVisible()


def test_how_far_it_is_can_be_changed_and_undone(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        page, _person = _page(made)
        box = page.records.findChildren(QComboBox)[0]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)
        made.settle()
        kept = do(made.lane, made.desk.people.reprisals)
        assert [one.state for one in kept] == ["verified"]
        assert kept[0].text == "Two men asked for Jonna Pell."
        made.undo()
        assert [one.state for one in do(made.lane, made.desk.people.reprisals)] == ["reported"]


def test_with_the_sources_closed_none_is_shown(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage, sources=False) as made:
        assert isinstance(made.page, PeoplePage)
        made.page.show_list("records")
        made.settle()
        assert not made.page.records.isVisible()
        assert made.page.people.rows.rowCount() == 0
