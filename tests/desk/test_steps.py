"""Deeds that change many records at once, taken back as a whole on a real vault."""

from __future__ import annotations

from dataclasses import replace

import pytest

from visit_desk.desk.desk import Desk
from visit_desk.domain.evidence import Statement, StatementLink
from visit_desk.domain.lists import ConsentState, Preset, Use
from visit_desk.domain.note import Note
from visit_desk.domain.people import CheckIn, Consent, Interlocutor, RiskAssessment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import WrongUsage
from visit_desk.domain.visit import Meeting

KINDS: tuple[type[Thing], ...] = (
    Interlocutor,
    Note,
    Meeting,
    Statement,
    StatementLink,
    CheckIn,
    Consent,
    RiskAssessment,
)


def _all(desk: Desk) -> dict[str, Thing]:
    desk.memory.forget()
    return {thing.id: thing for kind in KINDS for thing in desk.memory.all(kind)}


def _person(desk: Desk, name: str) -> Interlocutor:
    return next(one for one in desk.people.lines() if name in one.names)


def test_two_people_made_one_are_two_again_with_everything_that_named_them(desk: Desk) -> None:
    kept = desk.people.keep(Interlocutor(names=("T. Hallward",)))
    other = _person(desk, "Tobin Hallward")
    desk.consents.preset(kept.id, Preset.QUOTATION)
    desk.consents.preset(other.id, Preset.BACKGROUND)
    desk.consents.assess(RiskAssessment(person=other.id))
    before = _all(desk)
    merged = desk.people.merge(kept.id, other.id)
    changed = {record for record, thing in _all(desk).items() if before[record] != thing}
    assert changed == {record for record, _ in merged.step.touched}
    assert {type(before[record]) for record in changed} >= {Interlocutor, Statement, RiskAssessment}
    desk.people.undo_merge(merged.step)
    assert _all(desk) == before


def test_a_merge_is_not_undone_over_what_was_written_since(desk: Desk) -> None:
    kept = desk.people.keep(Interlocutor(names=("T. Hallward",)))
    merged = desk.people.merge(kept.id, _person(desk, "Tobin Hallward").id)
    desk.people.keep(replace(merged.person, role="judge"))
    there = _all(desk)
    with pytest.raises(WrongUsage):
        desk.people.undo_merge(merged.step)
    assert _all(desk) == there


def test_the_assessment_of_a_merged_person_is_the_kept_ones(desk: Desk) -> None:
    kept = desk.people.keep(Interlocutor(names=("T. Hallward",)))
    other = _person(desk, "Tobin Hallward")
    desk.consents.assess(RiskAssessment(person=other.id))
    desk.people.merge(kept.id, other.id)
    assert any(risk.person == kept.id for risk in desk.memory.all(RiskAssessment))


def test_an_assessment_is_taken_back_and_is_lacking_again(desk: Desk) -> None:
    person = desk.people.keep(Interlocutor(names=("Wenna Pole",), deprived_of_liberty=True))
    lacking = desk.people.view(person.id).lacks
    assert lacking
    step = desk.consents.assess(RiskAssessment(person=person.id, referral="a clinic"))
    assert desk.people.view(person.id).lacks == ()
    desk.consents.undo_assess(step)
    assert desk.people.view(person.id).lacks == lacking


def test_a_changed_assessment_goes_back_to_what_it_was(desk: Desk) -> None:
    person = desk.people.keep(Interlocutor(names=("Wenna Pole",)))
    desk.consents.assess(RiskAssessment(id="r1", person=person.id, severity=2))
    step = desk.consents.assess(RiskAssessment(id="r1", person=person.id, severity=5))
    desk.consents.undo_assess(step)
    assert [risk.severity for risk in desk.memory.all(RiskAssessment) if risk.id == "r1"] == [2]


def test_consent_of_two_people_made_one_is_undone_too(desk: Desk) -> None:
    kept, other = (desk.people.keep(Interlocutor(names=(name,))) for name in ("Wenna Pole", "W. Pole"))
    desk.consents.set(kept.id, Use.SUMMARY, ConsentState.GRANTED)
    desk.consents.set(other.id, Use.SUMMARY, ConsentState.REFUSED)
    merged = desk.people.merge(kept.id, other.id)
    states = {line.use: line.state for line in desk.people.view(kept.id).consents}
    assert states[Use.SUMMARY] is ConsentState.REFUSED
    desk.people.undo_merge(merged.step)
    states = {line.use: line.state for line in desk.people.view(kept.id).consents}
    assert states[Use.SUMMARY] is ConsentState.GRANTED
