"""A note under the pen: its document, what its chips cover, its stretches, marks and shape. No widget, no desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from visit_desk.domain.lists import Action
from visit_desk.domain.note import Note, Passage, Quote
from visit_desk.gui.note_chips import Chips
from visit_desk.gui.note_marks import Marks
from visit_desk.gui.note_shape import OVERHANG, Framed, Shape, is_whole
from visit_desk.gui.note_spans import Stretches
from visit_desk.gui.note_text import CHIP, Hidden, chips_in, hidden_in, lay, read
from visit_desk.gui.note_text import said as said_text
from visit_desk.gui.note_tongue import tongue
from visit_desk.gui.theme import font, px
from visit_desk.gui.words import said, tier_words

PLAIN = QTextCharFormat()
Part = TypeVar("Part", Passage, Quote)


class Writing(QObject):
    """One note as it is being written. ``written`` tells of every change of what is kept; ``code`` names a person."""

    written = Signal()
    touched = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.note = Note()
        self._quiet = self._stepping = False
        self._count = 1
        self._dirty: tuple[int, int] | None = None
        self.hidden: dict[str, Hidden] = {}
        self.passages: dict[str, Passage] = {}
        self.quotes: dict[str, Quote] = {}
        self.public: dict[str, Hidden] = {}
        self.codes: dict[str, str] = {}
        self.declined: set[str] = set()
        self.sealed = False
        self.document = QTextDocument(self)
        self.stretches = Stretches(self.document)
        self.marks = Marks(self.document)
        self.shape = Shape(self.document, self.stretches)
        self.chips = Chips(self.hidden, lambda person: self.codes.get(person, ""), said)
        self.document.documentLayout().registerHandler(CHIP, self.chips)
        self.document.contentsChange.connect(self._changing)
        self.document.contentsChanged.connect(self._changed)
        self.look()
        self.marks.form = self._form

    def _form(self, block: QTextBlock) -> str:
        framed = self.shape.frame_of(block)
        return framed.form if framed else ""

    def look(self) -> None:
        """Take type and measures from the theme in force."""
        self.document.setDefaultFont(font("said"))
        self.document.setDocumentMargin(px(OVERHANG))

    # in and out
    def show(self, note: Note, *, sealed: bool = False) -> None:
        """Lay a note out. Nothing of what was here before can be brought back by an undo."""
        self._quiet = True
        self.note, self.sealed = note, sealed
        self.document.setUndoRedoEnabled(False)
        self._forget_all()
        self.document.clear()
        chips = hidden_in(note.text, note.mentions)
        whole = QTextCursor(self.document)
        whole.beginEditBlock()  # so that everything is laid out once, at the end
        whole.setBlockFormat(self.shape.wanted(self.document.begin()))
        self.hidden.update(lay(whole, note.text, chips, PLAIN))
        places = read(self.document, self.hidden).places
        for mention in note.mentions:
            if mention.action is Action.KEEP:
                self.public[mention.id] = Hidden(note.text[mention.start : mention.end], (mention,))
                self._lay(mention.id, places.unit(mention.start), places.unit(mention.end, after=True), wide=False)
        self.passages.update((passage.id, passage) for passage in note.passages)
        self.quotes.update((quote.id, quote) for quote in note.quotes)
        parts: tuple[Passage | Quote, ...] = (*note.passages, *note.quotes)
        for part in parts:
            self._lay(part.id, places.unit(part.start), places.unit(part.end, after=True), wide=True)
        self.reframe()
        self._dress_all()
        whole.endEditBlock()
        self.document.setUndoRedoEnabled(True)
        self.stretches.remember()
        self._count = self.document.blockCount()
        self._quiet = False

    def told(self) -> Note:
        """The note as it stands now, ready to be kept."""
        back = read(self.document, self.hidden)
        points = {name: tuple(map(back.places.point, self.stretches[name])) for name in self.stretches.names()}
        mentions = list(back.mentions)
        for name, covers in self.public.items():
            if name in points and back.text[slice(*points[name])] == covers.word:  # else it is another word by now
                mentions.append(replace(covers.mention, start=points[name][0], end=points[name][1]))
        return replace(
            self.note,
            text=back.text,
            mentions=tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end))),
            passages=tuple(self._placed(self.passages, points)),
            quotes=tuple(self._placed(self.quotes, points)),
        )

    def spoken(self, part: tuple[int, int] | None = None) -> str:
        """The text as it may be handed on: glosses in the place of hidden words."""
        return said_text(self.document, self.gloss, part)[0]

    def gloss(self, mention_id: str) -> str:
        covers = self.hidden.get(mention_id)
        return self.chips.spoken(covers.mention) if covers else ""

    def _placed(self, parts: Mapping[str, Part], points: dict[str, tuple[int, ...]]) -> list[Part]:
        whole = [replace(part, start=points[n][0], end=points[n][1]) for n, part in parts.items() if n in points]
        return sorted((part for part in whole if part.start < part.end), key=lambda part: part.start)

    def _lay(self, name: str, start: int, end: int, *, wide: bool) -> None:
        self.stretches.lay(name, start, end, wide=wide)

    def _forget_all(self) -> None:
        for kept in (self.hidden, self.passages, self.quotes, self.public, self.declined):
            kept.clear()
        self.stretches.clear()
        self.marks.clear()
        self.shape.framed.clear()
        self.shape.beside.clear()

    # what follows from an edit
    def reframe(self) -> None:
        """Frames for asides and quotations, as their speakers, tiers and languages are now."""
        framed: dict[str, Framed] = {}
        for name, passage in self.passages.items():
            head = self.tr("Aside") if passage.aside else self.tr("Another voice")
            code = self.codes.get(passage.speaker, "")
            second = self.tr("own speaker, own tier:")
            form = "aside" if passage.aside else "voice"
            framed[name] = Framed(name, form, head, second, code, passage.tier, tier_words(passage.tier))
        for name, quote in self.quotes.items():
            by = quote.translated_by
            head = self.tr("Translation by {name}").format(name=by) if by else self.tr("As noted or translated")
            spoken = tongue(quote.language)
            second = self.tr("Original, {language}").format(language=spoken) if spoken else self.tr("Original words")
            framed[name] = Framed(name, "quote", head, second)
        self.shape.framed = framed
        self._voices()

    def _voices(self) -> None:
        """A passage that is less than a paragraph has no frame: its words get the ground of an aside."""
        for name in self.passages:
            if name in self.stretches and not is_whole(self.document, *self.stretches[name]):
                first, last = self.stretches[name]
                for block in self.blocks(first, last):
                    start = max(0, first - block.position())
                    self.marks.put(block, "voice", [(start, min(block.length() - 1, last - block.position()))])

    def blocks(self, first: int, last: int) -> list[QTextBlock]:
        """The paragraphs from one position to another."""
        block = self.document.findBlock(first)
        found = []
        while block.isValid() and block.position() <= last:
            found.append(block)
            block = block.next()
        return found

    def _dress_all(self) -> None:
        self.shape.sync(self.blocks(0, self.document.characterCount()), joined=False)
        for block in self.blocks(0, self.document.characterCount()):
            self.marks.dress(block)

    def _changing(self, at: int, removed: int, added: int) -> None:
        """Inside the edit, before anything is laid out."""
        if self._quiet:
            return
        blocks = self.blocks(at, min(at + added, self.document.characterCount() - 1))
        if len(blocks) == 1 and self.document.blockCount() == self._count:
            self.marks.shift(blocks[0], at - blocks[0].position(), removed, added)
        else:
            for block in blocks:
                self.marks.drop(block)
        for block in blocks:
            self.marks.dress(block)
        self._count = self.document.blockCount()
        first, last = self._dirty or (at, at + added)
        self._dirty = min(first, at), max(last, at + added)
        self.touched.emit(at, removed, added)

    def _changed(self) -> None:
        """After the edit: paragraphs are put into shape within the same undo step."""
        if self._quiet or self._dirty is None:
            return
        first, last = self._dirty
        self._dirty = None
        if self._stepping:
            return
        self.mend(self.blocks(first, min(last + 1, self.document.characterCount() - 1)))
        self.stretches.remember()
        self.written.emit()

    def mend(self, blocks: list[QTextBlock], *, joined: bool = True) -> None:
        """Put paragraphs into shape without calling that an edit."""
        self._quiet = True
        if self.shape.sync(blocks, joined=joined):
            for block in blocks:
                self.marks.show(block)
        self._quiet = False

    # undo is ours: it goes step by step, brings stretches back too, and ends at the door of a sealed note
    def undo(self) -> None:
        self._step(self.document.isUndoAvailable(), QTextDocument.undo)

    def redo(self) -> None:
        self._step(self.document.isRedoAvailable(), QTextDocument.redo)

    def _step(self, possible: bool, go: Callable[[QTextDocument], None]) -> None:
        if self.sealed or not possible:
            return
        steps, before = self.stretches.keep_later(), set(chips_in(self.document))
        self._stepping = True
        go(self.document)
        self._stepping = False
        self.stretches.return_to(steps)
        after = set(chips_in(self.document))
        # A word that a person brought back on purpose is not hidden again behind their back.
        self.declined |= {self.hidden[name].word.casefold() for name in before - after if name in self.hidden}
        self.declined -= {self.hidden[name].word.casefold() for name in after - before if name in self.hidden}
        for name in self.shape.framed:
            if name in self.stretches:
                self.mend(self.shape.blocks_of(name))
        self.written.emit()

    def forget_words(self) -> None:
        """After sealing: no undo, no chip and no reveal can bring a hidden word back."""
        self.sealed = True
        self.document.clearUndoRedoStacks()
        for name, covers in self.hidden.items():
            self.hidden[name] = replace(covers, word="")
        self.public.clear()
