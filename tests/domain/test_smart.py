"""The five lights of a recommendation: each goes out for its own reason, and none blocks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from visit_desk.domain.smart import Light, lights, verb_class
from visit_desk.domain.writing import Recommendation

GOOD = Recommendation(
    code="R01",
    text="Repeal article 90 of the Penal Code within twelve months",
    addressees=("government",),
    indicator="repealing act published in the official gazette",
    deadline="12 months",
    legal_basis=("ICCPR 17",),
    findings=("f",),
)


def out(recommendation: Recommendation) -> dict[Light, str]:
    return {lit.light: lit.why for lit in lights(recommendation) if not lit.met}


def test_a_precise_recommendation_has_all_five_lights() -> None:
    assert out(GOOD) == {}
    assert [lit.light.value for lit in lights(GOOD)] == list("SMART")


@pytest.mark.parametrize(
    ("changed", "light", "why"),
    [
        (replace(GOOD, addressees=()), Light.SPECIFIC, "no addressee"),
        (replace(GOOD, text="Consider a review of the law"), Light.SPECIFIC, "weak verb"),
        (replace(GOOD, text="Article 90 and its effects"), Light.SPECIFIC, "no action verb"),
        (replace(GOOD, text="Adopt rules as appropriate"), Light.SPECIFIC, "hedged"),
        (replace(GOOD, indicator=""), Light.MEASURABLE, "no indicator"),
        (replace(GOOD, text="Repeal article 90 and train all judges"), Light.ACHIEVABLE, "more than one action"),
        (replace(GOOD, text="Repeal " + "word " * 70), Light.ACHIEVABLE, "too long"),
        (replace(GOOD, findings=()), Light.RELEVANT, "no finding behind it"),
        (replace(GOOD, legal_basis=()), Light.RELEVANT, "no legal basis"),
        (replace(GOOD, deadline=""), Light.TIMED, "no deadline"),
    ],
)
def test_each_lack_puts_out_its_own_light(changed: Recommendation, light: Light, why: str) -> None:
    assert out(changed) == {light: why}


def test_verbs_are_sorted_into_the_five_classes() -> None:
    texts = {
        1: "Share experience",
        2: "Continue efforts",
        3: "Consider steps",
        4: "Strengthen training",
        5: "Ratify it",
    }
    assert {number: verb_class(text) for number, text in texts.items()} == {n: n for n in texts}
    assert verb_class("The police") == 0
