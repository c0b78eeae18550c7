"""The entrance: unlock, or begin. Nothing about a visit is on it. It imports PySide6 and the mandate's words only.

Only the page that is asked for is built: the first picture of the program waits for nothing that it does not show.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from visit_desk.gui.application import finish
from visit_desk.gui.background import Lane
from visit_desk.gui.parts.card import Scroll
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.gui.background import Job
    from visit_desk.gui.door import Door
    from visit_desk.gui.first_run import FirstRun
    from visit_desk.gui.unlock import Unlock

TITLE = "Visit Desk"


class Entrance(QWidget):
    """``opened`` hands over what the door returned; ``demo`` tells that it is the demo. ``last`` is the folder of the
    vault opened last, if settings keep it; without one the first run comes first."""

    opened = Signal(object)
    chose = Signal(object)  # the Path of a vault that was opened, for settings to keep if they may
    shown = Signal()  # the first picture stands
    warmed = Signal()  # the door has loaded what is heavy

    def __init__(self, door: Door, lane: Lane, last: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._door, self._lane, self._last, self._painted = door, lane, last, False
        self._unlock: Unlock | None = None
        self._first_run: FirstRun | None = None
        self._stack = QStackedWidget()
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.addWidget(self._stack)
        lane.slow.connect(self._tell_progress, Qt.ConnectionType.SingleShotConnection)
        self.setMinimumSize(480, 400)
        self.resize(1366, 768)
        if last is None:
            self.begin()
        else:
            self._front(self.unlock)

    @property
    def unlock(self) -> Unlock:
        """The unlock card, built when it is first asked for."""
        if self._unlock is None:
            from visit_desk.gui.unlock import Unlock

            self._unlock = made = Unlock(self._door, self._lane, self._last)
            self._stack.addWidget(Scroll(_centred(made)))
            made.opened.connect(self.opened)
            made.chose.connect(self.chose)
            made.asked_new.connect(self.begin)
            made.asked_rescue.connect(self.show_rescue)
        return self._unlock

    @property
    def first_run(self) -> FirstRun:
        """The steps of the first run, built when they are first asked for."""
        if self._first_run is None:
            from visit_desk.gui.first_run import FirstRun

            self._first_run = made = FirstRun(self._door, self._lane)
            self._stack.addWidget(Scroll(_centred(made)))
            made.opened.connect(self.opened)
            made.chose.connect(self.chose)
            made.asked_unlock.connect(self.return_to_unlock)
        return self._first_run

    @property
    def path(self) -> Path | None:
        """The vault that would be unlocked."""
        return self._unlock.path if self._unlock is not None else None

    def tell(self, words: str) -> None:
        """Something about this vault that is known without a key; nothing where there is nothing to say."""
        if self._unlock is not None and words:
            self._unlock.line.setText(words)

    def start(self) -> None:
        """Put the caret where the page in front begins."""
        if self._unlock is not None:
            self._unlock.start()

    def begin(self) -> None:
        """The first run: a new vault, or the demo."""
        self._front(self.first_run)

    def show_rescue(self, path: object) -> None:
        """Copies of a vault that does not open, and what can still be read of it."""
        from visit_desk.gui.rescue import Rescue

        if not isinstance(path, Path):
            return
        made = Rescue(self._door, self._lane, path)
        self._stack.addWidget(Scroll(_centred(made)))
        made.opened.connect(self.opened)
        made.chose.connect(self.chose)
        made.turned_back.connect(lambda: self.return_to_unlock(path))
        self._front(made)
        made.start(self.unlock.notes_line.text(), self.unlock.sources_line.text())

    def return_to_unlock(self, path: object = None) -> None:
        """The unlock card, for the vault at ``path`` if one was chosen."""
        if isinstance(path, Path):
            self.unlock.choose(path)
        self._front(self.unlock)
        self.unlock.start()

    def _front(self, page: QWidget) -> None:
        for place in range(self._stack.count()):
            around = self._stack.widget(place)
            if around is not None and around.isAncestorOf(page):
                self._stack.setCurrentWidget(around)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._first_picture)

    def _tell_progress(self, job: Job) -> None:
        """The first long work: its line comes at the foot, as in the window. Until then nothing of it is loaded."""
        from visit_desk.gui.parts.bars import ProgressLine

        line = ProgressLine(self._lane, job)
        line.setContentsMargins(px(32), 0, px(32), px(16))
        self._around.addWidget(line)

    def _first_picture(self) -> None:
        """Now that it stands: the focus ring, the other faces, and while a person types, what is heavy."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            finish(app)
        if self._unlock is not None:
            self._unlock.wake()
        self.shown.emit()
        self._lane.run(self, self._door.warm, then=lambda _: self.warmed.emit())


def _centred(page: QWidget) -> QWidget:
    """The page in the middle of the window, a little above it."""
    ground = QWidget()
    across = QHBoxLayout(ground)
    across.setContentsMargins(px(16), px(16), px(16), px(16))
    across.addStretch(1)
    across.addWidget(page)
    across.addStretch(1)
    return ground
