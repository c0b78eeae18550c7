"""Where decisions, passages and quotes of a visit folder stand in the text of their note (code points)."""

from __future__ import annotations

from itertools import pairwise

from visit_desk.domain.lists import Action
from visit_desk.domain.note import Mention, Passage, Quote
from visit_desk.exchange import written_people as written
from visit_desk.exchange.files import Where, refuse
from visit_desk.exchange.labels import Labels

DECIDED_BY_RECORD = "record"


def mentions_of(text: str, decisions: tuple[written.Decision, ...], file: str, labels: Labels) -> tuple[Mention, ...]:
    """The mentions that recorded decisions make of a note's text, in reading order, none over another."""
    placed: list[tuple[int, int, Mention]] = []
    for number, decision in enumerate(decisions):
        where = Where(file, number)
        person = labels.find("people", decision.person, where, "person")
        for start in _places(text, decision, where):
            mention = Mention(
                start=start,
                end=start + len(decision.text),
                kind=decision.kind,
                person=person,
                action=decision.action,
                gloss=decision.gloss,
                forms=decision.forms,
                reason=decision.reason,
                decided_by="" if decision.action is Action.UNDECIDED else DECIDED_BY_RECORD,
            )
            placed.append((start, number, mention))
    placed.sort(key=lambda each: each[:2])
    for (_, _, before), (_, number, after) in pairwise(placed):
        if after.start < before.end:
            refuse(Where(file, number), "overlaps another decision", "text")
    return tuple(mention for _, _, mention in placed)


def _places(text: str, decision: written.Decision, where: Where) -> list[int]:
    starts: list[int] = []
    start = text.find(decision.text)
    while start >= 0:
        starts.append(start)
        start = text.find(decision.text, start + len(decision.text))
    if not starts:
        refuse(where, "does not stand in the note exactly as written here", "text")
    if decision.occurrence == "all":
        return starts
    if not 1 <= decision.occurrence <= len(starts):
        refuse(where, f"must be between 1 and {len(starts)}, as often as these words stand in the note", "occurrence")
    return [starts[decision.occurrence - 1]]


def _stretch(text: str, part: written.Stretch, where: Where) -> tuple[int, int]:
    if part.start is not None and part.end is not None:
        if not part.start < part.end <= len(text):
            refuse(where, "must lie inside the note, the start before the end", "start")
        return part.start, part.end
    start = text.find(part.from_words)
    if start < 0:
        refuse(where, "does not stand in the note exactly as written here", "from")
    if text.find(part.from_words, start + 1) >= 0:
        refuse(where, "stands in the note more than once; take more words", "from")
    end = text.find(part.to_words, start)
    if end < 0:
        refuse(where, 'does not stand in the note after the words of "from"', "to")
    return start, end + len(part.to_words)


def passages_of(text: str, note: written.Note, where: Where, labels: Labels) -> tuple[Passage, ...]:
    """The note's passages; a labelled one gets the id that statements point to."""
    passages: list[Passage] = []
    for part in note.passages:
        start, end = _stretch(text, part, where)
        speaker = labels.find("people", part.speaker, where, "passages.speaker")
        passage = Passage(
            start=start, end=end, speaker=speaker, tier=part.tier, capacity=part.capacity, aside=part.aside
        )
        if part.label:
            passage = Passage(**{**vars(passage), "id": labels.give("passages", part.label, where)})
        if any(passage.start < other.end and other.start < passage.end for other in passages):
            refuse(where, "holds two passages over the same words", "passages")
        passages.append(passage)
    return tuple(passages)


def quotes_of(text: str, note: written.Note, where: Where) -> tuple[Quote, ...]:
    """The note's quotes with the words in their own language."""
    quotes = []
    for part in note.quotes:
        start, end = _stretch(text, part, where)
        quotes.append(
            Quote(
                start=start, end=end, language=part.language, original=part.original, translated_by=part.translated_by
            )
        )
    return tuple(quotes)
