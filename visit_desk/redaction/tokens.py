"""Tokens: a text cut into words, numbers, single Han characters and single signs, each with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d\u0640"
_TOKEN = re.compile(rf"[{_HAN}]|(?:[^\W\d_{_HAN}][{_MARKS}]*)+|\d+|\n|[^\s\w]|_")
_MOST = 400  # tokens; a line without an end is cut here, so that no text takes more than its share of memory


class Token(NamedTuple):
    """``start`` and ``end`` in code points of the text."""

    start: int
    end: int
    word: str


def sentences(text: str) -> list[list[Token]]:
    """Tokens, by lines and sentences. An end of line is no token."""
    found: list[list[Token]] = []
    here: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        if word != "\n":
            here.append(Token(match.start(), match.end(), word))
        if here and (word == "\n" or word in "!?。！？؟" or len(here) >= _MOST or _full_stop(here, text)):
            found.append(here)
            here = []
    return [*found, here] if here else found


def _full_stop(here: list[Token], text: str) -> bool:
    """A stop after a word of more than three letters, before a gap: not that of an initial or an abbreviation."""
    last = here[-1]
    if last.word != "." or text[last.end : last.end + 1] not in (" ", ""):
        return False
    return len(here) > 1 and (len(here[-2].word) > 3 or here[-2].word.isdigit())
