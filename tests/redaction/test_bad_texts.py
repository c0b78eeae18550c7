"""Texts and registers that nobody would write on purpose: nothing crashes, and no time grows with the square."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from tests.benchmarks.redaction_register import crowd
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction import Register, find

PEOPLE = [
    Identity(id="A", names=("Mirela Osheva", "Мирела Ошева"), contacts=("+999 55 660 812", "m.osheva@mail.example")),
    Identity(id="B", names=("张伟明",)),
    Identity(id="C", names=("يوسف الحارم",)),
]
REGISTER = Register(PEOPLE)
_UNIT = 4_000


def quickest(deed: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        start = process_time()
        deed()
        times.append(process_time() - start)
    return min(times)


@pytest.mark.parametrize(
    "piece",
    [
        "osheva ",
        "Oshev",
        "MIRELA OSHEVA ",
        "M.O. ",
        "1234 567 ",
        "张 伟 ",
        "张伟明",
        "威廉·",
        "الحارم ",
        "و",
        "a\u0301",
        "M i r ",
        "rn1re1a 0sheva, ",
        "Os-\n",
        "[[NAME:1]] ⟦A⟧ ",
        "🕊️Mirela",
        "@a.b_",
        "last Tuesday two weeks ago ",
        "Abd al-",
    ],
)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    small, large = (piece * (size // len(piece)) for size in (_UNIT, 4 * _UNIT))
    REGISTER.find(small), REGISTER.find(large)
    one = quickest(lambda: REGISTER.find(small, "en"))
    four = quickest(lambda: REGISTER.find(large, "en"))
    assert four < 10 * one + 0.02, (piece, one, four)


@pytest.mark.parametrize(
    "text",
    [
        "Mirela Osheva spoke of the closed road to the market and of nobody else at all. " * 12_500,
        "x" * 1_000_000 + " Osheva",
    ],
    ids=["words", "one word"],
)
def test_a_megabyte_in_one_line_is_read_and_the_name_is_found(text: str) -> None:
    spans = REGISTER.find(text, "en")
    assert spans
    assert spans[-1].end >= len(text) - 80
    assert {span.person for span in spans} == {"A"}


@pytest.mark.parametrize(
    "text",
    [
        "MIRELA OSHEVA CAME AND SPOKE TO THE GUARD",
        "mirela osheva came and spoke to the guard",
        "[[NAME:7]] Osheva \ufffc ⟦person⟧ {{osheva}}",
        "🕊️🕊️ Osheva 🕊️",
        "قالت Osheva في المدينة",
        "Мы видели Osheva и ушли",
        "Os\u0301heva",
    ],
)
def test_a_name_is_found_among_capitals_markers_other_scripts_and_emoji(text: str) -> None:
    assert "A" in {person for span in REGISTER.find(text, "en") for person in span.persons}


def test_five_thousand_people_are_found_as_quickly_as_two_hundred() -> None:
    few, many = Register(crowd(200)), Register(crowd(5_000))
    text = " ".join(f"Then {one.names[0]} came by the old road and said that nobody knew." for one in crowd(200)[:60])
    few.find(text, "en"), many.find(text, "en")
    small = quickest(lambda: few.find(text, "en"))
    large = quickest(lambda: many.find(text, "en"))
    assert large < 25 * small + 0.05
    last = crowd(5_000)[-1]
    assert last.id in {person for span in many.find(f"So {last.names[0]} came.", "en") for person in span.persons}


def test_two_people_of_one_name_are_both_told() -> None:
    register = Register([Identity(id=one, names=("Mirela Osheva",)) for one in ("A", "B")])
    for text in ("Mirela Osheva came.", "Mirela Oshva came.", "Мирела Ошева пришла."):
        assert {person for span in register.find(text, "en") for person in span.persons} == {"A", "B"}, text


def test_an_organization_that_is_a_surname_is_found_as_both() -> None:
    register = Register([Identity(id="A", names=("Mirela Tervel",)), Identity(id="B", organizations=("Tervel",))])
    spans = list(register.find_all("She went to Tervel with Mirela Tervel.", "en"))
    assert {span.kind for span in spans} >= {MentionKind.NAME, MentionKind.ORG}
    assert {person for span in spans for person in span.persons} == {"A", "B"}


def test_a_register_of_nobody_and_a_text_of_nothing_give_nothing() -> None:
    assert Register([]).find("Mirela Osheva", "en") == ()
    assert REGISTER.find("", "en") == ()
    assert find("\n\n\ufeff", REGISTER) == ()
