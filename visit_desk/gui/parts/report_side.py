"""Beside the page: what stands against a release and the export; or, while one writes, the evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QStyle, QStyleOptionViewItem, QWidget

from visit_desk.desk.views import Evidence, Problem
from visit_desk.gui import icons
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.card import Card, column
from visit_desk.gui.parts.common_word import CommonWord
from visit_desk.gui.parts.evidence_cards import EvidenceCards
from visit_desk.gui.parts.export_card import ExportCard
from visit_desk.gui.parts.head import SectionHead
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.refusal_words import problem_words
from visit_desk.gui.parts.rows import THING, Index, Row, RowDelegate, RowList
from visit_desk.gui.theme import px

ROW, MOST = 54, 3


class _ProblemDelegate(RowDelegate):
    """The glyph of a problem in its colour; its shape and the words say the same."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        one = index.data(THING)
        if isinstance(one, Row) and one.icon:
            side = px(18)
            spot = QRect(option.rect.x() + px(14), option.rect.y() + (option.rect.height() - side) // 2, side, side)
            where = QStyle.visualRect(option.direction, option.rect, spot)
            icons.draw(painter, where, one.icon, "stop" if one.icon == "ban" else "debt")


class ReportSide(QStackedWidget):
    """``opened`` tells the problem that a person wants to go to."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._before = SectionHead(self.tr("Before it can leave"))
        self.problems = RowList(self.tr("Before it can leave"), ROW, ruled=True)
        self.problems.setItemDelegate(_ProblemDelegate(ROW, ruled=True, parent=self.problems))
        self.problems.setObjectName("problems")
        self._none = Label(self.tr("Nothing stands against it."), "body", "text2", wrap=True)
        self.common = CommonWord()
        self.common.hide()
        self.export = ExportCard()
        self.evidence = EvidenceCards()
        self._no_evidence = Label(
            self.tr("No finding stands behind this paragraph: it rests on your own words."), "body", "text2", wrap=True
        )
        self._lay(self._release())
        self._lay(self._resting())
        self.problems.opened.connect(self._open)

    def _lay(self, inside: QWidget) -> None:
        self.addWidget(NarrowScroll(inside, 0))

    def _release(self) -> QWidget:
        made = QWidget()
        down = column(gap=12, margins=(0, 0, 6, 4))
        card = Card(padding=(6, 6, 6, 6), gap=0)
        card.add(self._none, self.problems)
        self._none.setContentsMargins(px(10), px(8), px(10), px(8))
        for part in (self._before, card, self.common, self.export):
            down.addWidget(part)
        down.addStretch(1)
        made.setLayout(down)
        return made

    def _resting(self) -> QWidget:
        made = QWidget()
        down = column(gap=12, margins=(0, 0, 6, 4))
        for part in (SectionHead(self.tr("What this paragraph rests on")), self._no_evidence, self.evidence):
            down.addWidget(part)
        down.addStretch(1)
        made.setLayout(down)
        return made

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """One row for each reason of each paragraph, whatever number of words it marks there."""
        told = {(one.paragraph, one.record, one.key, one.detail): one for one in reversed(problems)}
        problems = tuple(reversed(told.values()))
        self._problems = problems
        rows = [self._row(number, problem) for number, problem in enumerate(problems)]
        self.problems.show_rows(rows)
        self.problems.setFixedHeight(px(ROW) * min(MOST, len(rows)) + 2)
        self.problems.setVisible(bool(rows))
        self._none.setVisible(not rows)
        blocking = sum(1 for problem in problems if problem.blocks)
        remarks = len(problems) - blocking
        words = listed((self.tr("%n in the way", "", blocking), self.tr("%n to look at", "", remarks)))
        self._before.remark.setText(words if problems else "")

    def show_evidence(self, pieces: Sequence[Evidence]) -> None:
        self.evidence.show_evidence(pieces)
        self.evidence.setVisible(bool(pieces))
        self._no_evidence.setVisible(not pieces)

    def write(self, on: bool) -> None:
        """Evidence while one writes, problems and export otherwise."""
        self.setCurrentIndex(1 if on else 0)

    def _row(self, number: int, problem: Problem) -> Row:
        told = problem_words(problem)
        return Row(
            key=str(number), title=told.title, second=told.sentence, icon="ban" if problem.blocks else "circle-dashed"
        )

    def _open(self, key: str) -> None:
        self.opened.emit(self._problems[int(key)])
