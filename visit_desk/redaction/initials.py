"""Initials: people told by the first letters of their names, alone or behind a family name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.folding import fold
from visit_desk.redaction.forms import rule_for
from visit_desk.redaction.lexicon import folded_words
from visit_desk.redaction.span import Span, action_for

_ALONE = re.compile(r"(?<!\w)(?:[^\W\d_]\.[ \u00a0]?-?){2,5}")
_BEHIND = re.compile(r",?[ \u00a0]((?:[^\W\d_]\.[ \u00a0-]?){0,3}[^\W\d_]\.)")
_LETTER = re.compile(r"[^\W\d_]")
_MOST_PARTS = 6


class Initials:
    """Whose names begin with which letters."""

    def __init__(self) -> None:
        self._persons: dict[str, list[str]] = defaultdict(list)
        self._letters: dict[str, set[str]] = defaultdict(set)

    def add(self, identity: Identity) -> None:
        """Every usual order of the first letters of a name of two to six parts."""
        for name in (*identity.names, *identity.other_scripts):
            every = fold(name).split()
            parts = [part for part in every if part not in folded_words("names", "particles")]
            if not 2 <= len(parts) <= _MOST_PARTS or rule_for(name) != "whole":
                continue
            letters = "".join(part[0] for part in parts)
            orders = {letters, letters[::-1], letters[1:] + letters[0], letters[0] + letters[-1]}
            orders |= {"".join(part[0] for part in every), letters[-1] + letters[0]}
            # The family name may be any part but the first: double surnames, two given names.
            orders |= {order for one in letters[1:] for order in (letters[0] + one, letters[1] + one, one + letters[0])}
            for order in orders:
                if len(order) > 1:
                    self._persons[order].append(identity.id)
            self._letters[identity.id].update(letters)

    def find(self, text: str) -> Iterator[Span]:
        """Initials that stand alone, with their stops, in capitals."""
        if not self._persons:
            return
        kind = MentionKind.NAME
        for match in _ALONE.finditer(text):
            letters = _LETTER.findall(match.group())
            persons = tuple(dict.fromkeys(self._persons.get("".join(fold(one)[:1] for one in letters), ())))
            if persons and all(letter.isupper() for letter in letters):
                end = match.start() + len(match.group().rstrip())
                yield Span(match.start(), end, kind, persons[0], action_for(kind), "register", 0.6, persons)

    def behind(self, text: str, end: int, persons: Iterable[str]) -> int:
        """Where a family name ends with the initials written behind it ("Osheva M."); ``end`` if there are none."""
        match = _BEHIND.match(text, end)
        if match is None:
            return end
        letters = _LETTER.findall(match.group(1))
        known: set[str] = set()
        for person in persons:
            known |= self._letters.get(person, set())
        return match.end() if all(one.isupper() and fold(one)[:1] in known for one in letters) else end
