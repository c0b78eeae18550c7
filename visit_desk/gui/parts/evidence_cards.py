"""What stands behind a finding: one card a source, by kind, independence and consent. Never who."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from visit_desk.desk.views import Evidence
from visit_desk.domain.lists import SourceKind, Use
from visit_desk.gui import icons
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.marks import MARKS, paint_tile
from visit_desk.gui.parts.painted import ground, write
from visit_desk.gui.theme import colour, font, px, theme
from visit_desk.gui.words import said_value

EVIDENCE = Qt.ItemDataRole.UserRole + 1
HEIGHT, NARROWEST, GAP = 150, 190, 12
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_ICONS = {"direct": "user", "indirect": "users", "document": "file-text", "official": "landmark"}


class EvidenceList(QAbstractListModel):
    """The evidence of one finding."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pieces: tuple[Evidence, ...] = ()

    def show(self, pieces: Sequence[Evidence]) -> None:
        self.beginResetModel()
        self.pieces = tuple(pieces)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.pieces)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.pieces):
            return None
        piece = self.pieces[index.row()]
        if role == EVIDENCE:
            return piece
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return listed((self.kind(piece), self.standing(piece), piece.text, self.consent(piece)[1]))
        return None

    def kind(self, piece: Evidence) -> str:
        return self.tr("Document") if piece.document else said_value(SourceKind, piece.kind)

    def standing(self, piece: Evidence) -> str:
        """Whether it stands alone or shares its origin with another piece."""
        if piece.document:
            return self.tr("can be cited") if piece.allowed else self.tr("not public")
        shared = sum(1 for other in self.pieces if other.group == piece.group and not other.document) > 1
        return self.tr("shared source") if shared else self.tr("independent")

    def consent(self, piece: Evidence) -> tuple[str, str]:
        """State and words: may what this source told be summed up without a name?"""
        if piece.document:
            return ("yes", self.tr("Public")) if piece.allowed else ("stop", self.tr("Not public"))
        if Use.NAMED in piece.allowed_uses:
            return "yes", self.tr("On record")
        if Use.QUOTATION in piece.allowed_uses:
            return "yes", self.tr("Quotation: yes")
        if piece.allowed:
            return "yes", self.tr("Summary: yes")
        return "owed", self.tr("Summary: not yet")


class EvidenceCards(QListView):
    """Cards side by side, as many as fit; as tall as they need, so that the page scrolls and not the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces = EvidenceList(self)
        self.setModel(self.pieces)
        self.setItemDelegate(_CardPaint(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(px(180))
        self.setAccessibleName(self.tr("Evidence"))
        theme().changed.connect(self.viewport().update)

    def show_evidence(self, pieces: Sequence[Evidence]) -> None:
        self.pieces.show(pieces)
        self._fit()

    def _fit(self) -> None:
        count = max(1, len(self.pieces.pieces))
        across = max(1, min(count, 4, self.viewport().width() // px(NARROWEST + GAP)))
        # One less than fits: a card exactly as wide as the list would be put below an empty row.
        wide = max(1, (self.viewport().width() - 1) // across)
        rows = -(-count // across)
        self.setGridSize(QSize(wide, px(HEIGHT + GAP)))
        self.setFixedHeight(rows * px(HEIGHT + GAP) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _CardPaint(QStyledItemDelegate):
    """Kind and independence beside a tile, the sentence, and at the foot what consent says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        view = option.widget
        wide = view.gridSize().width() if isinstance(view, QListView) else px(NARROWEST)
        return QSize(max(1, wide), px(HEIGHT + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        piece, model = index.data(EVIDENCE), index.model()
        if not isinstance(piece, Evidence) or not isinstance(model, EvidenceList):
            return
        painter.save()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        whole = option.rect.adjusted(px(GAP) if rtl else 1, 1, -1 if rtl else -px(GAP), -px(GAP))
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground(painter, whole, "surface", "accent" if chosen else "line", 8, width=2 if chosen else 1)

        def at(left: int, top: int, wide: int, tall: int) -> QRect:
            place = QRect(whole.x() + left, whole.y() + top, wide, tall)
            return QStyle.visualRect(option.direction, whole, place)

        room = whole.width() - px(28)
        tile = at(px(14), px(12), px(32), px(32))
        paint_tile(painter, tile, _ICONS.get(piece.kind, "file-text"), "", "text2", "sunk")
        beside = room - px(42)
        write(painter, at(px(56), px(10), beside, px(19)), model.kind(piece), "strong", rtl=rtl)
        write(painter, at(px(56), px(28), beside, px(18)), model.standing(piece), "second", "text2", rtl=rtl)
        told = fitting(piece.text, room, 3)
        write_lines(painter, at(px(14), px(54), room, px(54)), told, "body", "text", rtl=rtl, top=True)
        state, words = model.consent(piece)
        icon, ink, _ = MARKS[state]
        icons.draw(painter, at(px(14), px(121), px(15), px(15)), icon, ink)
        write(painter, at(px(36), px(119), room - px(24), px(19)), words, "mark", ink, rtl=rtl)
        painter.restore()


def write_lines(
    painter: QPainter, where: QRect, text: str, role: str, ink: str, *, rtl: bool, top: bool = False
) -> None:
    """Lines that ``fitting`` made, at the leading edge of the frame, each text in its own direction."""
    painter.setFont(font(role))
    painter.setPen(colour(ink))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    upright = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(where, int(side | upright | Qt.AlignmentFlag.AlignAbsolute), text)


def fitting(text: str, width: int, lines: int, role: str = "body") -> str:
    """As much of the text as stands in so many lines, with a mark where it goes on."""
    metrics = QFontMetrics(font(role))
    rest = text.split()
    shown: list[str] = []
    while rest and len(shown) < lines - 1:
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        shown.append(" ".join(rest[:taken]))
        rest = rest[taken:]
    if rest:
        shown.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return "\n".join(shown)
