"""People and consent, on a real desk: codes, consent use by use, and nobody while the sources are closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.notes_desk import VISIT, Clock, desk_in_lane, do, settle
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.lists import ConsentState, Use
from visit_desk.domain.people import Interlocutor, RiskAssessment
from visit_desk.gui.parts.button import Button
from visit_desk.gui.people_page import PeoplePage


def _page(made: Laid) -> PeoplePage:
    assert isinstance(made.page, PeoplePage)
    return made.page


def _open(made: Laid, name: str) -> Interlocutor:
    person = do(made.lane, lambda: next(one for one in made.desk.people.lines() if name in one.names))
    _page(made).show_record(person.id)
    made.settle()
    return person


def _states(made: Laid, person: str) -> dict[Use, ConsentState]:
    return do(made.lane, lambda: {line.use: line.state for line in made.desk.people.view(person).consents})


def _words(root: QWidget) -> str:
    labels = [label.text() for label in root.findChildren(QLabel)]
    page = root.findChild(PeoplePage)
    rows = [row.spoken() for row in page.people.rows.rows()] if page is not None else []
    return " | ".join([*labels, *rows])


def test_no_legal_name_is_shown_until_reveal_is_held(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Jonna Pell")
        page = _page(made)
        assert person.code in _words(made.window)
        assert "Pell" not in _words(made.window)
        QTest.keyPress(page, Qt.Key.Key_F8)
        assert "Jonna Pell" in _words(made.window)
        QTest.keyRelease(page, Qt.Key.Key_F8)
        assert "Pell" not in _words(made.window)


def test_with_the_sources_closed_nobody_is_here(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage, sources=False) as made:
        page = _page(made)
        asked: list[bool] = []
        page.asked_sources.connect(lambda: asked.append(True))
        assert page.people.rows.rowCount() == 0
        assert not page.card.isVisible()
        assert page.focusWidget() is page._closed.deed
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
        assert asked == [True]


def test_a_digit_sets_a_preset_and_undo_brings_the_old_consent_back(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Jonna Pell")
        before = _states(made, person.id)
        assert before[Use.QUOTATION] is ConsentState.GRANTED
        made.press("1", on=_page(made).people)
        assert _states(made, person.id)[Use.QUOTATION] is ConsentState.NOT_ASKED
        made.undo()
        assert _states(made, person.id) == before


def test_a_letter_sets_one_use_and_keeps_its_condition(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Jonna Pell")
        page = _page(made)
        page.card.go_to_use(Use.QUOTATION)
        made.press("n")
        assert _states(made, person.id)[Use.QUOTATION] is ConsentState.REFUSED
        view = do(made.lane, lambda: made.desk.people.view(person.id))
        line = next(line for line in view.consents if line.use is Use.QUOTATION)
        assert line.conditions


def test_a_condition_is_written_under_its_use(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Odile Karrow")
        page = _page(made)
        page.card.go_to_use(Use.QUOTATION)
        made.press(Qt.Key.Key_Return)
        made.press("only after the debate", Qt.Key.Key_Return)
        view = do(made.lane, lambda: made.desk.people.view(person.id))
        line = next(line for line in view.consents if line.use is Use.QUOTATION)
        assert [condition.text for condition in line.conditions] == ["only after the debate"]
        assert "only after the debate" in page.card.consent_words()


def test_a_withdrawal_lists_the_earlier_exports_that_rested_on_it(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Jonna Pell")
        page = _page(made)
        page.card.go_to_use(Use.SUMMARY)
        made.press("w")
        assert _states(made, person.id)[Use.SUMMARY] is ConsentState.WITHDRAWN
        assert page.held.isVisible()
        assert "9f9f9f9f" in " ".join(label.text() for label in page.held.findChildren(QLabel))
        made.undo()
        assert _states(made, person.id)[Use.SUMMARY] is ConsentState.GRANTED


def test_a_person_is_added_and_other_ways_to_write_the_name_are_proposed(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        page = _page(made)
        count = page.people.rows.rowCount()
        page.add()
        made.press("Mikhail Dovrin", Qt.Key.Key_Tab)
        assert page.form.proposals()
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        made.settle()
        assert page.people.rows.rowCount() == count + 1
        known = do(made.lane, lambda: [one.names for one in made.desk.people.lines()])
        assert ("Mikhail Dovrin",) in known
        assert "Dovrin" not in _words(made.window)


def test_two_entries_that_are_one_person_become_one(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        other = do(made.lane, lambda: made.desk.people.keep(Interlocutor(names=("J. Pell",), role="a student")))
        page = _page(made)
        page.enter()
        made.settle()
        person = _open(made, "Jonna Pell")
        count = page.people.rows.rowCount()
        page.merge.chosen.emit(other.id)
        made.settle()
        assert page.people.rows.rowCount() == count - 1
        joined = do(made.lane, lambda: made.desk.people.find(person.id))
        assert set(joined.names) == {"Jonna Pell", "J. Pell"}
        made.undo()
        assert page.people.rows.rowCount() == count
        assert do(made.lane, lambda: made.desk.people.find(person.id)).names == ("Jonna Pell",)


def test_a_risk_assessment_that_was_kept_is_taken_back(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Jonna Pell")
        before = do(made.lane, lambda: made.desk.memory.all(RiskAssessment))
        _page(made).risk.kept.emit(RiskAssessment(person=person.id, threats=("a watched street",)))
        made.settle()
        assert len(do(made.lane, lambda: made.desk.memory.all(RiskAssessment))) == len(before) + 1
        made.undo()
        assert do(made.lane, lambda: made.desk.memory.all(RiskAssessment)) == before


def test_a_check_in_is_answered_on_the_card(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        _open(made, "Jonna Pell")
        page = _page(made)
        view = page.view
        assert view is not None
        assert len(view.check_ins) == 1
        keys = [key for key in page.card.findChildren(QWidget) if key.accessibleName() == "Check-in: All well"]
        QTest.keyClick(keys[0], Qt.Key.Key_Space)
        made.settle()
        assert do(made.lane, lambda: made.desk.people.overdue(made.desk.today())) == ()


def test_erasing_for_good_is_asked_for_on_the_card_of_the_person(tmp_path: Path) -> None:
    with laid(tmp_path, "people", PeoplePage) as made:
        person = _open(made, "Jonna Pell")
        key = next(one for one in _page(made).card.findChildren(Button) if one.text() == "Erase for good")
        assert key.isVisible()
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
        assert made.went[-1] == ("safety", f"keeping/person/{person.id}")
        kept = do(made.lane, lambda: [one.id for one in made.desk.people.lines()])
        assert person.id in kept, "nothing is erased by asking"


def test_the_first_person_of_a_new_vault_is_added_by_the_chord(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_in_lane(tmp_path, Clock(), lambda desk: desk.memory.keep(VISIT)) as (desk, lane):
        page = PeoplePage(desk, lane)
        qtbot.addWidget(page)
        page.resize(1366, 690)
        page.show()
        page.enter()
        settle(lane)
        page.add()
        assert page.form.isVisible()
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
        assert not page.form.isVisible()
        page.add()
        typed = page.form.findChild(QTextEdit)
        assert typed is not None
        assert typed.isVisible()
        typed.setPlainText("Orla Vent")
        page.enter()  # the page reads again while one types: the form stays
        settle(lane)
        page.add()  # a slip of the hand
        assert page.form.isVisible()
        assert typed.toPlainText() == "Orla Vent"
        page.form.kept.emit(page.form.person())
        settle(lane)
        assert len(page.people.rows.rows()) == 1
        assert page.people.isVisible()
