"""Numbers are given once: paragraphs, headings, sub-paragraphs, notes, references."""

from __future__ import annotations

from typing import Any, cast

import pytest

from tests.paper import sample
from tests.paper.sample import para
from tests.paper.sample_recommendations import said
from visit_desk.domain.lists import RecommendationGroup, ReportKind
from visit_desk.domain.redacted import Redacted
from visit_desk.paper import Front, Heading, Key, Label, Lead, Matrix, Note, Para, Recommended, ReportDocument, number
from visit_desk.paper.numbered import Head, Mark, Numbered, Par, plain
from visit_desk.paper.numbering import letter, roman


def small(*blocks: Any, language: str = "en") -> Numbered:
    front = Front(title=said("Visit to Orvenia"))
    return number(ReportDocument(kind=ReportKind.REPORT, front=front, blocks=blocks, language=language))


def labels(numbered: Numbered) -> list[str]:
    return [item.label for item in numbered.items if isinstance(item, Par)]


def shown(item: Par) -> str:
    return "".join(f"<{part.note}>" if isinstance(part, Mark) else part.text for part in item.line)


def only(numbered: Numbered) -> Par:
    return next(item for item in numbered.items if isinstance(item, Par))


def test_paragraphs_are_numbered_on_across_chapters_and_recommendations() -> None:
    numbered = number(sample.report())
    numbers = [item.label for item in numbered.items if isinstance(item, Par) and item.label.rstrip(".").isdigit()]
    assert numbers == [f"{count}." for count in range(1, numbered.paragraphs + 1)]
    assert numbered.paragraphs == 21


def test_headings_are_numbered_by_level_and_begin_anew_in_each_chapter() -> None:
    heads = [(item.number, plain(item.line)) for item in number(sample.report()).items if isinstance(item, Head)]
    assert [sign for sign, _ in heads] == [
        "I.", "II.", "A.", "B.", "III.", "A.", "B.", "1.", "2.", "C.", "IV.", "A.", "B.", "C.",
    ]  # fmt: skip


def test_sub_paragraphs_are_numbered_anew_by_the_rule_of_the_language() -> None:
    text = "Two things:\n(a) First:\n(i) one;\n(ii) two;\n(b) Second.\nand its second line"
    assert labels(small(para(text))) == ["1.", "(a)", "(i)", "(ii)", "(b)"]
    assert labels(small(para(text), language="fr")) == ["1.", "a)", "i)", "ii)", "b)"]
    assert shown(cast(Par, small(para(text)).items[-1])) == "Second. and its second line"


def test_the_ninth_letter_is_an_i_and_no_roman_one() -> None:
    text = "Nine:" + "".join(f"\n({letter(count)}) x" for count in range(1, 11))
    assert labels(small(para(text)))[1:] == [f"({letter(count)})" for count in range(1, 11)]


def test_letters_and_roman_numbers_go_on() -> None:
    assert [letter(26), letter(27), letter(28)] == ["z", "aa", "ab"]
    assert [roman(4), roman(9), roman(14), roman(40)] == ["iv", "ix", "xiv", "xl"]


def test_a_lead_in_stays_with_what_it_leads_to() -> None:
    items = small(para("The following was reported:\n(a) one;\n(b) two.")).items
    assert [item.lead for item in items if isinstance(item, Par)] == [True, False, False]


def test_notes_are_numbered_in_the_order_of_the_text_not_of_the_list() -> None:
    numbered = small(
        Para(text=said("One two three."), notes=(Note(text=said("late"), at=13), Note(text=said("early"), at=3)))
    )
    assert [plain(note.line) for note in numbered.notes] == ["early", "late"]
    assert shown(only(numbered)) == "One<1> two three.<2>"


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "There is fear.<1>"), ("fr", "There is fear<1>."), ("es", "There is fear<1>.")]
)
def test_the_indicator_stands_where_the_language_wants_it(language: str, expected: str) -> None:
    for at in (13, 14, -1):
        note = Para(text=said("There is fear."), notes=(Note(text=said("x"), at=at),))
        assert shown(only(small(note, language=language))) == expected


