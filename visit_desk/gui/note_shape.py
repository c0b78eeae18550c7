"""The shape of a note: rhythm of its paragraphs, ground and bar of an aside, two columns of a quotation.

Shape follows from the stretches of a note. It is in the formats of paragraphs, joined to the edit that caused it, so
that one undo takes back both; grounds and head lines are painted beneath the text and are no text at all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from visit_desk.domain.lists import Tier
from visit_desk.gui import icons
from visit_desk.gui.note_spans import Stretches
from visit_desk.gui.parts.painted import ground, width_of, write
from visit_desk.gui.theme import colour, line_height, px

OVERHANG = 16  # how far an aside reaches beyond the column of text on each side
BETWEEN = 12  # between two paragraphs
ASIDE_HEAD, ASIDE_FOOT = 42, 16
QUOTE_HEAD, QUOTE_FOOT = 24, 4
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True)
class Framed:
    """A stretch that has a frame. ``head`` are the words of its head line, ``code`` and ``tier`` its tags."""

    name: str
    form: str
    head: str = ""
    second: str = ""
    code: str = ""
    tier: Tier | None = None
    tier_words: str = ""


def is_whole(document: QTextDocument, start: int, end: int) -> bool:
    """Whether a stretch begins and ends with a paragraph: only then it can have a frame of its own."""
    last = document.findBlock(end)
    return start == document.findBlock(start).position() and end == last.position() + last.length() - 1


class Shape:
    """Keeps the paragraphs of one document in shape and paints the frames beneath them."""

    def __init__(self, document: QTextDocument, stretches: Stretches) -> None:
        self._document = document
        self._stretches = stretches
        self.framed: dict[str, Framed] = {}
        self.beside: dict[str, float] = {}  # how high the original of a quotation is

    def frame_of(self, block: QTextBlock) -> Framed | None:
        """The frame that a paragraph stands in, if any."""
        start, end = block.position(), block.position() + block.length() - 1
        for name, framed in self.framed.items():
            if name in self._stretches:
                first, last = self._stretches[name]
                if first <= start and end <= last and is_whole(self._document, first, last):
                    return framed
        return None

    def wanted(self, block: QTextBlock) -> QTextBlockFormat:
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        framed = self.frame_of(block)
        quoted = framed is not None and framed.form == "quote"
        role = "naskh" if rtl else "said_italic" if quoted else "said"
        made = QTextBlockFormat()
        made.setLineHeight(line_height(role), _FIXED)
        above, below = 0.0, float(px(BETWEEN))
        if framed is not None:
            first, last = self._stretches[framed.name]
            head, foot = (QUOTE_HEAD, QUOTE_FOOT) if quoted else (ASIDE_HEAD, ASIDE_FOOT)
            if block.position() == first:
                above = px(head + BETWEEN + (0 if quoted else 4))
            if block.position() + block.length() - 1 == last:
                below = px(foot + BETWEEN + (0 if quoted else 4)) + self._short_by(framed.name)
            lead, trail = (px(20), self._original_width() + px(40)) if quoted else (px(4), px(20))
            made.setLeftMargin(lead if not rtl else trail)
            made.setRightMargin(trail if not rtl else lead)
        made.setTopMargin(above)
        made.setBottomMargin(below)
        return made

    def sync(self, blocks: list[QTextBlock], *, joined: bool = True) -> bool:
        """Put these paragraphs into shape. True when something had to change."""
        wrong = [(block, wanted) for block in blocks if not _same(block.blockFormat(), wanted := self.wanted(block))]
        if not wrong:
            return False
        cursor = QTextCursor(self._document)
        if joined and self._document.isUndoAvailable():
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        for block, wanted in wrong:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(wanted)
        cursor.endEditBlock()
        return True

    def blocks_of(self, name: str) -> list[QTextBlock]:
        first, last = self._stretches[name]
        block = self._document.findBlock(first)
        found = []
        while block.isValid() and block.position() <= last:
            found.append(block)
            block = block.next()
        return found

    def place(self, name: str) -> QRectF | None:
        """The ground of a frame in the document's own coordinates."""
        framed = self.framed.get(name)
        if framed is None or name not in self._stretches:
            return None
        blocks = self.blocks_of(name)
        if not blocks or self.frame_of(blocks[0]) is None:
            return None
        layout = self._document.documentLayout()
        top, bottom = layout.blockBoundingRect(blocks[0]).top(), layout.blockBoundingRect(blocks[-1]).bottom()
        quoted = framed.form == "quote"
        head, foot = (QUOTE_HEAD, QUOTE_FOOT) if quoted else (ASIDE_HEAD, ASIDE_FOOT)
        wide = self._document.textWidth()
        inset = px(OVERHANG) if quoted else 0
        return QRectF(inset, top - px(head), wide - 2 * inset, bottom - top + px(head + foot) + self._short_by(name))

    def original_place(self, name: str) -> QRectF | None:
        """Where the original of a quotation is written."""
        whole = self.place(name)
        if whole is None:
            return None
        wide = self._original_width()
        rtl = self._rtl(name)
        left = whole.left() + px(4) if rtl else whole.right() - wide - px(4)
        return QRectF(left, whole.top() + px(QUOTE_HEAD - 2), wide, whole.height() - px(QUOTE_HEAD - 2))

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Everything beneath the text, as far as it is seen."""
        for name, framed in self.framed.items():
            where = self.place(name)
            if where is not None and where.intersects(seen):
                rtl = self._rtl(name)
                (_paint_quote if framed.form == "quote" else _paint_aside)(painter, where, framed, rtl)
                if framed.form == "quote":
                    original = self.original_place(name)
                    if original is not None:
                        x = original.right() + px(16) if rtl else original.left() - px(16)
                        painter.fillRect(QRectF(x, where.top() + px(4), 1, where.height() - px(4)), colour("line"))

    def _rtl(self, name: str) -> bool:
        return self.blocks_of(name)[0].textDirection() == Qt.LayoutDirection.RightToLeft

    def _original_width(self) -> float:
        return max(float(px(120)), (self._document.textWidth() - px(2 * OVERHANG + 20)) / 2 - px(24))

    def _short_by(self, name: str) -> float:
        """How much the original needs beyond the translation beside it."""
        needed = self.beside.get(name, 0.0)
        if not needed:
            return 0.0
        layout = self._document.documentLayout()
        blocks = self.blocks_of(name)
        top, bottom = layout.blockBoundingRect(blocks[0]).top(), layout.blockBoundingRect(blocks[-1]).bottom()
        return max(0.0, round(needed - (bottom - top)))


def _same(one: QTextBlockFormat, other: QTextBlockFormat) -> bool:
    measures: tuple[Callable[[QTextBlockFormat], float], ...] = (
        QTextBlockFormat.lineHeight, QTextBlockFormat.topMargin, QTextBlockFormat.bottomMargin,
        QTextBlockFormat.leftMargin, QTextBlockFormat.rightMargin,
    )  # fmt: skip
    return all(measure(one) == measure(other) for measure in measures)


def _paint_aside(painter: QPainter, where: QRectF, framed: Framed, rtl: bool) -> None:
    whole = where.toRect()
    ground(painter, whole, "aside", None, 8)
    bar = whole.adjusted(whole.width() - px(4), 0, 0, 0) if rtl else whole.adjusted(0, 0, px(4) - whole.width(), 0)
    ground(painter, bar, "aside_line", None, 1)
    line = _HeadLine(painter, where, rtl)
    line.icon("ear" if framed.form == "aside" else "message-square", "aside_text")
    line.words(framed.head, "strong", "aside_text", 14)
    line.words(framed.second, "second", "text2", 8)
    if framed.code:
        line.tag("user", framed.code, "chip_text", "chip")
    if framed.tier is not None:
        protected = framed.tier.protected
        line.tag("shield", framed.tier_words, *(("aside_text", "conf") if protected else ("chip_text", "chip")))


def _paint_quote(painter: QPainter, where: QRectF, framed: Framed, rtl: bool) -> None:
    bar = QRectF(where.right() - px(3) if rtl else where.left(), where.top(), px(3), where.height())
    ground(painter, bar.toRect(), "accent", None, 1)
    room = QRectF(where.left() + px(4 if rtl else 20), where.top(), where.width() - px(24), px(18)).toRect()
    write(painter, room, framed.head, "meta", "text2", rtl=rtl)
    write(painter, room, framed.second, "meta", "text2", rtl=rtl, align=Qt.AlignmentFlag.AlignRight)


class _HeadLine:
    """Writes from the leading edge: each piece begins where the last one ended."""

    def __init__(self, painter: QPainter, where: QRectF, rtl: bool) -> None:
        self._painter, self._where, self._rtl = painter, where, rtl
        self._x = px(20)
        self._top = round(where.top()) + px(10)

    def _room(self, wide: int, tall: int) -> QRectF:
        left = self._where.right() - self._x - wide if self._rtl else self._where.left() + self._x
        return QRectF(left, self._top + (px(24) - tall) / 2, wide, tall)

    def icon(self, name: str, ink: str) -> None:
        icons.draw(self._painter, self._room(px(16), px(16)).toRect(), name, ink)
        self._x += px(24)

    def words(self, text: str, role: str, ink: str, gap: int) -> None:
        if text:
            wide = width_of(text, role) + 2
            write(self._painter, self._room(wide, px(18)).toRect(), text, role, ink, rtl=self._rtl)
            self._x += wide + px(gap)

    def tag(self, icon: str, text: str, ink: str, fill: str) -> None:
        wide = width_of(text, "mark") + px(36)
        where = self._room(wide, px(22)).toRect()
        ground(self._painter, where, fill, None, 4)
        side = px(14)
        left = where.right() - px(7) - side if self._rtl else where.left() + px(7)
        icons.draw(self._painter, QRectF(left, where.center().y() - side / 2 + 1, side, side).toRect(), icon, ink)
        room = where.adjusted(px(8 if self._rtl else 27), 0, -px(27 if self._rtl else 8), 0)
        write(self._painter, room, text, "mark", ink, rtl=self._rtl)
        self._x += wide + px(6)
