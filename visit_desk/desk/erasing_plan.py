"""The plan of one erasing: what would go, what waits for a decision, and where it still lies outside this vault."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from visit_desk.desk.cutting import Cut, cut, cut_note, texts_of, with_texts
from visit_desk.desk.searching_words import Found, Words
from visit_desk.domain.certificate import Erasure
from visit_desk.domain.copy import Copy
from visit_desk.domain.note import Note
from visit_desk.domain.thing import Thing
from visit_desk.domain.writing import Export

_END = re.compile(r"(?<=[.!?…؟。])\s+|\n+")
_COUNTED = 24  # letters
_SHORT = 5
_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class Plan:
    """What one erasing would take.

    ``records`` go whole, ``cuts`` are stretches of notes that go with them, ``found`` waits for a decision each,
    ``earlier`` other records lose their earlier versions. ``exports`` told of it, ``copies`` elsewhere may hold it,
    ``local`` ones beside the vault are made anew, ``clear`` files still lie on this machine. ``words`` are counted
    before and after.
    """

    deed: Erasure
    target: str
    records: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    cuts: dict[str, tuple[Cut, ...]]
    found: tuple[Found, ...]
    earlier: tuple[str, ...]
    exports: tuple[Export, ...]
    copies: tuple[Copy, ...]
    local: tuple[datetime, ...] = ()
    clear: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    search: Words = field(default_factory=Words, repr=False)

    @property
    def leave(self) -> tuple[str, ...]:
        """What stays where nobody decides: runs of words that a person's note shares with other records may be
        anybody's phrase. What was erased on purpose, and every form of a person, is proposed to go."""
        if self.deed is not Erasure.PERSON:
            return ()
        return tuple(one.key for one in self.found if not one.sure)

    def without(self, thing: Thing, stays: Collection[str]) -> Thing:
        """The thing without the stretches that go: its own, and each found one that nobody decided to leave."""

        def cuts(where: str, text: str) -> list[Cut]:
            return [each for each in self.search.cuts(text) if f"{thing.id}/{where}/{each.start}" not in stays]

        if isinstance(thing, Note):
            whole = cut_note(thing, [*self.cuts.get(thing.id, ()), *cuts("text", thing.text)])
            return with_texts(whole, lambda where, text: text if where == "text" else cut(text, cuts(where, text)))
        if not any(self.search.cuts(text) for _, text in texts_of(thing)):
            return thing
        return with_texts(thing, lambda where, text: cut(text, cuts(where, text)))


def countable(words: Iterable[str]) -> tuple[str, ...]:
    """Words that are looked for in the bytes. Three or four letters stand inside many other words: those are searched
    for in the records, as words."""
    return tuple(word for word in words if len(word.strip()) >= _SHORT or _IDEOGRAPHS.search(word))


def sentences(texts: Collection[str]) -> tuple[str, ...]:
    """What is counted before and after: each sentence of some length. A whole text is longer than a page."""
    found = [part.strip() for text in texts for part in _END.split(text)]
    return tuple(dict.fromkeys(part for part in found if len(part) >= _COUNTED)) or tuple(texts)
