"""Several of a list, each with a box to tick."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.painted import ground, write
from visit_desk.gui.theme import px

ROW = 26
_Index = QModelIndex | QPersistentModelIndex


class _BoxPaint(QStyledItemDelegate):
    """A box and its words; the tick says what is chosen, not the colour alone."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(px(100), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        whole = option.rect.adjusted(px(4), 2, -px(4), -1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            ground(painter, whole, "tint" if current else "hover", None, 5)
        side = px(16)
        box = QRect(whole.x() + px(6), whole.y() + (whole.height() - side) // 2, side, side)
        place = QStyle.visualRect(option.direction, whole, box)
        chosen = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        ground(painter, place, "accent" if chosen else "surface", "accent" if chosen else "edge", 4)
        if chosen:
            inner = px(2)
            icons.draw(painter, place.adjusted(inner, inner, -inner, -inner), "check", "on_accent")
        room = whole.adjusted(px(30), 0, -px(6), 0)
        words = QStyle.visualRect(option.direction, whole, room)
        write(painter, words, str(index.data() or ""), "body", rtl=rtl)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Keys tick; the whole row listens to the mouse, so the box alone need not."""
        return super().editorEvent(event, model, option, index) if isinstance(event, QKeyEvent) else False


class ManyOf(QListView):
    """Several of a list, each with a box to tick. Up and Down walk, Space ticks, letters find."""

    changed = Signal()

    def __init__(
        self,
        items: Sequence[tuple[str, str]],
        chosen: Iterable[str] = (),
        *,
        rows: int = 5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_BoxPaint(self))
        self.setFixedHeight(px(ROW) * rows + px(8))
        self.setMinimumWidth(px(140))
        self.clicked.connect(self._turn)
        self.show_items(items, chosen)
        self._model.itemChanged.connect(lambda _item: self.changed.emit())

    def show_items(self, items: Sequence[tuple[str, str]], chosen: Iterable[str]) -> None:
        """The list anew; what is chosen but no longer listed stays, under its key. Chosen ones come first."""
        picked = tuple(chosen)
        known = dict(items)
        ordered = [*picked, *(key for key, _ in items if key not in picked)]
        self._model.blockSignals(True)
        self._model.clear()
        for key in ordered:
            made = QStandardItem(known.get(key, key))
            made.setData(key, Qt.ItemDataRole.UserRole)
            made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            made.setCheckState(Qt.CheckState.Checked if key in picked else Qt.CheckState.Unchecked)
            self._model.appendRow(made)
        self._model.blockSignals(False)
        self.reset()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The border of a field around the rows."""
        painter = QPainter(self.viewport())
        ground(painter, self.viewport().rect(), "surface", "edge", 6)
        painter.end()
        super().paintEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        item = self._model.itemFromIndex(index)
        on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def tick(self, row: int) -> None:
        """Tick one row."""
        self._model.item(row).setCheckState(Qt.CheckState.Checked)

    def choose(self, chosen: Iterable[str]) -> None:
        """Tick these and no others, where they stand."""
        picked = set(chosen)
        for at, key in enumerate(self.keys()):
            self._model.item(at).setCheckState(Qt.CheckState.Checked if key in picked else Qt.CheckState.Unchecked)

    def keys(self) -> list[str]:
        """The keys of all rows, in order."""
        found = (self._model.item(row) for row in range(self._model.rowCount()))
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in found]

    def values(self) -> tuple[str, ...]:
        found = (self._model.item(row) for row in range(self._model.rowCount()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in found if item.checkState() is Qt.CheckState.Checked
        )
