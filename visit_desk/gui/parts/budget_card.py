"""How many words are written of how many, by chapter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import ReportView
from visit_desk.gui.numbers import grouped
from visit_desk.gui.parts.card import Card, column
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.lights import Share, WordBudget


class BudgetCard(Card):
    """Figures at the leading edge, the bar beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(18, 10, 18, 8), gap=32, across=True, parent=parent)
        self._words = Label("", "section")
        self._left = Label("", "second", "text2")
        self._bar = WordBudget(10_700)
        figures = column(gap=0)
        figures.addWidget(self._words)
        figures.addWidget(self._left)
        self.body.addLayout(figures)
        self.body.addWidget(self._bar, 1)

    def show_counts(self, view: ReportView) -> None:
        told = self.tr("{words} of {budget} words")
        self._words.setText(told.format(words=grouped(view.words), budget=grouped(view.budget)))
        left = view.budget - view.words
        rest = self.tr("{left} left, footnotes counted") if left >= 0 else self.tr("{left} too many, footnotes counted")
        self._left.setText(rest.format(left=grouped(abs(left))))
        self._left.set_ink("text2" if left >= 0 else "stop")
        self._bar.show_shares([Share(short(part.heading), part.words) for part in view.sections if part.words])

    def words(self) -> str:
        return self._words.text()


def short(heading: str) -> str:
    """A chapter's title without its number."""
    number, _, title = heading.partition(" ")
    return title if number.endswith(".") and title else heading
