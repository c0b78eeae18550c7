"""The DOCX: the same numbers as the PDF, real notes and numbering, and nothing of the person or machine."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from tests.paper import apart, sample
from visit_desk.domain.lists import Profile
from visit_desk.paper import ReportDocument, number, render
from visit_desk.paper.numbered import FootNote, Par, plain


@pytest.fixture(scope="module")
def report() -> bytes:
    return render(sample.report(), "docx")


def test_the_same_document_gives_the_same_package(report: bytes) -> None:
    assert render(sample.report(), "docx") == report


def test_text_and_levels_are_those_of_the_numbered_document(report: bytes) -> None:
    xml = apart.part(report, "word/document.xml")
    listed = re.findall(r'<w:ilvl w:val="(\d)"/><w:numId w:val="41"/>', xml)
    items = [item for item in number(sample.report()).items if isinstance(item, Par)]
    assert [int(level) for level in listed] == [item.depth for item in items if item.label]
    texts = set(_unescaped(apart.words_of_xml(xml)))
    assert [plain(item.line) for item in items if plain(item.line) not in texts] == []


def test_numbering_is_real_and_runs_on_across_headings(report: bytes) -> None:
    xml = apart.part(report, "word/numbering.xml")
    assert re.findall(r'w:abstractNumId="(\d+)"', xml) == ["41", "42"]
    assert re.findall(r'<w:lvlText w:val="([^"]+)"', xml) == ["%1.", "(%2)", "(%3)", "%1.", "%2.", "%3."]
    assert "lowerRoman" in xml
    assert "upperRoman" in xml
    french = apart.part(render(sample.report(language="fr"), "docx"), "word/numbering.xml")
    assert re.findall(r'<w:lvlText w:val="([^"]+)"', french)[:3] == ["%1.", "%2)", "%3)"]


def test_notes_are_real_footnotes_in_order(report: bytes) -> None:
    body, notes = apart.part(report, "word/document.xml"), apart.part(report, "word/footnotes.xml")
    given: tuple[FootNote, ...] = number(sample.report()).notes
    assert re.findall(r'<w:footnoteReference w:id="(\d+)"', body) == [str(note.number) for note in given]
    written = [text.strip() for text in _unescaped(apart.words_of_xml(notes)) if text.strip()]
    assert written == [plain(note.line) for note in given]


def test_headings_have_heading_styles_and_the_contents_is_a_field(report: bytes) -> None:
    document = Document(BytesIO(report))
    heads = [
        paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Heading 1"
    ]
    assert heads == [
        "Introduction", "Legal and institutional framework", "Violence and discrimination",
        "Conclusions and recommendations",
    ]  # fmt: skip
    assert 'TOC \\o "1-2"' in apart.part(report, "word/document.xml")


def test_the_matrix_is_a_table_on_a_landscape_page_with_a_head_that_comes_again(report: bytes) -> None:
    document = Document(BytesIO(report))
    matrix = document.tables[-1]
    assert [cell.text for cell in matrix.rows[0].cells][:3] == ["No.", "Para.", "Recommendation"]
    assert len(matrix.rows) == 13
    assert "w:tblHeader" in matrix.rows[0]._tr.xml
    width, height = document.sections[-1].page_width, document.sections[-1].page_height
    assert (int(width or 0), int(height or 0)) == (10692130, 7560310)


def test_symbol_and_draft_mark_stand_in_the_head(report: bytes) -> None:
    names = [name for name in ZipFile(BytesIO(report)).namelist() if name.startswith("word/header")]
    heads = "".join(apart.part(report, name) for name in names)
    assert heads.count("DRAFT - NOT FOR QUOTATION OR DISTRIBUTION") == 2
    assert "A/HRC/XX/XX/Add.1" in heads
    internal = render(sample.report(marking=Profile.INTERNAL), "docx")
    assert "INTERNAL" in apart.part(internal, "word/header1.xml")


def test_the_package_says_nothing_about_who_made_it(report: bytes) -> None:
    with ZipFile(BytesIO(report)) as opened:
        names = opened.namelist()
        assert not [name for name in names if re.search("thumbnail|comments|custom|app.xml|WithEffects|people", name)]
        assert {entry.date_time for entry in opened.infolist()} == {(2028, 4, 27, 0, 0, 0)}
        everything = b"".join(opened.read(name) for name in names)
    for word in (b"python-docx", b"2013", b"w:rsid", b"docId", b"savePreview", b"w:author"):
        assert word not in everything, word
    properties = Document(BytesIO(report)).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created is not None
    assert properties.created.date() == sample.FRONT.dated


def test_properties_of_paragraphs_stand_in_the_order_that_the_format_fixes(report: bytes) -> None:
    order = ["pStyle", "keepNext", "pageBreakBefore", "numPr", "pBdr", "tabs", "spacing", "ind", "jc", "sectPr"]
    for name in ("word/document.xml", "word/styles.xml"):
        for found in re.findall(r"<w:pPr>(.*?)</w:pPr>", apart.part(report, name), re.DOTALL):
            places = [found.find(f"<w:{one}") for one in order if f"<w:{one}" in found]
            assert places == sorted(places), found


def test_arabic_runs_are_marked_as_right_to_left(report: bytes) -> None:
    assert re.search(r"<w:rtl/></w:rPr><w:t[^>]*>قالوا", apart.part(report, "word/document.xml"))


@pytest.mark.parametrize("document", [sample.statement(), sample.recommendation_list(), sample.report(letter=True)])
def test_every_kind_of_document_opens_again(document: ReportDocument) -> None:
    assert Document(BytesIO(render(document, "docx"))).paragraphs


def _unescaped(texts: list[str]) -> list[str]:
    return [text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for text in texts]
