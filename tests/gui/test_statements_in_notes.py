"""Statements taken from a note with one chord, shown in its margin and changed there, on a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.looking import clipped, nameless
from tests.gui.notes_desk import CHAIR, PREACHER, Clock, Laid, desk_in_lane, do, drawn, things
from visit_desk.domain.evidence import Statement
from visit_desk.domain.lists import Capacity, NoteState, Reliability, SourceKind, Tier
from visit_desk.gui import typeface
from visit_desk.gui.note_margin import MarginNote
from visit_desk.gui.note_page import NotePage
from visit_desk.gui.theme import theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def laid(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Laid]:
    """The note of the drafts on its page."""
    typeface.load()
    theme().wear()
    with desk_in_lane(tmp_path, Clock(), things()) as (desk, lane):
        page = NotePage(desk, lane)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        page.show()
        page.activateWindow()
        made = Laid(page, desk, lane)
        note = do(lane, lambda: desk.notes.keep(drawn()))
        made.open(note.id)
        yield made
        page.saving.stop()
        page.acts.rest()


def at(laid: Laid, words: str, *, select: bool = False) -> None:
    """Put the pen into these words, or choose them."""
    found = laid.page.editor.document().find(words)
    cursor = QTextCursor(found)
    if not select:
        cursor.setPosition(found.selectionStart() + 1)
    laid.page.editor.setTextCursor(cursor)
    laid.page.editor.setFocus()


def chord(laid: Laid, qtbot: QtBot) -> QWidget:
    qtbot.keyClick(laid.page.editor, Qt.Key.Key_J, CONTROL)
    laid.settle()
    return laid.page.statements.form


def pick(form: QWidget, name: str, words: str) -> None:
    box = next(one for one in form.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(next(n for n in range(box.count()) if words in box.itemText(n)))


def keep(laid: Laid, qtbot: QtBot) -> Statement:
    qtbot.keyClick(laid.page.focusWidget(), Qt.Key.Key_Return, CONTROL)
    laid.settle()
    return statements(laid)[-1]


def statements(laid: Laid) -> tuple[Statement, ...]:
    return do(laid.lane, lambda: laid.desk.evidence.statements(laid.page.record()))


def margin(laid: Laid) -> list[MarginNote]:
    return [note for note in laid.page.margin.notes() if note.record]


def test_one_chord_takes_the_sentence_with_its_voice_and_without_hidden_words(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "told us at the door")
    form = chord(laid, qtbot)
    assert form.isVisible()
    assert statements(laid) == ()
    pick(form, "How the source knows", "Saw or lived it")
    pick(form, "Reliability", "Likely reliable")
    made = keep(laid, qtbot)
    assert made.text.startswith("a person, a preacher, told us at the door that he quietly receives")
    assert (made.person, made.tier, made.capacity) == (PREACHER.id, Tier.C, Capacity.PRIVATE)
    assert made.passage == laid.kept().passages[0].id
    assert (made.source, made.reliability) == (SourceKind.DIRECT, Reliability.LIKELY_RELIABLE)
    assert laid.page.editor.hasFocus()


def test_a_selection_in_a_quotation_is_a_quotation_of_the_notes_speaker(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "Violence is forbidden in every case", select=True)
    chord(laid, qtbot)
    made = keep(laid, qtbot)
    assert (made.text, made.quotation, made.person) == ("Violence is forbidden in every case", True, CHAIR.id)
    assert made.source is SourceKind.OFFICIAL
    assert margin(laid)[0].icon == "quote"


def test_it_stands_level_with_its_sentence_while_that_stands_there(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "No photographs", select=True)
    chord(laid, qtbot)
    made = keep(laid, qtbot)
    (note,) = margin(laid)
    assert note.title == f"Statement {made.code}"
    assert note.lines == ("No photographs", "Official information · Unknown")
    assert note.unit == laid.page.editor.document().find("No photographs").selectionStart()
    at(laid, "No photographs", select=True)
    qtbot.keyClicks(laid.page.editor, "None")
    laid.page.acts.show_margin()
    assert margin(laid)[0].unit == laid.page.editor.document().characterCount() - 1


def test_words_that_may_still_tell_are_shown_and_a_name_typed_in_is_replaced(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "He drives a grey van", select=True)
    form = chord(laid, qtbot)
    assert "May still tell who spoke: a grey van" in [label.text() for label in form.findChildren(QLabel)]
    qtbot.keyClicks(laid.page.focusWidget(), "Dorin Vashti said: ")
    assert keep(laid, qtbot).text == "a person interviewed said: He drives a grey van"


def test_a_new_finding_rests_on_it_and_one_undo_takes_both_back(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "No photographs")
    form = chord(laid, qtbot)
    line = next(one for one in form.findChildren(QWidget) if one.accessibleName() == "And a new finding")
    line.setFocus()
    qtbot.keyClicks(line, "Openness")
    backs = []
    laid.page.done.connect(lambda _told, back: backs.append(back))
    made = keep(laid, qtbot)
    (view,) = do(laid.lane, laid.desk.evidence.findings)
    assert (view.finding.title, view.finding.basis) == ("Openness", (made.id,))
    backs[0]()
    laid.settle()
    assert statements(laid) == ()
    assert do(laid.lane, laid.desk.evidence.findings) == ()
    assert margin(laid) == []


def test_two_of_one_witness_are_one_source(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "He asked for a referral")
    chord(laid, qtbot)
    first = keep(laid, qtbot)
    at(laid, "No photographs")
    form = chord(laid, qtbot)
    pick(form, "Witness", f"same witness as {first.code}")
    pick(form, "Organization or case file", f"same one as {first.code}")
    keep(laid, qtbot)
    told = {one.id: one for one in statements(laid)}
    other = next(one for one in told.values() if one.id != first.id)
    assert other.witness == PREACHER.id
    assert other.origin
    assert other.origin == told[first.id].origin


def test_by_keys_alone_it_is_opened_in_the_margin_changed_and_retired(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "No photographs")
    chord(laid, qtbot)
    first = keep(laid, qtbot)
    laid.page.margin.setFocus()
    qtbot.keyClick(laid.page.margin, Qt.Key.Key_Return)
    form = laid.page.statements.form
    assert form.isVisible()
    pick(form, "Reliability", "Unsure")
    assert keep(laid, qtbot).reliability is Reliability.UNSURE
    assert [one.id for one in statements(laid)] == [first.id]
    laid.page.margin.setFocus()
    qtbot.keyClick(laid.page.margin, Qt.Key.Key_Return)
    backs = []
    laid.page.done.connect(lambda _told, back: backs.append(back))
    form.retired.emit()
    laid.settle()
    assert (statements(laid), margin(laid)) == ((), [])
    backs[0]()
    laid.settle()
    assert len(margin(laid)) == 1


def test_escape_leaves_the_form_and_keeps_nothing(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "No photographs")
    form = chord(laid, qtbot)
    qtbot.keyClick(laid.page.focusWidget(), Qt.Key.Key_Escape)
    laid.settle()
    assert not form.isVisible()
    assert laid.page.editor.hasFocus()
    assert statements(laid) == ()


def test_a_sealed_note_still_gives_statements(laid: Laid, qtbot: QtBot) -> None:
    def finish() -> int:
        for item in laid.desk.closing.queue():
            if item.note == laid.page.record():
                laid.desk.closing.decide(item, item.choices[0])
        return laid.desk.closing.seal()

    assert do(laid.lane, finish) == 1
    laid.page.show_again(laid.page.record())
    laid.settle()
    assert laid.kept().state is NoteState.SEALED
    at(laid, "told us at the door")
    chord(laid, qtbot)
    made = keep(laid, qtbot)
    assert "told us at the door" in made.text
    assert "Vashti" not in made.text
    assert made.person == PREACHER.id


def test_with_the_sources_closed_nothing_is_taken_and_a_sentence_says_why(laid: Laid, qtbot: QtBot) -> None:
    do(laid.lane, laid.desk.close_sources)
    laid.open("loose")
    qtbot.keyClicks(laid.page.editor, "Words.")
    told: list[str] = []
    laid.page.told.connect(told.append)
    form = chord(laid, qtbot)
    assert not form.isVisible()
    assert told == ["Open the sources first: a statement carries its speaker."]


def test_the_form_has_names_and_room(laid: Laid, qtbot: QtBot) -> None:
    at(laid, "No photographs")
    form = chord(laid, qtbot)
    assert nameless(form) == []
    assert clipped(form) == []
