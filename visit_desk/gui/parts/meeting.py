"""The meeting key: on while people sit together, so that the desk does not lock in the middle of a sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.painted import PaintedButton, ground, width_of, write
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px


class MeetingKey(PaintedButton):
    """Pressed in while meeting mode is on; then it says when the desk locks. Narrow: the icon alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.narrow = False
        self.setCheckable(True)
        self.setProperty("radius", 7)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tell(0)

    def tell(self, minutes: int) -> None:
        """How many minutes without a touch until the lock; 0: meeting mode is off."""
        self.setChecked(minutes > 0)
        on = self.tr("Meeting: %n min", "", minutes)
        self.setText(on if minutes else self.tr("Meeting mode"))
        self.setAccessibleName(self.text())
        why = self.tr("Locks after %n minute(s) without a touch", "", minutes) if minutes else ""
        self.setAccessibleDescription(why or chord("meeting").cap)
        self.setToolTip(f"{why or self.text()} ({chord('meeting').cap})")
        self.updateGeometry()
        self.update()

    def words_width(self) -> int:
        return px(40) + width_of(self.text(), "second")

    def nextCheckState(self) -> None:
        """Whoever keeps the time decides; ``tell`` shows it."""

    def sizeHint(self) -> QSize:
        return QSize(px(32) if self.narrow else px(120), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "debt_bg" if on else self.state_ground("side")
        ground(painter, self.rect(), fill, "debt_line" if on else None, 7)
        ink = "debt" if on else "text2"
        side = px(16)
        x = (self.width() - side) // 2 if self.narrow else px(12)
        icons.draw(painter, self.seen(x, (self.height() - side) // 2, side, side), "hourglass", ink)
        if not self.narrow:
            words = self.seen(px(36), 0, self.width() - px(40), self.height())
            write(painter, words, self.text(), "second", ink, rtl=self.rtl)
