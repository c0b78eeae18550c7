"""As the State reads it: the draft at the left, at the right what gives whom away, and a wording that mends it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.desk.views import ReadParagraph, ReportView
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lists import ReportKind
from visit_desk.domain.writing import Paragraph
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.numbers import grouped
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.lights import Share, WordBudget
from visit_desk.gui.parts.mending import Mending
from visit_desk.gui.parts.reading import Reading
from visit_desk.gui.parts.reading_legend import ReadingLegend
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

READERS = ("drafter", "state", "neighbour", "family")


@dataclass(frozen=True)
class Seen:
    """One reading of the draft."""

    reader: str
    paragraphs: tuple[ReadParagraph, ...] = field(repr=False)
    heads: dict[str, str] = field(repr=False)
    words: int
    budget: int
    checked: bool
    country: str


def read(desk: Desk, reader: str) -> Seen:
    view: ReportView = desk.reports.view(ReportKind.REPORT)
    visit = desk.visit()
    heads: dict[str, str] = {}
    section = None
    for paragraph in view.paragraphs:
        if paragraph.heading:
            heads[paragraph.id] = paragraph.heading
        elif paragraph.section is not section:
            heads[paragraph.id] = said(paragraph.section)
        section = paragraph.section
    paragraphs = desk.reports.read_as(reader, ReportKind.REPORT)
    checked = view.checked_against_sources
    return Seen(reader, paragraphs, heads, view.words, view.budget, checked, visit.country if visit else "")


class StatePage(DeskPage):
    """Digits switch the reader, arrows the paragraph, Enter takes the offered wording, E leads to one's own."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head(self.tr("As the State reads it"))
        words = (self.tr("Drafter"), self.tr("State"), self.tr("Neighbour"), self.tr("Family"))
        self.readers = SegmentedBar(
            [(key, word, str(n)) for n, (key, word) in enumerate(zip(READERS, words, strict=True), start=1)],
            name=self.tr("Who reads"),
            current="state",
        )
        self._head.add(self.readers)
        self.reading = Reading(self.tr("The draft, as it is read"))
        self.reading.setObjectName("reading")
        self.mending = Mending()
        self._left = Label("", "strong")
        self._unfit = Label("", "body", "text2", shorten=True)
        self._budget = WordBudget(10_700, named=False)
        self._legend, self._counts = ReadingLegend(), QWidget()
        self._empty = EmptyState(self.tr("Nothing is drafted yet."), self.tr("Go to the report"))
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        card = Card(padding=(8, 12, 8, 12), gap=8)
        card.body.addWidget(self.reading, 1)
        card.body.addWidget(self._legend)
        main = QWidget()
        down = column(gap=14)
        down.addWidget(card, 1)
        counts = row(gap=24)
        counts.addWidget(self._left)
        counts.addWidget(self._budget, 1)
        self._counts.setLayout(counts)
        down.addWidget(self._counts)
        main.setLayout(down)
        side = QWidget()
        beside = column(gap=14)
        beside.addWidget(self.mending, 1)
        beside.addWidget(self._unfit)
        side.setLayout(beside)
        names = (self.tr("The draft"), self.tr("What gives away"))
        self._pane = FoldingPane(main, side, names, fold=900, side_width=440)
        self._stack.addWidget(self._pane)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(
            Foot([
                ("1–4", self.tr("Who reads")), ("↑ ↓", self.tr("Paragraph")), ("N", self.tr("Next unfit")),
                ("Enter", self.tr("Use the wording")), ("E", self.tr("Write my own")),
            ])
        )  # fmt: skip

    def fold(self, folded: bool) -> None:
        """Little room: the readers stand under the title, the words left beside the country, the legend goes."""
        for part in (self._legend, self._counts):
            part.setVisible(not folded)
        if folded:
            self.body.insertWidget(1, self.readers)
        else:
            self._head.add(self.readers)

    def _wire(self) -> None:
        self.readers.chosen.connect(lambda _: self.enter())
        self.reading.chosen.connect(self._present)
        self.mending.mended.connect(self._mend)
        self.mending.own.connect(self._write_own)
        self._empty.asked.connect(lambda: self.go.emit("report", ""))
        for number in range(1, 5):
            self.on_key(str(number), partial(self.readers.press, number))
        self.on_key("N", self._next)
        self.listen(self.reading)
        self.on_key("E", self._write_own)
        self.on_key("W", self.mending.turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mending.mend()
            return
        super().keyPressEvent(event)

    def enter(self) -> None:
        desk, reader = self.desk, self.readers.current() or "state"
        self.ask(lambda: read(desk, reader), self._show, words=self.tr("Reading the draft"))

    def _show(self, seen: Seen) -> None:
        first = self._seen is None
        self._seen = seen
        unfit = self._unfit_ones()
        checked = "" if seen.checked else self.tr("not checked against sources")
        self._show_counts(seen, unfit)
        left = self._left.text() if self.folded else ""
        second = joined(said(ReportKind.REPORT), seen.country, checked, left)
        self._head.set_words(self.tr("As the State reads it"), second)
        self._stack.setCurrentWidget(self._pane if seen.paragraphs else self._empty)
        self.reading.show_paragraphs(seen.paragraphs, seen.heads)
        known = {one.id for one in seen.paragraphs}
        chosen = self._wanted if self._wanted in known else self.reading.current()
        if chosen not in known:
            chosen = unfit[0].id if unfit else seen.paragraphs[0].id if seen.paragraphs else ""
        self._wanted = ""
        if chosen:
            self.reading.choose(chosen)
            self._present(chosen)
        if first:
            self.reading.setFocus()

    def _unfit_ones(self) -> list[ReadParagraph]:
        return [one for one in self._seen.paragraphs if one.refusals] if self._seen else []

    def _show_counts(self, seen: Seen, unfit: list[ReadParagraph]) -> None:
        left = seen.budget - seen.words
        told = self.tr("{left} words left of {budget}") if left >= 0 else self.tr("{left} words over {budget}")
        self._left.setText(told.format(left=grouped(abs(left)), budget=grouped(seen.budget)))
        self._budget.show_shares([Share("", seen.words)])
        if not unfit and not seen.checked:
            self._unfit.setText(self.tr("Not checked: open the sources to see who is given away."))
            return
        if not unfit:
            self._unfit.setText(self.tr("Every paragraph passes what this reader can know."))
            return
        numbers = listed(str(one.number) for one in unfit[:12] if one.number)
        told = self.tr("%n paragraph(s) not yet fit to leave: {numbers}", "", len(unfit))
        self._unfit.setText(told.format(numbers=numbers))

    def _present(self, paragraph: str) -> None:
        seen = self._seen
        found = next((one for one in seen.paragraphs if one.id == paragraph), None) if seen else None
        if seen is not None and found is not None:
            self.mending.show_paragraph(found, seen.heads.get(paragraph, ""), checked=seen.checked)

    def _next(self) -> None:
        unfit = [one.id for one in self._unfit_ones()]
        order = [one.id for one in self._seen.paragraphs] if self._seen else []
        if not unfit:
            return
        at = order.index(self.reading.current()) if self.reading.current() in order else -1
        chosen = next((one for one in unfit if order.index(one) > at), unfit[0])
        self.reading.choose(chosen)
        self._present(chosen)

    def _mend(self, paragraph: str, refusal: Refusal) -> None:
        desk = self.desk

        def back() -> None:
            self.ask(lambda: desk.reports.undo(paragraph), lambda _: self.enter())

        def mended(_: Paragraph) -> None:
            self._wanted = paragraph
            self.done.emit(self.tr("The wording stands in the paragraph"), back)
            self.enter()

        self.ask(lambda: desk.reports.mend(paragraph, refusal), mended)

    def _write_own(self) -> None:
        if self.reading.current():
            self.go.emit("report", self.reading.current())

    # place
    def record(self) -> str:
        return self.reading.current()

    def show_record(self, record: str) -> None:
        self._wanted = record
        if self._seen is not None and any(one.id == record for one in self._seen.paragraphs):
            self.reading.choose(record)
            self._present(record)

    def place(self) -> dict[str, Any]:
        return {**super().place(), "reader": self.readers.current()}

    def restore(self, place: dict[str, Any]) -> None:
        if place.get("reader") in READERS:
            self.readers.choose(str(place["reader"]))
        super().restore(place)
