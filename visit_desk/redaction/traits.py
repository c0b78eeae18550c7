"""Traits: what a learned recogniser sees of each token. Capitals count in every script, not in ASCII alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_OWN, _NEAR, _FAR = 0, 1, 2


def shape_of(word: str) -> str:
    """``Xx`` for Ошева, ``X`` for UN, ``d`` for 12, ``x`` for the, ``h`` for a script without capitals."""
    told = ""
    for letter in word[:12]:
        if letter.isupper():
            kind = "X"
        elif letter.islower():
            kind = "x"
        elif letter.isdigit():
            kind = "d"
        elif letter.isalpha():
            kind = "h"
        else:
            kind = letter
        if not told or told[-1] != kind:
            told += kind
    return told


@lru_cache(maxsize=20_000)
def _told(word: str, place: int) -> tuple[str, ...]:
    """The traits of one word that stands ``place`` tokens from the one that is judged."""
    lower = word.lower()
    shape = shape_of(word)
    mark = f"{place}"
    if abs(place) == _FAR:
        return (f"{mark}w{lower}", f"{mark}f{shape}")
    if abs(place) == _NEAR:
        return (f"{mark}w{lower}", f"{mark}f{shape}", f"{mark}s{lower[-3:]}")
    size = len(word)
    exact = f"n{shape}{size}" if word.isdigit() else f"f{shape}"
    told = [f"w{lower}", exact, f"l{min(size, 8)}"]
    told += [f"p{at}{lower[:at]}" for at in (2, 3, 4) if size > at]
    told += [f"s{at}{lower[-at:]}" for at in (1, 2, 3, 4) if size > at]
    return tuple(told)


def traits(words: Sequence[str]) -> list[list[str]]:
    """One list a token."""
    count = len(words)
    shapes = [shape_of(word) for word in words]
    found = []
    for at, word in enumerate(words):
        here = [*_told(word, _OWN)]
        for place in (-2, -1, 1, 2):
            there = at + place
            if 0 <= there < count:
                here += _told(words[there], place)
            elif abs(place) == _NEAR:
                here.append("first" if place < 0 else "last")
        if at:
            here.append(f"b{shapes[at - 1]}|{shapes[at]}")
            if len(word) == 1 and "\u3400" <= word <= "\u9fff":
                here.append(f"c{words[at - 1]}{word}")
        if at + 1 < count:
            here.append(f"a{shapes[at]}|{shapes[at + 1]}")
            if len(word) == 1 and "\u3400" <= word <= "\u9fff":
                here.append(f"d{word}{words[at + 1]}")
        found.append(here)
    return found
