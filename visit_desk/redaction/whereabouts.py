"""Whereabouts: private addresses, places of work or study, numbered stations and units, and sites that were told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.concepts import Term
from visit_desk.redaction.span import Span, action_for
from visit_desk.redaction.terms import clause_end

_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё\u0590-\u08ff\u3040-\u9fff][\w'’-]*"
_NAME = rf"{_CAPITAL}(?:\s+(?:(?:of|the|de|del|la|du|des|da|do|los|las)\s+)*{_CAPITAL}){{0,3}}"
_BEFORE_STREET = re.compile(rf"(?:(\d{{1,4}}[a-zA-Z]?)[,]?\s+)?((?:{_CAPITAL}\s+){{1,3}})$")
_AFTER_STREET = re.compile(
    rf"\.?\s+(?:(?:de|del|de la|du|des|da|do)\s+|l['’])?{_NAME}(?:,?\s+(?:д\.\s*|"
    rf"n[°º.]\s*|no\.?\s*)?\d{{1,4}}\w?)?"
)
_NUMBER = re.compile(r",?\s+(?:No\.?\s*|n[°º.]\s*|№\s*|д\.\s*|رقم\s*)?(\d{1,4})[a-zA-Zа-я]?(?!\w)")
_ZH_NUMBER = re.compile(r"\s?\d{1,5}\s?[号弄]")
_FLOOR = re.compile(r",\s+(?:\w+\s+(?:floor|étage|piso|andar|этаж)|(?:apt|apartment|flat|кв|appt|piso)\.?\s*\d+)", re.I)
_HOME_AT = re.compile(
    r"(?:(?:the|his|her|their|a|un|une|l['’]|la|el|le|su|sa|son)\s*)?(?:flat|apartment|"
    r"house|home|room|appartement|maison|piso|casa|"
    r"apartamento|квартир\w+|дом\w*)\s+(?:at|on|in|au|à|en|no|na|на|в)\s+(?:the\s+|la\s+|"
    r"le\s+)?$",
    re.I,
)
_OWNER = re.compile(r"(?:(?:his|her|their|my|the|son|sa|su|seu|sua|его|её|ее)\s+)?(?:[\w]+['’]s\s+)?$", re.I)
_SIGN = r"(?:\s*(?:No\.?|n[°º.]{0,2}|nr\.?|number|№|رقم|第)\s*|\s+)"
_CODE = re.compile(rf"{_SIGN}(\d{{1,4}}(?:\s?-\s?[A-Za-zА-Яа-я])?|[A-ZА-Я](?:-?\d{{1,3}})?)(?![\w])")
_LETTERS_THAT_ARE_WORDS = frozenset("AIВСКИОУЯ")
_ORDINAL = re.compile(
    r"(?<!\w)(?:first|second|third|fourth|fifth|sixth|premi[eè]re?|deuxième|seconde|"
    r"troisième|quatrième|"
    r"cinquième|primera?|segunda|tercera?|cuarta|quinta|primeira|terceira|quarta|перв\w{2}|втор\w{2}|"
    r"треть\w|четверт\w{2}|الأولى|الثانية|الثالثة|\d{1,2}(?:st|nd|rd|th|e|ère|ª|º|"
    r"-?[йяа]))\s+$",
    re.I,
)
_HOUSE_AFTER = re.compile(
    rf"\s+(?:(?:de\s+l['’]|de\s+la|de|del|du|des|da|do|of|of the|at|«|\"|"
    rf"“)\s*)?(?:{_NAME}|«[^»\n]{{2,40}}»)"
)
_HOUSE_QUOTED = re.compile(r"\s*[«“\"]([^»”\"\n]{2,40})[»”\"]")
_HOUSE_BEFORE = re.compile(rf"(?:(?:of|at|in|the)\s+)*(?:{_CAPITAL}\s+){{1,3}}$")
_TRADE_AT = re.compile(r"\s+(?:at|of|in|de|en|à|à l['’]|à la|au|da|na|no|в|на)\s*(?:the|la|le|l['’])?\s*$")
_ROOM_LEFT = re.compile(r"(?:(?:the|la|le|el|o|a)\s+)?(?:[\w-]+\s+){1,2}[\w-]+,?\s+$")
_SITE_BEFORE = re.compile(r"(?:the|la|le|el|o|a|l['’])\s*(?:[\w-]+\s+){0,2}$", re.I)
_SITE_AFTER = re.compile(rf",\s+(?:in\s+)?{_NAME}|\s+(?:of|de|du|del|da|do)\s+(?:the\s+|la\s+)?{_NAME}")
_PUBLIC = re.compile(
    r"(?:minist|supreme|constitution|national|nations|state|government|parliament|federal|"
    r"république|nacional|"
    r"министерств|верховн|национальн|конституц|centro|center|centre$)",
    re.I,
)


def whereabouts(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    """Every told place that may lead to one person."""
    yield from _streets(text, terms)
    yield from _homes(text, terms)
    yield from _numbered(text, terms)
    yield from _houses(text, terms)
    yield from _sites(text, terms)


def _span(start: int, end: int, kind: MentionKind, score: float) -> Span:
    return Span(start, end, kind, None, action_for(kind), "lexicon", score)


def _streets(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    for term in terms.get("street", ()):
        before = _BEFORE_STREET.search(text, max(0, term.start - 60), term.start)
        if "\u4e00" <= text[term.start] <= "\u9fff":
            number = _ZH_NUMBER.match(text, term.end)
            if number:
                yield _span(max(0, term.start - 3), number.end(), MentionKind.ADDRESS, 0.7)
            continue
        after = _AFTER_STREET.match(text, term.end)
        number = _NUMBER.match(text, after.end() if after and not before else term.end)
        numbered = number or (before and before.group(1)) or (after and after.group()[-1].isdigit())
        if not (before or after) or not (numbered or (before and text[term.start].isupper())):
            continue
        start = before.start() if before else term.start
        end = number.end() if number else after.end() if after and not before else term.end
        floor = _FLOOR.match(text, end)
        home = _HOME_AT.search(text, max(0, start - 40), start)
        yield _span(home.start() if home else start, floor.end() if floor else end, MentionKind.ADDRESS, 0.85)


def _homes(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    near = terms.get("near", ())
    for term in terms.get("dwelling", ()):
        beside = next((other for other in near if term.end <= other.start <= term.end + 2), None)
        if beside is not None:
            owner = _OWNER.search(text, max(0, term.start - 40), term.start)
            start = owner.start() if owner else term.start
            yield _span(start, clause_end(text, beside.end), MentionKind.ADDRESS, 0.6)
    for term in terms.get("room", ()):
        number = re.compile(r"\.?\s+(?:no\.?\s*|n[°º.]\s*|№\s*)?\d{1,4}\w?(?!\w)").match(text, term.end)
        if number:
            left = _ROOM_LEFT.search(text, max(0, term.start - 50), term.start)
            start = left.start() if left and text[term.start - 2 : term.start - 1] == "," else term.start
            yield _span(start, number.end(), MentionKind.ADDRESS, 0.6)
    for term in terms.get("kilometre", ()):
        if re.match(r"\s+\d{1,3}\s+(?:de|of|on|du|da|do|трассы|من)\s", text[term.end : term.end + 16]):
            yield _span(term.start, clause_end(text, term.end), MentionKind.ADDRESS, 0.7)


def _numbered(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    for key, kind in (("station", MentionKind.PLACE), ("unit", MentionKind.WORK)):
        for term in terms.get(key, ()):
            code = _CODE.match(text, term.end)
            if code and code.group(1) not in _LETTERS_THAT_ARE_WORDS:
                yield _span(term.start, code.end(), kind, 0.7)
    for term in terms.get("chamber", ()):
        ordinal = _ORDINAL.search(text, max(0, term.start - 20), term.start)
        if ordinal:
            yield _span(ordinal.start(), term.end, MentionKind.WORK, 0.5)


def _houses(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    trades = [term for term in terms.get("trade", ()) if term.part == "speaker"]
    for term in terms.get("house", ()):
        after = _HOUSE_QUOTED.match(text, term.end) or _HOUSE_AFTER.match(text, term.end)
        before = _HOUSE_BEFORE.search(text, max(0, term.start - 50), term.start) if text[term.start].isupper() else None
        if not after and not before:
            continue
        start = before.start() if before else term.start
        end = after.end() if after and not before else term.end
        if _PUBLIC.search(text[start:end]):
            continue
        if text[end : end + 1] == "," and any(end <= other.start <= end + 3 for other in terms["house"]):
            end = clause_end(text, end + 1)
        trade = next(
            (t for t in trades if t.end <= start <= t.end + 14 and _TRADE_AT.fullmatch(text, t.end, start)), None
        )
        article = re.search(r"(?<!\w)(?:the|la|le|el|o|a)\s+$", text[max(0, start - 5) : start])
        start = trade.start if trade else start - len(article.group()) if article else start
        yield _span(start, end, MentionKind.WORK, 0.5)


def _sites(text: str, terms: dict[str, list[Term]]) -> Iterator[Span]:
    """A site told with its article and where it lies: "the old bus station, Velmor"."""
    for term in terms.get("site", ()):
        before = _SITE_BEFORE.search(text[max(0, term.start - 30) : term.start])
        after = _SITE_AFTER.match(text, term.end)
        if before and after:
            yield _span(term.start - len(before.group()), after.end(), MentionKind.PLACE, 0.5)
