"""The title of a page: one line, two where one is too short, shortened only behind the second."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import colour, line_height

MOST = 2


class Title(Label):
    """Words that take a second line before any of them is lost."""

    def __init__(self, text: str = "", role: str = "page", parent: QWidget | None = None) -> None:
        super().__init__(text, role, shorten=True, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self.lines(width)) * line_height(self.role)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), line_height(self.role))

    def lines(self, width: int) -> list[str]:
        """The words as they stand in so much room: one line or two, the last one shortened if it must be."""
        text, measure = self.text(), QFontMetrics(self.font())
        if measure.horizontalAdvance(text) <= width or width <= 0:
            return [text]
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(width)
        layout.endLayout()
        cut = first.textLength()
        told = [part for part in (text[:cut].strip(), text[cut:].strip()) if part]
        return [measure.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in told[:MOST]]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(str(self.property("ink"))))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        lines = self.lines(self.width())
        fit = lines if len(lines) * line_height(self.role) <= self.height() + 2 else self._one_line()
        high = self.height() // len(fit)
        for place, words in enumerate(fit):
            where = QRect(0, place * high, self.width(), high)
            painter.drawText(where, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), words)
        self.setToolTip(self.text() if "…" in "".join(fit) else "")

    def _one_line(self) -> list[str]:
        return [QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())]
