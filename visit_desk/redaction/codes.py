"""Numbers of stations, units and rooms ("No. 2", "unit 6-B", "2-й участок"): never without what they number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from visit_desk.redaction.concepts import Term, concepts
from visit_desk.redaction.phrases import Token, tokens

_ORDINAL_ENDINGS = frozenset(
    {"st", "nd", "rd", "th", "й", "я", "е", "и", "го", "ая", "ого", "er", "ere", "eme", "o", "a"}
)
_SIGNS = frozenset({"no", "n", "nr", "num", "number", "numero", "nombre", "номер", "رقم", "号", "第", "№"})
_LAWS = frozenset(
    {
        "article",
        "articles",
        "art",
        "section",
        "paragraph",
        "para",
        "rule",
        "resolution",
        "goal",
        "target",
        "decision",
        "bill",
        "law",
        "act",
        "circular",
        "статья",
        "стат",
        "artículo",
        "articulo",
        "artigo",
        "loi",
        "ley",
        "lei",
        "закон",
        "المادة",
        "ماده",
        "第",
    }
)


def codes_of(form: str) -> Iterator[tuple[Token, ...]]:
    """Numbers in a clue with the single letters that belong to them, without endings of ordinal numbers."""
    words = tokens(form)
    index = 0
    while index < len(words):
        if not words[index].word.isdigit():
            index += 1
            continue
        code = [words[index]]
        while index + 1 < len(words) and _belongs(words[index], words[index + 1]):
            index += 1
            code.append(words[index])
        if index + 1 < len(words) and words[index + 1].word in _ORDINAL_ENDINGS:
            index += 1
        before = words[words.index(code[0]) - 1] if words.index(code[0]) else None
        if len(code[0].word) <= 3 and not (before and (before.word in _LAWS or before.stem in _LAWS)):
            yield tuple(code)
        index += 1


def code_places(text: str, code: tuple[Token, ...], groups: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where the number stands beside a word of one of the groups, or, where none is known, behind "No."."""
    words = tokens(text)
    terms = [term for term in concepts(text) if term.group in groups]
    for index, word in enumerate(words):
        run = words[index : index + len(code)]
        if len(run) < len(code) or not all(a.sound == b.sound for a, b in zip(run, code, strict=True)):
            continue
        before = words[index - 1] if index else None
        if before is not None and (before.word in _LAWS or before.stem in _LAWS):
            continue
        if len(code) == 1 and index + 1 < len(words) and _belongs(word, words[index + 1]):
            continue
        beside = _numbered(words, index, index + len(code), terms)
        signed = before is not None and (before.word in _SIGNS or "№" in text[max(0, word.start - 2) : word.start])
        if beside is not None:
            yield min(beside.start, word.start), max(beside.end, run[-1].end)
        elif len(code) > 1 or (signed and not groups):
            yield word.start, run[-1].end


def _numbered(words: Sequence[Token], first: int, last: int, terms: list[Term]) -> Term | None:
    """The word that this number numbers: right before it ("station no. 5") or, as an ordinal, behind it."""
    at = first - 1
    while at >= 0 and words[at].word in _SIGNS:
        at -= 1
    for term in terms:
        if at >= 0 and term.start <= words[at].start < term.end and first - at <= 3:
            return term
    after = last
    ordinal = at < first - 1
    while after < len(words) and words[after].word in _ORDINAL_ENDINGS and after - last < 2:
        ordinal, after = True, after + 1
    behind = words[after : after + 2] if ordinal or last - first > 1 else []
    return next((term for term in terms for word in behind if term.start <= word.start < term.end), None)


def _belongs(number: Token, letter: Token) -> bool:
    return (
        len(letter.word) == 1
        and letter.word.isalpha()
        and letter.start - number.end <= 1
        and letter.word not in _ORDINAL_ENDINGS - {"a"}
    )
