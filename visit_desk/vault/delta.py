"""The way back from a value to the one before it.

A revision keeps only what is needed to go back: for a long text the stretch that was replaced, for mentions (whose
offsets all move when something is typed before them) the shift; so that a 200,000-word note may be saved every second.
Values are JSON objects. A step is ``["v", old]``, ``["x"]`` (the field did not exist), ``["s", start, end, old]`` for
text, or ``["l", front, back, shift, old]`` for lists: ``front`` and ``back`` elements stay, those at the back move by
``shift``.
"""

from __future__ import annotations

from typing import Any

SHORT = 64
Body = dict[str, Any]


def same_start(one: str, other: str) -> int:
    """Length of the common beginning; slices are compared in C, so long texts cost little."""
    high = min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    low, most, high = 0, high, 1
    while one[low:high] == other[low:high]:
        low, high = high, min(most, high * 2)
    while low < high - 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _same_end(one: str, other: str, most: int) -> int:
    """Length of the common end, at most ``most``."""
    if not most or one[-most:] == other[-most:]:
        return most
    low, high, here, there = 0, 1, len(one), len(other)
    while one[here - high : here - low] == other[there - high : there - low]:
        low, high = high, min(most, high * 2)
    while low < high - 1:
        middle = (low + high) // 2
        if one[here - middle : here - low] == other[there - middle : there - low]:
            low = middle
        else:
            high = middle
    return low


def _text_step(old: str, new: str) -> list[Any]:
    if len(old) < SHORT:
        return ["v", old]
    if new.startswith(old):  # typing goes on at the end
        return ["s", len(old), len(new), ""]
    start = same_start(old, new)
    end = _same_end(old, new, min(len(old), len(new)) - start)
    return ["s", start, len(new) - end, old[start : len(old) - end]]


def _moved(element: Any, shift: int) -> Any:
    if not shift or not isinstance(element, dict) or "start" not in element or "end" not in element:
        return element
    return {**element, "start": element["start"] + shift, "end": element["end"] + shift}


def _start(element: Any) -> int:
    start = element.get("start", 0) if isinstance(element, dict) else 0
    return start if isinstance(start, int) else 0


def _list_step(old: list[Any], new: list[Any]) -> list[Any]:
    most = min(len(old), len(new))
    front = 0
    while front < most and old[front] == new[front]:
        front += 1
    shift = 0
    if front < most:
        shift = _start(old[-1]) - _start(new[-1])
    back = 0
    while back < most - front and old[-1 - back] == _moved(new[-1 - back], shift):
        back += 1
    return ["l", front, back, shift, old[front : len(old) - back]]


def way_back(old: Body, new: Body) -> Body:
    """The steps that lead from ``new`` to ``old``; empty when they are equal."""
    steps: Body = {}
    for name in old.keys() | new.keys():
        if name not in old:
            steps[name] = ["x"]
        elif name not in new or old[name] != new[name]:
            before, after = old[name], new.get(name)
            if isinstance(before, str) and isinstance(after, str):
                steps[name] = _text_step(before, after)
            elif isinstance(before, list) and isinstance(after, list) and before:
                steps[name] = _list_step(before, after)
            else:
                steps[name] = ["v", before]
    return steps


def gone_back(new: Body, steps: Body) -> Body:
    """The value before."""
    old = dict(new)
    for name, step in steps.items():
        what, *rest = step
        if what == "x":
            old.pop(name, None)
        elif what == "v":
            old[name] = rest[0]
        elif what == "s":
            start, end, middle = rest
            old[name] = new[name][:start] + middle + new[name][end:]
        else:
            front, back, shift, middle = rest
            tail = new[name][len(new[name]) - back :] if back else []
            old[name] = [*new[name][:front], *middle, *(_moved(element, shift) for element in tail)]
    return old
