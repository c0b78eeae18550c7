"""Consent by person and use: silence forbids, a withdrawal wins over everything."""

from __future__ import annotations

import pytest

from visit_desk.domain.consenting import conditions_for, states_for
from visit_desk.domain.ground import Ground
from visit_desk.domain.lists import Capacity, ConsentState, MentionKind, Tier, Use
from visit_desk.domain.people import Condition, Consent


def given(use: Use, state: ConsentState, note: str = "", person: str = "p", **more: object) -> Consent:
    return Consent(person=person, use=use, state=state, note=note, **more)  # type: ignore[arg-type]  # fields by name


def test_a_use_that_nobody_asked_about_is_not_in_the_answer_and_so_not_allowed() -> None:
    states = states_for([given(Use.SUMMARY, ConsentState.GRANTED)], "p")
    assert Use.QUOTATION not in states
    assert Use.SUMMARY in states


def test_what_was_said_of_one_note_wins_over_the_whole() -> None:
    consents = [given(Use.SUMMARY, ConsentState.GRANTED), given(Use.SUMMARY, ConsentState.REFUSED, note="n")]
    assert states_for(consents, "p", "n")[Use.SUMMARY] is ConsentState.REFUSED
    assert states_for(consents, "p", "other")[Use.SUMMARY] is ConsentState.GRANTED


def test_a_withdrawal_of_the_whole_withdraws_each_note() -> None:
    consents = [given(Use.SUMMARY, ConsentState.GRANTED, note="n"), given(Use.SUMMARY, ConsentState.WITHDRAWN)]
    assert states_for(consents, "p", "n")[Use.SUMMARY] is ConsentState.WITHDRAWN


def test_nobody_else_can_allow_for_a_person() -> None:
    assert states_for([given(Use.SUMMARY, ConsentState.GRANTED, person="other")], "p") == {}


def test_conditions_of_the_whole_and_of_the_note_both_hold() -> None:
    city = Condition(text="not the city", withhold=(MentionKind.PLACE,))
    year = Condition(text="not the year", withhold=(MentionKind.DATE,))
    consents = [
        given(Use.SUMMARY, ConsentState.GRANTED, conditions=(city,)),
        given(Use.SUMMARY, ConsentState.GRANTED, note="n", conditions=(year,)),
    ]
    assert conditions_for(consents, "p", "n") == (city, year)
    assert conditions_for(consents, "p", "m") == (city,)


@pytest.mark.parametrize("state", [state for state in ConsentState if state is not ConsentState.GRANTED])
def test_only_a_grant_allows(state: ConsentState) -> None:
    ground = Ground(statement="s", person="p", tier=Tier.C, capacity=Capacity.WITNESS, consents=((Use.SUMMARY, state),))
    assert not ground.allows(Use.SUMMARY)


def test_a_condition_that_waits_holds_a_grant_back_until_somebody_lifts_it() -> None:
    waiting = Condition(text="until the city confirms", until="the city has confirmed")
    granted = ((Use.SUMMARY, ConsentState.GRANTED),)
    held = Ground(
        statement="s", person="p", tier=Tier.C, capacity=Capacity.WITNESS, consents=granted, conditions=(waiting,)
    )
    lifted = Condition(text=waiting.text, until=waiting.until, lifted=True)
    free = Ground(
        statement="s", person="p", tier=Tier.C, capacity=Capacity.WITNESS, consents=granted, conditions=(lifted,)
    )
    assert not held.allows(Use.SUMMARY)
    assert free.allows(Use.SUMMARY)
