"""Patterns that need no knowledge of persons: numbers, addresses of machines and mail, handles, coordinates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.folding import fold
from visit_desk.redaction.span import Span, action_for

_D = "0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19"
_MAIL = re.compile(r"(?<![\w.+-])[\w.+%-]{1,64}\s?(?:@|＠|\[at\]|\(at\))\s?(?:[\w-]{1,63}\.)+[^\W\d_]{2,24}", re.I)
_URL = re.compile(r"(?<![\w@])(?:https?://|www\.|t\.me/|wa\.me/)[^\s<>\"«»“”()\[\]]+", re.I)
_HANDLE = re.compile(r"(?<![\w@/.])@[\w.]{2,40}(?<!\.)")
_UNDERSCORED = re.compile(r"(?<![\w@/.])[\"“«'‘]?(?=[^\W\d_])[^\W_]{2,20}(?:_[^\W_]{1,20})+[\"”»'’]?(?![\w@/])")
_NUMBER = re.compile(rf"[{_D}](?:[ \u00a0().\-/\u2010-\u2013]{{0,2}}[{_D}]){{6,16}}(?![\w/])")
_ISO = re.compile(r"(?:19|20)\d\d[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:19|20)\d\d")
_DECIMAL = re.compile(r"\d[.,]\d{4}")
_COORDINATES = re.compile(
    r"\d{1,2}[.,]\d{4,8}\s?°?\s?[NSСЮ]?\s*[,;/ ]\s*[-+]?\d{1,3}[.,]\d{4,8}(?:\s?°?\s?[EWОВЗ](?!\w))?"
    r"|\d{1,2}[.,]\d{2,8}\s?°\s?[NSСЮ]\s*[,;/ ]\s*\d{1,3}[.,]\d{2,8}\s?°\s?[EWОВЗ](?!\w)"
    r"|\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?[\"″”])?\s?[NSEWOСЮВЗ](?!\w)"
    r"(?:[\s,;]*\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?[\"″”])?\s?[NSEWOСЮВЗ](?!\w))?"
)
_FILE_CODE = re.compile(
    r"(?<![\w/-])[A-ZÀ-ÞА-ЯЁ]{1,6}\d{0,4}(?:[-/–][^\W_]{1,10}){0,4}[-/–]\d{2,10}(?:[-/–][^\W_]{1,6})?"
    r"(?![\w/])"
)
_SLASHED = re.compile(r"(?<![\w/-])\d{1,6}[/-]\d{2,6}(?![\w/])")
_FILE_WORDS = re.compile(
    r"(?:(?:criminal|disciplinary|civil|court|police|medical|pénale?|penal|уголовн\w+)\s+)?"
    r"(?<!\w)(?:file|case|complaint|docket|dossier|affaire|expediente|causa|processo|дел[оауе]|ملف|قضية)\s+"
    r"(?:no\.?\s*|n[°º.]\s*|№\s*|número\s+|number\s+|رقم\s+)?$",
    re.I,
)
_PASSPORT = re.compile(r"(?<!\w)[A-ZА-Я]{1,3}\s?\d{6,9}(?!\w)")
_UN_SYMBOL = re.compile(r"(?:A|S|E|CCPR|CEDAW|CRC|CAT|HRI|ST)/")
_CALL_WORDS = (
    "tel",
    "phone",
    "mobile",
    "call",
    "whatsapp",
    "signal",
    "numero",
    "telefon",
    "telefone",
    "celular",
    "movil",
    "portable",
    "тел",
    "звон",
    "моб",
    "هاتف",
    "جوال",
    "رقم",
    "电话",
    "手机",
    "微信",
)


def direct_patterns(text: str) -> Iterator[Span]:
    """Mails, links, handles, telephone numbers, coordinates, file and passport numbers."""
    if "@" in text or "＠" in text or "(at)" in text or "[at]" in text:
        yield from _all(text, _MAIL, MentionKind.EMAIL, 0.99)
    if "@" in text:
        yield from _all(text, _HANDLE, MentionKind.HANDLE, 0.95)
    if "://" in text or "www." in text or "t.me/" in text or "wa.me/" in text:
        yield from _all(text, _URL, MentionKind.HANDLE, 0.8)
    if "_" in text:
        yield from _all(text, _UNDERSCORED, MentionKind.HANDLE, 0.7)
    if any(letter.isdigit() for letter in set(text)):
        yield from _telephones(text)
        if "°" in text or _DECIMAL.search(text):
            yield from _all(text, _COORDINATES, MentionKind.ADDRESS, 0.95)
        yield from _file_numbers(text)


def _all(text: str, pattern: re.Pattern[str], kind: MentionKind, score: float) -> Iterator[Span]:
    for match in pattern.finditer(text):
        yield Span(match.start(), match.end(), kind, None, action_for(kind), "pattern", score)


def _telephones(text: str) -> Iterator[Span]:
    for match in _NUMBER.finditer(text):
        start = match.start()
        while start and text[start - 1] in "+(" and match.start() - start < 2:
            start -= 1
        if text[start - 1 : start].isalnum() or (start and text[start - 1] in "./-_"):
            continue
        written = text[start : match.end()]
        digits = sum(letter.isdigit() for letter in written)
        if _ISO.fullmatch(written.strip("() ")) or not 7 <= digits <= 17:
            continue
        before = fold(text[max(0, start - 24) : start])
        if digits < 9 and re.match(r"\(?(?:19|20)\d\d\D", written):
            continue
        international = written.startswith(("+", "00"))
        called = any(word in before for word in _CALL_WORDS)
        grouped = bool(re.search(r"\d[ .\-/]\d", written)) and not re.search(r"\d{1,3}(?:[ .,]\d{3})+$", written)
        if not (international or called or grouped or digits >= 8):
            continue
        kind = MentionKind.PHONE if international or called or grouped else MentionKind.CASENO
        yield Span(start, match.end(), kind, None, action_for(kind), "pattern", 0.95 if international else 0.7)


def _file_numbers(text: str) -> Iterator[Span]:
    for match in _FILE_CODE.finditer(text):
        written = match.group()
        head = re.match(r"[^\W\d_]+", written)
        digits = sum(letter.isdigit() for letter in written)
        if digits < 4 or _UN_SYMBOL.match(written) or not head or not head.group().isupper():
            continue
        yield Span(match.start(), match.end(), MentionKind.CASENO, None, action_for(MentionKind.CASENO), "pattern", 0.8)
    for match in _SLASHED.finditer(text):
        before = _FILE_WORDS.search(text, max(0, match.start() - 40), match.start())
        if before:
            yield Span(
                before.start(), match.end(), MentionKind.CASENO, None, action_for(MentionKind.CASENO), "pattern", 0.7
            )
    yield from _all(text, _PASSPORT, MentionKind.CASENO, 0.7)
