"""The two forms of the people's page, as they come back after a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visit_desk.domain.people import Interlocutor, RiskAssessment
from visit_desk.domain.thing import Thing
from visit_desk.gui.drafts import Form

if TYPE_CHECKING:
    from visit_desk.gui.people_page import PeoplePage


def forms_of(page: PeoplePage) -> tuple[Form, ...]:
    """A person's register, and a risk assessment. Both lie with the sources."""

    def person_again(one: Thing | None) -> None:
        if isinstance(one, Interlocutor):
            page.reopen(one)

    def risk_again(one: Thing | None) -> None:
        if isinstance(one, RiskAssessment):
            page.risk.show_for(one.person, page.today)

    person = Form("person", page.form, page.form.shown, person_again)
    card = page.card
    consent = Form("consent", card.panel, _nobody, risk_again, True, more=card.asked, reopen_more=card.open_again)
    return person, Form("risk", page.risk, page.risk.shown, risk_again), consent


def _nobody() -> None:
    """It is about a use, which is no thing of its own."""
