"""The first page: masthead, session, title, summary and star notes; the simpler head of a statement; the contents.

No emblem, and a symbol that is a placeholder until somebody types it: a draft must not look issued.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from visit_desk.paper.atoms import Seg, Style, baseline
from visit_desk.paper.labels import Label, label, told
from visit_desk.paper.lines import SetLine, set_text
from visit_desk.paper.numbered import Appendix, Head, Line, Numbered, Run, plain
from visit_desk.paper.pages import Ink, Row, Stroke
from visit_desk.paper.story import CM, MARGIN, RIGHT, TEXT

_DISTRIBUTION = 13.1 * CM
_STAR = Style(MARGIN, MARGIN, size=7.8, leading=9.8, align="left", after=0.0)


def front(numbered: Numbered, width: float) -> tuple[list[Row], dict[int, list[Row]]]:
    """Rows of the first page and its star notes (numbered -1, -2 ... in the order of their stars)."""
    opening, language = numbered.opening, numbered.language
    rows = _letterhead(numbered, width) if numbered.statement else _masthead(numbered, width)
    style = replace(_STAR, left=TEXT, right=RIGHT) if numbered.statement else _STAR
    stars = {-index: _star(index, line, width, style) for index, line in enumerate(opening.stars, start=1)}
    rows += _title(numbered, width, tuple(stars))
    if not opening.summary and not numbered.document.contents:
        rows[-1].height += 10.0
    if opening.summary:
        head = Style(TEXT, RIGHT, size=10, leading=13, face="italic", align="center")
        rows += _set((Run(label(Label.SUMMARY, language)),), head, width, tag="H1", before=16.0, after=6.0, hold=True)
        for line in opening.summary:
            rows += _set(line, Style(TEXT, RIGHT, first=CM), width, after=6.0)
    return rows, stars


def _masthead(numbered: Numbered, width: float) -> list[Row]:
    """The masthead proper and the session block as one strip."""
    opening, language, right = numbered.opening, numbered.language, width - MARGIN
    inks = [
        *_at(label(Label.UNITED_NATIONS, language), MARGIN, 30.0, 14, "regular", width),
        *_symbol(opening.symbol, right, 30.0),
        *_at(label(Label.GENERAL_ASSEMBLY, language), MARGIN, 58.0, 20, "bold", width),
        *_at(told(Label.DISTRIBUTION, opening.distribution, language), _DISTRIBUTION, 50.0, 9, "regular", width),
        *_at(opening.dated, _DISTRIBUTION, 62.0, 9, "regular", width),
        *_at(told(Label.ORIGINAL, opening.original, language), _DISTRIBUTION, 85.0, 9, "regular", width),
    ]
    strokes = (Stroke(MARGIN, 37.0, right, 37.0, 0.5), Stroke(MARGIN, 92.0, right, 92.0, 1.6))
    drop = 108.0
    inks += _at(label(Label.COUNCIL, language), MARGIN, drop, 11.5, "bold", width)
    for text, face in (
        (opening.session, "bold"),
        (opening.session_dates, "regular"),
        (opening.agenda_item, "regular"),
        (opening.agenda_title, "bold"),
    ):
        if text:
            style = Style(MARGIN, width - MARGIN - 9.4 * CM, size=9.5, leading=12.3, face=face, align="left")
            for line in set_text((Run(text),), style, width):
                drop += style.leading
                inks.append(Ink(line, drop, label=True))
    return [Row(drop + 8.0, tuple(inks), strokes, tag="Artifact", hold=True)]


def _letterhead(numbered: Numbered, width: float) -> list[Row]:
    """The head of a statement: who speaks, place and date."""
    opening, language, right = numbered.opening, numbered.language, width - MARGIN
    inks = [
        *_at(label(Label.UNITED_NATIONS, language), MARGIN, 30.0, 14, "regular", width),
        *_at(label(Label.PROCEDURES, language), MARGIN, 52.0, 11.5, "bold", width),
    ]
    place = ", ".join(part for part in (opening.place, opening.dated) if part)
    style = Style(MARGIN, MARGIN, size=9.5, leading=12.5, align="right")
    inks += [Ink(line, 78.0, label=True) for line in set_text((Run(place),), style, width)[:1]]
    inks += _at(label(Label.STATEMENT, language), MARGIN, 78.0, 9.5, "italic", width)
    strokes = (Stroke(MARGIN, 37.0, right, 37.0, 0.5), Stroke(MARGIN, 60.0, right, 60.0, 1.6))
    return [Row(92.0, tuple(inks), strokes, tag="Artifact", hold=True)]


def _title(numbered: Numbered, width: float, stars: tuple[int, ...]) -> list[Row]:
    """Title and subtitle; the stars stand behind the last of them."""
    opening = numbered.opening
    big = Style(TEXT, RIGHT, size=16, leading=20, face="bold", align="left")
    small = Style(TEXT, RIGHT, size=11, leading=14, face="bold", align="left")
    title = _set(opening.title, big, width, tag="H0", before=8.0, after=6.0, hold=True)
    under = _set(opening.subtitle, small, width, tag="H0", after=4.0, hold=True)
    last = (under or title)[-1] if (under or title) else None
    if last is not None and stars:
        ink = last.inks[-1]
        signs = ", ".join("*" * -star for star in stars)
        size = small.size if under else big.size
        line = replace(ink.line, segs=(*ink.line.segs, Seg("bold", size, 0.01, signs)))
        last.inks = (*last.inks[:-1], replace(ink, line=line))
        last.notes = stars
    return [*title, *under]


def _star(index: int, line: Line, width: float, style: Style) -> list[Row]:
    sign = "*" * index
    rows = _set(line, replace(style, first=5.0 + 4.0 * index), width, tag="Note")
    mark = set_text((Run(sign),), style, width)[0]
    rows[0].inks = (Ink(mark, rows[0].inks[0].drop, label=True), *rows[0].inks)
    return rows


def entries(numbered: Numbered) -> list[tuple[int, str, str, str]]:
    """The lines of the contents: level, number, title, anchor."""
    found: list[tuple[int, str, str, str]] = []
    for item in numbered.items:
        if isinstance(item, Head) and item.level <= 2:
            found.append((item.level, item.number, plain(item.line), item.anchor))
        elif isinstance(item, Appendix):
            found.append((1, "", f"{label(Label.ANNEX, numbered.language)}. {item.title}", item.anchor))
    return found


def contents(numbered: Numbered, pages: Mapping[str, int], width: float) -> list[Row]:
    """The contents with page numbers; an anchor that is not in ``pages`` yet takes as much room."""
    language = numbered.language
    head = Style(TEXT, RIGHT, size=11, leading=15, face="italic", align="center")
    rows = _set((Run(label(Label.CONTENTS, language)),), head, width, tag="TOC", after=4.0, hold=True)
    small = Style(TEXT, MARGIN, size=8, leading=11, face="italic", align="right")
    rows += _set((Run(label(Label.PAGE, language)),), small, width, tag="TOC", after=4.0, hold=True)
    rows[0].fresh = True
    for level, number, title, anchor in entries(numbered):
        rows += _entry(level, number, title, pages.get(anchor, 0), width)
    return rows


def _entry(level: int, number: str, title: str, page: int, width: float) -> list[Row]:
    indent = CM * (level - 1)
    style = Style(TEXT + indent, MARGIN + 1.4 * CM, align="left")
    rows = _set((Run(title),), style, width, tag="TOCI", after=2.5 if level > 1 else 3.5)
    if level == 1:
        rows[0].before = 3.5
    if number:
        mark = set_text((Run(number),), Style(0.0, width - style.left + 0.35 * CM, align="right"), width)[0]
        rows[0].inks = (Ink(mark, rows[0].inks[0].drop, label=True), *rows[0].inks)
    last = rows[-1]
    drop = last.inks[-1].drop
    figure = set_text((Run(str(page)),), Style(TEXT, MARGIN, align="right"), width)[0]
    end = max((_end(ink.line) for ink in last.inks), default=style.left)
    last.inks = (*last.inks, *_dots(end + 5.0, width - MARGIN - 1.15 * CM, drop), Ink(figure, drop))
    return rows


def _dots(start: float, end: float, drop: float) -> list[Ink]:
    """A leader of dots that stand in one column down the page."""
    step = 7.0
    count = int((end - start) // step)
    if count < 2:
        return []
    text = " ".join("." * count)
    line = SetLine((Seg("regular", 9.5, 0.0, text),), end - count * step, step - _width(". ", 9.5), (), False)
    return [Ink(line, drop)]


def _end(line: SetLine) -> float:
    from visit_desk.paper.fonts import width

    return line.x + sum(width(seg.text, seg.style, seg.size) for seg in line.segs)


def _width(text: str, size: float) -> float:
    from visit_desk.paper.fonts import width

    return width(text, "regular", size)


def _at(text: str, x: float, drop: float, size: float, face: str, width: float) -> list[Ink]:
    """One line of fixed words at a fixed place."""
    lines = set_text((Run(text),), Style(x, 0.0, size=size, leading=size, face=face, align="left"), width)
    return [Ink(line, drop + index * size * 1.15, label=True) for index, line in enumerate(lines)]


def _symbol(symbol: str, right: float, drop: float) -> list[Ink]:
    """The document symbol with its first letter large, as printed."""
    from visit_desk.paper.fonts import printable, width

    first, rest = printable(symbol[:1]), printable(symbol[1:])
    size = width(first, "bold", 20.0) + width(rest, "regular", 11.5)
    return [
        Ink(
            SetLine((Seg("bold", 20.0, 0.0, first), Seg("regular", 11.5, 0.0, rest)), right - size, 0.0, (), False),
            drop,
            label=True,
        )
    ]


def _set(
    line: Line,
    style: Style,
    width: float,
    *,
    tag: str = "P",
    before: float = 0.0,
    after: float = 0.0,
    hold: bool = False,
) -> list[Row]:
    rows = [
        Row(style.leading, (Ink(one, baseline(style), opens=index == 0),), notes=one.notes, tag=tag, hold=hold)
        for index, one in enumerate(set_text(line, style, width))
    ]
    if rows:
        rows[0].before = before
        rows[-1].height += after
    return rows
