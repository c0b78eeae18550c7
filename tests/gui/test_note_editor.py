"""The editor of a note: chips, undo, what goes out of it, and how fast a key is."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.notes_editor import TEXT, made_editor, mention, noted, put_pen
from visit_desk.desk.views import Candidate
from visit_desk.domain.lists import MentionKind
from visit_desk.domain.note import MARKER, Mention
from visit_desk.gui.clipboard import pocket
from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.note_known import Known
from visit_desk.gui.note_menu import note_menu


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> NoteEditor:
    return made_editor(qtbot)


def test_one_key_hides_the_last_word_and_undo_brings_it_back(editor: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "He lives in Sorvane.")
    editor.hide_word()
    assert editor.writing.document.toRawText() == f"He lives in {MARKER}."
    assert editor.writing.told().text == "He lives in Sorvane."
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.writing.document.toRawText() == "He lives in Sorvane."
    assert editor.writing.told().mentions == ()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert editor.writing.told().mentions[0].start == 12


def test_a_number_is_hidden_whole(editor: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "His number is +999 72 410 118.")
    editor.hide_word()
    assert editor.writing.document.toRawText() == f"His number is {MARKER}."


def test_a_candidate_is_hidden_whole(editor: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "He drives a grey van")
    editor.writing.marks.put(editor.document().firstBlock(), "candidate", [(10, 20)])
    editor.hide_word()
    assert editor.writing.document.toRawText() == f"He drives {MARKER}"


def test_after_sealing_no_undo_brings_a_name_back(editor: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "He lives in Sorvane.")
    editor.hide_word()
    editor.writing.forget_words()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    editor.may_reveal = True
    editor.reveal(True)
    assert "Sorvane" not in editor.writing.document.toRawText()
    assert all(look.words != "Sorvane" for look in map(editor.writing.chips.look, editor.writing.hidden))
    assert "Sorvane" not in repr(editor.writing.hidden)


def test_what_is_typed_behind_a_chip_is_no_part_of_it(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.writing.show(noted("Mara", mention("Mara", "Mara")))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " spoke")
    told = editor.writing.told()
    assert (told.text, told.mentions[0].end) == ("Mara spoke", 4)
    cursor = editor.textCursor()
    assert cursor.charFormat().objectType() == 0


@pytest.mark.parametrize("watched", [True, False])
def test_copying_gives_glosses_and_pasting_here_gives_the_chips_back(editor: NoteEditor, watched: bool) -> None:
    if watched:
        pocket()
    editor.writing.show(noted(TEXT, mention(TEXT, "Mara Veld")))
    editor.selectAll()
    editor.cut()
    board = QGuiApplication.clipboard().mimeData()
    assert board.text() == "a person left home in January. She stays in Sorvane."
    assert not any(b"Mara" in bytes(board.data(form).data()) for form in board.formats())
    editor.paste()
    told = editor.writing.told()
    assert (told.text, len(told.mentions)) == (TEXT, 1)
    editor.paste()
    assert len({one.id for one in editor.writing.told().mentions}) == 2


def test_a_screen_reader_finds_the_gloss_where_a_chip_stands(editor: NoteEditor) -> None:
    editor.writing.show(noted(TEXT + "\nNothing here.", mention(TEXT, "Mara Veld")))
    QAccessible.setActive(True)
    put_pen(editor, 1)
    assert editor.accessibleDescription() == TEXT.replace("Mara Veld", "a person")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert editor.accessibleDescription() == ""


def test_a_hidden_word_is_brought_back_from_the_menu_only_while_it_may_be_seen(editor: NoteEditor) -> None:
    editor.writing.show(noted(TEXT, mention(TEXT, "Mara Veld")))
    words = "Let this word stand in clear"
    assert words not in [action.text() for action in note_menu(editor, 0).actions()]
    editor.may_reveal = True
    next(action for action in note_menu(editor, 0).actions() if action.text() == words).trigger()
    assert editor.document().toRawText() == TEXT
    editor.undo()
    assert MARKER in editor.document().toRawText()


def test_a_copy_into_another_note_brings_the_hidden_words_along_past_the_system_s_clipboard(
    editor: NoteEditor, plain_look: QApplication
) -> None:
    QApplication.clipboard().setText("somebody else’s")
    editor.writing.show(noted(TEXT, mention(TEXT, "Mara Veld")))
    editor.selectAll()
    pocket().copy(editor)
    assert QApplication.clipboard().text() == "somebody else’s"
    editor.writing.show(noted("Another note. "))
    put_pen(editor, 14)
    pocket().paste(editor)
    told = editor.writing.told()
    assert told.text == f"Another note. {TEXT}"
    assert [told.text[one.start : one.end] for one in told.mentions] == ["Mara Veld"]
    assert "Mara" not in editor.document().toRawText()


def test_only_plain_text_is_pasted(editor: NoteEditor) -> None:
    foreign = QMimeData()
    foreign.setHtml("<b>bold</b>")
    foreign.setText("one\r\ntwo\ufffc")
    editor.insertFromMimeData(foreign)
    assert editor.writing.told().text == "one\ntwo"


def test_covered_words_show_only_while_the_key_is_held_and_sources_are_open(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.writing.show(noted(TEXT, mention(TEXT, "Mara Veld")))
    name = next(iter(editor.writing.hidden))
    qtbot.keyPress(editor, Qt.Key.Key_F8)
    assert editor.writing.chips.look(name).words == "a person"
    editor.may_reveal = True
    qtbot.keyPress(editor, Qt.Key.Key_F8)
    assert editor.writing.chips.look(name).words == "Mara Veld"
    qtbot.keyRelease(editor, Qt.Key.Key_F8)
    assert editor.writing.chips.look(name).words == "a person"


def test_tab_leaves_the_editor(editor: NoteEditor, qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    beside = QLineEdit()
    row = QHBoxLayout(both)
    row.addWidget(editor)
    row.addWidget(beside)
    both.show()
    QWidget.setTabOrder(editor, beside)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.writing.told().text == ""
    assert both.focusWidget() is beside
    editor.setParent(None)


def knowing(editor: NoteEditor, *forms: str) -> Known:
    """A recogniser that knows these forms; the desk's own is used in the tests of the page."""

    def ask(text: str, then: object) -> None:
        found = [Candidate(text.index(f), text.index(f) + len(f), MentionKind.NAME, "p", True, "a person")
                 for f in forms if f in text]  # fmt: skip
        then(found)  # type: ignore[operator]  # called with what it takes

    return Known(editor.writing, ask, lambda: editor.textCursor().position(), editor)


