"""The editor of a note: a QTextEdit that shows chips, frames and marks, and hands on glosses only."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from visit_desk.domain.ids import new_id
from visit_desk.domain.note import MARKER
from visit_desk.gui import note_deeds
from visit_desk.gui.note_menu import note_menu
from visit_desk.gui.note_text import Hidden, chip_format, chips_in, clean, mention_at, said
from visit_desk.gui.note_writing import PLAIN, Writing
from visit_desk.gui.theme import theme

_OWN = "application/x-visit-desk-chips"  # ids of chips and the text around them: no word that a chip covers


class NoteEditor(QTextEdit):
    """Writes on one ``Writing``. ``left`` tells that the pen left the editor, ``moved`` that it went elsewhere."""

    left = Signal()
    moved = Signal()
    scrolled = Signal()
    erase_asked = Signal(bool)  # True: the whole note; False: the selection
    own_menu = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.writing = Writing(self)
        self.may_reveal = False
        self._carried: dict[str, Hidden] = {}  # what the words copied last cover
        self._seal = new_id()  # what was copied here can be pasted here, and nowhere else
        self.setDocument(self.writing.document)
        self.setProperty("writing", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(self.wordWrapMode().WrapAtWordBoundaryOrAnywhere)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhMultiLine)
        self.setAccessibleName(self.tr("Text of the note"))
        self.setUndoRedoEnabled(True)
        self.cursorPositionChanged.connect(self.moved)
        self.cursorPositionChanged.connect(self._tell_reader)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        theme().changed.connect(self._wear)

    # deeds
    def hide_word(self) -> str:
        """Hide the selection, else the last word. Returns the id of the mention, or nothing."""
        cursor = self.textCursor()
        if self.isReadOnly():
            return ""
        if cursor.hasSelection():
            stretch: tuple[int, int] | None = (cursor.selectionStart(), cursor.selectionEnd())
        else:
            stretch = note_deeds.last_word(self.writing, cursor.position())
        if stretch is None:
            return ""
        made = note_deeds.hide(self.writing, *stretch)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        return made

    def stretch(self) -> tuple[int, int]:
        """The selection, else the paragraph under the pen, in units."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart(), cursor.selectionEnd()
        block = cursor.block()
        return block.position(), block.position() + block.length() - 1

    def sentence(self) -> tuple[int, int]:
        """The selection, else the sentence under the pen, in units."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart(), cursor.selectionEnd()
        block, at = cursor.block(), cursor.positionInBlock()
        line = block.text().encode("utf-16-le")
        before, after = line[: 2 * at].decode("utf-16-le"), line[2 * at :].decode("utf-16-le")
        start = max(before.rstrip(" .").rfind(sign) for sign in (". ", "! ", "? ", "؟ ", "。"))
        ends = [after.find(sign) for sign in (".", "!", "?", "؟", "。") if sign in after]
        size = len(before[: start + 2].encode("utf-16-le")) // 2 if start >= 0 else 0
        end = at + len(after[: min(ends) + 1].encode("utf-16-le")) // 2 if ends else block.length() - 1
        return block.position() + size, block.position() + max(end, size)

    def undo(self) -> None:
        if not self.isReadOnly():
            self.writing.undo()

    def redo(self) -> None:
        if not self.isReadOnly():
            self.writing.redo()

    def reveal(self, on: bool) -> None:
        """Show the covered words while a key is held; only while the sources are open."""
        on = on and self.may_reveal and not self.writing.sealed
        if on != self.writing.chips.revealed:
            self.writing.chips.revealed = on
            self.redraw_chips()

    def redraw_chips(self) -> None:
        blocks = {self.document().findBlock(unit).blockNumber() for unit in chips_in(self.document()).values()}
        for number in blocks:
            self.writing.marks.show(self.document().findBlockByNumber(number))
        self.viewport().update()

    def y_of(self, unit: int) -> int:
        """How far below the top of the viewport the line at this position begins."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(unit, self.document().characterCount() - 1))
        return self.cursorRect(cursor).top()

    def _tell_reader(self) -> None:
        """A screen reader meets U+FFFC where a chip stands: it hears the gloss when the pen comes to a chip, and finds
        the whole paragraph in readable words as the description of the editor."""
        if not QAccessible.isActive():
            return
        cursor = self.textCursor()
        block, unit = cursor.block(), cursor.position()
        if MARKER in block.text():
            part = (block.position(), block.position() + block.length() - 1)
            self.setAccessibleDescription(self.writing.spoken(part))
            for place in (unit, unit - 1):
                name = mention_at(self.document(), place) if part[0] <= place < part[1] else ""
                if name:
                    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.writing.gloss(name)))
                    break
        elif self.accessibleDescription():
            self.setAccessibleDescription("")

    # keys
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_K:  # ours; Qt would delete the rest of the line
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.reveal(True)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self._enter()
        else:
            self._plain_pen()
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            if not event.isAutoRepeat():
                self.reveal(False)
            return
        super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._plain_pen()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.reveal(False)
        super().focusOutEvent(event)
        self.left.emit()

    def _enter(self) -> None:
        """A new paragraph; on an empty last line of an aside the pen leaves the aside instead."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and note_deeds.leave_frame(self.writing, cursor.position()):
            return
        cursor.insertBlock(cursor.blockFormat(), PLAIN)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _plain_pen(self) -> None:
        """What is written behind a chip is not part of the chip."""
        if self.currentCharFormat().propertyCount() and not self.textCursor().hasSelection():
            self.setCurrentCharFormat(QTextCharFormat())

    # what goes out and comes in
    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        part = (cursor.selectionStart(), cursor.selectionEnd())
        told = QMimeData()
        told.setText(self.writing.spoken(part))
        ids: list[str] = []
        self._carried = {}

        def marked(mention_id: str) -> str:
            ids.append(mention_id)
            if mention_id in self.writing.hidden:
                self._carried[mention_id] = self.writing.hidden[mention_id]
            return MARKER

        text = said(self.document(), marked, part)[0]
        if ids:
            told.setData(_OWN, json.dumps([self._seal, text, ids]).encode())
        return told

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasFormat(_OWN)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only. Chips that were cut or copied in this very editor come back as chips."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if source.hasFormat(_OWN) and self._paste_own(cursor, bytes(source.data(_OWN).data())):
            pass
        elif source.hasText():
            cursor.insertText(clean(source.text()), PLAIN)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _paste_own(self, cursor: QTextCursor, told: bytes) -> bool:
        try:
            seal, text, ids = json.loads(told)
        except (ValueError, TypeError):
            return False
        if seal != self._seal:
            return False
        standing = chips_in(self.document())
        pieces = str(text).split(MARKER)
        cursor.insertText(pieces[0], PLAIN)
        for piece, mention_id in zip(pieces[1:], ids, strict=False):
            covers = self.writing.hidden.get(mention_id)
            if covers is None and mention_id in self._carried:  # from another note: its words come along
                covers = _again(self._carried[mention_id])
            if covers is not None:
                if mention_id in standing:  # a second chip over the same word is a mention of its own
                    covers = _again(covers)
                self.writing.hidden[covers.id] = covers
                standing[covers.id] = 0
                cursor.insertText(MARKER, chip_format(covers.id, PLAIN))
            cursor.insertText(piece, PLAIN)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        pen = self.textCursor().position()
        menu = note_menu(self, pen if by_key else self.cursorForPosition(event.pos()).position())
        menu.exec(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())
        menu.deleteLater()

    # paint
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-across, -down)
        self.writing.shape.paint(painter, QRectF(event.rect()).translated(QPointF(across, down)))
        painter.end()
        super().paintEvent(event)

    def _wear(self) -> None:
        self.writing.look()
        self.writing.marks.show_all()
        self.viewport().update()


def _again(covers: Hidden) -> Hidden:
    from dataclasses import replace

    return Hidden(covers.word, tuple(replace(mention, id=new_id()) for mention in covers.mentions))
