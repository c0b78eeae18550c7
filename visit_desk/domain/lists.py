# long: lists are read as a table, one after another
"""The states and kinds that the program itself reasons about.

Lists that only label things for readers (root causes, factors, standards, themes) are data under
``resources/lists`` and may be changed by staff; these here may not, because rules depend on them.
"""

from __future__ import annotations

from enum import Enum, IntEnum


class Words(str, Enum):
    """A list whose values are the stable spellings used in files and on the command line."""

    def __str__(self) -> str:
        return str(self.value)


class VisitKind(Words):
    COUNTRY = "country"
    ADVISORY = "advisory"
    PROMOTIONAL = "promotional"


class Compartment(Words):
    """Which of the two encrypted files a thing lies in."""

    NOTES = "notes"
    SOURCES = "sources"


class RiskProfile(Words):
    """What a vault demands. High risk: keychain, six words and shares; no code on paper, no passphrase alone."""

    NORMAL = "normal"
    HIGH_RISK = "high risk"


class SlotKind(Words):
    OFFICIAL = "official"
    CONFIDENTIAL = "confidential"


class Tier(Words):
    """Sensitivity of a passage: A on the record, B background, C confidential source, D survivor or high risk."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def protected(self) -> bool:
        return self in (Tier.C, Tier.D)


class Capacity(Words):
    """In what capacity a speaker spoke. Private words of an official are never attributable, even by function."""

    OFFICIAL = "official"
    ORGANIZATION = "organization"
    PRIVATE = "private"
    WITNESS = "witness"


class Use(Words):
    """Uses that a person can allow, one by one (domain: U1-U15)."""

    INTERNAL = "U1"
    AGGREGATE = "U2"
    SUMMARY = "U3"
    QUOTATION = "U4"
    KIND_OF_ORGANIZATION = "U5"
    NAMED_ORGANIZATION = "U6"
    NAMED = "U7"
    RAISE_ORALLY = "U8"
    COMMUNICATION = "U9"
    COMMUNICATION_PUBLIC = "U10"
    REPRISALS_REPORT = "U11"
    SHARE_UN = "U12"
    SHARE_REGIONAL = "U13"
    MEDIA = "U14"
    FOLLOW_UP = "U15"


class ConsentState(Words):
    NOT_ASKED = "not asked"
    GRANTED = "granted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"


class Preset(Words):
    """Four keys for the hurry; each expands to uses and can be refined in the evening."""

    BACKGROUND = "background"
    ANONYMOUS = "anonymous"
    QUOTATION = "quotation"
    ON_RECORD = "on record"


PRESET_USES: dict[Preset, tuple[Use, ...]] = {
    Preset.BACKGROUND: (Use.INTERNAL, Use.AGGREGATE),
    Preset.ANONYMOUS: (Use.INTERNAL, Use.AGGREGATE, Use.SUMMARY),
    Preset.QUOTATION: (Use.INTERNAL, Use.AGGREGATE, Use.SUMMARY, Use.QUOTATION),
    Preset.ON_RECORD: (
        Use.INTERNAL,
        Use.AGGREGATE,
        Use.SUMMARY,
        Use.QUOTATION,
        Use.KIND_OF_ORGANIZATION,
        Use.NAMED_ORGANIZATION,
        Use.NAMED,
    ),
}


class Manner(Words):
    ORAL = "oral"
    WRITTEN = "written"
    VOICE_MESSAGE = "voice message"
    REPRESENTATIVE = "representative"


class MentionKind(Words):
    """Kinds of words that identify. The first six are direct identifiers; so is a private address."""

    NAME = "NAME"
    NICK = "NICK"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    HANDLE = "HANDLE"
    CASENO = "CASENO"
    ADDRESS = "ADDRESS"
    PLACE = "PLACE"
    DATE = "DATE"
    AGE = "AGE"
    WORK = "WORK"
    ROLE = "ROLE"
    KIN = "KIN"
    PHYS = "PHYS"
    MED = "MED"
    ROUTINE = "ROUTINE"
    VEHICLE = "VEHICLE"
    ORG = "ORG"
    DEM = "DEM"
    QUANTITY = "QUANTITY"
    OTHER = "OTHER"

    @property
    def direct(self) -> bool:
        return self in DIRECT


DIRECT = frozenset(
    {
        MentionKind.NAME,
        MentionKind.NICK,
        MentionKind.PHONE,
        MentionKind.EMAIL,
        MentionKind.HANDLE,
        MentionKind.CASENO,
        MentionKind.ADDRESS,
    }
)


class Action(Words):
    """What becomes of a mention outside the sources file."""

    UNDECIDED = "undecided"
    REDACT = "redact"
    GENERALISE = "generalise"
    KEEP = "keep"


class NoteState(Words):
    DRAFT = "draft"
    COMPLETE = "complete"
    REVIEWED = "reviewed"
    SEALED = "sealed"


class StatementKind(Words):
    EVENT = "event"
    LAW = "law"
    PRACTICE = "practice"
    FIGURE = "figure"
    NEED = "need"


class SourceKind(Words):
    """How the speaker knows."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    DOCUMENT = "document"
    OFFICIAL = "official"


