"""The rows of tables: the recommendation matrix and plain tables, as text before any layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from visit_desk.paper.document import Table, Text
from visit_desk.paper.labels import Label, label
from visit_desk.paper.numbered import Grid, Placed

Say = Callable[[Text | None], str]

MATRIX_HEAD = (
    Label.NUMBER,
    Label.PARAGRAPH,
    Label.RECOMMENDATION,
    Label.ADDRESSEE,
    Label.BY,
    Label.INDICATOR,
    Label.VERB_CLASS,
    Label.LEGAL_BASIS,
    Label.SDG,
)
_MATRIX_WIDTHS = (4.6, 5.6, 27.0, 14.0, 10.5, 16.5, 6.8, 10.5, 4.5)


def smart(letters: str) -> str:
    """The five letters with a dash for each that is not met; empty when nobody looked."""
    return "".join(one if one in letters else "–" for one in "SMART") if letters else ""


def matrix(rows: Sequence[Placed], say: Say, language: str) -> Grid:
    """One row a recommendation, in the order of the text."""
    return Grid(
        tuple(label(one, language) for one in MATRIX_HEAD),
        tuple(_row(one, say) for one in rows),
        _MATRIX_WIDTHS,
        key=label(Label.MATRIX_KEY, language),
        matrix=True,
    )


def _row(one: Placed, say: Say) -> tuple[str, ...]:
    what = one.recommended
    verb = str(what.verb_class) if what.verb_class else ""
    lights = smart(what.smart)
    return (
        one.code,
        one.place.replace(" ", "\u00a0"),
        say(what.short or what.text).rstrip(".;"),
        "; ".join(map(say, what.addressees)),
        say(what.deadline),
        say(what.indicator),
        ", ".join(part for part in (verb, lights) if part),
        "; ".join(map(say, what.legal_basis)),
        ", ".join(map(say, what.sdg)),
    )


def table(block: Table, say: Say) -> Grid:
    """A plain table; rows that are too short or too long are made to fit its head."""
    columns = len(block.head)
    rows = tuple((tuple(map(say, row)) + ("",) * columns)[:columns] for row in block.rows)
    widths = block.widths if len(block.widths) == columns else (1.0,) * columns
    return Grid(tuple(map(say, block.head)), rows, widths, caption=say(block.caption))
