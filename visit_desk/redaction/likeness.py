"""Likeness: words that are nearly a known name: one slip of the hand, or the same sound in another spelling or script.

Each different word of a text is judged once and remembered. A slip is found by dropping one letter at a time from both
words (the work does not grow with the register); a sound by its consonants (``sounding``). What is alike enough counts
alone where it is written like a name; what is only roughly alike counts beside another part of the same person's name.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from visit_desk.redaction.folding import fold
from visit_desk.redaction.lexicon import folded_words, words
from visit_desk.redaction.mandarin import dotted
from visit_desk.redaction.nearness import ALIKE, EXACT, REMOTE, ROUGHLY, another_name, degree_of, one_less, one_slip
from visit_desk.redaction.sounding import Sounding, distance, soundings

_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff"
WORD = re.compile(f"[^\\W\\d_](?:[^\\W\\d_]|[{_MARKS}])+")
_MARK = re.compile(f"[{_MARKS}]")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_GAP = re.compile(r"(?:[ \u00a0,\-\u2010-\u2015'’\u00b7\"“”«»]|(?<![.!?])\n){1,3}(?:[OОÓ][ '’]\s?)?")
_LATIN_LIKE = re.compile("[a-zà-ɏ]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_MOST_WORDS = 60_000
_LONGEST = 40
_SHORT = 4
_FEW = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """One word: whose names it is like, by which parts and how much; ``sure`` are those who need no company."""

    degree: int
    people: dict[str, list[tuple[str, int]]]
    sure: tuple[str, ...]


Find = tuple[int, int, tuple[str, ...], bool]


class Likeness:
    """The parts of the names of a register, to be found in other spellings. Filled once, by ``add``."""

    def __init__(self) -> None:
        self._parts: dict[str, list[str]] = {}
        self._less: dict[str, list[str]] = defaultdict(list)
        self._bones: dict[str, list[tuple[Sounding, str]]] = defaultdict(list)
        self._fewer: dict[str, list[str]] = defaultdict(list)
        self._afar: dict[str, list[str]] = defaultdict(list)
        self._seen: dict[str, Judged | None] = {}
        self._seen_caseless: dict[str, Judged | None] = {}

    def add(self, name: str, person: str) -> None:
        """Each part of a name, as it was entered."""
        for raw in WORD.findall(name):
            part = fold(raw)
            if len(part) < 2 or _HAN.search(part) or part in folded_words("names", "particles"):
                continue
            known = self._parts.setdefault(part, [])
            if not known:
                self._index(part, bare(raw))
            if person not in known:
                known.append(person)

    def _index(self, part: str, raw: str) -> None:
        for key in (part, part[2:] if part.startswith("ال") and len(part) > 5 else part):
            if len(key) >= 4:
                for shorter in one_less(key):
                    self._less[shorter].append(part)
        readings = soundings(raw.removeprefix("ال") if len(raw) > 5 else raw, known=True)
        for bones in {sounding.bones for sounding in readings[:_FEW] if len(sounding.bones) > 2}:
            for shorter in one_less(bones):
                self._fewer[shorter].append(part)
        for sounding in readings:
            self._bones[sounding.bones].append((sounding, part))
            arabic = _arabic_for(sounding)
            if arabic is not None:
                self._bones[arabic.bones].append((arabic, part))

    def find(self, text: str, common: frozenset[str], caseless: bool) -> Iterator[Find]:
        """Words that are alike: start and end in code points, persons, and whether the word alone is enough."""
        seen = self._seen_caseless if caseless else self._seen
        every = set(WORD.findall(text))
        fresh = every - seen.keys()
        if len(seen) + len(fresh) > _MOST_WORDS:
            seen.clear()
            fresh = every
        for word in fresh:
            seen[word] = self._judged(word, common) if caseless or not word[0].islower() else None
        told = [judged for judged in map(seen.__getitem__, every) if judged]
        if any(judged.degree == ALIKE for judged in told) or _together(told):
            yield from self._standing(text, seen)

    def dotted(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Foreign names in Chinese characters, of which two parts sound like two parts of one name."""
        if "·" not in text and "•" not in text and "・" not in text and "‧" not in text:
            return
        for parts in dotted(text):
            if len(parts) > 3:
                continue
            told = [self._from_afar(sounds) for _, _, sounds in parts]
            persons = [person for person in told[0] if all(person in other for other in told[1:])]
            if persons:
                yield parts[0][1] - told[0][persons[0]], parts[-1][0] + told[-1][persons[0]], tuple(persons)

    def _from_afar(self, sounds: tuple[tuple[int, str], ...]) -> dict[str, int]:
        """Whose names sound like this where there is no r, and by how many characters."""
        if not self._afar:
            for bones, known in self._bones.items():
                if len(bones) > 1:
                    self._afar[bones.replace("R", "L")] += [part for _, part in known]
        found: dict[str, int] = {}
        for size, sound in sounds:
            for bones in {sounding.bones for sounding in soundings(sound)}:
                for part in self._afar.get(bones, ()):
                    found |= dict.fromkeys(self._parts[part], size)
        return found

    def _standing(self, text: str, seen: dict[str, Judged | None]) -> Iterator[Find]:
        last: tuple[int, int, Judged] | None = None
        reach = 0
        for match in WORD.finditer(text):
            judged = seen[match.group()]
            if judged is None:
                if last and len(match.group()) <= 4 and match.group().lower() in _between():
                    reach = match.end()
                else:
                    last = None
                continue
            together: tuple[str, ...] = ()
            if last and _GAP.fullmatch(text, reach, match.start()):
                together = _company(judged, last[2])
                if together and last[2].degree < EXACT:
                    yield last[0], last[1], together, False
            persons = (*judged.sure, *(person for person in together if person not in judged.sure))
            if persons and judged.degree < EXACT:
                yield match.start(), match.end(), persons, bool(judged.sure)
            last, reach = (match.start(), match.end(), judged), match.end()

    def _judged(self, word: str, common: frozenset[str]) -> Judged | None:
        """Everybody whose name this word is or is like."""
        if len(word) > _LONGEST or _HAN.match(word):
            return None
        folded = fold(word)
        found: dict[str, int] = {}
        for key in _stripped(folded):
            if key in self._parts:
                # What stands in front of an Arabic word is known to the search for exact forms; the rest is not.
                found[key] = EXACT if key == folded or not key.isascii() else ALIKE
        if not found:
            rare = folded not in common
            sounds = self._by_sound(bare(word)) if rare or len(folded) > _SHORT else ()
            for part, degree in (*self._by_slip(folded), *sounds):
                found[part] = max(degree if rare else REMOTE, found.get(part, 0))
        people: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for part, degree in found.items():
            for person in self._parts[part]:
                people[person].append((part, degree))
        sure = tuple(person for person, told in people.items() if any(degree == ALIKE for _, degree in told))
        return Judged(max(found.values()), dict(people), sure) if found else None

    def _by_slip(self, folded: str) -> Iterator[tuple[str, int]]:
        for word in _stripped(folded):
            if len(word) < 3:
                continue
            for shorter in {word, *one_less(word)}:
                for part in self._less.get(shorter, ()):
                    for known in {part, part.removeprefix("ال")}:
                        if one_slip(word, known):
                            yield part, ROUGHLY if another_name(word, known) else ALIKE

    def _by_sound(self, raw: str) -> Iterator[tuple[str, int]]:
        for word in _stripped(raw):
            if len(word) < 3:
                continue
            for sounding in soundings(word):
                for known, part in self._bones.get(sounding.bones, ()):
                    degree = degree_of(known, sounding, min(len(word), len(part)))
                    if degree:
                        yield part, degree
                if len(sounding.bones) > 2:
                    for shorter in one_less(sounding.bones):
                        yield from ((part, REMOTE) for part in self._fewer.get(shorter, ()))


