"""Concepts: which words of seven languages speak of one trade and its places (judge, court, суд, 法院).

Found in one pass as ``Term``. A word list entry may end in ``*`` (up to five more letters) and writes spaces as
``_``. ``speaker`` words name persons, ``body`` words the institution or place that goes with them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick

from visit_desk.redaction.folding import Folded, plain_view
from visit_desk.redaction.lexicon import folded_words, listed

_ENDING = 6
_LETTERS = re.compile(r"[^\W\d_]*")
_CJK = re.compile("[\u3040-\u9fff]")


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a list in a text: code points, the group it belongs to, its part of the group, its own spelling."""

    start: int
    end: int
    group: str
    part: str
    key: str


class TermFinder:
    """Finds the words of grouped lists, ``{group: {part: {lang: "words"}}}``, in folded text."""

    def __init__(self, groups: dict[str, dict[str, dict[str, str]]]) -> None:
        keys: dict[str, list[tuple[bool, str, str]]] = defaultdict(list)
        for group, parts in groups.items():
            for part, by_language in parts.items():
                for line in by_language.values():
                    for entry in line.split():
                        key, open_end = _key(entry)
                        keys[key].append((open_end, group, part))
        self._automaton = ahocorasick.Automaton()
        for key, entries in keys.items():
            self._automaton.add_word(key, (len(key), tuple(dict.fromkeys(entries))))
        self._automaton.make_automaton()

    def find(self, view: Folded) -> list[Term]:
        """Every term, in reading order; a longer term of the same group hides a shorter one inside it."""
        found: list[Term] = []
        folded = view.folded
        for last, (length, entries) in self._automaton.iter(folded):
            start = last + 1 - length
            if start and folded[start - 1].isalnum() and not _may_follow(folded, start):
                continue
            for open_end, group, part in entries:
                end = _word_end(folded, last + 1, open_end)
                if end:
                    begin, stop = view.origin(start, end)
                    found.append(Term(begin, stop, group, part, folded[start:end]))
        return found


def _key(entry: str) -> tuple[str, bool]:
    """The folded key; a star inside a phrase opens only its last word."""
    open_end = entry.endswith("*")
    plain = Folded(entry.replace("_", " ").replace("*", "")).folded
    return plain.strip(), open_end


def _may_follow(folded: str, start: int) -> bool:
    if _CJK.match(folded[start]) or _CJK.match(folded[start - 1]):
        return True
    if not "\u0600" <= folded[start] <= "\u06ff":
        return False
    head = start
    while head and folded[head - 1].isalpha():
        head -= 1
    return folded[head:start] in folded_words("names", "arabic_clitics")


def _word_end(folded: str, end: int, open_end: bool) -> int:
    if end == len(folded) or not folded[end].isalnum() or _CJK.match(folded[end]) or _CJK.match(folded[end - 1]):
        return end
    tail = _LETTERS.match(folded, end)
    rest = tail.group() if tail else ""
    if open_end and rest and len(rest) <= _ENDING:
        return end + len(rest)
    arabic = "\u0600" <= folded[end] <= "\u06ff"
    return end + len(rest) if arabic and rest in ("ين", "ون", "ان", "ات", "ه", "ها", "هم") else 0


@lru_cache(maxsize=1)
def concept_finder() -> TermFinder:
    """The finder of trades and institutions; built once, in about 20 ms."""
    return TermFinder(listed("concepts"))


def concepts(text: str) -> list[Term]:
    """Trades and institutions named in a text."""
    return concept_finder().find(plain_view(text))


def groups_of(forms: tuple[str, ...] | list[str], part: str = "") -> frozenset[str]:
    """The concept groups that any of these words belongs to."""
    return frozenset(term.group for form in forms for term in concepts(form) if not part or term.part == part)
