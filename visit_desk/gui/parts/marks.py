"""Marks say a state three times: by colour, by shape, by word. Chips stand for hidden words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.painted import Painted, ground, stark, width_of, write
from visit_desk.gui.theme import px

# state -> (icon, ink, ground, border in high contrast is the ink itself)
MARKS: dict[str, tuple[str, str, str]] = {
    "settled": ("check", "ok", "ok_bg"),
    "yes": ("circle-check", "ok", "ok_bg"),
    "owed": ("circle-dashed", "debt", "debt_bg"),
    "later": ("hourglass", "debt", "debt_bg"),
    "warning": ("triangle-alert", "debt", "debt_bg"),
    "stop": ("ban", "stop", "stop_bg"),
    "no": ("circle-x", "stop", "stop_bg"),
    "overdue": ("clock", "stop", "stop_bg"),
    "confidential": ("shield", "aside_text", "conf"),
    "tier": ("shield", "chip_text", "chip"),
    "hidden": ("eye-off", "chip_text", "chip"),
    "sealed": ("lock", "chip_text", "chip"),
    "plain": ("", "text2", "sunk"),
    "waiting": ("hourglass", "text2", "sunk"),
    "none": ("minus", "text3", "sunk"),
}


class StatusMark(Painted):
    """A state as glyph and word on its ground (``bare``: without the ground, for rows)."""

    def __init__(self, state: str, words: str, *, bare: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._words, self._bare = state, words, bare
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    @property
    def state(self) -> str:
        return self._state

    def words(self) -> str:
        return self._words

    def tell(self, state: str, words: str) -> None:
        self._state, self._words = state, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        glyph = px(20) if MARKS[self._state][0] else 0
        return QSize(glyph + width_of(self._words, "mark") + px(2 if self._bare else 16) + 2, px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon, ink, fill = MARKS[self._state]
        if not self._bare:
            ground(painter, self.rect(), fill, ink if stark() else fill, 4)
        if self._bare and ink.startswith("chip"):
            ink = "hide"
        x = px(1 if self._bare else 7)
        if icon:
            side = px(14)
            icons.draw(painter, self.seen(x, (self.height() - side) // 2, side, side), icon, ink)
            x += px(20)
        write(painter, self.seen(x, 0, self.width() - x, self.height()), self._words, "mark", ink, rtl=self.rtl)


CHIP_HEIGHT = 20
_CHIPS: dict[str, tuple[str, str, str, float, bool]] = {  # fill, border, ink, width, dashed
    "settled": ("chip", "chip_line", "chip_text", 1, False),
    "guessed": ("", "hide", "hide", 1, True),
    "deciding": ("debt_bg", "debt", "debt", 1.5, False),
}


def chip_size(text: str, icon: str = "user") -> QSize:
    """How much room a chip takes inside a line of text."""
    return QSize(width_of(text, "chip") + px(12) + (px(16) if icon else 0) + 1, px(CHIP_HEIGHT))


def paint_chip(
    painter: QPainter, where: QRect, text: str, icon: str = "user", state: str = "settled", *, rtl: bool = False
) -> None:
    """A hidden word: ``settled`` filled, ``guessed`` dashed, ``deciding`` amber. ``text`` is a code or a gloss."""
    fill, border, ink, width, dashed = _CHIPS[state]
    ground(painter, where, fill or None, border, 4, width=width, dashed=dashed)
    side, pad = px(12), px(6)
    x = where.x() + pad
    if icon:
        left = where.right() - pad - side + 1 if rtl else x
        icons.draw(painter, QRect(left, where.y() + (where.height() - side) // 2, side, side), icon, ink)
        x += side + px(4)
    room = where.right() - pad - x + 2
    place = QRect(where.x() + pad if rtl else x, where.y(), room, where.height())
    write(painter, place, text, "chip", ink, rtl=rtl, codes=text.isascii())


class Chip(Painted):
    """A hidden word outside of a text: in a head, a card, a list."""

    def __init__(self, text: str, icon: str = "user", state: str = "settled", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._icon, self._state = text, icon, state
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect(), self._text, self._icon, self._state, rtl=self.rtl)


class Tile(Painted):
    """A square with a glyph or a letter: the strip's cells, evidence cards, tiers."""

    def __init__(
        self, icon: str = "", letter: str = "", *, ink: str = "text2", fill: str = "sunk", size: float = 32,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon, self._letter, self._ink, self._fill, self._size = icon, letter, ink, fill, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, icon: str, ink: str, fill: str) -> None:
        self._icon, self._ink, self._fill = icon, ink, fill
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_tile(QPainter(self), self.rect(), self._icon, self._letter, self._ink, self._fill)


def paint_tile(painter: QPainter, where: QRect, icon: str, letter: str, ink: str, fill: str) -> None:
    ground(painter, where, fill, ink if stark() else None, 6)
    if icon:
        side = px(18)
        middle = QRect(0, 0, side, side)
        middle.moveCenter(where.center())
        icons.draw(painter, middle, icon, ink)
    else:
        write(painter, where, letter, "strong", ink, align=Qt.AlignmentFlag.AlignHCenter)


def paint_risk(painter: QPainter, where: QRect, level: int, ink: str, *, rtl: bool = False) -> None:
    """Three rising bars, ``level`` of them filled (0-3). The word beside them says the same."""
    wide, gap = px(5), px(2)
    for step in range(3):
        high = px(5 + 3 * step)
        x = where.right() - (step + 1) * wide - step * gap + 1 if rtl else where.x() + step * (wide + gap)
        bar, met = QRect(x, where.bottom() - high, wide, high), step < level
        if met or not stark():
            ground(painter, bar, ink if met else "line", None, 1)
        else:
            ground(painter, bar, None, ink, 1)
