"""Pages fill without loss: notes on the page of their mark, nothing over the edge, and always an end."""

from __future__ import annotations

import random

import pytest

from tests.paper import apart, sample
from tests.paper.sample import para
from tests.paper.sample_recommendations import said
from visit_desk.paper import Heading, Label, Para, Table, render, word_count
from visit_desk.paper.pdf_text import marked, texts_of
from visit_desk.paper.words import recount

WORDS = (
    "the State has ratified International Covenant on Civil and Political Rights gender-diverse persons were "
    "interviewed in rural districts and reported ill-treatment by police officers who self-identified"
).split()


class Writer:
    """Writes paragraphs by chance, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def words(self, count: int) -> str:
        return " ".join(self.chance.choice(WORDS) for _ in range(count)) + "."

    def noted(self, notes: int, longest: int) -> Para:
        text = " ".join(f"{self.words(12)} M{index}." for index in range(notes + 1))
        return para(text, *((f"M{index}.", self.words(self.chance.randint(1, longest))) for index in range(notes)))


def pdf_of(*blocks: object) -> bytes:
    return render(sample.report(blocks=blocks), "pdf")


@pytest.mark.parametrize("seed", range(3))
def test_every_note_of_a_report_by_chance_stands_whole_on_the_page_of_its_mark(seed: int) -> None:
    writer = Writer(seed)
    data = pdf_of(*(writer.noted(writer.chance.randint(0, 4), 60) for _ in range(40)))
    inside, below = apart.note_pages(data)
    assert inside == below
    assert len(inside) > 60
    for (tag, column, number, page), pages in _pages_of_notes(data).items():
        assert pages == {page}, (tag, column, number)


def _pages_of_notes(data: bytes) -> dict[tuple[str, int, int, int], set[int]]:
    """Pages on which the lines of each note stand, by the note's beginning."""
    found: dict[tuple[str, int, int, int], set[int]] = {}
    key = ("", 0, 0, 0)
    for number, one in enumerate(apart.marks(data, "Note")):
        if one.opens:
            key = (one.tag, one.column, number, one.page)
        found.setdefault(key, set()).add(one.page)
    return found


def test_text_and_notes_never_overlap_nor_leave_the_page() -> None:
    writer = Writer(7)
    data = pdf_of(*(writer.noted(writer.chance.randint(0, 5), 80) for _ in range(20)))
    for lines in _lines_with_height(data):
        assert all(40 < height < 820 for height, _ in lines)
        body = [height for height, size in lines if size > 9]
        notes = [height for height, size in lines if size < 8.5 and height < 780]
        assert not notes or min(body) > max(notes)


def _lines_with_height(data: bytes) -> list[list[tuple[float, float]]]:
    """Height and size of each letter of text (not of marks or running heads) on each body page."""
    from io import BytesIO

    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTChar, LTTextContainer, LTTextLine

    pages = []
    for page in extract_pages(BytesIO(data)):
        boxes = [one for one in page if isinstance(one, LTTextContainer)]
        lines = [line for box in boxes for line in box if isinstance(line, LTTextLine)]
        letters = [one for line in lines for one in line if isinstance(one, LTChar)]
        pages.append([(one.matrix[5], one.size) for one in letters if one.size > 7 and 50 < one.y0 < 775])
    return pages[2:]


def test_a_note_longer_than_a_page_runs_on_and_the_next_note_waits_for_its_end() -> None:
    writer = Writer(3)
    data = pdf_of(
        para("One. " + writer.words(40), ("One.", writer.words(2500))), *(writer.noted(1, 20) for _ in range(6))
    )
    notes = [text for tag, text in texts_of(marked(data)[0]) if tag == "Note"]
    assert max(len(text.split()) for text in notes) == 2500
    inside, below = apart.note_pages(data)
    assert inside == below


def test_six_notes_of_a_page_each_come_to_an_end() -> None:
    writer = Writer(4)
    data = pdf_of(*(para("One two three.", ("One", writer.words(700)), ("two", "Short.")) for _ in range(6)))
    assert len([1 for tag, _ in texts_of(marked(data)[0]) if tag == "Note"]) == 12 + 2


def test_a_paragraph_of_two_thousand_words_is_whole() -> None:
    text = Writer(5).words(2000)
    assert text in [found for _, found in texts_of(marked(pdf_of(para(text)))[0])]


def test_a_cell_longer_than_a_page_is_whole_and_the_head_comes_again() -> None:
    writer = Writer(6)
    left, right = writer.words(1500), writer.words(900)
    data = pdf_of(Table(head=(said("First"), said("Second")), rows=((said(left), said(right)),)))
    texts = [text for _, text in texts_of(marked(data)[0])]
    assert left in texts
    assert right in texts
    assert sum("First" in page and "Second" in page for page in marked(data)[1]) >= 3


def test_a_word_wider_than_the_page_is_broken_not_lost() -> None:
    data = pdf_of(para("Before " + "x" * 3000 + " after."))
    assert "Before " + "x" * 3000 + " after." in [text for _, text in texts_of(marked(data)[0])]


def test_a_report_of_thirty_thousand_words_is_made_and_its_words_are_counted_in_the_file() -> None:
    writer = Writer(8)
    blocks = [Heading(level=1, text=Label.INTRODUCTION), *(writer.noted(1, 25) for _ in range(780))]
    document = sample.report(blocks=tuple(blocks))
    count = word_count(document)
    assert count.total > 29_000
    assert count.over
    assert recount(render(document, "pdf")) == (count.total, count.annex)


def test_no_line_of_a_paragraph_is_left_alone_on_a_page() -> None:
    writer = Writer(9)
    data = pdf_of(*(para(writer.words(writer.chance.randint(60, 90))) for _ in range(30)))
    lines = [one for one in marked(data)[0] if one.tag == "P" and one.paragraph and one.text.strip()]
    for number in {one.paragraph for one in lines}:
        pages = [one.page for one in lines if one.paragraph == number]
        assert all(pages.count(page) >= 2 for page in pages), number
