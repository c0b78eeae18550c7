"""Ages of persons as seven languages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from visit_desk.redaction.lexicon import listed
from visit_desk.redaction.phrases import tokens

_YEARS = (
    r"(?:years?[ -]olds?|year[ -]old|yrs?\s?old|y/o|years of age|years|ans|años|anos|лет|года|год|годами|"
    r"سنة|عاما|عاماً|عام|سنوات|岁|歲|周岁)"
)
_AGE = re.compile(rf"(?<![\w.,-])(\d{{1,3}})(?:[ \u00a0-]?){_YEARS}(?!\w)|(\d{{1,3}})-?летн\w{{2,3}}", re.I)
_AGED = re.compile(
    r"(?<!\w)(?:aged?|âgée?s?(?:\s+de)?|âge de|edad de|de edad|idade de|com idade|в возрасте|возраст\w?|"
    r"عمره|عمرها|يبلغ من العمر|تبلغ من العمر|年龄|年仅|年约)[\s:]{0,2}(\d{1,3})(?![\w/])",
    re.I,
)
_SPELLED: dict[str, int] = listed("numbers")
_NUMBER_WORDS = "|".join(sorted(map(re.escape, _SPELLED), key=len, reverse=True))
# Units first: they are rarer than the places where a number could begin.
_UNIT = re.compile(
    rf"[ -](?:{_YEARS}|(?:months?|weeks?|days?)(?:[ -]olds?)?|mois|semaines|jours|meses|"
    r"semanas|месяц\w{0,2}|недел\w|أشهر|أسابيع)(?!\w)",
    re.I,
)
_NUMBER_BEFORE = re.compile(rf"(?<![\w-])({_NUMBER_WORDS})\Z", re.I)
_LONGEST = max(map(len, _SPELLED)) + 1
_OLDEST = 110


def ages(text: str) -> tuple[tuple[int, int, int], ...]:
    """Start, end and number of every stretch that may be an age; also spans of time that read alike."""
    found = [*_in_words(text)]
    if not any(map(str.isdigit, set(text))):
        return tuple(found)
    for pattern in (_AGE, _AGED):
        for match in pattern.finditer(text):
            number = next(group for group in match.groups() if group)
            age = int(tokens(number)[0].word)
            if age <= _OLDEST:
                found.append((match.start(), match.end(), age))
    return tuple(sorted(set(found)))


def _in_words(text: str) -> Iterator[tuple[int, int, int]]:
    for unit in _UNIT.finditer(text):
        number = _NUMBER_BEFORE.search(text, max(0, unit.start() - _LONGEST), unit.start())
        if number:
            yield number.start(), unit.end(), _SPELLED[number.group(1).lower()]
