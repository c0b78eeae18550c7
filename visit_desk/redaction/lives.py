"""Circumstances of a life: kin, unique roles, habits, health, vehicles, ages. Found by lists and their surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.ages import ages
from visit_desk.redaction.concepts import Term
from visit_desk.redaction.lexicon import listed
from visit_desk.redaction.span import Span, action_for
from visit_desk.redaction.terms import clause_end, sentence

_OWN = (
    r"(?:his|her|their|my|whose|son|sa|ses|leur|leurs|mon|ma|su|sus|mi|cuyo|cuya|seu|sua|seus|suas|meu|"
    r"minha|его|её|ее|"
    r"их|мой|моя|свой|своего|своей|свою|своему|他的|她的|其)"
)
_POSSESSED = re.compile(rf"(?<!\w){_OWN}\s+(?:[\w'’-]+\s+)?$|[他她其]的?$", re.I)
_ARTICLE = re.compile(r"(?:(?<!\w)(?:the|le|la|el|l['’]|o|a)\s*|[.!?\n]\s*|^)$", re.I)
_NAMED_AFTER = re.compile(r"\s+(?:(?:de|of|du|от)\s+)?[^\W\d_a-zа-яё]\w+")
_OPENING = re.compile(
    r"(?:(?:qui|que|who|that|котор\w+|الذي|التي)\s+[\w'’]+\s+)?(?:(?:the|a|le|la|l['’]|el|"
    r"o|один из)\s*)?$",
    re.I,
)
_RELATIVE = re.compile(r"\s+(?:who|that|whose|qui|que|dont|котор\w{2,3}|الذي|التي|الذين)\s", re.I)
_PEOPLE = re.compile(
    r"\s+(?:\d+|one|two|three|four|five|six|seven|un|une|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|quatro|два|"
    r"две|двое|трое|три|четверо|четыре|пятеро|пять|шестеро)\s+(?:people|persons?|officers?|employees?|women|men|judges|"
    r"personnes?|personas|pessoas|человека?|людей|суд\w+|сотрудник\w+|juges|jueces|agents?)",
    re.I,
)
_DETERMINED = re.compile(rf"(?:(?<!\w)(?:a|an|the|un|une|una|uno|um|uma|la|el|le|{_OWN})\s+)?(?:[\w'’-]+\s+)?$", re.I)
_PLATE = re.compile(
    r"(?<!\w)[A-ZА-ЯЁ]{1,3}[ -]?\d{2,5}(?:[ -]?[A-ZА-ЯЁ]{1,3})?(?!\w)|"
    r"(?<!\w)\d{1,4}[ -][A-ZА-ЯЁ]{1,3}(?:[ -]\d{1,4})?(?!\w)"
)
_BARE_AGE = re.compile(r"(?<=[\w)\"”»’'][,،] )(?:\d\d)(?=\s?[,;.)،])")
_DURATION = re.compile(
    r"(?:up to|for|after|within|than|past|last|over|pendant|jusqu'à|depuis|plus de|"
    r"durante|hasta|hace|"
    r"por|после|через|до|за|на|по|≤|(?:prison|prisión|тюрьм\w+)\D{0,12})\s*$",
    re.I,
)
_ORDER_WORDS = frozenset(
    "только лишь всего seulement "
    "first last premier première dernier dernière primer primera primero último última "
    "primeiro primeira "
    "первый первая самый самая последний أول آخر".split()
)
_THING = re.compile(
    r"\s+(?:way|reason|time|thing|exit|door|problem|question|aim|means|moyen|but|fois|vez|"
    r"cosa|forma|раз|способ)\b"
)
_FAR_KIN = 60


def lives(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    """Everything that tells of one person's life."""
    yield from _kin(text, terms)
    yield from _roles(text, terms)
    yield from _habits(text, terms)
    yield from _health(text, terms)
    yield from _vehicles(text, terms)
    yield from _ages(text)


def _span(start: int, end: int, kind: MentionKind, score: float) -> Span:
    return Span(start, end, kind, None, action_for(kind), "lexicon", score)


