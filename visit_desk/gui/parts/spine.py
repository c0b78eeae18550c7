"""The spine of one day: its slots one under another, the line of now between them, the next one raised."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from visit_desk.desk.views import SlotLine, TodayView
from visit_desk.domain.lists import SlotKind
from visit_desk.gui import icons
from visit_desk.gui.direction import strung
from visit_desk.gui.parts.counted import Counted
from visit_desk.gui.parts.painted import LEADING, TRAILING, write
from visit_desk.gui.parts.slots import clock, language_words, slot_title, told
from visit_desk.gui.theme import colour, px, theme

ROW = Qt.ItemDataRole.UserRole + 1
TIMES = 84  # from the leading edge of the times to the leading edge of the cards
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SpineRow:
    """One row: a slot, the line of now (``moment``), or the way to a note in no slot."""

    line: SlotLine | None = field(default=None, repr=False)
    moment: datetime | None = None


class Spine(QAbstractListModel):
    """The rows of a day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SpineRow, ...] = ()
        self.now: datetime | None = None

    def show(self, view: TodayView, now: datetime) -> None:
        rows = [SpineRow(line=line) for line in view.slots]
        if view.day == now.date():
            before = sum(1 for line in view.slots if line.slot.starts <= now)
            rows.insert(before, SpineRow(moment=now))
        self.beginResetModel()
        self.rows = (*rows, SpineRow())
        self.now = now
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if row.line is not None:
                return told(row.line)
            if row.moment is not None:
                return self.tr("Now: {time}").format(time=clock(row.moment))
            return self.tr("A note in no slot")
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else SpineRow()
        if row.moment is not None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, slot_id: str) -> int:
        return next((n for n, row in enumerate(self.rows) if row.line and row.line.slot.id == slot_id), -1)


class SpineView(QListView):
    """Enter, Space or a double click opens the row: ``opened`` with the slot's id, empty for a note in no slot."""

    opened = Signal(str)

    def __init__(self, model: Spine) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_SpinePaint(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Slots of the day"))
        self.activated.connect(self._open)
        theme().changed.connect(self.viewport().update)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, SpineRow) and row.moment is None:
            self.opened.emit(row.line.slot.id if row.line else "")

    def chosen(self) -> str:
        """The id of the slot under the cursor, or nothing."""
        row = self.currentIndex().data(ROW)
        return row.line.slot.id if isinstance(row, SpineRow) and row.line else ""


