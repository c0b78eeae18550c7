"""Notes: the list of all notes, and the note that is being written, one in front of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.domain.note import Note
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.drafts import Form
from visit_desk.gui.note_page import NotePage
from visit_desk.gui.notes_list import NotesList

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class NotesPage(DeskPage):
    """Without a record the list; with one ("now", "loose", "slot:…", or an id) that note. Escape leads to the list."""

    tells_history = False

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.list = NotesList(desk, lane)
        self.note = NotePage(desk, lane)
        self._both = QStackedWidget()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._both)
        for page in (self.list, self.note):
            self._both.addWidget(page)
            page.go.connect(self.go)
            page.told.connect(self.told)
            page.done.connect(self.done)
            page.asked_sources.connect(self.asked_sources)
            page.trouble.connect(self.trouble)
        self.list.opened.connect(self.show_record)
        self.note.listed.connect(self.show_list)

    @property
    def front(self) -> DeskPage:
        """The one that is seen: the list or the note."""
        return self.note if self._both.currentWidget() is self.note else self.list

    def show_list(self) -> None:
        if self.front is self.note and not self.note.leave():
            return
        if self.front is self.note:
            self.list.left = self.note.record()
        self._both.setCurrentWidget(self.list)
        self.list.enter()

    def show_record(self, record: str) -> None:
        self._both.setCurrentWidget(self.note)
        self.note.show_record(record)

    def record(self) -> str:
        return self.note.record() if self.front is self.note else ""

    def enter(self) -> None:
        self.front.enter()

    def regain_focus(self) -> None:
        (self.note.editor if self.front is self.note else self.list.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        return self.front.leave()

    def hurry(self) -> None:
        self.note.saving.now()

    def unkept(self) -> tuple[Note, ...]:
        return (self.note.note(),) if self.note.opened and not self.note.saving.clean else ()

    def forms(self) -> tuple[Form, ...]:
        return (self.note.statements.form_here(),)

    def add(self) -> None:
        self.show_record("now")

    def undo(self) -> bool:
        return self.front.undo()

    def place(self) -> dict[str, Any]:
        return self.front.place()

    def restore(self, place: dict[str, Any]) -> None:
        if place.get("record"):
            self._both.setCurrentWidget(self.note)
        self.front.restore(place)