def test_a_note_of_a_sub_paragraph_stands_in_it() -> None:
    numbered = small(para("Two:\n(a) one;\n(b) two.", ("one", "about one")))
    assert [shown(item) for item in numbered.items if isinstance(item, Par)] == ["Two:", "one;<1>", "two."]


def test_references_follow_their_paragraph_and_a_lost_one_never_prints_its_key() -> None:
    numbered = small(para("See [[later]] and [[nowhere]]."), para("x"), para("y", key=Key("later")))
    assert shown(only(numbered)) == "See 3 and …."
    assert numbered.lost == 1
    assert numbered.places["later"] == "3"


def test_a_reference_to_a_recommendation_names_paragraph_and_letter() -> None:
    assert number(sample.report()).places["R01"] == "16 (a)"


def test_italics_are_marked_by_stars_and_stars_that_mark_nothing_stay() -> None:
    line = only(small(para("The *ordre public* clause, 3 * 4 * 5."))).line
    assert [(part.text, part.italic) for part in line if not isinstance(part, Mark)] == [
        ("The ", False), ("ordre public", True), (" clause, 3 * 4 * 5.", False),
    ]  # fmt: skip


def test_recommendations_end_in_a_semicolon_and_the_last_in_a_full_stop() -> None:
    texts = [plain(item.line) for item in number(sample.report()).items if isinstance(item, Par) and item.strong]
    assert texts[1].endswith("report;")
    assert texts[3].endswith("12 months.")


def test_french_signs_never_stand_alone_on_a_line() -> None:
    text = shown(only(small(para("Il a dit : « jamais » ; et puis ?"), language="fr")))
    assert text == "Il a dit\u00a0: «\u00a0jamais\u00a0»\u00a0; et puis\u00a0?"


def test_invisible_signs_are_taken_out() -> None:
    text = shown(only(small(para("A\u200bB\u202eC\ufeff\u0007 D\ufffc"))))
    assert text == "ABC D"


def test_plain_text_cannot_be_put_where_redacted_text_is_due() -> None:
    bare = cast(Any, "Mira Osheva")
    for make in (
        lambda: Para(text=bare), lambda: Note(text=bare), lambda: Heading(level=1, text=bare),
        lambda: Front(title=bare), lambda: Front(title=said("x"), summary=(bare,)),
        lambda: Recommended(text=said("x"), group=RecommendationGroup.LAW_REVIEW, sdg=(bare,)),
        lambda: Lead(addressee=bare, recommendations=()),
        lambda: Recommended(text=said("x"), group=RecommendationGroup.LAW_REVIEW, smart="Mira"),
    ):  # fmt: skip
        with pytest.raises(TypeError):
            make()


def test_text_smuggled_into_a_finished_value_is_refused_by_the_numbering() -> None:
    block = Para(text=said("x"))
    object.__setattr__(block, "text", "Mira Osheva")
    with pytest.raises(TypeError):
        small(block)
    with pytest.raises(TypeError):
        number(cast(Any, "Mira Osheva"))


def test_text_that_was_checked_for_another_audience_is_refused_wherever_it_stands() -> None:
    own, other = Redacted("x", "draft"), Redacted("x", "internal")
    small(Para(text=own))
    group = RecommendationGroup.LAW_REVIEW
    for block in (
        Para(text=other), Para(text=own, notes=(Note(text=other),)), Heading(level=1, text=other),
        Matrix(recommendations=(Recommended(text=own, group=group, indicator=other),)),
    ):  # fmt: skip
        with pytest.raises(TypeError, match="internal"):
            small(block)


def test_no_text_is_shown_in_a_repr_of_what_is_numbered() -> None:
    assert "ill-treatment" not in repr(number(sample.report()))
    assert "ill-treatment" not in repr(sample.report())


def test_an_empty_heading_is_no_heading() -> None:
    items = small(Heading(level=1, text=said(" ")), Heading(level=1, text=Label.INTRODUCTION)).items
    assert [item.number for item in items if isinstance(item, Head)] == ["I."]
