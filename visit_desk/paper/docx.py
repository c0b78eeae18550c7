"""The DOCX: real numbering, real footnotes, named styles, and no word about who wrote it or when.

Made by python-docx; what that library stamps into each file (author, comment, dates of its template, thumbnail) is
taken out, and the package is written anew with fixed dates and order.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from visit_desk.domain.lists import ReportKind
from visit_desk.paper.docx_numbers import (
    HEADINGS,
    PARAGRAPHS,
    add_field,
    add_footnotes,
    add_numbering,
    insert,
    note_run,
    numbered_as,
    text_run,
)
from visit_desk.paper.docx_styles import prepare
from visit_desk.paper.labels import Label, label, told
from visit_desk.paper.masthead import entries
from visit_desk.paper.numbered import Appendix, Grid, Head, Item, Line, Mark, Numbered, Par
from visit_desk.paper.zips import settled

_BROUGHT = ("/thumbnail", "/extended-properties", "/customXml", "/stylesWithEffects")
_RTL = re.compile(r"([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\s،؛؟]*)")


def docx(numbered: Numbered) -> bytes:
    """The finished file."""
    document = Document()
    prepare(document, numbered.language)
    _blank(document)
    add_numbering(document.part.numbering_part, numbered.language)
    _sheet(document.sections[0], numbered)
    _front(document, numbered)
    wide = False
    for item in numbered.items:
        wide = _item(document, item, numbered, wide)
    add_footnotes(document, {note.number: _runs(note.line) for note in numbered.notes})
    out = BytesIO()
    document.save(out)
    return settled(out.getvalue(), numbered.name, numbered.opening_date)


def _blank(document: Any) -> None:
    """Takes out what the library's template brings: thumbnail, application and custom parts, a second style list."""
    for holder in (document.part.package, document.part):
        for key in [key for key, rel in holder.rels.items() if rel.reltype.endswith(_BROUGHT)]:
            del holder.rels[key]
    for paragraph in list(document.paragraphs):
        paragraph._p.getparent().remove(paragraph._p)


def _sheet(section: Any, numbered: Numbered) -> None:
    """Page size, margins, head and foot."""
    letter = numbered.document.letter
    section.page_width, section.page_height = (Cm(21.59), Cm(27.94)) if letter else (Cm(21), Cm(29.7))
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.different_first_page_header_footer = True
    for header, symbol in ((section.first_page_header, False), (section.header, True)):
        line = header.paragraphs[0]
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _append(line, text_run(numbered.opening.marking, italic=True))
        if symbol:
            _append(header.add_paragraph(), text_run(numbered.running, bold=True))
    for footer in (section.first_page_footer, section.footer):
        line = footer.paragraphs[0]
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        add_field(line, "PAGE", "1")


def _front(document: Any, numbered: Numbered) -> None:
    opening, language = numbered.opening, numbered.language
    if numbered.statement:
        _plain(document, label(Label.UNITED_NATIONS, language))
        _plain(document, label(Label.PROCEDURES, language), bold=True, rule=True)
        place = ", ".join(part for part in (opening.place, opening.dated) if part)
        _plain(document, label(Label.STATEMENT, language), italic=True)
        _plain(document, place).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    else:
        _masthead(document, numbered)
    title = document.add_paragraph(style="Title")
    _fill(title, opening.title)
    if opening.subtitle:
        under = document.add_paragraph(style="Subtitle")
        _fill(under, opening.subtitle)
        if opening.stars:
            _append(under, text_run(", ".join("*" * index for index in range(1, len(opening.stars) + 1))))
    if opening.summary:
        head = _plain(document, label(Label.SUMMARY, language), italic=True)
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for line in opening.summary:
            _fill(document.add_paragraph(style="Report Text"), line)
    for index, line in enumerate(opening.stars, start=1):
        star = _plain(document, "*" * index + " ")
        _fill(star, line)
        star.paragraph_format.space_before = Pt(12 if index == 1 else 0)
    if numbered.document.contents and numbered.document.kind is ReportKind.REPORT:
        _contents(document, numbered)


def _masthead(document: Any, numbered: Numbered) -> None:
    opening, language = numbered.opening, numbered.language
    right = Cm(17)
    first = _plain(document, label(Label.UNITED_NATIONS, language), size=14)
    first.paragraph_format.tab_stops.add_tab_stop(right, WD_TAB_ALIGNMENT.RIGHT)
    _append(first, text_run(opening.symbol, tab=True))
    _rule(first, 4)
    second = _plain(document, label(Label.GENERAL_ASSEMBLY, language), bold=True, size=20)
    second.paragraph_format.space_after = Pt(0)
    for text in (
        told(Label.DISTRIBUTION, opening.distribution, language),
        opening.dated,
        told(Label.ORIGINAL, opening.original, language),
    ):
        line = _plain(document, text)
        line.paragraph_format.left_indent = Cm(12)
        line.paragraph_format.space_after = Pt(0)
    _rule(line, 12)
    _plain(document, label(Label.COUNCIL, language), bold=True, size=12)
    for text, bold in (
        (opening.session, True),
        (opening.session_dates, False),
        (opening.agenda_item, False),
        (opening.agenda_title, True),
    ):
        if text:
            line = _plain(document, text, bold=bold)
            line.paragraph_format.space_after = Pt(0)
            line.paragraph_format.right_indent = Cm(8)


