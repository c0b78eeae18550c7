"""The numbered document: what every renderer lays out. Numbers, marks and references stand here once and for all.

Made by ``numbering.number`` alone. Its strings come from ``Redacted`` text and labels; no renderer takes any other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from visit_desk.domain.lists import ReportKind
from visit_desk.paper.document import Recommended, ReportDocument


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str = field(repr=False)
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """The indicator of footnote ``note`` (1-based) inside text."""

    note: int


Inline: TypeAlias = Run | Mark
Line: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A heading. ``number`` is "I.", "A.", "1." or empty; ``anchor`` names it inside files."""

    level: int
    number: str
    line: Line
    anchor: str


@dataclass(frozen=True, slots=True)
class Par:
    """One printed paragraph or sub-paragraph.

    ``label`` is "12.", "(a)", "(i)" or empty; ``depth`` 0, 1, 2; ``paragraph`` the number of the numbered paragraph
    it belongs to (None: not numbered). ``strong`` is printed bold, ``lead`` stays with what follows.
    """

    label: str
    depth: int
    line: Line
    paragraph: int | None
    anchor: str
    strong: bool = False
    lead: bool = False
    quotation: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of plain cells. ``matrix`` ones stand on landscape pages; ``widths`` are shares of the whole."""

    head: tuple[str, ...] = field(repr=False)
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    widths: tuple[float, ...]
    caption: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
    matrix: bool = False


@dataclass(frozen=True, slots=True)
class Appendix:
    """Where an annex begins."""

    title: str = field(repr=False)
    anchor: str


Item: TypeAlias = Head | Par | Grid | Appendix


@dataclass(frozen=True, slots=True)
class FootNote:
    """A footnote with its number and the paragraph of its mark."""

    number: int
    line: Line
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Placed:
    """A recommendation with the place where it is printed: "78 (a)"; empty where the document has no such text."""

    code: str
    place: str
    recommended: Recommended


@dataclass(frozen=True)
class Opening:
    """The words before the first paragraph, ready to print."""

    title: Line
    subtitle: Line
    symbol: str = field(repr=False)
    session: str = field(repr=False)
    session_dates: str = field(repr=False)
    agenda_item: str = field(repr=False)
    agenda_title: str = field(repr=False)
    distribution: str = field(repr=False)
    dated: str
    original: str = field(repr=False)
    place: str = field(repr=False)
    summary: tuple[Line, ...]
    stars: tuple[Line, ...]
    marking: str
    watermark: str


@dataclass(frozen=True)
class Numbered:
    """The whole document, numbered. ``lost`` counts references to keys that are nowhere in it; ``places`` says where
    the text of each key stands: "12" for a paragraph, "78 (a)" for a recommendation."""

    document: ReportDocument
    opening: Opening
    items: tuple[Item, ...]
    notes: tuple[FootNote, ...]
    recommendations: tuple[Placed, ...]
    paragraphs: int
    lost: int
    places: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def language(self) -> str:
        return self.document.language

    @property
    def running(self) -> str:
        """What the head of each page says: the symbol; a statement has none and shows its title."""
        return plain(self.opening.title) if self.statement else self.opening.symbol

    @property
    def name(self) -> str:
        """The title of the finished file."""
        title = plain(self.opening.title)
        return title if self.statement else f"{self.opening.symbol} {title}".strip()

    @property
    def statement(self) -> bool:
        return self.document.kind is ReportKind.STATEMENT

    @property
    def opening_date(self) -> date | None:
        return self.document.front.dated


def plain(line: Line) -> str:
    """The text of a line without its marks."""
    return "".join(part.text for part in line if isinstance(part, Run))
