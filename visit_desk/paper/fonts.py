"""Fonts for paper: registered once a process, embedded as subsets, chosen character by character where one lacks it.

The four faces of Noto Serif carry Latin and Cyrillic; Noto Naskh Arabic and the Noto Serif SC subset stand in where
they have no glyph. A character that none of them has stops the export and is named: a box on paper tells nobody what
was lost.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from visit_desk.paper.no_glyph import NoGlyph
from visit_desk.resources import resource

FILES = {
    "regular": "NotoSerif-Regular.ttf",
    "bold": "NotoSerif-Bold.ttf",
    "italic": "NotoSerif-Italic.ttf",
    "bold italic": "NotoSerif-BoldItalic.ttf",
    "arabic": "NotoNaskhArabic-Regular.ttf",
    "arabic bold": "NotoNaskhArabic-Bold.ttf",
    "chinese": "NotoSerifSC-Subset.ttf",
}
_FALLBACK = {
    "regular": ("arabic", "chinese"),
    "bold": ("arabic bold", "chinese"),
    "italic": ("regular", "arabic", "chinese"),
    "bold italic": ("bold", "arabic bold", "chinese"),
}
_ALIKE = {"\u2212": "–", "\u2588": "■", "\u2192": "→", "\u00ad": ""}


PRIVATE = 0xE000


class _Mapped(TTFont):
    """A font whose joined forms are mapped back to plain letters in the finished file."""

    def __init__(self, name: str, filename: str, letters: dict[int, str]) -> None:
        super().__init__(name, filename)
        self.letters = letters

    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        if not self.letters and 0xFE8E not in self.face.charToGlyph:
            return
        ending = self.face.name.decode("latin-1")
        for key, stream in doc.idToObject.items():
            if key.startswith("toUnicodeCMap:") and key.endswith(ending):
                stream.content = re.sub(r"(<[0-9A-F]{2}>) <([0-9A-F]{4})>", self._plain, stream.content)

    def _plain(self, match: re.Match[str]) -> str:
        code = int(match[2], 16)
        letters = self.letters.get(code) or (unicodedata.normalize("NFKC", chr(code)) if code >= 0xFB50 else chr(code))
        return f"{match[1]} <{letters.encode('utf-16-be').hex().upper()}>"


@dataclass(frozen=True)
class Face:
    """One registered font with its widths in thousandths of its size; ``letters`` are those of private characters."""

    name: str
    font: TTFont
    widths: dict[int, float]
    glyphs: frozenset[int]
    letters: dict[int, str]


@cache
def face(style: str) -> Face:
    """The face of a style: regular, bold, italic, bold italic, arabic, arabic bold, chinese."""
    name = "VisitDesk-" + style.title().replace(" ", "")
    path, letters = str(resource("fonts", FILES[style])), dict[int, str]()
    font = _Mapped(name, path, letters)
    pdfmetrics.registerFont(font)
    return Face(name, font, font.face.charWidths, frozenset(font.face.charToGlyph), letters)


@lru_cache(maxsize=8192)
def style_for(character: str, style: str) -> str:
    """The style whose font has ``character``: ``style`` itself or the first that stands in for it."""
    code = ord(character)
    if code in face(style).glyphs:
        return style
    for other in _FALLBACK.get(style, ()):
        if code in face(other).glyphs:
            return other
    raise NoGlyph(
        character=f"U+{code:04X} {character}" if character.isprintable() else f"U+{code:04X}",
        name=unicodedata.name(character, "unnamed").lower(),
    )


def printable(text: str) -> str:
    """Text in the composed form that fonts carry, with look-alikes for the few signs that none has."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        for sign, alike in _ALIKE.items():
            if sign in text:
                text = text.replace(sign, alike)
    return text


def stretches(text: str, style: str) -> list[tuple[str, str]]:
    """Splits text into (style, stretch) by which font has the characters; spaces stay with what is before them."""
    if text.isascii() or face(style).glyphs.issuperset(map(ord, text)):
        return [(style, text)] if text else []
    found: list[tuple[str, str]] = []
    for character in text:
        if character in " \u00a0" and found:
            at = found[-1][0]
        else:
            at = style_for(character, style)
        if found and found[-1][0] == at:
            found[-1] = (at, found[-1][1] + character)
        else:
            found.append((at, character))
    return found


@lru_cache(maxsize=32768)
def width(text: str, style: str, size: float) -> float:
    """Width in points of a text that the font of ``style`` has."""
    widths = face(style).widths
    return sum([widths[32 if code == 0xA0 else code] for code in map(ord, text)]) * size * 0.001
