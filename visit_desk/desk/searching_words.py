"""Searching for the words of one erasing: forms of a person with all their inflections, and runs of erased words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from visit_desk.desk.cutting import Cut, echoes, settled, texts_of
from visit_desk.domain.identity import Identity
from visit_desk.redaction import Register, find

AROUND = 60


@dataclass(frozen=True)
class Found:
    """Words that stand in another record, to be shown. ``sure``: a form of the person, not only a run of words that
    was told there too."""

    record: str
    kind: str
    code: str
    where: str
    start: int
    end: int
    word: str = field(repr=False)
    before: str = field(repr=False)
    after: str = field(repr=False)
    sure: bool = True

    @property
    def key(self) -> str:
        return f"{self.record}/{self.where}/{self.start}"


class Words:
    """What is looked for. Lines are remembered: versions of one text differ in one line or two."""

    def __init__(self, identities: Iterable[Identity] = (), erased: Iterable[str] = ()) -> None:
        known = tuple(identities)
        self._register = Register(known) if known else None
        self._erased = tuple(erased)
        self._line = lru_cache(maxsize=20_000)(self._find)

    def cuts(self, text: str) -> list[Cut]:
        """Every stretch of this text that holds such words, in order."""
        found = [Cut(start, end) for words in self._erased for start, end in echoes(words, text)]
        at = 0
        for line in text.split("\n") if self._register is not None else ():
            found += [Cut(at + start, at + end) for start, end in self._line(line)]
            at += len(line) + 1
        return settled(found)

    def _find(self, line: str) -> tuple[tuple[int, int], ...]:
        spans = find(line, self._register, layers=("register",))
        return tuple((span.start, span.end) for span in spans)

    def inside(self, value: Any) -> bool:
        """Whether a thing or a JSON value holds such words anywhere."""
        return any(self.cuts(text) for _, text in texts_of(value))

    def found(self, record: str, kind: str, code: str, value: Any) -> Iterator[Found]:
        for where, text in texts_of(value):
            for each in self.cuts(text):
                before, after = text[max(0, each.start - AROUND) : each.start], text[each.end : each.end + AROUND]
                word = text[each.start : each.end]
                yield Found(record, kind, code, where, each.start, each.end, word, before, after, self._known(word))

    def _known(self, word: str) -> bool:
        return self._register is not None and bool(self._find(word))
