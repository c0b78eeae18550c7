"""Rows: dense lists of one glance each. One painter draws them all; there is never a widget a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from visit_desk.gui.direction import listed
from visit_desk.gui.parts.row_paint import paint_heading, paint_row, row_height
from visit_desk.gui.theme import theme

THING = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """What one row shows. ``key`` is the record's id; a row with ``heading`` is a group head and cannot be chosen.

    ``code`` stands before the title, ``tag`` is a small ground behind it, ``letter`` makes a tile with ``letter_ink``
    and ``letter_fill``; ``state`` is a key of ``marks.MARKS`` with its words; ``risk`` draws 0-3 bars beside them.
    """

    key: str
    title: str = field(repr=False)
    second: str = field(default="", repr=False)
    icon: str = ""
    code: str = ""
    tag: str = ""
    letter: str = ""
    letter_ink: str = "aside_text"
    letter_fill: str = "conf"
    state: str = ""
    state_words: str = ""
    state_below: str = ""
    risk: int = 0
    heading: bool = False
    quiet: bool = False
    count: str = ""

    def spoken(self) -> str:
        """The whole row for a screen reader."""
        return listed((self.code, self.title, self.second, self.tag, self.state_words, self.state_below, self.count))


class Rows(QAbstractListModel):
    """The rows of one list. ``show`` replaces them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def extend(self, rows: Sequence[Row]) -> None:
        """More rows at the end; what is there stays as it is."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def find(self, key: str) -> QModelIndex:
        for place, one in enumerate(self._rows):
            if one.key == key and not one.heading:
                return self.index(place)
        return QModelIndex()

    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.row_at(index)
        if one is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one.spoken()
        return one if role == THING else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        one = self.row_at(index)
        if one is None or one.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowDelegate(QStyledItemDelegate):
    """Paints a ``Row``; pages with rows of their own subclass it and override ``paint_body``."""

    def __init__(self, height: float = 52, *, ruled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height, self._ruled = height, ruled

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        one = index.data(THING)
        return QSize(120, row_height(one, self._height) if isinstance(one, Row) else 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(THING)
        if not isinstance(one, Row):
            return
        painter.save()
        if one.heading:
            paint_heading(painter, option, one, first=index.row() == 0)
        else:
            paint_row(painter, option, one, ruled=self._ruled and self._line_below(index))
        painter.restore()

    @staticmethod
    def _line_below(index: Index) -> bool:
        following = index.model().index(index.row() + 1, 0).data(THING)
        return isinstance(following, Row) and not following.heading


class RowList(QListView):
    """A list of rows. ``chosen`` tells the key of the current row, ``opened`` that Enter or two clicks asked for it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, height: float = 52, *, ruled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(height, ruled=ruled, parent=self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(self._open)
        theme().changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row], keep: str = "") -> None:
        """Show these rows; the row with the key ``keep`` (or the one that was current) stays current, untold."""
        keep = keep or self.current()
        spot = self.verticalScrollBar().value()
        quiet = self.blockSignals(True)
        self.rows.show(rows)
        found = self.rows.find(keep)
        if found.isValid():
            self.selectionModel().setCurrentIndex(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.blockSignals(quiet)
        self.verticalScrollBar().setValue(spot)

    def current(self) -> str:
        one = self.rows.row_at(self.currentIndex())
        return one.key if one is not None else ""

    def choose(self, key: str) -> bool:
        """Make this row current and tell it. False where there is none."""
        found = self.rows.find(key)
        if not found.isValid():
            return False
        self.selectionModel().setCurrentIndex(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(found)
        return True

    def choose_first(self) -> bool:
        first = next((one.key for one in self.rows.rows() if not one.heading), "")
        return bool(first) and self.choose(first)

    def step(self, by: int) -> bool:
        """Go on by so many rows, over headings. False at the end."""
        keys = [one.key for one in self.rows.rows() if not one.heading]
        here = keys.index(self.current()) if self.current() in keys else -1
        return 0 <= here + by < len(keys) and self.choose(keys[here + by])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes a first row current without choosing it: what the keys act on is always seen."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and not self.choose(self.current()):
            self.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def row_under(self, spot: QPoint) -> str:
        one = self.rows.row_at(self.indexAt(spot))
        return one.key if one is not None else ""

    def on_chosen(self, told: Callable[[str], object]) -> None:
        self.chosen.connect(told)

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        one = self.rows.row_at(now)
        if one is not None and not one.heading:
            self.chosen.emit(one.key)

    def _open(self, index: QModelIndex) -> None:
        one = self.rows.row_at(index)
        if one is not None and not one.heading:
            self.opened.emit(one.key)
