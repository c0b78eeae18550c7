"""Numbers, dates, ages, places and glosses in seven languages."""

from __future__ import annotations

import pytest

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction import find, gloss_for, language_of, variants_of
from visit_desk.redaction.dates import moments


def kinds(text: str, kind: MentionKind) -> list[str]:
    return [text[span.start : span.end] for span in find(text) if span.kind is kind]


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        (MentionKind.PHONE, "Call +999 55 014 227 now.", "+999 55 014 227"),
        (MentionKind.PHONE, "هاتفه +999 72 640 015.", "+999 72 640 015"),
        (MentionKind.PHONE, "Тел. 8 (912) 345-67-89", "8 (912) 345-67-89"),
        (MentionKind.EMAIL, "write to a.b@mail.example.", "a.b@mail.example"),
        (MentionKind.EMAIL, "a.b (at) mail.example", "a.b (at) mail.example"),
        (MentionKind.HANDLE, "see @marea_dora today", "@marea_dora"),
        (MentionKind.HANDLE, "profile \u201cDan_harbour\u201d", "\u201cDan_harbour\u201d"),
        (MentionKind.HANDLE, "t.me/somebody and", "t.me/somebody"),
        (MentionKind.CASENO, "complaint OMB/2026/311 by", "OMB/2026/311"),
        (MentionKind.CASENO, "личный номер Д4-20631.", "Д4-20631"),
        (MentionKind.CASENO, "disciplinary file 27/019.", "disciplinary file 27/019"),
        (MentionKind.CASENO, "passport AB 1234567.", "AB 1234567"),
        (MentionKind.ADDRESS, "at 41.40338, 2.17403 then", "41.40338, 2.17403"),
        (MentionKind.ADDRESS, "the flat at Tiller Lane 8, third floor", "the flat at Tiller Lane 8, third floor"),
        (MentionKind.ADDRESS, "vive en la calle Olmo 14 con", "calle Olmo 14"),
        (MentionKind.ADDRESS, "живёт на улице Садовой 12", "улице Садовой 12"),
        (MentionKind.VEHICLE, "un carro blanco con placa PH 2093", "un carro blanco con placa PH 2093"),
        (MentionKind.DATE, "le 14 février 2027 au soir", "14 février 2027"),
        (MentionKind.DATE, "em 3 de maio de 2027 foi", "3 de maio de 2027"),
        (MentionKind.DATE, "10 أيار/مايو 2027 في", "10 أيار/مايو 2027"),
        (MentionKind.DATE, "他于2027年5月3日被捕", "2027年5月3日"),
        (MentionKind.DATE, "on 2027-05-03.", "2027-05-03"),
        (MentionKind.AGE, "a woman aged 27 came", "aged 27"),
        (MentionKind.AGE, "38 лет, отряд", "38 лет"),
        (MentionKind.AGE, "她，27岁，来自", "27岁"),
        (MentionKind.KIN, "Then her sister, who bakes bread, paid.", "her sister, who bakes bread"),
        (MentionKind.ROLE, "He is the only midwife in the valley.", "the only midwife in the valley"),
        (MentionKind.ROUTINE, "Приходит каждую субботу с хлебом.", "каждую субботу с хлебом"),
        (MentionKind.WORK, "She was in unit 6-B then", "unit 6-B"),
    ],
)
def test_this_is_found(kind: MentionKind, text: str, found: str) -> None:
    assert found in kinds(text, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Bill 2027/112, decision CC 2023/08, circular 2019/17, document A/HRC/44/53/Add.1 and 2026-2030.",
        "ICCPR articles 2, 17, 19, 21, 22, 26; 10,700 words; 12.5 per cent; 1 234 567 people.",
        "The law may march on and then rest.",
    ],
)
def test_laws_documents_and_figures_are_no_direct_identifiers(text: str) -> None:
    assert not [text[span.start : span.end] for span in find(text) if span.kind.direct or span.kind is MentionKind.DATE]


def test_dates_are_read_into_year_month_and_days() -> None:
    read = [(m.year, m.month, m.days) for m in moments("14, 18 and 25 May, October 2025; 03.02.26", years=True)]
    assert read == [(0, 5, (14, 18, 25)), (2025, 10, ()), (2026, 2, (3,))]


@pytest.mark.parametrize(
    ("kind", "text", "lang", "gloss"),
    [
        (MentionKind.DATE, "14 February 2027", "en", "February 2027"),
        (MentionKind.DATE, "3 de mayo de 2027", "es", "mayo de 2027"),
        (MentionKind.DATE, "октябре 2025 г.", "ru", "в определённое время"),
        (MentionKind.AGE, "27", "en", "aged 20 to 29"),
        (MentionKind.AGE, "16 ans", "fr", "de moins de 18 ans"),
        (MentionKind.AGE, "18", "en", "aged 18 to 19"),
        (MentionKind.PHONE, "+999 1", "en", "a telephone number"),
        (MentionKind.KIN, "su abuela", "es", "un familiar"),
        (MentionKind.QUANTITY, "nine", "en", "several"),
        (MentionKind.PLACE, "某地", "zh", "某地"),
    ],
)
def test_a_gloss_is_wider_and_true_in_the_language_of_the_note(
    kind: MentionKind, text: str, lang: str, gloss: str
) -> None:
    assert gloss_for(kind, text, lang) == gloss


def test_every_kind_has_a_gloss_in_every_language_that_shows_nothing_of_the_words() -> None:
    for kind in MentionKind:
        for lang in ("en", "fr", "es", "pt", "ru", "ar", "zh"):
            gloss = gloss_for(kind, "Zyxwv 8", lang)
            assert gloss
            assert "Zyxwv" not in gloss


def test_a_place_is_told_by_the_region_that_is_known() -> None:
    assert gloss_for(MentionKind.PLACE, "Lun", "en", region="a mountain region") == "a mountain region"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The judge said that it was late.", "en"),
        ("Le juge a dit que c'était tard pour les deux.", "fr"),
        ("El juez dijo que era tarde para los dos.", "es"),
        ("O juiz disse que não era tarde para os dois.", "pt"),
        ("Судья сказал, что INT-1 опоздал.", "ru"),
        ("قال القاضي إن الوقت متأخر", "ar"),
        ("法官说时间晚了", "zh"),
        ("", "en"),
    ],
)
def test_the_language_of_a_text_is_told(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_variants_are_proposed_and_never_the_name_itself() -> None:
    found = variants_of("Idris Qalem")
    assert {"Qalem Idris", "I. Qalem", "Idris Kalem"} <= set(found)
    assert "Idris Qalem" not in found
    assert variants_of("") == ()


def test_without_a_register_likely_names_are_guessed_and_their_later_mentions_too() -> None:
    text = "The accountant, Milo Fersan, wrote. Later Fersan left. Penal Code of the United Nations."
    assert kinds(text, MentionKind.NAME) == ["Milo Fersan", "Fersan"]


def test_a_note_of_two_hundred_thousand_words_is_read_in_seconds() -> None:
    text = "The committee met on Monday in the old hall and wrote a long letter.\n" * 15_400
    assert not find(text, layers=("pattern",))
