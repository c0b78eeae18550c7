"""The history of one record: who changed which field when, word by word, and an earlier version put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.histories import Change, History, Version, may_return
from visit_desk.domain.note import MARKER
from visit_desk.domain.wording import difference
from visit_desk.gui.direction import listed
from visit_desk.gui.log_words import deed_icon, deed_words, field_words, kind_words
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Scroll, clear, column, row
from visit_desk.gui.parts.difference import Difference
from visit_desk.gui.parts.head import SectionHead
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.theme import px
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.gui.desk_page import DeskPage

_NO_LIMIT = 16_777_215  # Qt's own
# Where a record of this kind is shown.
PAGES = {
    "note": "notes",
    "reviewed_note": "notes",
    "interlocutor": "people",
    "finding": "findings",
    "good_practice": "findings",
    "recommendation": "findings",
    "commitment": "commitments",
    "paragraph": "report",
    "slot": "programme",
}


class RecordHistory(QWidget):
    """Versions on one side, what the chosen one changed on the other. ``left`` tells that one is done here."""

    left = Signal()

    def __init__(self, page: DeskPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.shown: History | None = None
        self.head = SectionHead(self.tr("History"))
        self.back = Button(self.tr("Back"), cap="Esc", kind="quiet", height=28)
        self.go = Button(self.tr("Show the record"), icon="external-link", kind="quiet", height=28)
        self.list = RowList(self.tr("Versions of this record"), 50)
        self.list.setMinimumWidth(px(200))
        self.restore = Button(self.tr("Put this version back"), icon="rotate-ccw")
        self.reason = Label("", "second", "text2", wrap=True)
        self.told = QWidget()
        self.told.setProperty("ground", "clear")
        self._changes = column(gap=12, margins=(0, 0, 8, 0))
        self.told.setLayout(self._changes)
        self._furnish()
        self.back.clicked.connect(self.left)
        self.go.clicked.connect(self._show_record)
        self.list.chosen.connect(self._choose)
        self.restore.clicked.connect(self._put_back)

    def _furnish(self) -> None:
        top = row(gap=8)
        top.addWidget(self.head, 1)
        top.addWidget(self.go)
        top.addWidget(self.back)
        side = Card("card", padding=(16, 12, 12, 12), gap=8)
        side.body.addWidget(Scroll(self.told), 1)
        side.add(self.restore)
        self._halves = row(gap=16)
        self._halves.addWidget(self.list, 2)
        self._halves.addWidget(side, 3)
        down = column(gap=8)
        down.addLayout(top)
        down.addLayout(self._halves, 1)
        self.setLayout(down)

    def fold(self, folded: bool) -> None:
        """Versions above their changes where there is no room beside."""
        way = self._halves.Direction.TopToBottom if folded else self._halves.Direction.LeftToRight
        self._halves.setDirection(way)
        self.list.setMaximumHeight(px(52) if folded else _NO_LIMIT)

    def show_history(self, found: History) -> None:
        self.shown = found
        title = listed((kind_words(found.kind).capitalize(), found.code))
        self.head.words.setText(title)
        self.go.setVisible(found.kind in PAGES)
        self.list.show_rows([_row(one) for one in found.versions])
        self.list.choose_first()
        self._choose(self.list.current())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def version(self) -> Version | None:
        shown = self.shown.versions if self.shown else ()
        return next((one for one in shown if one.id == self.list.current()), None)

    def _choose(self, key: str) -> None:
        version, found = self.version(), self.shown
        if version is None or found is None or version.id != key:
            return
        newest = found.versions[0].id == version.id
        can = found.thing is not None and may_return(found.thing) and version.told
        self.restore.setVisible(can and not newest)
        self.reason.setText(self._why_not(found, version, newest=newest))
        self.reason.setVisible(bool(self.reason.text()))
        desk = self._page.desk
        self._page.ask(lambda: desk.histories.changes(found.record, version), self._show_changes)

    def _why_not(self, found: History, version: Version, *, newest: bool) -> str:
        if not version.told:
            return self.tr("The words of this time were erased for good.")
        if newest:
            return self.tr("This is how it stands now.")
        if found.thing is None or not may_return(found.thing):
            return self.tr("This kind of record is not put back from here: undo the deed itself, or ask anew.")
        return ""

    def _show_changes(self, changes: Sequence[Change]) -> None:
        self._changes.removeWidget(self.reason)
        clear(self._changes)
        for one in changes:
            self._changes.addWidget(Label(field_words(one.name), "label_small", "text2"))
            self._changes.addWidget(Difference(difference(spelled(one.before), spelled(one.after))))
        if not changes:
            self._changes.addWidget(Label(self.tr("No words that can be told changed."), "second", "text2", wrap=True))
        self._changes.addWidget(self.reason)
        self._changes.addStretch(1)

    def _put_back(self) -> None:
        version, found = self.version(), self.shown
        if version is None or found is None:
            return
        desk, words = self._page.desk, self.tr("The earlier version stands again; the one before is in the history.")
        self._page.ask(lambda: desk.histories.restore(found.record, version.id), lambda _: self._again(words))

    def _again(self, words: str) -> None:
        self._page.told.emit(words)
        found, desk = self.shown, self._page.desk
        if found is not None:
            self._page.ask(lambda: desk.histories.of(found.record), self.show_history)

    def _show_record(self) -> None:
        found = self.shown
        if found is not None:
            note = getattr(found.thing, "note", "") if found.kind == "reviewed_note" else ""
            self._page.go.emit(PAGES[found.kind], note or found.record)


def _row(version: Version) -> Row:
    day = day_words(version.day, "d MMMM")
    when = listed((day, clock(version.at))) if version.at else day
    names = listed(tuple(dict.fromkeys(field_words(name) for name in version.fields)))
    deed = deed_words(version.deed)
    return Row(version.id, when, listed((deed, version.who, names)), deed_icon(version.deed))


def spelled(value: object) -> str:
    """A field's value as words: lists one below the other, hidden words as a small box, parts of a note counted."""
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, Enum):
        return said(value)
    if isinstance(value, bool):
        return "✓" if value else "–"
    if isinstance(value, datetime):
        return f"{day_words(value.date(), 'd MMMM yyyy')}, {clock(value)}"
    if isinstance(value, date):
        return day_words(value, "d MMMM yyyy")
    if isinstance(value, tuple):
        if any(is_dataclass(one) for one in value):
            return str(len(value))
        return "\n".join(spelled(one) for one in value)
    return str(value).replace(MARKER, "▢")
