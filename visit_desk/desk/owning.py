"""Owning: which records are a person's, a note's or a visit's own, and go with them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from visit_desk.desk.cutting import GAP, Cut, settled
from visit_desk.desk.memory import Memory
from visit_desk.desk.parting import joined
from visit_desk.domain.evidence import Reprisal, Statement, StatementLink
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.people import CheckIn, Consent, RiskAssessment
from visit_desk.vault import Vault


@dataclass(frozen=True)
class Own:
    """Records that go whole, stretches of notes that go, and the erased words themselves."""

    records: tuple[str, ...]
    cuts: dict[str, tuple[Cut, ...]] = field(default_factory=dict)
    said: tuple[str, ...] = field(default=(), repr=False)


def of_person(memory: Memory, persons: Collection[str]) -> Own:
    """``persons``: all entries that were merged into one."""
    records = [*persons]
    records += [one.id for one in memory.everything(Consent) if one.person in persons]
    records += [one.id for one in memory.everything(RiskAssessment) if one.person in persons]
    records += [one.id for one in memory.everything(Reprisal) if one.person in persons]
    # A bare due date has its check-in's id: both go.
    records += [one.id for one in memory.everything(CheckIn) if one.person in persons]
    told = [one for one in _statements(memory) if one.person in persons or one.witness in persons]
    records += _with_links(memory, {one.id for one in told})
    cuts: dict[str, tuple[Cut, ...]] = {}
    said = [one.text for one in told]
    for note in memory.everything(Note):
        spoken = settled(_spoken(note, persons))
        said += [note.text[each.start : each.end] for each in spoken]
        if note.text and not _outside(note, spoken).strip():
            records += [note.id, *_reviewed(memory, note.id)]
            continue
        mentioned = [
            Cut(m.start, m.end, m.gloss or GAP) for m in note.mentions if m.person in persons and m.start < m.end
        ]
        if spoken:
            # What was reviewed rests on words that are gone: it is reviewed again.
            records += _reviewed(memory, note.id)
        if spoken or mentioned:
            cuts[note.id] = (*spoken, *mentioned)
    return Own(tuple(dict.fromkeys(records)), cuts, tuple(said))


def of_note(memory: Memory, vault: Vault, note: Note) -> Own:
    """The note, its reviewed form, and the statements and consents that are about this note alone."""
    told = {one.id for one in _statements(memory) if one.note == note.id}
    consents = [one.id for one in memory.everything(Consent) if one.note == note.id]
    earlier = [one for one in (change.value for change in vault.history(note.id)) if isinstance(one, Note)]
    said = (note.text, *(one.text for one in earlier), *(quote.original for quote in note.quotes))
    records = (note.id, *_reviewed(memory, note.id), *_with_links(memory, told), *consents)
    return Own(records, {}, tuple(dict.fromkeys(text for text in said if text)))


def of_passage(memory: Memory, note: Note, start: int, end: int) -> Own:
    covered = {one.id for one in note.passages if start <= one.start and one.end <= end}
    told = {one.id for one in _statements(memory) if one.note == note.id and one.passage in covered and covered}
    quoted = [one.original for one in note.quotes if start <= one.start and one.end <= end and one.original]
    records = (*_reviewed(memory, note.id), *_with_links(memory, told))
    return Own(records, {note.id: (Cut(start, end),)}, (note.text[start:end], *quoted))


def of_visit(vault: Vault, visit: str) -> tuple[str, ...]:
    own = [trace.id for trace in vault.erasing.traces() if visit in (trace.visit, trace.id)]
    return tuple(dict.fromkeys(own))


def _statements(memory: Memory) -> tuple[Statement, ...]:
    return joined(memory.everything(Statement), memory.everything(StatementLink))


def _with_links(memory: Memory, statements: set[str]) -> list[str]:
    links = [one.id for one in memory.everything(StatementLink) if one.statement in statements]
    return [*sorted(statements), *links]


def _reviewed(memory: Memory, note: str) -> list[str]:
    return [one.id for one in memory.everything(ReviewedNote) if one.note == note]


def _spoken(note: Note, persons: Collection[str]) -> Iterator[Cut]:
    """What these people said: their passages, and whatever belongs to no passage where the note is theirs."""
    yield from (Cut(one.start, one.end) for one in note.passages if one.speaker in persons)
    if note.speaker in persons:
        at = 0
        for passage in sorted(note.passages, key=lambda one: one.start):
            yield Cut(at, max(at, passage.start))
            at = max(at, passage.end)
        yield Cut(at, len(note.text))


def _outside(note: Note, cuts: list[Cut]) -> str:
    pieces, at = [], 0
    for each in cuts:
        pieces.append(note.text[at : each.start])
        at = each.end
    return "".join([*pieces, note.text[at:]])
