"""Earlier states of a note: when each was kept and how long it was. One key puts one back; the present one stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from visit_desk.domain.note import Note
from visit_desk.gui.note_open import words_in
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card
from visit_desk.gui.parts.head import SectionHead
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

MOST = 60


@dataclass(frozen=True)
class Earlier:
    """One earlier state: its revision's id, when it was kept, how many words and hidden words it had."""

    id: str
    at: datetime
    words: int
    hidden: int


def earlier(desk: Desk, note_id: str) -> tuple[Earlier, ...]:
    """The earlier states that can still be told, newest first, without those that differ in nothing one can see."""
    found: list[Earlier] = []
    seen = ""
    for revision in desk.notes.history(note_id)[: MOST * 4]:
        value = revision.value
        if isinstance(value, Note) and value.text != seen and len(found) < MOST:
            seen = value.text
            found.append(Earlier(revision.id, revision.at, words_in(value.text), len(value.mentions)))
    return tuple(found)


class NoteHistory(Card):
    """A list in the place of the margin. ``wanted`` tells the revision to put back, ``compared`` that the words that
    changed are asked for, ``left`` that one is done here."""

    wanted = Signal(str)
    compared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(12, 12, 12, 12), gap=8, parent=parent)
        self.list = RowList(self.tr("Earlier states of this note"), 50)
        self.back = Button(self.tr("Put this one back"), icon="rotate-ccw")
        self.compare = Button(self.tr("What changed"), icon="list")
        self.close_key = Button(self.tr("Close"), cap="Esc", kind="quiet", height=28)
        self.none = Label(self.tr("Nothing earlier can be told."), "second", "text2", wrap=True)
        self.add(SectionHead(self.tr("History")), self.none)
        self.body.addWidget(self.list, 1)
        self.add(self.back, self.compare, self.close_key)
        self.compare.clicked.connect(self.compared)
        self.back.clicked.connect(lambda: self.wanted.emit(self.list.current()))
        self.list.opened.connect(self.wanted)
        self.close_key.clicked.connect(self.left)

    def minimumSizeHint(self) -> QSize:
        """It shares its place with the margin: while it is not seen it asks for no height."""
        least = super().minimumSizeHint()
        return least if self.isVisible() else QSize(least.width(), px(110))

    def show_earlier(self, states: Sequence[Earlier]) -> None:
        rows = [
            Row(
                one.id,
                f"{day_words(one.at.date(), 'd MMMM')}, {clock(one.at)}",
                self.tr("%n word(s)", "", one.words) + (self.tr(", the present one") if not place else ""),
                "history",
            )
            for place, one in enumerate(states)
        ]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.back.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.list.choose_first()
        (self.list if rows else self.close_key).setFocus()
