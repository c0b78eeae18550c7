"""Finding what identifies somebody in a text: the union of the layers, settled into one reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.apposition import appositions
from visit_desk.redaction.dates import moments
from visit_desk.redaction.folding import fold
from visit_desk.redaction.language import language_of
from visit_desk.redaction.learned import learned
from visit_desk.redaction.lexicon import common_words
from visit_desk.redaction.likely_names import likely_names
from visit_desk.redaction.lives import lives
from visit_desk.redaction.patterns import direct_patterns
from visit_desk.redaction.portraits import portraits
from visit_desk.redaction.reckoned import reckoned
from visit_desk.redaction.register import NAMING, Register
from visit_desk.redaction.span import Span, action_for, settle
from visit_desk.redaction.terms import terms_of
from visit_desk.redaction.whereabouts import whereabouts

# register: known identities; pattern: numbers, accounts, dates; lexicon: trades, kin, places, habits by word lists.
# portrait: what hurried notes tell between commas; it sees much, also where nobody is described.
LAYERS = ("register", "pattern", "lexicon", "portrait")
# What the models see in dates, numbers and circumstances ("figures") is asked for by name only: they learned from
# judgments, where each bill and each year is marked.
_FIGURES = frozenset({MentionKind.DATE, MentionKind.CASENO, MentionKind.QUANTITY, MentionKind.DEM, MentionKind.OTHER})


def find(
    text: str,
    register: Register | None = None,
    *,
    lang: str = "auto",
    layers: Iterable[str] | None = None,
    calm: bool = False,
) -> tuple[Span, ...]:
    """Every stretch that may identify somebody, in code points, without overlaps.

    Without a register, likely names are guessed by their shape (layer "shape") and by learned models ("learned").

    The layers are joined, never voted on: what one of them finds is found. ``calm`` leaves portraits out: whoever asks
    a person about each find must not ask about every other word.
    """
    language = language_of(text) if lang in ("auto", "") else lang
    used = layers if layers is not None else LAYERS if register is not None else (*LAYERS, "shape", "learned")
    wanted = frozenset(used) - ({"portrait"} if calm else set())
    told = [*_found(text, register, language, wanted)]
    told += _learned(text, language, told, wanted)
    return tuple(_trimmed(text, span) for span in settle(told) if _says_something(text[span.start : span.end], span))


_HAN = re.compile("[\u3400-\u9fff]")
_LEAST_LETTERS = 2
_EDGES = " \t\r\n,.;:،"


def _says_something(words: str, span: Span) -> bool:
    """Scraps that are left beside stronger finds (an article, a quotation mark) are no finds."""
    told = words.strip(_EDGES)
    return bool(told) and (span.layer in ("register", "code") or sum(letter.isalnum() for letter in told) > 1)


def _found(text: str, register: Register | None, lang: str, layers: frozenset[str]) -> Iterator[Span]:
    known = register.find(text, lang) if register is not None and "register" in layers else ()
    yield from known
    numbers = tuple(_patterns(text)) if layers & {"pattern", "lexicon"} else ()
    if "pattern" in layers:
        yield from numbers
    if not layers & {"lexicon", "shape"}:
        return
    terms = terms_of(text)
    guessed = tuple(likely_names(text, terms, lang)) if "shape" in layers else ()
    yield from guessed
    if "lexicon" in layers:
        told = (*lives(text, terms), *whereabouts(text, terms))
        yield from told
        yield from appositions(text, [span for span in (*known, *guessed) if span.kind in NAMING], terms)
        if "portrait" in layers:
            yield from portraits(text, (*known, *guessed, *numbers, *told), terms)


def _patterns(text: str) -> Iterator[Span]:
    yield from direct_patterns(text)
    if _HAN.search(text):  # Han stands right beside numbers and accounts, without a space
        yield from direct_patterns(_HAN.sub(" ", text))
    for moment in moments(text):
        yield Span(moment.start, moment.end, MentionKind.DATE, None, action_for(MentionKind.DATE), "pattern", 0.8)
    for start, end in reckoned(text):
        yield Span(start, end, MentionKind.DATE, None, action_for(MentionKind.DATE), "pattern", 0.7)


def _learned(text: str, lang: str, told: Sequence[Span], layers: frozenset[str]) -> Iterator[Span]:
    """What the models add. Inside of what a rule has found they would only name it wrongly."""
    if not layers & {"learned", "figures"}:
        return
    known = bytearray(len(text))
    for span in told:
        known[span.start : span.end] = b"\1" * (span.end - span.start)
    for span in learned(text, lang):
        if ("figures" if span.kind in _FIGURES else "learned") in layers:
            yield from _beside(text, span, known, lang)


_SERIES = re.compile(r"\s?\d+/\d")


def _beside(text: str, span: Span, known: bytearray, lang: str) -> Iterator[Span]:
    """What no rule has found of a learned find; not the word that opens the sentence before a name ("Later Fersan"),
    nor the letters of a series of laws ("CC 2023/08")."""
    words = text[span.start : span.end]
    if len(words) < _LEAST_LETTERS or (words.isupper() and _SERIES.match(text, span.end)):
        return
    if 1 not in known[span.start : span.end]:
        yield span
        return
    for match in re.finditer(b"\0+", known[span.start : span.end]):
        start, end = span.start + match.start(), span.start + match.end()
        left = text[start:end].strip(_EDGES)
        if sum(map(str.isalnum, left)) > 1 and fold(left) not in common_words(lang):
            yield Span(start, end, span.kind, None, span.action, span.layer, span.score)


def _trimmed(text: str, span: Span) -> Span:
    """Without the spaces and commas at its edges that are left where finds overlapped."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:":
        end -= 1
    if (start, end) == (span.start, span.end):
        return span
    return Span(start, end, span.kind, span.person, span.action, span.layer, span.score, span.persons, span.common)
