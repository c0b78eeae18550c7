"""Folding: one plain spelling of a text to search in, with the way back to its code points.

Folding lower-cases, strips accents, vowel signs and zero-width characters, unifies apostrophes, digits and Arabic
letter forms, and makes every run of spaces, line ends and hyphens one space. Three further views exist for text
that mixes scripts: how letters sound in Latin, what they look like, and the same without a hyphen at a line's end.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache

from anyascii import anyascii

_SPACES = " \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_DASHES = "\\-\u2010-\u2015\u2212\u058a\u05be\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_GAP = re.compile(f"[{_SPACES}{_DASHES}]")
_APOSTROPHES = frozenset("'\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u0060\u00b4\u2032\uff07")
_ARABIC = {"ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ٱ": "ا", "ک": "ك", "ی": "ي", "ہ": "ه", "ء": "", "ـ": ""}
_OTHER_ALPHABET = re.compile("[\u0370-\u058f\u10a0-\u10ff\u1c90-\u1cbf\u1f00-\u1fff]")
_BROKEN_WORD = re.compile("(?<=[^\\W\\d_])[-\u2010\u00ad][ \t]*\r?\n[ \t]*(?=[^\\W\\d_])")
# Characters with gaps between them, or a name that goes on in the next line.
_HAN = "[\u3400-\u9fff]"
_SPACED_HAN = re.compile(f"(?<={_HAN})[ \u3000]*[ \u3000\n][ \u3000]*(?={_HAN})")
_SPELLED_OUT = re.compile(r"(?<!\w)(?:\w[ .\u00a0\u2009*_-]{1,2}){3,}\w(?!\w)")

_LOOKS = dict(zip("аеорсухіјѕһԁɡвнкмтзαορντικυχγεη", "aeopcyxijshdgbhkmt3aopvtikuxyen", strict=True))


def _plain(letter: str) -> str:
    if _GAP.match(letter):
        return " "
    if letter in _APOSTROPHES:
        return "'"
    category = unicodedata.category(letter)
    if category in ("Cf", "Mn", "Me"):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(letter))
    base = "".join(part for part in unicodedata.normalize("NFKD", letter) if unicodedata.category(part) != "Mn")
    low = base.lower()
    if low in _ARABIC:
        return _ARABIC[low]
    if category in ("Ll", "Lu", "Lt", "Lo") and not low.isascii() and "LATIN" in unicodedata.name(letter, ""):
        return anyascii(low).lower() or low
    return "".join(part for part in low if unicodedata.category(part) not in ("Mn", "Cf"))


def _sound(letter: str) -> str:
    return anyascii(letter).lower().replace("'", "") if _OTHER_ALPHABET.match(letter) else _plain(letter)


def _look(letter: str) -> str:
    low = _plain(letter)
    return _LOOKS.get(low, low)


class _Table(dict[int, str]):
    """A translation table that fills itself, and remembers which letters do not become exactly one."""

    def __init__(self, view: str) -> None:
        super().__init__()
        self._one = {"plain": _plain, "sound": _sound, "look": _look}[view]
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = self._one(letter)
        if len(folded) != 1:
            self.odd.add(letter)
        self[code] = folded
        return folded


_TABLES = {view: _Table(view) for view in ("plain", "sound", "look")}


class Folded:
    """A folded text; ``origin`` leads a stretch of it back to code points of the text that was given."""

    __slots__ = ("_flat", "_from", "_to", "folded", "text", "view")

    def __init__(self, text: str, view: str = "plain", drop: re.Pattern[str] | None = None) -> None:
        self.text = text
        self.view = view
        self._from: array[int] | None = None
        table = _TABLES[view]
        plain = text.translate(table)
        odd = table.odd.intersection(text) if not text.isascii() else set()
        if not odd and "  " not in plain and drop is None:
            self.folded = plain
            return
        self._piecewise(text, table, _breaks(frozenset(odd)), drop)

    def _piecewise(self, text: str, table: _Table, breaks: re.Pattern[str], drop: re.Pattern[str] | None) -> None:
        cuts = [(match.start(), match.end()) for match in breaks.finditer(text)]
        if drop is not None:
            dropped = [(match.start(), match.end()) for match in drop.finditer(text)]
            begins = [start for start, _ in dropped]
            free = [cut for cut in cuts if (at := bisect_right(begins, cut[0])) == 0 or dropped[at - 1][1] <= cut[0]]
            cuts = sorted(free + dropped)
        pieces: list[str] = []
        froms, tos, flats = array("l"), array("l"), bytearray()
        length = last = 0
        for start, end in cuts:
            if start > last:
                froms.append(length)
                tos.append(last)
                flats.append(0)
                pieces.append(text[last:start].translate(table))
                length += start - last
            odd = table[ord(text[start])] if end - start == 1 and text[start] in table.odd else ""
            if odd:
                froms.append(length)
                tos.append(start)
                flats.append(1)
                pieces.append(odd)
                length += len(odd)
            last = end
        if last < len(text):
            froms.append(length)
            tos.append(last)
            flats.append(0)
            pieces.append(text[last:].translate(table))
        self.folded = "".join(pieces)
        self._from, self._to, self._flat = froms, tos, flats

    def place(self, index: int) -> int:
        """The code point of the given text from which the folded letter at ``index`` came."""
        if self._from is None:
            return index
        if index >= len(self.folded):
            return len(self.text)
        piece = bisect_right(self._from, index) - 1
        while self._from[piece] > index:
            piece -= 1
        return self._to[piece] + (0 if self._flat[piece] else index - self._from[piece])

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Code points of the given text for a folded stretch, with the marks that belong to its last letter."""
        if self._from is None:
            return start, end
        first, last = self.place(start), self.place(end - 1) + 1
        following = self.place(end)
        table = _TABLES[self.view]
        while last < following and table[ord(self.text[last])] == "":
            last += 1
        return first, last


@lru_cache(maxsize=256)
def _breaks(odd: frozenset[str]) -> re.Pattern[str]:
    gap = _GAP.pattern
    letters = "".join(re.escape(letter) for letter in sorted(odd))
    return re.compile(f"[{letters}]|(?<={gap}){gap}+" if letters else f"(?<={gap}){gap}+")


def fold(text: str, view: str = "plain") -> str:
    """The folded spelling alone, without outer spaces."""
    return Folded(text, view).folded.strip()


@lru_cache(maxsize=4)
def plain_view(text: str) -> Folded:
    """The plain view; the layers that look at one text after another share it."""
    return Folded(text)


def views(text: str) -> tuple[Folded, ...]:
    """Every view in which a known form may stand in this text; the plain one first."""
    found = [plain_view(text)]
    if not text.isascii() and _OTHER_ALPHABET.search(text):
        found += [Folded(text, "sound"), Folded(text, "look")]
    if "\n" in text and _BROKEN_WORD.search(text):
        found.append(Folded(text, "plain", _BROKEN_WORD))
    if not text.isascii() and _SPACED_HAN.search(text):
        found.append(Folded(text, "plain", _SPACED_HAN))
    return tuple(found)


def spelled_out(text: str) -> tuple[tuple[int, int, str], ...]:
    """Stretches written letter by letter ("M i r a"): start, end, and the letters joined and folded."""
    return tuple(
        (match.start(), match.end(), re.sub(r"[^\w]|_", "", fold(match.group())))
        for match in _SPELLED_OUT.finditer(text)
    )
