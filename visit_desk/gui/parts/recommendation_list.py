"""Recommendations as cards: the sentence, whom it asks, by when, how one knows; five lights and one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from visit_desk.desk.terms import word
from visit_desk.domain.lacking import Lack
from visit_desk.domain.smart import Lit
from visit_desk.domain.writing import Recommendation
from visit_desk.gui import icons
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.counted import Counted
from visit_desk.gui.parts.evidence_cards import fitting, write_lines
from visit_desk.gui.parts.painted import CENTRE, ground, width_of, write
from visit_desk.gui.theme import px, theme
from visit_desk.gui.words import reason

LIGHTED = Qt.ItemDataRole.UserRole + 1
HEIGHT = 96
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
Lighted = tuple[Recommendation, tuple[Lit, ...], tuple[Lack, ...]]


def deadline_words(recommendation: Recommendation) -> str:
    if recommendation.deadline:
        return recommendation.deadline
    if recommendation.deadline_months is not None:
        return Counted().months(recommendation.deadline_months)
    return recommendation.deadline_date.isoformat() if recommendation.deadline_date else ""


class Recommendations(QAbstractListModel):
    """Recommendations with their lights."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lighted: tuple[Lighted, ...] = ()

    def show(self, lighted: Sequence[Lighted]) -> None:
        self.beginResetModel()
        self.lighted = tuple(lighted)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lighted)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.lighted):
            return None
        one = self.lighted[index.row()]
        if role == LIGHTED:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            lights = " ".join(f"{lit.light.value}: {reason(lit.why)}" for lit in one[1])
            return f"{one[0].code}, {one[0].text} {lights}"
        return None


def missing_sentence(lighted: Lighted) -> str:
    """One sentence on what is wrong, or nothing. A weak one that was chosen so is said to be so."""
    recommendation, lights, lacks = lighted
    if recommendation.weak_on_purpose:
        return ""
    said = [reason(lit.why) for lit in lights if not lit.met] or [reason(lack.key) for lack in lacks]
    return " ".join(said[:2])


class RecommendationCards(QListView):
    """``opened`` tells the id of the recommendation that Enter, two clicks or E asked for."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = Recommendations(self)
        self.setModel(self.model_)
        self.setItemDelegate(_CardPaint(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(px(180))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Recommendations"))
        self.activated.connect(lambda index: self._open(index))
        theme().changed.connect(self.viewport().update)

    def show_recommendations(self, lighted: Sequence[Lighted]) -> None:
        was = self.current()
        self.model_.show(lighted)
        row = next((n for n, one in enumerate(lighted) if one[0].id == was), -1)
        if row >= 0:
            self.setCurrentIndex(self.model_.index(row))
        self._fit()

    def current(self) -> str:
        one = self.currentIndex().data(LIGHTED)
        return one[0].id if isinstance(one, tuple) else ""

    def known(self, recommendation: str) -> Recommendation | None:
        return next((one[0] for one in self.model_.lighted if one[0].id == recommendation), None)

    def choose(self, recommendation: str) -> None:
        for row, one in enumerate(self.model_.lighted):
            if one[0].id == recommendation:
                self.setCurrentIndex(self.model_.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(sum(self.sizeHintForRow(n) for n in range(self.model_.rowCount())) + 2)

    def _open(self, index: QModelIndex) -> None:
        one = index.data(LIGHTED)
        if isinstance(one, tuple):
            self.opened.emit(one[0].id)


class _CardPaint(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        one = index.data(LIGHTED)
        if not isinstance(one, tuple):
            return QSize()
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QListView) else px(600)
        lines = fitting(one[0].text, self._room(wide), 3, "label").count("\n")
        return QSize(10, px(HEIGHT - 12 + 19 * lines))

    def _room(self, wide: int) -> int:
        return max(px(80), wide - px(56 + 148))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one = index.data(LIGHTED)
        if not isinstance(one, tuple):
            return
        painter.save()
        _OnePaint(painter, option, one, self._room(option.rect.width())).draw()
        painter.restore()


class _OnePaint:
    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, lighted: Lighted, room: int) -> None:
        self.painter, self.option, self.lighted, self.room = painter, option, lighted, room
        self.whole = option.rect.adjusted(1, 1, -1, -px(8))
        self.rtl = option.direction == Qt.LayoutDirection.RightToLeft

    def at(self, left: int, top: int, wide: int, tall: int) -> QRect:
        place = QRect(self.whole.x() + left, self.whole.y() + top, max(0, wide), tall)
        return QStyle.visualRect(self.option.direction, self.whole, place)

    def draw(self) -> None:
        recommendation, lights, _ = self.lighted
        missing = missing_sentence(self.lighted)
        chosen = bool(self.option.state & QStyle.StateFlag.State_HasFocus)
        border = "accent" if chosen else "debt_line" if missing else "line"
        ground(self.painter, self.whole, "surface", border, 8, width=2 if chosen else 1)
        write(self.painter, self.at(px(14), px(12), px(40), px(19)), recommendation.code, "mark", "text3", rtl=self.rtl,
              codes=True)  # fmt: skip
        told = recommendation.text or QCoreApplication.translate("Recommendations", "No words yet")
        text = fitting(told, self.room, 3, "label")
        place = self.at(px(56), px(12), self.room + px(8), px(19 * 3))
        write_lines(self.painter, place, text, "label", "text", rtl=self.rtl, top=True)
        self._lights(lights)
        below = px(12 + 19 * (text.count("\n") + 1) + 8)
        if missing:
            icons.draw(self.painter, self.at(px(56), below + px(2), px(15), px(15)), "circle-dashed", "debt")
            place = self.at(px(78), below, self.whole.width() - px(92), px(19))
            write(self.painter, place, missing, "mark", "debt", rtl=self.rtl)
        else:
            self._facts(recommendation, below)

    def _facts(self, recommendation: Recommendation, top: int) -> None:
        addressees = listed(word("addressees", key) for key in recommendation.addressees)
        facts = (("landmark", addressees), ("clock", deadline_words(recommendation)),
                 ("target", recommendation.indicator or recommendation.target))  # fmt: skip
        x, end = px(56), self.whole.width() - px(14)
        for icon, words in facts:
            if not words or x > end - px(60):
                continue
            icons.draw(self.painter, self.at(x, top + px(2), px(15), px(15)), icon, "text2")
            wide = min(width_of(words, "second") + 2, end - x - px(22))
            write(self.painter, self.at(x + px(22), top, wide, px(19)), words, "second", "text2", rtl=self.rtl)
            x += px(22) + wide + px(20)

    def _lights(self, lights: Sequence[Lit]) -> None:
        start = self.whole.width() - px(14) - px(25 * len(lights) - 3)
        for place, lit in enumerate(lights):
            box = self.at(start + place * px(25), px(12), px(22), px(22))
            if lit.met:
                ground(self.painter, box, "ok_bg", None, 4)
                line = QRect(box.x() + px(3), box.bottom() - px(1), box.width() - px(6), px(2))
                ground(self.painter, line, "ok", None, 1)
            else:
                ground(self.painter, box, "surface", "debt", 4, width=1.5, dashed=True)
            write(self.painter, box, lit.light.value, "mark", "ok" if lit.met else "debt", align=CENTRE)