@lru_cache(maxsize=1)
def _in_arabic() -> dict[str, list[Sounding]]:
    """Usual Arabic names: their short vowels are free in every script."""
    found: dict[str, list[Sounding]] = defaultdict(list)
    for name in words("names", "arabic_given"):
        for sounding in soundings(name):
            found[sounding.bones].append(sounding)
    return found


def _arabic_for(sounding: Sounding) -> Sounding | None:
    """The usual Arabic name that a Latin spelling stands for: the one that writes most of its vowels."""
    fitting = [one for one in _in_arabic().get(sounding.bones, ()) if distance(one, sounding) == 0]
    return max(fitting, key=lambda one: sum(map(bool, one.vowels))) if fitting and not sounding.abjad else None


@lru_cache(maxsize=1)
def _between() -> frozenset[str]:
    """What stands between the parts of a name, in Latin letters and as Russian writes it."""
    return folded_words("names", "particles") | {"да", "де", "ди", "ду", "аль", "эль", "ат", "ибн", "фон", "ван"}


def bare(word: str) -> str:
    """Lower case, without vowel signs and marks that are not letters, accents kept."""
    return _MARK.sub("", unicodedata.normalize("NFC", word)).lower()


def _stripped(word: str) -> Iterable[str]:
    """The word, and without what may be written in front of it in Arabic."""
    if _ARABIC.match(word):
        found = [word]
        for clitic in folded_words("names", "arabic_clitics"):
            if word.startswith(clitic) and len(word) - len(clitic) >= 3:
                found.append(word[len(clitic) :])
        return found
    if word.startswith(("al", "el")) and len(word) >= 7:
        return (word, word[2:])
    if word.endswith(("skiego", "skiemu", "ckiego", "ckiemu", "skego", "skemu")):
        return (word, re.sub("(?<=k)(i?)e[gm][ou]$", "i", word))
    return (word,)


def _together(told: list[Judged]) -> bool:
    """Whether anything in a text could be company for anything else: two words that are like parts of one name."""
    met: set[str] = set()
    for judged in told:
        if not met.isdisjoint(judged.people):
            return True
        met.update(judged.people)
    return False


def _company(one: Judged, other: Judged) -> tuple[str, ...]:
    """Of whom two neighbours are different parts of the name: both roughly, or one of them surely."""
    return tuple(
        person
        for person in one.people
        if person in other.people
        and any(
            part != beside and (min(degree, near) >= ROUGHLY or max(degree, near) >= ALIKE)
            for part, degree in one.people[person]
            for beside, near in other.people[person]
        )
    )
