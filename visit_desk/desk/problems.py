"""Problems: everything that stands against a release, each leading to its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from visit_desk.desk.composing import Composed
from visit_desk.desk.memory import Memory
from visit_desk.desk.settling import undecided_in
from visit_desk.desk.views import Problem
from visit_desk.domain.evidence import Finding, Statement
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lacking import lacks_finding, lacks_recommendation
from visit_desk.domain.lists import Use
from visit_desk.domain.note import Note
from visit_desk.domain.writing import Recommendation
from visit_desk.paper import LIMIT

UNQUOTED = "A quotation stands here; the words in their own language are not kept behind it."


def problems_of(
    composed: Composed,
    numbers: dict[str, int],
    words: int,
    recommendations: Sequence[Recommendation],
    memory: Memory,
    sources_open: bool,
    together: dict[str, tuple[Refusal, ...]],
) -> tuple[Problem, ...]:
    """Blocking problems first, each in the order of the text."""
    found: list[Problem] = []
    if not sources_open:
        found.append(Problem("not checked against sources"))
    found += _refusals(composed, numbers)
    found += [Problem(r.reason, numbers.get(key), key, key, True, r) for key, more in together.items() for r in more]
    if sources_open:
        found += _unsettled(composed, memory, numbers)
        found += _quoted(composed, memory, numbers)
    found += _lacking(composed, recommendations, memory)
    if words > LIMIT:
        found.append(Problem("over the word limit", blocks=False, detail=str(words - LIMIT)))
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def _refusals(composed: Composed, numbers: dict[str, int]) -> list[Problem]:
    found = []
    for key, (_, checked) in composed.checked.items():
        record, _, part = key.partition(":")
        found += [
            Problem(refusal.reason, numbers.get(record), record, record, True, refusal, part)
            for refusal in checked.refusals
        ]
    return found


def _unsettled(composed: Composed, memory: Memory, numbers: dict[str, int]) -> list[Problem]:
    """A text may not rest on a note in which words are undecided: nobody can say yet what would give whom away."""
    notes = memory.by_id(Note)
    waiting: dict[str, bool] = {}
    found = []
    for key, (_, checked) in composed.checked.items():
        if ":" in key:
            continue
        for note_id in dict.fromkeys(statement.note for statement in checked.statements):
            if note_id in notes and note_id not in waiting:
                waiting[note_id] = bool(undecided_in(notes[note_id], memory.register()))
            if waiting.get(note_id):
                found.append(Problem("rests on undecided words", numbers.get(key), key, note_id))
    return found


def _quoted(composed: Composed, memory: Memory, numbers: dict[str, int]) -> list[Problem]:
    """A quotation rests on a note that holds the words as they were said, in their own language (invariant 13)."""
    notes = memory.by_id(Note)
    found = []
    for key, (_, checked) in composed.checked.items():
        behind = [notes[s.note] for s in checked.statements if s.note in notes]
        said = any(quote.original.strip() for note in behind for quote in note.quotes)
        if checked.use is Use.QUOTATION and ":" not in key and not said:
            found.append(Problem(UNQUOTED, numbers.get(key), key, behind[0].id if behind else key))
    return found


def _lacking(composed: Composed, recommendations: Sequence[Recommendation], memory: Memory) -> list[Problem]:
    found = [
        Problem(f"recommendation lacks {lack.key}", record=rec.id, blocks=False, detail=rec.code)
        for rec in recommendations
        for lack in lacks_recommendation(rec)
    ]
    findings = memory.by_id(Finding)
    cited = {s.id for _, checked in composed.checked.values() for s in checked.statements}
    known = memory.by_id(Statement)
    found += [
        Problem(f"finding lacks {lack.key}", record=finding.id, blocks=False, detail=finding.code)
        for finding in findings.values()
        if not cited.isdisjoint(finding.basis) or not known
        for lack in lacks_finding(finding)
    ]
    return found
