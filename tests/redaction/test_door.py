"""The one door: what may not leave is refused by rule, and the wider wording passes."""

from __future__ import annotations

from datetime import date

import pytest

from visit_desk.domain.ground import Clue, Ground
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Action, Capacity, ConsentState, MentionKind, Profile, Tier, Use
from visit_desk.redaction import Audience, Register, Verdict, occurrence, printed, redact, redact_many

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


def judge() -> Ground:
    return Ground(
        statement="s1",
        person="a1",
        tier=Tier.C,
        capacity=Capacity.PRIVATE,
        consents=SUMMARY,
        role_forms=("judge", "судья"),
        place_forms=("Velmor", "Вельмор"),
        dates=(date(2031, 6, 4),),
        few=4,
    )


def prisoner() -> Ground:
    return Ground(
        statement="s2",
        person="a2",
        tier=Tier.D,
        capacity=Capacity.WITNESS,
        consents=SUMMARY,
        assessed=True,
        deprived_of_liberty=True,
        role_forms=("prisoner", "заключённый"),
        place_forms=("Карден", "Karden"),
        dates=(date(2031, 6, 5),),
        clues=(
            Clue(kind=MentionKind.WORK, forms=("отряд 3-В",), gloss="a unit"),
            Clue(kind=MentionKind.DATE, forms=("октябре 2029 г.",), gloss="in 2029"),
        ),
    )


def refused(text: str, *grounds: Ground, audience: Audience = STATE, use: Use = Use.SUMMARY) -> Verdict:
    return redact(text, audience, grounds=grounds, register=PEOPLE, use=use)


def rules(verdict: Verdict) -> set[str]:
    return {refusal.rule for refusal in verdict.refusals}


def test_courts_of_the_city_of_a_private_judge_are_refused_and_several_courts_pass() -> None:
    assert "mosaic" in rules(refused("Courts in Velmor accept confessions made without a lawyer.", judge()))
    assert "mosaic" in rules(refused("Суды в Вельморе принимают признания без адвоката.", judge()))
    assert refused("Several courts accept confessions made without a lawyer.", judge()).free


@pytest.mark.parametrize(
    "text",
    [
        "A judge told the expert that files arrive decided.",
        "According to a district judge, files arrive decided.",
        "One magistrate admitted it.",
        "Un juge a déclaré que tout est décidé.",
        "Un juez dijo que todo está decidido.",
        "По словам судьи, всё решено заранее.",
        "قال القاضي إن كل شيء مقرر",
        "一名法官说一切都已决定",
        "Judges told the expert that files arrive decided.",
    ],
)
def test_a_private_judge_is_not_told_by_function_in_any_language(text: str) -> None:
    assert "function" in rules(refused(text, judge()))


def test_judges_in_general_may_be_spoken_of() -> None:
    assert refused("Train all judges in the law on equality. Detainees were not brought before a judge.", judge()).free


def test_the_unit_of_a_prisoner_is_refused_across_languages_and_places_of_detention_pass() -> None:
    assert "clue" in rules(refused("In unit 3-V of one prison, isolation lasts 22 hours.", prisoner()))
    assert "clue" in rules(refused("Isolation lasts 22 hours in unit 3V.", prisoner()))
    assert "mosaic" in rules(refused("In the unit for vulnerable prisoners in Karden, isolation is used.", prisoner()))
    assert refused("In several places of detention, isolation lasts 22 hours a day.", prisoner()).free


def test_a_month_that_a_source_told_is_refused_and_its_year_alone_passes() -> None:
    assert "clue" in rules(refused("A sentence was passed in October 2029.", prisoner()))
    assert refused("A sentence was passed in 2029.", prisoner()).free


def test_hospital_and_year_together_are_refused_and_either_alone_passes() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.D,
        capacity=Capacity.WITNESS,
        consents=SUMMARY,
        assessed=True,
        dates=(date(2031, 6, 5),),
        clues=(
            Clue(kind=MentionKind.WORK, forms=("maternité de Port-Aubel",), gloss="a hospital"),
            Clue(kind=MentionKind.DATE, forms=("2018",), gloss="some years ago"),
        ),
    )
    both = refused("Surgery was performed at a maternity hospital in 2018.", ground)
    assert {refusal.reason for refusal in both.refusals} == {"mosaic.period+role"}
    assert refused("Surgery was performed in hospitals without consent.", ground).free
    assert refused("Surgery was still performed in 2018.", ground).free


