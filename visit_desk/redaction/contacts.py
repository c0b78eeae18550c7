"""Known telephone numbers, mail addresses and handles, in whatever format they are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import ahocorasick

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.folding import fold, plain_view
from visit_desk.redaction.span import Span, action_for

# Seven last digits are compared: country codes, trunk zeros and spacing differ between formats of one number.
_TAIL = 7
_NUMBER = re.compile(r"\d(?:[ \t\u00a0().\-/\u2010-\u2015]{0,3}\d){5,17}")


class Contacts:
    """The contacts of the known identities."""

    def __init__(self, identities: Iterable[Identity]) -> None:
        self._numbers: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._words = ahocorasick.Automaton()
        words: dict[str, tuple[MentionKind, list[str]]] = {}
        for identity in identities:
            for contact in identity.contacts:
                self._add(contact.strip(), identity.id, words)
        for key, (kind, persons) in words.items():
            self._words.add_word(key, (len(key), kind, tuple(dict.fromkeys(persons))))
        self._words.make_automaton()
        self._filled = bool(words)

    def _add(self, contact: str, person: str, words: dict[str, tuple[MentionKind, list[str]]]) -> None:
        digits = re.sub(r"\D", "", fold(contact))
        if len(digits) >= 6 and not re.search(r"[^\W\d_]", contact):
            self._numbers[digits[-_TAIL:]].append((digits, person))
            return
        mail = "@" in contact[1:]
        kind = MentionKind.EMAIL if mail else MentionKind.HANDLE
        keys = [fold(contact), fold(contact).lstrip("@")]
        if mail:
            keys += [key for key in (fold(contact).partition("@")[0],) if len(key) >= 5]
        for key in keys:
            if len(key) >= 3:
                words.setdefault(key, (kind, []))[1].append(person)

    def find(self, text: str) -> Iterator[Span]:
        """Every known contact; the caller settles overlaps."""
        if self._numbers:
            yield from self._find_numbers(text)
        if self._filled:
            yield from self._find_words(text)

    def _find_numbers(self, text: str) -> Iterator[Span]:
        for match in _NUMBER.finditer(text):
            digits = re.sub(r"\D", "", match.group())
            digits = digits if digits.isascii() else fold(digits)
            start = match.start()
            while start and text[start - 1] in "+(":
                start -= 1
            for known, person in self._numbers.get(digits[-_TAIL:], ()):
                shorter, longer = sorted((known.lstrip("0"), digits.lstrip("0")), key=len)
                if longer.endswith(shorter):
                    yield Span(
                        start,
                        match.end(),
                        MentionKind.PHONE,
                        person,
                        action_for(MentionKind.PHONE),
                        "register",
                        1.0,
                        (person,),
                    )

    def _find_words(self, text: str) -> Iterator[Span]:
        view = plain_view(text)
        folded = view.folded
        for last, (length, kind, persons) in self._words.iter(folded):
            start, end = last + 1 - length, last + 1
            if (start and folded[start - 1].isalnum()) or folded[end : end + 1].isalnum():
                continue
            begin, stop = view.origin(start, end)
            if begin and text[begin - 1] == "@":
                begin -= 1
            yield Span(begin, stop, kind, persons[0], action_for(kind), "register", 0.95, persons)
