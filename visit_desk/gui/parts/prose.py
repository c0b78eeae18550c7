"""Prose: a stretch of text to read, set with a steady line height whatever its script."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui.parts.painted import Painted
from visit_desk.gui.theme import colour, font, line_height, px


class Prose(Painted):
    """A stretch of text to read, set with a steady line height; each paragraph in its own direction."""

    def __init__(self, text: str = "", role: str = "said", ink: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._ink = ink
        self._lines = QTextDocument(self)
        self._lines.setDocumentMargin(0)
        self._lines.setUndoRedoEnabled(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def text(self) -> str:
        return self._lines.toPlainText()

    def set_text(self, text: str) -> None:
        self._lines.setDefaultFont(font(self._role))
        towards = QTextOption()
        towards.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        towards.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines.setDefaultTextOption(towards)
        self._lines.setPlainText(text)
        rhythm = QTextBlockFormat()
        # A fixed height: a proportional one swells with Noto's tall ascent.
        rhythm.setLineHeight(line_height(self._role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        writer = QTextCursor(self._lines)
        writer.select(QTextCursor.SelectionType.Document)
        writer.mergeBlockFormat(rhythm)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lines.setTextWidth(max(1, width))
        return round(self._lines.size().height()) + px(2)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(max(self.width(), px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._lines.setTextWidth(max(1, self.width()))
        seen = self._lines.documentLayout().PaintContext()
        seen.palette.setColor(seen.palette.ColorRole.Text, colour(self._ink))
        self._lines.documentLayout().draw(painter, seen)
