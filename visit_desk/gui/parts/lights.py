"""Five lights on a recommendation, and the budget of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from visit_desk.gui.numbers import grouped
from visit_desk.gui.parts.painted import Painted, ground, width_of, write
from visit_desk.gui.theme import px


class SmartLights(Painted):
    """Letters S M A R T: met = ground and underline, missing = dashed outline. Each has its sentence as a tip."""

    def __init__(self, lights: Sequence[tuple[str, bool, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lights: tuple[tuple[str, bool, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_lights(lights)

    def show_lights(self, lights: Sequence[tuple[str, bool, str]]) -> None:
        """Each light: its letter, whether it is met, and the sentence that says why."""
        self._lights = tuple(lights)
        self.setAccessibleName(" ".join(f"{letter}: {why}" for letter, _met, why in self._lights))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(0, len(self._lights) * px(25) - px(3)), px(22))

    def _box(self, place: int) -> QRect:
        return self.seen(place * px(25), 0, px(22), px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, (letter, met, _why) in enumerate(self._lights):
            box = self._box(place)
            if met:
                ground(painter, box, "ok_bg", None, 4)
                ground(painter, QRect(box.x() + px(3), box.bottom() - px(1), box.width() - px(6), px(2)), "ok", None, 1)
            else:
                ground(painter, box, "surface", "debt", 4, width=1.5, dashed=True)
            write(painter, box, letter, "label_small", "ok" if met else "debt", align=Qt.AlignmentFlag.AlignHCenter)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for place, (_letter, _met, why) in enumerate(self._lights):
                if self._box(place).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), why, self)
            return True
        return bool(super().event(event))


@dataclass(frozen=True)
class Share:
    """One section's part of the budget: its name (short) and its words."""

    name: str
    words: int


class WordBudget(Painted):
    """Sections in accent and a lighter accent by turns, the rest empty; names under those wide enough."""

    def __init__(self, limit: int, *, named: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit, self._named = max(1, limit), named
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share]) -> None:
        self._shares = tuple(shares)
        used = sum(share.words for share in shares)
        words = self.tr("{used} of {limit} words").format(used=grouped(used), limit=grouped(self._limit))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(38 if self._named else 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = px(16) if self._named else px(8)
        whole = max(self._limit, sum(share.words for share in self._shares))
        ground(painter, self.seen(0, 0, self.width(), bar), "sunk", "line", 3)
        x = 0.0
        for place, share in enumerate(self._shares):
            wide = share.words / whole * self.width()
            over = x / self.width() * whole + share.words > self._limit
            fill = "stop" if over else "accent" if place % 2 == 0 else "accent2"
            ground(painter, self.seen(round(x), 0, max(2, round(wide) - px(2)), bar), fill, None, 3)
            if self._named and width_of(share.name, "meta") <= wide - 4:
                spot = self.seen(round(x), bar + px(6), round(wide), px(16))
                write(painter, spot, share.name, "meta", "text2", rtl=self.rtl)
            x += wide
