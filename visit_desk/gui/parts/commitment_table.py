"""Commitments as a table: what, by whom, by when, and what became of it, told by shape and word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import CommitmentState
from visit_desk.gui import icons
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.evidence_cards import fitting, write_lines
from visit_desk.gui.parts.marks import MARKS
from visit_desk.gui.parts.painted import ground, write
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.theme import colour, font, px, theme
from visit_desk.gui.words import said

COMMITMENT = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_MARKS = {
    CommitmentState.GIVEN: "waiting",
    CommitmentState.CONFIRMED: "yes",
    CommitmentState.KEPT: "settled",
    CommitmentState.PARTLY: "later",
    CommitmentState.BROKEN: "no",
    CommitmentState.EXPIRED: "stop",
}


def waiting(one: Commitment) -> bool:
    return one.state in (CommitmentState.GIVEN, CommitmentState.CONFIRMED, CommitmentState.PARTLY)


def is_overdue(one: Commitment, today: date) -> bool:
    return waiting(one) and one.due is not None and one.due < today


class Commitments(QAbstractTableModel):
    """Rows are commitments; columns: what was promised, by whom, due, state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Commitment, ...] = ()
        self.today = date.min
        self.heads = (self.tr("Promised"), self.tr("By"), self.tr("Due"), self.tr("State"))

    def show(self, rows: Sequence[Commitment], today: date) -> None:
        self.beginResetModel()
        self.rows = tuple(
            sorted(rows, key=lambda one: (not is_overdue(one, today), not waiting(one), one.due or date.max, one.code))
        )
        self.today = today
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == COMMITMENT:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (listed((one.code, one.text)), one.by, self.due(one)[1], self.state(one)[1])[index.column()]
        return None

    def due(self, one: Commitment) -> tuple[str, str]:
        """Mark and words of the due date."""
        if one.due is None:
            return ("owed" if waiting(one) else "plain"), one.due_in_words or self.tr("no date")
        day = day_words(one.due, "d MMMM" if one.due.year == self.today.year else "d MMMM yyyy")
        if is_overdue(one, self.today):
            return "overdue", self.tr("overdue since {day}").format(day=day)
        return "plain", day

    def state(self, one: Commitment) -> tuple[str, str]:
        return _MARKS[one.state], said(one.state)


class CommitmentTable(QTableView):
    """``opened`` tells the id of the commitment that Enter or two clicks ask for."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commitments = Commitments(self)
        self.setModel(self.commitments)
        self.setItemDelegate(_CellPaint(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(60))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setFixedHeight(px(32))
        head.setFont(font("group"))
        self.setAccessibleName(self.tr("Commitments"))
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current()))
        theme().changed.connect(self.viewport().update)

    def show_commitments(self, rows: Sequence[Commitment], today: date, keep: str = "") -> None:
        self.commitments.show(rows, today)
        at = next((n for n, one in enumerate(self.commitments.rows) if one.id == keep), 0)
        if self.commitments.rows:
            self.selectRow(at)
            self.setCurrentIndex(self.commitments.index(at, 0))

    def current(self) -> str:
        row = self.currentIndex().row()
        return self.commitments.rows[row].id if 0 <= row < len(self.commitments.rows) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        shares = (0.40, 0.24, 0.19, 0.17)
        for column, share in enumerate(shares):
            self.setColumnWidth(column, int(wide * share))


class _CellPaint(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(px(80), px(60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one, model = index.data(COMMITMENT), index.model()
        if not isinstance(one, Commitment) or not isinstance(model, Commitments):
            return
        painter.save()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        cell = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell.adjusted(0, 1, 0, -1), colour("tint"))
            if index.column() == 0:
                edge = cell.right() - px(3) + 1 if rtl else cell.x()
                bar = QRect(edge, cell.y() + px(8), px(3), cell.height() - px(16))
                ground(painter, bar, "accent", None, 1.5)
        painter.fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), colour("line"))
        room = cell.adjusted(px(8), 0, -px(8), 0)
        if index.column() == 0:
            self._promise(painter, option, one, room, rtl)
        elif index.column() == 1:
            self._two_lines(painter, option, one.by, room, "body", "text2")
        else:
            state, words = model.due(one) if index.column() == 2 else model.state(one)
            self._mark(painter, option, state, words, room)
        painter.restore()

    def _promise(
        self, painter: QPainter, option: QStyleOptionViewItem, one: Commitment, room: QRect, rtl: bool
    ) -> None:
        code = QStyle.visualRect(option.direction, room, QRect(room.x(), room.y(), px(34), room.height()))
        write(painter, code, one.code, "mark", "text3", rtl=rtl, codes=True)
        rest = QRect(room.x() + px(40), room.y(), room.width() - px(40), room.height())
        self._two_lines(painter, option, one.text, QStyle.visualRect(option.direction, room, rest), "label", "text")

    def _two_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, room: QRect, role: str, ink: str
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        write_lines(painter, room, fitting(text, room.width(), 2, role), role, ink, rtl=rtl)

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem, state: str, words: str, room: QRect) -> None:
        icon, ink, _ = MARKS[state]
        left = 0
        if icon:
            side = px(15)
            spot = QRect(room.x(), room.y() + (room.height() - side) // 2, side, side)
            icons.draw(painter, QStyle.visualRect(option.direction, room, spot), icon, ink)
            left = px(22)
        rest = QRect(room.x() + left, room.y(), room.width() - left, room.height())
        place = QStyle.visualRect(option.direction, room, rest)
        self._two_lines(painter, option, words, place, "mark" if icon else "second", ink)
