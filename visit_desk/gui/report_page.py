"""The report: budget of words, contents, the page as it will be printed, what stands in its way, and the export."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.desk.views import Problem, ReportView
from visit_desk.domain.lists import ReportKind
from visit_desk.domain.writing import Footnote
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import LOW, Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.bars import ProgressLine
from visit_desk.gui.parts.budget_card import BudgetCard
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import column, row
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.preview import Preview, Well
from visit_desk.gui.parts.report_contents import ReportContents
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.report_deeds import ReportDeeds
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


@dataclass(frozen=True)
class Seen:
    """One look at the draft."""

    kind: ReportKind
    view: ReportView = field(repr=False)
    country: str
    now: datetime
    sources_open: bool


def read(desk: Desk, kind: ReportKind) -> Seen:
    visit = desk.visit()
    return Seen(kind, desk.reports.view(kind), visit.country if visit else "", desk.now(), desk.sources_open)


class ReportPage(ReportDeeds):
    """A click on a paragraph, or Enter, opens it for writing above the page that follows every rest."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head(self.tr("Report"))
        self._kinds = SegmentedBar(
            [(ReportKind.REPORT.value, self.tr("Report")), (ReportKind.STATEMENT.value, self.tr("Statement"))],
            name=self.tr("Which document"),
            current=ReportKind.REPORT.value,
        )
        self._fill_in = Button(self.tr("Fill in from findings"), icon="file-pen")
        self._new = Button(self.tr("Paragraph"), icon="plus", cap=chord("add").cap)
        self._head.add(self._kinds, self._fill_in, self._new)
        self._budget = BudgetCard()
        self.contents = ReportContents()
        self.contents.setObjectName("contents")
        self.preview = Preview()
        self.preview.setObjectName("preview")
        self._empty = EmptyState(self.tr("Nothing is drafted yet."), self.tr("Fill in from findings"))
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        middle = QWidget()
        down = column(gap=10)
        down.addWidget(self.editor, 3)
        down.addWidget(Well(self.preview), 2)
        middle.setLayout(down)
        main = QWidget()
        across = row(gap=12)
        across.addWidget(self.contents)
        across.addWidget(middle, 1)
        main.setLayout(across)
        names = (self.tr("The page"), self.tr("Before it can leave"))
        self._pane = FoldingPane(main, self.side, names, fold=860, side_width=344, gap=16)
        self._stack.addWidget(self._pane)
        self._stack.addWidget(self._empty)
        self.body.setSpacing(self.body.spacing() // 2)
        self.body.addWidget(self._budget)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(ProgressLine(self.lane))
        self.body.addWidget(
            Foot([
                ("Enter", self.tr("Write the paragraph")), ("Esc", self.tr("Back to the page")),
                (chord("export").cap, self.tr("Write the file")), ("S", self.tr("As the State reads it")),
            ])
        )  # fmt: skip
        self.editor.hide()

    def _wire(self) -> None:
        self._kinds.chosen.connect(self._switch)
        self._fill_in.clicked.connect(self.fill_in)
        self._empty.asked.connect(self.fill_in)
        self._new.clicked.connect(self.add)
        self.contents.opened.connect(self.preview.show_words)
        self.contents.chosen.connect(self.preview.show_words)
        self.preview.chosen.connect(self._open_number)
        self.side.opened.connect(self._go_to)
        self.editor.notes.removed.connect(self._note_out)
        self.listen(self.contents, self.side.problems, self.side.evidence, self.preview)
        self.on_key("S", lambda: self.go.emit("reading", self.editor.shown()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= px(1000)
        self.contents.setVisible(roomy)
        self._fill_in.setVisible(event.size().width() >= px(900))
        self._budget.setVisible(event.size().height() >= px(LOW))

    @property
    def kind(self) -> ReportKind:
        return ReportKind(self._kinds.current() or ReportKind.REPORT.value)

    # reading
    def enter(self) -> None:
        desk, kind = self.desk, self.kind
        self.ask(lambda: read(desk, kind), self.show_seen, words=self.tr("Composing the draft"))

    def show_seen(self, seen: Seen) -> None:
        if seen.kind is not self.kind:
            return
        self._seen = seen
        view = seen.view
        told = self.tr("Visit to {country}").format(country=seen.country) if seen.country else ""
        checked = "" if view.checked_against_sources else self.tr("not checked against sources")
        self._head.set_words(said(seen.kind), joined(told, self.tr("draft"), checked))
        self._stack.setCurrentWidget(self._pane if view.paragraphs else self._empty)
        self._budget.show_counts(view)
        self.contents.show_sections(view)
        self.preview.show_html(view.html)
        self.side.show_problems(view.problems)
        self.side.export.show_state(seen.kind, self._why_not(seen), seen.sources_open)
        self.numbers = view.numbers
        self.paragraphs = {one.id: one for one in view.paragraphs}
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            # After the layout: an anchor has no place before.
            QTimer.singleShot(0, self, lambda: self._open(wanted))
        elif self.editor.shown() in self.paragraphs:
            self.editor.show_paragraph(self.paragraphs[self.editor.shown()], self.numbers.get(self.editor.shown()))

    def _why_not(self, seen: Seen) -> str:
        if not seen.sources_open:
            return self.tr("Waits for the sources: a shared file is checked against them. No file is made.")
        blocking = [problem for problem in seen.view.problems if problem.blocks]
        if not blocking:
            return ""
        numbers = sorted({problem.number for problem in blocking if problem.number})
        shown = listed(str(number) for number in numbers[:6])
        if not shown:
            return self.tr("Waits for what stands above. No file is made.")
        told = self.tr("Waits for %n paragraph(s): {numbers}. No file is made.", "", len(numbers))
        return told.format(numbers=shown)

    def _switch(self, _: str) -> None:
        self.leave()
        self.close_editor()
        self.enter()

    # where a click or a problem leads
    def _open_number(self, number: int) -> None:
        found = next((key for key, value in self.numbers.items() if value == number), "")
        if found in self.paragraphs:
            self._open(found)
        elif found:
            self.go.emit("findings", found)

    def _open(self, record: str) -> None:
        if record in self.paragraphs:
            self.open_editor(record)
            # After the layout: the page has just become lower.
            QTimer.singleShot(0, self, lambda: self.preview.show_paragraph(self.numbers.get(record, 0)))

    def _go_to(self, problem: Problem) -> None:
        """A problem leads to its sentence; a common word is decided at once."""
        record = problem.paragraph or problem.record
        refusal = problem.refusal
        if refusal is not None and refusal.common and refusal.start >= 0:
            self.ask_common(problem)
        elif record in self.paragraphs:
            self._open(record)
            if refusal is not None:
                self.editor.go_to(problem.detail, refusal.start, refusal.end)
        elif problem.key == "rests on undecided words":
            self.go.emit("closing", problem.record)
        elif problem.key == "not checked against sources":
            self.asked_sources.emit()
        elif record:
            self.go.emit("findings", record)

    def _note_out(self, note: Footnote) -> None:
        """A footnote is out; the way back puts it behind its words again, whatever was written since."""
        shown, desk = self.editor.shown(), self.desk

        def back() -> None:
            paragraph = self.paragraphs.get(shown)
            if self.editor.shown() == shown:
                self.editor.notes.add(note)
            elif paragraph is not None:
                again = replace(paragraph, footnotes=(*paragraph.footnotes, note))
                self.ask(lambda: desk.reports.keep_paragraph(again), lambda _: self.reread())

        if note.text:
            self.done.emit(self.tr("The footnote is out"), back)

    def budget_words(self) -> str:
        """How many words of how many, as it is told."""
        return self._budget.words()

    def reread(self, record: str = "") -> None:
        self._wanted = record or self._wanted
        self.enter()

    # place
    def record(self) -> str:
        return self.editor.shown()

    def show_record(self, record: str) -> None:
        self._wanted = record
        if self._seen is not None and record in self.paragraphs:
            self._wanted = ""
            self._open(record)

    def place(self) -> dict[str, Any]:
        return {**super().place(), "kind": self.kind.value}

    def restore(self, place: dict[str, Any]) -> None:
        if place.get("kind") in (ReportKind.REPORT.value, ReportKind.STATEMENT.value):
            self._kinds.choose(str(place["kind"]))
        super().restore(place)
