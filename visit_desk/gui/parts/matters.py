"""Lines under the strip of Today: one for each part of Safety that has something to say, and a way there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.card import column
from visit_desk.gui.parts.painted import PaintedButton, ground, in_two, width_of, write
from visit_desk.gui.theme import px

_ICONS = {"stop": "ban", "debt": "triangle-alert", "text2": "info"}


class _MatterLine(PaintedButton):
    """One sentence in one line (two where there is no room), its shape before it and a chevron behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.mood = "debt"
        self.setProperty("radius", 8)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, words: str, mood: str) -> None:
        self.mood = mood
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return px(34 if width_of(self.text(), "label") <= width - px(76) else 52)

    def sizeHint(self) -> QSize:
        return QSize(width_of(self.text(), "label") + px(76), px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        quiet = self.mood == "text2"
        fill = self.state_ground() or ("surface" if quiet else f"{self.mood}_bg")
        ground(painter, self.rect(), fill, "line" if quiet else f"{self.mood}_line", 8)
        high, side = self.height(), px(16)
        icons.draw(painter, self.seen(px(14), (high - side) // 2, side, side), _ICONS[self.mood], self.mood)
        x = px(40)
        lines = in_two(self.text(), "label", self.width() - x - px(36))
        y = (high - px(18) * len(lines)) // 2
        for words in lines:
            write(painter, self.seen(x, y, self.width() - x - px(36), px(18)), words, "label", rtl=self.rtl)
            y += px(18)
        icons.draw(painter, self.seen(self.width() - px(28), (high - side) // 2, side, side), "chevron-right", "text2")


class Matters(QWidget):
    """``tell(part, words, mood)`` shows a line (mood: stop, debt or text2), no words take it away; ``asked`` tells the
    part whose line was pressed. Nothing to say takes no room. Worst first, then in the order of telling."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _MatterLine] = {}
        self._down = column(gap=6)
        self.setLayout(self._down)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def tell(self, part: str, words: str, mood: str = "debt") -> None:
        if part not in self._lines:
            self._lines[part] = _MatterLine(self)
            self._lines[part].setObjectName(f"matter-{part}")
            self._lines[part].hide()
            self._lines[part].clicked.connect(lambda _checked=False, part=part: self.asked.emit(part))
        self._lines[part].tell(words, mood)
        order = list(_ICONS)
        seen = {key: line for key, line in self._lines.items() if line.text()}
        for line in self._lines.values():
            self._down.removeWidget(line)
        for _, line in sorted(seen.items(), key=lambda one: order.index(one[1].mood)):
            self._down.addWidget(line)
        self.setVisible(bool(seen))
        for line in self._lines.values():
            line.setVisible(bool(line.text()))

    def words(self, part: str) -> str:
        """What the line of this part says; nothing where there is none."""
        return self._lines[part].text() if part in self._lines else ""
