"""Hiding a stretch of a note: which kind and whose it probably is, and what it may not overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable

from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import Mention, Note
from visit_desk.redaction import Register, find, gloss_for, language_of

_DIGITS = re.compile(r"\d")
_REACH = 80


def covered(start: int, end: int, mentions: Iterable[Mention]) -> bool:
    """Whether one mention holds this whole stretch."""
    return any(mention.start <= start and end <= mention.end for mention in mentions)


def overlaps(start: int, end: int, mentions: Iterable[Mention]) -> bool:
    return any(mention.start < end and start < mention.end for mention in mentions)


def without_overlap(mentions: Iterable[Mention], new: Mention) -> tuple[Mention, ...]:
    """The mentions with ``new`` in the place of what it covers. The wider hiding wins."""
    apart = [mention for mention in mentions if mention.end <= new.start or mention.start >= new.end]
    return tuple(sorted([*apart, new], key=lambda mention: mention.start))


def guess_mention(note: Note, start: int, end: int, register: Register | None) -> Mention:
    """A hidden stretch with the likeliest kind and person. ``decided_by`` is "key": the evening settles it."""
    word = note.text[start:end]
    language = note.language or language_of(note.text)
    left = max(0, start - _REACH)
    spans = find(note.text[left : end + _REACH], register, lang=language, calm=True)
    inside = [s for s in spans if s.start + left < end and start < s.end + left]
    inside.sort(key=lambda s: (s.layer != "register", -(s.end - s.start)))
    kind = inside[0].kind if inside else _by_shape(word)
    person = next((s.person for s in inside if s.person), "")
    if not person and kind is not MentionKind.NAME:  # another name is another person; a clue follows a name
        person = _nearest_person(note, start)
    return Mention(
        start=start,
        end=end,
        kind=kind,
        person=person,
        action=Action.REDACT if kind.direct else Action.GENERALISE,
        gloss=gloss_for(kind, word, language),
        decided_by="key",
    )


def _by_shape(word: str) -> MentionKind:
    """What a hidden stretch probably is where no layer knew it. A name is the safest guess for words."""
    if "@" in word:
        return MentionKind.EMAIL if "." in word.split("@")[-1] else MentionKind.HANDLE
    if len(_DIGITS.findall(word)) >= 6:
        return MentionKind.PHONE
    if _DIGITS.search(word):
        return MentionKind.OTHER
    return MentionKind.NAME if len(word.split()) <= 3 else MentionKind.OTHER


def _nearest_person(note: Note, start: int) -> str:
    """The person last hidden before this stretch, else the speaker: in a sentence clues follow their name."""
    before = [mention for mention in note.mentions if mention.person and mention.end <= start]
    if before and start - before[-1].end < 3 * _REACH:
        return before[-1].person
    passage = next((p for p in note.passages if p.start <= start < p.end), None)
    return passage.speaker if passage else note.speaker
