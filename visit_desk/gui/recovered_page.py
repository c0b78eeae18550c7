"""After a crash: what was worked on, when, how many words of it are here. Each can be opened; nothing was merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from visit_desk.desk.recovered import RecoveredLine, RecoveredView
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.log_words import kind_words
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class RecoveredPage(DeskPage):
    """Enter opens one; Esc or the key goes on. ``turned_back``: the person has seen it."""

    turned_back = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._pages: dict[str, str] = {}
        self._head = self.head(self.tr("The program ended without closing"))
        self.seen_key = Button(self.tr("Go on"), kind="filled", cap="Esc")
        self._head.add(self.seen_key)
        self._since = Label("", "body", wrap=True)
        self._more = Label("", "body", "text2", wrap=True)
        self.list = RowList(self.tr("Worked on before it ended"), ruled=True)
        self.list.setObjectName("recovered")
        card = Card("debt", padding=(20, 16, 20, 16), gap=14, across=True)
        words = column(gap=4)
        words.addWidget(self._since)
        words.addWidget(self._more)
        card.body.addWidget(Glyph("history", "debt", 22), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(words, 1)
        self.body.setSpacing(px(16))
        self.body.addWidget(card)
        above = row()
        above.addWidget(Label(self.tr("Worked on before it ended"), "section"))
        self.body.addLayout(above)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Foot([("Enter", self.tr("Open it")), ("Esc", self.tr("Go on"))]))
        self.list.opened.connect(self._open)
        self.seen_key.clicked.connect(self.go_on)

    def enter(self) -> None:
        desk = self.desk
        self.ask(desk.recovered.view, self.show_view)

    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: RecoveredView | None) -> None:
        if view is None:
            return
        day = day_words(view.since.date(), "dddd d MMMM")
        told = self.tr(
            "A crash, a power cut or the system ended it after {day} {time}. What had been saved is all here, and each "
            "line below is as it was saved last. Nothing was merged or chosen for you."
        )
        self._since.setText(told.format(day=day, time=clock(view.since)))
        more = []
        if view.waiting:
            more.append(self.tr("%n thing(s) wait in the inbox for the sources.", "", view.waiting))
        if view.closed:
            more.append(self.tr("What the sources hold is shown when they open."))
        self._more.setText(" ".join(more))
        self._more.setVisible(bool(more))
        self._pages = {line.key: line.page for line in view.lines}
        self.list.show_rows([self._row(line) for line in view.lines])
        if not self.list.current():
            self.list.choose_first()

    def _row(self, line: RecoveredLine) -> Row:
        kind = kind_words(line.kind)
        when = self.tr("last saved {day} {time}").format(
            day=day_words(line.at.date(), "dddd d MMMM"), time=f"{line.at:%H:%M:%S}"
        )
        count = self.tr("%n word(s)", "", line.count) if line.count else ""
        saves = self.tr("%n change(s)", "", line.changes)
        return Row(
            key=line.key,
            title=line.words or kind,
            second=listed(part for part in (kind, when, saves) if part),
            icon="file-text",
            tag=self.tr("new") if line.new else "",
            state="plain" if count else "",
            state_words=count,
        )

    def _open(self, key: str) -> None:
        if self._pages.get(key):
            self.go.emit(self._pages[key], key)

    def go_on(self) -> None:
        self.turned_back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_on()
            return
        super().keyPressEvent(event)
