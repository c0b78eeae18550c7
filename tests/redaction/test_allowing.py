"""The one door: what people allowed, the conditions they set, and who may be named."""

from __future__ import annotations

from datetime import date

import pytest

from visit_desk.domain.ground import Ground
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Capacity, ConsentState, EvidenceLevel, MentionKind, Profile, Tier, Use
from visit_desk.domain.people import Condition
from visit_desk.redaction import Audience, Register, Verdict, redact

STATE = Audience(Profile.GOVERNMENT)
SUMMARY = tuple((use, ConsentState.GRANTED) for use in (Use.INTERNAL, Use.AGGREGATE, Use.SUMMARY))
GENERAL = SUMMARY[:2]
ALL = tuple((use, ConsentState.GRANTED) for use in Use)
PEOPLE = Register(
    [
        Identity(id="a1", names=("Lena Korvat",), other_scripts=("Лена Корват",), contacts=("+999 41 220 771",)),
        Identity(id="h1", names=("Bram Ostley",), organizations=("Ministry of Interior",)),
        Identity(id="m1", names=("May Justice",)),
    ],
    codes=("K7RM",),
    public=("h1",),
    never=("p1",),
)


def refused(text: str, *grounds: Ground, audience: Audience = STATE, use: Use = Use.SUMMARY) -> Verdict:
    return redact(text, audience, grounds=grounds, register=PEOPLE, use=use)


def rules(verdict: Verdict) -> set[str]:
    return {refusal.rule for refusal in verdict.refusals}


def test_what_waits_for_a_confirmation_is_held_whole_and_shows_nothing() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.C,
        capacity=Capacity.ORGANIZATION,
        consents=SUMMARY,
        conditions=(Condition(until="the city confirms"),),
    )
    verdict = refused("One shelter lets people choose their dormitory.", ground)
    assert rules(verdict) == {"held"}
    assert "dormitory" not in verdict.redacted.text
    lifted = Ground(
        statement="s",
        person="x",
        tier=Tier.C,
        capacity=Capacity.ORGANIZATION,
        consents=SUMMARY,
        conditions=(Condition(until="the city confirms", lifted=True),),
    )
    assert refused("One shelter lets people choose their dormitory.", lifted).free


@pytest.mark.parametrize("state", [state for state in ConsentState if state is not ConsentState.GRANTED])
def test_a_use_that_was_not_granted_is_refused(state: ConsentState) -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.A,
        capacity=Capacity.OFFICIAL,
        public=True,
        consents=((Use.SUMMARY, state),),
    )
    assert {one.reason for one in refused("Files are slow.", ground).refusals} == {"consent.U3"}


def test_a_summary_does_not_carry_a_quotation_but_carries_general_figures() -> None:
    ground = Ground(statement="s", person="x", tier=Tier.B, capacity=Capacity.ORGANIZATION, consents=SUMMARY[2:])
    assert refused("Files are slow.", ground, use=Use.AGGREGATE).free
    assert "consent" in rules(refused("\u201cFiles are slow.\u201d", ground, use=Use.QUOTATION))


def test_a_condition_not_to_tell_the_city_is_kept_in_every_script() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.B,
        capacity=Capacity.WITNESS,
        consents=SUMMARY,
        few=500,
        conditions=(Condition(withhold=(MentionKind.PLACE,)),),
        place_forms=("Velmor", "Вельмор"),
    )
    assert "withheld" in rules(refused("This happened in Velmor.", ground))
    assert "withheld" in rules(refused("Это произошло в Вельморе.", ground))
    assert refused("This happened in one city.", ground).free


def test_day_and_place_of_a_meeting_that_was_not_public_do_not_stand_together() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.B,
        capacity=Capacity.WITNESS,
        consents=SUMMARY,
        few=900,
        place_forms=("Velmor",),
        dates=(date(2031, 6, 4),),
    )
    assert "itinerary" in rules(refused("On 4 June the expert was in Velmor.", ground))
    assert refused("In June the expert was in Velmor.", ground).free


def test_a_head_on_the_record_is_named_only_where_the_writer_chose_to() -> None:
    ground = Ground(
        statement="s",
        person="h1",
        tier=Tier.A,
        capacity=Capacity.OFFICIAL,
        official=True,
        head=True,
        public=True,
        consents=ALL,
    )
    text = "The Ministry of Interior, through Bram Ostley, promised figures."
    assert "name" in rules(refused(text, ground))
    assert redact(text, STATE, grounds=[ground], register=PEOPLE, use=Use.SUMMARY, named=frozenset({"h1"})).free
    junior = Ground(statement="s", person="h1", tier=Tier.A, capacity=Capacity.OFFICIAL, official=True, consents=ALL)
    assert not redact(text, STATE, grounds=[junior], register=PEOPLE, use=Use.SUMMARY, named=frozenset({"h1"})).free
    assert refused("The Ministry of Interior promised figures.", ground).free


def test_reasonable_grounds_need_two_independent_sources() -> None:
    text = "The expert has reasonable grounds to believe that police are involved."
    assert "grounds" in rules(refused(text))
    assert "grounds" in rules(refused(text, audience=Audience(level=EvidenceLevel.E1)))
    assert refused(text, audience=Audience(level=EvidenceLevel.E2)).free


def test_a_surname_that_two_people_share_is_not_passed_for_one_of_them() -> None:
    register = Register([Identity(id="h1", names=("Bram Ostley",)), Identity(id="b2", names=("Piet Ostley",))])
    ground = Ground(
        statement="s",
        person="h1",
        tier=Tier.A,
        capacity=Capacity.OFFICIAL,
        official=True,
        head=True,
        public=True,
        consents=ALL,
    )
    chosen = frozenset({"h1"})
    assert redact("Bram Ostley spoke.", STATE, grounds=[ground], register=register, named=chosen).free
    assert not redact("Ostley spoke.", STATE, grounds=[ground], register=register, named=chosen).free
    assert not redact("Piet Ostley spoke.", STATE, grounds=[ground], register=register, named=chosen).free


def test_an_alleged_perpetrator_is_named_in_no_case() -> None:
    register = Register([Identity(id="h1", names=("Bram Ostley",))], never=("h1",))
    ground = Ground(
        statement="s",
        person="h1",
        tier=Tier.A,
        capacity=Capacity.OFFICIAL,
        official=True,
        head=True,
        public=True,
        consents=ALL,
    )
    verdict = redact("Bram Ostley spoke.", STATE, grounds=[ground], register=register, named=frozenset({"h1"}))
    assert {one.reason for one in verdict.refusals} == {"name.never"}
    assert "Ostley" not in verdict.redacted.text


def test_special_risk_without_an_assessment_is_refused() -> None:
    ground = Ground(statement="s", person="x", tier=Tier.D, capacity=Capacity.WITNESS, consents=SUMMARY)
    assert "risk" in rules(refused("Treatment is refused.", ground))


def test_an_internal_audience_reads_the_text_as_it_is() -> None:
    verdict = refused("Lena Korvat spoke.", audience=Audience(Profile.INTERNAL))
    assert verdict.free
    assert verdict.redacted.text == "Lena Korvat spoke."
