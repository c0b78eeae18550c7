"""What stands beside a name says who it is: "Lena Korvat, 31, baker at ..., who ..."; "the driver, Lena"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.concepts import Term
from visit_desk.redaction.span import Span, action_for
from visit_desk.redaction.speech import saying_after
from visit_desk.redaction.terms import clause_end

_LONGEST = 80
_MOST_PHRASES = 3
_GAP = re.compile(
    r"[\s\"”»'’)]*(?:\([^()\n]{1,40}\)\s*)?([,،，(]|[-–—])\s*|\s+(?=(?:who|qui|que|котор\w+|"
    r"الذي|التي|of|de)\s)"
)
_TELLS = re.compile(
    r"(?:the|of|le|la|les|l['’]|el|who|whose|qui|dont|que|cuyo|котор\w+|الذي|التي|"
    r"seule?|only|único|única|единственн\w+)(?:\s|(?<=['’]))",
    re.I,
)
_OPENS = re.compile(
    r"(?:^|[.!?:;\n(«“,،]|\b(?:the|a|an|le|la|l['’]|un|une|el|una|o|um|uma|del|al|that|by|"
    r"with|and|et|y|e|и|avec|con|com|par|por))"
    r"\s*$",
    re.I,
)


def appositions(text: str, names: Sequence[Span], terms: dict[str, list[Term]]) -> Iterator[Span]:
    """Roles and workplaces told right behind or right before a known or likely name."""
    tells = [*terms.get("trade", ()), *terms.get("house", ()), *terms.get("group", ())]
    for name in names:
        yield from _behind(text, name, tells)
        yield from _before(text, name, [term for term in tells if term.part == "speaker"])


def _behind(text: str, name: Span, tells: list[Term]) -> Iterator[Span]:
    at = name.end
    for _ in range(_MOST_PHRASES):
        gap = _GAP.match(text, at)
        if gap is None:
            return
        start, end = gap.end(), clause_end(text, gap.end(), longest=_LONGEST)
        phrase = text[start:end]
        inside = [term for term in tells if start <= term.start < end]
        if saying_after().match(phrase):
            return
        if phrase.strip() and (inside or _TELLS.match(phrase)):
            work = bool(inside) and all(term.part == "w" for term in inside)
            yield _span(start, end, MentionKind.WORK if work else MentionKind.ROLE, name)
        elif not re.fullmatch(r"\s*\d{1,3}[^,.\n]{0,14}", phrase):
            return
        at = end


def _before(text: str, name: Span, trades: list[Term]) -> Iterator[Span]:
    """A trade right before the name, with what belongs to it ("the accountant of the depot, Lena")."""
    near = [term for term in trades if 0 <= name.start - term.end <= 40]
    if not near:
        return
    between = text[near[-1].end : name.start]
    if re.search(r"[.!?;:\n]", between) or between.count(",") > 1 or len(between.split()) > 4:
        return
    if between.split() and not re.search(r"[,،(«\"“]\s*$", between):
        return
    start = near[-1].start
    words = re.search(r"(?:[\w'’-]+\s+){0,1}$", text[max(0, start - 24) : start])
    if words and words.group().strip() and not _OPENS.search(text[max(0, start - 24) : start]):
        start -= len(words.group())
    yield _span(start, near[-1].end + len(between.rstrip(' ,،(«"“')), MentionKind.ROLE, name)


def _span(start: int, end: int, kind: MentionKind, name: Span) -> Span:
    return Span(start, end, kind, name.person, action_for(kind), "lexicon", 0.5, name.persons)
