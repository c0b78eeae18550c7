"""Right-to-left text on paper: levels by the Unicode algorithm, letters joined by HarfBuzz, runs put in their places.

A line is drawn in the order in which it is read, each run at its own place, so that the finished file holds the text
in reading order; glyphs without a character of their own get one that the file maps back to the letters they show.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

import uharfbuzz
from bidi import algorithm as bidi
from reportlab.pdfbase.ttfonts import TTFont

from visit_desk.paper.fonts import FILES, PRIVATE, Face, face
from visit_desk.resources import resource

_QUOTED = re.compile('«([^«»]+)»|“([^“”]+)”|"([^"]+)"')
_STRONG = frozenset(("R", "AL"))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: the character that stands for it in the font, and its place from the start of its run."""

    character: str = field(repr=False)
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A run at ``x``: plain ``text`` from left to right, or ``glyphs`` each at its own place."""

    style: str
    size: float
    rise: float
    x: float
    text: str = field(default="", repr=False)
    glyphs: tuple[Glyph, ...] = ()


@dataclass(slots=True)
class Stretch:
    """A run of one level and one font, in reading order."""

    style: str
    size: float
    rise: float
    level: int
    text: str = field(repr=False)
    width: float = 0.0
    x: float = 0.0


def right_to_left(text: str) -> bool:
    """Whether a text holds any right-to-left letter."""
    return not text.isascii() and any(unicodedata.bidirectional(one) in _STRONG for one in text)


def base_level(text: str) -> int:
    """1 for a paragraph whose first letter runs right to left, else 0."""
    return int(bidi.get_base_level(text))


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character (UAX #9, without the reordering of lines).

    In a paragraph that runs left to right, what stands between quotation marks and begins with a right-to-left letter
    is one quotation: it is ordered in itself, as between isolating marks.
    """
    found = _levels(text, base)
    if base == 0:
        for match in _QUOTED.finditer(text):
            inner = match[1] or match[2] or match[3] or ""
            if base_level(inner):
                at = match.start() + 1
                found[at : at + len(inner)] = _levels(inner, 1)
    return found


def _levels(text: str, base: int) -> list[int]:
    kept = list(text)
    for index, one in enumerate(kept):
        if unicodedata.bidirectional(one) in ("BN", "LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI", ""):
            kept[index] = kept[index - 1] if index else " "
    storage: dict[str, Any] = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    bidi.get_embedding_levels("".join(kept), storage)
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage, False)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    return [int(one["level"]) for one in storage["chars"]]


def place(stretches: Sequence[Stretch], x: float, space: float, base: int, more: bool) -> tuple[Placed, ...]:
    """Runs of one line, in reading order, each at its place. ``space`` is added to each space, ``more`` ends in one."""
    for one in stretches:
        one.width = _width(one, space)
    at = x
    for one in _visual(stretches):
        one.x = at
        at += one.width
    found = [_placed(one, space) for one in stretches]
    if more and found:
        found.append(Placed(stretches[-1].style, stretches[-1].size, 0.0, at if base == 0 else x - 2.0, " "))
    return tuple(found)


def _visual(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Runs from left to right: from the highest level down, every sequence at or above it is turned (rule L2)."""
    order = list(stretches)
    if not order:
        return order
    for level in range(max(one.level for one in order), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end].level >= level:
                end += 1
            if end > start:
                order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def _width(one: Stretch, space: float) -> float:
    spaces = one.text.count(" ") + one.text.count("\u00a0")
    return advance(one.text, one.style, one.size, one.level % 2) + spaces * space


def _placed(one: Stretch, space: float) -> Placed:
    if one.level % 2 == 0 and not one.style.startswith("arabic"):
        return Placed(one.style, one.size, one.rise, one.x, text=one.text)
    at, glyphs = 0.0, []
    for character, cluster, move, dx, dy in _shape(one.text, one.style, one.level % 2):
        glyphs.append((cluster, Glyph(character, at + dx * one.size, dy * one.size)))
        at += move * one.size + (space if character == " " else 0.0)
    glyphs.sort(key=lambda pair: pair[0])
    return Placed(one.style, one.size, one.rise, one.x, glyphs=tuple(glyph for _, glyph in glyphs))


def advance(text: str, style: str, size: float, right: int = 1) -> float:
    """Width of a shaped text in points."""
    return sum(move for _, _, move, _, _ in _shape(text, style, right)) * size


@lru_cache(maxsize=4096)
def _shape(text: str, style: str, right: int) -> tuple[tuple[str, int, float, float, float], ...]:
    """Glyphs from left to right: character, place in the text, advance and offsets in shares of the size."""
    known = face(style)
    font, back = _font(style)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right else "ltr"
    uharfbuzz.shape(font, buffer, {})
    scale = 1.0 / font.scale[0]
    clusters = sorted({info.cluster for info in buffer.glyph_infos}) + [len(text)]
    found = []
    for info, move in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        letters = text[info.cluster : clusters[clusters.index(info.cluster) + 1]]
        character = back.get(info.codepoint)
        if character is None or (unicodedata.mirrored(letters[:1]) and character != letters):
            character = _private(known, info.codepoint, move.x_advance * scale, letters)
        found.append((character, info.cluster, move.x_advance * scale, move.x_offset * scale, move.y_offset * scale))
    return tuple(found)


@cache
def _font(style: str) -> tuple[Any, dict[int, str]]:
    """The shaper's font and the character of each glyph that has one."""
    known = face(style)
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(resource("fonts", FILES[style]).read_bytes())))
    back: dict[int, str] = {}
    for code in sorted(known.glyphs):
        back.setdefault(known.font.face.charToGlyph[code], " " if code == 0xA0 else chr(code))
    return font, back


def _private(known: Face, glyph: int, move: float, letters: str) -> str:
    """A private character for a glyph that no character reaches; always the same one for the same glyph."""
    code = PRIVATE + glyph
    font: TTFont = known.font
    font.face.charToGlyph[code] = glyph
    font.face.charWidths[code] = move * 1000.0
    known.letters[code] = letters
    return chr(code)
