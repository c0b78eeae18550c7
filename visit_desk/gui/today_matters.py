"""What Safety has to say on Today, a line each. The room is looked at once, when Today is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.room import Level, RoomLight
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.parts.matters import Matters
from visit_desk.gui.room_walk import RoomWalk
from visit_desk.gui.room_words import title

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

WAITING = "waiting"


class TodayMatters(Matters):
    """``look`` begins a walk around the room, ``stop`` ends it; a room that is in order says nothing. ``part_asked``
    tells a part of Safety, ``sources_asked`` that only the sources lead on."""

    part_asked = Signal(str)
    sources_asked = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked.connect(lambda part: self.sources_asked.emit() if part == WAITING else self.part_asked.emit(part))
        self._walk = RoomWalk(self, desk, lane, self.show_lights, self._silent)

    def look(self) -> None:
        self._walk.begin()

    def stop(self) -> None:
        self._walk.stop()

    def show_lights(self, lights: tuple[RoomLight, ...]) -> None:
        wrong = [light for light in lights if light.level in (Level.RED, Level.AMBER)]
        if not wrong:
            self.tell("room", "")
            return
        worst, more = title(wrong[0]), len(wrong) - 1
        words = self.tr("{worst}; %n more around this vault", "", more).format(worst=worst) if more else worst
        self.tell("room", words, "stop" if wrong[0].level is Level.RED else "debt")

    def show_waiting(self, waiting: bool) -> None:
        """A form about the sources was left half filled: it comes back when they open."""
        self.tell(WAITING, self.tr("Something half written waits for the sources") if waiting else "", "text2")

    def _silent(self, _trouble: Trouble) -> None:
        """The sources closed under the walk: the line of before stays."""
