"""An editor as a note page makes it, and notes to put into it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import Mention, Note
from visit_desk.gui import typeface
from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.theme import theme

TEXT = "Mara Veld left home in January. She stays in Sorvane."


def made_editor(qtbot: QtBot) -> NoteEditor:
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
