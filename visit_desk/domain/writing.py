"""What is written and handed on: recommendations, paragraphs, reports, and the record of each export."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from visit_desk.domain.lists import Format, Profile, RecommendationGroup, ReportKind, Section
from visit_desk.domain.thing import Thing, secret


@dataclass(frozen=True, kw_only=True)
class Recommendation(Thing):
    """One action asked of one or more addressees. ``findings`` and ``practices`` are ids; lists are keys."""

    kind: ClassVar[str] = "recommendation"
    code: str
    text: str = secret()
    group: RecommendationGroup = RecommendationGroup.PUBLIC_POLICY
    addressees: tuple[str, ...] = ()
    responsible: str = ""
    measure: str = ""
    indicator: str = ""
    baseline: str = ""
    target: str = ""
    deadline: str = ""
    deadline_months: int | None = None
    deadline_date: date | None = None
    legal_basis: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    affected: tuple[str, ...] = ()
    sdg_targets: tuple[str, ...] = ()
    yogyakarta: tuple[str, ...] = ()
    priority: str = ""
    resources: str = ""
    findings: tuple[str, ...] = ()
    practices: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    previously: str = ""
    state_position: str = ""
    follow_up: str = ""
    weak_on_purpose: bool = False
    cleared: bool = True
    order: int = 0


@dataclass(frozen=True, kw_only=True)
class Footnote:
    """A note at the foot of the page. ``after`` is the exact stretch of the paragraph behind which it stands."""

    text: str = secret()
    after: str = secret()


@dataclass(frozen=True, kw_only=True)
class Paragraph(Thing):
    """One paragraph of a report. ``written`` says that a person wrote or changed it: no skeleton may replace it.

    ``text`` may hold sub-paragraphs as lines that start with "(a) ". ``named`` are the Interlocutor ids of heads
    who spoke on the record and whom the writer chose to name in this very paragraph.
    """

    kind: ClassVar[str] = "paragraph"
    report: ReportKind = ReportKind.REPORT
    section: Section = Section.CONTEXT
    heading: str = ""
    order: float = 0.0
    text: str = secret()
    footnotes: tuple[Footnote, ...] = ()
    findings: tuple[str, ...] = ()
    practices: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    quotation: bool = False
    written: bool = False
    retired: bool = False


@dataclass(frozen=True, kw_only=True)
class GateDecision(Thing):
    """What a person decided once about one occurrence of a common word that is also a form of a name or place.

    ``place`` is the keyed digest of paragraph, word and context, made by the vault: no word is kept here.
    """

    kind: ClassVar[str] = "gate_decision"
    place: str
    reason: str
    decided: date | None = None


@dataclass(frozen=True, kw_only=True)
class Export(Thing):
    """The record of one written file: what, for whom, its hash, and the statements it rests on.

    ``persons`` are only those whom it names; ``uses`` are "id:use" of a statement, or of a named person. Who told a
    statement is known with the sources alone.
    """

    kind: ClassVar[str] = "export"
    what: ReportKind
    profile: Profile
    format: Format
    language: str = "en"
    sha256: str = ""
    words: int = 0
    paragraphs: int = 0
    written: datetime | None = None
    statements: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    uses: tuple[str, ...] = field(default=())
