"""The PDF is taken apart again: order, numbers, notes, fonts, dates, and nothing of the person who made it."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from tests.paper import apart, sample
from tests.paper.sample import para
from tests.paper.sample_recommendations import said
from visit_desk.domain.lists import Profile
from visit_desk.paper import Front, NoGlyph, number, render
from visit_desk.paper.numbered import Head, Par, plain
from visit_desk.paper.pdf_text import marked, texts_of


@pytest.fixture(scope="module")
def report() -> bytes:
    return render(sample.report(), "pdf")


def pages(data: bytes) -> int:
    return len(PdfReader(BytesIO(data)).pages)


def test_the_same_document_gives_the_same_bytes(report: bytes) -> None:
    render(sample.statement(), "pdf")
    assert render(sample.report(), "pdf") == report


def test_another_reader_finds_every_paragraph_in_order_under_its_number(report: bytes) -> None:
    text = " ".join(apart.read_by_poppler(report, "-raw").split())
    at = 0
    for item in number(sample.report()).items:
        if isinstance(item, Par) and item.label.rstrip(".").isdigit() and item.paragraph not in (9, 10):
            begin = f"{item.label} {' '.join(plain(item.line).split()[:4])}"
            at = text.index(begin, at)


def test_text_read_back_from_the_file_is_the_text_that_was_given(report: bytes) -> None:
    """Latin, Russian, Arabic and Chinese, whole paragraphs over lines and pages."""
    read = {" ".join(text.split()) for _, text in texts_of(marked(report)[0])}
    numbered = number(sample.report())
    given = [plain(item.line) for item in numbered.items if isinstance(item, Par | Head)]
    given += [plain(note.line) for note in numbered.notes]
    assert [text for text in given if " ".join(text.split()) not in read] == []


def test_no_real_hyphen_is_lost_or_invented(report: bytes) -> None:
    text = "".join(text for _, text in texts_of(marked(report)[0]))
    assert text.count("gender-diverse") == 1
    assert text.count("so-called") == 1
    assert "\u00ad" not in text


def test_all_fonts_are_embedded_subsets_of_ours(report: bytes) -> None:
    found = apart.fonts(report)
    assert all(found.values()), found
    assert {name.split("+")[1].split("-")[0] for name in found} == {"NotoSerif", "NotoNaskhArabic", "NotoSerifCJKsc"}


def test_the_draft_mark_the_symbol_and_the_page_number_stand_on_every_page(report: bytes) -> None:
    for page, text in enumerate(marked(report)[1], start=1):
        lines = [line.strip() for line in text.split("\n")]
        assert lines[0] == "DRAFT - NOT FOR QUOTATION OR DISTRIBUTION"
        assert lines[-1] == str(page)
        assert lines[1] == "A/HRC/XX/XX/Add.1" or page == 1


@pytest.mark.parametrize(("profile", "mark"), [(Profile.GOVERNMENT, "FACT CHECK"), (Profile.INTERNAL, "INTERNAL")])
def test_each_profile_has_its_mark(profile: Profile, mark: str) -> None:
    texts = [one.text for one in marked(render(sample.statement(marking=profile), "pdf"))[0] if one.tag == "Artifact"]
    assert any(mark in text for text in texts)


def test_the_file_says_nothing_about_who_made_it_or_when(report: bytes) -> None:
    with pikepdf.open(BytesIO(report)) as opened:
        entries = {str(key): str(value) for key, value in opened.docinfo.items()}
        assert entries["/Author"] == entries["/Creator"] == entries["/Keywords"] == ""
        assert entries["/CreationDate"].startswith("D:20280427000000")
        assert entries["/ModDate"] == entries["/CreationDate"]
        assert str(opened.Root.Lang) == "en"
        assert not {"/Metadata", "/AcroForm", "/Names", "/OpenAction"} & set(opened.Root.keys())
        assert all("/Annots" not in page for page in opened.pages)
    assert report.count(b"%%EOF") == 1


def test_the_outline_and_the_contents_name_the_page_of_each_heading(report: bytes) -> None:
    reader = PdfReader(BytesIO(report))
    outline: dict[str, int] = {}
    stack: list[Any] = list(reader.outline)
    while stack:
        one = stack.pop()
        if isinstance(one, list):
            stack.extend(one)
        else:
            outline[str(one.title)] = int(reader.get_destination_page_number(one) or 0) + 1
    assert outline["III. Violence and discrimination"] == 4
    lines = [line for line in marked(report)[1][1].split("\n") if re.search(r"\. \d+$", line)]
    contents = {re.sub(r"[. ]*\d+$", "", line).strip(): int(line.split()[-1]) for line in lines}
    for title, page in outline.items():
        assert contents.get(title) == page or re.match(r"\d\.", title), title


def test_every_note_stands_on_the_page_of_its_mark(report: bytes) -> None:
    inside, below = apart.note_pages(report)
    assert inside == below
    assert sorted(inside) == list(range(1, 10))


def test_a_heading_or_lead_in_is_never_the_last_line_of_a_page() -> None:
    for count in range(14, 40, 3):
        filler = [para("Some words. " * count) for _ in range(3)]
        data = render(sample.report(blocks=(*filler, *sample.CONCLUSIONS, *sample.FINDINGS)), "pdf")
        found = [one for one in marked(data)[0] if one.tag not in ("Artifact", "", "Lbl", "Note") and one.text.strip()]
        for one, after in pairwise(found):
            if one.tag in ("H1", "H2", "H3") or one.text.rstrip().endswith(("recommends that", "following:")):
                assert one.page == after.page, one.text


def test_the_matrix_stands_on_a_landscape_page_and_its_head_comes_again() -> None:
    many = sample.report(blocks=(*sample.CONCLUSIONS[:2], *(sample.CONCLUSIONS[2:] * 4)))
    data = render(sample.report(blocks=(*many.blocks, sample.MATRIX)), "pdf")
    wide = [page for page in PdfReader(BytesIO(data)).pages if page.mediabox.width > page.mediabox.height]
    assert len(wide) >= 3
    first, rest = marked(data)[1][-len(wide)], marked(data)[1][-len(wide) + 1 :]
    assert "Annex" in first
    assert all("Indicator" in text for text in (first, *rest))


def test_a_statement_has_a_letterhead_place_and_date_and_no_contents() -> None:
    data = render(sample.statement(), "pdf")
    first = marked(data)[1][0]
    assert "Special Procedures of the Human Rights Council" in first
    assert "Capital of Orvenia, 19 May 2027" in first
    assert not apart.marks(data, "TOCI")
    assert 3 <= pages(data) <= 5


@pytest.mark.parametrize(("language", "words"), [("fr", "Nations Unies"), ("es", "Naciones Unidas")])
def test_the_masthead_speaks_the_language_of_the_report(language: str, words: str) -> None:
    data = render(sample.report(language=language), "pdf")
    assert words in marked(data)[1][0]
    with pikepdf.open(BytesIO(data)) as opened:
        assert str(opened.Root.Lang) == language


def test_a_letter_page_is_a_letter_page() -> None:
    box = PdfReader(BytesIO(render(sample.statement(letter=True), "pdf"))).pages[0].mediabox
    assert (float(box.width), float(box.height)) == (612, 792)


def test_a_character_that_no_font_has_stops_the_export_and_is_named() -> None:
    with pytest.raises(NoGlyph, match=r"U\+1F3F3.*waving white flag"):
        render(sample.report(blocks=(para("A flag 🏳 was raised."),)), "pdf")


def test_signs_with_a_look_alike_are_printed_as_that() -> None:
    data = render(sample.report(blocks=(para("From 3 \u2212 2 to the \u2588\u2588."),)), "pdf")
    assert "From 3 – 2 to the ■■." in [text for _, text in texts_of(marked(data)[0])]


def test_the_title_of_the_file_is_the_symbol_and_title_alone(report: bytes) -> None:
    assert PdfReader(BytesIO(report)).metadata.title == "A/HRC/XX/XX/Add.1 Visit to the Republic of Orvenia"  # type: ignore[union-attr]  # our files have metadata


def test_a_document_of_nothing_but_a_title_is_a_page() -> None:
    assert pages(render(sample.report(blocks=(), front=Front(title=said("Visit"))), "pdf")) >= 1
