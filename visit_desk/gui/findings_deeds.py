"""What is done to findings: begin, clear, change fields and basis, recommend. Each can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from visit_desk.domain.evidence import DocumentSource, Finding, GoodPractice, Statement
from visit_desk.domain.lists import FindingState
from visit_desk.domain.writing import Recommendation
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.drafts import Form
from visit_desk.gui.note_saving import Autosave
from visit_desk.gui.parts.finding_card import FindingCard
from visit_desk.gui.parts.finding_form import FindingForm
from visit_desk.gui.parts.practice_form import PracticeForm
from visit_desk.gui.parts.recommendation_form import RecommendationForm
from visit_desk.gui.parts.statement_picker import StatementPicker

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class FindingDeeds(DeskPage):
    """A page with one finding's card on it; ``shown`` is the finding or good practice as it was last read."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.shown: Finding | GoodPractice | None = None
        self._basis_of = ""
        self.card = FindingCard()
        self.fields = FindingForm()
        self.practice_fields = PracticeForm()
        self.form = RecommendationForm()
        self.picker = StatementPicker()
        self.saving = Autosave(self.keep_words, self)
        self.card.fields.connect(self.ask_fields)
        self.card.basis.connect(self.ask_basis)
        self.card.cleared.connect(self._clear)
        self.card.add_recommendation.connect(self.recommend)
        self.card.open_recommendation.connect(self._edit_recommendation)
        for fields in (self.fields, self.practice_fields):
            fields.kept.connect(lambda thing: self.keep_thing(thing, self.tr("The fields are kept")))
        self.form.kept.connect(self._keep_recommendation)
        self.picker.made.connect(self._picked)
        for part in (self.fields, self.practice_fields, self.form, self.picker):
            part.left.connect(self.close_forms)

    def keep_words(self) -> None:
        """Keep the words of ``shown`` as they stand in the editor."""

    def reread(self, record: str = "", *, which: str = "") -> None:
        """Read everything again and show this record, in the list of ``which``: findings or practices."""

    def listed(self) -> str:
        """What is listed: findings or practices."""
        return "findings"

    def show_card(self) -> None:
        """Bring the card to the front."""

    def add(self) -> None:
        desk = self.desk
        head = self.tr("A new good practice") if self.listed() == "practices" else self.tr("A new finding")

        def show(statements: tuple[Statement, ...]) -> None:
            self.close_forms()
            self._basis_of = ""
            self.picker.show_statements(head, statements)
            self.show_card()

        self.ask(lambda: desk.evidence.statements(), show)

    def ask_basis(self) -> None:
        shown, desk = self.shown, self.desk
        if shown is None:
            return

        def show(statements: tuple[Statement, ...]) -> None:
            self.close_forms()
            self._basis_of = shown.id
            head = self.tr("What {code} rests on").format(code=shown.code)
            self.picker.show_statements(head, statements, shown.basis, shown.title)

        self.ask(lambda: desk.evidence.statements(), show)

    def _picked(self, title: str, basis: tuple[str, ...]) -> None:
        desk, shown = self.desk, self.shown
        if shown is not None and self._basis_of == shown.id:
            self.keep_thing(replace(shown, title=title, basis=basis), self.tr("What it rests on is kept"))
            return

        which = self.listed()

        def made(thing: Finding | GoodPractice) -> None:
            self.close_forms()
            self.told.emit(self.tr("{code} is begun").format(code=thing.code))
            self.reread(thing.id, which=which)

        begin = desk.evidence.new_practice if which == "practices" else desk.evidence.new_finding
        self.ask(lambda: begin(title, basis), made)

    def ask_fields(self) -> None:
        shown, desk = self.shown, self.desk
        if isinstance(shown, Finding):
            self.close_forms()
            self.fields.show_finding(shown)
        elif isinstance(shown, GoodPractice):

            def show(documents: tuple[DocumentSource, ...]) -> None:
                self.close_forms()
                self.practice_fields.show_practice(shown, documents)

            self.ask(desk.evidence.documents, show)

    def _clear(self, on: bool) -> None:
        shown = self.shown
        if isinstance(shown, Finding):
            state = FindingState.CLEARED if on else FindingState.DRAFTED
            told = self.tr("{code} is cleared") if on else self.tr("{code} is a draft again")
            self.keep_thing(replace(shown, state=state), told.format(code=shown.code))
        elif isinstance(shown, GoodPractice):
            told = self.tr("{code} is cleared") if on else self.tr("{code} is a draft again")
            self.keep_thing(replace(shown, cleared=on), told.format(code=shown.code))

    def recommend(self) -> None:
        shown = self.shown
        if isinstance(shown, Finding):
            self.close_forms()
            self.form.show_recommendation(Recommendation(code=self.tr("New"), findings=(shown.id,)))

    def _edit_recommendation(self, record: str) -> None:
        found = self.card.recommendations.known(record)
        if found is not None:
            self.close_forms()
            self.form.show_recommendation(found)

    def _keep_recommendation(self, changed: Recommendation) -> None:
        """A new one gets its code from the desk; undo takes a change back."""
        desk = self.desk
        known = self.card.recommendations.known(changed.id)
        if known is not None:
            self.keep_thing(changed, self.tr("The recommendation is kept"), known)
            return

        def work() -> Recommendation:
            made = desk.evidence.new_recommendation(changed.text, changed.findings)
            return desk.evidence.keep(replace(changed, id=made.id, code=made.code, visit=made.visit))

        def kept(made: Recommendation) -> None:
            self.close_forms()
            self.told.emit(self.tr("{code} is kept").format(code=made.code))
            self.reread()

        self.ask(work, kept)

    def forms(self) -> tuple[Form, ...]:
        return (
            Form("finding", self.fields, self.fields.shown, self._reopen_fields),
            Form("practice", self.practice_fields, self.practice_fields.shown, self._reopen_fields),
            Form("recommendation", self.form, self.form.shown, self._reopen_recommendation),
            Form("basis", self.picker, self._picked_for, self._reopen_picker),
        )

    def _picked_for(self) -> Finding | GoodPractice | None:
        return self.shown if self.shown and self._basis_of == self.shown.id else None

    def _reopen_fields(self, one: object) -> None:
        if isinstance(one, Finding | GoodPractice):
            self.shown = one
            self.ask_fields()

    def _reopen_recommendation(self, one: object) -> None:
        if isinstance(one, Recommendation):
            self.close_forms()
            self.form.show_recommendation(one)

    def _reopen_picker(self, one: object) -> None:
        if isinstance(one, Finding | GoodPractice):
            self.shown = one
            self.ask_basis()
        else:
            self.add()

    def keep_thing(
        self, changed: Finding | GoodPractice | Recommendation, told: str, before: Recommendation | None = None
    ) -> None:
        desk = self.desk
        old = before or self.shown

        def back() -> None:
            if old is not None:
                self.ask(lambda: keep_one(desk, old), lambda _: self.reread())

        def kept(_: object) -> None:
            self.close_forms()
            self.done.emit(told, back)
            self.reread()

        self.saving.now()
        self.ask(lambda: keep_one(desk, changed), kept)

    def close_forms(self) -> None:
        for part in (self.picker, self.form, self.fields, self.practice_fields):
            part.hide()


def keep_one(desk: Desk, thing: Finding | GoodPractice | Recommendation) -> object:
    """Keep a thing of one of three kinds (the desk answers with the same kind)."""
    if isinstance(thing, Finding):
        return desk.evidence.keep(thing)
    if isinstance(thing, GoodPractice):
        return desk.evidence.keep(thing)
    return desk.evidence.keep(thing)
