"""Linking, second half: from statements to paragraphs, letters and refused wordings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from visit_desk.domain.evidence import (
    Commitment,
    Communication,
    DocumentSource,
    Finding,
    GoodPractice,
    Reprisal,
    Statement,
)
from visit_desk.domain.ids import new_code
from visit_desk.domain.lists import Capacity, ReportKind, Tier
from visit_desk.domain.note import Note
from visit_desk.domain.writing import Footnote, Paragraph, Recommendation
from visit_desk.exchange import written_report as written
from visit_desk.exchange.files import Where, refuse
from visit_desk.exchange.labels import Labels, linked
from visit_desk.exchange.visit_folder import Entries, RefusalTrial, numbered


class ReportPart(TypedDict):
    """What this half makes, by the names of ``VisitFolder``."""

    statements: tuple[Statement, ...]
    documents: tuple[DocumentSource, ...]
    findings: tuple[Finding, ...]
    practices: tuple[GoodPractice, ...]
    commitments: tuple[Commitment, ...]
    recommendations: tuple[Recommendation, ...]
    paragraphs: tuple[Paragraph, ...]
    reprisals: tuple[Reprisal, ...]
    communications: tuple[Communication, ...]
    refusals: tuple[RefusalTrial, ...]


def link_report(entries: Entries, labels: Labels, visit: str, notes: Mapping[str, Note]) -> ReportPart:
    """Everything from statements on. ``notes`` by id: a statement inherits tier and speaker from its passage."""
    # long: one line for each file of the folder, in their order
    ids = labels.ids
    findings = tuple(
        linked(
            each,
            Finding,
            where,
            labels,
            id=ids["findings", each.label],
            visit=visit,
            code=each.label,
            order=order,
            level=written.level_of(each.level),
        )
        for order, (where, each) in enumerate(numbered("findings.json", entries.findings), 1)
    )
    practices = tuple(
        linked(
            each,
            GoodPractice,
            where,
            labels,
            id=ids["practices", each.label],
            visit=visit,
            code=each.label,
            order=order,
        )
        for order, (where, each) in enumerate(numbered("practices.json", entries.practices), 1)
    )
    recommendations = tuple(
        linked(
            each,
            Recommendation,
            where,
            labels,
            id=ids["recommendations", each.label],
            visit=visit,
            code=each.label,
            order=order,
        )
        for order, (where, each) in enumerate(numbered("recommendations.json", entries.recommendations), 1)
    )
    return ReportPart(
        statements=tuple(
            _statement(each, where, labels, visit, notes)
            for where, each in numbered("statements.json", entries.statements)
        ),
        documents=tuple(
            linked(each, DocumentSource, where, labels, id=ids["documents", each.label], visit=visit, code=each.label)
            for where, each in numbered("documents.json", entries.documents)
        ),
        findings=findings,
        practices=practices,
        recommendations=recommendations,
        commitments=tuple(
            linked(each, Commitment, where, labels, id=ids["commitments", each.label], visit=visit, code=each.label)
            for where, each in numbered("commitments.json", entries.commitments)
        ),
        paragraphs=_paragraphs(entries, labels, visit),
        reprisals=tuple(
            linked(each, Reprisal, where, labels, id=ids["reprisals", each.label], visit=visit, code=each.label)
            for where, each in numbered("reprisals.json", entries.reprisals)
        ),
        communications=tuple(
            linked(
                each, Communication, where, labels, id=ids["communications", each.label], visit=visit, code=each.label
            )
            for where, each in numbered("communications.json", entries.communications)
        ),
        refusals=_refusals(entries, labels),
    )


def _statement(
    entry: written.Statement, where: Where, labels: Labels, visit: str, notes: Mapping[str, Note]
) -> Statement:
    note = notes.get(labels.find("notes", entry.note, where, "note"))
    passage_id = labels.find("passages", entry.passage, where, "passage")
    passage = next((each for each in note.passages if each.id == passage_id), None) if note and passage_id else None
    if passage_id and passage is None:
        refuse(where, "belongs to another note", "passage")
    speaker = passage.speaker if passage else note.speaker if note else ""
    tier = entry.tier or (passage.tier if passage else note.tier if note else Tier.C)
    capacity = entry.capacity or (passage.capacity if passage else note.capacity if note else Capacity.WITNESS)
    return linked(
        entry,
        Statement,
        where,
        labels,
        id=labels.ids["statements", entry.label],
        visit=visit,
        code=new_code(),
        tier=tier,
        capacity=capacity,
        person=labels.find("people", entry.person, where, "person") or speaker,
        meeting=labels.find("meetings", entry.meeting, where, "meeting") or (note.meeting if note else ""),
        witness=labels.key("witness", entry.witness),
        origin=labels.key("origin", entry.origin),
    )


def _paragraphs(entries: Entries, labels: Labels, visit: str) -> tuple[Paragraph, ...]:
    prose = {each.label: each.text for each in entries.findings}
    prose |= {each.label: each.text for each in entries.practices}
    made = []
    for kind, group in (
        (ReportKind.REPORT, entries.paragraphs.report),
        (ReportKind.STATEMENT, entries.paragraphs.statement),
    ):
        for number, entry in enumerate(group):
            where = Where(f"paragraphs.json, {kind}", number)
            text = _prose(entry, prose, where)
            for note in entry.footnotes:
                if note.after and note.after not in text:
                    refuse(where, "does not stand in the paragraph exactly as written here", "footnotes.after")
            notes = tuple(Footnote(text=note.text, after=note.after) for note in entry.footnotes)
            made.append(
                linked(
                    entry,
                    Paragraph,
                    where,
                    labels,
                    visit=visit,
                    report=kind,
                    order=float(number + 1),
                    text=text,
                    footnotes=notes,
                )
            )
    return tuple(made)


def _prose(entry: written.Paragraph, prose: Mapping[str, str], where: Where) -> str:
    if bool(entry.text) == bool(entry.text_of):
        refuse(where, 'needs "text" or "text_of", and not both')
    if entry.text_of and entry.text_of not in prose:
        refuse(where, "points to no finding or good practice of this folder", "text_of")
    return entry.text or prose[entry.text_of]


def _refusals(entries: Entries, labels: Labels) -> tuple[RefusalTrial, ...]:
    own = {each.label: (labels.ids["findings", each.label], each.basis) for each in entries.findings}
    own |= {each.label: (labels.ids["practices", each.label], each.basis) for each in entries.practices}
    own |= {each.label: (labels.ids["recommendations", each.label], each.basis) for each in entries.recommendations}
    trials = []
    for where, entry in numbered("refusals.json", entries.refusals):
        if entry.of not in own:
            refuse(where, "points to no finding, good practice or recommendation of this folder", "of")
        for words in entry.planted:
            if words not in entry.text:
                refuse(where, "does not stand in the wording exactly as written here", "planted")
        basis = tuple(labels.find("statements", each, where, "basis") for each in entry.basis or own[entry.of][1])
        trials.append(
            RefusalTrial(
                label=entry.label,
                of=own[entry.of][0],
                of_label=entry.of,
                text=entry.text,
                basis=basis,
                planted=entry.planted,
                about=entry.about,
            )
        )
    return tuple(trials)
