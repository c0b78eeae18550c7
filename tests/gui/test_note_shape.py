"""The shape of a note: lines, scripts, asides and quotations, and their way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.notes_editor import made_editor, mention, noted, put_pen
from visit_desk.domain.lists import Action, MentionKind, Tier
from visit_desk.domain.note import MARKER, Mention, Note, Passage, Quote
from visit_desk.gui import note_deeds
from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.note_menu import note_menu


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> NoteEditor:
    return made_editor(qtbot)


@pytest.mark.parametrize(
    "text", ["They went to Sorvane. Then", "ذهبوا إلى سورفان. ثم عادوا", "Il va à «Sorvane», dit-il; puis."]
)
def test_a_line_never_begins_with_the_full_stop_of_a_chip(editor: NoteEditor, text: str) -> None:
    word = "سورفان" if "سورفان" in text else "Sorvane"
    lead = "كلمة " if word == "سورفان" else "word "
    for count in range(4, 12):
        whole = lead * count + text
        editor.writing.show(noted(whole, mention(whole, word, gloss="a northern district", kind=MentionKind.PLACE)))
        for width in range(250, 420, 7):
            editor.document().setTextWidth(width)
            layout = editor.document().firstBlock().layout()
            chip = editor.document().toRawText().index(MARKER)
            assert layout.lineForTextPosition(chip).lineNumber() == layout.lineForTextPosition(chip + 1).lineNumber()


def test_a_right_to_left_paragraph_gets_its_own_type_and_rhythm(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.writing.show(noted("The Council met.\nالعنف حرام في كل حال"))
    first, second = editor.document().firstBlock(), editor.document().lastBlock()
    assert (first.blockFormat().lineHeight(), second.blockFormat().lineHeight()) == (26, 34)
    assert second.textDirection() == Qt.LayoutDirection.RightToLeft
    assert second.layout().formats()[0].format.font().pixelSize() == 19


def test_an_aside_takes_whole_paragraphs_and_undo_takes_it_back_in_one_step(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.writing.show(noted("Official words. Told us at the door. More words."))
    put_pen(editor, 16, 36)
    name = note_deeds.aside(editor.writing, *editor.stretch(), speaker="someone", tier=Tier.D)
    told = editor.writing.told()
    passage = told.passages[0]
    assert told.text == "Official words.\nTold us at the door.\nMore words."
    assert (passage.speaker, passage.tier, passage.aside) == ("someone", Tier.D, True)
    assert told.text[passage.start : passage.end] == "Told us at the door."
    assert editor.writing.shape.place(name) is not None
    editor.undo()
    assert editor.writing.told().text == "Official words. Told us at the door. More words."
    assert editor.writing.told().passages == ()
    editor.redo()
    assert editor.writing.told().passages == told.passages


def test_writing_goes_on_inside_an_aside_and_leaves_it_with_an_empty_line(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.writing.show(noted("Aside"))
    note_deeds.aside(editor.writing, *editor.stretch())
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " goes on")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "here")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "out")
    told = editor.writing.told()
    assert told.text == "Aside goes on\nhere\nout"
    assert told.text[told.passages[0].start : told.passages[0].end] == "Aside goes on\nhere"


def test_a_deleted_aside_comes_back_with_undo(editor: NoteEditor, qtbot: QtBot) -> None:
    passage = Passage(start=4, end=9, speaker="s", tier=Tier.C, capacity=Note().capacity, aside=True)
    editor.writing.show(noted("one\naside\ntwo", passages=(passage,)))
    put_pen(editor, 2, 11)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.writing.told().passages == ()
    editor.undo()
    assert editor.writing.told().passages == (passage,)


def test_a_quotation_and_a_public_word_keep_their_place(editor: NoteEditor, qtbot: QtBot) -> None:
    text = "Intro\nViolence is forbidden\nMinister"
    quoted = Quote(start=6, end=27, language="ar", original="العنف حرام")
    public = Mention(start=28, end=36, kind=MentionKind.ROLE, action=Action.KEEP, reason="an office")
    editor.writing.show(noted(text, public, quotes=(quoted,)))
    put_pen(editor, 0)
    qtbot.keyClicks(editor, "An 😀 ".replace("😀", "x"))
    told = editor.writing.told()
    assert told.text[told.quotes[0].start : told.quotes[0].end] == "Violence is forbidden"
    assert told.text[told.mentions[0].start : told.mentions[0].end] == "Minister"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.writing.told().mentions == ()  # another word by now: nobody said that it is public


def test_an_aside_that_was_none_is_lifted_from_the_menu_and_its_words_stay(editor: NoteEditor) -> None:
    editor.writing.show(noted("Official.\nNot aside at all."))
    put_pen(editor, 12)
    note_deeds.aside(editor.writing, *editor.stretch())
    action = next(one for one in note_menu(editor, 12).actions() if one.text() == "No aside after all")
    action.trigger()
    told = editor.writing.told()
    assert (told.text, told.passages) == ("Official.\nNot aside at all.", ())
    assert editor.document().lastBlock().blockFormat().leftMargin() == 0
