"""Where a person let an ordinary word stand, and how that very place is known again in a finished file.

Layout changes what lies between letters (lines, marks of notes, labels of lists, tags), never the letters themselves:
so a place is the word with the letters before and behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from visit_desk.redaction.folding import fold

_AROUND, _WINDOW = 20, 300
# Tags, escapes of JSON, and "(a)": they stand in one form of a text and not in another.
_LAID_OUT = re.compile(r"<[^<>]*>|\\[nrt]|\([a-z]{1,3}\)", re.I)
_NO_LETTER = re.compile(r"[\W\d_]+")
_LEAST = 6  # letters on both sides together: fewer could stand anywhere


@dataclass(frozen=True)
class Standing:
    """One place: folded letters only, up to 20 on each side."""

    before: str = field(repr=False)
    word: str = field(repr=False)
    after: str = field(repr=False)


def standing(text: str, start: int, end: int) -> Standing:
    """The place of the word from ``start`` to ``end`` (code points), by the letters of its own line: lines of a text,
    as sub-paragraphs are, may be printed apart."""
    before, after = text[:start].rpartition("\n")[2], text[end:].partition("\n")[0]
    return _place(before, text[start:end], after)


def stands(text: str, start: int, end: int, decided: Iterable[Standing], *, page: bool = False) -> bool:
    """Whether one of these places is this one. On a printed ``page`` the text may break off before or behind the word:
    there all 20 letters of one side are enough."""
    here = _place(text[max(0, start - _WINDOW) : start], text[start:end], text[end : end + _WINDOW])
    for one in decided:
        if one.word != here.word:
            continue
        before, after = here.before.endswith(one.before), here.after.startswith(one.after)
        if before and after and len(one.before) + len(one.after) >= _LEAST:
            return True
        whole = (before and len(one.before) == _AROUND, after and len(one.after) == _AROUND)
        if page and any(whole):
            return True
    return False


def _place(before: str, word: str, after: str) -> Standing:
    return Standing(_letters(before)[-_AROUND:], _letters(word), _letters(after)[:_AROUND])


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", fold(_LAID_OUT.sub(" ", text)))
