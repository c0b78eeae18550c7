"""What one person allows, use by use, and the panel that changes one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QStyle, QStyleOptionViewItem, QWidget

from visit_desk.desk.views import ConsentLine
from visit_desk.domain.lists import ConsentState, Manner, Use
from visit_desk.domain.people import Condition
from visit_desk.gui.direction import linked, listed
from visit_desk.gui.parts.painted import ground, write
from visit_desk.gui.parts.row_paint import paint_row, row_height
from visit_desk.gui.parts.rows import THING, Row, RowDelegate, RowList
from visit_desk.gui.parts.slots import day_words, language_words
from visit_desk.gui.theme import colour, px
from visit_desk.gui.words import said, said_value

INSIDE = (Use.INTERNAL, Use.SHARE_UN, Use.SHARE_REGIONAL)
PUBLIC = (Use.RAISE_ORALLY, Use.COMMUNICATION, Use.COMMUNICATION_PUBLIC, Use.REPRISALS_REPORT, Use.MEDIA)
REPORT = (
    Use.AGGREGATE, Use.SUMMARY, Use.QUOTATION, Use.KIND_OF_ORGANIZATION, Use.NAMED_ORGANIZATION, Use.NAMED,
)  # fmt: skip
CONTACT = (Use.FOLLOW_UP,)
STATES: dict[ConsentState, str] = {
    ConsentState.NOT_ASKED: "owed",
    ConsentState.GRANTED: "yes",
    ConsentState.REFUSED: "no",
    ConsentState.DEFERRED: "later",
    ConsentState.WITHDRAWN: "stop",
}
_Index = QModelIndex | QPersistentModelIndex


class _UseDelegate(RowDelegate):
    """A use with its condition under it, in the same weight as one without."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        one = index.data(THING)
        if not isinstance(one, Row):
            return QSize(120, px(20))
        return QSize(120, row_height(one, 47 if one.second else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one = index.data(THING)
        if not isinstance(one, Row) or not one.second:
            super().paint(painter, option, index)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            ground(painter, option.rect, "tint", None, 8)
        upper = QStyleOptionViewItem(option)
        upper.rect = option.rect.adjusted(0, 0, 0, px(30) - option.rect.height())
        upper.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        painter.save()
        paint_row(painter, upper, replace(one, second=""))
        below = option.rect.adjusted(px(46), px(25), -px(12), -px(4))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        write(painter, QStyle.visualRect(option.direction, option.rect, below), one.second, "second", "text2", rtl=rtl)
        if self._line_below(index):
            painter.fillRect(option.rect.adjusted(px(14), option.rect.height() - 1, -px(12), 0), colour("line"))
        painter.restore()


class UseList(RowList):
    """One column of uses. Letters set the state of the chosen use: ``letter`` tells which."""

    letter = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 30, ruled=True, parent=parent)
        self.setItemDelegate(_UseDelegate(30, ruled=True, parent=self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(px(180))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        states = {
            Qt.Key.Key_Y: ConsentState.GRANTED,
            Qt.Key.Key_N: ConsentState.REFUSED,
            Qt.Key.Key_L: ConsentState.DEFERRED,
            Qt.Key.Key_W: ConsentState.WITHDRAWN,
        }
        chosen = states.get(Qt.Key(event.key()))
        if chosen is not None and not event.modifiers() and self.current():
            self.letter.emit(self.current(), chosen)
            return
        super().keyPressEvent(event)

    def fit(self) -> None:
        """As tall as its rows: the page scrolls, not the list."""
        tall = sum(self.sizeHintForRow(number) for number in range(self.rows.rowCount()))
        self.setFixedHeight(tall + px(4))


class ConsentMatrix(QWidget):
    """Two columns, grouped as people think of them. ``chosen`` tells the use under the cursor, ``opened`` Enter."""

    chosen = Signal(str)
    opened = Signal(str)
    letter = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = (
            UseList(self.tr("Uses inside and with the State")),
            UseList(self.tr("Uses in the report and for contact")),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(24))
        for column in self._columns:
            column.chosen.connect(self._tell)
            column.opened.connect(self.opened)
            column.letter.connect(self.letter)
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """One column under the other where there is little room."""
        for number, column in enumerate(self._columns):
            self._grid.addWidget(column, number if folded else 0, 0 if folded else number, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if folded else 1)
        self._grid.setHorizontalSpacing(0 if folded else px(24))

    def show_consents(self, lines: Sequence[ConsentLine]) -> None:
        known = {line.use: line for line in lines}
        groups = (
            ((self.tr("Inside"), INSIDE), (self.tr("State and public"), PUBLIC)),
            ((self.tr("Report"), REPORT), (self.tr("Contact"), CONTACT)),
        )
        for column, parts in zip(self._columns, groups, strict=True):
            shown: list[Row] = []
            for words, uses in parts:
                shown.append(Row(key="", title=words, heading=True))
                shown += [self._row(use, known.get(use)) for use in uses]
            column.show_rows(shown)
            column.fit()

    def lists(self) -> tuple[QWidget, ...]:
        return self._columns

    def spoken(self) -> str:
        return " | ".join(row.spoken() for column in self._columns for row in column.rows.rows())

    def focus_use(self, use: str) -> None:
        for column in self._columns:
            if column.rows.find(use).isValid():
                column.setFocus()
                column.choose(use)

    def _tell(self, use: str) -> None:
        for column in self._columns:
            if not column.rows.find(use).isValid():
                column.clearSelection()
        self.chosen.emit(use)

    def _row(self, use: Use, line: ConsentLine | None) -> Row:
        state = line.state if line else ConsentState.NOT_ASKED
        words = said(state)
        below: list[str] = []
        if line:
            below = [condition_words(condition) for condition in line.conditions]
            if line.ask_again and state is not ConsentState.GRANTED:
                below.append(self.tr("ask again {day}").format(day=day_words(line.ask_again, "d MMMM")))
            if line.withdrawn:
                below.append(self.tr("on {day}").format(day=day_words(line.withdrawn, "d MMMM")))
            if state is ConsentState.GRANTED and line.conditions:
                words = self.tr("Yes, if")
        return Row(
            key=use.value,
            title=said(use),
            second=linked(below),
            code=use.value,
            state=STATES[state],
            state_words=words,
        )


def condition_words(condition: Condition) -> str:
    """A condition as it stands under its use."""
    if condition.text:
        return condition.text
    if condition.until:
        return condition.until
    return listed(said(kind) for kind in condition.withhold)


def consent_sentence(lines: Sequence[ConsentLine], how: str) -> str:
    """How, when and in which language most of it was said: one line under the head. ``how`` is its pattern."""
    given = [line for line in lines if line.given]
    if not given:
        return ""
    last = max(given, key=lambda line: line.given or date.min)
    manner = said_value(Manner, last.manner)
    parts = (manner.lower(), day_words(last.given, "d MMMM") if last.given else "", language_words(last.language))
    return how.format(told=listed(parts))
