"""Invented Arabic for the Arabic recogniser: there is no corpus with names that may be used, so these texts are made.

Sentences of notes and reports with places for names, filled with first names, family names, towns and associations by a
fixed counting rule, no chance involved. Words of names that stand in the field notes are left out, so that what is
measured there was not learned here. Sentences without any name teach what is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tests.training.corpora import Mark, Text
from tests.training.field_notes import FOLDER
from tests.training.hurried import invented_words

_ROUNDS = 60
_PLACE = re.compile(r"\{([NLOD])\}")
_KIND = {"N": "NAME", "D": "NAME", "L": "PLACE", "O": "ORG"}


@lru_cache(maxsize=1)
def _free() -> dict[str, list[str]]:
    """The lists without what the field notes say."""
    said = set(re.findall(r"\w+", (FOLDER / "marked" / "ar.txt").read_text(encoding="utf-8"))) - {"بن", "أبو", "عبد"}
    return {
        name: [word.replace("_", " ") for word in words if not said & set(word.split("_"))]
        for name, words in invented_words("ar").items()
        if name != "sentences"
    }


def invented() -> Iterator[Text]:
    """One text a round through all sentences; each round fills them otherwise."""
    count = 0
    for turn in range(_ROUNDS):
        text, marks = "", list[Mark]()
        for sentence in invented_words("ar")["sentences"]:
            at = 0
            for match in _PLACE.finditer(sentence):
                text += sentence[at : match.start()]
                count += 1
                words = _word(match.group(1), count, turn)
                marks.append(Mark(len(text), len(text) + len(words), _KIND[match.group(1)]))
                text += words
                at = match.end()
            text += sentence[at:] + "\n"
        yield Text(f"ar-{turn}", text, tuple(marks))


def _word(letter: str, count: int, turn: int) -> str:
    free = _free()
    if letter == "D":
        return "د. " + _word("N", count + 1, turn)
    if letter != "N":
        return free[letter][(count * 7 + turn) % len(free[letter])]
    first = free["first"][(count * 37 + turn * 11) % len(free["first"])]
    family = free["family"][(count * 53 + turn * 29) % len(free["family"])]
    return (first, f"{first} {family}", f"{first} {family}", f"{first} {family}", family)[(count + turn) % 5]
