"""The learned recognisers: names, organizations, places, dates and circumstances that no list and no rule knows.

A conditional random field a language (python-crfsuite, no network), trained by ``./desk train`` from published corpora;
licences and figures lie beside the models in ``resources/recogniser``. Two models where a script has capitals: field
notes are typed in lower case, and a model that learned from print alone then loses nearly every name. A token is found
where the chance that it is nothing is below ``1 - LEAST``: a low bar, because a missed name costs more than a mark too
many. There is no model for Arabic, for want of data that may be used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import ahocorasick

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.span import Span, action_for
from visit_desk.redaction.tokens import Token, sentences
from visit_desk.redaction.traits import habits_of, traits
from visit_desk.resources import resource

LEAST = 0.05
MIXED, LOWER = "mixed", "lower"
_HURRIED = 0.4  # of the sentences begin with a capital: below it, the writer does not use them
_NOTHING = "O"
KEPT = "KEPT"  # what the annotators of judgments saw and left standing: names of judges, of States, dates of laws
_PUBLIC_BAR = 0.5
_NONE: frozenset[int] = frozenset()
_PUBLIC = re.compile(
    r"(?:the )?(?:(?:supreme|constitutional|federal (?:constitutional )?|supreme administrative|high) court"
    r"(?: of justice)?(?! of [A-Z][a-z]+ (?:region|district))|court of cassation|council of state|parliament|"
    r"national assembly|government|"
    r"ministry of (?:the )?[a-z]+(?: affairs)?(?: and (?:the )?[a-z]+(?: affairs)?)?|"
    r"minister of (?:the )?[a-z]+(?: affairs)?|republic|convention|"
    r"ombudsman|court of appeal|attorney general|prosecutor general)(?!\w)",
    re.I,
)
_AGAIN = 4  # letters; shorter finds are not looked for elsewhere in the text


class Bar(NamedTuple):
    """From which chance on a token is found: ``least`` that it is anything, ``name`` that it belongs to a name.
    ``kept`` is the weight of what annotators saw and left standing, from 0 to 1."""

    least: float = LEAST
    name: float = 0.02
    kept: float = 0.2


# Chosen on folds of the training texts, never on the texts that are measured on.
CAREFUL = {"en": Bar(0.02, 0.01, 0.05), "zh": Bar(0.02, 0.002)}
BALANCED = Bar(0.1, 0.1, 0.05)


class Recogniser:
    """One model. ``find`` gives label and token places of one sentence, in order."""

    def __init__(self, path: str) -> None:
        import pycrfsuite

        self._tagger: Any = pycrfsuite.Tagger()
        self._tagger.open(path)
        labels = self._tagger.labels()
        self._labels = [label for label in labels if label != _NOTHING and not label.endswith(KEPT)]
        self._kept = [label for label in labels if label.endswith(KEPT)]
        self._names = [label for label in labels if label.endswith("NAME")]

    def find(
        self, words: Sequence[str], bar: Bar, habits: Mapping[str, str] | None = None, public: frozenset[int] = _NONE
    ) -> Iterator[tuple[int, str, float]]:
        """Place, label (``B-NAME``, ``I-NAME``, …) and score of each token that is likely something. ``public`` are
        places of words that name a national institution: there the bar is high."""
        tagger = self._tagger
        tagger.set(traits(words, habits))
        for at in range(len(words)):
            something = 1 - tagger.marginal(_NOTHING, at)
            if something <= min(bar.least, bar.name):
                continue
            told = something - (1 - bar.kept) * sum(tagger.marginal(label, at) for label in self._kept)
            if told > (max(bar.least, _PUBLIC_BAR) if at in public else bar.least) or (
                at not in public and self._name(at) > bar.name
            ):
                yield at, max(self._labels, key=lambda label: tagger.marginal(label, at)), something

    def _name(self, at: int) -> float:
        return float(sum(self._tagger.marginal(label, at) for label in self._names))


@lru_cache(maxsize=16)
def recogniser(language: str, case: str) -> Recogniser | None:
    """The model of a language; None where there is none."""
    path = resource("recogniser", f"{language}-{case}.crf")
    return Recogniser(str(path)) if path.is_file() else None


def learned(text: str, language: str, bar: Bar | None = None) -> Iterator[Span]:
    """What the models find in a text, and every later mention of the same words."""
    cut = sentences(text)
    hurried = _is_hurried(cut)
    habits = habits_of([token.word for token in sentence] for sentence in cut)
    bar = bar or CAREFUL.get(language, Bar())
    public = [match.span() for match in _PUBLIC.finditer(text)] if language == "en" else []
    found: list[Span] = []
    for sentence in cut:
        found.extend(_found(sentence, language, hurried, bar, habits, public))
    found.extend(_couples(text) if language == "fr" else ())
    yield from found
    yield from _between(text, sorted(found, key=lambda span: span.start))
    yield from _again(text, found)


def _is_hurried(cut: Sequence[Sequence[Token]]) -> bool:
    firsts = [sentence[0].word[0] for sentence in cut if sentence[0].word[0].isalpha()]
    capitals = sum(letter.isupper() for letter in firsts)
    return capitals < _HURRIED * len(firsts)


def _found(
    sentence: Sequence[Token],
    language: str,
    hurried: bool,
    bar: Bar,
    habits: Mapping[str, str],
    public: Sequence[tuple[int, int]],
) -> Iterator[Span]:
    words = [token.word for token in sentence]
    letters = [word for word in words if word[0].isalpha()]
    shouted = len(letters) > 3 and all(word.isupper() for word in letters)
    first, last = sentence[0].start, sentence[-1].end
    near = [span for span in public if span[0] < last and first < span[1]]
    high = frozenset(at for at, token in enumerate(sentence) if any(a <= token.start < b for a, b in near))
    lower = recogniser(language, LOWER)
    plain = recogniser(language, MIXED)
    if plain is not None and not (shouted and lower is not None):
        yield from _joined(sentence, plain.find(words, bar, habits, high))
    if lower is not None and (hurried or shouted):
        yield from _joined(sentence, lower.find([word.lower() for word in words], bar, None, high))


def _joined(sentence: Sequence[Token], marked: Iterator[tuple[int, str, float]]) -> Iterator[Span]:
    """Neighbouring tokens of one kind become one stretch."""
    run: tuple[int, int, str, float] | None = None
    for at, label, score in marked:
        kind = label[2:]
        if run is not None and run[1] == at and run[2] == kind and label[0] == "I":
            run = (run[0], at + 1, kind, max(run[3], score))
            continue
        if run is not None:
            yield _span(sentence, run)
        run = (at, at + 1, kind, score)
    if run is not None:
        yield _span(sentence, run)


def _span(sentence: Sequence[Token], run: tuple[int, int, str, float]) -> Span:
    first, last, name, score = run
    kind = MentionKind(name)
    return Span(
        sentence[first].start,
        sentence[last - 1].end,
        kind,
        None,
        action_for(kind),
        "learned",
        round(min(score, 0.9), 3),
    )


def _again(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """The same name elsewhere in the text, where the model saw nothing."""
    taken = {span.start for span in found}
    names = ahocorasick.Automaton()
    for span in found:
        words = text[span.start : span.end]
        if span.kind is MentionKind.NAME and len(words) >= _AGAIN:
            names.add_word(words, span)
    if not names:
        return
    names.make_automaton()
    for last, span in names.iter_long(text):
        start, end = last + 1 - (span.end - span.start), last + 1
        if start not in taken and not _inside(text, start, end):
            yield Span(start, end, span.kind, None, span.action, span.layer, span.score)


_COUPLE = re.compile(
    r"(?<!\w)MM?\s?\.?\s(?:et\s)?M(?:mes?|lles?)(?!\w)(?:\s[^\W\d_]\w*(?:\s?\.(?=\s[^\W\d_]))?)?", re.I
)


def _couples(text: str) -> Iterator[Span]:
    """ "M. et Mme", which French judgments write for a couple without any name."""
    for match in _COUPLE.finditer(text):
        kind = MentionKind.NAME
        yield Span(match.start(), match.end(), kind, None, action_for(kind), "learned", 0.5)


_GAP = re.compile(r"(?:,| and| to| et| y| e| и|,? or|-|–| of the| of)? ?")


def _between(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """What stands between two finds of one kind that belong together: "30 May and 17 October"."""
    for one, other in pairwise(found):
        if one.kind is other.kind is MentionKind.DATE and _GAP.fullmatch(text, one.end, other.start):
            yield Span(one.start, other.end, one.kind, None, one.action, one.layer, one.score)


def _inside(text: str, start: int, end: int) -> bool:
    """Whether the stretch is only part of a longer word; Han has no words to be inside of."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    han = "\u3400" <= text[start] <= "\u9fff"
    return not han and ((before.isalnum() and text[start].isalnum()) or (after.isalnum() and text[end - 1].isalnum()))
