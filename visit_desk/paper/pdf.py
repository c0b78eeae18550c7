"""The PDF: pages filled once, contents with their numbers, running heads, outline; nothing that tells of the writer.

The file's dates are the report's own date; author, creator and keywords are empty; fonts are embedded as subsets. The
same document gives the same bytes.
"""

from __future__ import annotations

import time
from calendar import timegm
from datetime import date
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from visit_desk.domain.lists import ReportKind
from visit_desk.paper import watermark
from visit_desk.paper.atoms import Style
from visit_desk.paper.fonts import face
from visit_desk.paper.ink import Pen, draw_line, draw_sheet, with_artifact
from visit_desk.paper.lines import set_text
from visit_desk.paper.masthead import contents, front
from visit_desk.paper.numbered import Numbered, Run
from visit_desk.paper.pages import Filling, Room, Sheet
from visit_desk.paper.story import MARGIN, note_rows, story

rl_config.useA85 = 0  # streams as plain bytes: a fifth smaller than in letters
_NO_DATE = date(2000, 1, 1)
_HEAD_DROP = 30.0
_SYMBOL_DROP = 46.0


class _Stamp:
    """The report's date in the form that the PDF library asks for."""

    def __init__(self, when: date) -> None:
        self.t = float(timegm((when.year, when.month, when.day, 0, 0, 0, 0, 0, 0)))
        self.lt = time.gmtime(self.t)
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh = self.dmm = 0
        self.tzname = "UTC"


def pdf(numbered: Numbered) -> bytes:
    """The finished file."""
    page = LETTER if numbered.document.letter else A4
    sheets = _sheets(numbered, page)
    out = BytesIO()
    canvas: Pen = Canvas(out, pagesize=page, pageCompression=1, invariant=1, lang=numbered.language, **_first_font())
    canvas._doc._timeStamp = _Stamp(numbered.opening_date or _NO_DATE)
    _describe(canvas, numbered)
    watermark.define(canvas, numbered.opening.watermark)
    level = -1
    for index, sheet in enumerate(sheets, start=1):
        canvas.setPageSize((page[1], page[0]) if sheet.landscape else page)
        _running(canvas, numbered, sheet, index, page)
        draw_sheet(canvas, sheet)
        level = _jumps(canvas, sheet, level)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _first_font() -> dict[str, Any]:
    """The font that a page begins with: else the library names its own, which is not embedded."""
    return {"initialFontName": face("regular").name, "initialFontSize": 9.5}


def _sheets(numbered: Numbered, page: tuple[float, float]) -> list[Sheet]:
    """All pages in order: first page, contents, body."""
    width, height = page
    room = Room(height - 66.0, 62.0, width - 66.0, 56.0)
    notes = note_rows(numbered, width)
    opening, stars = front(numbered, width)
    body = story(numbered, page)
    long = numbered.document.contents and numbered.document.kind is ReportKind.REPORT
    if not long:
        return Filling(room, {**notes, **stars}).fill([*opening, *body])
    if body:
        body[0].fresh = True
    first = Filling(room, stars).fill(opening)
    guess = Filling(room, {}).fill(contents(numbered, {}, width))
    rest = Filling(room, notes).fill(body)
    before = len(first) + len(guess)
    pages = {
        row.anchor: before + index for index, sheet in enumerate(rest, start=1) for row, _ in sheet.rows if row.anchor
    }
    return [*first, *Filling(room, {}).fill(contents(numbered, pages, width)), *rest]


def _describe(canvas: Pen, numbered: Numbered) -> None:
    canvas.setTitle(numbered.name)
    canvas.setAuthor("")
    canvas.setCreator("")
    canvas.setSubject(numbered.opening.marking)
    canvas.setKeywords("")
    canvas.setProducer("Visit Desk")
    canvas.showOutline()


def _running(canvas: Pen, numbered: Numbered, sheet: Sheet, index: int, page: tuple[float, float]) -> None:
    """Draft mark, symbol, rule and page number; the outer edge changes sides as in a bound document."""
    width, height = (page[1], page[0]) if sheet.landscape else page
    outer = "right" if index % 2 else "left"

    def paint() -> None:
        watermark.paint(canvas, width, height)
        _fixed(canvas, numbered.opening.marking, height - _HEAD_DROP, width, "center", 7.8, "italic")
        if index > 1:
            _fixed(canvas, numbered.running, height - _SYMBOL_DROP, width, outer, 8.5, "bold")
            canvas.setLineWidth(0.5)
            canvas.line(MARGIN, height - 51.0, width - MARGIN, height - 51.0)
        _fixed(canvas, str(index), 34.0, width, outer, 8.5, "bold")

    with_artifact(canvas, paint)


def _fixed(canvas: Pen, text: str, y: float, width: float, align: str, size: float, style: str) -> None:
    lines = set_text((Run(text),), Style(MARGIN, MARGIN, size=size, leading=size, face=style, align=align), width)
    for line in lines[:1]:
        draw_line(canvas, line, y)


def _jumps(canvas: Pen, sheet: Sheet, before: int) -> int:
    """The outline, with no level left out; gives back the level it ends on."""
    for row, top in sheet.rows:
        if row.outline is not None:
            level, title = min(row.outline[0], before + 1), row.outline[1]
            before = level
            canvas.bookmarkHorizontal(row.anchor, 0, top)
            canvas.addOutlineEntry(title, row.anchor, level, closed=level > 0)
    return before
