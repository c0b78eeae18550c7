"""The page of a note on a real desk: every key is kept, names are hidden as typed, nothing typed is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.notes_desk import MEETING, PREACHER, SLOT, SOURCES, Clock, Laid, desk_in_lane, do, drawn, things
from visit_desk.domain.lists import MentionKind, NoteState, Preset, Tier
from visit_desk.domain.note import MARKER, Note
from visit_desk.domain.trouble import NoSpace
from visit_desk.gui import typeface
from visit_desk.gui.note_page import NotePage
from visit_desk.gui.theme import theme


@pytest.fixture
def laid(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Laid]:
    typeface.load()
    theme().wear()
    with desk_in_lane(tmp_path, Clock(), things()) as (desk, lane):
        page = NotePage(desk, lane)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        page.show()
        yield Laid(page, desk, lane)
        page.saving.stop()
        page.acts.rest()


def test_one_key_gives_a_note_in_the_current_slot_with_the_pen_in_it(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    assert laid.page.editor.hasFocus()
    qtbot.keyClicks(laid.page.editor, "They began late.")
    assert laid.page.flush()
    note = laid.kept()
    assert (note.text, note.meeting, note.slot, note.tier) == ("They began late.", MEETING.id, SLOT.id, Tier.A)


def test_who_comes_back_to_a_slot_goes_on_with_its_note_and_another_slot_has_its_own(laid: Laid, qtbot: QtBot) -> None:
    later = replace(SLOT, id="9" * 32, code="S25", meeting="", starts=SLOT.ends, ends=SLOT.ends + timedelta(hours=1))
    do(laid.lane, lambda: laid.desk.programme.add(later))
    laid.open(f"slot:{SLOT.id}")
    qtbot.keyClicks(laid.page.editor, "first")
    first = laid.page.record()
    laid.open(f"slot:{later.id}")
    assert laid.text() == ""
    assert laid.page.record() != first
    laid.open(f"slot:{SLOT.id}")
    assert (laid.page.record(), laid.text()) == (first, "first")


def test_a_note_in_no_slot_belongs_to_no_meeting_and_is_protected(laid: Laid, qtbot: QtBot) -> None:
    laid.open("loose")
    qtbot.keyClicks(laid.page.editor, "in a corridor")
    assert laid.page.flush()
    assert (laid.kept().meeting, laid.kept().tier) == ("", Tier.C)


def test_a_rest_keeps_the_note_and_says_when(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "kept by itself")
    qtbot.waitUntil(lambda: laid.page.saving.clean, timeout=4000)
    assert laid.kept().text == "kept by itself"
    assert laid.page.saved.words() == "Saved 19:12"


def test_whoever_never_rests_is_kept_within_two_seconds(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    started = time.monotonic()
    while time.monotonic() - started < 2.6:
        qtbot.keyClicks(laid.page.editor, "on ")
        qtbot.wait(100)
    laid.settle()
    assert laid.kept().text.startswith("on on on")


def test_leaving_keeps_at_once(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "last words")
    assert laid.page.leave()
    assert laid.kept().text == "last words"


def test_trouble_is_said_beside_saved_and_the_text_stays(
    laid: Laid, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid.open("now")

    def full(_note: Note) -> Note:
        raise NoSpace

    monkeypatch.setattr(laid.desk.notes, "keep", full)
    qtbot.keyClicks(laid.page.editor, "not lost")
    assert not laid.page.flush()
    assert laid.page.saved.words().startswith("The disk is full.")
    assert laid.page.note().text == "not lost"
    monkeypatch.undo()
    assert laid.page.flush()
    assert laid.kept().text == "not lost"


def test_a_known_name_becomes_a_code_and_undo_gives_the_word_back(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "Then Dorin Vashti came in.")
    qtbot.waitUntil(lambda: MARKER in laid.text(), timeout=3000)
    name = next(iter(laid.page.editor.writing.hidden))
    assert laid.page.editor.writing.chips.look(name).words == "H4T"
    assert laid.page.flush()
    mention = laid.kept().mentions[0]
    assert (mention.person, mention.kind, mention.decided_by) == (PREACHER.id, MentionKind.NAME, "register")
    qtbot.keyClick(laid.page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert laid.text() == "Then Dorin Vashti came in."


def test_a_name_that_the_pen_still_touches_is_hidden_when_the_note_is_left(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "It was Dorin Vashti")
    assert laid.page.leave()
    assert [m.person for m in laid.kept().mentions] == [PREACHER.id]


def test_one_key_hides_a_word_and_the_desk_guesses_its_kind(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "call +99972410118 now")
    laid.page.editor.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    laid.page.editor.moveCursor(QTextCursor.MoveOperation.Left)
    qtbot.keyClick(laid.page.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    laid.settle()
    assert laid.text() == f"call {MARKER} now"
    assert laid.page.flush()
    mention = laid.kept().mentions[0]
    assert (mention.kind, mention.decided_by, bool(mention.gloss)) == (MentionKind.PHONE, "key", True)
    qtbot.waitUntil(lambda: laid.page.strip.hidden.text().startswith("1 hidden"), timeout=2000)


def test_a_note_is_shown_and_kept_again_without_any_change(laid: Laid) -> None:
    note = drawn()
    do(laid.lane, lambda: laid.desk.notes.keep(note))
    laid.open(note.id)
    told = laid.page.note()
    assert (told.text, told.mentions, told.passages, told.quotes) == (
        note.text, note.mentions, note.passages, note.quotes)  # fmt: skip


def test_an_aside_has_its_own_speaker_tier_and_consent(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "Told us at the door.")
    qtbot.keyClick(
        laid.page.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    laid.page.strip.speaker_chosen.emit(PREACHER.id)
    laid.page.tier.chosen.emit("D")
    laid.settle()
    qtbot.keyClick(laid.page.editor, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    laid.settle()
    assert laid.page.flush()
    note = laid.kept()
    assert [(p.speaker, p.tier, p.aside) for p in note.passages] == [(PREACHER.id, Tier.D, True)]
    assert note.tier is Tier.A
    assert do(laid.lane, lambda: laid.desk.people.view(PREACHER.id).preset) == Preset.ANONYMOUS.value
    assert laid.page.strip.presets.current() == Preset.ANONYMOUS.value


def test_the_original_of_a_quotation_is_kept_beside_its_translation(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "Violence is forbidden.")
    qtbot.keyClick(laid.page.editor, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    field = next(iter(laid.page.originals.fields().values()))
    assert field.hasFocus()
    field.insertPlainText("العنف حرام")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert laid.page.editor.hasFocus()
    assert laid.page.flush()
    quote = laid.kept().quotes[0]
    assert (quote.original, quote.language, quote.translated_by) == ("العنف حرام", "ar", "INT-3")
    assert laid.kept().text[quote.start : quote.end] == "Violence is forbidden."


def test_a_promise_goes_to_the_commitments_and_stands_in_the_margin(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    qtbot.keyClicks(laid.page.editor, "He spoke. The Council will issue a statement. It was late.")
    cursor = laid.page.editor.textCursor()
    cursor.setPosition(25)
    laid.page.editor.setTextCursor(cursor)
    qtbot.keyClick(laid.page.editor, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    laid.settle()
    promised = do(laid.lane, laid.desk.evidence.commitments)
    assert [one.text.strip() for one in promised] == ["The Council will issue a statement."]
    assert "Commitment" in [note.title for note in laid.page.margin.notes()]


def test_an_earlier_state_is_put_back_and_the_present_one_stays_in_the_history(laid: Laid, qtbot: QtBot) -> None:
    laid.open("now")
    for words in ("first", " and second"):
        qtbot.keyClicks(laid.page.editor, words)
        assert laid.page.flush()
    laid.page.acts.show_history()
    laid.settle()
    states = laid.page.history.list
    assert states.step(1)
    qtbot.keyClick(states, Qt.Key.Key_Return)
    laid.settle()
    assert laid.text() == "first"
    assert laid.kept().text == "first"


def test_with_the_sources_closed_one_writes_on_and_is_told_what_that_means(laid: Laid, qtbot: QtBot) -> None:
    note = drawn()
    do(laid.lane, lambda: laid.desk.notes.keep(note))
    do(laid.lane, laid.desk.close_sources)
    laid.open(note.id)
    assert laid.page.closed.isVisible()
    assert laid.page.status.notice.isVisible()
    assert laid.text() == ""
    qtbot.keyClicks(laid.page.editor, "typed while closed")
    assert laid.page.flush()
    written = laid.page.record()
    assert written != note.id
    laid.page.show_again(written)
    laid.settle()
    assert laid.text() == "typed while closed"  # it cannot be read back, but it is still on this desk
    do(laid.lane, lambda: laid.desk.open_sources(SOURCES))
    assert laid.kept(written).text == "typed while closed"


def test_a_sealed_note_shows_its_chips_and_none_of_them_opens(laid: Laid, qtbot: QtBot) -> None:
    text = "Call the office on +999 72 410 118."
    start = text.index("+999")
    note = replace(drawn(), text=text, passages=(), quotes=(), mentions=())
    hidden = do(laid.lane, lambda: laid.desk.notes.keep(laid.desk.notes.hide(note, start, len(text) - 1)))

    def finish() -> int:
        for item in laid.desk.closing.queue():
            if item.note == hidden.id:
                laid.desk.closing.decide(item, item.choices[0])
        return laid.desk.closing.seal()

    assert do(laid.lane, finish) == 1
    laid.open(note.id)
    assert laid.page.editor.isReadOnly()
    assert laid.page.status.notice.words() == "Sealed"
    qtbot.keyPress(laid.page.editor, Qt.Key.Key_F8)
    name = next(iter(laid.page.editor.writing.hidden))
    assert "999" not in laid.page.editor.writing.chips.look(name).words
    do(laid.lane, laid.desk.close_sources)
    laid.page.show_again(note.id)
    laid.settle()
    assert laid.page.editor.isReadOnly()
    assert laid.page.editor.writing.spoken().startswith("Call the office on ")
    do(laid.lane, lambda: laid.desk.open_sources(SOURCES))
    laid.page.show_again(note.id)
    laid.settle()
    qtbot.mouseClick(laid.page.status.unseal, Qt.MouseButton.LeftButton)
    laid.settle()
    assert not laid.page.editor.isReadOnly()
    assert laid.kept(note.id).state is not NoteState.SEALED
    assert laid.page.note().text == text


def test_the_place_in_a_note_comes_back(laid: Laid) -> None:
    note = drawn()
    do(laid.lane, lambda: laid.desk.notes.keep(note))
    laid.open(note.id)
    cursor = laid.page.editor.textCursor()
    cursor.setPosition(20)
    cursor.setPosition(30, QTextCursor.MoveMode.KeepAnchor)
    laid.page.editor.setTextCursor(cursor)
    place = laid.page.place()
    laid.open("loose")
    laid.page.restore(place)
    laid.settle()
    cursor = laid.page.editor.textCursor()
    assert (laid.page.record(), cursor.anchor(), cursor.position()) == (note.id, 20, 30)
    assert "Orvel" not in str(place)


def test_every_widget_that_takes_the_keyboard_has_a_name(laid: Laid) -> None:
    note = drawn()
    do(laid.lane, lambda: laid.desk.notes.keep(note))
    laid.open(note.id)
    nameless = [
        type(one).__name__
        for one in laid.page.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert nameless == []
