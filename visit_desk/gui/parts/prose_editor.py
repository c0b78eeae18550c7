"""Where report prose is written: serif, a steady line height, as tall as its text, kept while one writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from visit_desk.gui.parts.field import PRIVATE
from visit_desk.gui.theme import font, line_height, px


class ProseEditor(QTextEdit):
    """``touched`` at every change by a person, ``left`` when the focus goes, ``escaped`` on Escape."""

    touched = Signal()
    left = Signal()
    escaped = Signal()

    def __init__(self, name: str, role: str = "said", *, grows: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._grows, self._loading = role, grows, False
        self.setProperty("writing", True)
        self.setProperty("ring", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(PRIVATE)
        self.setFont(font(role))
        self.document().setDocumentMargin(px(2))
        towards = QTextOption()
        towards.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        towards.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(towards)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(line_height(role) * 2 + px(8))
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.textChanged.connect(self._changed)

    def show_text(self, text: str) -> None:
        """Show a text without telling that it changed; the caret stays where it can."""
        if text == self.toPlainText():
            return
        spot = self.textCursor().position()
        self._loading = True
        self.setPlainText(text)
        self._set_rhythm()
        caret = self.textCursor()
        caret.setPosition(min(spot, len(self.toPlainText())))
        self.setTextCursor(caret)
        self._loading = False
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def _set_rhythm(self) -> None:
        rhythm = QTextBlockFormat()
        rhythm.setLineHeight(line_height(self._role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        writer = QTextCursor(self.document())
        writer.select(QTextCursor.SelectionType.Document)
        writer.mergeBlockFormat(rhythm)

    def _changed(self) -> None:
        if not self._loading:
            self._fit()
            self.touched.emit()

    def _fit(self) -> None:
        if self._grows:
            self.document().setTextWidth(self.viewport().width())
            tall = round(self.document().size().height()) + px(6)
            self.setFixedHeight(max(line_height(self._role) + px(14), tall))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)
