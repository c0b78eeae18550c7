"""From the numbered document to rows: headings, paragraphs, notes, with the measures of a United Nations report.

Text stands 4 cm from the left edge of the sheet and 2 cm further in than the heads; lines run 13 cm; numbers hang in
the first line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from visit_desk.paper.atoms import Style, baseline
from visit_desk.paper.labels import Label, label
from visit_desk.paper.lines import set_text
from visit_desk.paper.numbered import Appendix, FootNote, Grid, Head, Item, Line, Numbered, Par, Run, plain
from visit_desk.paper.pages import Ink, Row
from visit_desk.paper.tables import grid_rows

CM = 72 / 2.54
MARGIN = 2 * CM
TEXT = 4 * CM
RIGHT = 3.2 * CM
TAB = 1 * CM
_HEADS = {1: (13.0, 16.0, 18.0, 10.0), 2: (11.0, 14.0, 14.0, 8.0), 3: (9.5, 12.5, 10.0, 6.0)}

BODY = Style(TEXT, RIGHT)
NOTE = Style(TEXT, RIGHT, size=7.8, leading=9.8, align="left", after=0.0)


def story(numbered: Numbered, page: tuple[float, float]) -> list[Row]:
    """All rows of the body. ``page`` is the portrait page's width and height in points."""
    rows: list[Row] = []
    wide = False
    for item in numbered.items:
        made = list(_rows(item, numbered, page))
        if isinstance(item, Grid) and item.matrix:
            title = _annex_title(rows)
            for row in made:
                row.landscape = True
            made[0].fresh = not title
            wide = True
        elif wide and made:
            made[0].fresh, wide = True, False
        rows.extend(made)
    return rows


def _annex_title(rows: list[Row]) -> bool:
    """Turns an annex title that stands right before the matrix onto the matrix's page."""
    at = len(rows)
    while at and rows[at - 1].tag == "HA":
        at -= 1
        rows[at].landscape = True
    return at < len(rows)


def note_rows(numbered: Numbered, width: float) -> dict[int, list[Row]]:
    """The rows of each footnote."""
    return {note.number: _note(note, width) for note in numbered.notes}


def _note(note: FootNote, width: float) -> list[Row]:
    number = str(note.number)
    style = replace(NOTE, first=6.0 + 3.4 * len(number))
    rows = _lines(note.line or (Run("…"),), style, width, tag="Note", paragraph=note.paragraph)
    mark = set_text((Run(number),), replace(NOTE, size=NOTE.size * 0.72, align="left"), width)[0]
    first = rows[0]
    rows[0] = replace(first, inks=(Ink(mark, first.inks[0].drop - NOTE.size * 0.32, label=True), *first.inks))
    return rows


def _rows(item: Item, numbered: Numbered, page: tuple[float, float]) -> Iterator[Row]:
    width = page[0]
    if isinstance(item, Head):
        yield from _head(item, width)
    elif isinstance(item, Par):
        yield from _par(item, width)
    elif isinstance(item, Grid):
        yield from grid_rows(item, page[1] if item.matrix else width)
    elif isinstance(item, Appendix):
        yield from _appendix(item, numbered, width)


def _head(item: Head, width: float) -> list[Row]:
    size, leading, before, after = _HEADS[item.level]
    style = Style(TEXT, RIGHT, size=size, leading=leading, face="bold", align="left")
    rows = _lines(item.line, style, width, tag=f"H{item.level}", hold=True)
    if not rows:
        return []
    number = set_text(
        (Run(item.number),), replace(style, left=0.0, right=width - TEXT + 0.45 * CM, align="right"), width
    )[0]
    rows[0].inks = (Ink(number, baseline(style), label=True), *rows[0].inks)
    rows[0].before = before
    rows[0].anchor = item.anchor
    rows[0].outline = (item.level - 1, f"{item.number} {plain(item.line)}")
    rows[-1].height += after
    return rows


def _appendix(item: Appendix, numbered: Numbered, width: float) -> list[Row]:
    style = Style(MARGIN, MARGIN, size=13.0, leading=17.0, face="bold", align="left")
    head = label(Label.ANNEX, numbered.language)
    rows = _lines((Run(head),), style, width, tag="HA", hold=True) + _lines(
        (Run(item.title),), replace(style, left=TEXT), width, tag="HA", hold=True
    )
    rows[0].fresh = True
    rows[0].anchor = item.anchor
    rows[0].outline = (0, f"{head}. {item.title}")
    rows[-1].height += 8.0
    return rows


def _par(item: Par, width: float) -> list[Row]:
    style = par_style(item)
    rows = _lines(item.line, style, width, paragraph=item.paragraph)
    if not rows:
        return []
    if item.label:
        at = replace(style, first=0.0, face="regular", align="left")
        if item.depth == 1:
            at = replace(at, left=style.left + style.first - TAB if style.first else style.left)
        mark = set_text((Run(item.label),), at, width)[0]
        rows[0].inks = (Ink(mark, baseline(style), label=True), *rows[0].inks)
    rows[0].anchor = item.anchor
    rows[-1].height += style.after
    _together(rows, item.lead)
    return rows


def par_style(item: Par) -> Style:
    """The measures of one paragraph: numbers hang in the first line, sub-paragraphs stand 1 cm further in."""
    style = replace(BODY, left=TEXT + item.depth * TAB, first=TAB if item.label else 0.0)
    if item.strong:
        style = replace(style, face="bold", align="left")
    if item.quotation:
        style = replace(style, left=style.left + TAB, right=RIGHT + TAB)
    return style


def _together(rows: list[Row], lead: bool) -> None:
    """No line of a paragraph stands alone on a page; a lead-in stays with what it leads to."""
    if len(rows) <= 3:
        for row in rows[:-1]:
            row.hold = True
    else:
        rows[0].hold = rows[-2].hold = True
    if lead:
        for row in rows[-2:]:
            row.hold = True


def _lines(
    line: Line, style: Style, width: float, *, tag: str = "P", paragraph: int | None = None, hold: bool = False
) -> list[Row]:
    return [
        Row(
            style.leading,
            (Ink(one, baseline(style), opens=index == 0),),
            notes=one.notes,
            tag=tag,
            paragraph=paragraph,
            hold=hold,
        )
        for index, one in enumerate(set_text(line, style, width))
    ]
