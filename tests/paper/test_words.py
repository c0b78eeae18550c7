"""The word count: what the rule counts, and the same number out of the finished file."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paper import apart, sample
from tests.paper.sample import para
from tests.paper.sample_recommendations import said
from visit_desk.domain.lists import ReportKind
from visit_desk.paper import Annex, Front, Heading, ReportDocument, render, word_count
from visit_desk.paper.words import recount, words_in


def small(*blocks: Any, **front: Any) -> ReportDocument:
    return ReportDocument(kind=ReportKind.REPORT, front=Front(title=said("Visit to Orvenia"), **front), blocks=blocks)


@pytest.mark.parametrize(
    "document", [sample.report(), sample.statement(), sample.recommendation_list(), sample.report(language="fr")]
)
def test_the_number_shown_is_the_number_in_the_file(document: ReportDocument) -> None:
    count = word_count(document)
    assert recount(render(document, "pdf")) == (count.total, count.annex)


def test_another_readers_plain_count_of_the_text_agrees() -> None:
    """pdftotext, without masthead, contents, running heads and numbers: one page of text with one note."""
    words = "The State has obligations and the Government knows them well."
    document = small(para(words, ("obligations", "Committee against Torture, general comment.")))
    text = apart.read_by_poppler(render(document, "pdf"), page=3)
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    kept = [line for line in lines if line not in ("A/HRC/XX/XX/Add.X", "3", "1.", "1") and "DRAFT" not in line]
    plain = " ".join(kept).replace("obligations1", "obligations")
    numbers = sum(token in ("1", "1.") for token in plain.split())
    title = words_in("Visit to Orvenia")
    assert word_count(document).total == len(plain.split()) - numbers + title


def test_notes_headings_title_and_summary_count_and_numbers_do_not() -> None:
    document = small(
        Heading(level=1, text=said("Two words")),
        para("Three words here.", ("Three", "Four words of note.")),
        summary=(said("Five words in the summary."),),
    )
    # title 3, the word Summary 1, summary 5, heading 2, paragraph 3, note 4
    assert word_count(document).total == 18
    assert dict(word_count(document).sections) == {"": 3, "Summary": 6, "I. Two words": 9}


def test_an_annex_is_counted_apart() -> None:
    count = word_count(small(para("One two."), Annex(title=said("More")), para("Three four five.")))
    assert (count.total, count.annex) == (5, 5)


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one", 1), ("gender-diverse persons", 2), ("oui\u00a0; non\u00a0!", 2), ("一二三，四", 4 + 1),
     ("A/HRC/44/53, para. 12", 3), ("الباب رقم 7", 3), ("a – b", 3)],
)  # fmt: skip
def test_words_are_counted_as_a_word_processor_counts(text: str, count: int) -> None:
    assert words_in(text) == count


def test_the_limit_is_that_of_reports_from_outside_the_secretariat() -> None:
    count = word_count(small(para("word " * 10_697)))
    assert (count.total, count.limit, count.over) == (10_700, 10_700, False)
    assert word_count(small(para("word " * 10_698))).over
