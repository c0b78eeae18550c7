"""The editor of a note: chips, undo, what goes out of it, and how fast a key is."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from visit_desk.desk.views import Candidate
from visit_desk.domain.lists import Action, MentionKind, Tier
from visit_desk.domain.note import MARKER, Mention, Note, Passage, Quote
from visit_desk.gui import note_deeds, typeface
from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.note_known import Known
from visit_desk.gui.note_text import chips_in
from visit_desk.gui.theme import theme

TEXT = "Mara Veld left home in January. She stays in Sorvane."


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> NoteEditor:
    typeface.load()
    theme().wear()
    made = NoteEditor()
    qtbot.addWidget(made)
    made.resize(722, 500)
    made.show()
    made.setFocus()
    return made


def mention(text: str, word: str, **more: object) -> Mention:
    start = text.index(word)
    told = {"kind": MentionKind.NAME, "action": Action.REDACT, "gloss": "a person", "decided_by": "register"} | more
    return Mention(start=start, end=start + len(word), **told)  # type: ignore[arg-type]  # fields by name


def noted(text: str = TEXT, *mentions: Mention, **more: object) -> Note:
    return replace(Note(), text=text, mentions=mentions, **more)  # type: ignore[arg-type]  # fields by name


def put_pen(editor: NoteEditor, unit: int, to: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(unit)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


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


def test_copying_gives_glosses_and_pasting_here_gives_the_chips_back(editor: NoteEditor) -> None:
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


def knowing(editor: NoteEditor, *forms: str) -> Known:
    """A recogniser that knows these forms; the desk's own is used in the tests of the page."""

    def ask(text: str, then: object) -> None:
        found = [Candidate(text.index(f), text.index(f) + len(f), MentionKind.NAME, "p", True, "a person")
                 for f in forms if f in text]  # fmt: skip
        then(found)  # type: ignore[operator]

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


def test_a_key_is_fast_in_a_note_of_two_hundred_thousand_words(editor: NoteEditor, qtbot: QtBot) -> None:
    text = "\n".join("The delegation heard that nobody had been told of this. " * 10 for _ in range(2000))
    marks = tuple(Mention(start=i + 4, end=i + 14, kind=MentionKind.NAME) for i in range(0, 500_000, 1122))
    editor.writing.show(noted(text, *marks))
    knowing(editor)
    took = []
    for place in (0, 500_000, editor.document().characterCount() - 1):
        put_pen(editor, place)
        QApplication.processEvents()
        for letter in "written here now ":
            started = time.perf_counter()
            qtbot.keyClicks(editor, letter)
            QApplication.processEvents()
            took.append(time.perf_counter() - started)
    took.sort()
    count = len(chips_in(editor.document()))
    print(f"median {took[len(took) // 2] * 1000:.2f} ms, slowest {took[-1] * 1000:.2f} ms, {count} chips")
    assert took[len(took) // 2] < 0.1
