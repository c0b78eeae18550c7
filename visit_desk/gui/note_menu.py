"""The menu of the editor: the usual deeds, and what can be taken back long after its undo step is gone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from visit_desk.gui import note_deeds
from visit_desk.gui.clipboard import pocket
from visit_desk.gui.note_text import mention_at
from visit_desk.gui.shortcuts import chord

if TYPE_CHECKING:
    from visit_desk.gui.note_editor import NoteEditor


def note_menu(editor: NoteEditor, unit: int) -> QMenu:
    """What can be done at this position of the document."""
    menu = QMenu(editor)
    document, cursor = editor.document(), editor.textCursor()
    sealed = editor.writing.sealed
    ours = pocket()
    for words, act, possible in (
        (QCoreApplication.translate("NoteMenu", "Undo"), editor.undo, document.isUndoAvailable() and not sealed),
        (QCoreApplication.translate("NoteMenu", "Redo"), editor.redo, document.isRedoAvailable() and not sealed),
        (QCoreApplication.translate("NoteMenu", "Cut"), lambda: ours.cut(editor), cursor.hasSelection() and not sealed),
        (QCoreApplication.translate("NoteMenu", "Copy with glosses"), lambda: ours.copy(editor), cursor.hasSelection()),
        (chord("copy_out").said(), lambda: ours.copy_out(editor), cursor.hasSelection()),
        (QCoreApplication.translate("NoteMenu", "Paste as plain text"), lambda: ours.paste(editor),
         ours.holds(editor) and not sealed),
    ):  # fmt: skip
        menu.addAction(words, act).setEnabled(possible)
    if not sealed:
        _take_back(editor, menu, unit)
    if editor.may_reveal:
        menu.addSeparator()
        for words, whole in (
            (QCoreApplication.translate("NoteMenu", "Erase this passage for good"), False),
            (QCoreApplication.translate("NoteMenu", "Erase this note for good"), True),
        ):
            erasing = menu.addAction(words, partial(editor.erase_asked.emit, whole))
            erasing.setEnabled(whole or cursor.hasSelection())
    return menu


def _take_back(editor: NoteEditor, menu: QMenu, unit: int) -> None:
    writing, document = editor.writing, editor.document()
    named = (mention_at(document, place) for place in (unit, unit - 1) if place >= 0)
    chip = next((name for name in named if name), "")
    framed = writing.shape.frame_of(document.findBlock(unit))
    if chip and editor.may_reveal:
        menu.addSeparator()
        menu.addAction(
            QCoreApplication.translate("NoteMenu", "Let this word stand in clear"),
            lambda: note_deeds.bring_back(writing, chip),
        )
    if framed is not None:
        menu.addSeparator()
        words = QCoreApplication.translate("NoteMenu", "No aside after all")
        if framed.form == "quote":
            words = QCoreApplication.translate("NoteMenu", "No quotation after all")
        menu.addAction(words, lambda: note_deeds.lift(writing, framed.name))