class _SpinePaint(QStyledItemDelegate):
    """Draws one row: times and dot at the leading edge, the card beside them."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, SpineRow):
            return QSize()
        if row.moment is not None:
            return QSize(10, px(28))
        if row.line is None:
            return QSize(10, px(54))
        return QSize(10, px(114 if self._raised(row.line) else 74))

    def _raised(self, line: SlotLine) -> bool:
        return line.now or line.next

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, SpineRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _RowPaint(painter, option, row, index.model().now).draw()  # type: ignore[attr-defined]  # our own model
        painter.restore()


class _RowPaint:
    """One row of the spine, in a rectangle that mirrors with the language."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: SpineRow, now: datetime | None) -> None:
        self.painter = painter
        self.row = row
        self.now = now
        self.whole = option.rect
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) or bool(option.widget and option.widget.hasFocus())
        self.current = bool(state & QStyle.StateFlag.State_Selected) and focused
        self.hover = bool(state & QStyle.StateFlag.State_MouseOver)

    def at(self, left: int, top: int, wide: int, tall: int) -> QRect:
        """A place measured from the leading edge of the row."""
        x = self.whole.x() + left if not self.rtl else self.whole.right() - left - wide + 1
        return QRect(x, self.whole.y() + top, wide, tall)

    def text(self, place: QRect, words: str, role: str, ink: str, trailing: bool = False) -> int:
        """One line of words, elided; answers how wide they are."""
        return write(self.painter, place, words, role, ink, rtl=self.rtl, align=TRAILING if trailing else LEADING)

    def draw(self) -> None:
        if self.row.moment is not None:
            self._moment(self.row.moment)
        elif self.row.line is None:
            self._loose()
        else:
            self._slot(self.row.line)

    def _thread(self, top: int, bottom: int) -> None:
        spot = self.at(px(56), 0, 1, 1).x()
        self.painter.setPen(QPen(colour("line"), 1))
        self.painter.drawLine(spot, self.whole.y() + top, spot, self.whole.y() + bottom)

    def _moment(self, moment: datetime) -> None:
        self._thread(0, self.whole.height())
        middle = self.whole.height() // 2
        self.text(self.at(0, middle - px(9), px(48), px(18)), clock(moment), "strong", "accent")
        spot = self.at(px(56), middle, 1, 1).center()
        end = self.at(self.whole.width() - px(4), middle, 1, 1).center()
        self.painter.setPen(QPen(colour("accent"), 2))
        self.painter.drawLine(spot, end)
        self.painter.setBrush(colour("accent"))
        self.painter.drawEllipse(spot, px(4), px(4))

    def _loose(self) -> None:
        card = self.at(px(TIMES), px(4), self.whole.width() - px(TIMES) - px(4), px(44))
        pen = QPen(colour("accent" if self.current else "edge"), 2 if self.current else 1)
        pen.setDashPattern([4, 3])
        self.painter.setPen(pen)
        self.painter.setBrush(colour("hover") if self.hover else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), px(10), px(10))
        icons.draw(self.painter, self.at(px(TIMES + 18), px(17), px(18), px(18)), "plus", "text2")
        room = self.at(px(TIMES + 44), px(4), self.whole.width() - px(TIMES + 64), px(44))
        self.text(room, QCoreApplication.translate("Spine", "A note in no slot"), "label", "text2")

    def _slot(self, line: SlotLine) -> None:
        raised = line.now or line.next
        card = self.at(px(TIMES), px(4), self.whole.width() - px(TIMES) - px(4), self.whole.height() - px(10))
        self._thread(px(8), self.whole.height() + px(4))
        self._times(line)
        self._ground(card, raised)
        hidden = line.slot.form is SlotKind.CONFIDENTIAL
        if hidden:
            self._hatch(card)
        lead = px(TIMES + 20)
        if hidden:
            icons.draw(self.painter, self.at(lead, px(15), px(17), px(17)), "eye-off", "aside_text")
        trail = self._trailing(line)
        shift = px(25) if hidden else 0
        first = self.at(lead + shift, px(14), self.whole.width() - lead - shift - px(32) - trail, px(20))
        self.text(first, slot_title(line), "section" if raised else "strong", "text")
        second = self.at(lead, px(36), self.whole.width() - lead - px(60), px(18))
        self.text(second, self._second(line, hidden), "body", "text2")
        if raised:
            self._begin(line, lead)

    def _ground(self, card: QRect, raised: bool) -> None:
        wide = 2 if raised or self.current else 1
        border = "accent" if raised or self.current else "line"
        self.painter.setPen(QPen(colour(border), wide))
        self.painter.setBrush(colour("hover" if self.hover and not raised else "surface"))
        inset = wide / 2
        self.painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), px(10), px(10))
        if self.current and raised:
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(QRectF(card).adjusted(-2, -2, 2, 2), px(12), px(12))

    def _hatch(self, card: QRect) -> None:
        wide = px(9)
        strip = QRect(card.x() if not self.rtl else card.right() - wide + 1, card.y(), wide, card.height())
        self.painter.save()
        self.painter.setClipRect(strip.adjusted(1, 1, 0, -1))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour("conf"))
        self.painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), px(10), px(10))
        self.painter.setBrush(QBrush(colour("aside_line"), Qt.BrushStyle.BDiagPattern))
        self.painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), px(10), px(10))
        self.painter.restore()

    def _times(self, line: SlotLine) -> None:
        raised = line.now or line.next
        ink = "text" if raised or line.past else "text2"
        self.text(self.at(0, px(14), px(48), px(20)), clock(line.slot.starts), "strong" if raised else "label", ink)
        self.text(self.at(0, px(33), px(48), px(18)), clock(line.slot.ends), "second", "text3")
        spot = QPoint(self.at(px(56), 0, 1, 1).x(), self.whole.y() + px(25))
        self.painter.setPen(QPen(colour("accent" if line.past or raised else "edge"), 1.75))
        self.painter.setBrush(colour("accent" if line.past else "canvas"))
        self.painter.drawEllipse(spot, px(4), px(4))

    def _trailing(self, line: SlotLine) -> int:
        room = self.at(self.whole.width() - px(264), px(14), px(240), px(20))
        parts = []
        if line.notes:
            parts.append(Counted().notes(line.notes))
        minutes = round((line.slot.starts - self.now).total_seconds() / 60) if self.now else 0
        if line.now:
            parts.append(QCoreApplication.translate("Spine", "now"))
        elif line.next and 0 < minutes < 180:
            parts.append(QCoreApplication.translate("Spine", "in {minutes} min").format(minutes=minutes))
        if line.slot.language and not line.past:
            parts.append(language_words(line.slot.language))
        return self.text(room, strung(parts, " · "), "second", "text2", trailing=True) if parts else 0

    def _second(self, line: SlotLine, hidden: bool) -> str:
        if hidden:
            return QCoreApplication.translate("Spine", "place is not written")
        return strung(dict.fromkeys((line.slot.place, line.slot.city)), " · ")

    def _begin(self, line: SlotLine, lead: int) -> None:
        rule = self.at(lead, px(62), self.whole.width() - lead - px(24), 1)
        self.painter.fillRect(rule, colour("line"))
        icons.draw(self.painter, self.at(lead, px(74), px(18), px(18)), "notebook-pen", "accent")
        start = QCoreApplication.translate("Spine", "Start the note")
        words = QCoreApplication.translate("Spine", "Open the note") if line.notes else start
        room = self.at(lead + px(26), px(72), self.whole.width() - lead - px(60), px(22))
        self.text(room, words, "label", "accent")
