"""Stretches of a document that keep their place while people write: asides, quotations, words that are public.

Qt moves the two ends of a stretch with every edit. What it cannot do is give a stretch back after an undo, once the
text in it was deleted; so each undo step remembers where the stretches stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QTextCursor, QTextDocument

Ends = tuple[int, int]


class Stretches:
    """Named stretches of one document, in its own units. ``wide`` ones grow when somebody writes at their edge."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._ends: dict[str, tuple[QTextCursor, QTextCursor, bool]] = {}
        self._at_step: dict[int, dict[str, tuple[int, int, bool]]] = {}

    def lay(self, name: str, start: int, end: int, *, wide: bool) -> None:
        first, last = QTextCursor(self._document), QTextCursor(self._document)
        first.setPosition(start)
        last.setPosition(end)
        first.setKeepPositionOnInsert(wide)
        last.setKeepPositionOnInsert(not wide)
        self._ends[name] = (first, last, wide)

    def lift(self, name: str) -> None:
        self._ends.pop(name, None)

    def clear(self) -> None:
        self._ends.clear()
        self._at_step.clear()

    def __contains__(self, name: str) -> bool:
        return name in self._ends

    def __getitem__(self, name: str) -> Ends:
        first, last, _wide = self._ends[name]
        return first.position(), last.position()

    def names(self) -> tuple[str, ...]:
        return tuple(self._ends)

    def at(self, unit: int, among: Iterable[str]) -> str:
        """The stretch (of these) in which this position lies; at its two ends it still counts as inside."""
        for name in among:
            if name in self._ends and self[name][0] <= unit <= self[name][1]:
                return name
        return ""

    def swap(self, start: int, end: int, length: int, edit: Callable[[], None]) -> None:
        """Run an edit that puts ``length`` units in the place of ``start`` to ``end`` and move every end exactly."""

        def moved(place: int) -> int:
            if place <= start:
                return place
            return start + length if place < end else place - (end - start) + length

        before = {name: (*self[name], wide) for name, (_first, _last, wide) in self._ends.items()}
        edit()
        for name, (first, last, wide) in before.items():
            self.lay(name, moved(first), moved(last), wide=wide)

    def remember(self) -> None:
        """Call after each edit: the stretches as they stand belong to the present undo step."""
        step = self._document.availableUndoSteps()
        self._at_step = {at: told for at, told in self._at_step.items() if at < step} | {
            step: {name: (*self[name], wide) for name, (_first, _last, wide) in self._ends.items()}
        }

    def keep_later(self) -> dict[int, dict[str, tuple[int, int, bool]]]:
        """What belongs to each step, to be handed to ``return_to`` after an undo or redo (later steps included)."""
        return dict(self._at_step)

    def return_to(self, steps: dict[int, dict[str, tuple[int, int, bool]]]) -> None:
        """Call after an undo or redo: the stretches stand again where they stood at this step."""
        told = steps.get(self._document.availableUndoSteps())
        if told is not None:
            self._ends.clear()
            for name, (start, end, wide) in told.items():
                self.lay(name, start, end, wide=wide)
        self._at_step = steps
