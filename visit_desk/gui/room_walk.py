"""A walk around the room: one question after the other, each its own piece of work in the lane.

Between two questions other work passes. Whoever leaves stops the walk, so that a lock waits for one question at most.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visit_desk.desk.room import RoomLight, Round, worst_first
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class RoomWalk:
    """``then`` hears the lights, worst first, when every question was asked; a walk that was stopped tells nothing."""

    def __init__(
        self,
        owner: QObject,
        desk: Desk,
        lane: Lane,
        then: Callable[[tuple[RoomLight, ...]], object],
        failed: Callable[[Trouble], object],
    ) -> None:
        self._owner = owner
        self._desk = desk
        self._lane = lane
        self._then = then
        self._failed = failed
        self._lights: list[RoomLight] = []
        self._walking = 0  # the number of the walk under way; an older one's answers are dropped

    def begin(self) -> None:
        self._walking += 1
        self._lights = []
        walk, desk = self._walking, self._desk
        self._lane.run(
            self._owner, lambda: desk.room.begin(), then=lambda round_: self._next(walk, round_), failed=self._failed
        )

    def stop(self) -> None:
        self._walking += 1

    def _next(self, walk: int, round_: Round) -> None:
        if walk != self._walking:
            return
        at = len(self._lights)
        if at == len(round_.keys):
            self._then(worst_first(self._lights))
            return
        key = round_.keys[at]

        def answered(light: RoomLight) -> None:
            if walk == self._walking:
                self._lights.append(light)
                self._next(walk, round_)

        self._lane.run(self._owner, lambda: round_.look(key), then=answered, failed=self._failed)
