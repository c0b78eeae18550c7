"""The draft as it will be printed: a white page in a well, in every theme. A click leads to its paragraph."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from visit_desk.gui.parts.card import Card
from visit_desk.gui.theme import colour, px, theme

_PARAGRAPH = re.compile(r"^p(\d+)[a-z]*$")
_SIZE = re.compile(r"font-size:\s*([\d.]+)pt")
_READABLE = (
    "p, td, th, h1, h2, h3, h4 { line-height: 140%; } p { margin-bottom: 8px; } h2, h3, h4 { margin-top: 16px; }"
)


class Preview(QTextBrowser):
    """``chosen`` tells the number of the paragraph that was clicked or that Enter asks for."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("The draft as it will be printed"))
        self.anchorClicked.connect(lambda link: self._show_anchor(link.fragment()))
        self._wear()
        theme().changed.connect(self._wear)

    def _wear(self) -> None:
        """Paper stays white and ink dark, whatever the window wears."""
        paper, ink = colour("paper").name(), colour("ink").name()
        self.setStyleSheet(
            f"QTextBrowser {{ background: {paper}; color: {ink}; padding: {px(20)}px {px(28)}px; }}"
            f" QTextBrowser::corner {{ background: {paper}; border: none; }}"
        )
        if self._html:
            self.show_html(self._html)

    def show_html(self, html: str) -> None:
        """Show it anew at the same place."""
        spot = self.verticalScrollBar().value()
        self._html = html
        sized = _SIZE.sub(lambda found: f"font-size:{px(float(found[1]) * 1.34)}px", html)
        self.document().setDefaultStyleSheet(_READABLE)
        self.setHtml(sized)
        self.verticalScrollBar().setValue(spot)

    def show_paragraph(self, number: int) -> None:
        self._show_anchor(f"p{number}")

    def _show_anchor(self, name: str) -> None:
        """Scroll to a name. Qt's own ``scrollToAnchor`` goes to the top of a long document instead (seen)."""
        block = self.document().begin()
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                if name in walk.fragment().charFormat().anchorNames():
                    self._show_block(block)
                    return
                walk += 1
            block = block.next()

    def _show_block(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top))

    def show_words(self, words: str) -> bool:
        """Scroll to a heading by its words."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        found = self.document().find(words)
        while not found.isNull() and not found.block().blockFormat().headingLevel():
            found = self.document().find(words, found)
        if found.isNull():
            return False
        self._show_block(found.block())
        return True

    def number_at(self, block: QTextBlock) -> int:
        """The number of the paragraph that this block is or belongs to, or 0."""
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                for name in walk.fragment().charFormat().anchorNames():
                    found = _PARAGRAPH.match(name)
                    if found:
                        return int(found[1])
                walk += 1
            if block.blockFormat().headingLevel():
                return 0
            block = block.previous()
        return 0

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on: a text browser would walk through every footnote first."""
        return QWidget.focusNextPrevChild(self, forward)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        pressed = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        number = self.number_at(self.cursorForPosition(spot).block()) if pressed and not self.anchorAt(spot) else 0
        if number:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            middle = self.viewport().rect().center()
            number = self.number_at(self.cursorForPosition(middle).block())
            if number:
                self.chosen.emit(number)
            return
        super().keyPressEvent(event)


class Well(Card):
    """The ground around the page."""

    def __init__(self, page: Preview, parent: QWidget | None = None) -> None:
        super().__init__("sunk", padding=(20, 16, 20, 0), gap=0, parent=parent)
        self.add(page)
