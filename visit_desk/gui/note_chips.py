"""Chips: how a hidden word stands in a note. One inline object, 20 px high, with a glyph and a code or a gloss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPyTextObject, QTextDocument, QTextFormat

from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import Mention
from visit_desk.gui import icons
from visit_desk.gui.note_text import MENTION_ID, Hidden, tail_after
from visit_desk.gui.parts.marks import CHIP_HEIGHT, chip_size, paint_chip
from visit_desk.gui.parts.painted import ground, write
from visit_desk.gui.theme import colour, px

BELOW = 5.5  # how far a chip reaches below the baseline, at 100 %
GLYPHS: dict[MentionKind, str] = {
    MentionKind.NAME: "user", MentionKind.NICK: "user", MentionKind.PHONE: "phone", MentionKind.EMAIL: "mail",
    MentionKind.HANDLE: "at-sign", MentionKind.CASENO: "hash", MentionKind.ADDRESS: "house",
    MentionKind.PLACE: "map-pin", MentionKind.DATE: "calendar", MentionKind.AGE: "hourglass",
    MentionKind.WORK: "briefcase", MentionKind.ROLE: "briefcase", MentionKind.KIN: "users",
    MentionKind.PHYS: "id-card", MentionKind.MED: "heart-pulse", MentionKind.ROUTINE: "route",
    MentionKind.VEHICLE: "car", MentionKind.ORG: "landmark", MentionKind.DEM: "users",
    MentionKind.QUANTITY: "hash", MentionKind.OTHER: "eye-off",
}  # fmt: skip


@dataclass(frozen=True)
class Look:
    """How one chip is drawn: its words, its glyph, and its state (settled, guessed, deciding; or open while held)."""

    words: str
    glyph: str
    state: str = "settled"


def guessed(mention: Mention) -> bool:
    """Whether the evening still has to settle this word."""
    return mention.action is Action.UNDECIDED or mention.decided_by in ("", "key")


def paint_look(painter: QPainter, where: QRect, look: Look, *, rtl: bool) -> None:
    """Draw one chip; an open one is reversed, so that a clear name is never taken for hidden."""
    if look.state != "open":
        paint_chip(painter, where, look.words, look.glyph, look.state, rtl=rtl)
        return
    ground(painter, where, "hide", None, 4)
    side = px(12)
    left = where.right() - px(6) - side + 1 if rtl else where.x() + px(6)
    icons.draw(painter, QRect(left, where.center().y() - side // 2 + 1, side, side), "eye", "surface")
    room = where.adjusted(px(4 if rtl else 22), 0, -px(22 if rtl else 4), 0)
    write(painter, room, look.words, "chip", "surface", rtl=rtl)


class Chips(QPyTextObject):
    """Draws every chip of one document. ``code`` gives the code of a person, ``hidden`` what each chip covers.

    A chip also reserves and draws the closing signs behind it: Qt always allows a line to break behind an object, so
    a full stop of its own width would fall onto the next line alone (``note_marks`` makes that stop take no room).
    """

    def __init__(
        self, hidden: dict[str, Hidden], code: Callable[[str], str], word: Callable[[MentionKind], str]
    ) -> None:
        super().__init__()
        self._hidden = hidden
        self._code = code
        self._word = word
        self.revealed = False
        self.deciding = ""

    def look(self, mention_id: str) -> Look:
        covers = self._hidden.get(mention_id)
        if covers is None:
            return Look("", "eye-off", "guessed")
        mention = covers.mention
        if self.revealed and covers.word:
            return Look(" ".join(covers.word.split()), "eye", "open")
        state = "deciding" if mention.id == self.deciding else "guessed" if guessed(mention) else "settled"
        return Look(self.says(mention), GLYPHS[mention.kind], state)

    def says(self, mention: Mention) -> str:
        """The words on a chip: the code of a recorded person's name, else the gloss, else what kind of word it is."""
        code = self._code(mention.person) if mention.kind in (MentionKind.NAME, MentionKind.NICK) else ""
        return code or mention.gloss or self._word(mention.kind)

    def spoken(self, mention: Mention) -> str:
        """What is handed on for a hidden word: the gloss, never the word and never a code."""
        return mention.gloss or self._word(mention.kind)

    def intrinsicSize(self, document: QTextDocument, unit: int, style: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(document.defaultFont())
        look = self.look(str(style.property(MENTION_ID) or ""))
        width = chip_size(look.words, look.glyph).width()
        return QSizeF(width + self._tail(document, unit)[1], metrics.ascent())

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, unit: int, style: QTextFormat
    ) -> None:
        rect = QRectF(rect)
        look = self.look(str(style.property(MENTION_ID) or ""))
        tail, room = self._tail(document, unit)
        rtl = document.findBlock(unit).textDirection() == Qt.LayoutDirection.RightToLeft
        top = round(rect.bottom() + px(BELOW)) - px(CHIP_HEIGHT)
        left = round(rect.left() + (room if rtl else 0))
        paint_look(painter, QRect(left, top, round(rect.width() - room), px(CHIP_HEIGHT)), look, rtl=rtl)
        if tail:
            painter.save()
            painter.setFont(document.defaultFont())
            painter.setPen(colour("text"))
            painter.drawText(QPointF(rect.left() if rtl else rect.right() - room, rect.bottom()), tail)
            painter.restore()

    def _tail(self, document: QTextDocument, unit: int) -> tuple[str, float]:
        """The closing signs behind the chip at ``unit`` and their width."""
        block = document.findBlock(unit)
        tail = tail_after(block.text(), _index(block.text(), unit - block.position()) + 1)
        return tail, QFontMetricsF(document.defaultFont()).horizontalAdvance(tail) if tail else 0.0


def _index(line: str, units: int) -> int:
    """The code point of a line at this many UTF-16 units."""
    told = line.encode("utf-16-le")
    return units if len(told) == 2 * len(line) else len(told[: 2 * units].decode("utf-16-le"))
