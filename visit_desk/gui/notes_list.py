"""The list of notes: newest first, found by their words, brought in from text files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from visit_desk.desk.views import NoteLine, SearchLine
from visit_desk.domain.lists import NoteState
from visit_desk.domain.note import Note
from visit_desk.gui import icons
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.bars import ClosedSourcesBar
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card
from visit_desk.gui.parts.chooser import forget_places
from visit_desk.gui.parts.field import PRIVATE, lead
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px
from visit_desk.gui.words import said, tier_words

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

SEARCH_REST = 200  # milliseconds after the last letter
FOUND = 50
OF_NOTES = frozenset({"note", "reviewed_note"})


class NotesList(DeskPage):
    """``opened`` tells the id of the note that a person wants."""

    opened = Signal(str)

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._lines: tuple[NoteLine, ...] = ()
        self._found: tuple[SearchLine, ...] | None = None
        self._open = False
        self.left = ""  # the note that was left for the list: its row is chosen
        self._head = self.head(self.tr("Notes"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in notes"))
        self.field.setAccessibleName(self.tr("Find in notes"))
        self.field.setObjectName("find_notes")
        self.field.setInputMethodHints(PRIVATE)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setFixedWidth(px(240))
        lead(self.field)
        self.bring = Button(self.tr("Bring in"), icon="upload")
        self.bring.setToolTip(self.tr("Notes from .txt and .md files"))
        self.begin = Button(self.tr("Note now"), icon="notebook-pen", cap=chord("note").cap, kind="filled")
        self._head.add(self.field, self.bring, self.begin)
        self.closed = ClosedSourcesBar()
        self.cleared = Card("debt_fill", padding=(12, 8, 12, 8), gap=10, across=True)
        self._cleared_words = Label("", "mark", "debt", wrap=True)
        self._to_originals = Button(self.tr("Go to them"), kind="quiet", height=28)
        self.cleared.body.addWidget(self._cleared_words, 1)
        self.cleared.body.addWidget(self._to_originals)
        self.list = RowList(self.tr("Notes, newest first"), 56, ruled=True)
        self.list.setObjectName("notes")
        self._card = Card("card", padding=(8, 8, 8, 8))
        self._card.body.addWidget(self.list)
        self.empty = EmptyState("", self.tr("Note now"), chord("note").cap)
        self._nothing = Label("", "body", "text2", wrap=True)
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        for part in (self.closed, self.cleared, self._nothing):
            self.body.addWidget(part)
            part.hide()
        self.body.addWidget(self._card, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(Foot([("Enter", self.tr("Open")), (chord("find").cap, self.tr("Find")),
                                  (chord("loose_note").cap, self.tr("Note in no slot"))]))  # fmt: skip
        self.body.setSpacing(px(12))

    def _wire(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_REST)
        self._soon.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self._soon.start())
        self.field.returnPressed.connect(self._go_down)
        self.list.opened.connect(self.opened)
        self.begin.clicked.connect(lambda: self.opened.emit("now"))
        self.empty.asked.connect(lambda: self.opened.emit("now"))
        self.bring.clicked.connect(self.choose_files)
        self._to_originals.clicked.connect(lambda: self.go.emit("closing", ""))
        bound = QShortcut(QKeySequence("/"), self.list)
        bound.activated.connect(self.field.setFocus)

    def fold(self, folded: bool) -> None:
        """In a narrow window the field has a line of its own."""
        if folded:
            self._head.deeds.removeWidget(self.field)
            self.body.insertWidget(1, self.field)
        else:
            self.body.removeWidget(self.field)
            self._head.deeds.insertWidget(0, self.field)

    # reading
    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: (desk.notes.lines(), desk.sources_open, desk.vault.inbox_count()), self._show)

    def _show(self, told: tuple[tuple[NoteLine, ...], bool, int]) -> None:
        self._lines, self._open, waiting = told
        self.closed.setVisible(not self._open)
        inbox = self.tr("%n in the inbox", "", waiting) if waiting else ""
        count = self.tr("%n note(s), newest first", "", len(self._lines)) if self._lines else ""
        self._head.set_words(self.tr("Notes"), joined(count, inbox))
        self._show_rows()
        if self.left:
            self.list.choose(self.left)
        self.left = ""
        if not self.field.hasFocus():
            self.list.setFocus()
        if not self.list.current():
            self.list.choose_first()

    def _show_rows(self) -> None:
        rows = self._rows() if self._found is None else self._found_rows(self._found)
        self.list.show_rows(rows)
        searching = self._found is not None
        self.empty.setVisible(not self._lines and not searching)
        self.empty.tell(self._why_empty())
        self._card.setVisible(bool(rows))
        self._nothing.setVisible(searching and not rows)
        if searching and not rows:
            words = self.tr("Nothing found.") if self._open else self.tr(
                "Nothing found in what the notes file may know. More may appear when the sources open."
            )  # fmt: skip
            self._nothing.setText(words)

    def _why_empty(self) -> str:
        if not self._open:
            return self.tr("No note is shown while the sources are closed. What you write now waits in the inbox.")
        return self.tr("No note yet. One key begins one, wherever you are.")

    def _rows(self) -> list[Row]:
        return [self._row(line) for line in self._lines]

    def _row(self, line: NoteLine) -> Row:
        state, words = self._state(line)
        day = day_words(line.day, "dddd d MMMM") if line.day else ""
        count = self.tr("%n word(s)", "", line.words)
        hidden = self.tr("%n hidden", "", line.hidden) if line.hidden else ""
        return Row(
            line.id, line.title or self.tr("A note in no slot"), joined(day, count, hidden), "notebook-pen",
            tag=tier_words(line.tier), state=state, state_words=words,
        )  # fmt: skip

    def _state(self, line: NoteLine) -> tuple[str, str]:
        if line.state is NoteState.SEALED:
            return "sealed", self.tr("Sealed")
        if line.undecided:
            return "owed", self.tr("%n undecided", "", line.undecided)
        return "waiting", said(line.state)

    # finding
    def search(self) -> None:
        """What the field asks for; an empty field shows all notes again."""
        query, desk = self.field.text().strip(), self.desk
        if not query:
            self._found = None
            self._show_rows()
            return
        self.ask(lambda: desk.search(query, FOUND), lambda lines: self._show_found(query, lines))

    def _show_found(self, query: str, lines: tuple[SearchLine, ...]) -> None:
        if query == self.field.text().strip():
            self._found = tuple(line for line in lines if line.kind in OF_NOTES)
            self._show_rows()
            self.list.choose_first()

    def _found_rows(self, found: Sequence[SearchLine]) -> list[Row]:
        return [
            Row(
                line.record, line.title or self.tr("A note in no slot"), " ".join(line.snippet.split()), "search",
                tag=day_words(line.day, "d MMMM") if line.day else "",
            )
            for line in found
        ]  # fmt: skip

    def find_here(self) -> None:
        """The chord for finding, while this page is in front."""
        self.field.setFocus()
        self.field.selectAll()

    def _go_down(self) -> None:
        self._soon.stop()
        self.search()
        self.list.setFocus()

    # bringing in
    def choose_files(self) -> None:
        forget_places()
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Bring in notes"),
            "",
            self.tr("Text (*.txt *.md)"),
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        if names:
            self.bring_in([Path(name) for name in names])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Notes from clear files; then says where the clear originals lie."""
        desk = self.desk
        self.ask(lambda: desk.notes.bring_in(paths), self._brought, words=self.tr("Bringing in notes"))

    def _brought(self, notes: tuple[Note, ...]) -> None:
        folders = sorted({str(Path(note.imported_from).parent) for note in notes if note.imported_from})
        words = self.tr(
            "%n clear original(s) still lie in {folder}. Anyone with this machine can read them.", "", len(notes)
        )
        self._cleared_words.setText(words.format(folder=listed(folders)))
        self.cleared.setVisible(bool(notes))
        self.told.emit(self.tr("%n note(s) brought in", "", len(notes)))
        self.enter()

    def undo(self) -> bool:
        return False
