"""Rule: a protected speaker is not told by what they do (invariant 12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visit_desk.domain.ground import Ground, Refusal
from visit_desk.domain.lists import Capacity, MentionKind
from visit_desk.redaction.concepts import Term, concepts, groups_of
from visit_desk.redaction.glosses import words_for
from visit_desk.redaction.phrases import content, occurrences
from visit_desk.redaction.speech import another_title, needing, one_single, saying_after, saying_before
from visit_desk.redaction.verdict import protected

_TELLING = (MentionKind.ROLE, MentionKind.WORK)
_AFTER, _BEFORE = 48, 40


def function(text: str, grounds: Sequence[Ground], lang: str) -> Iterator[Refusal]:
    """Words for the trade of a protected source, where they stand for one who spoke or for one single person."""
    for ground in grounds:
        if not protected(ground):
            continue
        for start, end in sorted(set(_places(text, ground))):
            yield Refusal(
                rule="function",
                reason="function",
                start=start,
                end=end,
                kind=MentionKind.ROLE,
                person=ground.person,
                offer=words_for("NAME", lang),
            )


def role_groups(ground: Ground) -> frozenset[str]:
    """The trades by which this source could be told."""
    forms = [*ground.role_forms, *(form for clue in ground.clues if clue.kind in _TELLING for form in clue.forms)]
    groups = groups_of(forms, "speaker") or groups_of(list(ground.role_forms))
    if ground.official and ground.capacity is Capacity.PRIVATE:
        groups |= {"administration"} | groups_of(list(ground.organization_forms))
    return groups


def _places(text: str, ground: Ground) -> Iterator[tuple[int, int]]:
    groups = role_groups(ground)
    for term in concepts(text):
        if term.group not in groups or _is_another_title(text, term):
            continue
        if _speaks(text, term.start, term.end) or (term.part == "speaker" and _is_one(text, term.start)):
            yield term.start, term.end
    for form in ground.role_forms:
        if len(content(form)) > 1 or not groups:
            for start, end in occurrences(text, form):
                if _speaks(text, start, end) or _is_one(text, start):
                    yield start, end


def _speaks(text: str, start: int, end: int) -> bool:
    """Whether the words stand beside a verb of saying, in the same sentence."""
    after = re.split(r"[.!?;\n。；]", text[end : end + _AFTER])[0]
    before = re.split(r"[.!?;\n。；]", text[max(0, start - _BEFORE) : start])[-1]
    return bool(saying_after().search(after)) or bool(saying_before().search(before))


def _is_one(text: str, start: int) -> bool:
    """Whether one single person is meant ("a deputy"), and not one whom somebody needs ("before a judge")."""
    before = text[max(0, start - _BEFORE) : start]
    one = one_single().search(before)
    if one is None:
        return False
    return not needing().search(before[: one.start()])


def _is_another_title(text: str, term: Term) -> bool:
    """ "Deputy minister" is no deputy."""
    return term.key in ("deputy", "deputies") and bool(another_title().match(text, term.end))
