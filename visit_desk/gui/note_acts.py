"""What a person does on the page of a note, each with one key: hide, aside, quote, commit, say who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from visit_desk.desk.views import Candidate
from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import Preset, Tier
from visit_desk.domain.note import MARKER, Mention, Note
from visit_desk.gui import note_deeds
from visit_desk.gui.note_history import earlier
from visit_desk.gui.note_known import Answer, Known
from visit_desk.gui.note_margin import MarginNote
from visit_desk.gui.note_open import Opened, Standing, standing
from visit_desk.gui.note_text import read, said
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.words import reason

if TYPE_CHECKING:
    from visit_desk.gui.note_page import NotePage

MARGIN_REST = 400  # milliseconds after the last key before margin and counts follow


class NoteActs(QObject):
    """The deeds of one note page. They act on the text at once; what the desk must know follows through the lane."""

    def __init__(self, page: NotePage) -> None:
        super().__init__(page)
        self._page = page
        self._editor = page.editor
        self._writing = page.editor.writing
        self._standing = Standing("")
        self._promised: tuple[Commitment, ...] = ()
        self._voice = "?"  # the passage that the strip tells of
        self._leaving = False
        self.known = Known(self._writing, self._look_through, self._pen, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(MARGIN_REST)
        self._soon.timeout.connect(self.show_margin)
        self._editor.moved.connect(self._pen_moved)
        strip = page.strip
        strip.speaker_chosen.connect(self.set_speaker)
        strip.preset_chosen.connect(self.set_preset)
        strip.candidates_wanted.connect(self.show_candidates)
        page.tier.chosen.connect(lambda value: self.set_tier(Tier(value)))
        page.history.wanted.connect(self.put_back)
        page.history.compared.connect(page.show_history_of_record)
        page.history.left.connect(lambda: page.show_history(False))

    def begin(self, opened: Opened) -> None:
        self._promised = opened.commitments
        self.known.on = not opened.sealed
        self._voice = "?"
        self._pen_moved()
        self.show_margin()
        if self.known.on and opened.note.text:
            self.known.look_at_all()

    def rest(self) -> None:
        self.known.forget()
        self._soon.stop()

    def written(self) -> None:
        self._soon.start()

    # known names
    def _look_through(self, text: str, then: Answer) -> None:
        desk, language = self._page.desk, self._writing.note.language

        def work() -> Sequence[Candidate]:
            found = desk.notes.candidates(text, language or "auto")
            return [
                replace(one, gloss=desk.notes.gloss(one.kind, text[one.start : one.end], language, text))
                if one.known
                else one
                for one in found
            ]

        self._page.ask(work, then)

    def _pen(self) -> int | None:
        writes = self._editor.hasFocus() and not self._leaving
        return self._editor.textCursor().position() if writes else None

    def hide_at_pen(self) -> None:
        """Before the note is left: the name that the pen still touches is looked at too."""
        if not self.known.busy:
            return
        self._leaving = True
        for _ in range(4):  # the paragraph under the pen comes first; the rest of a long note waits for the evening
            self.known.pen_moved()
            self.known.look()
            self._page.lane.wait()
        self._leaving = False

    def show_candidates(self, on: bool) -> None:
        self._writing.marks.candidates_shown = on
        self._writing.marks.show_all()
        if on and self.known.on:
            self.known.look_at_all()

    # hiding
    def hide(self) -> None:
        """One key hides the selection or the last word; kind and person are guessed by the desk a moment later."""
        name = self._editor.hide_word()
        if not name:
            return
        note, desk = self._writing.told(), self._page.desk
        mention = next(one for one in note.mentions if one.id == name)
        bare = replace(note, mentions=tuple(one for one in note.mentions if one.id != name))

        def guess() -> Mention:
            told = desk.notes.hide(bare, mention.start, mention.end)
            return next(one for one in told.mentions if (one.start, one.end) == (mention.start, mention.end))

        self._page.ask(guess, lambda found: note_deeds.settle(self._writing, name, found))

    def aside(self) -> None:
        """The selection or paragraph becomes an aside: the present speaker in private, tier C unless it is stricter."""
        if self._writing.sealed:
            return
        tier = max(self._writing.note.tier, Tier.C, key=str)
        note_deeds.aside(self._writing, *self._editor.stretch(), tier=tier)
        self._page.originals.show()
        self._pen_moved()

    def quote(self) -> None:
        """The selection or paragraph becomes a quotation; the pen goes on in the field for the original words."""
        if self._writing.sealed or self._page.opened is None:
            return
        meeting = self._page.opened.meeting
        language, by = (meeting.language, meeting.interpreter) if meeting else ("", "")
        name = note_deeds.quote(self._writing, *self._editor.stretch(), language=language, by=by)
        self._page.originals.show()
        self._page.originals.go_to(name)

    def commit(self) -> None:
        """What an authority promised: the sentence under the pen is remembered as a commitment."""
        if self._writing.sealed:
            return
        note, desk = self._writing.told(), self._page.desk
        places = read(self._writing.document, self._writing.hidden).places
        start, end = (places.point(unit) for unit in self._editor.sentence())
        if not note.text[start:end].strip():
            return
        self._page.saving.now()
        self._page.ask(lambda: desk.notes.commitment(note, start, end), self._committed)

    def _committed(self, commitment: Commitment) -> None:
        self._promised = (*self._promised, commitment)
        self.show_margin()
        desk = self._page.desk
        back = lambda: self._page.ask(lambda: desk.evidence.undo(commitment.id), lambda _done: self._forget(commitment))  # noqa: E731
        self._page.done.emit(self.tr("Remembered as a commitment"), back)

    def _forget(self, commitment: Commitment) -> None:
        self._promised = tuple(one for one in self._promised if one.id != commitment.id)
        self.show_margin()

    # who speaks
    def _passage(self) -> str:
        pen = self._editor.textCursor().position()
        return self._writing.stretches.at(pen, self._writing.passages)

    def _pen_moved(self) -> None:
        """The strip shows the speaker and tier of the passage under the pen."""
        self.known.pen_moved()
        name = self._passage()
        if name == self._voice or self._page.opened is None:
            return
        self._voice = name
        note, passage = self._writing.note, self._writing.passages.get(name)
        person = passage.speaker if passage else note.speaker
        self._page.strip.show_speakers(self._page.opened.speakers, person)
        self._page.tier.show_tier(passage.tier if passage else note.tier)
        self._ask_standing(person)

    def _ask_standing(self, person: str) -> None:
        desk = self._page.desk
        self._page.ask(lambda: standing(desk, person), self._stands)

    def _stands(self, told: Standing) -> None:
        self._standing = told
        self._page.strip.presets.choose(told.preset)
        self.show_margin()

    def set_speaker(self, person: str) -> None:
        name = self._passage()
        one = next((s for s in self._page.opened.speakers if s.id == person), None) if self._page.opened else None
        if name:
            passage = self._writing.passages[name]
            self._writing.passages[name] = replace(passage, speaker=person)
        else:
            capacity = one.capacity if one else self._writing.note.capacity
            self._writing.note = replace(self._writing.note, speaker=person, capacity=capacity)
        self._said()

    def set_tier(self, tier: Tier) -> None:
        name = self._passage()
        if name:
            self._writing.passages[name] = replace(self._writing.passages[name], tier=tier)
        else:
            self._writing.note = replace(self._writing.note, tier=tier)
        self._said()

    def _said(self) -> None:
        self._voice = "?"
        self._writing.reframe()
        self._editor.viewport().update()
        self._pen_moved()
        self._writing.written.emit()

    def set_preset(self, value: str) -> None:
        """One digit in the hurry: what this speaker allows, for everything they told."""
        desk, person = self._page.desk, self._standing.person
        if person:
            self._page.ask(
                lambda: desk.consents.preset(person, Preset(value)), lambda _made: self._ask_standing(person)
            )

    # margin
    def show_margin(self) -> None:
        """Commitments and quotations level with their sentences, debts level with the passage they belong to."""
        self._page.strip.show_hidden(self._writing.document.toRawText().count(MARKER))
        notes = [*self._commitment_notes(), *self._quote_notes(), *self._debt_notes()]
        self._page.margin.show_notes([*notes, *self._page.statements.notes()])
        self._page.level()

    def _commitment_notes(self) -> list[MarginNote]:
        if not self._promised:
            return []
        text, places = said(self._writing.document, self._writing.gloss)
        found = []
        for one in self._promised:
            at = text.find(one.text.strip())
            unit = places.unit(max(at, 0))
            if at >= 0:
                self._mark(unit, places.unit(at + len(one.text.strip()), after=True))
            due = day_words(one.due, "d MMMM yyyy") if one.due else one.due_in_words
            lines = (one.text.strip(), self.tr("by {day}").format(day=due)) if due else (one.text.strip(),)
            found.append(MarginNote(unit, "handshake", self.tr("Commitment"), lines))
        return found

    def _mark(self, first: int, last: int) -> None:
        for block in self._writing.blocks(first, last):
            base = block.position()
            span = (max(0, first - base), min(block.length() - 1, last - base))
            self._writing.marks.put(block, "commitment", [span])

    def _quote_notes(self) -> list[MarginNote]:
        standing_now = [(n, q) for n, q in self._writing.quotes.items() if n in self._writing.stretches]
        kept, none = self.tr("Original kept beside it"), self.tr("The original words are not there yet")
        return [
            MarginNote(self._writing.stretches[n][0], "quote", self.tr("Quotation"), (kept if q.original else none,))
            for n, q in standing_now
        ]

    def _debt_notes(self) -> list[MarginNote]:
        owed = self._standing.owed
        if not owed or self._writing.sealed:
            return []
        name = self._passage()
        unit = self._writing.stretches[name][0] if name else 0
        words = {"internal only": self.tr("Asked for internal use only"), "consent": self.tr("Consent not asked")}
        lines = tuple(words.get(key) or reason(key) for key in owed)
        return [MarginNote(unit, "circle-dashed", self.tr("%n debt(s)", "", len(lines)), lines, "debt")]

    # history and seal
    def show_history(self) -> None:
        if self._page.opened is None:
            return
        self._page.flush()
        desk, note = self._page.desk, self._writing.note.id
        self._page.show_history(True)
        self._page.ask(lambda: earlier(desk, note), self._page.history.show_earlier)

    def put_back(self, revision: str) -> None:
        desk, note = self._page.desk, self._writing.note.id
        if revision and not self._writing.sealed:
            self._page.flush()
            self._page.ask(lambda: desk.notes.restore(note, revision), self._put_back)

    def _put_back(self, note: Note) -> None:
        if self._page.opened is not None:
            self._page.show_opened(replace(self._page.opened, note=note))
            self._page.saved.tell("settled", self.tr("Put back as it was"))
            self._page.saved.show()

    def unseal(self) -> None:
        desk, page = self._page.desk, self._page
        if page.opened is not None:
            note = page.opened.note.id
            page.ask(lambda: desk.closing.unseal(note), lambda told: page.show_again(told.id))
