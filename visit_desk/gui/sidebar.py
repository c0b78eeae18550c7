"""The sidebar: where one is, where one can go, and at its foot what protects: sources, veil, lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.parts.card import Hairline, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.meeting import MeetingKey
from visit_desk.gui.parts.nav import ChordLine, NavRow, ToolKey, VisitTile
from visit_desk.gui.parts.sources import SourcesBox
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px

WIDE, WIDEST, NARROW = 216, 288, 56
_LOW = 720


@dataclass(frozen=True)
class Entry:
    """A page's place in the sidebar. ``group`` is a key of ``GROUPS``; ``foot`` entries stand at the bottom."""

    page: str
    icon: str
    words: str
    group: str


GROUPS: dict[str, str] = {
    "field": QT_TRANSLATE_NOOP("Sidebar", "Field"),
    "evidence": QT_TRANSLATE_NOOP("Sidebar", "Evidence"),
    "paper": QT_TRANSLATE_NOOP("Sidebar", "Paper"),
    "foot": "",
}
ENTRIES: tuple[Entry, ...] = (
    Entry("today", "sun", QT_TRANSLATE_NOOP("Sidebar", "Today"), "field"),
    Entry("programme", "calendar-days", QT_TRANSLATE_NOOP("Sidebar", "Programme"), "field"),
    Entry("notes", "notebook-pen", QT_TRANSLATE_NOOP("Sidebar", "Notes"), "field"),
    Entry("closing", "list-checks", QT_TRANSLATE_NOOP("Sidebar", "Close the day"), "field"),
    Entry("people", "users", QT_TRANSLATE_NOOP("Sidebar", "People and consent"), "evidence"),
    Entry("findings", "scale", QT_TRANSLATE_NOOP("Sidebar", "Findings"), "evidence"),
    Entry("commitments", "handshake", QT_TRANSLATE_NOOP("Sidebar", "Commitments"), "evidence"),
    Entry("report", "file-text", QT_TRANSLATE_NOOP("Sidebar", "Report"), "paper"),
    Entry("reading", "eye", QT_TRANSLATE_NOOP("Sidebar", "As the State reads it"), "paper"),
    Entry("leaving", "plane", QT_TRANSLATE_NOOP("Sidebar", "Leaving"), "foot"),
    Entry("safety", "shield", QT_TRANSLATE_NOOP("Sidebar", "Safety"), "foot"),
)
PAGES: tuple[str, ...] = tuple(entry.page for entry in ENTRIES)


