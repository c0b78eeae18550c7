"""The draft as somebody else reads it: numbered paragraphs with two strengths of mark under what gives away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from visit_desk.desk.views import ReadParagraph
from visit_desk.gui.parts.refusal_words import TOGETHER
from visit_desk.gui.theme import colour, font, line_height, px, theme

NUMBER = 44  # room for the number of a paragraph
_SOLID = QTextCharFormat.UnderlineStyle.SingleUnderline
_DOTTED = QTextCharFormat.UnderlineStyle.DotLine


def units(text: str, until: int) -> int:
    """Code points to the UTF-16 units that Qt counts in."""
    return len(text[:until].encode("utf-16-le")) // 2


class Reading(QTextEdit):
    """Read only. Up and Down go from paragraph to paragraph, Tab of the page stays free; ``chosen`` tells which."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: tuple[ReadParagraph, ...] = ()
        self._blocks: dict[str, tuple[int, int]] = {}
        self._current = ""
        self.setReadOnly(True)
        self.setProperty("writing", True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setCursorWidth(0)  # the ground shows where one is
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        towards = QTextOption()
        towards.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        towards.setTabStopDistance(px(NUMBER))
        self.document().setDefaultTextOption(towards)
        self.document().setDocumentMargin(px(8))
        self.document().setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._heads: Mapping[str, str] = {}
        theme().changed.connect(self._again)

    def show_paragraphs(self, paragraphs: Sequence[ReadParagraph], heads: Mapping[str, str]) -> None:
        """``heads`` are the headings that stand above a paragraph, by its id."""
        spot = self.verticalScrollBar().value()
        self._paragraphs, self._heads = tuple(paragraphs), heads
        self._blocks = {}
        self.document().clear()
        writer = QTextCursor(self.document())
        first = True
        for paragraph in self._paragraphs:
            if heads.get(paragraph.id):
                self._write_head(writer, heads[paragraph.id], first)
                first = False
            self._write(writer, paragraph, first)
            first = False
        self.verticalScrollBar().setValue(spot)
        self.viewport().update()

    def _again(self) -> None:
        self.show_paragraphs(self._paragraphs, self._heads)

    def _block(self, writer: QTextCursor, first: bool, above: float, hanging: bool) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(px(above))
        block.setLeftMargin(px(NUMBER))
        block.setRightMargin(px(8))
        block.setTextIndent(-px(NUMBER) if hanging else 0)
        block.setLineHeight(line_height("said"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if first:
            writer.setBlockFormat(block)
        else:
            writer.insertBlock(block)

    def _write_head(self, writer: QTextCursor, words: str, first: bool) -> None:
        self._block(writer, first, 16, False)
        writer.insertText(words, _plain("said_strong", "text"))

    def _write(self, writer: QTextCursor, paragraph: ReadParagraph, first: bool) -> None:
        self._block(writer, first, 12, True)
        number = f"{paragraph.number}." if paragraph.number else ""
        writer.insertText(f"{number}\t", _plain("said_small", "text2"))
        start = writer.position()
        text = paragraph.text.replace("\n", "\u2028")
        writer.insertText(text, _plain("said", "text"))
        self._blocks[paragraph.id] = (start, writer.position())
        for refusal in sorted(paragraph.refusals, key=lambda one: one.rule not in TOGETHER):
            if refusal.start < 0:
                continue
            marked = QTextCursor(self.document())
            marked.setPosition(start + units(text, refusal.start))
            marked.setPosition(start + units(text, refusal.end), QTextCursor.MoveMode.KeepAnchor)
            marked.mergeCharFormat(_mark(refusal.rule in TOGETHER))

    def choose(self, paragraph: str) -> None:
        """Bring a paragraph to the front, without telling anybody."""
        if paragraph not in self._blocks:
            return
        self._current = paragraph
        caret = QTextCursor(self.document())
        caret.setPosition(self._blocks[paragraph][0])
        self.setTextCursor(caret)
        self.viewport().update()
        block = self.document().documentLayout().blockBoundingRect(caret.block())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if block.top() < bar.value() or block.bottom() > bar.value() + room:
            above = (room - block.height()) / 3 if block.height() < room * 0.8 else room * 0.15
            bar.setValue(round(block.top() - above))

    def current(self) -> str:
        return self._current

    def marked(self, paragraph: str) -> bool:
        """Whether something in this paragraph is underlined."""
        start, end = self._blocks.get(paragraph, (0, 0))
        caret = QTextCursor(self.document())
        for spot in range(start + 1, end + 1):
            caret.setPosition(spot)
            if caret.charFormat().underlineStyle() in (_SOLID, _DOTTED):
                return True
        return False

    def step(self, by: int) -> None:
        ids = list(self._blocks)
        if not ids:
            return
        at = ids.index(self._current) if self._current in ids else -1
        self._tell(ids[max(0, min(len(ids) - 1, at + by))])

    def _tell(self, paragraph: str) -> None:
        self.choose(paragraph)
        self.chosen.emit(paragraph)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.step(step)
            return
        event.ignore()  # letters, digits and Enter are the page's

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.cursorForPosition(event.position().toPoint()).position()
        for paragraph, (start, end) in self._blocks.items():
            block = self.document().findBlock(start)
            if block.position() <= spot <= end:
                self._tell(paragraph)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the bar of the current paragraph, then the text over them."""
        if self._current in self._blocks:
            block = self.document().findBlock(self._blocks[self._current][0])
            place = self.document().documentLayout().blockBoundingRect(block)
            top = round(place.top()) - self.verticalScrollBar().value()
            painter = QPainter(self.viewport())
            wide = self.viewport().width()
            painter.fillRect(0, top - px(6), wide, round(place.height()) + px(12), colour("sunk"))
            bad = any(one.id == self._current and one.refusals for one in self._paragraphs)
            edge = wide - 3 if self.isRightToLeft() else 0
            painter.fillRect(edge, top - px(6), 3, round(place.height()) + px(12), colour("stop" if bad else "accent"))
            painter.end()
        super().paintEvent(event)


def _plain(role: str, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font(role), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
    made.setForeground(colour(ink))
    return made


def _mark(together: bool) -> QTextCharFormat:
    """Solid for what gives somebody away, dotted for what adds to it: shape, not colour alone."""
    made = QTextCharFormat()
    made.setBackground(QColor(colour("debt_bg" if together else "stop_bg")))
    made.setUnderlineStyle(_DOTTED if together else _SOLID)
    made.setUnderlineColor(colour("debt" if together else "stop"))
    made.setFontWeight(QFont.Weight.Normal)
    return made
