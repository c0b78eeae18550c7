"""Attempts to tell a protected source in other words are refused; what speaks of everybody passes."""

from __future__ import annotations

from datetime import date

import pytest

from visit_desk.domain.ground import Clue, Ground
from visit_desk.domain.lists import Capacity, ConsentState, MentionKind, Profile, Tier, Use
from visit_desk.redaction import Audience, Register, redact

ALL = tuple((use, ConsentState.GRANTED) for use in Use)
NOBODY = Register([])


def ground(capacity: Capacity = Capacity.PRIVATE, **known: object) -> Ground:
    facts: dict[str, object] = {"tier": Tier.C, "capacity": capacity, "consents": ALL, "assessed": True, **known}
    return Ground(statement="s", person="p", **facts)  # type: ignore[arg-type]  # a table of facts for many cases


def clue(kind: MentionKind, gloss: str, *forms: str) -> Clue:
    return Clue(kind=kind, forms=forms, gloss=gloss)


JUDGE = ground(role_forms=("judge",), place_forms=("Velmor", "Вельмор"), dates=(date(2031, 6, 4),), few=4)
MIDWIFE = ground(
    Capacity.WITNESS,
    role_forms=("midwife",),
    place_forms=("Oru",),
    few=1,
    clues=(clue(MentionKind.ROLE, "a health worker", "القابلة الوحيدة في الوادي", "the only midwife in the valley"),),
)
SHELTER = ground(
    Capacity.ORGANIZATION,
    role_forms=("director of a shelter",),
    few=1,
    clues=(clue(MentionKind.ROLE, "a shelter worker", "qui dirige le seul foyer du littoral"),),
)
SURVIVOR = ground(
    Capacity.WITNESS,
    tier=Tier.D,
    role_forms=("hairdresser",),
    place_forms=("Port Aubel", "Порт-Обель"),
    dates=(date(2031, 6, 6),),
    few=60,
    clues=(
        clue(MentionKind.DATE, "early in the year", "14 February 2031"),
        clue(MentionKind.AGE, "an adult", "27"),
        clue(MentionKind.WORK, "a salon", "Salon Tervel"),
        clue(MentionKind.KIN, "a relative", "her sister"),
        clue(MentionKind.ADDRESS, "a private home", "the flat at Tiller Lane 8, third floor"),
        clue(MentionKind.ROUTINE, "clients", "her Tuesday clients from the court"),
    ),
)
DOCTOR = ground(
    official=True,
    role_forms=("paediatric endocrinologist",),
    organization_forms=("Central Hospital",),
    place_forms=("Velmor",),
    few=1,
)
DEPUTY = ground(role_forms=("opposition deputy",), place_forms=("Velmor",), few=5)
DRIVER = ground(official=True, role_forms=("driver",), organization_forms=("Police Directorate",), few=2)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (JUDGE, "The Velmor tribunal convicts."),
        (JUDGE, "As one member of the bench put it, files are decided."),
        (JUDGE, "A member of the judiciary confirmed this."),
        (JUDGE, "Somebody who sits as a judge told the expert."),
        (MIDWIFE, "Une sage-femme a déclaré que les routes sont coupées."),
        (MIDWIFE, "In the valley's sole midwife's words, roads are cut."),
        (MIDWIFE, "قالت القابلة إن الطرق مقطوعة"),
        (MIDWIFE, "Midwives in Oru report this."),
        (SHELTER, "The only shelter on the coast is full."),
        (SHELTER, "The head of a shelter said so."),
        (SURVIVOR, "On 14/02/2031 she was beaten."),
        (SURVIVOR, "A 27-year-old was beaten."),
        (SURVIVOR, "A woman whose sister works for customs paid."),
        (SURVIVOR, "At Tiller Lane officers entered."),
        (SURVIVOR, "The Tervel salon lost clients."),
        (SURVIVOR, "She lost the Tuesday clients from the court."),
        (SURVIVOR, "On 6 June in Port Aubel the expert met survivors."),
        (DOCTOR, "A doctor said the protocol is ignored."),
        (DOCTOR, "Doctors at the Central Hospital in Velmor operate."),
        (DEPUTY, "According to an opposition lawmaker, images are used."),
        (DEPUTY, "Депутат рассказал, что его шантажируют."),
        (DEPUTY, "一名议员说有人勒索"),
        (DEPUTY, "A parliamentarian from Velmor was blackmailed."),
        (DRIVER, "A police employee told the interpreter that lists exist."),
        (DRIVER, "A source in the police directorate said that lists exist."),
    ],
)
def test_telling_a_source_in_other_words_is_refused(source: Ground, text: str) -> None:
    assert not redact(text, Audience(Profile.GOVERNMENT), grounds=[source], register=NOBODY, use=Use.SUMMARY).free


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (JUDGE, "The judiciary should exclude confessions obtained without counsel."),
        (JUDGE, "Courts in several districts accept such confessions. The Supreme Court ruled in 2029."),
        (MIDWIFE, "Midwives should be trained. Health workers told the expert that roads are cut."),
        (SHELTER, "Shelters lack funding; police asked them for lists of residents."),
        (SURVIVOR, "In one city, persons were beaten on the soles of the feet in custody early in the year."),
        (SURVIVOR, "Hairdressers and other workers lose clients; relatives pay for release."),
        (DOCTOR, "The Ministry of Health should adopt a protocol for hospitals."),
        (DEPUTY, "The deputy minister promised figures. Parliament should hold a hearing within three months."),
        (DRIVER, "The Police Directorate promised a new code by the end of the year."),
    ],
)
def test_what_speaks_of_everybody_passes(source: Ground, text: str) -> None:
    verdict = redact(text, Audience(Profile.GOVERNMENT), grounds=[source], register=NOBODY, use=Use.SUMMARY)
    assert verdict.free, [(one.reason, text[one.start : one.end]) for one in verdict.refusals]
    assert verdict.redacted.text == text
