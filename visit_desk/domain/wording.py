"""How one wording became another: what stayed, what went, what came, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

_PIECE = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)
# Beyond this many words on either side the comparison would take seconds: the middle is then told as replaced.
MOST = 6000


class Fate(StrEnum):
    STAYED = "stayed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A stretch of text and what became of it."""

    fate: Fate
    text: str = field(repr=False)


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order; those that stayed and were added make the new text, the others with them the old."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle = _compared(old[start : len(old) - end], new[start : len(new) - end])
    pieces = [(Fate.STAYED, old[:start]), *middle, (Fate.STAYED, old[len(old) - end :])]
    return _joined((fate, "".join(words)) for fate, words in pieces if words)


def _compared(old: list[str], new: list[str]) -> list[tuple[Fate, list[str]]]:
    if max(len(old), len(new)) > MOST:
        return [(Fate.REMOVED, old), (Fate.ADDED, new)]
    told: list[tuple[Fate, list[str]]] = []
    for deed, first, last, there, until in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if deed == "equal":
            told.append((Fate.STAYED, old[first:last]))
        else:
            told += [(Fate.REMOVED, old[first:last]), (Fate.ADDED, new[there:until])]
    return told


def _joined(pieces: Iterable[tuple[Fate, str]]) -> tuple[Piece, ...]:
    """Neighbours of one fate as one."""
    joined: list[Piece] = []
    for fate, text in pieces:
        if joined and joined[-1].fate is fate:
            joined[-1] = Piece(fate, joined[-1].text + text)
        else:
            joined.append(Piece(fate, text))
    return tuple(joined)
