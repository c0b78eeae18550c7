"""The learned recognisers: names, organizations, places, dates and circumstances that no list and no rule knows.

A conditional random field a language (python-crfsuite, no network), trained by ``./desk train`` from published corpora;
licences and figures lie beside the models in ``resources/recogniser``. Two models where a script has capitals: field
notes are typed in lower case, and a model that learned from print alone then loses nearly every name. A token is found
where the chance that it is nothing is below ``1 - LEAST``: a low bar, because a missed name costs more than a mark too
many. There is no model for Arabic, for want of data that may be used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import ahocorasick

from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.span import Span, action_for
from visit_desk.redaction.tokens import Token, sentences
from visit_desk.redaction.traits import traits
from visit_desk.resources import resource

LEAST = 0.05
MIXED, LOWER = "mixed", "lower"
_HURRIED = 0.4  # of the sentences begin with a capital: below it, the writer does not use them
_NOTHING = "O"
_AGAIN = 4  # letters; shorter finds are not looked for elsewhere in the text


class Recogniser:
    """One model. ``find`` gives label and token places of one sentence, in order."""

    def __init__(self, path: str) -> None:
        import pycrfsuite

        self._tagger: Any = pycrfsuite.Tagger()
        self._tagger.open(path)
        self._labels = [label for label in self._tagger.labels() if label != _NOTHING]

    def find(self, words: Sequence[str], least: float = LEAST) -> Iterator[tuple[int, str, float]]:
        """Place, label (``B-NAME``, ``I-NAME``, …) and score of each token that is likely something."""
        tagger = self._tagger
        tagger.set(traits(words))
        for at in range(len(words)):
            nothing = tagger.marginal(_NOTHING, at)
            if nothing < 1 - least:
                yield at, max(self._labels, key=lambda label: tagger.marginal(label, at)), 1 - nothing


@lru_cache(maxsize=16)
def recogniser(language: str, case: str) -> Recogniser | None:
    """The model of a language; None where there is none."""
    path = resource("recogniser", f"{language}-{case}.crf")
    return Recogniser(str(path)) if path.is_file() else None


def learned(text: str, language: str, least: float = LEAST) -> Iterator[Span]:
    """What the models find in a text, and every later mention of the same words."""
    cut = sentences(text)
    hurried = _is_hurried(cut)
    found: list[Span] = []
    for sentence in cut:
        found.extend(_found(sentence, language, hurried, least))
    yield from found
    yield from _again(text, found)


def _is_hurried(cut: Sequence[Sequence[Token]]) -> bool:
    firsts = [sentence[0].word[0] for sentence in cut if sentence[0].word[0].isalpha()]
    capitals = sum(letter.isupper() for letter in firsts)
    return capitals < _HURRIED * len(firsts)


def _found(sentence: Sequence[Token], language: str, hurried: bool, least: float) -> Iterator[Span]:
    words = [token.word for token in sentence]
    letters = [word for word in words if word[0].isalpha()]
    shouted = len(letters) > 3 and all(word.isupper() for word in letters)
    lower = recogniser(language, LOWER)
    plain = recogniser(language, MIXED)
    if plain is not None and not (shouted and lower is not None):
        yield from _joined(sentence, plain.find(words, least))
    if lower is not None and (hurried or shouted):
        yield from _joined(sentence, lower.find([word.lower() for word in words], least))


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


def _inside(text: str, start: int, end: int) -> bool:
    """Whether the stretch is only part of a longer word; Han has no words to be inside of."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    han = "\u3400" <= text[start] <= "\u9fff"
    return not han and ((before.isalnum() and text[start].isalnum()) or (after.isalnum() and text[end - 1].isalnum()))
