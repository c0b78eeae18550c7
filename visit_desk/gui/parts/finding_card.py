"""One finding on one card: its prose, the evidence behind it, the recommendations from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import Evidence, FindingView, PracticeView
from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.lacking import Lack
from visit_desk.domain.lists import FindingState
from visit_desk.gui.direction import onward
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.evidence_cards import EvidenceCards
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.prose_editor import ProseEditor
from visit_desk.gui.parts.recommendation_list import RecommendationCards
from visit_desk.gui.words import reason, said


class FindingCard(Card):
    """Shows a finding or a good practice. Words are told by ``touched``; deeds go up as signals."""

    fields = Signal()
    basis = Signal()
    cleared = Signal(bool)
    add_recommendation = Signal()
    open_recommendation = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(24, 16, 24, 18), gap=10, parent=parent)
        self._code = Label("", "label", "text3")
        self._title = Label("", "card", wrap=True)
        self._state = StatusMark("plain", "")
        self._clear = Button("", icon="check", height=30)
        self._fields = Button(self.tr("Fields"), icon="list", cap="D", height=30)
        self.prose = ProseEditor(self.tr("Words of the finding"))
        self.prose.setObjectName("prose")
        self._lacks = Label("", "mark", "debt", wrap=True)
        self._evidence_head = Label(self.tr("Evidence"), "section")
        self._level = Label("", "second", "text2", shorten=True)
        self._basis = Button(self.tr("Choose"), icon="link", kind="quiet", height=30)
        self.evidence = EvidenceCards()
        self._no_evidence = Label("", "body", "text2", wrap=True)
        self._rec_head = Label(self.tr("Recommendations from it"), "section")
        self._add = Button(self.tr("Add"), icon="plus", kind="quiet", cap="R", height=30)
        self.recommendations = RecommendationCards()
        self.recommendations.setObjectName("recommendations")
        self._no_rec = Label(self.tr("Nothing is recommended from it yet."), "body", "text2", wrap=True)
        self._is_clear = False
        self._arrange()

    def _arrange(self) -> None:
        top, keys = row(gap=12), row(gap=8)
        top.addWidget(self._code)
        top.addWidget(self._title, 1)
        top.addWidget(self._state)
        self.body.addLayout(top)
        self.body.addWidget(self.prose)
        keys.addWidget(self._lacks, 1)
        keys.addStretch(0)
        keys.addWidget(self._clear)
        keys.addWidget(self._fields)
        self.body.addLayout(keys)
        evidence = row(gap=12)
        evidence.addWidget(self._evidence_head)
        evidence.addWidget(self._level, 1)
        evidence.addWidget(self._basis)
        self.body.addLayout(evidence)
        self.add(self._no_evidence, self.evidence)
        head = row(gap=12)
        head.addWidget(self._rec_head, 1)
        head.addWidget(self._add)
        self.body.addLayout(head)
        self.add(self._no_rec, self.recommendations)
        self._fields.clicked.connect(self.fields)
        self._basis.clicked.connect(self.basis)
        self._add.clicked.connect(self.add_recommendation)
        self._clear.clicked.connect(lambda: self.cleared.emit(not self._is_clear))
        self.recommendations.opened.connect(self.open_recommendation)

    def title(self) -> str:
        return self._title.text()

    def show_finding(self, view: FindingView) -> None:
        finding = view.finding
        clear = finding.state is FindingState.CLEARED
        blocked = any(lack.blocks for lack in view.lacks)
        self._show_head(finding, clear, blocked, view.lacks)
        if clear:
            self._state.tell("settled", self.tr("Cleared for the report"))
        elif blocked:
            self._state.tell("owed", self.tr("Not yet fit to print"))
        else:
            self._state.tell("plain", said(finding.state))
        self._level.setText(onward(f"E{int(finding.level)}: {said(finding.level)}"))
        self._show_evidence(view.evidence, self.tr("It rests on no statement and no document yet."))
        self._show_recommendations(True)
        self.recommendations.show_recommendations(view.recommendations)
        self.recommendations.setVisible(bool(view.recommendations))
        self._no_rec.setVisible(not view.recommendations)

    def show_practice(self, view: PracticeView) -> None:
        practice = view.practice
        blocked = any(lack.blocks for lack in view.lacks)
        self._show_head(practice, practice.cleared, blocked and not practice.fragile, view.lacks)
        if practice.cleared:
            self._state.tell("settled", self.tr("Cleared for the report"))
        elif practice.fragile:
            self._state.tell("warning", self.tr("Held until somebody confirms"))
            self._clear.setText(self.tr("Somebody confirmed it"))
        else:
            self._state.tell("plain", practice.actor)
        self._level.setText(practice.actor)
        self._show_evidence(view.evidence, self.tr("It rests on no statement and no document yet."))
        self._show_recommendations(False)

    def _show_head(self, thing: Finding | GoodPractice, clear: bool, blocked: bool, lacks: tuple[Lack, ...]) -> None:
        self._is_clear = clear
        self._code.setText(f"\u2066{thing.code}\u2069")
        self._title.setText(thing.title or self.tr("No title yet"))
        if not self.prose.hasFocus():
            self.prose.show_text(thing.text)
        missing = " ".join(reason(lack.key) for lack in lacks)
        self._lacks.setText(missing)
        self._clear.setText(self.tr("Take back") if clear else self.tr("Clear it"))
        self._clear.set_icon("undo-2" if clear else "check")
        self._clear.setEnabled(clear or not blocked)
        self._clear.setToolTip(missing if blocked else "")

    def _show_evidence(self, pieces: tuple[Evidence, ...], none: str) -> None:
        self.evidence.show_evidence(pieces)
        self.evidence.setVisible(bool(pieces))
        self._no_evidence.setText(none)
        self._no_evidence.setVisible(not pieces)

    def _show_recommendations(self, on: bool) -> None:
        for part in (self._rec_head, self._add, self._no_rec, self.recommendations):
            part.setVisible(on)
