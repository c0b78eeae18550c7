"""Findings and recommendations: what was found, on what it rests, what follows from it. Good practices beside."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.desk.views import FindingView, PracticeView
from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.findings_deeds import FindingDeeds, keep_one
from visit_desk.gui.parts.bars import SavedMark
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column
from visit_desk.gui.parts.finding_rows import TitleDelegate, finding_rows, practice_rows
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.rows import RowList
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.parts.slots import clock
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


@dataclass(frozen=True)
class Seen:
    """Everything the page shows, read in one go."""

    findings: tuple[FindingView, ...] = field(repr=False)
    practices: tuple[PracticeView, ...] = field(repr=False)
    recommendations: int
    unfit: int


def read(desk: Desk) -> Seen:
    lighted = desk.evidence.recommendations()
    unfit = sum(1 for _, lights, lacks in lighted if lacks or not all(light.met for light in lights))
    return Seen(desk.evidence.findings(), desk.evidence.practices(), len(lighted), unfit)


class FindingsPage(FindingDeeds):
    """A list by realm, and beside it one finding. Its words are kept while they are written."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head(self.tr("Findings and recommendations"))
        self.saved = SavedMark()
        self._new = Button(self.tr("New finding"), icon="plus", cap=chord("add").cap, kind="filled")
        self._head.add(self.saved, self._new)
        self._which = SegmentedBar(
            [("findings", self.tr("Findings")), ("practices", self.tr("Good practices"))],
            name=self.tr("What is listed"),
            current="findings",
        )
        self.list = RowList(self.tr("Findings"), 48)
        self.list.setItemDelegate(TitleDelegate(48, parent=self.list))
        self.list.setObjectName("findings")
        self._empty = EmptyState(self.tr("No finding is written yet."), self.tr("New finding"), chord("add").cap)
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        side = Card(padding=(8, 10, 8, 8))
        side.body.addWidget(self._which)
        side.body.addWidget(self.list, 1)
        inside = QWidget()
        down = column(gap=12, margins=(0, 0, 4, 4))
        for part in (self.picker, self.form, self.fields, self.practice_fields, self.card):
            down.addWidget(part)
        down.addStretch(1)
        inside.setLayout(down)
        scroll = NarrowScroll(inside, 620)
        scroll.setObjectName("finding")
        names = (self.tr("Finding"), self.tr("List"))
        self._pane = FoldingPane(scroll, side, names, fold=820, side_width=344, gap=16, leading=True)
        self._stack.addWidget(self._pane)
        self._stack.addWidget(self._empty)
        self.close_forms()
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(
            Foot([
                ("R", self.tr("Recommend")), ("Enter", self.tr("Edit a recommendation")), ("D", self.tr("Fields")),
                ("B", self.tr("What it rests on")),
            ])
        )  # fmt: skip

    def _wire(self) -> None:
        self._new.clicked.connect(self.add)
        self._empty.asked.connect(self.add)
        self._which.chosen.connect(lambda _: self._switch())
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self._write())
        self.card.prose.touched.connect(self.saving.touch)
        self.card.prose.left.connect(self.saving.now)
        self.card.prose.escaped.connect(self.list.setFocus)
        for key, deed in (("D", self.ask_fields), ("R", self.recommend), ("B", self.ask_basis)):
            self.on_key(key, deed)
        self.listen(self.list, self.card.recommendations, self.card.evidence)

    def _write(self) -> None:
        self._pane.show_part("main")
        self.card.prose.setFocus()

    # reading
    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: read(desk), self._show)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        counts = self.tr("%n finding(s)", "", len(seen.findings))
        recommended = self.tr("%n recommendation(s)", "", seen.recommendations)
        unfit = self.tr("%n with a light out", "", seen.unfit) if seen.unfit else ""
        self._head.set_words(self.tr("Findings and recommendations"), joined(counts, listed((recommended, unfit))))
        there = bool(seen.findings or seen.practices)
        self._stack.setCurrentWidget(self._pane if there else self._empty)
        self._fill()

    def _fill(self) -> None:
        if self._seen is None:
            return
        practices = self.listed() == "practices"
        self._new.setText(self.tr("New good practice") if practices else self.tr("New finding"))
        rows = practice_rows(self._seen.practices) if practices else finding_rows(self._seen.findings)
        self.list.show_rows(rows, self._wanted or self.list.current())
        self.card.setVisible(bool(rows))
        self.shown = self.shown if rows else None
        if self.list.current():
            self._present(self.list.current())
        elif self.list.choose_first():
            self.list.setFocus()
        self._wanted = ""

    def _switch(self) -> None:
        self.saving.now()
        self.close_forms()
        self.shown = None
        self._fill()

    def _choose(self, record: str) -> None:
        if self.shown is not None and self.shown.id != record:
            self.saving.now()
            self.close_forms()
        self._present(record)

    def _present(self, record: str) -> None:
        seen = self._seen
        if seen is None:
            return
        finding = next((one for one in seen.findings if one.finding.id == record), None)
        practice = next((one for one in seen.practices if one.practice.id == record), None)
        if finding is not None:
            changed = self.shown is None or self.shown.id != record
            self.shown = finding.finding
            if changed:
                self.card.prose.clearFocus()
            self.card.show_finding(finding)
        elif practice is not None:
            self.shown = practice.practice
            self.card.show_practice(practice)

    # words, kept while they are written
    def keep_words(self) -> None:
        shown, desk = self.shown, self.desk
        if shown is None:
            return
        changed = replace(shown, text=self.card.prose.text())
        self.shown = changed

        def work() -> tuple[Seen, str]:
            keep_one(desk, changed)
            return read(desk), clock(desk.now())

        def kept(answer: tuple[Seen, str]) -> None:
            seen, at = answer
            self.saving.kept()
            self.saved.saved(at)
            if not self.saving.unsaved:
                self._show(seen)

        def failed(trouble: Trouble) -> None:
            self.saving.failed()
            self.saved.trouble(sentence(trouble))

        self.ask(work, kept, failed=failed)

    def leave(self) -> bool:
        self.saving.now()
        return True

    def unkept(self) -> tuple[Finding | GoodPractice, ...]:
        shown = self.shown
        return (replace(shown, text=self.card.prose.text()),) if shown and not self.saving.clean else ()

    # what the deeds ask of the page
    def listed(self) -> str:
        return self._which.current() or "findings"

    def reread(self, record: str = "", *, which: str = "") -> None:
        self._wanted = record or self._wanted
        if which:
            self._which.choose(which)
        self.enter()

    def show_card(self) -> None:
        self._stack.setCurrentWidget(self._pane)
        self._pane.show_part("main")

    # place
    def record(self) -> str:
        return self.list.current()

    def show_record(self, record: str) -> None:
        """A finding, a good practice, or a recommendation (then the finding behind it)."""
        self._wanted = record
        if self._seen is None:
            return
        for one in self._seen.findings:
            if any(lit[0].id == record for lit in one.recommendations):
                self._wanted = one.finding.id
                self.card.recommendations.choose(record)
        if any(one.practice.id == record for one in self._seen.practices):
            self._which.choose("practices")
        self._fill()
