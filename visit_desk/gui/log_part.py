"""The log of deeds, a part of the page Safety: who did what when, by day, without content; and the way to a record.

Entries come in pages, as one scrolls; what was read stays. A record inside this part (``log/<id>``) is the history of
that record.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.domain.deeds import DeedGroup, Entry, Mark, Page
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.direction import listed
from visit_desk.gui.log_words import GROUPS, deed_icon, deed_words, kind_words, told
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.chooser import choose_folder
from visit_desk.gui.parts.form import Pick
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.record_history import RecordHistory
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.desk.histories import History
    from visit_desk.domain.trouble import Trouble

AT_ONCE = 200
NAME = "visit-desk-log.csv"  # says nothing about the visit


class LogPart(DeskPage):
    """A filter, the list, and behind an entry the history of its record."""

    tells_history = False

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._mark = Mark()
        self._more = True
        self._asked = False
        self._day: date | None = None
        self._entries: dict[str, Entry] = {}
        self._round = 0
        self.pick = Pick([(key, told(words)) for key, words in GROUPS.items()])
        self.pick.setAccessibleName(self.tr("Which deeds"))
        self.write_out = Button(self.tr("Write it out"), icon="download", height=34)
        self.warning = Label("", "body", "stop", wrap=True)
        self.sources = Label("", "second", "text2", wrap=True)
        self.list = RowList(self.tr("Deeds, the newest first"), 48)
        self.list.setObjectName("log")
        self.history = RecordHistory(self)
        self._stack = QStackedWidget()
        self._furnish()
        self.pick.activated.connect(lambda _: self.begin())
        self.write_out.clicked.connect(self._write_out)
        self.list.opened.connect(self._open)
        self.list.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.history.left.connect(self._back)

    def _furnish(self) -> None:
        self.body.setSpacing(0)
        top = row(gap=8)
        top.addWidget(self.pick)
        top.addWidget(self.sources, 1)
        top.addWidget(self.write_out)
        self._warned = Card("stop_fill", padding=12).add(self.warning)
        down = column(gap=12)
        down.addLayout(top)
        down.addWidget(self._warned)
        down.addWidget(self.list, 1)
        front = QWidget()
        front.setLayout(down)
        self._stack.addWidget(front)
        self._stack.addWidget(self.history)
        self.body.addWidget(self._stack, 1)
        self._warned.hide()

    # the list

    def enter(self) -> None:
        self.begin()
        self.ask(self.desk.auditing.trouble, self._warn)
        self.sources.setText("" if self.desk.sources_open else self.tr("What was done with the sources is not shown."))

    def begin(self) -> None:
        """From the newest entry on."""
        self._mark, self._more, self._asked, self._day = Mark(), True, False, None
        self._entries.clear()
        self._round += 1
        self.list.show_rows([])
        self.more()

    def more(self) -> None:
        """The next entries, once at a time."""
        if self._asked or not self._more:
            return
        self._asked = True
        group = str(self.pick.currentData() or "")
        wanted, mark, turn = (DeedGroup(group) if group else None), self._mark, self._round
        self.ask(lambda: self.desk.auditing.page(mark, wanted, AT_ONCE), lambda page: self._take(page, turn))

    def _take(self, page: Page, turn: int) -> None:
        if turn != self._round:
            return
        self._asked, self._mark, self._more = False, page.mark, page.more
        rows: list[Row] = []
        for entry in page.entries:
            if entry.day != self._day:
                self._day = entry.day
                rows.append(Row(f"day-{entry.day}", day_words(entry.day, "dddd d MMMM yyyy"), heading=True))
            key = f"{entry.file}-{entry.no}"
            self._entries[key] = entry
            rows.append(self._row(key, entry))
        self.list.rows.extend(rows)
        if not self.list.current():
            self.list.choose_first()
        self._near_the_end()

    def _row(self, key: str, entry: Entry) -> Row:
        deed, kind = deed_words(entry.deed), kind_words(entry.kind)
        count = self.tr("%n record(s)", "", entry.count) if entry.count > 1 else ""
        when = clock(entry.at) if entry.at else self.tr("no hour")
        return Row(
            key,
            self.tr("{deed}: {kind}").format(deed=deed, kind=kind) if kind else deed,
            listed((when, entry.who, entry.device, count)),
            deed_icon(entry.deed),
            tag=self.tr("Sources") if entry.file == "sources" else "",
        )

    def _near_the_end(self) -> None:
        bar = self.list.verticalScrollBar()
        if bar.maximum() - bar.value() < 2 * self.list.viewport().height():
            self.more()

    def _warn(self, trouble: Sequence[str]) -> None:
        words = self.tr("This log is not as the program wrote it: entries were changed, removed or added.")
        self.warning.setText(words if trouble else "")
        self._warned.setVisible(bool(trouble))

    # an entry and its record

    def _open(self, key: str) -> None:
        entry = self._entries.get(key)
        if entry is None or not entry.record:
            self.told.emit(self.tr("This entry is about no single record, or about one that was erased."))
            return
        self.show_record(entry.record)

    def show_record(self, record: str) -> None:
        self.ask(lambda: self.desk.histories.of(record), self._show_history)

    def _show_history(self, found: History) -> None:
        self._stack.setCurrentWidget(self.history)
        self.history.show_history(found)

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.list.setFocus()

    def record(self) -> str:
        shown = self.history.shown
        return shown.record if shown is not None and self._stack.currentWidget() is self.history else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from a record back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.record():
            self._back()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        self.regain_focus()

    def regain_focus(self) -> None:
        (self.list if self._stack.currentIndex() == 0 else self.history.list).setFocus()

    def fold(self, folded: bool) -> None:
        self.history.fold(folded)

    # writing it out

    def _write_out(self) -> None:
        folder = choose_folder(self)
        if folder is not None:
            self.write_to(folder / NAME)

    def write_to(self, path: Path) -> None:
        """The whole log of the open files as a table; told of after it was read back."""

        def told_of(count: int) -> None:
            self.told.emit(self.tr("%n entry(s) written to the chosen folder.", "", count))
            self.begin()

        def failed(trouble: Trouble) -> None:
            self.told.emit(sentence(trouble))

        self.ask(lambda: self.desk.auditing.write(path, replace=False), told_of, failed=failed)