class Sidebar(QFrame):
    """216 wide; 56 where room is short. ``asked`` tells the page that was chosen."""

    asked = Signal(str)
    veil_asked = Signal()
    lock_asked = Signal()
    sources_asked = Signal()
    meeting_asked = Signal()

    def __init__(self, entries: Sequence[Entry] = ENTRIES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "side")
        self.narrow: bool | None = None
        self.visit = VisitTile()
        self.rows: dict[str, NavRow] = {}
        self._heads: list[QWidget] = []
        self.sources = SourcesBox()
        self.meeting = MeetingKey()
        self.veil = ToolKey("eye-off", self.tr("Veil"), chord("veil"))
        self.lock = ToolKey("lock", self.tr("Lock"), chord("lock"))
        self._chords = QWidget()
        inside = column(gap=0, margins=(8, 16, 8, 16))
        inside.addWidget(self.visit)
        inside.addWidget(self._upper(entries), 1)
        inside.addLayout(self._foot(entries))
        self.setLayout(inside)
        self.sources.clicked.connect(self.sources_asked)
        self.meeting.clicked.connect(self.meeting_asked)
        self.veil.clicked.connect(self.veil_asked)
        self.lock.clicked.connect(self.lock_asked)
        self.set_narrow(False)

    def show_page(self, page: str) -> None:
        for name, one in self.rows.items():
            one.setChecked(name == page)
        if page in self.rows:
            self._scroll.ensureWidgetVisible(self.rows[page], 0, px(8))

    def tell_count(self, page: str, count: int, words: str = "") -> None:
        if page in self.rows:
            self.rows[page].tell_count(count, words)

    def set_narrow(self, narrow: bool) -> None:
        if narrow == self.narrow:
            return
        self.narrow = narrow
        parts: list[NavRow | SourcesBox | ToolKey | VisitTile | MeetingKey] = [
            self.sources, self.meeting, self.veil, self.lock, self.visit,
        ]  # fmt: skip
        for part in [*parts, *self.rows.values()]:
            part.narrow = narrow
            part.updateGeometry()
            part.update()
        self.setFixedWidth(px(NARROW) if narrow else self._wide())
        for head in self._heads:
            head.setVisible(not narrow)
        self._chords.setVisible(not narrow and self.height() >= px(_LOW))
        direction = QVBoxLayout.Direction.TopToBottom if narrow else QVBoxLayout.Direction.LeftToRight
        self._tools.setDirection(direction)
        self._tools.setSpacing(px(2 if narrow else 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the chords are told by the keys' tips alone, so that every page has its row."""
        super().resizeEvent(event)
        self._chords.setVisible(not self.narrow and self.height() >= px(_LOW))

    def refit(self) -> None:
        """Words have changed: is it wide enough?"""
        if not self.narrow:
            self.setFixedWidth(self._wide())

    def _wide(self) -> int:
        """216, or a little more where a language needs it."""
        above = max(self.sources.words_width(), self.meeting.words_width())
        needed = max([above, *(one.words_width() for one in self.rows.values())])
        return max(px(WIDE), min(px(WIDEST), needed + px(16)))

    def _upper(self, entries: Sequence[Entry]) -> QScrollArea:
        """The groups; on a low screen they scroll and the foot stays."""
        inside = QWidget()
        inside.setProperty("ground", "clear")
        down = column(gap=0)
        group = ""
        for entry in entries:
            if entry.group == "foot":
                continue
            if entry.group != group:
                head = Label(QCoreApplication.translate("Sidebar", GROUPS[entry.group]), "group", "text2")
                head.setIndent(px(12))
                head.setContentsMargins(0, px(13 if not group else 12), 0, px(5))
                self._heads.append(head)
                down.addWidget(head)
                group = entry.group
            down.addWidget(self._row(entry))
        down.addStretch(1)
        inside.setLayout(down)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._scroll

    def _foot(self, entries: Sequence[Entry]) -> QVBoxLayout:
        foot = column(gap=0)
        line = Hairline()
        foot.addWidget(line)
        foot.addSpacing(px(7))
        for entry in entries:
            if entry.group == "foot":
                foot.addWidget(self._row(entry))
        foot.addSpacing(px(7))
        tools = column(gap=4, margins=(4, 0, 4, 0))
        tools.addWidget(self.sources)
        tools.addWidget(self.meeting)
        self._tools = row(gap=8)
        self._tools.addWidget(self.veil)
        self._tools.addWidget(self.lock)
        tools.addLayout(self._tools)
        under = row(gap=8)
        under.addWidget(ChordLine(chord("veil")))
        under.addWidget(ChordLine(chord("lock")))
        self._chords.setLayout(under)
        tools.addWidget(self._chords)
        foot.addLayout(tools)
        return foot

    def _row(self, entry: Entry) -> NavRow:
        words = QCoreApplication.translate("Sidebar", entry.words)
        made = NavRow(entry.page, entry.icon, words, chord(f"page_{PAGES.index(entry.page) + 1}"))
        made.clicked.connect(lambda _checked=False, page=entry.page: self._ask(page))
        self.rows[entry.page] = made
        return made

    def _ask(self, page: str) -> None:
        here = next((name for name, one in self.rows.items() if one.isChecked() and name != page), page)
        self.show_page(here)  # the window decides which page comes to the front
        self.asked.emit(page)
