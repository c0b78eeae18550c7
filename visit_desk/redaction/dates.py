"""Dates as people write them in seven languages, read into year, month and day as far as they are told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from visit_desk.redaction.concepts import Term, TermFinder
from visit_desk.redaction.folding import Folded, plain_view
from visit_desk.redaction.lexicon import listed

_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|ª|°|-?го|-?е|-?ого)?"
_DAY = rf"\d{{1,2}}{_ORDINAL}"
_YEAR = r"(?:19|20)\d\d"
_DAYS_BEFORE = re.compile(
    rf"(?<![\w/.-])({_DAY}(?:\s*(?:,|and|et|y|e|и|to|au|al|à|a|-|–|—|و)\s*{_DAY}){{0,6}})(?:\s+(?:de|of|day of))?\s*$"
)
_YEAR_AFTER = re.compile(rf"\.?,?\s*(?:de\s+|del\s+|of\s+)?({_YEAR})(?!\d)(?:\s?(?:г\.|года|году|год|م))?")
_DAY_AFTER = re.compile(rf"\.?\s+({_DAY})(?![\w:])(?:\s*(?:,|-|–|and)\s*{_DAY}(?![\w:]))*(?:,?\s+({_YEAR}))?")
_LEADING = re.compile(
    r"(?:\b(?:in|since|during|by|until|last|next|early|late|mid|from|of|en|depuis|fin|début|desde|"
    r"em|в|с|до|из|في|منذ|this|each|every|and|or)\s+|^|[/(-])$",
    re.I,
)
_PAST = re.compile(r"\s+(?:dernier|prochain|passé|pasado|próximo|passado|прошлого|этого|الماضي|القادم|last|next)\b")
_NUMERIC = re.compile(
    rf"(?<![\w/.-])(?:({_YEAR})([-./])(\d{{1,2}})\2(\d{{1,2}})|(\d{{1,2}})([-./])(\d{{1,2}})\6"
    rf"({_YEAR}|\d\d))(?![\w/]|[.-]\d)"
)
_CHINESE = re.compile(r"(?:(\d{2,4})\s?年\s?)?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?")
_BARE_YEAR = re.compile(rf"(?<![\w/.-])({_YEAR})(?:\s?年|\s?г\.|\s?год\w{{0,2}})?(?![\w/]|[.-]\d)")
# Month names that are ordinary words too: alone they are a month only behind a word like "in" or "since".
_DOUBTFUL = frozenset(
    {
        "may",
        "march",
        "mar",
        "mars",
        "jan",
        "dec",
        "sep",
        "mai",
        "мая",
        "май",
        "aug",
        "jun",
        "apr",
        "nov",
        "oct",
        "feb",
        "jul",
        "sept",
        "avr",
        "маю",
        "мае",
        "марта",
        "марте",
        "марту",
        "март",
        "اب",
        "مارس",
    }
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a text. ``days`` is empty where only a month or year is told; ``year`` 0 and ``month`` 0 unknown."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    days: tuple[int, ...] = ()

    @property
    def exact(self) -> bool:
        return bool(self.days)

    def holds(self, day: date) -> bool:
        """Whether this names that very day (the year may be left out)."""
        return day.day in self.days and day.month == self.month and self.year in (0, day.year)

    def same_month(self, day: date) -> bool:
        """Whether this names the month of that day, with or without the day."""
        return self.month == day.month and self.year in (0, day.year)


@lru_cache(maxsize=1)
def _months() -> TermFinder:
    return TermFinder(listed("months"))


def moments(text: str, *, years: bool = False) -> tuple[Moment, ...]:
    """Every date in the text, in reading order; with ``years`` also years that stand alone."""
    found = [*_written(text), *_numeric(text)]
    if years:
        taken = [(moment.start, moment.end) for moment in found]
        found += [
            Moment(m.start(), m.end(), int(m.group(1)))
            for m in _BARE_YEAR.finditer(text)
            if not any(start <= m.start() < end for start, end in taken)
        ]
    return tuple(sorted(found, key=lambda moment: moment.start))


def _written(text: str) -> Iterator[Moment]:
    before: Term | None = None
    for term in _months().find(plain_view(text)):
        twin = before is not None and before.end <= term.start <= before.end + 3 and before.group == term.group
        if before is not None and (term.start < before.end or twin):
            continue
        before = term
        moment = _around(text, term)
        if moment is not None:
            yield moment


def _around(text: str, term: Term) -> Moment | None:
    """The days, the month and the year that belong together around one month name."""
    end = _twin_end(text, term)
    start, year = term.start, 0
    days: tuple[int, ...] = ()
    ahead = _DAYS_BEFORE.search(text, max(0, term.start - 40), term.start)
    if ahead:
        start, days = ahead.start(1), _numbers(ahead.group(1))
    elif (behind := _DAY_AFTER.match(text, end)) and int(re.sub(r"\D", "", behind.group(1))) <= 31:
        return Moment(start, behind.end(), int(behind.group(2) or 0), int(term.group), _numbers(behind.group(1)))
    if after := _YEAR_AFTER.match(text, end):
        end, year = after.end(), int(after.group(1))
    if not days and not year and term.key in _DOUBTFUL:
        last = _PAST.match(text, end)
        if last:
            return Moment(start, last.end(), year, int(term.group), days)
        if not _LEADING.search(text, max(0, term.start - 8), term.start):
            return None
        if text[term.start].isascii() and not text[term.start].isupper():
            return None
    if days and not all(1 <= day <= 31 for day in days):
        return None
    return Moment(start, end, year, int(term.group), days)


def _twin_end(text: str, term: Term) -> int:
    """Arabic often writes both names of a month: ``أيار/مايو``."""
    if text[term.end : term.end + 1] == "/":
        for other in _months().find(Folded(text[term.end + 1 : term.end + 20])):
            if other.start == 0 and other.group == term.group:
                return term.end + 1 + other.end
    return term.end


def _numbers(written: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d{1,2}", written))


def _numeric(text: str) -> Iterator[Moment]:
    for match in _NUMERIC.finditer(text):
        year, _, month, day, first, _, second, last = match.groups()
        if year:
            numbers = (int(year), int(month), int(day))
        else:
            full = int(last) if len(last) == 4 else 2000 + int(last)
            low, high = int(first), int(second)
            numbers = (full, high, low) if high <= 12 else (full, low, high)
        if 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31:
            yield Moment(match.start(), match.end(), numbers[0], numbers[1], (numbers[2],))
    if "月" in text:
        for match in _CHINESE.finditer(text):
            year, month, day = (int(part or 0) for part in match.groups())
            if 1 <= month <= 12:
                yield Moment(match.start(), match.end(), year, month, (day,) if day else ())
