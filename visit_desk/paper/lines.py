"""Sets a paragraph: its lines with their places, evened or ragged, and turned where letters run right to left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from visit_desk.paper.atoms import Atom, Seg, Style, atoms, chop
from visit_desk.paper.breaks import best, greedy
from visit_desk.paper.numbered import Line
from visit_desk.paper.shaping import Placed, Stretch, base_level, levels, place, right_to_left

_WIDEST = 0.75


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line, ready to draw: ``stretch`` is added to each space, ``x`` is its left end, ``open`` ends in a space."""

    segs: tuple[Seg, ...]
    x: float
    stretch: float
    notes: tuple[int, ...]
    open: bool
    placed: tuple[Placed, ...] = ()


def set_text(line: Line, style: Style, page_width: float) -> list[SetLine]:
    """The lines of a paragraph on a page ``page_width`` points wide."""
    room = page_width - style.left - style.right
    parts: list[Atom] = []
    for atom in atoms(line, style):
        if atom.width > room - max(style.first, 0.0):
            parts.extend(chop(atom, room - max(style.first, 0.0)))
        else:
            parts.append(atom)
    if not parts:
        return []
    way = _way(parts)
    if way is not None and way.base:
        style = replace(style, align="right")
    choose = best if style.align == "justify" else greedy
    ends = choose(parts, room - style.first, room)
    lines, start = [], 0
    for number, end in enumerate(ends):
        first = style.first if number == 0 else 0.0
        made = _set(parts[start:end], style, style.left + first, room - first, end == len(parts))
        lines.append(made if way is None else way.turned(made, start))
        start = end
    return lines


@dataclass(frozen=True, slots=True)
class _Way:
    """Levels of a paragraph that holds right-to-left letters; ``starts`` are the places of its atoms in its text."""

    base: int
    levels: list[int]
    starts: list[int]

    def turned(self, line: SetLine, first: int) -> SetLine:
        """The line with its runs in their places."""
        at, runs = self.starts[first], list[Stretch]()
        for seg in line.segs:
            for character in seg.text:
                level = self.levels[at] if at < len(self.levels) else self.base
                at += 1
                last = runs[-1] if runs else None
                if last and (last.style, last.size, last.rise, last.level) == (seg.style, seg.size, seg.rise, level):
                    last.text += character
                else:
                    runs.append(Stretch(seg.style, seg.size, seg.rise, level, character))
        return replace(line, placed=place(runs, line.x, line.stretch, self.base, line.open))


def _way(parts: list[Atom]) -> _Way | None:
    """Levels of the whole paragraph, or nothing where all of it runs from left to right."""
    if not any(right_to_left(seg.text) for atom in parts for seg in atom.segs):
        return None
    text, starts = "", []
    for atom in parts:
        starts.append(len(text))
        for seg in atom.segs:
            text += (text[-1:] or " ") * len(seg.text) if seg.rise else seg.text
        text += " " if atom.space else ""
    base = base_level(text)
    return _Way(base, levels(text, base), starts)


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
            _join(
                segs,
                Seg(_plain(segs[-1].style), style.size, 0.0, " ")
                if segs[-1].rise or before.rise
                else Seg(segs[-1].style, segs[-1].size, 0.0, " "),
            )
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
