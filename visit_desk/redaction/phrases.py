"""Phrases: finding known words in a text whatever their endings, accents, clitics or alphabet.

Each token carries two plain spellings: its own stem, and how the stem sounds in Latin letters. A phrase is found
where its tokens stand in a row and one of the two spellings agrees for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from visit_desk.redaction.folding import Folded, fold
from visit_desk.redaction.lexicon import folded_words

_TOKEN = re.compile(r"[\u3040-\u9fff]|[^\W\d_\u3040-\u9fff]+|\d+")
_SLAVIC = re.compile(
    r"(?:ого|ему|ому|ыми|ими|ами|ями|ией|иях|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|"
    r"им|ом|ем|ам|ям|ою|ею|ия|ию|ии|ье|ью|ья|а|я|о|е|ы|и|у|ю|ь)$"
)
_GLUE = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "at",
        "in",
        "on",
        "to",
        "and",
        "or",
        "by",
        "who",
        "is",
        "was",
        "le",
        "la",
        "les",
        "de",
        "des",
        "du",
        "un",
        "une",
        "et",
        "el",
        "los",
        "las",
        "del",
        "y",
        "en",
        "que",
        "qui",
        "o",
        "os",
        "as",
        "do",
        "da",
        "dos",
        "das",
        "e",
        "em",
        "his",
        "her",
        "their",
        "its",
        "with",
        "for",
        "i",
        "в",
        "на",
        "и",
        "с",
        "из",
        "по",
        "от",
        "к",
        "في",
        "من",
        "على",
        "و",
        "的",
        "在",
        "d",
        "l",
        "s",
        "su",
        "son",
        "sa",
        "ses",
        "au",
        "aux",
    }
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or Chinese character: code points, folded word, stem, sound of the stem."""

    start: int
    end: int
    word: str
    stem: str
    sound: str

    def like(self, other: Token) -> bool:
        return (
            self.stem == other.stem
            or (len(self.sound) > 3 and self.sound == other.sound)
            or (self.sound == other.sound and self.word.isdigit() == other.word.isdigit() and len(self.sound) == 1)
        )


def stem(word: str) -> str:
    """A folded word without its commonest endings, clitics and plural."""
    if "\u0400" <= word[0] <= "\u052f" and len(word) > 4:
        return _SLAVIC.sub("", word)
    if "\u0600" <= word[0] <= "\u06ff" and len(word) > 4:
        for clitic in ("وال", "بال", "فال", "كال", "لل", "ال", "و"):
            if word.startswith(clitic) and len(word) - len(clitic) >= 3:
                return word[len(clitic) :]
    if word.isascii() and len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text in reading order. ``6-Б`` and ``6B`` both give 6 and the letter."""
    view = Folded(text)
    found = []
    for match in _TOKEN.finditer(view.folded):
        word = match.group()
        root = stem(word)
        start, end = view.origin(match.start(), match.end())
        found.append(Token(start, end, word, root, root if root.isascii() else fold(root, "sound")))
    return tuple(found)


def content(phrase: str) -> tuple[Token, ...]:
    """The tokens of a phrase that say something: no articles, no prepositions."""
    return tuple(
        token
        for token in tokens(phrase)
        if token.word not in _GLUE and token.word not in folded_words("names", "arabic_clitics")
    )


def occurrences(text: str, phrase: str) -> list[tuple[int, int]]:
    """Where the phrase stands in the text as whole words, articles before and between them aside."""
    sought = content(phrase) or tokens(phrase)
    return runs(tokens(text), sought)


def runs(words: Sequence[Token], sought: Sequence[Token]) -> list[tuple[int, int]]:
    """Where all sought tokens stand in a row, at most with glue words between them."""
    if not sought:
        return []
    found = []
    for first, word in enumerate(words):
        if not word.like(sought[0]):
            continue
        at, end = 1, first + 1
        while at < len(sought) and end < len(words):
            if words[end].like(sought[at]):
                at += 1
            elif words[end].word not in _GLUE:
                break
            end += 1
        if at == len(sought):
            found.append((word.start, words[end - 1].end))
    return found


def any_of(text: str, phrases: Iterable[str]) -> list[tuple[int, int]]:
    """Every place where one of the phrases stands, in reading order."""
    return sorted({place for phrase in phrases if phrase.strip() for place in occurrences(text, phrase)})


def is_telling(phrase: str) -> bool:
    """Whether a phrase is long enough to mean the same wherever it stands."""
    said = content(phrase)
    if all(token.word.isdigit() for token in said):
        return False
    return len(said) > 1 or any(len(token.word) >= 4 or not token.word.isascii() for token in said)
