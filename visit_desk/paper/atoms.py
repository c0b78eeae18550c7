"""The unbreakable pieces of a paragraph, with their widths: what a line break may stand between.

Breaks stand at spaces, after real hyphens and dashes, after slashes of long tokens, and between Chinese characters
where the rules of line starts and ends allow. Nothing is ever hyphenated, so no hyphen can be lost or invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from visit_desk.paper.fonts import printable, stretches, width
from visit_desk.paper.numbered import Line, Mark
from visit_desk.paper.shaping import advance

NOTE_RAISE = 0.36
NOTE_SIZE = 0.62
_IDEOGRAPH = r"\u2e80-\u2fdf\u3001-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60"
_NO_START = "、。，．：；？！）］｝」』】〉》〕”’…·％‰％,.;:?!)]}"
_NO_END = "（［｛「『【〈《〔“‘([{"
_CJK = re.compile(f"[{_IDEOGRAPH}]")
_PART = re.compile(r"[^-–—/]*(?:[-–—/]+|$)")
_SPACE = re.compile(r"( +)")


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; lengths in points, ``left`` and ``right`` from the page's edges."""

    left: float
    right: float
    size: float = 9.5
    leading: float = 12.5
    face: str = "regular"
    align: str = "justify"
    first: float = 0.0
    before: float = 0.0
    after: float = 6.0


@dataclass(frozen=True, slots=True)
class Seg:
    """Text in one font at one height."""

    style: str
    size: float
    rise: float
    text: str = field(repr=False)


@dataclass(slots=True)
class Atom:
    """What no line break may part. ``space`` is the width of the space that follows (0: none)."""

    segs: list[Seg] = field(default_factory=list)
    width: float = 0.0
    space: float = 0.0
    notes: tuple[int, ...] = ()


def face_of(style: Style, italic: bool) -> str:
    """The face for a run inside a paragraph; italics in italic text stand upright."""
    if not italic:
        return style.face
    return {"regular": "italic", "bold": "bold italic", "italic": "regular", "bold italic": "bold"}[style.face]


def atoms(line: Line, style: Style) -> list[Atom]:
    """The unbreakable pieces of a paragraph in order."""
    found: list[Atom] = [Atom()]
    for part in line:
        if isinstance(part, Mark):
            _add(found[-1], str(part.note), style.face, style.size * NOTE_SIZE, style.size * NOTE_RAISE)
            found[-1].notes += (part.note,)
            continue
        face = face_of(style, part.italic)
        for token in _SPACE.split(printable(part.text)):
            if not token:
                continue
            if token[0] == " ":
                if found[-1].segs:
                    found[-1].space = width(" ", face, style.size)
                    found.append(Atom())
                continue
            for index, bit in enumerate(_bits(token)):
                if index and found[-1].segs:
                    found.append(Atom())
                _add(found[-1], bit, face, style.size, 0.0)
    return [atom for atom in found if atom.segs]


def _add(atom: Atom, text: str, face: str, size: float, rise: float) -> None:
    for style, stretch in stretches(text, face):
        atom.segs.append(Seg(style, size, rise, stretch))
        atom.width += advance(stretch, style, size) if style.startswith("arabic") else width(stretch, style, size)


def _bits(token: str) -> Iterator[str]:
    """A token at its inner break places."""
    if _CJK.search(token):
        yield from _chinese(token)
    elif len(token) < 8 or not ("-" in token or "/" in token or "–" in token or "—" in token):
        yield token
    else:
        yield from _hyphened(token)


def _hyphened(token: str) -> Iterator[str]:
    bit = ""
    for match in _PART.finditer(token):
        part = match[0]
        if not part:
            continue
        bit += part
        rest = token[match.end() :]
        sign = part[-1]
        letters = len(part) > 3 and part[-2].isalpha() and len(rest) > 2 and rest[0].isalpha()
        loose = sign in "–—" or (letters and (sign == "-" or (sign == "/" and len(token) > 14)))
        if loose and len(rest) > 1:
            yield bit
            bit = ""
    if bit:
        yield bit


def _chinese(token: str) -> Iterator[str]:
    bit = ""
    for character in token:
        loose = bool(bit) and (bool(_CJK.match(character)) or bool(_CJK.match(bit[-1])))
        if loose and character not in _NO_START and bit[-1] not in _NO_END:
            yield bit
            bit = ""
        bit += character
    if bit:
        yield bit


def chop(atom: Atom, room: float) -> Iterator[Atom]:
    """Cuts an atom that is wider than a line (an address, a word of 300 letters) at its characters."""
    piece = Atom()
    for seg in atom.segs:
        text = ""
        for character in seg.text:
            size = width(character, seg.style, seg.size)
            if piece.width + size > room and (text or piece.segs):
                if text:
                    piece.segs.append(Seg(seg.style, seg.size, seg.rise, text))
                yield piece
                piece, text = Atom(), ""
            text += character
            piece.width += size
        if text:
            piece.segs.append(Seg(seg.style, seg.size, seg.rise, text))
    piece.space, piece.notes = atom.space, atom.notes
    yield piece


def baseline(style: Style) -> float:
    """How far the baseline lies under the top of a line."""
    return style.leading * 0.5 + style.size * 0.34
