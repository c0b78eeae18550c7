"""The window: a sidebar, one page in front, the veil and the lock. Its title never says more than its name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from visit_desk.gui.application import finish
from visit_desk.gui.background import Lane
from visit_desk.gui.page import Page
from visit_desk.gui.parts.bars import ProgressLine, UndoBar
from visit_desk.gui.parts.card import Hairline, column
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.sidebar import PAGES, Sidebar
from visit_desk.gui.theme import px, theme
from visit_desk.gui.veil import Veil
from visit_desk.gui.watch import KeyWatch

TITLE = "Visit Desk"
FOLD = 1180  # below this width, at 100 %, the sidebar shows icons only


class Window(QWidget):
    """The main window. Pages are registered by name and built when they first come to the front.

    Signals: ``lock_asked`` and ``closed`` end it (the current page has been left, so everything is saved), the others
    ask for what only the program around it can do.
    """

    lock_asked = Signal()
    closed = Signal()
    sources_asked = Signal()
    meeting_asked = Signal()
    note_asked = Signal(bool)  # True: in no slot
    find_asked = Signal()
    preferences_asked = Signal()
    scaled = Signal(int)
    came = Signal(str)
    rebuilding = Signal()

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self.setWindowTitle(TITLE)
        self.setProperty("ground", "canvas")
        self._makers: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._front = ""
        self._told: dict[str, Any] = {}
        self.veil = Veil(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 (a widget cannot exist without one)
        finish(app)
        self.watch = KeyWatch(app, self.veil, self)
        self.watch.lock_asked.connect(self.ask_lock)
        app.focusChanged.connect(self._keep_focus)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._furnish()
        self._bind_chords()
        self.setMinimumSize(640, 400)
        self.resize(1366, 768)

    # what is in it

    def _furnish(self) -> None:
        """Sidebar, pages and the two lines at the foot."""
        self.sidebar = Sidebar()
        self.stack = QStackedWidget()
        self.deed = UndoBar(keep_room=False, every=True, before=getattr(self, "deed", None))
        # It may have been done on a page that is gone: the one in front reads again, after it in the lane.
        self.deed.undone.connect(lambda: self._pages[self._front].enter() if self._front else None)
        self.progress = ProgressLine(self.lane)
        self._room = QWidget()
        self._room.setProperty("ground", "canvas")
        right = QVBoxLayout(self._room)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        foot = column(gap=8, margins=(32, 0, 32, 16))
        foot.addWidget(self.progress)
        foot.addWidget(self.deed)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        right.addWidget(self._foot)
        self._line.addWidget(self.sidebar)
        self._edge = Hairline(upright=True)
        self._line.addWidget(self._edge)
        self._line.addWidget(self._room, 1)
        self.sidebar.asked.connect(self.show_page)
        self.sidebar.veil_asked.connect(self.veil.turn)
        self.sidebar.lock_asked.connect(self.ask_lock)
        self.sidebar.sources_asked.connect(self.sources_asked)
        self.sidebar.meeting_asked.connect(self.meeting_asked)

    def _bind_chords(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "veil": self.veil.turn,
            "lock": self.ask_lock,
            "note": lambda: self.note_asked.emit(False),
            "loose_note": lambda: self.note_asked.emit(True),
            "find": self.find_asked.emit,
            "preferences": self.preferences_asked.emit,
            "sources": self.sources_asked.emit,
            "meeting": self.meeting_asked.emit,
            "undo": self._undo,
            "add": lambda: self._pages[self._front].add() if self._front else None,
            "larger": lambda: self.rescale(theme().percent + 10),
            "smaller": lambda: self.rescale(theme().percent - 10),
        }
        for place, page in enumerate(PAGES, start=1):
            deeds[f"page_{place}"] = partial(self.show_page, page)
        for name, deed in deeds.items():
            for sequence in chord(name).sequences:
                bound = QShortcut(sequence, self)
                bound.setAutoRepeat(False)
                bound.activated.connect(deed)

    # pages

    def register(self, name: str, make: Callable[[], Page]) -> None:
        """``make`` builds the page; it is called when the page first comes to the front."""
        self._makers[name] = make

    def page(self, name: str) -> Page:
        """The page itself, built now if it was not yet."""
        if name not in self._pages:
            made = self._makers[name]()
            made.go.connect(self.show_page)
            made.told.connect(self.tell)
            made.done.connect(self.tell)
            made.asked_sources.connect(self.sources_asked)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    @property
    def front(self) -> str:
        """The name of the page in front."""
        return self._front

    def show_page(self, name: str, record: str = "") -> bool:
        """Bring a page to the front and, where given, a record on it. False where the page in front must stay."""
        if name not in self._makers:
            return False
        if self._front and self._front != name and not self._pages[self._front].leave():
            return False
        coming = self.page(name)
        changed = name != self._front
        self._front = name
        self.sidebar.show_page(name)
        self.stack.setCurrentWidget(coming)
        if changed:
            self.deed.settle()
            coming.enter()
            self.came.emit(name)
        if record:
            coming.show_record(record)
        if changed:
            coming.take_focus()
        return True

    # what it tells

    def tell(self, words: str, way_back: object = None) -> None:
        """A calm line at the foot; with ``way_back`` (a callable) it can be undone. It stays until the next deed."""
        self.deed.tell(words, way_back if callable(way_back) else None, undoable=callable(way_back))

    def tell_visit(self, letter: str, title: str, second: str) -> None:
        """The tile of the sidebar: the day's number (empty while drafting), the country, a second line."""
        self._told["visit"] = (letter, title, second)
        self.sidebar.visit.tell(letter, title, second)

    def tell_sources(self, *, is_open: bool, second: str = "", gone: bool = False) -> None:
        self._told["sources"] = {"is_open": is_open, "second": second, "gone": gone}
        self.sidebar.sources.tell(is_open=is_open, second=second, gone=gone)
        self.sidebar.refit()

    def tell_meeting(self, minutes: int) -> None:
        """Meeting mode: after how many minutes without a touch the desk locks; 0 when it is off."""
        self._told["meeting"] = minutes
        self.sidebar.meeting.tell(minutes)
        self.sidebar.refit()

    def tell_count(self, page: str, count: int, words: str = "") -> None:
        self._told.setdefault("counts", {})[page] = (count, words)
        self.sidebar.tell_count(page, count, words)
        self.sidebar.refit()

    # leaving and coming back

    def ask_lock(self) -> None:
        """Lock: no question. The page hands over what it holds; then whoever listens ends the process."""
        self._hurry()
        self.lock_asked.emit()

    def _hurry(self) -> None:
        """Nothing that goes wrong on a page may hold the lock up."""
        try:
            if self._front:
                self._pages[self._front].hurry()
        except Exception:  # noqa: BLE001 (told to the program's hook, as every bug)
            sys.excepthook(*sys.exc_info())

    def built(self) -> dict[str, Page]:
        """The pages that were built so far, by name."""
        return dict(self._pages)

    def save(self) -> None:
        """Let the page in front keep what it holds."""
        if self._front:
            self._pages[self._front].leave()

    def place(self) -> dict[str, Any]:
        """Where a person is, without content: the page and its own place."""
        return {"page": self._front, "at": self._pages[self._front].place()} if self._front else {}

    def restore(self, place: dict[str, Any]) -> bool:
        """Come back to a place. False where it is none of ours."""
        name = str(place.get("page", ""))
        if not self.show_page(name):
            return False
        self._pages[name].restore(dict(place.get("at", {})))
        return True

    def rescale(self, percent: int) -> None:
        """Another size for everything, at once; the same page, record and caret stay in front."""
        theme().wear(percent=percent)
        self.rebuild()
        self.scaled.emit(theme().percent)

    def rebuild(self) -> None:
        """Build sidebar and pages anew (another size or language) and come back to the same place."""
        place = self.place()
        self.save()
        self.rebuilding.emit()
        for old in (self.sidebar, self._edge, self._room):
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pages, self._front = {}, ""
        self._furnish()
        if "visit" in self._told:
            self.sidebar.visit.tell(*self._told["visit"])
        if "sources" in self._told:
            self.sidebar.sources.tell(**self._told["sources"])
        self.sidebar.meeting.tell(self._told.get("meeting", 0))
        for page, (waiting, words) in self._told.get("counts", {}).items():
            self.sidebar.tell_count(page, waiting, words)
        self._fold()
        self.sidebar.refit()
        if place:
            self.restore(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watch.enter(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._hurry()
        self.closed.emit()
        event.accept()

    def _fold(self) -> None:
        self.sidebar.set_narrow(self.width() < px(FOLD))

    def _keep_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        """What had the focus went away (a form was closed): Qt takes the next one in line, be it the sidebar or a text
        that the next key would write into. It goes back to the list instead; a page may then put it elsewhere."""
        if old is None or not shiboken6.isValid(old) or (old.isVisible() and old.isEnabled()):
            return
        if self._front and now is not None and self.isAncestorOf(now) and self._room.isAncestorOf(old):
            self._pages[self._front].regain_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the sidebar goes back to the page."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self._front and focus and self.sidebar.isAncestorOf(focus):
            self._pages[self._front].regain_focus()
            return
        super().keyPressEvent(event)

    def _undo(self) -> None:
        page = self._pages.get(self._front)
        if page is None or not page.undo():
            self.deed.undo()
