"""Views: what pages show and the command line prints. Frozen, without rules; words for people are keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lacking import Lack
from visit_desk.domain.lists import Capacity, ConsentState, MentionKind, NoteState, SlotKind, Tier, Use
from visit_desk.domain.people import CheckIn, Condition, Interlocutor
from visit_desk.domain.smart import Lit
from visit_desk.domain.visit import Meeting, Slot
from visit_desk.domain.writing import Paragraph, Recommendation


class Risk(str, Enum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True)
class Debt:
    """Something owed. ``key`` is a word of the window ("consent", "assessment", "undecided", "check-in",
    "clear original", "promise", "inbox"), ``record`` the thing it leads to."""

    key: str
    count: int = 1
    record: str = ""
    page: str = ""
    due: date | None = None
    risk: Risk = Risk.MEDIUM
    who: str = field(default="", repr=False)


@dataclass(frozen=True)
class SlotLine:
    """One slot of a day. A confidential one has no title, place or code while the sources are closed: it is absent."""

    slot: Slot = field(repr=False)
    meeting: Meeting | None = field(default=None, repr=False)
    notes: int = 0
    now: bool = False
    next: bool = False
    past: bool = False
    debts: tuple[Debt, ...] = ()


@dataclass(frozen=True)
class TodayView:
    """One day: its slots and what is owed. ``last_copy`` is the moment of the last verified copy elsewhere,
    ``copy_failed`` when the last copy of all failed."""

    day: date
    day_number: int
    days: int
    slots: tuple[SlotLine, ...]
    overdue: tuple[date, ...]
    overdue_people: tuple[CheckIn, ...] = field(default=(), repr=False)
    debts: tuple[Debt, ...] = ()
    last_copy: datetime | None = None
    copy_failed: datetime | None = None
    inbox: int = 0
    sources_open: bool = False


@dataclass(frozen=True)
class NoteLine:
    """One note in a list. ``title`` is the meeting's; ``readable`` is False for what only the sources can show."""

    id: str
    code: str
    title: str = field(repr=False)
    day: date | None = None
    tier: Tier = Tier.C
    state: NoteState = NoteState.DRAFT
    words: int = 0
    undecided: int = 0
    hidden: int = 0
    readable: bool = True
    reviewed: bool = False
    meeting: str = ""


@dataclass(frozen=True)
class Candidate:
    """A stretch that may identify someone, found while typing. Code points of the text that was handed in."""

    start: int
    end: int
    kind: MentionKind
    person: str = ""
    known: bool = False
    gloss: str = ""


@dataclass(frozen=True)
class Speaker:
    """One who may be speaking in a note: internal code and what they are, never a legal name."""

    id: str
    code: str
    label: str = field(default="", repr=False)
    tier: Tier = Tier.C
    capacity: Capacity = Capacity.WITNESS


class QueueGroup(str, Enum):
    WORDS = "words undecided"
    CONSENT = "consent not asked"
    PROMISES = "promised by us"
    ORIGINALS = "paper and clear originals"


class Choice(str, Enum):
    """What one key does with an item of the queue. ``ACCEPT`` is always the safest proposal."""

    ACCEPT = "accept"
    SAY_DIFFERENTLY = "say it differently"
    PUBLIC = "it is public"
    LATER = "later"


@dataclass(frozen=True)
class QueueItem:
    """One thing to settle in the evening. ``before``/``word``/``after`` are the sentence around an undecided word."""

    key: str
    group: QueueGroup
    risk: Risk
    note: str = ""
    mention: str = ""
    person: str = ""
    thing: str = ""
    kind: MentionKind | None = None
    title: str = field(default="", repr=False)
    where: str = field(default="", repr=False)
    before: str = field(default="", repr=False)
    word: str = field(default="", repr=False)
    after: str = field(default="", repr=False)
    proposal: str = ""
    reasons: tuple[str, ...] = ()
    code: str = ""
    tier: Tier = Tier.C
    aside: bool = False
    choices: tuple[Choice, ...] = (Choice.ACCEPT, Choice.LATER)


@dataclass(frozen=True)
class ConsentLine:
    use: Use
    state: ConsentState
    conditions: tuple[Condition, ...] = field(default=(), repr=False)
    given: date | None = None
    ask_again: date | None = None
    withdrawn: date | None = None
    manner: str = ""
    language: str = ""


@dataclass(frozen=True)
class PersonView:
    """One interlocutor with everything that was agreed. Only while the sources are open."""

    person: Interlocutor = field(repr=False)
    consents: tuple[ConsentLine, ...] = ()
    check_ins: tuple[CheckIn, ...] = field(default=(), repr=False)
    meetings: tuple[Meeting, ...] = field(default=(), repr=False)
    lacks: tuple[Lack, ...] = ()
    exports: int = 0
    preset: str = ""


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence beside a finding, without identity: kind of source, independence group, consent."""

    statement: str
    kind: str
    text: str = field(repr=False)
    group: int = 0
    tier: Tier = Tier.C
    allowed: bool = False
    allowed_uses: tuple[Use, ...] = ()
    document: bool = False


@dataclass(frozen=True)
class FindingView:
    finding: Finding = field(repr=False)
    evidence: tuple[Evidence, ...]
    sources: int
    lacks: tuple[Lack, ...]
    recommendations: tuple[tuple[Recommendation, tuple[Lit, ...], tuple[Lack, ...]], ...] = field(repr=False)
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class PracticeView:
    practice: GoodPractice = field(repr=False)
    evidence: tuple[Evidence, ...]
    lacks: tuple[Lack, ...]


@dataclass(frozen=True)
class Problem:
    """One reason why a report cannot leave yet, or (``blocks=False``) should be looked at. ``paragraph`` is an id."""

    key: str
    number: int | None = None
    paragraph: str = ""
    record: str = ""
    blocks: bool = True
    refusal: Refusal | None = None
    detail: str = ""


@dataclass(frozen=True)
class SectionCount:
    """One chapter of a report as printed (number and title) and its words."""

    heading: str
    words: int


@dataclass(frozen=True)
class ReportView:
    """The draft as it stands: its paragraphs, safe to read as HTML, counted, with all that stands against it."""

    html: str = field(repr=False)
    paragraphs: tuple[Paragraph, ...] = field(repr=False)
    numbers: dict[str, int]
    problems: tuple[Problem, ...]
    words: int
    budget: int
    sections: tuple[SectionCount, ...]
    checked_against_sources: bool


@dataclass(frozen=True)
class ReadParagraph:
    """One paragraph as a hostile reader reads it: the safe text and what gives whom away."""

    id: str
    number: int | None
    text: str = field(repr=False)
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[tuple[Refusal, ...], ...] = ()  # of each footnote


@dataclass(frozen=True)
class ExportReceipt:
    file: str
    sha256: str
    words: int
    paragraphs: int
    recommendations: int
    gate: str


@dataclass(frozen=True)
class LeavingView:
    """Three lights: a copy elsewhere, the disk, clear files left here. None means: could not be found out."""

    last_copy: datetime | None
    copy_name: str = ""
    disk_encrypted: bool | None = None
    clear_files: tuple[str, ...] = field(default=(), repr=False)
    inbox: int = 0
    changed_since_copy: int = 0


@dataclass(frozen=True)
class SearchLine:
    record: str
    kind: str
    meeting: str = ""
    title: str = field(default="", repr=False)
    snippet: str = field(default="", repr=False)
    day: date | None = None
    slot: SlotKind = SlotKind.OFFICIAL
