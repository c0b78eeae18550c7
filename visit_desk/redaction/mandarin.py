"""Chinese names across scripts: characters, traditional ones, pinyin, Wade-Giles; and foreign names in characters."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii

from visit_desk.redaction.lexicon import common_words, listed, words

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_ALL_HAN = re.compile(f"[{_HAN}]{{2,4}}")
_DOTTED = re.compile(f"[{_HAN}]{{1,8}}(?:[·•・‧][{_HAN}]{{1,8}})+")
_SYLLABLE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|"
    r"ia|ie|iu|ua|ue|ui|uo|er|a|o|e|i|u)"
)
_MOST = 4  # syllables of a name


@lru_cache(maxsize=8192)
def reading(letter: str) -> str:
    """The pinyin of one character, as a name reads it."""
    return str(listed("mandarin")["readings"].get(letter, anyascii(letter).lower().strip()))


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """The pinyin of the usual family names, those of two characters too."""
    one = {reading(letter) for letter in listed("mandarin")["surnames"]}
    return frozenset(one | {"".join(map(reading, name)) for name in words("names", "compound_surnames")})


def syllables(word: str) -> tuple[str, ...]:
    """The syllables of a word of pinyin; empty where it is none."""
    if not word or len(word) > 24:
        return ()
    found: list[str] = []
    rest = word
    while rest:
        fitting = [m.group() for m in (_SYLLABLE.fullmatch(rest[:size]) for size in range(6, 0, -1)) if m]
        # A consonant belongs to the following vowel: "wei ni", not "wein i".
        fitting = [one for one in fitting if not rest[len(one) :] or _SYLLABLE.match(rest[len(one) :])]
        fitting.sort(key=lambda one: (_opens(rest[len(one) :]), -len(one)))
        if not fitting:
            return ()
        found.append(fitting[0])
        rest = rest[len(fitting[0]) :]
    return tuple(found)


def _opens(rest: str) -> bool:
    return bool(rest) and rest[0] in "aeiou"


def read_name(name: str) -> tuple[str, tuple[str, ...]] | None:
    """Family name and syllables of the given name, in pinyin; None for a name that is not Chinese."""
    han = name.replace(" ", "")
    if _ALL_HAN.fullmatch(han):
        family = 2 if len(han) > 2 and "".join(map(reading, han[:2])) in surnames() and _compound(han[:2]) else 1
        return "".join(map(reading, han[:family])), tuple(map(reading, han[family:]))
    parts = re.findall(r"[a-z]+", anyascii(name).lower())
    if not 2 <= len(parts) <= _MOST or not anyascii(name).isascii() or not all(map(syllables, parts)):
        return None
    for family, given in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
        told = tuple(one for part in given for one in syllables(part))
        if family in surnames() and len(told) <= 3:
            return family, told
    return None


def _compound(two: str) -> bool:
    known = {"".join(map(reading, name)) for name in words("names", "compound_surnames")}
    return "".join(map(reading, two)) in known


def wade_giles(syllable: str) -> str:
    """One syllable of pinyin as it was written before 1979."""
    rules = listed("mandarin")
    if syllable in rules["whole"]:
        return str(rules["whole"][syllable])
    match = re.match(r"zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?", syllable)
    head = match.group() if match else ""
    tail = syllable[len(head) :]
    return str(rules["initials"].get(head, head)) + str(rules["finals"].get(tail, tail))


def latin_forms(name: str) -> Iterator[tuple[str, bool]]:
    """The ways to write a Chinese name in Latin letters, folded; whether a form is the given name alone."""
    read = read_name(name)
    if read is None or not read[1]:
        return
    family, given = read
    old = ("".join(wade_giles(one) for one in syllables(family) or (family,)), tuple(map(wade_giles, given)))
    bare = (old[0].replace("'", ""), tuple(one.replace("'", "") for one in old[1]))
    for surname, told in dict.fromkeys((read, old, bare)):
        split = (
            [surname, " ".join(syllables(surname))] if surname == family and len(syllables(surname)) > 1 else [surname]
        )
        for first in split:
            for rest in dict.fromkeys(("".join(told), " ".join(told))):
                yield f"{first} {rest}", False
                yield f"{rest} {first}", False
        if len(told) > 1:
            yield from ((" ".join(told), True), ("".join(told), True))
    if family not in common_words("") and len(family) > 2:
        yield family, True


class Characters:
    """Full names in characters, whatever spelling was entered, and foreign names with dots between their parts."""

    def __init__(self) -> None:
        self._names: dict[str, list[str]] = defaultdict(list)
        self._first: re.Pattern[str] | None = None

    def add(self, name: str, person: str) -> None:
        read = read_name(name)
        if read is not None and read[1]:
            self._names["".join((read[0], *read[1]))].append(person)
            self._first = None

    def find(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Start, end and persons of each full name."""
        if not self._names:
            return
        if self._first is None:
            letters = [one for one in listed("mandarin")["surnames"] if self._begins(one)]
            self._first = re.compile(f"[{''.join(letters)}](?=[{_HAN}])" if letters else "(?!)")
        for match in self._first.finditer(text):
            start = match.start()
            sound = reading(match.group())
            for end in range(start + 2, min(start + _MOST, len(text)) + 1):
                if not "\u3400" <= text[end - 1] <= "\u9fff":
                    break
                sound += reading(text[end - 1])
                if sound in self._names:
                    yield start, end, tuple(dict.fromkeys(self._names[sound]))

    def _begins(self, letter: str) -> bool:
        sound = reading(letter)
        return any(name.startswith(sound) for name in self._names)


def dotted(text: str) -> Iterator[list[tuple[int, int, tuple[tuple[int, str], ...]]]]:
    """Each foreign name in characters (``米雷拉·奥舍娃``): its parts with places, and their sounds by length.

    Where a sentence runs on without a gap, the first part is any end of its characters, the last any beginning.
    """
    for match in _DOTTED.finditer(text):
        places = [(m.start(), m.end()) for m in re.finditer(f"[{_HAN}]+", match.group())]
        parts: list[tuple[int, int, tuple[tuple[int, str], ...]]] = []
        for number, (begin, end) in enumerate(places):
            letters = match.group()[begin:end]
            sizes = range(1, len(letters) + 1) if number in (0, len(places) - 1) else (len(letters),)
            cut = ((size, letters[-size:] if number == 0 else letters[:size]) for size in sizes)
            sounds = tuple(
                (size, "".join("l" if one in "尔爾" else reading(one) for one in told)) for size, told in cut
            )
            parts.append((match.start() + begin, match.start() + end, sounds))
        yield parts
