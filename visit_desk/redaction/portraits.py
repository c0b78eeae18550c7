"""Portraits: what hurried notes tell of a person in short pieces between commas ("26, nurse, mother of twins, limps").

Rules for whole sentences miss such pieces. Here a piece is read as one thing: where a person stands near (a known name,
a number, an age), and a word of the lists tells a trade, kin, descent, an illness, an injury or a habit, the whole
piece is the clue. Words of trades count only in the sentence of the person: officials have trades too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.concepts import Term
from visit_desk.redaction.span import Span, action_for
from visit_desk.redaction.speech import saying_after

TELLS = {
    "family": MentionKind.KIN, "kin": MentionKind.KIN, "job": MentionKind.ROLE, "trade": MentionKind.ROLE,
    "identity": MentionKind.DEM, "group": MentionKind.DEM, "injury": MentionKind.PHYS, "body": MentionKind.PHYS,
    "illness": MentionKind.MED, "health": MentionKind.MED, "habit": MentionKind.ROUTINE,
    "settlement": MentionKind.PLACE, "spot": MentionKind.PLACE, "site": MentionKind.PLACE,
    "press": MentionKind.WORK, "workplace": MentionKind.WORK,
}  # fmt: skip
# Words that speak of officials as well: they count in the sentence of the person and in short pieces behind it only.
_OF_OFFICE = frozenset({"job", "trade", "settlement", "spot", "site", "press", "workplace"})
# Words that speak of policies as well: a protocol on surgery, a programme for Roma women.
_OF_POLICY = frozenset({"illness", "health", "identity", "group"})
_POLICY = re.compile(
    r"(?<!\w)(?:protoc|program|guideline|bill|budget|policy|policies|circular|strateg|commission|training|statist|"
    r"lignes? direct|projet de loi|formation|política|ley|lei|formaci|formaç|diretri|протокол|программ|закон|инструкц|"
    r"стратег|комисси|статисти)|بروتوكول|برنامج|قانون|سياسة|لجنة|规程|方案|政策|法案|指南|统计",
    re.I,
)
_WITH_NUMBER = {"street": MentionKind.ADDRESS, "room": MentionKind.ADDRESS, "unit": MentionKind.ADDRESS,
                "dwelling": MentionKind.ADDRESS, "vehicle": MentionKind.VEHICLE}  # fmt: skip
ANCHORS = frozenset(
    {
        MentionKind.NAME, MentionKind.NICK, MentionKind.CASENO, MentionKind.PHONE, MentionKind.EMAIL,
        MentionKind.HANDLE, MentionKind.AGE, MentionKind.ORG,
    }
)  # fmt: skip
_HAN = re.compile("[\u3400-\u9fff]")
_CUT = re.compile(
    r"[,،，、:：()（）«»“”\"‘’\n;；؛。！？!?؟/]|\s[-–—]+\s|[-–—]{2}|(?<=[\w\u064b-\u0652][\w)\u064b-\u0652]{2})\.(?!\w)"
    r"|(?<=\d)\.(?=\s|$)|\.(?=\s[A-ZА-ЯÀ-Þ])"
)
_STOPS = frozenset(";；؛。！？!?؟.\n")
_LONGEST, _MOST_WORDS, _LONGEST_HAN, _TAIL = 84, 11, 26, 32
_BEFORE, _AFTER = 1, 2  # sentences beside that of the person
_AGE = re.compile(
    r"\W*(?:c\.?|ca\.?|env\.?|ок\.?|около|aged|ya)?\s*\d{1,2}\s?(?:г|л|a|y|yrs?|yo|y\.o|años?|ans|سنة|عام)?\.?\W*"
)
_DECADE = re.compile(
    r"(?:in (?:his|her|their) (?:(?:early|late|mid)[ -]?)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|"
    r"eighties)|(?:la |une )?(?:vingt|trent|quarant|cinquant|soixant)aine|(?:veint|treint|cuarent|cincuent|sesent|"
    r"setent)on[ae]?|(?:uns|unos|unas) \d\d(?: an?[ño]s)?|под (?:сорок|пятьдесят|шестьдесят|тридцать)|за (?:сорок|"
    r"пятьдесят|шестьдесят|тридцать)|في (?:العشرينات|الثلاثينات|الأربعينات|الخمسينات|الستينات)(?: من (?:عمره|عمرها))?|"
    r"[一二三四五六七八九十]{1,3}(?:多|来)?岁)",
)
_FILE = re.compile(
    r"(?<!\w)(?:case|file|dossier|écrou|plainte|complaint|queja|queixa|exp(?:ediente)?|proc(?:esso)?|causa|дело|л/н|жалоба|"
    r"заявлени\w|ملف|رقم|شكوى|قضية|编号|案号|投诉|档案|n[°º]|№|no\.)[\s.:№#]*(?:n[°º.]\s?|no\.?\s?)?"
    r"((?:[^\W\d_]{1,4}[ \-/]{0,2}){0,2}\d[\d./-]*[/-][\dA-ZА-Я][\w./-]*|[A-ZА-Я]{1,3}[ -]?\d+/\d+)",
    re.I,
)
_FIRSTS = re.compile(r"(?:^|[.!?]\s+|\n\s*)([^\W\d_])")
_LOOKED_AT = 4000
_FEW, _NAME_AND_NUMBER = 5, 2
_PART = re.compile(
    r"(?<!\w)(?:mid|early|late|last|next|end of|fin|mi|début|mediados de|finales de|meados de|fins de|середин\w|"
    r"начал\w|конц\w|прошл\w+|منتصف|أواخر|أوائل|去年|今年|前年)[ -]?$",
    re.I,
)
_BEHIND = re.compile(r",\s?(?:д\.\s?|n[°º.]\s?|no\.?\s?|№\s?)?\d{1,4}\w?(?!\w)(?:\s?,\s?кв\.?\s?\d+)?")
_HAN_NUMBER = re.compile("[\u4e00-\u9fff]{1,6}\\d{1,4}[号弄栋](?:房|楼|院|室)?")
_NUMBER = re.compile(r"\d[/-][\dA-ZА-Я]")
_FILE_WORD = 30
_LAW = re.compile(r"(?:law|bill|act|art\w*|loi|ley|lei|закон\w*|قانون|法案|法)\s*(?:no\.?|n[°º.]|№|رقم)?\s*$", re.I)
_INITIAL = re.compile(r"[ \u00a0]([^\W\d_])\.(?!\w)")


class Piece(NamedTuple):
    """A stretch between commas, brackets or stops, and the number of its sentence."""

    start: int
    end: int
    sentence: int


def portraits(text: str, found: Sequence[Span], terms: dict[str, list[Term]]) -> Iterator[Span]:
    """The clues among the pieces; ``found`` are the finds of the other layers."""
    files = tuple(_files(text, found))
    yield from files
    yield from _initials(text, found)
    pieces = _pieces(text)
    anchors = [span for span in (*found, *files) if span.kind in ANCHORS]
    same, near, behind = _near(pieces, anchors)
    if not _is_hurried(text):  # in prose a trade tells of somebody only beside somebody who is known
        same = _near(pieces, [span for span in anchors if span.person])[0]
        near, behind = (near, behind) if same else (set(), set())
    told: dict[int, list[tuple[str, Term]]] = defaultdict(list)
    habits = [span for span in found if span.kind is MentionKind.ROUTINE]
    starts = [piece.start for piece in pieces]
    months = {term.start for term in terms.get("month", ())}  # "novi*" opens november too
    for name in TELLS:
        for term in terms.get(name, ()):
            if (name != "trade" or term.part == "speaker") and term.start not in months:
                told[bisect_right(starts, term.start) - 1].append((name, term))
    for place, tells in sorted(told.items()):
        piece = pieces[place]
        if piece.sentence not in same:
            words = text[piece.start : piece.end].split()
            office = piece.sentence in behind and len(words) <= _FEW
            tells = [one for one in tells if office or one[0] not in _OF_OFFICE]
        tells = [one for one in tells if one[0] != "habit" or not _lies_in(one[1], habits)]
        alone = any(name == "habit" for name, _ in tells) or _opens_with_kin(text, piece, tells)
        if tells and (alone or piece.sentence in near):
            yield from _told(text, piece, tells)
    for span in _numbered(text, pieces, near, starts, terms):
        if not any(_told_already(text, span, other) for other in found):
            yield span
    yield from _times(text, pieces, near, starts, terms)


def _is_hurried(text: str) -> bool:
    """Whether sentences begin in lower case, as in notes that are typed while somebody speaks."""
    firsts: list[str] = _FIRSTS.findall(text[:_LOOKED_AT])
    return sum(letter.isupper() for letter in firsts) < len(firsts) / 2


def _told_already(text: str, span: Span, other: Span) -> bool:
    """Whether a surer find of the same kind holds the number and more of this piece than half."""
    words = text[other.start : other.end]
    most = 2 * len(words) > span.end - span.start or len(words.split()) > _NAME_AND_NUMBER
    same = span.kind is other.kind and span.overlaps(other)
    return same and most and any(letter.isdigit() for letter in words)


def _lies_in(term: Term, spans: Sequence[Span]) -> bool:
    return any(span.start < term.end and term.start < span.end for span in spans)


def _pieces(text: str) -> list[Piece]:
    found, start, sentence = [], 0, 0
    for match in _CUT.finditer(text):
        found.append(Piece(start, match.start(), sentence))
        start = match.end()
        sentence += match.group() in _STOPS
    return [*found, Piece(start, len(text), sentence)]


def _near(pieces: Sequence[Piece], anchors: Sequence[Span]) -> tuple[set[int], set[int], set[int]]:
    """The sentences that hold an anchor, those with their neighbours, and those right behind."""
    starts = [piece.start for piece in pieces]
    same = {pieces[bisect_right(starts, span.start) - 1].sentence for span in anchors}
    near = {each + step for each in same for step in range(-_BEFORE, _AFTER + 1)}
    return same, near, {each + step for each in same for step in range(1, _AFTER + 1)}


def _opens_with_kin(text: str, piece: Piece, tells: Sequence[tuple[str, Term]]) -> bool:
    """ "husband is in the same unit": kin without article or owner begins a hurried sentence."""
    return any(name in ("kin", "family") and not text[piece.start : term.start].strip() for name, term in tells) and (
        piece.end - piece.start <= _LONGEST // 2
    )


def _told(text: str, piece: Piece, tells: Sequence[tuple[str, Term]]) -> Iterator[Span]:
    words = text[piece.start : piece.end]
    if all(name in _OF_OFFICE for name, _ in tells) and saying_after().search(words):
        return
    if all(name in _OF_POLICY for name, _ in tells) and _POLICY.search(words):
        return
    name, _ = min(tells, key=lambda one: (one[0] in _OF_OFFICE, one[1].start))
    han = bool(_HAN.search(words))
    if len(words) <= (_LONGEST_HAN if han else _LONGEST) and (han or len(words.split()) <= _MOST_WORDS):
        start = piece.start + len(words) - len(words.lstrip())
        yield _span(start, piece.end, TELLS[name], 0.45)
        return
    for name, term in tells:
        end = min(piece.end, term.end + (8 if han else _TAIL))
        if not han and end < piece.end:
            end = max(term.end, text.rfind(" ", term.end, end))
        yield _span(term.start, end, TELLS[name], 0.4)


def _numbered(
    text: str, pieces: Sequence[Piece], near: set[int], starts: list[int], terms: dict[str, list[Term]]
) -> Iterator[Span]:
    """A street, a cell, a car with its number, in a short piece or split from it by a comma."""
    for name, kind in _WITH_NUMBER.items():
        for term in terms.get(name, ()):
            place = bisect_right(starts, term.start) - 1
            piece = pieces[place]
            start = piece.start if piece.end - piece.start <= _LONGEST // 2 else term.start
            if piece.end - start > _LONGEST // 2 or not (name == "street" or piece.sentence in near):
                continue
            after = _BEHIND.match(text, piece.end)
            if any(letter.isdigit() for letter in text[start : piece.end]) or after:
                yield _span(start, after.end() if after else piece.end, kind, 0.5)
    for match in _HAN_NUMBER.finditer(text):
        yield _span(match.start(), match.end(), MentionKind.ADDRESS, 0.5)


def _times(
    text: str, pieces: Sequence[Piece], near: set[int], starts: list[int], terms: dict[str, list[Term]]
) -> Iterator[Span]:
    """Months alone and bare ages beside a person."""
    for term in terms.get("month", ()):
        if pieces[bisect_right(starts, term.start) - 1].sentence in near:
            part = _PART.search(text, max(0, term.start - 14), term.start)
            yield _span(part.start() if part else term.start, term.end, MentionKind.DATE, 0.4)
    for piece in pieces:
        if piece.sentence in near and piece.end - piece.start <= 16 and _AGE.fullmatch(text, piece.start, piece.end):
            yield _span(piece.start, piece.end, MentionKind.AGE, 0.4)
    for match in _DECADE.finditer(text):
        yield _span(match.start(), match.end(), MentionKind.AGE, 0.5)


def _files(text: str, found: Sequence[Span]) -> Iterator[Span]:
    taken = [span for span in found if span.kind is MentionKind.CASENO]
    last = 0
    for number in _NUMBER.finditer(text):
        match = _FILE.search(text, max(last, number.start() - _FILE_WORD), number.end() + _FILE_WORD)
        if match is None or any(span.start < match.end() and match.start() < span.end for span in taken):
            continue
        if not _LAW.search(text, max(0, match.start() - 16), match.start()):
            last = match.end()
            yield _span(match.start(), match.end(), MentionKind.CASENO, 0.5)


def _initials(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """The initial that stands behind a known first name: "naiara p."."""
    for span in found:
        if span.kind is MentionKind.NAME and (match := _INITIAL.match(text, span.end)):
            yield Span(span.start, match.end(1) + 1, span.kind, span.person, span.action, span.layer, span.score,
                       span.persons)  # fmt: skip


def _span(start: int, end: int, kind: MentionKind, score: float) -> Span:
    return Span(start, end, kind, None, action_for(kind), "lexicon", score)
