"""ReportDocument: what is to be printed, before numbers and pages. Language-neutral, frozen, and safe by type.

Every word that somebody wrote is ``Redacted``; every word that paper itself adds is a ``Label`` that is looked up in
the document's language. A plain ``str`` where text is due is refused when the value is made, not when it is printed.
Fields of type ``Key`` are ids for cross-references and are never printed.

Marks inside text: ``*words*`` is italic, ``[[key]]`` becomes the number of the paragraph or recommendation with that
key, a line that starts with "(a) ", "a) ", "(i) " or "i) " opens a sub-paragraph (numbered anew).
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from typing import NewType, TypeAlias

from visit_desk.domain.lists import Profile, RecommendationGroup, ReportKind
from visit_desk.domain.redacted import Redacted
from visit_desk.paper.labels import Label

Text: TypeAlias = Redacted | Label
Key = NewType("Key", str)
NO_KEY = Key("")
PRINTED = "printed"  # the audience of fixed words, which the door makes for every document

_TEXTS = ("Text", "Redacted")


class Printable:
    """Base of all parts of a document: refuses anything but text that passed the door."""

    def __post_init__(self) -> None:
        for part in fields(self):  # type: ignore[arg-type]  # every subclass is a dataclass
            if any(name in str(part.type) for name in _TEXTS):
                _sure(getattr(self, part.name), type(self).__name__, part.name)


def _sure(value: object, owner: str, name: str) -> None:
    if isinstance(value, tuple):
        for one in value:
            _sure(one, owner, name)
    elif value is not None and type(value) not in (Redacted, Label):
        raise TypeError(f"{owner}.{name} takes Redacted text or a Label, not {type(value).__name__}")


@dataclass(frozen=True, kw_only=True)
class Front(Printable):
    """What stands before the first paragraph. ``stars`` are the star notes of title and subtitle, in order."""

    title: Text
    subtitle: Text | None = None
    symbol: Text | None = None
    session: Text | None = None
    session_dates: Text | None = None
    agenda_item: Text | None = None
    agenda_title: Text | None = None
    distribution: Text = Label.GENERAL
    original: Text | None = None
    place: Text | None = None
    holder: Text = Label.INDEPENDENT_EXPERT
    dated: date | None = None
    summary: tuple[Text, ...] = ()
    stars: tuple[Text, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Note(Printable):
    """A footnote. ``at`` is the place of its mark in the paragraph's text, in code points; -1 is the end."""

    text: Text
    at: int = -1


@dataclass(frozen=True, kw_only=True)
class Heading(Printable):
    """Level 1 is I., 2 is A., 3 is 1."""

    level: int
    text: Text
    key: Key = NO_KEY


@dataclass(frozen=True, kw_only=True)
class Para(Printable):
    """A numbered paragraph with its sub-paragraphs (as lines of the same text). ``quotation`` is set apart."""

    text: Text
    notes: tuple[Note, ...] = ()
    key: Key = NO_KEY
    quotation: bool = False
    numbered: bool = True
    keep: bool = False


@dataclass(frozen=True, kw_only=True)
class Recommended(Printable):
    """One recommendation as printed. ``verb_class`` is 1-5 (UPR Info); ``smart`` holds the letters that are met."""

    text: Text
    group: RecommendationGroup
    key: Key = NO_KEY
    code: Text | None = None
    short: Text | None = None
    addressees: tuple[Text, ...] = ()
    responsible: Text | None = None
    measure: Text | None = None
    indicator: Text | None = None
    baseline: Text | None = None
    target: Text | None = None
    deadline: Text | None = None
    legal_basis: tuple[Text, ...] = ()
    themes: tuple[Text, ...] = ()
    affected: tuple[Text, ...] = ()
    sdg: tuple[Text, ...] = ()
    yogyakarta: tuple[Text, ...] = ()
    priority: Text | None = None
    resources: Text | None = None
    previously: Text | None = None
    state_position: Text | None = None
    follow_up: Text | None = None
    verb_class: int | None = None
    smart: str = ""
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.smart.strip("SMART"):
            raise TypeError("Recommended.smart takes letters of SMART alone")


@dataclass(frozen=True, kw_only=True)
class Lead(Printable):
    """Recommendations to one addressee. Without ``words`` the lead-in is written in the document's language."""

    addressee: Text
    recommendations: tuple[Recommended, ...]
    words: Text | None = None
    key: Key = NO_KEY


@dataclass(frozen=True, kw_only=True)
class Recommendations(Printable):
    """One axis (law review, access to justice, public policy) with its heading and lead-ins."""

    axis: RecommendationGroup
    leads: tuple[Lead, ...]
    heading: Text | None = None
    level: int = 2


@dataclass(frozen=True, kw_only=True)
class Table(Printable):
    """A plain table; ``widths`` are shares of the page's width, equal when empty."""

    head: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: Text | None = None
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Matrix(Printable):
    """The table of all recommendations of the document, on landscape pages."""

    recommendations: tuple[Recommended, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Annex(Printable):
    """Opens an annex: what follows is counted apart."""

    title: Text


Block: TypeAlias = Heading | Para | Recommendations | Table | Matrix | Annex


@dataclass(frozen=True, kw_only=True)
class ReportDocument(Printable):
    """``marking`` decides the words at the head of every page; ``dated`` (in front) the dates in the file."""

    kind: ReportKind
    front: Front
    blocks: tuple[Block, ...]
    language: str = "en"
    marking: Profile = Profile.DRAFT
    letter: bool = False
    contents: bool = True
    version: str = field(default="1")


def of_one_audience(document: ReportDocument) -> None:
    """Refuses a document that holds text which passed the door for another audience than the one it is marked for."""
    allowed = (PRINTED, document.marking.value)
    stack: list[object] = [document]
    while stack:
        part = stack.pop()
        if isinstance(part, Redacted):
            if part.audience not in allowed:
                raise TypeError(f"text that was checked for {part.audience} in a document for {document.marking.value}")
        elif isinstance(part, tuple):
            stack.extend(part)
        elif isinstance(part, Printable):
            part.__post_init__()
            stack.extend(getattr(part, one.name) for one in fields(part))  # type: ignore[arg-type]  # a dataclass


def anchor(text: Redacted, after: str) -> int:
    """Where a note's mark stands in ``text``: behind the first ``after``; the end (-1) when it is not found."""
    at = text.text.find(after) if after else -1
    return at + len(after) if at >= 0 else -1
