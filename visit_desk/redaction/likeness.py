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
_VOWELS = "aeiouyаеиоуыэюя"
EXACT, ALIKE, ROUGHLY = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Hit:
    """How much one word is like which part of whose name."""

    person: str
    part: str
    degree: int


class Likeness:
    """The parts of the names of a register, to be found in other spellings. Filled once, by ``add``."""

    def __init__(self) -> None:
        self._parts: dict[str, list[str]] = {}
        self._less: dict[str, list[str]] = defaultdict(list)
        self._bones: dict[str, list[tuple[Sounding, str]]] = defaultdict(list)
        self._afar: dict[str, list[str]] = defaultdict(list)
        self._seen: dict[str, tuple[Hit, ...]] = {}
        self._seen_caseless: dict[str, tuple[Hit, ...]] = {}

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
                for shorter in _one_less(key):
                    self._less[shorter].append(part)
        for sounding in soundings(raw.removeprefix("ال") if len(raw) > 5 else raw, known=True):
            self._bones[sounding.bones].append((sounding, part))
            arabic = _arabic_for(sounding)
            if arabic is not None:
                self._bones[arabic.bones].append((arabic, part))

    def find(self, text: str, common: frozenset[str], caseless: bool) -> Iterator[tuple[int, int, tuple[Hit, ...]]]:
        """Words that are alike, with their places in code points."""
        seen = self._seen_caseless if caseless else self._seen
        every = set(WORD.findall(text))
        fresh = every - seen.keys()
        if len(seen) + len(fresh) > _MOST_WORDS:
            seen.clear()
            fresh = every
        for word in fresh:
            seen[word] = self._judged(word, common) if caseless or not word[0].islower() else ()
        if not any(hit.degree < EXACT for word in every for hit in seen[word]):
            return
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

    def _standing(self, text: str, seen: dict[str, tuple[Hit, ...]]) -> Iterator[tuple[int, int, tuple[Hit, ...]]]:
        before: tuple[int, tuple[Hit, ...]] = (-9, ())
        waiting: tuple[int, int, tuple[Hit, ...]] | None = None
        for match in WORD.finditer(text):
            hits = seen[match.group()]
            if not hits and len(match.group()) <= 4 and match.group().lower() in _between():
                before = (match.end(), before[1])
                continue
            near = bool(hits and before[1]) and _GAP.fullmatch(text, before[0], match.start()) is not None
            if waiting and near:
                kept = tuple(hit for hit in waiting[2] if _company(hit, hits))
                if kept:
                    yield waiting[0], waiting[1], kept
            waiting = None
            alone = tuple(hit for hit in hits if hit.degree == ALIKE or (near and _company(hit, before[1])))
            if alone and hits[0].degree < EXACT:
                yield match.start(), match.end(), alone
            if hits and hits[0].degree == ROUGHLY and not alone:
                waiting = (match.start(), match.end(), hits)
            before = (match.end(), hits)

    def _judged(self, word: str, common: frozenset[str]) -> tuple[Hit, ...]:
        """Everybody whose name this word is or is like, the surest first."""
        if len(word) > _LONGEST or _HAN.match(word):
            return ()
        folded = fold(word)
        found: dict[tuple[str, str], int] = {}
        for key in _stripped(folded):
            for person in self._parts.get(key, ()):
                # What stands in front of an Arabic word is known to the search for exact forms; the rest is not.
                found[person, key] = EXACT if key == folded or not key.isascii() else ALIKE
        if found:
            return tuple(Hit(person, part, degree) for (person, part), degree in found.items())
        rare = folded not in common
        sounds = self._by_sound(bare(word)) if rare or len(folded) > _SHORT else ()
        for part, degree in (*self._by_slip(folded), *sounds):
            for person in self._parts[part]:
                known = degree if rare else ROUGHLY
                found[person, part] = max(known, found.get((person, part), 0))
        ranked = sorted(found.items(), key=lambda one: -one[1])
        return tuple(Hit(person, part, degree) for (person, part), degree in ranked)

    def _by_slip(self, folded: str) -> Iterator[tuple[str, int]]:
        for word in _stripped(folded):
            if len(word) < 3:
                continue
            for shorter in {word, *_one_less(word)}:
                for part in self._less.get(shorter, ()):
                    for known in {part, part.removeprefix("ال")}:
                        if one_slip(word, known):
                            yield part, ROUGHLY if _another_name(word, known) else ALIKE

    def _by_sound(self, raw: str) -> Iterator[tuple[str, int]]:
        for word in _stripped(raw):
            if len(word) < 3:
                continue
            for sounding in soundings(word):
                for known, part in self._bones.get(sounding.bones, ()):
                    degree = _degree(known, sounding, min(len(word), len(part)))
                    if degree:
                        yield part, degree


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


def one_slip(one: str, other: str) -> bool:
    """Whether a letter more, less, another one, or two exchanged neighbours is all the difference."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = next((place for place, letter in enumerate(one) if letter != other[place]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped


def _another_name(word: str, part: str) -> bool:
    """Whether one letter makes this another name rather than a slip: in short names, and in the last vowel."""
    if len(part) != len(word):
        return len(part) < 5 or (len(part) < 6 and word[1:] != part[1:] and (part.endswith(word) or word.endswith(part)))
    if len(part) < 5:
        return True
    last = word[:-1] == part[:-1] and word[-1] in _VOWELS
    blurred = all(a == b or (a in _VOWELS and b in _VOWELS) for a, b in zip(word, part, strict=True))
    return last or (len(part) < 6 and not blurred and sorted(word) != sorted(part))


def _one_less(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


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


def _company(hit: Hit, others: Iterable[Hit]) -> bool:
    return any(hit.person == other.person and hit.part != other.part for other in others)


def _degree(known: Sounding, written: Sounding, length: int) -> int:
    """How sure one is that two words of the same consonants are one name; ``length``: letters of the shorter one."""
    count, apart = len(known.bones), distance(known, written)
    free = written.declined or known.declined or known.abjad
    other_end = not free and not _agree(known.vowels[-1], written.vowels[-1])
    latin = not (free or written.abjad or written.declined)
    if count >= 4:
        sure = apart <= (1.5 if count >= 5 else 0 if latin else 1) and not other_end
        return ALIKE if sure else ROUGHLY if apart <= 2.5 else 0
    if count == 3:
        sure = apart == 0 and length >= (5 if latin else 4) and _all_told(known, written)
        return ALIKE if sure else ROUGHLY if apart <= 1.5 else 0
    if count == 2:
        return ALIKE if known.abjad and written.abjad and apart == 0 and length >= 4 else ROUGHLY if apart <= 1 else 0
    return ROUGHLY if count == 1 and apart == 0 and not written.abjad else 0


def _all_told(known: Sounding, written: Sounding) -> bool:
    """Whether enough vowels of a short word agree: Arabic may leave some out, other scripts none."""
    if known.abjad:
        return True
    if written.abjad:
        told = sum(bool(one) for one in written.vowels)
        return told >= min(2, sum(bool(one) for one in known.vowels)) and written.vowels[-1] == known.vowels[-1]
    return all(set(one) == set(other) for one, other in zip(known.vowels[:-1], written.vowels, strict=False))


def _agree(one: str, other: str) -> bool:
    return bool(one) == bool(other) and (not one or not set(one).isdisjoint(other))


__all__ = ["ALIKE", "EXACT", "ROUGHLY", "WORD", "Hit", "Likeness", "bare", "one_slip"]
