"""Likely names of persons nobody has entered: capitalised words beside an honorific, a trade, kin, an age, a nickname.

This layer guesses. It is used by itself only where there is no register; with one, officials whom the register leaves
out would be asked about again and again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.concepts import Term
from visit_desk.redaction.folding import fold
from visit_desk.redaction.lexicon import common_words, folded_words
from visit_desk.redaction.register import Register
from visit_desk.redaction.span import Span, action_for

_CAP = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ][a-zß-öø-ÿā-žа-яё'’]+(?:-[A-ZÀ-ÖØ-ÞА-ЯЁ]?[a-zß-öø-ÿа-яё]+)?"
_RUN = re.compile(
    rf"(?<![\w'’])(?:[A-ZА-ЯЁ]\.\s?)?{_CAP}(?:\s(?:(?:al|ben|bin|de|del|da|dos|van|von|di|el)\s)?{_CAP}){{0,2}}"
)
_NAMED = re.compile(
    r"(?:named|called|known as|name is|name of|nommée?|appelée?|dite?|llamad[oa]|conocid[oa] como|chamad[oa]|"
    r"по имени|известн\w+ как|by|met|waited for|and|et|y|e|и)\s+[\"“«]?$",
    re.I,
)
_AGED = re.compile(r",\s\d{1,2}(?:\s(?:ans|años|anos|лет|года?|years?))?[,;.)]|\s\([\"“«]")
_HONORIFIC = re.compile(r"(?<!\w)([^\W\d_]{1,12})\.?\s$")
_NICK = re.compile(
    r"\s*\(?[\"“«]([^\"”»\n]{2,24})[\"”»]|[^.\n]{0,60}?(?:known|connue?|conocid[oa]|известн\w+)[^.\n\"“«]{0,30}"
    r"[\"“«]([^\"”»\n]{2,24})[\"”»]"
)
_ARABIC_NAME = re.compile(r"\s(\w{3,12}\s(?:بن\s)?(?:ال)?\w{3,12})(?=[\s،,.:])")
_AFTER_TRADE = 3


def likely_names(text: str, terms: dict[str, list[Term]], lang: str) -> Iterator[Span]:
    """Runs of words that stand where a person's name would stand, every later mention of them, and nicknames."""
    found = [*_by_capitals(text, terms, lang), *_by_arabic_title(text, terms)]
    yield from (_span(start, end, MentionKind.NAME) for start, end in found)
    again = Register(Identity(id=".", names=(text[start:end],)) for start, end in found)
    for span in again.find(text, lang):
        if not span.common and span.end - span.start > 3:
            yield _span(span.start, span.end, span.kind)
    for _, end in found:
        nick = _NICK.match(text, end)
        if nick:
            group = 1 if nick.group(1) else 2
            yield _span(nick.start(group) - 1, nick.end(group) + 1, MentionKind.NICK)


def _span(start: int, end: int, kind: MentionKind) -> Span:
    return Span(start, end, kind, None, action_for(kind), "shape", 0.4)


def _by_capitals(text: str, terms: dict[str, list[Term]], lang: str) -> Iterator[tuple[int, int]]:
    people = {term.end for term in (*terms.get("trade", ()), *terms.get("kin", ())) if term.part in ("speaker", "kin")}
    things = [
        term
        for key in ("house", "site", "station", "street", "trade", "chamber", "unit", "weekday")
        for term in terms.get(key, ())
        if term.part != "speaker"
    ]
    ordinary = common_words(lang)
    for match in _RUN.finditer(text):
        start, end = match.span()
        words = match.group().split()
        while words and (
            fold(words[0]).rstrip(".") in folded_words("names", "titles") or _opens(text, start, words[0])
        ):
            start += len(words[0]) + 1
            words = words[1:]
        if not words or all(fold(word) in ordinary for word in words):
            continue
        if not any(term.start < end and start < term.end for term in things) and _beside_a_person(
            text, start, end, len(words), people
        ):
            yield start, end


def _by_arabic_title(text: str, terms: dict[str, list[Term]]) -> Iterator[tuple[int, int]]:
    for term in terms.get("trade", ()):
        name = _ARABIC_NAME.match(text, term.end) if "\u0600" <= text[term.start] <= "\u06ff" else None
        if name and text[max(0, term.start - 2) : term.start] == "ال":
            yield name.start(1), name.end(1)


def _opens(text: str, start: int, word: str) -> bool:
    """Whether a word has its capital only because a sentence begins, as far as one can tell: it is short."""
    return len(word) <= 3 and text[max(0, start - 2) : start].strip(" \n") in (".", "!", "?", ":", "")


def _beside_a_person(text: str, start: int, end: int, words: int, people: set[int]) -> bool:
    before = text[max(0, start - 24) : start]
    honorific = _HONORIFIC.search(before)
    if honorific and fold(honorific.group(1)) in folded_words("names", "titles"):
        return True
    gap = next((place for place in range(start, max(0, start - _AFTER_TRADE - 1), -1) if place in people), None)
    if gap is not None and not re.search(r"[.;\n]", text[gap:start]):
        return True
    if words < 2:
        return bool(re.match(r"\s\([\"“«]", text[end : end + 4]))
    opens_line = re.search(r"(?:^|\n)$", before) and text[end : end + 1] == ","
    return bool(_AGED.match(text, end) or _NAMED.search(before) or re.search(r"[,(:]\s?$", before) or opens_line)
