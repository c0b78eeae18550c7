"""Puts rows on the canvas, each inside a mark of what it is: text, number, note, table, or what is not text at all.

The marks (P, Lbl, Note, TH, TD, TOCI, Artifact) let the finished file be counted and checked from its own content, and
leave room for a structure tree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from visit_desk.paper.fonts import face
from visit_desk.paper.lines import SetLine
from visit_desk.paper.pages import Ink, Row, Sheet

Pen: TypeAlias = Any  # the library's canvas; its list of content operators has no public name
_TINT = (0.90, 0.93, 0.97)


def draw_sheet(canvas: Pen, sheet: Sheet) -> None:
    """Body and notes of one page, in reading order."""
    for row, top in sheet.rows:
        draw_row(canvas, row, top)
    if sheet.notes:
        start = sheet.notes[0][0].inks[0].line.x
        canvas.setLineWidth(0.5)
        with_artifact(canvas, lambda: canvas.line(start, sheet.rule, start + 100, sheet.rule))
        for row, top in sheet.notes:
            draw_row(canvas, row, top)


def draw_row(canvas: Pen, row: Row, top: float) -> None:
    """Ground and rules first, then text."""
    if row.tints or row.strokes:
        with_artifact(canvas, lambda: _ground(canvas, row, top))
    for ink in row.inks:
        _ink(canvas, ink, top, row)


def _ground(canvas: Pen, row: Row, top: float) -> None:
    for tint in row.tints:
        canvas.setFillColorRGB(*_TINT)
        canvas.rect(tint.x, top - tint.drop - tint.height, tint.width, tint.height, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
    for stroke in row.strokes:
        canvas.setLineWidth(stroke.weight)
        canvas.setStrokeGray(stroke.grey)
        canvas.line(stroke.x1, top - stroke.drop1, stroke.x2, top - stroke.drop2)
    canvas.setStrokeGray(0.0)


def _ink(canvas: Pen, ink: Ink, top: float, row: Row) -> None:
    """One line inside its mark: /Para is the number of its paragraph, /Opens says that a new text begins here."""
    code = canvas._code
    tag = "Lbl" if ink.label else row.tag
    what = f"/Para {row.paragraph}" if row.paragraph else ""
    what += " /Opens true" if ink.opens else ""
    what += f" /Column {ink.column}" if ink.column else ""
    code.append(f"/{tag} <<{what}>> BDC" if what else f"/{tag} BMC")
    draw_line(canvas, ink.line, top - ink.drop)
    code.append("EMC")


def draw_line(canvas: Pen, line: SetLine, y: float) -> None:
    """One set line with its left end at ``line.x``."""
    if line.placed:
        _draw_placed(canvas, line, y)
        return
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
        more = " " if index == last and line.open and not seg.rise else ""
        text._code.append(text._formatText(seg.text + more))
        if seg.rise:
            text._code.append("EMC")
    if rise:
        text.setRise(0)
    if line.open and line.segs[-1].rise:
        text._code.append(text._formatText(" "))
    if line.stretch:
        text.setWordSpace(0)
    canvas.drawText(text)


def _draw_placed(canvas: Pen, line: SetLine, y: float) -> None:
    """Runs in reading order, each at its place; joined letters one by one."""
    text = canvas.beginText(line.x, y)
    for run in line.placed:
        text.setFont(face(run.style).name, run.size, run.size)
        if run.rise:
            text._code.append("/Lbl BMC")
        if run.glyphs:
            for glyph in run.glyphs:
                text.setTextOrigin(run.x + glyph.x, y + run.rise + glyph.y)
                text._code.append(text._formatText(glyph.character))
        else:
            text.setWordSpace(line.stretch)
            text.setTextOrigin(run.x, y + run.rise)
            text._code.append(text._formatText(run.text))
            text.setWordSpace(0)
        if run.rise:
            text._code.append("EMC")
    canvas.drawText(text)


def with_artifact(canvas: Pen, paint: Callable[[], object]) -> None:
    """Paints something that is no part of the text (rules, running heads, page numbers, the draft mark)."""
    canvas._code.append("/Artifact BMC")
    paint()
    canvas._code.append("EMC")
