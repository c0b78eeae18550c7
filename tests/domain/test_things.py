"""Things keep their secrets, lie where they may, and say what they lack."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from visit_desk.domain import evidence, note, people, trouble, visit, writing
from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.copy import Copy
from visit_desk.domain.identity import Identity
from visit_desk.domain.ids import new_code, new_id
from visit_desk.domain.lacking import lacks_assessment, lacks_finding, lacks_practice, lacks_recommendation
from visit_desk.domain.lists import Compartment, MentionKind, RiskDecision, SlotKind, Tier
from visit_desk.domain.note import MARKER, Marker, Note, ReviewedNote, plain
from visit_desk.domain.people import Interlocutor, RiskAssessment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Exit, Trouble
from visit_desk.domain.visit import Meeting

WORD = "Zanzolo-Marker"


def kinds() -> list[type[Thing]]:
    found: list[type[Thing]] = []
    for room in (evidence, note, people, visit, writing):
        found += [
            value
            for value in vars(room).values()
            if isinstance(value, type) and issubclass(value, Thing) and value is not Thing
        ]
    return [*dict.fromkeys(found), Copy]


def test_every_kind_of_thing_has_a_name_of_its_own() -> None:
    names = [kind.kind for kind in kinds()]
    assert len(names) > 20
    assert all(names)
    assert len(set(names)) == len(names)


TOLD = {"text", "names", "forms", "fear", "promise", "original", "circumstances", "after", "state_view", "role"}


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.kind)
def test_nothing_that_somebody_told_shows_in_a_repr(kind: type[Thing]) -> None:
    shown = {field.name for field in dataclasses.fields(kind) if field.repr}
    # What an authority promises on the record is public by nature.
    assert not TOLD & shown - ({"text"} if kind is evidence.Commitment else set())


def test_a_note_and_an_identity_print_nothing_of_what_they_hold() -> None:
    assert WORD not in repr(Note(text=WORD))
    assert WORD not in repr(Identity(id="1", names=(WORD,), contacts=(WORD,)))
    assert WORD not in repr(Interlocutor(names=(WORD,), fear=WORD, role=WORD, label=WORD))


def test_a_clear_note_lies_in_the_sources_file_whatever_its_tier() -> None:
    assert all(compartment_of(Note(tier=tier)) is Compartment.SOURCES for tier in Tier)


def test_reviewed_notes_of_protected_tiers_do_not_go_to_the_notes_file() -> None:
    places = {tier: compartment_of(ReviewedNote(tier=tier)) for tier in Tier}
    assert places[Tier.A] is places[Tier.B] is Compartment.NOTES
    assert places[Tier.C] is places[Tier.D] is Compartment.SOURCES


def test_a_confidential_meeting_or_a_protected_one_lies_with_the_sources() -> None:
    official = Meeting(code="M", form="ministry", title="t", tier=Tier.A)
    assert compartment_of(official) is Compartment.NOTES
    assert compartment_of(dataclasses.replace(official, tier=Tier.D)) is Compartment.SOURCES
    hidden = dataclasses.replace(official, form_of_slot=SlotKind.CONFIDENTIAL)
    assert compartment_of(hidden) is Compartment.SOURCES


def test_ids_and_codes_are_random_and_codes_hold_no_vowel() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000
    codes = [new_code() for _ in range(1000)]
    assert len(set(codes)) > 900
    assert not set("".join(codes)) & set("AEIOUL015SZ2")


def test_a_marker_reads_as_its_gloss_outside_the_editor() -> None:
    text = f"He said that {MARKER} left 😀 for {MARKER}."
    markers = (
        Marker(id="1", kind=MentionKind.KIN, gloss="a relative"),
        Marker(id="2", kind=MentionKind.PLACE, gloss="a northern district"),
    )
    assert plain(ReviewedNote(text=text, markers=markers)) == "He said that a relative left 😀 for a northern district."


def test_every_trouble_is_a_sentence_with_an_exit_code_of_the_contract() -> None:
    def below(kind: type[Trouble]) -> list[type[Trouble]]:
        return [kind, *(deeper for child in kind.__subclasses__() for deeper in below(child))]

    built_in = [kind for kind in below(Trouble)[1:] if kind.__module__ == trouble.__name__]
    assert len(built_in) > 15
    for kind in built_in:
        assert kind.exit_code in Exit
        assert kind.exit_code not in (Exit.DONE, Exit.BUG)


def test_a_recommendation_without_finding_or_addressee_says_so() -> None:
    lacking = {lack.key for lack in lacks_recommendation(writing.Recommendation(code="R", text="Repeal it"))}
    assert lacking == {"finding", "addressee"}
    assert lacks_recommendation(writing.Recommendation(code="R", text="x", findings=("f",), addressees=("a",))) == ()


def test_a_finding_without_basis_and_a_fragile_practice_say_so() -> None:
    assert "basis" in {lack.key for lack in lacks_finding(evidence.Finding(code="F", title="t", text="x"))}
    fragile = evidence.GoodPractice(code="G", title="t", text="x", fragile=True)
    assert {lack.key for lack in lacks_practice(fragile)} == {"confirmation"}
    assert lacks_practice(dataclasses.replace(fragile, cleared=True)) == ()


def test_a_survivor_needs_an_assessment_that_was_valid_on_the_day_and_a_referral() -> None:
    person = Interlocutor(tier=Tier.D)
    met = date(2030, 3, 10)
    assert [lack.key for lack in lacks_assessment(person, (), met)] == ["assessment"]
    old = RiskAssessment(person=person.id, valid_until=date(2030, 3, 1), referral="a clinic")
    assert [lack.key for lack in lacks_assessment(person, (old,), met)] == ["assessment"]
    refused = RiskAssessment(person=person.id, decision=RiskDecision.NO, referral="a clinic")
    assert [lack.key for lack in lacks_assessment(person, (refused,), met)] == ["assessment"]
    bare = RiskAssessment(person=person.id, valid_until=date(2030, 3, 20))
    assert [lack.key for lack in lacks_assessment(person, (bare,), met)] == ["referral"]
    assert lacks_assessment(person, (dataclasses.replace(bare, referral="a clinic"),), met) == ()


def test_an_official_on_the_record_needs_no_assessment() -> None:
    assert lacks_assessment(Interlocutor(tier=Tier.A), (), None) == ()
