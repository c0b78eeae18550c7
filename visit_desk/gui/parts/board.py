"""The board: every day of the visit as one column, on a true scale of time."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from visit_desk.desk.views import SlotLine
from visit_desk.gui.parts.board_paint import BoardPaint
from visit_desk.gui.parts.slots import LINE, Slots
from visit_desk.gui.theme import px, theme

HOUR = 40
GUTTER = 46
DAY_HEAD, CITY = 28, 24
NARROWEST = 84
FIRST_HOUR, LAST_HOUR = 7, 21


class Board(QListView):
    """Slots as blocks. Arrows walk in time and between days, Enter opens, a click in an empty hour asks for a slot."""

    opened = Signal(str)
    empty_hour = Signal(datetime)

    def __init__(self, model: Slots) -> None:
        super().__init__()
        self.now: datetime | None = None
        self._slots = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Programme, day by day"))
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().setSingleStep(px(HOUR))
        theme().changed.connect(self.viewport().update)
        model.modelReset.connect(self._measure)

    # measures
    def hours(self) -> tuple[int, int]:
        """First and last hour shown: seven to nine in the evening, or wider if a slot is."""
        starts = [line.slot.starts.hour for line in self._slots.lines]
        ends = [line.slot.ends.hour + (1 if line.slot.ends.minute else 0) for line in self._slots.lines]
        return min([FIRST_HOUR, *starts]), max([LAST_HOUR, *ends])

    def head(self) -> int:
        return px(DAY_HEAD + CITY)

    def column_width(self) -> float:
        days = max(1, len(self._slots.days))
        return max(float(px(NARROWEST)), (self.viewport().width() - px(GUTTER) - 1) / days)

    def _full(self) -> QSize:
        first, last = self.hours()
        wide = px(GUTTER) + round(self.column_width() * max(1, len(self._slots.days)))
        return QSize(wide, self.head() + px(HOUR) * (last - first) + px(10))

    def y_of(self, moment: time) -> int:
        first, _ = self.hours()
        return self.head() + round(px(HOUR) * (moment.hour - first + moment.minute / 60))

    def column(self, number: int) -> QRect:
        """A day's column in the viewport, mirrored where the language runs from the right."""
        wide = self.column_width()
        left = px(GUTTER) + round(number * wide) - self.horizontalOffset()
        place = QRect(left, 0, round((number + 1) * wide) - round(number * wide), self.viewport().height())
        return self.mirrored(place)

    def mirrored(self, place: QRect) -> QRect:
        if not self.isRightToLeft():
            return place
        return QRect(self.viewport().width() - place.x() - place.width(), place.y(), place.width(), place.height())

    def day_number(self, day: date) -> int:
        return next((n for n, view in enumerate(self._slots.days) if view.day == day), 0)

    # what an item view must know
    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: QModelIndex) -> QRect:  # type: ignore[override]  # persistent indexes never come
        line = index.data(LINE)
        if not isinstance(line, SlotLine):
            return QRect()
        column = self.column(self.day_number(line.slot.starts.date()))
        top = self.y_of(line.slot.starts.time())
        ends = line.slot.ends.time() if line.slot.ends.date() == line.slot.starts.date() else time(23, 59)
        tall = max(px(20), self.y_of(ends) - top)
        return QRect(column.x() + px(3), top - self.verticalOffset() + 1, column.width() - px(6), tall - 2)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if point.y() < self.head():
            return QModelIndex()
        for row in range(self._slots.rowCount()):
            index = self._slots.index(row)
            if self.visualRect(index).contains(point):
                return index
        return QModelIndex()

    def scrollTo(  # type: ignore[override]  # the board scrolls both ways at once
        self, index: QModelIndex, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        place, bar = self.visualRect(index), self.verticalScrollBar()
        if place.isNull():
            return
        if place.top() < self.head():
            bar.setValue(bar.value() - (self.head() - place.top()) - px(8))
        elif place.bottom() > self.viewport().height():
            bar.setValue(bar.value() + place.bottom() - self.viewport().height() + px(8))
        across = self.horizontalScrollBar()
        before = place.left() if not self.isRightToLeft() else self.viewport().width() - place.right()
        if before < px(GUTTER):
            across.setValue(across.value() - (px(GUTTER) - before))
        elif before + place.width() > self.viewport().width():
            across.setValue(across.value() + before + place.width() - self.viewport().width())

    def isIndexHidden(self, _index: QModelIndex) -> bool:  # type: ignore[override]  # no slot is ever hidden
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        full, seen = self._full(), self.viewport().size()
        for bar, need, room in (
            (self.verticalScrollBar(), full.height(), seen.height()),
            (self.horizontalScrollBar(), full.width(), seen.width()),
        ):
            bar.setRange(0, max(0, need - room - 1))
            bar.setPageStep(room)
        self.viewport().update()

    # keys and mouse
    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        last = self._slots.rowCount() - 1
        row = self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0 or action is moves.MoveHome:
            return self._slots.index(0)
        if action is moves.MoveEnd:
            return self._slots.index(last)
        if action in (moves.MoveUp, moves.MovePrevious):
            return self._slots.index(max(0, row - 1))
        if action in (moves.MoveDown, moves.MoveNext):
            return self._slots.index(min(last, row + 1))
        if action in (moves.MoveLeft, moves.MoveRight):
            forward = (action is moves.MoveRight) != self.isRightToLeft()
            return self._beside(row, 1 if forward else -1)
        return self.currentIndex()

    def _beside(self, row: int, step: int) -> QModelIndex:
        """The slot of the nearest day in that direction whose time is closest."""
        here = self._slots.lines[row].slot.starts
        days = sorted({line.slot.starts.date() for line in self._slots.lines})
        number = days.index(here.date()) + step
        if not 0 <= number < len(days):
            return self._slots.index(row)
        own = [(n, line.slot.starts) for n, line in enumerate(self._slots.lines)
               if line.slot.starts.date() == days[number]]  # fmt: skip
        minutes = here.hour * 60 + here.minute
        return self._slots.index(min(own, key=lambda one: abs(one[1].hour * 60 + one[1].minute - minutes))[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        moment = self._moment_at(spot)
        if not self.indexAt(spot).isValid() and moment is not None:
            self.empty_hour.emit(moment)
            return
        super().mouseDoubleClickEvent(event)

    def _moment_at(self, spot: QPoint) -> datetime | None:
        if spot.y() < self.head():
            return None
        for number, view in enumerate(self._slots.days):
            if self.column(number).contains(spot):
                hours = (spot.y() + self.verticalOffset() - self.head()) // px(HOUR) + self.hours()[0]
                return datetime.combine(view.day, time(min(23, max(0, hours))))
        return None

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, SlotLine):
            self.opened.emit(line.slot.id)

    # paint
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        BoardPaint(self, painter, self._slots).everything()
        painter.end()
