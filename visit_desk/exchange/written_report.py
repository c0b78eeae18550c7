"""Entries of a visit folder, second half: statements, findings, recommendations, paragraphs, reprisals, refusals."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from visit_desk.domain.lists import (
    Capacity,
    CommitmentState,
    EvidenceLevel,
    FindingState,
    Obligation,
    Precision,
    Realm,
    RecommendationGroup,
    Reliability,
    Section,
    SourceKind,
    StatementKind,
    Tier,
)
from visit_desk.exchange.entry import Entry, Label, Points, Term, Texts
from visit_desk.exchange.written_people import MeetingLabel, NoteLabel, People, PersonLabel

Statements = Annotated[Texts, Points("statements")]
Documents = Annotated[Texts, Points("documents")]
Findings = Annotated[Texts, Points("findings")]
Practices = Annotated[Texts, Points("practices")]
DocumentForm = Literal[
    "law", "bill", "judgment", "circular", "statistics", "report", "register", "media", "UN", "treaty"
]
Level = Literal["E0", "E1", "E2", "E3"]


def level_of(words: str) -> EvidenceLevel:
    """``E2`` as the level that rules compare."""
    return EvidenceLevel[words]


class Statement(Entry):
    label: Label = Field(description="Your label, such as `S031`.")
    about: StatementKind = Field(StatementKind.PRACTICE, description="What it tells of.")
    text: str = Field(min_length=1, description="What was said, in words fit for the notes file: no name, no number.")
    note: NoteLabel = Field("", description="Label of the note it was taken from.")
    meeting: MeetingLabel = Field("", description="Label of the meeting; by default that of the note.")
    passage: Annotated[str, Points("passages")] = Field("", description="Label of the passage.")
    person: PersonLabel = Field("", description="Who told it; by default the speaker of the passage, else of the note.")
    witness: str = Field(
        "",
        description="Any word of yours that is the same for statements which trace back to one"
        " witness; empty = the person.",
    )
    origin: str = Field(
        "",
        description="Any word of yours that is the same for indirect statements of one"
        " organization or about one case file.",
    )
    source: SourceKind = Field(SourceKind.INDIRECT, description="How the speaker knows.")
    reliability: Reliability = Field(Reliability.UNKNOWN, description="Of the source.")
    date_precision: Precision = Field(Precision.UNKNOWN, description="How exactly the date is known.")
    place_precision: Precision = Field(Precision.UNKNOWN, description="How exactly the place is known.")
    tier: Tier | None = Field(None, description="By default that of the passage, else of the note, else C.")
    capacity: Capacity | None = Field(None, description="By default that of the passage, else of the note.")
    quotation: bool = Field(False, description="It gives their own words.")
    document: Annotated[str, Points("documents")] = Field("", description="Label of a document that shows it.")


class Document(Entry):
    label: Label = Field(description="Your label, such as `D03`. It is printed nowhere.")
    form: DocumentForm = Field("law", description="What it is.")
    citation: str = Field(min_length=1, description="How it is cited.")
    public: bool = Field(True, description="Anybody can get it.")
    effect: Literal["", "criminalises", "restricts", "protects", "neutral"] = Field("", description="For laws.")


class Finding(Entry):
    label: Label = Field(description="Your label, such as `F07`; it is also the code shown at the desk.")
    title: str = Field(min_length=1, description="One line.")
    text: str = Field("", description="The prose as it would stand in the report.")
    realm: Realm = Field(Realm.EXECUTIVE, description="Realm of State action.")
    obligation: Obligation = Field(Obligation.PROTECT, description="Kind of duty of the State.")
    themes: Annotated[Texts, Term("themes")] = Field((), description="Terms of lists/themes.json.")
    root_causes: Annotated[Texts, Term("root_causes")] = Field((), description="Terms of lists/root_causes.json.")
    standards: Annotated[Texts, Term("standards")] = Field((), description="Terms of lists/standards.json.")
    groups: Annotated[Texts, Term("affected_groups")] = Field((), description="Terms of lists/affected_groups.json.")
    factors: Annotated[Texts, Term("factors")] = Field((), description="Terms of lists/factors.json.")
    sogi: tuple[Literal["SO", "GI", "SC"], ...] = Field(
        (), description="Touches sexual orientation, gender identity, sex characteristics."
    )
    pattern: Literal["", "isolated", "repeated", "systemic"] = Field("", description="How often.")
    scope: str = Field("", description="How far, in words.")
    state_view: str = Field("", description="What the State says to it.")
    acknowledged_by_state: bool = Field(False, description="The State has said that it is so.")
    level: Level = Field(
        "E0",
        description="E0 allegation, E1 one credible source, E2 two independent sources (one direct), E3 documented.",
    )
    basis: Statements = Field((), description="Labels of statements it rests on.")
    documents: Documents = Field((), description="Labels of documents it rests on.")
    aggregate: bool = Field(False, description="Worded as an aggregate: U2 suffices.")
    state: FindingState = Field(FindingState.DRAFTED, description="How far it is.")
    in_statement: bool = Field(False, description="Stands in the end-of-mission statement.")


class Practice(Entry):
    label: Label = Field(description="Your label, such as `GP3`.")
    title: str = Field(min_length=1, description="One line.")
    text: str = Field("", description="The prose as it would stand in the report.")
    actor: str = Field("", description="Whose practice.")
    realm: Realm = Field(Realm.EXECUTIVE, description="Realm of State action.")
    basis: Statements = Field((), description="Labels of statements.")
    documents: Documents = Field((), description="Labels of documents.")
    fragile: bool = Field(False, description="Telling it could end it.")
    cleared: bool = Field(False, description="May be told.")


class Commitment(Entry):
    label: Label = Field(description="Your label, such as `C4`.")
    by: str = Field(min_length=1, description="The institution that promised.")
    text: str = Field(min_length=1, description="What.")
    meeting: MeetingLabel = Field("", description="Where it was given.")
    given: date | None = Field(None, description="When.")
    due: date | None = Field(None, description="By when.")
    due_in_words: str = Field("", description="By when, as they said it.")
    state: CommitmentState = Field(CommitmentState.GIVEN, description="What became of it.")
    evidence: str = Field("", description="How we know.")


class Recommendation(Entry):
    label: Label = Field(description="Your label, such as `R12`; it is also the code shown at the desk.")
    text: str = Field(min_length=1, description="The wording, beginning with a verb, without a full stop.")
    group: RecommendationGroup = Field(RecommendationGroup.PUBLIC_POLICY, description="Chapter it is printed in.")
    addressees: Annotated[Texts, Term("addressees")] = Field((), description="Terms of lists/addressees.json.")
    responsible: str = Field("", description="Body that would act.")
    measure: str = Field("", description="The one action.")
    indicator: str = Field("", description="How one can tell that it is done.")
    baseline: str = Field("", description="How it is now.")
    target: str = Field("", description="How it shall be.")
    deadline: str = Field("", description="By when, in words.")
    deadline_months: int | None = Field(None, ge=0, le=120, description="Months after publication; 0 = immediate.")
    deadline_date: date | None = Field(None, description="Or a date.")
    legal_basis: Annotated[Texts, Term("treaty_articles")] = Field(
        (), description="Terms of lists/treaty_articles.json."
    )
    themes: Annotated[Texts, Term("themes")] = Field((), description="Terms of lists/themes.json.")
    affected: Annotated[Texts, Term("affected_groups")] = Field((), description="Terms of lists/affected_groups.json.")
    sdg_targets: Annotated[Texts, Term("sdg_targets")] = Field((), description="Terms of lists/sdg_targets.json.")
    yogyakarta: Annotated[Texts, Term("yogyakarta")] = Field((), description="Terms of lists/yogyakarta.json.")
    priority: Literal["", "high", "medium", "low"] = Field("", description="Priority.")
    resources: str = Field("", description="What it takes.")
    findings: Findings = Field((), description="Labels of findings it follows from.")
    practices: Practices = Field((), description="Labels of good practices it spreads.")
    commitments: Annotated[Texts, Points("commitments")] = Field((), description="Labels of commitments it holds to.")
    basis: Statements = Field((), description="Labels of statements whose details its wording could betray.")
    previously: str = Field("", description="Where it was recommended before.")
    state_position: str = Field("", description="The State's answer, where there is one.")
    follow_up: str = Field("", description="What became of it.")
    weak_on_purpose: bool = Field(False, description="A deliberate diplomatic choice.")
    cleared: bool = Field(True, description="May go into a shared document.")


class Footnote(Entry):
    text: str = Field(min_length=1, description="The note.")
    after: str = Field("", description="The exact stretch of the paragraph behind which it stands; empty = at its end.")


class Paragraph(Entry):
    section: Section = Field(description="Part of the report.")
    heading: str = Field("", description="Heading printed above this paragraph (level A.).")
    text: str = Field("", description="The prose. Sub-paragraphs are lines that begin with `(a) `.")
    text_of: str = Field("", description="Instead of `text`: label of the finding or good practice whose prose it is.")
    footnotes: tuple[Footnote, ...] = Field((), description="Footnotes.")
    findings: Findings = Field((), description="Labels of findings it tells.")
    practices: Practices = Field((), description="Labels of good practices it tells.")
    basis: Statements = Field((), description="Labels of statements that it draws on beyond those of its findings.")
    named: People = Field((), description="Labels of heads who are named in it on purpose.")
    quotation: bool = Field(False, description="It quotes someone: needs U4 of everybody in `basis`.")
    written: bool = Field(True, description="A person wrote it; nothing generated may replace it.")


class Paragraphs(Entry):
    report: tuple[Paragraph, ...] = Field((), description="Paragraphs of the country report, in order.")
    statement: tuple[Paragraph, ...] = Field((), description="Paragraphs of the end-of-mission statement, in order.")


class Reprisal(Entry):
    label: Label = Field(description="Your label, such as `REP-01`.")
    person: PersonLabel = Field(description="Label of the person concerned.")
    category: Literal["a", "b", "c", "d"] = Field(description="Category of resolution 12/2.")
    contact_meeting: MeetingLabel = Field("", description="The contact with the United Nations.")
    acts: Texts = Field((), description="`threat`, `surveillance`, `disciplinary`, ...")
    text: str = Field("", description="What happened.")
    perpetrator: Literal["State", "non-State", "unknown"] = Field("unknown", description="Alleged perpetrator.")
    severity: Literal["minor", "serious", "grave"] = Field("serious", description="Severity.")
    needs: str = Field("", description="What the person needs at once.")
    reported: date | None = Field(None, description="When it was reported to the team.")
    state: Literal["reported", "verified", "acted", "monitoring", "closed"] = Field("reported", description="State.")
    actions: Texts = Field((), description="What was done, one line each.")


class Communication(Entry):
    label: Label = Field(description="Your label, such as `COM-01`.")
    form: Literal["AL", "UA", "OL"] = Field(description="Allegation letter, urgent appeal, other letter.")
    reference: str = Field("", description="Reference, once there is one.")
    victims: People = Field((), description="Labels of alleged victims.")
    authors: People = Field((), description="Labels of sources. Never in the letter.")
    circumstances: str = Field("", description="Facts.")
    perpetrators: str = Field("", description="Alleged perpetrators.")
    rights: Annotated[Texts, Term("standards")] = Field((), description="Terms of lists/standards.json.")
    requests: str = Field("", description="What is asked of the State.")
    joint_mandates: Texts = Field((), description="Mandates that join.")
    drafted: date | None = Field(None, description="When.")
    sent: date | None = Field(None, description="When.")
    reply_due: date | None = Field(None, description="When the reply is due.")
    confidential_until: date | None = Field(None, description="When the letter becomes public.")
    state: Literal[
        "intake", "complete", "consented", "drafted", "cleared", "sent", "replied", "overdue", "public", "closed"
    ] = Field("intake", description="State.")


class Refusal(Entry):
    label: Label = Field(description="Your label, such as `X1`.")
    of: str = Field(description="Label of the finding, recommendation or good practice whose wording is tried.")
    text: str = Field(min_length=1, description="A complete wording that must be refused.")
    basis: Statements = Field((), description="Statements it rests on; empty = those of the thing it is a wording of.")
    planted: Texts = Field(min_length=1, description="The words in it that give somebody away, exactly.")
    about: str = Field("", description="One sentence for the reader of the demo: whom it would betray, and why.")
