"""From what was said to what is found: statements, findings, good practices, commitments, documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from visit_desk.domain.lists import (
    Capacity,
    CommitmentState,
    EvidenceLevel,
    FindingState,
    Obligation,
    Precision,
    Realm,
    Reliability,
    SourceKind,
    StatementKind,
    Tier,
)
from visit_desk.domain.thing import Thing, required_secret, secret


@dataclass(frozen=True, kw_only=True)
class Statement(Thing):
    """One thing that one source told, in words fit for the notes file, with what the rules must know of its source.

    ``person`` is an Interlocutor id (random). ``witness`` groups statements that trace back to one witness (empty:
    the person), ``origin`` groups statements of one organization or one case file. Both are random keys.
    """

    kind: ClassVar[str] = "statement"
    code: str
    about: StatementKind = StatementKind.PRACTICE
    text: str = secret()
    note: str = ""
    meeting: str = ""
    passage: str = ""
    person: str = ""
    witness: str = ""
    origin: str = ""
    source: SourceKind = SourceKind.INDIRECT
    reliability: Reliability = Reliability.UNKNOWN
    date_precision: Precision = Precision.UNKNOWN
    place_precision: Precision = Precision.UNKNOWN
    tier: Tier = Tier.C
    capacity: Capacity = Capacity.WITNESS
    quotation: bool = False
    document: str = ""


@dataclass(frozen=True, kw_only=True)
class StatementLink(Thing):
    """Where a protected speaker's statement comes from, kept with the sources: with the notes key alone such a
    statement leads to no note, no meeting and no person."""

    kind: ClassVar[str] = "statement_link"
    statement: str
    note: str = ""
    meeting: str = ""
    passage: str = ""
    person: str = ""
    witness: str = ""


@dataclass(frozen=True, kw_only=True)
class DocumentSource(Thing):
    """A law, judgment, statistic or report that can be cited. Public unless said otherwise."""

    kind: ClassVar[str] = "document"
    code: str
    form: str
    citation: str
    public: bool = True
    effect: str = ""


@dataclass(frozen=True, kw_only=True)
class Finding(Thing):
    """What the mandate holder found, with its basis. ``basis`` are Statement ids, ``documents`` DocumentSource ids.

    ``standards``, ``root_causes``, ``factors``, ``groups``, ``themes`` are keys of ``resources/lists``.
    """

    kind: ClassVar[str] = "finding"
    code: str
    title: str
    text: str = secret()
    realm: Realm = Realm.EXECUTIVE
    obligation: Obligation = Obligation.PROTECT
    themes: tuple[str, ...] = ()
    root_causes: tuple[str, ...] = ()
    standards: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()
    sogi: tuple[str, ...] = ()
    pattern: str = ""
    scope: str = ""
    state_view: str = secret()
    acknowledged_by_state: bool = False
    level: EvidenceLevel = EvidenceLevel.E0
    basis: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    aggregate: bool = False
    state: FindingState = FindingState.IDEA
    in_statement: bool = False
    order: int = 0


@dataclass(frozen=True, kw_only=True)
class GoodPractice(Thing):
    """Something that works and could be done elsewhere. ``fragile`` ones are not told until someone confirms."""

    kind: ClassVar[str] = "good_practice"
    code: str
    title: str
    text: str = secret()
    actor: str = ""
    realm: Realm = Realm.EXECUTIVE
    basis: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    fragile: bool = False
    cleared: bool = False
    order: int = 0


@dataclass(frozen=True, kw_only=True)
class Commitment(Thing):
    """What an authority promised on the record, by when, and what became of it."""

    kind: ClassVar[str] = "commitment"
    code: str
    by: str
    text: str = required_secret()
    meeting: str = ""
    given: date | None = None
    due: date | None = None
    due_in_words: str = ""
    state: CommitmentState = CommitmentState.GIVEN
    evidence: str = ""


@dataclass(frozen=True, kw_only=True)
class Reprisal(Thing):
    """An act of intimidation or reprisal (res. 12/2, categories a-d). Lies in the sources file."""

    kind: ClassVar[str] = "reprisal"
    code: str
    person: str
    category: str
    contact_meeting: str = ""
    acts: tuple[str, ...] = field(default=(), repr=False)
    text: str = secret()
    perpetrator: str = "unknown"
    severity: str = "serious"
    needs: str = secret()
    reported: date | None = None
    state: str = "reported"
    actions: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, kw_only=True)
class Communication(Thing):
    """A letter in preparation: urgent appeal (UA), allegation letter (AL) or other letter (OL). Sources file."""

    kind: ClassVar[str] = "communication"
    code: str
    form: str
    reference: str = ""
    victims: tuple[str, ...] = field(default=(), repr=False)
    authors: tuple[str, ...] = field(default=(), repr=False)
    circumstances: str = secret()
    perpetrators: str = secret()
    rights: tuple[str, ...] = ()
    requests: str = secret()
    joint_mandates: tuple[str, ...] = ()
    drafted: date | None = None
    sent: date | None = None
    reply_due: date | None = None
    confidential_until: date | None = None
    state: str = "intake"
