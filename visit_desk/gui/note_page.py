"""The page of a note: the text, a thin strip over it, what follows from it beside it, "Saved 10:42" above.

Writing is never refused. What cannot be kept is said beside "Saved" and tried again; what is missing becomes a debt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.domain.note import Note
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.note_acts import NoteActs
from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.note_head import NoteFoot, NoteStatus, head_words, note_card
from visit_desk.gui.note_history import NoteHistory
from visit_desk.gui.note_keys import bind_keys
from visit_desk.gui.note_margin import WIDTH, NoteMargin
from visit_desk.gui.note_open import NOW, Here, Opened, open_note, renewed, words_in
from visit_desk.gui.note_original import Originals
from visit_desk.gui.note_saving import Autosave
from visit_desk.gui.note_statements import NoteStatements
from visit_desk.gui.note_strip import NoteStrip, TierButton
from visit_desk.gui.parts.bars import ClosedSourcesBar, SavedMark
from visit_desk.gui.parts.card import column, row
from visit_desk.gui.parts.head import joined
from visit_desk.gui.parts.slots import clock
from visit_desk.gui.theme import px
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_written_here: dict[str, Note] = {}  # typed while the sources are closed: the inbox cannot be read back


class NotePage(DeskPage):
    """One note. ``listed`` asks for the list of all notes."""

    listed, tells_history = Signal(), False

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.opened: Opened | None = None
        self.editor = NoteEditor()
        self.editor.setObjectName("note_text")
        self.strip = NoteStrip()
        self.margin = NoteMargin()
        self.history = NoteHistory()
        self.originals = Originals(self.editor)
        self.saved = SavedMark()
        self.tier = TierButton()
        self.closed = ClosedSourcesBar()
        self.status = NoteStatus()
        self.saving = Autosave(self._keep, self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._level)
        self._resized = self._levelling = False
        self._place: dict[str, Any] = {}
        self._begun: dict[str, str] = {}
        self.statements = NoteStatements(self)
        self._arrange()
        self.acts = NoteActs(self)
        self._wire()

    def _arrange(self) -> None:
        self._head = self.head("", "", " ")
        state = column(gap=9)
        state.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignRight)
        state.addWidget(self.tier, 0, Qt.AlignmentFlag.AlignRight)
        state.addStretch(1)
        self._head.deeds.addLayout(state)
        self.body.setSpacing(px(12))
        for part in (self.closed, self.strip, self.status):
            self.body.addWidget(part)
        self._side = QStackedWidget()
        self._side.setFixedWidth(px(WIDTH))
        for side in (self.margin, self.history, self.statements.form):
            self._side.addWidget(side)
        across = row(gap=24)
        across.addWidget(note_card(self.editor), 1)
        across.addWidget(self._side)
        across.addStretch(0)
        self.body.addLayout(across, 1)
        self._foot = NoteFoot()
        self.words = self._foot.words
        self.body.addWidget(self._foot)

    def _wire(self) -> None:
        self.editor.writing.written.connect(self._touched)
        self.editor.left.connect(self.saving.now)
        self.editor.scrolled.connect(self._level)
        self.editor.document().documentLayout().documentSizeChanged.connect(lambda _size: self.level())
        self.status.more_asked.connect(lambda: self.show_record(NOW))
        self.status.unseal_asked.connect(self.acts.unseal)
        bind_keys(self)

    # opening
    def show_record(self, record: str) -> None:
        """Show a note: its id, "now", "loose", or "slot:" and a slot's id."""
        if self.opened and record == self.record() and not self.opened.sealed:
            self.editor.setFocus()
            return
        self.saving.now()
        desk, here = self.desk, self._here()
        self.ask(lambda: open_note(desk, record, here), self.show_opened)

    def _here(self) -> Here:
        return Here(dict(self._begun), dict(_written_here))

    def show_again(self, record: str) -> None:
        """Read the note anew: it was unsealed, or put back."""
        self.opened = None
        self.show_record(record)

    def show_opened(self, opened: Opened) -> None:
        self.saving.now()  # what was written while this note was on its way belongs to the one before it
        self.saving.forget()
        self.acts.rest()
        self.opened = opened
        writing, note = self.editor.writing, opened.note
        writing.codes = opened.codes
        self.editor.may_reveal = opened.sources_open
        self.editor.setReadOnly(opened.sealed)
        writing.show(note, sealed=opened.sealed)
        if opened.sealed:
            writing.forget_words()
        self.originals.show()
        self._tell(opened)
        self.acts.begin(opened)
        self.statements.begin(opened)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._come_back()
        self.editor.setFocus()
        self._count()
        self.level()

    def _tell(self, opened: Opened) -> None:
        """Head, bars and tags of the note that is shown."""
        note = opened.note
        self._show_head()
        self.tier.show_tier(note.tier)
        self.closed.setVisible(not opened.sources_open and not opened.sealed)
        self.strip.setEnabled(not opened.sealed)
        self.tier.setEnabled(not opened.sealed)
        self.status.tell(opened)
        self.saved.hide()
        self.show_history(False)

    # saving
    def _touched(self) -> None:
        if self.opened and not self.opened.sealed:
            self.saving.touch()
            self.acts.written()

    def note(self) -> Note:
        """The note as it stands on the page."""
        return self.editor.writing.told()

    def _keep(self) -> None:
        note, desk = self.note(), self.desk
        if note.slot:
            self._begun[note.slot] = note.id
        if self.opened and not self.opened.sources_open:
            _written_here[note.id] = note
        else:
            _written_here.pop(note.id, None)
        self.lane.run(self, lambda: (desk.notes.keep(note), desk.now(), words_in(note.text)),
                      then=self._kept, failed=self._not_kept)  # fmt: skip

    def _kept(self, told: tuple[Note, Any, int]) -> None:
        note, now, words = told
        self.saving.kept()
        writing = self.editor.writing
        if writing.note.id == note.id:
            self.saved.saved(clock(now))
            self.words.setText(self.tr("%n word(s)", "", words))
            writing.note = renewed(writing.note, note)

    def _not_kept(self, trouble: Trouble) -> None:
        self.saving.failed()
        self.saved.trouble(sentence(trouble))
        self.trouble.emit(trouble)

    def flush(self) -> bool:
        """Keep everything at once and wait until it is durable."""
        self.acts.hide_at_pen()
        self.saving.now()
        self.lane.wait()
        return self.saving.clean

    def leave(self) -> bool:
        self.editor.reveal(False)
        return self.flush()

    def enter(self) -> None:
        """The sources may have been opened or closed, or the note sealed, since it was last in front."""
        if self.opened is not None and self.editor.document().characterCount() > 1:
            record, desk, here = self.record(), self.desk, self._here()
            self._place = self.place()
            self.ask(lambda: open_note(desk, record, here), self._renew)

    def _renew(self, opened: Opened) -> None:
        if self.saving.clean and not opened.unreadable:
            self.show_opened(opened)

    # what is seen
    def level(self) -> None:
        """Margin notes and original fields go level with their sentences as soon as everything has its place."""
        self._soon.start()

    def _count(self) -> None:
        text, run = self.note().text, self.lane.run
        run(self, lambda: words_in(text), then=lambda words: self.words.setText(self.tr("%n word(s)", "", words)))

    def _level(self) -> None:
        # Both move the text, which levels again: what was asked for is forgotten first, and one level runs at a time.
        if self._levelling:
            return
        self._levelling, resized, self._resized = True, self._resized, False
        if resized:
            self.editor.ensureCursorVisible()
        self.originals.place()
        top = self.editor.viewport().mapTo(self, self.editor.viewport().rect().topLeft()).y()
        offset = top - self._side.mapTo(self, self._side.rect().topLeft()).y()
        self.margin.show_ys([self.editor.y_of(note.unit) + offset + px(4) for note in self.margin.notes()])
        self._levelling = False

    def show_history(self, on: bool) -> None:
        self.show_side(self.history if on else self.margin)

    def show_side(self, side: QWidget) -> None:
        """Beside the text: the margin, the history, or a form. Who leaves one of these goes on writing."""
        before = self._side.currentWidget()
        inside = before not in (None, side) and before.isAncestorOf(self.focusWidget() or self)
        self._side.setCurrentWidget(side)
        self._fold_side()
        if inside and side is self.margin:
            self.editor.setFocus()

    def _fold_side(self) -> None:
        """Where there is no room for both, the margin gives way to the text."""
        roomy = self.width() >= px(1010)
        self._side.setVisible(roomy or self._side.currentWidget() is not self.margin)
        self._foot.setVisible(not self._low)
        self._show_head()

    @property
    def _low(self) -> bool:
        """So low a window that every line belongs to the text."""
        return self.height() < px(440)

    def _show_head(self) -> None:
        if self.opened is not None:
            title, second, over = head_words(self.opened)
            self._head.set_words(title, joined(over, second) if self._low else second, "" if self._low else over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized = True
        self._fold_side()
        self.level()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate:
            self.saving.now()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._side.currentWidget() is not self.margin:
                self.show_side(self.margin)
            else:
                self.listed.emit()
            return
        super().keyPressEvent(event)

    # place
    def record(self) -> str:
        return self.opened.note.id if self.opened else ""

    def undo(self) -> bool:
        self.editor.undo()
        return True

    def restore(self, place: dict[str, Any]) -> None:
        self._place = dict(place)
        if place.get("record"):
            self.show_record(str(place["record"]))

    def _come_back(self) -> None:
        """Cursor, selection and scroll of the place that is being restored, once its note is there."""
        place, self._place = self._place, {}
        if place and place.get("record") == self.record():
            super().restore({**place, "record": ""})
