"""The preview: the same numbered document as plain HTML that a text view can show, with a name at each paragraph.

Names are ``p12`` for paragraph 12, ``p78a`` for its recommendation (a), ``h1-2`` for a heading, ``n3`` for a note.
"""

from __future__ import annotations

from html import escape

from visit_desk.paper.labels import Label, label
from visit_desk.paper.numbered import Appendix, Grid, Head, Item, Line, Mark, Numbered, Par, plain

_STYLE = (
    "body{font-family:'Noto Serif',serif;font-size:10pt} h1{font-size:16pt} h2{font-size:13pt} h3{font-size:11pt}"
    " .mark{font-style:italic;text-align:center} .note{font-size:8pt} th{background:#e6edf7}"
    " td,th{padding:3px;vertical-align:top}"
)


def html(numbered: Numbered) -> bytes:
    """One page, without scripts or anything from outside it."""
    opening, language = numbered.opening, numbered.language
    parts = [
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(plain(opening.title))}</title><style>{_STYLE}</style></head><body>",
        f'<p class="mark">{escape(opening.marking)}</p>',
        f"<p>{escape(opening.symbol)}</p>",
        f"<h1>{_line(opening.title)}</h1>",
    ]
    if opening.subtitle:
        parts.append(f"<h3>{_line(opening.subtitle)}</h3>")
    if opening.summary:
        parts.append(f'<p align="center"><i>{escape(label(Label.SUMMARY, language))}</i></p>')
        parts.extend(f"<p{_way(line)}>{_line(line)}</p>" for line in opening.summary)
    parts.extend(f'<p class="note">{"*" * index} {_line(line)}</p>' for index, line in enumerate(opening.stars, 1))
    parts.extend(_item(item, language) for item in numbered.items)
    if numbered.notes:
        parts.append("<hr>")
    parts.extend(
        f'<p class="note"><a name="n{note.number}"></a><sup>{note.number}</sup> {_line(note.line)}</p>'
        for note in numbered.notes
    )
    parts.append("</body></html>\n")
    return "\n".join(parts).encode("utf-8")


def _item(item: Item, language: str) -> str:
    if isinstance(item, Head):
        level = item.level + 1
        return f'<h{level}><a name="{item.anchor}"></a>{escape(item.number)} {_line(item.line)}</h{level}>'
    if isinstance(item, Par):
        return _par(item)
    if isinstance(item, Grid):
        return _grid(item)
    if isinstance(item, Appendix):
        return f'<h2><a name="{item.anchor}"></a>{escape(label(Label.ANNEX, language))}. {escape(item.title)}</h2>'
    raise TypeError(type(item).__name__)


def _par(item: Par) -> str:
    name = f'<a name="{item.anchor}"></a>' if item.anchor else ""
    number = f"{escape(item.label)}&nbsp;&nbsp; " if item.label else ""
    text = f"<b>{_line(item.line)}</b>" if item.strong else _line(item.line)
    indent = 24 * (item.depth + (1 if item.quotation else 0))
    return f'<p{_way(item.line)} style="margin-left:{indent}px">{name}{number}{text}</p>'


def _grid(grid: Grid) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in grid.head)
    rows = "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in grid.rows)
    caption = f"<p><b>{escape(grid.caption)}</b></p>" if grid.caption else ""
    key = f'<p class="note">{escape(grid.key)}</p>' if grid.key else ""
    return f'{caption}<table border="1" cellspacing="0"><tr>{head}</tr>{rows}</table>{key}'


def _line(line: Line) -> str:
    return "".join(
        f'<sup><a href="#n{part.note}">{part.note}</a></sup>'
        if isinstance(part, Mark)
        else f"<i>{escape(part.text)}</i>"
        if part.italic
        else escape(part.text)
        for part in line
    )


def _way(line: Line) -> str:
    """Right to left for a paragraph whose first letter is."""
    for character in plain(line):
        if "\u0590" <= character <= "\u08ff":
            return ' dir="rtl"'
        if character.isalpha():
            return ""
    return ""
