"""The original words of a quotation: a field of its own beside the translation, in its own direction."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from visit_desk.gui.note_editor import NoteEditor
from visit_desk.gui.note_text import clean
from visit_desk.gui.parts.field import PRIVATE
from visit_desk.gui.theme import font, line_height


class OriginalField(QTextEdit):
    """Plain text, set as large as its script needs. ``done`` tells that the pen wants back to the note."""

    done = Signal()
    left = Signal()

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setProperty("writing", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        self.setAccessibleName(self.tr("Original words of the quotation"))
        self.setPlaceholderText(self.tr("Original words"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setPlainText(text)
        self.dress()
        self.textChanged.connect(self.dress)

    def dress(self) -> None:
        """Type and rhythm by what is written: Arabic larger, with room for its marks."""
        block = self.document().firstBlock()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft and bool(block.text())
        role = "naskh" if rtl else "said_small"
        if self.document().defaultFont() != font(role) or block.blockFormat().lineHeight() != line_height(role):
            self.blockSignals(True)
            self.document().setDefaultFont(font(role))
            rhythm = QTextBlockFormat()
            rhythm.setLineHeight(line_height(role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(rhythm)
            self.blockSignals(False)

    def needs(self) -> float:
        return float(self.document().size().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Originals:
    """The original fields of one editor, each kept in its place beside its quotation."""

    def __init__(self, editor: NoteEditor) -> None:
        self._editor = editor
        self._fields: dict[str, OriginalField] = {}

    def fields(self) -> dict[str, OriginalField]:
        return self._fields

    def show(self) -> None:
        """A field for every quotation that stands in the note, and none for the others."""
        writing = self._editor.writing
        standing = {name for name in writing.quotes if name in writing.stretches}
        for name in [gone for gone in self._fields if gone not in standing]:
            field = self._fields.pop(name)
            field.hide()
            field.deleteLater()
        for name in standing - set(self._fields):
            field = OriginalField(name, writing.quotes[name].original, self._editor.viewport())
            field.textChanged.connect(lambda name=name: self._written(name))
            field.done.connect(self._editor.setFocus)
            field.left.connect(self._editor.left)
            self._fields[name] = field
        self.place()

    def place(self) -> None:
        """Move the fields to where their quotations stand now, and make room for what is longer."""
        writing = self._editor.writing
        down = self._editor.verticalScrollBar().value()
        for name, field in self._fields.items():
            where = writing.shape.original_place(name)
            field.setVisible(where is not None)
            if where is None:
                continue
            field.resize(round(where.width()), max(round(where.height()), 10))
            writing.shape.beside[name] = field.needs()
            writing.mend(writing.shape.blocks_of(name))
            where = writing.shape.original_place(name) or where
            field.setGeometry(where.translated(0, -down).toRect())
            field.setReadOnly(self._editor.isReadOnly())

    def go_to(self, name: str) -> None:
        field = self._fields.get(name)
        if field is not None:
            field.setFocus()

    def _written(self, name: str) -> None:
        writing = self._editor.writing
        text = clean(self._fields[name].toPlainText())
        if writing.quotes[name].original != text:
            writing.quotes[name] = replace(writing.quotes[name], original=text)
            writing.written.emit()
            self.place()
