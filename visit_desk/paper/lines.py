"""Breaks numbered text into lines: widths, break places, and the best breaks of the whole paragraph.

Breaks stand at spaces, after real hyphens and dashes, after slashes of long tokens, and between Chinese characters
where the rules of line starts and ends allow. Nothing is ever hyphenated, so no hyphen can be lost or invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from visit_desk.paper.fonts import printable, stretches, width
from visit_desk.paper.numbered import Line, Mark

NOTE_RAISE = 0.36
NOTE_SIZE = 0.62
_SHRINK = 0.1
_WIDEST = 0.6
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


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line, ready to draw: ``stretch`` is added to each space, ``x`` is its left end, ``open`` ends in a space."""

    segs: tuple[Seg, ...]
    x: float
    stretch: float
    notes: tuple[int, ...]
    open: bool
    rtl: bool = False
    right: float = 0.0


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
        atom.width += width(stretch, style, size)


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
        rest = token[match.end():]
        sign = part[-1]
        letters = len(part) > 2 and part[-2].isalpha() and len(rest) > 2 and rest[0].isalpha()
        if sign in "–—" or (letters and (sign == "-" or (sign == "/" and len(token) > 14))):
            if len(rest) > 1:
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


def greedy(parts: list[Atom], first: float, room: float) -> list[int]:
    """Ends of lines (exclusive indices), each as full as it goes."""
    ends: list[int] = []
    used, limit = 0.0, first
    for index, atom in enumerate(parts):
        if used and used + atom.width > limit + 0.01:
            ends.append(index)
            used, limit = 0.0, room
        used += atom.width + atom.space
    ends.append(len(parts))
    return ends


def best(parts: list[Atom], first: float, room: float) -> list[int]:
    """Ends of lines that keep the spaces of the whole paragraph most even (sum of cubes of their stretch)."""
    plain = greedy(parts, first, room)
    count = len(parts)
    if len(plain) < 3:
        return plain
    inf = float("inf")
    cost, back, line = [inf] * (count + 1), [0] * (count + 1), [0] * (count + 1)
    cost[0] = 0.0
    for start in range(count):
        base = cost[start]
        if base == inf:
            continue
        limit = first if start == 0 else room
        used, gaps = 0.0, 0.0
        for end in range(start, count):
            atom = parts[end]
            slack = limit - used - atom.width
            if slack < -gaps * _SHRINK - 0.01:
                break
            if end == count - 1:
                bad = 0.0 if slack > -0.01 else 1.0
            elif slack > limit * 0.45:
                used, gaps = used + atom.width + atom.space, gaps + atom.space
                continue
            else:
                ratio = abs(slack) * (1.0 if slack > 0 else 5.0) / (gaps or 1.0)
                bad = 1.0 + 60.0 * ratio * ratio * ratio
            if base + bad < cost[end + 1]:
                cost[end + 1], back[end + 1], line[end + 1] = base + bad, start, line[start] + 1
            used, gaps = used + atom.width + atom.space, gaps + atom.space
    if cost[count] == inf:
        return plain
    ends: list[int] = []
    at = count
    while at:
        ends.append(at)
        at = back[at]
    return ends[::-1]


def set_lines(line: Line, style: Style, page_width: float) -> list[SetLine]:
    """The lines of one left-to-right paragraph."""
    room = page_width - style.left - style.right
    parts: list[Atom] = []
    for atom in atoms(line, style):
        if atom.width > room - max(style.first, 0.0):
            parts.extend(chop(atom, room - max(style.first, 0.0)))
        else:
            parts.append(atom)
    if not parts:
        return []
    choose = best if style.align == "justify" else greedy
    ends = choose(parts, room - style.first, room)
    lines, start = [], 0
    for number, end in enumerate(ends):
        first = style.first if number == 0 else 0.0
        lines.append(_set(parts[start:end], style, style.left + first, room - first, end == len(parts)))
        start = end
    return lines


def _set(parts: list[Atom], style: Style, x: float, room: float, last: bool) -> SetLine:
    segs: list[Seg] = []
    notes: tuple[int, ...] = ()
    used = 0.0
    for index, atom in enumerate(parts):
        for seg in atom.segs:
            _join(segs, seg)
        notes += atom.notes
        used += atom.width
        if atom.space and index < len(parts) - 1:
            before = atom.segs[0]
            _join(segs, Seg(_plain(segs[-1].style), style.size, 0.0, " ") if segs[-1].rise or before.rise
                  else Seg(segs[-1].style, segs[-1].size, 0.0, " "))
            used += atom.space
    gaps = sum(seg.text.count(" ") + seg.text.count("\u00a0") for seg in segs)
    slack = room - used
    even = style.align == "justify" and gaps and (not last or slack < 0)
    stretch = slack / gaps if even else 0.0
    if stretch > style.size * _WIDEST:
        stretch = style.size * 0.2
    if style.align == "right":
        x += slack
    elif style.align == "center":
        x += slack / 2
    return SetLine(tuple(segs), x, stretch, notes, bool(parts[-1].space))


def _plain(style: str) -> str:
    return style if style in ("regular", "bold", "italic", "bold italic") else "regular"


def _join(segs: list[Seg], seg: Seg) -> None:
    """Adds a segment, merged with the one before where font and height are the same."""
    if segs and segs[-1].style == seg.style and segs[-1].size == seg.size and segs[-1].rise == seg.rise:
        segs[-1] = Seg(seg.style, seg.size, seg.rise, segs[-1].text + seg.text)
    else:
        segs.append(seg)
