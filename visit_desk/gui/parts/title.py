"""The title of a page: one line, two where one is too short, shortened only behind the second."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import in_two
from visit_desk.gui.theme import colour, line_height


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
        return len(in_two(self.text(), self.role, width)) * line_height(self.role)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), line_height(self.role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(str(self.property("ink"))))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        lines = in_two(self.text(), self.role, self.width())
        fit = lines if len(lines) * line_height(self.role) <= self.height() + 2 else self._one_line()
        high = self.height() // len(fit)
        for place, words in enumerate(fit):
            where = QRect(0, place * high, self.width(), high)
            painter.drawText(where, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), words)
        self.setToolTip(self.text() if "…" in "".join(fit) else "")

    def _one_line(self) -> list[str]:
        return [QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())]
