"""Rule: words that could tell who spoke do not leave, however they are written (invariants 10 and 12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from visit_desk.domain.ground import Clue, Ground, Refusal
from visit_desk.domain.lists import Action, MentionKind
from visit_desk.redaction.ages import ages
from visit_desk.redaction.codes import code_places, codes_of
from visit_desk.redaction.concepts import TermFinder, concepts, groups_of
from visit_desk.redaction.dates import Moment, moments
from visit_desk.redaction.folding import Folded
from visit_desk.redaction.glosses import gloss_for
from visit_desk.redaction.lexicon import folded_words, listed
from visit_desk.redaction.phrases import Token, content, is_telling, occurrences, runs, tokens

Place = tuple[int, int]
_SENTENCE = re.compile(r"[^.!?\n؟。！？;]+")
_NAMED_THINGS = (MentionKind.WORK, MentionKind.ADDRESS, MentionKind.ORG, MentionKind.VEHICLE)
_TRADES = (MentionKind.ROLE, MentionKind.WORK, MentionKind.ORG)
_ENOUGH_SHARED = 0.7
_SENTENCE_LIKE = 4


def clues(text: str, grounds: Sequence[Ground], lang: str) -> Iterator[Refusal]:
    """Every clue of every source behind the text that stands in it in whatever spelling or language."""
    for ground in grounds:
        for clue in ground.clues:
            if clue.action is Action.KEEP:
                continue
            offered = occurrences(text, clue.gloss) if clue.gloss else []
            for start, end in sorted(set(clue_places(text, clue, ground))):
                if any(a <= start and end <= b for a, b in offered):
                    continue
                yield Refusal(
                    rule="clue",
                    reason="clue",
                    start=start,
                    end=end,
                    kind=clue.kind,
                    person=ground.person,
                    offer=clue.gloss or gloss_for(clue.kind, text[start:end], lang),
                    direct=clue.kind.direct and clue.kind is not MentionKind.ADDRESS,
                )


def clue_places(text: str, clue: Clue, ground: Ground) -> Iterator[Place]:
    """Where a clue stands in the text."""
    groups = groups_of(list(clue.forms)) or groups_of(
        [*ground.role_forms, *ground.organization_forms, *ground.place_forms]
    )
    for form in clue.forms:
        if clue.kind is MentionKind.DATE and (told := moments(form)):
            yield from _same_moments(text, told)
        elif clue.kind is MentionKind.AGE:
            told_ages = {age for _, _, age in ages(form)} or {int(t.word) for t in tokens(form) if t.word.isdigit()}
            yield from ((start, end) for start, end, age in ages(text) if age in told_ages)
        else:
            yield from _form_places(text, form, clue, groups, ground)


def _form_places(text: str, form: str, clue: Clue, groups: frozenset[str], ground: Ground) -> Iterator[Place]:
    if is_telling(form) and not (clue.kind in _TRADES and _is_only_a_trade(form)):
        yield from occurrences(text, form)
    if not clue.kind.direct:
        for code in codes_of(form):
            yield from code_places(text, code, groups)
    if clue.kind in _NAMED_THINGS:
        for core in _name_cores(form, ground):
            yield from (
                place
                for place in occurrences(text, core)
                if text[place[0]].isupper() or text[place[0]].lower() == text[place[0]].upper()
            )
    if clue.kind is MentionKind.PLACE:
        for piece in re.split(r"[,،、(]", form)[:1]:
            if len(content(piece)) > 1:
                yield from occurrences(text, piece)
    if clue.kind is MentionKind.KIN:
        yield from _same_kin(text, form)
    if clue.kind in (MentionKind.ROLE, MentionKind.WORK):
        yield from _only_one(text, form, groups_of([form]))
    yield from _retold(text, form)


def _same_moments(text: str, told: tuple[Moment, ...]) -> Iterator[Place]:
    """Dates as exact as the clue or more."""
    for moment in moments(text):
        for clue in told:
            if moment.month != clue.month or (moment.year and clue.year and moment.year != clue.year):
                continue
            if not clue.exact or set(moment.days) & set(clue.days):
                yield moment.start, moment.end


def _is_only_a_trade(form: str) -> bool:
    """Whether a clue is no more than the name of a trade or institution: the rule on functions judges it."""
    said = content(form)
    terms = concepts(form)
    return bool(terms) and all(any(term.start <= token.start < term.end for term in terms) for token in said)


def _name_cores(form: str, ground: Ground) -> Iterator[str]:
    """Runs of capitalised words that name a thing ("Tiller Lane"), unless they only name a known place."""
    generic = folded_words("names", "organization") | folded_words("names", "particles")
    known = {token.stem for place in ground.place_forms for token in tokens(place)}
    for run in re.findall(r"(?:[^\W\d_a-zа-я][\w'’-]+(?:\s+(?=[^\W\d_a-zа-я]))?)+", form):
        said = [
            token
            for token in tokens(run)
            if token.word not in generic and token.stem not in known and not concepts(token.word)
        ]
        if said and sum(len(token.word) for token in said) >= 5 and said[0].word.isalpha():
            yield run.strip() if len(said) > 1 else said[0].word


@lru_cache(maxsize=1)
def _kin_finder() -> TermFinder:
    return TermFinder(listed("kin"))


def _same_kin(text: str, form: str) -> Iterator[Place]:
    groups = {term.group for term in _kin_finder().find(Folded(form))}
    if groups:
        yield from ((term.start, term.end) for term in _kin_finder().find(Folded(text)) if term.group in groups)


@lru_cache(maxsize=1)
def _only_words() -> frozenset[str]:
    return frozenset(token.stem for word in str(listed("speech")["only"]).split("|") for token in tokens(word)[-1:])


def _only_one(text: str, form: str, groups: frozenset[str]) -> Iterator[Place]:
    """ "The only lawyer who ..." told again as the only, first or youngest of the same trade."""
    if not groups or not any(token.stem in _only_words() for token in tokens(form)):
        return
    words = tokens(text)
    for term in concepts(text):
        if term.group not in groups:
            continue
        before = [token for token in words if token.end <= term.start][-4:]
        only = next((token for token in before if token.stem in _only_words()), None)
        if only is not None and not re.search(r"[.!?\n]", text[only.end : term.start]):
            yield only.start, term.end


def _retold(text: str, form: str) -> Iterator[Place]:
    """A clue of several words told again with most of its words in one sentence."""
    said = tuple(
        token
        for token in content(form)
        if not token.word.isdigit() and (len(token.word) > 2 or not token.word.isascii())
    )
    if len(said) < _SENTENCE_LIKE:
        return
    for sentence in _SENTENCE.finditer(text):
        words = [token for token in tokens(text) if sentence.start() <= token.start < sentence.end()]
        shared = [token for token in words if any(token.like(other) for other in said)]
        told = {_like(token, said) for token in shared}
        if len(told) >= max(3, _ENOUGH_SHARED * len(said)) and not runs(words, said):
            yield shared[0].start, shared[-1].end


def _like(token: Token, said: Sequence[Token]) -> int:
    return next(index for index, other in enumerate(said) if token.like(other))
