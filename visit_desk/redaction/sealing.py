"""Sealing: the form of a note that may lie in the notes file, with a marker for every hidden word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from visit_desk.domain.identity import Identity
from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import MARKER, Marker, Mention, Note, ReviewedNote
from visit_desk.redaction.folding import fold
from visit_desk.redaction.glosses import gloss_for, words_for
from visit_desk.redaction.language import language_of
from visit_desk.redaction.register import Register
from visit_desk.redaction.span import REDACTED, strength

_FIELD = {
    MentionKind.NAME: "names",
    MentionKind.NICK: "nicknames",
    MentionKind.PHONE: "contacts",
    MentionKind.EMAIL: "contacts",
    MentionKind.HANDLE: "contacts",
    MentionKind.CASENO: "case_numbers",
    MentionKind.ORG: "organizations",
}


@dataclass(frozen=True)
class _Hidden:
    """A stretch that becomes one marker."""

    start: int
    end: int
    kind: MentionKind
    id: str
    gloss: str
    person: str


def seal_text(note: Note, register: Register | None = None) -> ReviewedNote:
    """The reviewed form of a note: each hidden stretch is one ``MARKER`` with its marker in reading order.

    Hidden are all mentions that nobody decided to keep, the decided names and numbers wherever they stand again in
    any spelling, what ``register`` knows outside kept mentions, and whole passages of tiers C and D. Originals of
    quotations are not carried over.
    """
    lang = note.language or language_of(note.text)
    hidden = _merged(sorted(_hidden(note, register, lang), key=lambda one: (one.start, -one.end)))
    pieces: list[str] = []
    at = 0
    for one in hidden:
        pieces += [_clean(note.text[at : one.start]), MARKER]
        at = one.end
    pieces.append(_clean(note.text[at:]))
    known = _told_again(note)
    markers = tuple(
        Marker(id=one.id, kind=one.kind, gloss=_safe_gloss(one, note.text, lang, known), person=one.person)
        for one in hidden
    )
    return ReviewedNote(
        visit=note.visit,
        code=note.code,
        note=note.id,
        meeting=note.meeting,
        text="".join(pieces),
        markers=markers,
        language=lang,
        tier=note.tier,
    )


def _hidden(note: Note, register: Register | None, lang: str) -> Iterator[_Hidden]:
    length = len(note.text)
    for mention in note.mentions:
        start, end = max(0, mention.start), min(length, mention.end)
        if mention.action is not Action.KEEP and start < end:
            yield _Hidden(start, end, mention.kind, mention.id, mention.gloss, mention.person)
    for passage in note.passages:
        start, end = max(0, passage.start), min(length, passage.end)
        if passage.tier.protected and not note.tier.protected and start < end:
            yield _Hidden(start, end, MentionKind.OTHER, passage.id, words_for("withheld", lang), "")
    kept = [(mention.start, mention.end) for mention in note.mentions if mention.action is Action.KEEP]
    for known in (_told_again(note), register):
        if known is None:
            continue
        for span in known.find(note.text, lang):
            certain = span.kind in REDACTED or span.kind is MentionKind.ADDRESS
            if certain and not span.common and not _touches(span.start, span.end, kept):
                yield _Hidden(span.start, span.end, span.kind, new_id(), "", span.person or "")


def _told_again(note: Note) -> Register:
    """A register of what this note itself hides, so that a name hidden once is hidden wherever it stands again."""
    return Register(
        _identity(note, mention)
        for mention in note.mentions
        if mention.action is not Action.KEEP and mention.kind in _FIELD
    )


def _identity(note: Note, mention: Mention) -> Identity:
    forms = (note.text[mention.start : mention.end], *mention.forms)
    empty: dict[str, tuple[str, ...]] = {_FIELD[mention.kind]: tuple(form for form in forms if form.strip())}
    return Identity(id=mention.person, **empty)


def _touches(start: int, end: int, stretches: list[tuple[int, int]]) -> bool:
    return any(begin < end and start < stop for begin, stop in stretches)


def _merged(hidden: list[_Hidden]) -> list[_Hidden]:
    """Overlapping stretches as one, told by the strongest kind of them."""
    merged: list[_Hidden] = []
    for one in hidden:
        last = merged[-1] if merged else None
        if last is None or one.start >= last.end:
            merged.append(one)
            continue
        outer = last if last.start <= one.start and one.end <= last.end else None
        telling = outer or min(last, one, key=lambda each: strength(each.kind))
        merged[-1] = _Hidden(
            last.start,
            max(last.end, one.end),
            telling.kind,
            telling.id,
            telling.gloss,
            telling.person or last.person or one.person,
        )
    return merged


def _safe_gloss(one: _Hidden, text: str, lang: str, known: Register) -> str:
    """The gloss that a person gave, unless it repeats what it stands for."""
    word = fold(text[one.start : one.end])
    given = _clean(one.gloss).strip()
    repeats = one.kind in REDACTED and word and word in fold(given)
    if given and not repeats and not known.find(given):
        return given
    return gloss_for(one.kind, text[one.start : one.end], lang)


def _clean(text: str) -> str:
    """Without stray marker characters: each one left must have its marker."""
    return text.replace(MARKER, "\ufffd")
