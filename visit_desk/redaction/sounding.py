"""How a name sounds, coarsely, in any script: its consonants in order, and which vowels stand between them.

Spellings of one name in other languages keep the consonants (Qasmouri, Kasmuri, Касмури, قسموري) and blur the vowels;
Arabic leaves short vowels out. So names are looked up by consonants and compared by vowels. Letters that languages
read in two ways (``ch``, ``j``, ``x``, ``w``) give several soundings of one word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from anyascii import anyascii

_MOST = 24
_ARABIC = re.compile("[\u0600-\u06ff]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
# Letters whose sound their plain letter does not tell.
_MARKED = str.maketrans(
    {"ç": "ch", "ş": "sh", "č": "ch", "ć": "ch", "š": "sh", "ś": "sh", "ž": "zh", "ź": "zh", "ż": "zh", "ñ": "ny"}
    | {"ã": "an", "õ": "on", "þ": "th", "ğ": "g", "ł": "l", "ё": "yo", "ř": "rzh", "ħ": "kh", "ʿ": "", "'": "", "’": ""}
)
_FIXED = re.compile("shch|tsch|dsch|chzh|dzh|tch|sch|dj|cz|sz|ts|tz|zh|sh|dz|ph|kh|gh|qu|ck|th|dh|^rh|q")
_FIXED_AS = {"ph": "F", "kh": "H", "gh": "K", "qu": "Ku", "ck": "K", "th": "T", "dh": "D", "rh": "R", "q": "K"}
# What may be read in several ways, in the order in which it is decided.
_READINGS = (
    (re.compile("^j(?=[aeiouy])"), ("S", "Y", "H")),
    (re.compile("^y(?=[aeiou])"), ("Y", "i")),
    (re.compile("ch"), ("S", "H")),
    (re.compile("x"), ("KS", "S", "H")),
    (re.compile("j"), ("i", "S", "H")),
    (re.compile("w"), ("F", "u")),
    (re.compile("c(?=[eiy])|c$"), ("S", "K")),
    (re.compile("(?<=[aeiou])g(?=n)|(?<=n)g$"), ("K", "")),
    (re.compile("^h(?=r)"), ("H", "K")),
    (re.compile("(?<=[^aeiouy])h|(?<=[aeiouy])h(?=[^aeiouy])"), ("H", "")),
    (re.compile("(?<=[^aeiouy])e$"), ("i", "")),
)
# Letters that a known name may have and its speakers do not say.
_SILENT = (
    (re.compile("^h(?=[aeiou])"), ("H", "")),
    (re.compile("(?<=[aeour])[tdsx]$"), (r"\g<0>", "")),
    (re.compile("(?<=i)lle?s?$"), ("L", "i")),
    (re.compile("(?<=[aeiou])[bm]h"), ("B", "F")),
    (re.compile("(?<=[aeiou])h(?=ua)"), ("H", "")),
    (re.compile("(?<=a)n(?=o$)"), ("N", "")),
)
_SINGLE = str.maketrans(
    {"b": "B", "p": "B", "d": "D", "f": "F", "v": "F", "g": "K", "k": "K", "c": "K", "h": "H", "l": "L", "m": "M"}
    | {"n": "N", "r": "R", "s": "S", "z": "S", "t": "T", "a": "a", "e": "i", "i": "i", "y": "i", "o": "u", "u": "u"}
)
_ARABIC_AS = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويپچگڤ", "aBTTSHHDDRSSSSDTSaKFKKLMNHuiBSKF", strict=True))
_ARABIC_AS |= dict(zip("ىأإآٱةئؤکی", "aaaaaaiuKi", strict=True))
_ARABIC_TWO = re.compile("ش?تش|تس|دج|دز")
_ENDINGS = tuple(
    (
        "ого его ому ему ыми ими ами ями ой ей ою ею ым им ом ем ах ях ам ям ых их ов ев ую юю ая яя ий ый ии ия ию ие"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Sounding:
    """``bones`` are the consonants; ``vowels`` has one more entry: which vowels (of a, i, u) stand before, between and
    behind them. ``abjad``: short vowels are not written. ``declined``: what stands behind the last may be an ending."""

    bones: str
    vowels: tuple[str, ...]
    abjad: bool = False
    declined: bool = False


def soundings(word: str, *, known: bool = False) -> tuple[Sounding, ...]:
    """The ways to read one word (lower case, of one script); of a known name also without its silent letters."""
    if _ARABIC.search(word):
        return _of_arabic(word)
    if _CYRILLIC.search(word):
        return _of_cyrillic(word)
    latin = anyascii(word.translate(_MARKED)).lower()
    return tuple(dict.fromkeys(_parsed(reading) for reading in _readings(latin, _SILENT if known else ())))


def distance(known: Sounding, written: Sounding) -> float:
    """How far the vowels of two words with the same consonants differ: 1 for one that is missing, 0.5 for another."""
    told = 0.0
    free = known.abjad != written.abjad
    last = len(known.vowels) - 1
    for place, (one, other) in enumerate(zip(known.vowels, written.vowels, strict=True)):
        if one and other:
            told += 0.0 if not set(one).isdisjoint(other) else 0.5
        elif place == last and (written.declined or known.declined):
            continue
        elif (one and not (free and written.abjad and place != last)) or (other and not (free and known.abjad)):
            told += 1.0
    return told


def _readings(latin: str, more: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = ()) -> list[str]:
    found = [_FIXED.sub(lambda match: _FIXED_AS.get(match.group(), "S"), latin)]
    for pattern, options in (*more, *_READINGS):
        if len(found) * len(options) <= _MOST and any(pattern.search(one) for one in found):
            found = list(dict.fromkeys(pattern.sub(option, one) for one in found for option in options))
    return found


def _parsed(reading: str, *, abjad: bool = False, declined: bool = False) -> Sounding:
    bones: list[str] = []
    vowels = [""]
    for letter in reading.translate(_SINGLE):
        if letter in "aiu":
            vowels[-1] += letter if letter not in vowels[-1] else ""
        elif letter.isupper():
            if bones and bones[-1] == letter and not vowels[-1]:
                continue
            bones.append(letter)
            vowels.append("")
    if len(bones) > 1 and bones[-1] == "H" and not vowels[-1]:
        bones.pop()
        vowels.pop()
    return Sounding("".join(bones), tuple(vowels), abjad, declined)


def _of_arabic(word: str) -> tuple[Sounding, ...]:
    word = _ARABIC_TWO.sub("ش", word)
    read = "".join(_ARABIC_AS.get(letter, "") for letter in word)
    if word.endswith(("ه", "ة")):
        read = read[:-1] + "a"
    found = [read]
    if word[0] == "ي" and len(word) > 2:
        found.append("Y" + read[1:])
    if "ج" in word or "غ" in word:
        found += ["".join("K" if letter == "ج" else _ARABIC_AS.get(letter, "") for letter in word)]
    return tuple(dict.fromkeys(_parsed(one, abjad=True) for one in found))


def _of_cyrillic(word: str) -> tuple[Sounding, ...]:
    found: list[Sounding] = []
    bare = [word] + [word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3]
    for stem in bare:
        latin = anyascii(stem.replace("тх", "т").translate(_MARKED)).lower().replace("'", "")
        found += [_parsed(reading, declined=True) for reading in _readings(latin)]
    return tuple(dict.fromkeys(found))
