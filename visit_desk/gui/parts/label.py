"""Labels that align by the frame's direction; Qt's own align by the direction of their text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from visit_desk.gui.theme import colour, font, line_height, px


class Label(QLabel):
    """Plain text in a role of ``typeface.ROLES`` and the ink of a token. Never rich text."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text",
        *,
        wrap: bool = False,
        shorten: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.role = role
        self._shorten = shorten
        self._align = Qt.AlignmentFlag.AlignLeft
        self._middle = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setWordWrap(wrap)
        self.setProperty("ink", ink)
        if shorten:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)
        self._place()

    def set_ink(self, ink: str) -> None:
        """Change the colour; the word beside it must say the same."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)

    def align(self, where: Qt.AlignmentFlag) -> Label:
        """Leading (``AlignLeft``), trailing (``AlignRight``) or centred, as the frame runs. Returns itself."""
        self._align = where
        self._place()
        return self

    def middle(self) -> Label:
        """Keep wrapped words in the middle of their height (beside an icon). Returns itself."""
        self._middle = True
        self._place()
        return self

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._shorten:
            return QSize(px(24), max(least.height(), line_height(self.role)))
        return QSize(least.width(), max(least.height(), line_height(self.role)))

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(wanted.width(), max(wanted.height(), line_height(self.role)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shorten:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(str(self.property("ink"))))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        fits = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), fits)
        if fits != self.text():
            self.setToolTip(self.text())

    def _place(self) -> None:
        where = self._align
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and where != Qt.AlignmentFlag.AlignHCenter:
            leading = where == Qt.AlignmentFlag.AlignLeft
            where = Qt.AlignmentFlag.AlignRight if leading else Qt.AlignmentFlag.AlignLeft
        top = self.wordWrap() and not self._middle
        upright = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(where | Qt.AlignmentFlag.AlignAbsolute | upright)