class Reliability(Words):
    HIGHLY_RELIABLE = "highly reliable"
    LIKELY_RELIABLE = "likely reliable"
    UNSURE = "unsure"
    LIKELY_UNRELIABLE = "likely unreliable"
    UNKNOWN = "unknown"


class Precision(Words):
    """How exactly a date or place is known or may be told."""

    EXACT = "exact"
    MONTH = "month"
    YEAR = "year"
    ESTIMATE = "estimate"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    UNKNOWN = "unknown"


class Realm(Words):
    """The three realms of State action; the top structure of findings and recommendations."""

    LEGISLATION = "legislation and public policy"
    EXECUTIVE = "executive and administrative"
    JUSTICE = "access to justice"


class Obligation(Words):
    RESPECT = "respect"
    PROTECT = "protect"
    FULFIL = "fulfil"
    PREVENT = "prevent"
    REMEDY = "remedy"


class EvidenceLevel(IntEnum):
    """E0 allegation recorded, E1 one credible source, E2 two independent sources (one direct), E3 documented."""

    E0 = 0
    E1 = 1
    E2 = 2
    E3 = 3


class FindingState(Words):
    IDEA = "idea"
    DRAFTED = "drafted"
    CORROBORATED = "corroborated"
    CLEARED = "cleared"
    WITHDRAWN = "withdrawn"


class RecommendationGroup(Words):
    LAW_REVIEW = "law review"
    ACCESS_TO_JUSTICE = "access to justice"
    PUBLIC_POLICY = "public policy"


class CommitmentState(Words):
    GIVEN = "given"
    CONFIRMED = "confirmed in writing"
    KEPT = "kept"
    PARTLY = "partly"
    BROKEN = "broken"
    EXPIRED = "expired"


class CheckInResult(Words):
    DUE = "due"
    OK = "ok"
    NO_ANSWER = "no answer"
    CONCERN = "concern"


class RiskDecision(Words):
    GO = "go"
    GO_WITH_CHANGES = "go with changes"
    NO = "no"


class Section(Words):
    """Parts of a report, in print order."""

    SUMMARY = "summary"
    INTRODUCTION = "introduction"
    CONTEXT = "context"
    LEGISLATION = "legislation"
    EXECUTIVE = "executive"
    JUSTICE = "justice"
    GOOD_PRACTICES = "good practices"
    CONCLUSIONS = "conclusions"
    RECOMMENDATIONS = "recommendations"
    THANKS = "thanks"
    OPENING = "opening"


class ReportKind(Words):
    REPORT = "report"
    STATEMENT = "statement"
    RECOMMENDATIONS = "recommendations"


class Profile(Words):
    """For whom an export is made. Draft and government are shared documents; internal stays encrypted."""

    DRAFT = "draft"
    GOVERNMENT = "government"
    INTERNAL = "internal"


class Format(Words):
    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