def _contents(document: Any, numbered: Numbered) -> None:
    head = _plain(document, label(Label.CONTENTS, numbered.language), italic=True)
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.paragraph_format.page_break_before = True
    lines = [f"{number} {title}".strip() for _, number, title, _ in entries(numbered)]
    for index, text in enumerate(lines):
        line = document.add_paragraph(style="Report Text")
        if index == 0:
            add_field(line, 'TOC \\o "1-2" \\h \\z \\u', text, dirty=True)
            end = line._p[-1]
            line._p.remove(end)
        else:
            _append(line, text_run(text))
        if (index == len(lines) - 1 and index) or index == len(lines) - 1:
            line._p.append(end)


def _item(document: Any, item: Item, numbered: Numbered, wide: bool) -> bool:
    """Adds one item; gives back whether the section is now a landscape one."""
    if isinstance(item, Appendix):
        if not wide:
            _turn(document, True)
        _plain(document, f"{label(Label.ANNEX, numbered.language)}. {item.title}", bold=True, size=14)
        return True
    if wide and not isinstance(item, Grid):
        _turn(document, False)
        wide = False
    if isinstance(item, Head):
        paragraph = document.add_paragraph(style=f"Heading {item.level}")
        numbered_as(paragraph, HEADINGS, item.level - 1)
        _fill(paragraph, item.line)
        if item.level == 1 and item.anchor == "h1" and numbered.document.kind is ReportKind.REPORT:
            paragraph.paragraph_format.page_break_before = True
    elif isinstance(item, Par):
        _par(document, item)
    elif isinstance(item, Grid):
        _grid(document, item)
    return wide


def _par(document: Any, item: Par) -> None:
    style = "Report Quotation" if item.quotation else "Report Recommendation" if item.strong else "Report Text"
    paragraph = document.add_paragraph(style=style)
    if item.label:
        numbered_as(paragraph, PARAGRAPHS, item.depth)
    paragraph.paragraph_format.keep_with_next = True if item.lead else None
    _fill(paragraph, item.line)


def _grid(document: Any, grid: Grid) -> None:
    if grid.caption:
        caption = _plain(document, grid.caption, bold=True)
        caption.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=len(grid.head), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    total, room = sum(grid.widths), (25.7 if grid.matrix else 17.0)
    for column, share in zip(table.columns, grid.widths, strict=True):
        column.width = Cm(room * share / total)  # the table's own grid: some programs look at nothing else
    for cells, bold in ((grid.head, True), *((row, False) for row in grid.rows)):
        row = head if bold else table.add_row()
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        for cell, text, share in zip(row.cells, cells, grid.widths, strict=True):
            cell.width = Cm(room * share / total)
            paragraph = cell.paragraphs[0]
            paragraph.style = document.styles["Report Cell"]
            _append(paragraph, _split(text, bold=bold))
    if grid.key:
        _plain(document, grid.key, size=8)


def _turn(document: Any, landscape: bool) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.different_first_page_header_footer = False
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    if (section.page_width > section.page_height) != landscape:
        section.page_width, section.page_height = section.page_height, section.page_width


def _plain(
    document: Any, text: str, *, bold: bool = False, italic: bool = False, size: float = 0, rule: bool = False
) -> Any:
    paragraph = document.add_paragraph(style="Normal")
    _append(paragraph, text_run(text, bold=bold, italic=italic))
    if size:
        for run in paragraph.runs:
            run.font.size = Pt(size)
    if rule:
        _rule(paragraph, 12)
    return paragraph


def _rule(paragraph: Any, weight: int) -> None:
    line = f'<w:bottom w:val="single" w:sz="{weight}" w:space="1" w:color="000000"/>'
    insert(paragraph._p.get_or_add_pPr(), parse_xml(f"<w:pBdr {nsdecls('w')}>{line}</w:pBdr>"))


def _fill(paragraph: Any, line: Line) -> None:
    xml = _runs(line)
    if xml:
        _append(paragraph, xml)


def _runs(line: Line) -> str:
    return "".join(
        note_run(part.note) if isinstance(part, Mark) else _split(part.text, italic=part.italic) for part in line
    )


def _split(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """Runs of one text, right-to-left stretches marked as such."""
    return "".join(
        text_run(part, bold=bold, italic=italic, rtl=bool(_RTL.match(part))) for part in _RTL.split(text) if part
    )


def _append(paragraph: Any, xml: str) -> None:
    for run in parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>"):
        paragraph._p.append(run)
