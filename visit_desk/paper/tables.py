"""Tables as rows: a head that comes again on each page, cells that break, rows that part when they fill a page."""

from __future__ import annotations

from collections.abc import Sequence

from visit_desk.paper.atoms import Style, baseline
from visit_desk.paper.lines import SetLine, set_text
from visit_desk.paper.numbered import Grid, Run
from visit_desk.paper.pages import Ink, Row, Stroke, Tint

_SIDE = 2 * 72 / 2.54
_PAD = 3.2
_GREY = 0.45
_TALLEST = 26
_CELL = Style(0.0, 0.0, size=7.4, leading=9.3, align="left")
_HEAD = Style(0.0, 0.0, size=7.4, leading=9.3, align="left", face="bold")
_PLAIN_LEFT = 4 * 72 / 2.54
_PLAIN_RIGHT = 3.2 * 72 / 2.54


def grid_rows(grid: Grid, width: float) -> list[Row]:
    """The rows of a table on a page ``width`` points wide."""
    left, right = (_SIDE, _SIDE) if grid.matrix else (_PLAIN_LEFT, _PLAIN_RIGHT)
    if len(grid.head) > 4 and not grid.matrix:
        left, right = _SIDE, _SIDE
    edges = _edges(grid.widths, left, width - left - right)
    head = _row(grid.head, edges, _HEAD, 0, _TALLEST)
    head.tints = (Tint(edges[0], 0.0, edges[-1] - edges[0], head.height),)
    head.strokes += (Stroke(edges[0], 0.0, edges[-1], 0.0, 0.8, _GREY),)
    head.tag, head.hold = "TH", True
    rows = [*_caption(grid, left, right, width), head]
    for cells in grid.rows:
        rows.extend(_parts(cells, edges, head))
    if grid.key:
        rows[-1].hold = True
        rows.extend(_key(grid.key, left, right, width))
    elif rows:
        rows[-1].height += 8.0
    return rows


def _caption(grid: Grid, left: float, right: float, width: float) -> list[Row]:
    if not grid.caption:
        return []
    style = Style(left, right, size=9.5, leading=12.5, face="bold", align="left")
    made = [
        Row(style.leading, (Ink(line, baseline(style), opens=index == 0),), hold=True, tag="Caption")
        for index, line in enumerate(set_text((Run(grid.caption),), style, width))
    ]
    made[-1].height += 4.0
    return made


def _key(text: str, left: float, right: float, width: float) -> list[Row]:
    style = Style(left, right, size=6.8, leading=8.8, align="left")
    lines = set_text((Run(text),), style, width)
    return [
        Row(
            style.leading,
            (Ink(line, baseline(style), opens=index == 0),),
            hold=index < len(lines) - 1,
            before=6.0 if index == 0 else 0.0,
        )
        for index, line in enumerate(lines)
    ]


def _edges(widths: Sequence[float], left: float, room: float) -> list[float]:
    total = sum(widths) or 1.0
    edges = [left]
    for share in widths:
        edges.append(edges[-1] + room * share / total)
    return edges


def _parts(cells: Sequence[str], edges: Sequence[float], head: Row) -> list[Row]:
    """One row of the table; a row taller than the tallest is parted, its cells run on under a new head."""
    count = max((len(_cell(text, edges, column, _CELL)) for column, text in enumerate(cells)), default=1)
    made = [_row(cells, edges, _CELL, start, _TALLEST) for start in range(0, max(count, 1), _TALLEST)]
    for row in made:
        row.head = (head,)
        row.first = False
        row.tag = "TD"
    return made


def _cell(text: str, edges: Sequence[float], column: int, style: Style) -> list[SetLine]:
    left, right = edges[column] + _PAD, edges[column + 1] - _PAD
    placed = Style(left, 0.0, size=style.size, leading=style.leading, align="left", face=style.face)
    return set_text((Run(text),), placed, right)


def _row(cells: Sequence[str], edges: Sequence[float], style: Style, start: int, count: int) -> Row:
    inks: list[Ink] = []
    tallest = 1
    for column, text in enumerate(cells):
        lines = _cell(text, edges, column, style)[start : start + count]
        tallest = max(tallest, len(lines))
        inks.extend(
            Ink(
                line, _PAD + index * style.leading + baseline(style), opens=index == 0 and start == 0, column=column + 1
            )
            for index, line in enumerate(lines)
        )
    height = tallest * style.leading + 2 * _PAD
    strokes = [Stroke(edges[0], height, edges[-1], height, 0.4, _GREY)]
    strokes.extend(Stroke(x, 0.0, x, height, 0.4, _GREY) for x in edges)
    return Row(height, tuple(inks), tuple(strokes))
