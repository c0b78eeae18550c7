"""Statements of the note under the pen: taken with one chord, level with their sentences, changed in the margin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visit_desk.desk.statements import FromNote, Taken
from visit_desk.domain.evidence import Statement
from visit_desk.domain.note import Note
from visit_desk.gui.direction import strung
from visit_desk.gui.drafts import Form
from visit_desk.gui.note_margin import WIDTH, MarginNote
from visit_desk.gui.note_open import Opened
from visit_desk.gui.note_text import hidden_in, read, said
from visit_desk.gui.parts.evidence_cards import fitting
from visit_desk.gui.parts.statement_form import Filled, StatementForm
from visit_desk.gui.theme import px
from visit_desk.gui.words import said as word

if TYPE_CHECKING:
    from visit_desk.gui.note_page import NotePage

LINES = 3  # of a statement's words in the margin
NOBODY = FromNote((), (), ())


class NoteStatements(QObject):
    """The statements of one note page. Only while the sources are open: a statement carries its speaker."""

    def __init__(self, page: NotePage) -> None:
        super().__init__(page)
        self._page = page
        self._around = NOBODY
        self._shown: Statement | None = None
        self.form = StatementForm()
        self.form.kept.connect(self._keep)
        self.form.retired.connect(self._retire)
        self.form.reworded.connect(self._look_at)
        self.form.left.connect(self.close)
        page.margin.opened.connect(self.open)
        page.margin.went.connect(self._go_to)
        page.editor.erase_asked.connect(self.erase)

    def form_here(self) -> Form:
        """The form as a form of the page. It holds a speaker's own words: protected, whatever it is about."""
        about, there = (lambda: self._shown), (lambda: self._shown is not None)
        return Form("statement", self.form, about, self._reopen, protected=True, is_open=there)

    def _reopen(self, one: object) -> None:
        desk, page = self._page.desk, self._page
        if not isinstance(one, Statement):
            return

        def open_again(around: FromNote) -> None:
            self._around = around
            self._open(one, new=all(each.id != one.id for each in around.own))

        page.ask(lambda: desk.evidence.from_note(one.note), open_again)

    # a note comes
    def begin(self, opened: Opened) -> None:
        self._around = NOBODY
        if self._shown is not None and self._shown.note == opened.note.id and opened.sources_open:
            self._page.show_side(self.form)  # who comes back finds the form as it was left
        else:
            self._shown = None
        if opened.sources_open:
            self._read()

    def _read(self) -> None:
        desk, note = self._page.desk, self._page.record()
        self._page.ask(lambda: (note, desk.evidence.from_note(note)), self._show)

    def _show(self, told: tuple[str, FromNote]) -> None:
        note, around = told
        if note == self._page.record():
            self._around = around
            self._page.acts.show_margin()

    # in the margin
    def notes(self) -> list[MarginNote]:
        """One margin note a statement: level with its words where they still stand, else at the end of the note."""
        if not self._around.own:
            return []
        writing = self._page.editor.writing
        text, places = said(writing.document, writing.gloss)
        end = writing.document.characterCount() - 1
        found = []
        for one in self._around.own:
            words = r"\s+".join(map(re.escape, one.text.split()))
            stands = re.search(words, text) if words else None
            found.append(self._margin_note(one, places.unit(stands.start()) if stands else end))
        return found

    def _margin_note(self, one: Statement, unit: int) -> MarginNote:
        words = fitting(one.text, px(WIDTH - 26), LINES, "second")
        standing = strung((word(one.source), word(one.reliability)), " · ")
        title = self.tr("Statement {code}").format(code=one.code)
        return MarginNote(unit, "quote" if one.quotation else "scale", title, (words, standing), record=one.id)

    def _go_to(self, unit: int) -> None:
        editor = self._page.editor
        bar, y = editor.verticalScrollBar(), editor.y_of(unit)
        if not 0 <= y < editor.viewport().height() - px(40):
            bar.setValue(bar.value() + y - editor.viewport().height() // 3)

    # deeds
    def take(self) -> None:
        """The selection or the sentence under the pen, as a statement to be read before it is kept."""
        page = self._page
        if page.opened is None:
            return
        if not page.opened.sources_open:
            page.told.emit(self.tr("Open the sources first: a statement carries its speaker."))
            return
        note, (start, end) = self._stretch(page.opened)
        if not note.text[start:end].strip():
            page.told.emit(self.tr("There are no words here to take."))
            return
        page.saving.now()
        desk = page.desk
        page.ask(lambda: desk.evidence.statement_from(note, start, end), lambda one: self._open(one, new=True))

    def erase(self, whole: bool) -> None:
        """To where it is shown what erasing the note or the selection would take. Nothing is erased by this."""
        page = self._page
        if page.opened is None or not page.opened.sources_open:
            return
        note, (start, end) = self._stretch(page.opened)
        page.saving.now()
        page.go.emit("safety", f"keeping/note/{note.id}" if whole else f"keeping/passage/{note.id}/{start}/{end}")

    def _stretch(self, opened: Opened) -> tuple[Note, tuple[int, int]]:
        """The note as it stands, and where the sentence lies in it. A sealed note is the one that was read."""
        writing, sentence = self._page.editor.writing, self._page.editor.sentence()
        if opened.sealed:
            note = opened.note
            hidden = {covers.id: covers for _start, covers in hidden_in(note.text, note.mentions)}
        else:
            note, hidden = writing.told(), writing.hidden
        places = read(writing.document, hidden).places
        return note, (places.point(sentence[0]), places.point(sentence[1]))

    def open(self, record: str) -> None:
        """Change one statement of this note."""
        one = next((each for each in self._around.own if each.id == record), None)
        if one is not None:
            self._open(one, new=False)

    def _open(self, one: Statement, *, new: bool) -> None:
        opened = self._page.opened
        if opened is None or one.note != self._page.record():
            return
        self._shown = one
        self._page.show_side(self.form)
        self.form.show_statement(one, self._around, opened.codes.get(one.person, ""), new=new)
        self._look_at(one.text)

    def _look_at(self, text: str) -> None:
        desk, language = self._page.desk, self._page.editor.writing.note.language

        def work() -> list[str]:
            found = desk.notes.candidates(text, language or "auto")
            return list(dict.fromkeys(text[each.start : each.end] for each in found))

        self._page.ask(work, self.form.show_clues)

    def close(self) -> None:
        self._shown = None
        self._page.show_side(self._page.margin)

    def _keep(self, filled: Filled) -> None:
        page, desk = self._page, self._page.desk

        def back(taken: Taken) -> None:
            page.ask(lambda: desk.evidence.put_back(taken), lambda _done: self._read())

        def kept(taken: Taken) -> None:
            told = self.tr("Statement {code} is kept").format(code=taken.statement.code)
            page.done.emit(told, lambda: back(taken))
            self.close()
            self._read()

        page.ask(
            lambda: desk.evidence.keep_statement(
                filled.statement, filled.findings, new_finding=filled.new_finding, witness_of=filled.witness_of,
                origin_of=filled.origin_of,
            ),
            kept,
        )  # fmt: skip

    def _retire(self) -> None:
        page, desk, shown = self._page, self._page.desk, self._shown
        if shown is None:
            return

        def retired(_one: Statement) -> None:
            told = self.tr("Statement {code} is put aside").format(code=shown.code)
            back = lambda: page.ask(lambda: desk.evidence.restore_statement(shown.id), lambda _one: self._read())  # noqa: E731
            page.done.emit(told, back)
            self.close()
            self._read()

        page.ask(lambda: desk.evidence.retire_statement(shown.id), retired)
