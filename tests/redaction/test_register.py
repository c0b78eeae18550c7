"""A name that was told is found in every spelling; odd names neither crash nor flood."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind, Profile
from visit_desk.redaction import Audience, Register, find, redact
from visit_desk.redaction.folding import Folded, fold

PEOPLE = {
    "P1": Identity(
        id="P1",
        names=("Mirela Osheva",),
        nicknames=("Mimi", "the lamplighter"),
        other_scripts=("Мирела Ошева", "ميريلا أوشيفا"),
        contacts=("+999 55 660 812", "@mirela.o", "m.osheva@mail.example"),
        organizations=("Salon Tervel",),
        places=("Cooper Lane 8",),
        case_numbers=("HX-26-00482",),
    ),
    "P2": Identity(id="P2", names=("Yusuf Al-Harim",), other_scripts=("يوسف الحارم",)),
    "P3": Identity(id="P3", names=("Николай Стреж",), nicknames=("Коля-скрипач",)),
    "P4": Identity(id="P4", names=("O'Dalaigh Séamus",)),
    "P5": Identity(id="P5", names=("张伟明",)),
    "P6": Identity(id="P6", names=("Jürgen Groß",)),
}
REGISTER = Register(PEOPLE.values())


def found(text: str, person: str) -> list[str]:
    return [text[span.start : span.end] for span in find(text, REGISTER) if span.person == person]


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("P1", "mirela came"),
        ("P1", "MIRELA OSHEVA came"),
        ("P1", "Osheva, Mirela"),
        ("P1", "M. Osheva"),
        ("P1", "Ms. Osheva's file"),
        ("P1", "the Oshevas"),
        ("P1", "Mirela\u00a0\u200bOsheva"),
        ("P1", "Ми\u0440ела пришла"),
        ("P1", "с Мирелой Ошевой"),
        ("P1", "Mir\u0435la"),
        ("P1", "Oshe-\nva"),
        ("P1", "M i r e l a"),
        ("P1", "Mírela"),
        ("P1", "M.O. said"),
        ("P1", "the Lamplighter"),
        ("P1", "قالت ميريلا"),
        ("P1", "لميريلا وأوشيفا"),
        ("P1", "0999 55660812"),
        ("P1", "(55) 660-812"),
        ("P1", "+٩٩٩٥٥٦٦٠٨١٢"),
        ("P1", "mirela.o"),
        ("P1", "M.Osheva@Mail.Example"),
        ("P1", "Tervel"),
        ("P1", "at Cooper Lane"),
        ("P1", "HX 26 00482"),
        ("P1", "hx2600482"),
        ("P2", "Mr. Yusuf Al-Harim"),
        ("P2", "Alharim"),
        ("P2", "Al Harim"),
        ("P2", "وللحارم"),
        ("P2", "يُوسُف"),
        ("P3", "Беседа с Николаем Стрежем"),
        ("P3", "Н. Стреж"),
        ("P3", "Strezh"),
        ("P3", "Коле-скрипачу"),
        ("P4", "Seamus"),
        ("P4", "O\u2019Dalaigh"),
        ("P4", "ODalaigh"),
        ("P5", "会见了张伟明"),
        ("P5", "张先生说"),
        ("P5", "伟明在场"),
        ("P6", "Juergen"),
        ("P6", "GROSS"),
        ("P6", "Jurgen Gross"),
    ],
)
def test_a_known_person_is_found_in_this_spelling(person: str, text: str) -> None:
    assert found(text, person), text


@pytest.mark.parametrize(
    "text",
    [
        "The salon was open and the lane was dark.",
        "Admiral Oshevandel.",
        "стрежень реки",
        "The commission may act.",
        "e.g. a.m. U.N.",
        "A judge spoke in May of justice.",
    ],
)
def test_ordinary_text_gives_no_known_person(text: str) -> None:
    assert not [span for span in find(text, REGISTER) if span.person]


NAME = st.from_regex(r"[A-ZŠĆÉÖ][a-zšćéö]{3,9}", fullmatch=True)
CHANGES = st.sampled_from(
    [
        "as is",
        "lower",
        "upper",
        "nfd",
        "no accents",
        "possessive",
        "spaces",
        "zero width",
        "line",
        "reordered",
        "quotes",
        "spelled out",
    ]
)


def changed(name: str, change: str) -> str:
    given_name, _, family = name.partition(" ")
    return {
        "as is": name,
        "lower": name.lower(),
        "upper": name.upper(),
        "nfd": unicodedata.normalize("NFD", name),
        "no accents": fold(name),
        "possessive": f"{name}\u2019s",
        "spaces": f"{given_name} \u00a0 {family}",
        "zero width": f"{given_name[:2]}\u200b{given_name[2:]} {family[:1]}\u00ad{family[1:]}",
        "line": f"{given_name}\n{family}",
        "reordered": f"{family}, {given_name}",
        "quotes": f"\u00ab{name}\u00bb",
        "spelled out": " ".join(name.replace(" ", "")),
    }[change]


@settings(max_examples=150, deadline=None)
@given(NAME, NAME, CHANGES, st.sampled_from(["", "Then ", "Согласно ", "قال ", "🕊️ "]))
def test_no_name_that_was_told_is_left_in_redacted_text(one: str, other: str, change: str, before: str) -> None:
    register = Register([Identity(id="x", names=(f"{one} {other}",))])
    text = f"{before}{changed(f'{one} {other}', change)} spoke."
    shown = redact(text, Audience(Profile.GOVERNMENT), grounds=(), register=register).redacted.text
    assert fold(other) not in fold(shown).split()
    assert fold(one) not in fold(shown).split()
    assert fold(f"{one}{other}") not in fold(shown).replace(" ", "")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_any_name_and_any_text_give_spans_inside_the_text_without_overlap(name: str, text: str) -> None:
    register = Register(
        [
            Identity(
                id="x",
                names=(name,),
                nicknames=(name,),
                contacts=(name,),
                places=(name,),
                organizations=(name,),
                case_numbers=(name,),
            )
        ]
    )
    last = 0
    for span in find(f"{text} {name} {text}", register):
        assert last <= span.start < span.end <= 2 * len(text) + len(name) + 2
        last = span.end


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80))
def test_folding_leads_every_letter_back_into_the_text(text: str) -> None:
    for view in ("plain", "sound", "look"):
        folded = Folded(text, view)
        places = [folded.place(index) for index in range(len(folded.folded))]
        assert places == sorted(places)
        assert all(0 <= place < len(text) for place in places)


def test_a_name_of_one_letter_is_a_whole_word_with_its_case_and_does_not_flood() -> None:
    register = Register([Identity(id="x", names=("A",))])
    text = "A judge saw A. in a hall at last; then A said: a man came."
    assert [text[span.start : span.end] for span in find(text, register) if span.person] == ["A", "A"]


def test_a_name_of_three_hundred_letters_and_one_of_zero_width_letters_do_no_harm() -> None:
    long = "Ana" + "bela" * 75
    register = Register([Identity(id="x", names=(long, "\u200b\u200d", "", "   "))])
    assert [span.person for span in find(f"So {long} came.", register)] == ["x"]


def test_a_word_that_is_also_a_name_counts_only_with_its_capital_and_is_marked() -> None:
    register = Register([Identity(id="x", names=("Hope Rivers",))])
    text = "They hope that Hope comes."
    spans = [span for span in find(text, register) if span.kind is MentionKind.NAME]
    assert [(text[span.start : span.end], span.common) for span in spans] == [("Hope", True)]


def test_the_longest_known_form_wins_and_neighbours_of_one_person_become_one() -> None:
    text = "It was Mirela (\u201cMimi\u201d) Osheva."
    assert [span.kind for span in find(text, REGISTER)] == [MentionKind.NAME, MentionKind.NICK, MentionKind.NAME]
    assert found("It was Osheva Mirela Osheva.", "P1") == ["Osheva Mirela Osheva"]


def test_nothing_of_a_person_shows_in_a_repr() -> None:
    assert "Osheva" not in repr(REGISTER)
    assert "Osheva" not in repr(find("Mirela Osheva", REGISTER))