def test_a_deputy_is_refused_and_persons_in_public_life_pass() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.C,
        capacity=Capacity.PRIVATE,
        consents=GENERAL,
        role_forms=("diputada de la oposición",),
        few=3,
    )
    assert "function" in rules(refused("A deputy was blackmailed.", ground, use=Use.AGGREGATE))
    assert "function" in rules(refused("One member of parliament was blackmailed.", ground, use=Use.AGGREGATE))
    assert refused("Persons in public life are blackmailed.", ground, use=Use.AGGREGATE).free


def test_a_station_is_refused_by_its_number_however_it_is_written() -> None:
    clue = Clue(kind=MentionKind.PLACE, forms=("Police Station No. 5",), gloss="a place")
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.D,
        capacity=Capacity.WITNESS,
        consents=SUMMARY,
        assessed=True,
        clues=(clue,),
    )
    for text in (
        "Inquire into station no. 5.",
        "Inquire into Police Station 5.",
        "Проверить 5-й участок полиции.",
        "Enquêter sur le commissariat n° 5.",
    ):
        verdict = refused(text, ground)
        assert "clue" in rules(verdict), text
        assert "5" not in verdict.redacted.text
    assert refused("Inquire into custody in a police station within 5 months. See article 5.", ground).free


def test_an_aside_of_an_official_is_not_told_by_their_institution() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.C,
        capacity=Capacity.PRIVATE,
        official=True,
        consents=SUMMARY,
        role_forms=("driver",),
        organization_forms=("Police Directorate",),
    )
    assert "function" in rules(refused("An official of the directorate said lists exist.", ground))
    assert "function" in rules(refused("A police officer warned that lists exist.", ground))


def test_numbers_accounts_and_codes_never_leave() -> None:
    for text in ("Call 0999 41 220771.", "Write to x.y@mail.example.", "See @some_body.", "As K7RM told."):
        verdict = refused(text)
        assert verdict.refusals, text
        assert all(refusal.direct for refusal in verdict.refusals)
    assert refused("Bill 2031/44 and decision CC 2023/08, A/HRC/68/12, in 2026-2030, 10,700 words.").free


def test_an_ordinary_word_that_is_also_a_name_is_decided_once_for_one_place() -> None:
    text = "The Ministry of Justice may act in May."
    verdict = redact(text, STATE, grounds=[], register=PEOPLE, use=Use.SUMMARY)
    assert [text[one.start : one.end] for one in verdict.refusals] == ["Justice", "May"]
    assert all(one.common and not one.direct for one in verdict.refusals)
    decided = frozenset(occurrence(text, one.start, one.end) for one in verdict.refusals)
    assert redact(text, STATE, grounds=[], register=PEOPLE, use=Use.SUMMARY, decisions=decided).free
    elsewhere = "They met in May Justice's house."
    assert not redact(elsewhere, STATE, grounds=[], register=PEOPLE, use=Use.SUMMARY, decisions=decided).free


def test_a_number_of_sources_is_not_told() -> None:
    assert "count" in rules(refused("Three sources said so."))
    assert refused("Several persons interviewed said so.").free


def test_neighbouring_paragraphs_are_read_together() -> None:
    pair = [("Courts are slow.", [judge()]), ("The situation in Velmor is worst.", [judge()])]
    assert all(refused(text, *grounds).free for text, grounds in pair)
    alone, together = redact_many(pair, STATE)
    assert not alone
    assert {one.rule for one in together} == {"mosaic"}


def test_a_kept_clue_and_a_clue_told_by_its_gloss_pass() -> None:
    ground = Ground(
        statement="s",
        person="x",
        tier=Tier.C,
        capacity=Capacity.WITNESS,
        consents=SUMMARY,
        clues=(
            Clue(kind=MentionKind.PLACE, forms=("the harbour mill",), action=Action.KEEP),
            Clue(kind=MentionKind.KIN, forms=("her sister",), gloss="a relative"),
        ),
    )
    assert refused("At the harbour mill a relative paid.", ground).free
    assert "clue" in rules(refused("Then the sister paid.", ground))
    assert "clue" in rules(refused("Sa sœur a payé.", ground))


def test_fixed_words_of_the_program_pass_as_they_are() -> None:
    assert printed("II. Findings").text == "II. Findings"
