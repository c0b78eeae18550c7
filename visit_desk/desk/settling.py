"""Settling: which words of a note nobody has decided, how risky each is, and the safest thing to do with it."""

from __future__ import annotations

from dataclasses import replace

from visit_desk.desk.hiding import overlaps
from visit_desk.desk.views import Risk
from visit_desk.domain.lists import Action, Capacity, MentionKind, NoteState, Tier
from visit_desk.domain.note import Mention, Note, Passage
from visit_desk.redaction import Register, find, gloss_for, language_of

# In words spoken on the record, dates, places and offices are public; what is not is asked for everywhere.
_ASKED_ON_RECORD = frozenset(
    {
        MentionKind.PHONE,
        MentionKind.EMAIL,
        MentionKind.HANDLE,
        MentionKind.CASENO,
        MentionKind.ADDRESS,
        MentionKind.NAME,
        MentionKind.NICK,
        MentionKind.KIN,
        MentionKind.VEHICLE,
        MentionKind.MED,
        MentionKind.PHYS,
    }
)
_ASKED_IN_BACKGROUND = _ASKED_ON_RECORD | {MentionKind.AGE, MentionKind.ROUTINE, MentionKind.WORK}
_HIGH = frozenset(MentionKind(k) for k in ("NAME", "NICK", "PHONE", "EMAIL", "HANDLE", "CASENO", "ADDRESS", "VEHICLE"))


def passage_at(note: Note, start: int) -> Passage:
    """The passage that a place of the note belongs to; the note itself where no passage is marked."""
    for passage in note.passages:
        if passage.start <= start < passage.end:
            return passage
    return Passage(id="", start=0, end=len(note.text), speaker=note.speaker, tier=note.tier, capacity=note.capacity)


def undecided_in(note: Note, register: Register | None) -> tuple[Mention, ...]:
    """Every stretch that still wants a decision, in reading order: marked ones without an action, ones hidden by key
    whose kind was guessed, and what register and patterns find that nobody has marked."""
    found = [m for m in glossed(note).mentions if m.action is Action.UNDECIDED or m.decided_by == "key"]
    language = note.language or language_of(note.text)
    for span in find(note.text, register, lang=language, calm=True):
        if overlaps(span.start, span.end, note.mentions) or not _asked(note, span.start, span.kind):
            continue
        word = note.text[span.start : span.end]
        found.append(
            Mention(
                start=span.start,
                end=span.end,
                kind=span.kind,
                person=span.person or "",
                gloss=gloss_for(span.kind, word, language),
                decided_by="",
            )
        )
    return tuple(sorted(found, key=lambda mention: mention.start))


def glossed(note: Note) -> Note:
    """The note with a wording, in its own language, for each marked word that has none yet."""
    language = note.language or language_of(note.text)
    told = (
        one if one.gloss else replace(one, gloss=gloss_for(one.kind, note.text[one.start : one.end], language))
        for one in note.mentions
    )
    return replace(note, mentions=tuple(told))


def safest(mention: Mention, layer: str = "review") -> Mention:
    """The safest proposal: direct identifiers go, everything else becomes its truthful gloss."""
    action = Action.REDACT if mention.kind.direct else Action.GENERALISE
    return replace(mention, action=action, decided_by=layer)


def settle_rest(note: Note, register: Register | None) -> Note:
    """Accept the safest proposal for everything undecided, as a person does by pressing Enter to the end."""
    rest = [safest(mention) for mention in undecided_in(note, register)]
    settled = {mention.id for mention in rest}
    kept = [mention for mention in note.mentions if mention.id not in settled]
    return replace(
        note,
        mentions=tuple(sorted([*kept, *rest], key=lambda mention: mention.start)),
        state=NoteState.REVIEWED,
    )


def risk_of(note: Note, mention: Mention) -> Risk:
    passage = passage_at(note, mention.start)
    if mention.kind in _HIGH or passage.tier is Tier.D:
        return Risk.HIGH
    return Risk.MEDIUM if passage.tier is Tier.C or mention.person else Risk.LOW


def reasons_for(note: Note, mention: Mention) -> tuple[str, ...]:
    """Why a word is in the queue, as keys of the window's words."""
    passage = passage_at(note, mention.start)
    keys: list[str] = []
    if mention.kind.direct:
        keys.append("direct identifiers are always hidden")
    if mention.person:
        keys.append("it belongs to a recorded person")
    if mention.decided_by == "key":
        keys.append("you hid it while writing; kind and person were guessed")
    if passage.tier.protected:
        keys.append("the speaker is confidential")
    if passage.capacity is Capacity.PRIVATE:
        keys.append("it was said aside")
    if not keys:
        keys.append("it could tell who spoke when combined")
    return tuple(keys)


def _asked(note: Note, start: int, kind: MentionKind) -> bool:
    tier = passage_at(note, start).tier
    if tier is Tier.A:
        return kind in _ASKED_ON_RECORD
    if tier is Tier.B:
        return kind in _ASKED_IN_BACKGROUND
    return True
