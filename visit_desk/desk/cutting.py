"""Cutting: words taken out of things, their ids taken out of what pointed to them, and runs of words found again."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from visit_desk.domain.ids import is_id
from visit_desk.domain.note import Mention, Note, Passage, Quote
from visit_desk.domain.thing import Thing

T = TypeVar("T", bound=Thing)
Part = TypeVar("Part", Mention, Passage, Quote)
GAP = "[…]"
RUN = 6  # so many words in a row are hardly chance; shorter runs are the phrases of offices and titles
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Cut:
    """A stretch of a text, in code points, and what stands there afterwards."""

    start: int
    end: int
    instead: str = field(default=GAP, repr=False)


def cut(text: str, cuts: Iterable[Cut]) -> str:
    """The text without these stretches; of overlapping ones the first, widened."""
    for each in reversed(settled(cuts)):
        text = text[: each.start] + each.instead + text[each.end :]
    return text


def settled(cuts: Iterable[Cut]) -> list[Cut]:
    """In order, without overlaps: together they take out all that any of them does."""
    found: list[Cut] = []
    for each in sorted(cuts, key=lambda one: (one.start, -one.end)):
        if each.start >= each.end:
            continue
        if found and each.start < found[-1].end:
            found[-1] = replace(found[-1], end=max(found[-1].end, each.end))
        else:
            found.append(each)
    return found


def cut_note(note: Note, cuts: Iterable[Cut]) -> Note:
    """The note without these stretches: mentions, passages and quotations keep their words or go with them."""
    taken = settled(cuts)

    def at(place: int) -> int:
        """Where a place lies afterwards; one inside a cut lies at its end."""
        moved = place
        for each in taken:
            if place >= each.end:
                moved += len(each.instead) - (each.end - each.start)
            elif place > each.start:
                moved += each.start + len(each.instead) - place
        return moved

    def kept(parts: Iterable[Part]) -> Iterator[Part]:
        for part in parts:
            if not any(each.start <= part.start and part.end <= each.end for each in taken):
                yield replace(part, start=at(part.start), end=at(part.end))

    whole = [m for m in note.mentions if not any(each.start < m.end and m.start < each.end for each in taken)]
    return replace(
        note,
        text=cut(note.text, taken),
        mentions=tuple(kept(whole)),
        passages=tuple(kept(note.passages)),
        quotes=tuple(kept(note.quotes)),
    )


def texts_of(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text inside a thing or a JSON value, with its place ("footnotes.1.text"). Ids and list words are none."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        if value and not is_id(value):
            yield path, value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from texts_of(getattr(value, each.name), f"{path}.{each.name}".lstrip("."))
    elif isinstance(value, dict):
        for name, inside in value.items():
            yield from texts_of(inside, f"{path}.{name}".lstrip("."))
    elif isinstance(value, list | tuple):
        for place, inside in enumerate(value):
            yield from texts_of(inside, f"{path}.{place}".lstrip("."))


def with_texts(thing: T, change: Callable[[str, str], str]) -> T:
    """The thing with ``change(place, text)`` in the place of each text that it alters."""
    return _changed(thing, "", change)  # type: ignore[no-any-return]  # what goes in comes out as the same kind


def _changed(value: Any, path: str, change: Callable[[str, str], str]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(path, value) if value and not is_id(value) else value
    if is_dataclass(value) and not isinstance(value, type):
        told = {e.name: _changed(getattr(value, e.name), f"{path}.{e.name}".lstrip("."), change) for e in fields(value)}
        return replace(value, **{name: new for name, new in told.items() if new != getattr(value, name)})
    if isinstance(value, tuple):
        return tuple(_changed(inside, f"{path}.{at}".lstrip("."), change) for at, inside in enumerate(value))
    return value


def without_ids(thing: T, gone: Collection[str]) -> T:
    """The thing pointing to none of these records any more (its own id stays)."""
    told = {
        each.name: _scrubbed(getattr(thing, each.name), gone)
        for each in fields(thing)
        if each.name not in ("id", "visit")
    }
    return replace(thing, **{name: new for name, new in told.items() if new != getattr(thing, name)})


def _scrubbed(value: Any, gone: Collection[str]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return "" if _points(value, gone) else value
    if is_dataclass(value) and not isinstance(value, type):
        told = {each.name: _scrubbed(getattr(value, each.name), gone) for each in fields(value) if each.name != "id"}
        return replace(value, **{name: new for name, new in told.items() if new != getattr(value, name)})
    if isinstance(value, tuple):
        return tuple(_scrubbed(one, gone) for one in value if not (isinstance(one, str) and _points(one, gone)))
    return value


def _points(word: str, gone: Collection[str]) -> bool:
    """An id, or an id with a use behind it, as the record of an export spells it."""
    return word.partition(":")[0] in gone


def echoes(words: str, text: str) -> list[tuple[int, int]]:
    """Stretches of ``text`` of at least ``RUN`` words in a row that stand in ``words`` too, whatever their case."""
    asked = [one.group().casefold() for one in _WORD.finditer(words)]
    runs = {tuple(asked[at : at + RUN]) for at in range(len(asked) - RUN + 1)}
    there = list(_WORD.finditer(text))
    spelled = [one.group().casefold() for one in there]
    cuts = [
        Cut(there[at].start(), there[at + RUN - 1].end())
        for at in range(len(there) - RUN + 1)
        if tuple(spelled[at : at + RUN]) in runs
    ]
    return [(each.start, each.end) for each in settled(cuts)]
