"""A whole visit from a folder of JSON files and note texts (the format is told in ``resources/demo/FORMAT.md``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from visit_desk.domain.evidence import (
    Commitment,
    Communication,
    DocumentSource,
    Finding,
    GoodPractice,
    Reprisal,
    Statement,
)
from visit_desk.domain.note import ClearOriginal, Note
from visit_desk.domain.people import CheckIn, Consent, Interlocutor, RiskAssessment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import BadInput
from visit_desk.domain.visit import Meeting, Place, Slot, Visit
from visit_desk.domain.writing import Paragraph, Recommendation
from visit_desk.exchange import written_people as people_side
from visit_desk.exchange import written_report as report_side
from visit_desk.exchange.entry import Entry
from visit_desk.exchange.files import EXPECTED, Where, load, refuse

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, kw_only=True)
class RefusalTrial:
    """A wording that the rules must refuse, as a demonstration. ``of`` is the id of a finding, good practice or
    recommendation; ``basis`` are Statement ids; each of ``planted`` stands in ``text`` and gives somebody away."""

    label: str
    of: str
    of_label: str
    text: str = field(repr=False)
    basis: tuple[str, ...] = ()
    planted: tuple[str, ...] = field(default=(), repr=False)
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class VisitFolder:
    """Everything that a visit folder held, linked by random ids. ``ids`` maps (family, label) to the id, for the
    caller's own look-ups: it must not be kept outside the sources file."""

    visit: Visit
    places: tuple[Place, ...] = ()
    people: tuple[Interlocutor, ...] = ()
    slots: tuple[Slot, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    notes: tuple[Note, ...] = ()
    consents: tuple[Consent, ...] = ()
    risks: tuple[RiskAssessment, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    statements: tuple[Statement, ...] = ()
    documents: tuple[DocumentSource, ...] = ()
    findings: tuple[Finding, ...] = ()
    practices: tuple[GoodPractice, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    reprisals: tuple[Reprisal, ...] = ()
    communications: tuple[Communication, ...] = ()
    refusals: tuple[RefusalTrial, ...] = ()
    clear_originals: tuple[ClearOriginal, ...] = ()
    ids: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def id_of(self, family: str, label: str) -> str:
        """The id behind a label, such as ``id_of("meetings", "M14")``; empty if there is none."""
        return self.ids.get((family, label), "")

    def things(self) -> tuple[Thing, ...]:
        """All that is to be kept, what is pointed to before what points."""
        groups: tuple[tuple[Thing, ...], ...] = (
            (self.visit,),
            self.places,
            self.people,
            self.slots,
            self.meetings,
            self.notes,
            self.consents,
            self.risks,
            self.check_ins,
            self.documents,
            self.statements,
            self.findings,
            self.practices,
            self.commitments,
            self.recommendations,
            self.paragraphs,
            self.reprisals,
            self.communications,
            self.clear_originals,
        )
        return tuple(thing for group in groups for thing in group)


@dataclass
class Entries:
    """The checked entries of every file of one folder, before anything is linked."""

    folder: Path
    visit: people_side.Visit
    places: tuple[people_side.Place, ...]
    people: tuple[people_side.Person, ...]
    programme: people_side.Programme
    notes: tuple[people_side.Note, ...]
    decisions: dict[str, people_side.Decisions]
    consents: tuple[people_side.Consent, ...]
    risks: tuple[people_side.Risk, ...]
    check_ins: tuple[people_side.CheckIn, ...]
    statements: tuple[report_side.Statement, ...]
    documents: tuple[report_side.Document, ...]
    findings: tuple[report_side.Finding, ...]
    practices: tuple[report_side.Practice, ...]
    commitments: tuple[report_side.Commitment, ...]
    recommendations: tuple[report_side.Recommendation, ...]
    paragraphs: report_side.Paragraphs
    reprisals: tuple[report_side.Reprisal, ...]
    communications: tuple[report_side.Communication, ...]
    refusals: tuple[report_side.Refusal, ...]


def read_entries(folder: Path) -> Entries:
    """All files of the folder, each checked by itself."""
    if not folder.is_dir():
        raise BadInput(expected=EXPECTED, reason="there is no such folder")
    visit = load(folder, "visit.json", TypeAdapter(people_side.Visit))
    if visit is None:
        raise BadInput(expected=EXPECTED, reason="it holds no visit.json")

    def listed(name: str, form: type[E]) -> tuple[E, ...]:
        entries: TypeAdapter[tuple[E, ...]] = TypeAdapter(tuple[form, ...])  # type: ignore[valid-type]  # made at run time
        return load(folder, name, entries) or ()

    return Entries(
        folder=folder,
        visit=visit,
        places=listed("places.json", people_side.Place),
        people=listed("people.json", people_side.Person),
        programme=load(folder, "meetings.json", TypeAdapter(people_side.Programme)) or people_side.Programme(),
        notes=listed("notes.json", people_side.Note),
        decisions=_decisions(folder),
        consents=listed("consents.json", people_side.Consent),
        risks=listed("risks.json", people_side.Risk),
        check_ins=listed("checkins.json", people_side.CheckIn),
        statements=listed("statements.json", report_side.Statement),
        documents=listed("documents.json", report_side.Document),
        findings=listed("findings.json", report_side.Finding),
        practices=listed("practices.json", report_side.Practice),
        commitments=listed("commitments.json", report_side.Commitment),
        recommendations=listed("recommendations.json", report_side.Recommendation),
        paragraphs=load(folder, "paragraphs.json", TypeAdapter(report_side.Paragraphs)) or report_side.Paragraphs(),
        reprisals=listed("reprisals.json", report_side.Reprisal),
        communications=listed("communications.json", report_side.Communication),
        refusals=listed("refusals.json", report_side.Refusal),
    )


def _decisions(folder: Path) -> dict[str, people_side.Decisions]:
    """Recorded decisions by file name: any number of files, one note each."""
    found: dict[str, people_side.Decisions] = {}
    for path in sorted((folder / "decisions").glob("*.json")):
        name = f"decisions/{path.name}"
        decisions = load(folder, name, TypeAdapter(people_side.Decisions))
        if decisions is None:
            continue
        if any(other.note == decisions.note for other in found.values()):
            refuse(Where(name), "belongs to a note that another file decides already", "note")
        found[name] = decisions
    return found


def numbered(file: str, entries: Sequence[E]) -> list[tuple[Where, E]]:
    """Each entry with its place in the folder, for sentences."""
    return [(Where(file, number, getattr(entry, "label", "") or ""), entry) for number, entry in enumerate(entries)]