def test_a_known_name_is_hidden_once_the_pen_has_left_it(editor: NoteEditor, qtbot: QtBot) -> None:
    known = knowing(editor, "Mara Veld")
    qtbot.keyClicks(editor, "Mara Veld")
    known.look()
    assert MARKER not in editor.document().toRawText()
    qtbot.keyClicks(editor, " spoke")
    known.look()
    assert editor.document().toRawText() == f"{MARKER} spoke"
    assert editor.writing.told().mentions[0].decided_by == "register"
    assert editor.textCursor().position() == 7


def test_a_name_brought_back_on_purpose_is_not_hidden_again(editor: NoteEditor, qtbot: QtBot) -> None:
    known = knowing(editor, "Mara")
    qtbot.keyClicks(editor, "Mara spoke")
    known.look()
    assert MARKER in editor.document().toRawText()
    editor.undo()
    known.look()
    assert editor.document().toRawText() == "Mara spoke"


def test_candidates_are_underlined_only_when_wanted(editor: NoteEditor, qtbot: QtBot) -> None:
    known = knowing(editor)
    qtbot.keyClicks(editor, "a grey van")
    block = editor.document().firstBlock()
    editor.writing.marks.put(block, "candidate", [(2, 10)])
    assert block.layout().formats() == []
    editor.writing.marks.candidates_shown = True
    editor.writing.marks.show_all()
    assert [(one.start, one.length) for one in block.layout().formats()] == [(2, 8)]
    put_pen(editor, 0)
    qtbot.keyClicks(editor, "in ")
    assert [(one.start, one.length) for one in block.layout().formats()] == [(5, 8)]
    assert not known.on or known.busy


def typed(edit: QTextEdit, qtbot: QtBot) -> float:
    """The median time of a key, in seconds, at the beginning, in the middle and at the end."""
    took = []
    for place in (0, 500_000, edit.document().characterCount() - 1):
        cursor = edit.textCursor()
        cursor.setPosition(place)
        edit.setTextCursor(cursor)
        QApplication.processEvents()
        for letter in "written here now ":
            started = time.perf_counter()
            qtbot.keyClicks(edit, letter)
            QApplication.processEvents()
            took.append(time.perf_counter() - started)
    return sorted(took)[len(took) // 2]


def test_a_key_is_as_good_as_free_in_a_note_of_two_hundred_thousand_words(editor: NoteEditor, qtbot: QtBot) -> None:
    text = "\n".join("The delegation heard that nobody had been told of this. " * 10 for _ in range(2000))
    marks = tuple(Mention(start=i + 4, end=i + 14, kind=MentionKind.NAME) for i in range(0, 500_000, 1122))
    editor.writing.show(noted(text, *marks))
    knowing(editor)
    plain = QTextEdit()
    qtbot.addWidget(plain)
    plain.resize(editor.size())
    plain.setPlainText(text)
    plain.show()
    ours, theirs = typed(editor, qtbot), typed(plain, qtbot)
    print(f"{ours * 1000:.2f} ms a key, {theirs * 1000:.2f} ms in a plain editor, {len(marks)} chips")
    assert ours < 12 * theirs
