"""What is done to one person's record: consent by preset and use by use, withdrawal, check-ins, risk. Each undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from visit_desk.desk.steps import Step
from visit_desk.desk.views import PersonView
from visit_desk.domain.lists import CheckInResult, ConsentState, Preset, Use
from visit_desk.domain.people import CheckIn, RiskAssessment
from visit_desk.domain.writing import Export
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.parts.consent_panel import Said
from visit_desk.gui.parts.exports_held import ExportsHeld
from visit_desk.gui.parts.person_card import PersonCard
from visit_desk.gui.parts.risk_form import RiskForm
from visit_desk.gui.words import said

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class PersonDeeds(DeskPage):
    """A page with one person's card on it. ``view`` is who is shown, ``today`` the desk's day."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.view: PersonView | None = None
        self.today = date.min
        self.card = PersonCard()
        self.risk = RiskForm()
        self.held = ExportsHeld()
        self.card.preset.connect(self._preset)
        self.card.told.connect(self._tell_use)
        self.card.checked_in.connect(self._check_in)
        self.card.another.connect(self._promise_check_in)
        self.card.assess.connect(self._assess)
        self.card.erase.connect(self._ask_erase)
        self.risk.kept.connect(self._keep_risk)

    def again(self, _: object = None) -> None:
        self.enter()

    def _ask_erase(self) -> None:
        """Where erasing lives: first it shows what would go. Nothing is erased by asking."""
        if self.view is not None:
            self.go.emit("safety", f"keeping/person/{self.view.person.id}")

    # consent
    def _preset(self, preset: str) -> None:
        view, desk = self.view, self.desk
        if view is None:
            return
        person = view.person.id
        was = tuple((line.use, line.state, line.conditions) for line in view.consents)

        def back() -> None:
            def work() -> None:
                now = {line.use: line.state for line in desk.people.view(person).consents}
                for use, state, conditions in was:
                    if now[use] is not state:
                        desk.consents.set(person, use, state, conditions=conditions)

            self.ask(work, self.again)

        def kept(_: object) -> None:
            told = self.tr("{code}: {preset}").format(code=view.person.code, preset=said(Preset(preset)))
            self.done.emit(told, back)
            self.enter()

        self.ask(lambda: desk.consents.preset(person, Preset(preset)), kept)

    def _tell_use(self, told: Said) -> None:
        view, desk = self.view, self.desk
        if view is None:
            return
        person = view.person.id
        before = next(line for line in view.consents if line.use is told.use)
        if told.state is ConsentState.WITHDRAWN:
            self._withdraw(person, told.use, before.state)
            return

        def back() -> None:
            self.ask(
                lambda: desk.consents.set(person, told.use, before.state, conditions=before.conditions), self.again
            )

        def kept(_: object) -> None:
            words = self.tr("{use}: {state}").format(use=said(told.use), state=said(told.state))
            self.done.emit(words, back)
            self.enter()

        self.ask(
            lambda: desk.consents.set(
                person,
                told.use,
                told.state,
                conditions=told.conditions,
                manner=told.manner,
                language=told.language,
                ask_again=told.ask_again,
            ),
            kept,
        )

    def _withdraw(self, person: str, use: Use, before: ConsentState) -> None:
        desk = self.desk

        def back() -> None:
            self.held.hide()
            self.ask(lambda: desk.consents.set(person, use, before), self.again)

        def kept(held: tuple[Export, ...]) -> None:
            self.held.show_exports(said(use), held)
            self.done.emit(self.tr("{use}: withdrawn").format(use=said(use)), back)
            self.enter()

        self.ask(lambda: desk.consents.withdraw(person, use), kept)

    # check-ins and risk
    def _check_in(self, check_in: CheckIn) -> None:
        desk = self.desk
        old = replace(check_in, result=CheckInResult.DUE)

        def kept(_: object) -> None:
            told = self.tr("Check-in: {result}").format(result=said(check_in.result))
            self.done.emit(told, lambda: self.ask(lambda: desk.people.check_in(old), self.again))
            self.enter()

        self.ask(lambda: desk.people.check_in(check_in), kept)

    def _promise_check_in(self) -> None:
        if self.view is None:
            return
        person, due = self.view.person, self.today + timedelta(days=14)
        made = CheckIn(visit=person.visit, person=person.id, due=due, channel=person.safe_channel)
        desk = self.desk
        self.ask(lambda: desk.people.check_in(made), self.again)

    def _assess(self) -> None:
        if self.view is not None:
            self.risk.show_for(self.view.person.id, self.today)

    def _keep_risk(self, risk: RiskAssessment) -> None:
        desk = self.desk

        def kept(step: Step) -> None:
            self.risk.hide()
            told = self.tr("The risk assessment is kept")
            self.done.emit(told, lambda: self.ask(lambda: desk.consents.undo_assess(step), self.again))
            self.enter()

        self.ask(lambda: desk.consents.assess(risk), kept)
