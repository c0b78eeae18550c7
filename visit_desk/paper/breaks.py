"""Where the lines of a paragraph end: each as full as it goes, or the spaces of the whole paragraph most even."""

from __future__ import annotations

from visit_desk.paper.atoms import Atom

_SHRINK = 0.1


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
