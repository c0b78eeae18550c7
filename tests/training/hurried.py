"""Invented notes for the recognisers of English, French and Spanish, which otherwise learn from judgments alone.

Short pieces as they are typed in the field, filled with invented and common names by a fixed counting rule. No word of
a name that stands in the field notes is used, so that what is measured there was not learned here. Each sentence
stands once as it is and once in lower case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from tests.training.corpora import Mark, Text
from tests.training.field_notes import FOLDER

INVENTED = Path(__file__).parent.parent / "data" / "invented"
LANGUAGES = ("en", "fr", "es")
_ROUNDS = 12
_GAP = re.compile(r"\{([NLO])\}")
_KIND = {"N": "NAME", "L": "PLACE", "O": "ORG"}


@lru_cache(maxsize=4)
def invented_words(language: str) -> dict[str, list[str]]:
    """``first`` and ``family`` names, places ``L``, organizations ``O``, and ``sentences`` with places for them."""
    told: dict[str, list[str]] = json.loads((INVENTED / f"{language}.json").read_text(encoding="utf-8"))
    return told


@lru_cache(maxsize=3)
def _free(language: str) -> dict[str, list[str]]:
    """The lists without what the field notes say."""
    said = set(re.findall(r"\w+", (FOLDER / "marked" / f"{language}.txt").read_text(encoding="utf-8").lower()))
    lists = invented_words(language)
    return {
        name: [
            word.replace("_", " ")
            for word in words
            if name in "LO" or not said & set(re.findall(r"[^\W_]+", word.lower()))
        ]
        for name, words in lists.items()
        if name != "sentences"
    }


def hurried(language: str) -> Iterator[Text]:
    """One text a round through all sentences; each round fills them otherwise."""
    count = 0
    for turn in range(_ROUNDS):
        text, marks = "", list[Mark]()
        for sentence in invented_words(language)["sentences"]:
            at = 0
            for match in _GAP.finditer(sentence):
                text += sentence[at : match.start()]
                count += 1
                words = _word(language, match.group(1), count, turn)
                words = words if turn % 2 else words.lower()
                marks.append(Mark(len(text), len(text) + len(words), _KIND[match.group(1)]))
                text += words
                at = match.end()
            text += sentence[at:] + "\n"
        yield Text(f"{language}-hurried-{turn}", text, tuple(marks))


def _word(language: str, letter: str, count: int, turn: int) -> str:
    free = _free(language)
    if letter != "N":
        return free[letter][(count * 7 + turn) % len(free[letter])]
    first = free["first"][(count * 37 + turn * 11) % len(free["first"])]
    family = free["family"][(count * 53 + turn * 29) % len(free["family"])]
    return (first, f"{first} {family}", f"{first} {family}", f"{first} {family}", f"{first[0]}. {family}")[
        (count + turn) % 5
    ]
