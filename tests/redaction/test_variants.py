"""A known person is found however the name is written: floors that keep the figures of the measured set."""

from __future__ import annotations

import pytest

from tests.redaction.variant_scores import alarms, misses
from tests.redaction.variants import mentions, people
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction import Register, find, variants_of
from visit_desk.redaction.mandarin import read_name, syllables, wade_giles
from visit_desk.redaction.nearness import one_slip
from visit_desk.redaction.reckoned import reckoned
from visit_desk.redaction.sounding import distance, soundings


def test_the_measured_set_has_six_hundred_mentions_of_forty_people_and_hides_a_part() -> None:
    assert len(people()) >= 40
    hidden = sum(mention.hidden for mention in mentions())
    assert len(mentions()) >= 600
    assert 0.15 < hidden / len(mentions()) < 0.35


@pytest.mark.parametrize(("nicknames", "least"), [(False, 0.97), (True, 0.995)])
def test_nearly_every_way_to_write_a_name_is_found_with_few_false_alarms(nicknames: bool, least: float) -> None:
    register = Register(person.identity(nicknames) for person in people())
    missed, _, count = misses(register, hidden=False)
    assert 1 - len(missed) / count >= least, [(mention.kind, mention.written) for mention in missed]
    found, words = alarms(register)
    loose = [written for _, written, _, exact in found if not exact]
    assert len(loose) / sum(words.values()) * 1e4 <= 5, loose


REGISTER = Register(
    [
        Identity(id="A", names=("Yusuf Qasmouri",)),
        Identity(id="B", names=("Николай Журавский",)),
        Identity(id="C", names=("张伟明",)),
        Identity(id="D", names=("عبد الرحمن قندوري",)),
        Identity(id="E", names=("Grace May", "Justice Thornwell")),
    ]
)


def persons(text: str) -> set[str]:
    return {person for span in REGISTER.find(text, "") for person in span.persons}


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("A", "We saw Kasmuri there."),
        ("A", "وقال القسموري"),
        ("A", "беседа с Юсуфом Касмури"),
        ("A", "We saw Qasmuori there."),
        ("B", "Then Zhurawskij left."),
        ("B", "Kolya was late."),
        ("B", "ستريج: جورافسكي"),
        ("C", "Then Chang Wei-ming left."),
        ("C", "後來張偉明說"),
        ("C", "据张 伟 明说"),
        ("C", "Потом Чжан Вэймин ушёл."),
        ("D", "It was Abderrahmane Gandouri."),
        ("D", "وعبدالرحمن"),
        ("E", "Thornwell J. signed."),
        ("E", "the account gracemay77"),
    ],
)
def test_a_name_is_known_by_its_sound_in_another_spelling(person: str, text: str) -> None:
    assert person in persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "It may be that grace and justice will come in May.",
        "The Commission said that Sweden and Georgia agreed.",
        "El Consejo de Ministros y la Comisión se reunieron ayer.",
        "Комиссия рассмотрела доклад и приняла решение.",
        "委员会审议了报告并通过了决定。",
    ],
)
def test_ordinary_prose_is_left_alone(text: str) -> None:
    assert not persons(text) - {"E"}
    assert all(span.common for span in REGISTER.find(text, "en"))


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("osheva", "osheva", False),
        ("osheva", "oshva", True),
        ("osheva", "ohseva", True),
        ("osheva", "oshevan", True),
        ("osheva", "olhova", False),
        ("", "a", True),
    ],
)
def test_one_slip_of_the_hand_is_one_slip(one: str, other: str, near: bool) -> None:
    assert one_slip(one, other) is near
    assert one_slip(other, one) is near


def test_consonants_carry_a_name_across_scripts_and_vowels_tell_names_apart() -> None:
    def nearest(one: str, other: str) -> float:
        both = [(a, b) for a in soundings(one, known=True) for b in soundings(other) if a.bones == b.bones]
        return min((distance(a, b) for a, b in both), default=99)

    assert nearest("qasmouri", "قسموري") == nearest("qasmouri", "касмури") == 0
    assert nearest("mirela", "ميريلا") == 0
    assert nearest("martin", "morton") > 0
    assert nearest("martin", "quellin") == 99


def test_pinyin_is_cut_into_syllables_and_rewritten_as_it_was_once() -> None:
    assert syllables("xiaodong") == ("xiao", "dong")
    assert syllables("osheva") == ()
    assert [wade_giles(one) for one in ("zhang", "xiao", "dong", "zeng", "guo")] == [
        "chang",
        "hsiao",
        "tung",
        "tseng",
        "kuo",
    ]
    assert read_name("Mirela Osheva") is None
    assert read_name("欧阳晓芸") == ("ouyang", ("xiao", "yun"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She left last Tuesday.", "last Tuesday"),
        ("It was two weeks ago.", "two weeks ago"),
        ("Elle est partie il y a trois jours.", "il y a trois jours"),
        ("Lo vio hace dos semanas en casa.", "hace dos semanas"),
        ("Veio na terça-feira passada.", "na terça-feira passada"),
        ("Он ушёл позавчера вечером.", "позавчера"),
        ("Его взяли две недели назад.", "две недели назад"),
        ("جاء قبل يومين إلى البيت", "قبل يومين"),
        ("他上周二来过", "上周二"),
        ("三天前他走了", "三天前"),
    ],
)
def test_a_date_told_from_the_day_of_speaking_is_a_date(text: str, told: str) -> None:
    assert [text[start:end] for start, end in reckoned(text)] == [told]
    assert told in [text[span.start : span.end] for span in find(text, Register([])) if span.kind is MentionKind.DATE]


@pytest.mark.parametrize("text", ["At last the day came.", "He had the last word.", "Le dernier mot.", "前面有人"])
def test_words_of_time_alone_are_no_date(text: str) -> None:
    assert not [*reckoned(text)]


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Николай Стрежнёв", {"Коля", "Nikolay Strezhnev"}),
        ("José Ignacio Quintreal", {"Pepe", "J. Quintreal"}),
        ("张伟明", {"Zhang Weiming", "Chang Wei Ming"}),
        ("Yusuf al-Harmouni", {"Y. al-Harmouni"}),
        ("William Oakensby", {"Bill", "Will"}),
    ],
)
def test_what_a_person_may_also_be_called_is_proposed(name: str, proposed: set[str]) -> None:
    assert proposed <= set(variants_of(name)), variants_of(name)
    assert len(variants_of(name)) <= 12
