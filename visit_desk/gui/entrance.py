"""The entrance: unlock, or begin. Nothing about a visit is on it. It imports PySide6 and the mandate's words only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from visit_desk.gui.background import Lane
from visit_desk.gui.door import Door
from visit_desk.gui.first_run import FirstRun
from visit_desk.gui.parts.card import Scroll
from visit_desk.gui.theme import px
from visit_desk.gui.unlock import Unlock

TITLE = "Visit Desk"


class Entrance(QWidget):
    """``opened`` hands over what the door returned; ``demo`` tells that it is the demo. ``last`` is the folder of the
    vault opened last, if settings keep it; without one the first run comes first."""

    opened = Signal(object)
    chose = Signal(object)  # the Path of a vault that was opened, for settings to keep if they may

    def __init__(self, door: Door, lane: Lane, last: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._door, self._lane, self._warm = door, lane, False
        self.unlock = Unlock(door, lane, last)
        self.first_run = FirstRun(door, lane)
        self._stack = QStackedWidget()
        for page in (self.unlock, self.first_run):
            self._stack.addWidget(Scroll(_centred(page)))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        self.unlock.opened.connect(self.opened)
        self.unlock.chose.connect(self.chose)
        self.unlock.asked_new.connect(self.begin)
        self.first_run.opened.connect(self.opened)
        self.first_run.chose.connect(self.chose)
        self.first_run.asked_unlock.connect(self.return_to_unlock)
        self.setMinimumSize(480, 400)
        self.resize(1366, 768)
        if last is None:
            self.begin()

    def begin(self) -> None:
        """The first run: a new vault, or the demo."""
        self._stack.setCurrentIndex(1)

    def return_to_unlock(self, path: object = None) -> None:
        """The unlock card, for the vault at ``path`` if one was chosen."""
        if isinstance(path, Path):
            self.unlock.choose(path)
        self._stack.setCurrentIndex(0)
        self.unlock.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._warm:
            self._warm = True  # after the first picture: load what is heavy while a person types
            self._lane.run(self, self._door.warm)


def _centred(page: QWidget) -> QWidget:
    """The page in the middle of the window, a little above it."""
    ground = QWidget()
    across = QHBoxLayout(ground)
    across.setContentsMargins(px(16), px(16), px(16), px(16))
    across.addStretch(1)
    across.addWidget(page)
    across.addStretch(1)
    return ground
