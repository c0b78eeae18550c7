"""Puts rows on the canvas, each inside a mark of what it is: text, number, note, table, or what is not text at all.

The marks (P, Lbl, Note, TH, TD, TOCI, Artifact) let the finished file be counted and checked from its own content, and
leave room for a structure tree.
"""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from visit_desk.paper.fonts import face
from visit_desk.paper.lines import SetLine
from visit_desk.paper.pages import Ink, Row, Sheet

_TINT = (0.90, 0.93, 0.97)


def draw_sheet(canvas: Canvas, sheet: Sheet) -> None:
    """Body and notes of one page, in reading order."""
    for row, top in sheet.rows:
        draw_row(canvas, row, top)
    if sheet.notes:
        start = sheet.notes[0][0].inks[0].line.x
        canvas.setLineWidth(0.5)
        with_artifact(canvas, lambda: canvas.line(start, sheet.rule, start + 100, sheet.rule))
        for row, top in sheet.notes:
            draw_row(canvas, row, top)


def draw_row(canvas: Canvas, row: Row, top: float) -> None:
    """Ground and rules first, then text."""
    if row.tints or row.strokes:
        with_artifact(canvas, lambda: _ground(canvas, row, top))
    for ink in row.inks:
        _ink(canvas, ink, top, row)


def _ground(canvas: Canvas, row: Row, top: float) -> None:
    for tint in row.tints:
        canvas.setFillColorRGB(*_TINT)
        canvas.rect(tint.x, top - tint.drop - tint.height, tint.width, tint.height, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
    grey = row.tag in ("TH", "TD")
    canvas.setStrokeGray(0.45 if grey else 0.0)
    for stroke in row.strokes:
        canvas.setLineWidth(stroke.weight)
        canvas.line(stroke.x1, top - stroke.drop1, stroke.x2, top - stroke.drop2)
    canvas.setStrokeGray(0.0)


def _ink(canvas: Canvas, ink: Ink, top: float, row: Row) -> None:
    code = canvas._code
    tag = "Lbl" if ink.label else row.tag
    code.append(f"/{tag} <</Para {row.paragraph}>> BDC" if row.paragraph else f"/{tag} BMC")
    draw_line(canvas, ink.line, top - ink.drop)
    code.append("EMC")


def draw_line(canvas: Canvas, line: SetLine, y: float) -> None:
    """One set line with its left end at ``line.x``."""
    text = canvas.beginText(line.x, y)
    if line.stretch:
        text.setWordSpace(line.stretch)
    rise = 0.0
    last = len(line.segs) - 1
    for index, seg in enumerate(line.segs):
        text.setFont(face(seg.style).name, seg.size, seg.size)
        if seg.rise != rise:
            text.setRise(seg.rise)
            rise = seg.rise
        if seg.rise:
            text._code.append("/Lbl BMC")
        text._code.append(text._formatText(seg.text + " " if index == last and line.open and not seg.rise else seg.text))
        if seg.rise:
            text._code.append("EMC")
    if rise:
        text.setRise(0)
    if line.open and line.segs[-1].rise:
        text._code.append(text._formatText(" "))
    if line.stretch:
        text.setWordSpace(0)
    canvas.drawText(text)


def with_artifact(canvas: Canvas, paint: object) -> None:
    """Paints something that is no part of the text (rules, running heads, page numbers, the draft mark)."""
    canvas._code.append("/Artifact BMC")
    paint()  # type: ignore[operator]  # a plain callable without arguments
    canvas._code.append("EMC")


def anchors(rows: Iterable[tuple[Row, float]]) -> Iterable[tuple[Row, float]]:
    """Rows that can be jumped to."""
    return ((row, top) for row, top in rows if row.anchor)