def _kin(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    for term in terms.get("kin", ()):
        own = _POSSESSED.search(text, max(0, term.start - 24), term.start)
        arabic = "\u0600" <= text[term.start] <= "\u06ff" and text[term.end - 1] in "هاي"
        told = _ARTICLE.search(text, max(0, term.start - 8), term.start) or own
        if not (told or arabic or _NAMED_AFTER.match(text, term.end)):
            continue
        start = own.start() if own else term.start
        more = 1 if text[term.end : term.end + 1] in (",", "،", "，") else 0
        yield _span(start, clause_end(text, term.end, commas=more), MentionKind.KIN, 0.7)


def _roles(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    """The only, first or youngest of a trade; a trade told by what its holder does."""
    trades = terms.get("trade", ())
    only = _only()
    for match in only.finditer(text):
        near = [term for term in trades if match.start() <= term.start <= match.end() + 24]
        people = _PEOPLE.match(text, match.end())
        if near or people or _alone(text, match):
            before = _OPENING.search(text, max(0, match.start() - 30), match.start())
            start = before.start() if before else match.start()
            if "\u0600" <= match.group()[0] <= "\u06ff" and (noun := re.search(r"ال\w+\s+$", text[: match.start()])):
                start = noun.start()
            after = max(match.end(), near[0].end if near else match.end())
            yield _span(start, clause_end(text, after), MentionKind.ROLE, 0.7)
    for term in trades:
        if term.part == "speaker" and _RELATIVE.match(text, term.end):
            yield _span(term.start, clause_end(text, term.end), MentionKind.ROLE, 0.5)


def _alone(text: str, match: re.Match[str]) -> bool:
    """ "The only" of whatever: with its article, and not of a thing that nobody is."""
    if match.group().lower() in _ORDER_WORDS:
        return False
    before = text[max(0, match.start() - 5) : match.start()]
    return bool(
        re.search(r"(?:(?<!\w)(?:the|le|la|el|l['’]|o|a)\s*|,\s*)$", before, re.I) or match.group()[0] > "\u0400"
    ) and not _THING.match(text, match.end())


def _only() -> re.Pattern[str]:
    global _ONLY
    if _ONLY is None:
        words = "|".join(re.escape(word) for word in str(listed("speech")["only"]).split("|"))
        _ONLY = re.compile(rf"(?<!\w)(?:{words})(?!\w)|唯一|最年轻", re.I)
    return _ONLY


_ONLY: re.Pattern[str] | None = None


def _habits(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    """What somebody does on certain days: "her Tuesday clients", "every first Saturday"."""
    for term in terms.get("weekday", ()):
        own = _POSSESSED.search(text, max(0, term.start - 16), term.start)
        if own:
            yield _span(own.start(), clause_end(text, term.end), MentionKind.ROUTINE, 0.6)
    days = terms.get("weekday", ())
    for every in terms.get("every", ()):
        if any(every.end <= day.start <= every.end + 16 for day in days):
            yield _span(every.start, clause_end(text, every.end), MentionKind.ROUTINE, 0.6)


def _health(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    for key, kind in (("health", MentionKind.MED), ("body", MentionKind.PHYS)):
        for term in terms.get(key, ()):
            start, end = sentence(text, term.start)
            if len(text[start:end].split()) <= 5:
                yield _span(start, min(len(text), end + 1), kind, 0.5)
            elif own := _POSSESSED.search(text, max(start, term.start - 24), term.start):
                yield _span(own.start(), clause_end(text, term.end, longest=_FAR_KIN), kind, 0.5)


def _vehicles(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    colours = terms.get("colour", ())
    for term in terms.get("vehicle", ()):
        plate = _PLATE.search(text, term.end, min(len(text), term.end + 48))
        if plate and re.search(r"[.!?\n]", text[term.end : plate.start()]):
            plate = None
        coloured = [colour for colour in colours if -24 <= colour.start - term.end <= 24]
        if not plate and not coloured:
            continue
        before = _DETERMINED.search(text, max(0, term.start - 24), term.start)
        start = min([before.start() if before else term.start, *(c.start for c in coloured if c.end <= term.start)])
        end = max([plate.end() if plate else term.end, *(c.end for c in coloured if c.end <= term.end + 16)])
        yield _span(start, end, MentionKind.VEHICLE, 0.8 if plate else 0.4)
    for term in terms.get("plated", ()):
        plate = _PLATE.match(text, term.end + 1)
        if plate:
            yield _span(plate.start(), plate.end(), MentionKind.VEHICLE, 0.6)


def _ages(text: str) -> Iterator[Span]:
    for start, end, age in ages(text):
        told = text[start:end]
        explicit = re.search(r"old|age|âgé|edad|idade|возраст|летн|عمر|年龄|年仅|岁", told, re.I)
        apart = text[max(0, start - 2) : start].strip() in (",", "(", "،", "—", "") or text[end : end + 1] in ",)،"
        if explicit or (apart and 5 <= age <= 100 and not _DURATION.search(text, max(0, start - 24), start)):
            yield _span(start, end, MentionKind.AGE, 0.9 if explicit else 0.6)
    for match in _BARE_AGE.finditer(text):
        before = re.search(r"([^\W\d_][\w'’-]*)[)\"”»’']*,\s$", text[max(0, match.start() - 24) : match.start()])
        if before and (before.group(1)[0].isupper() or before.group()[len(before.group(1))] in ')"”»'):
            yield _span(match.start(), match.end(), MentionKind.AGE, 0.6)
