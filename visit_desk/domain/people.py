"""People who speak with the mandate, what they allowed, what they fear and what was promised.

*Interlocutor* is the one word for a minister and a survivor alike, so that a screen seen over a shoulder betrays
nothing. Everything here lies in the sources file; outside it only the random ``code`` is written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from visit_desk.domain.ids import new_code
from visit_desk.domain.lists import (
    Capacity,
    CheckInResult,
    ConsentState,
    Manner,
    MentionKind,
    RiskDecision,
    Tier,
    Use,
)
from visit_desk.domain.thing import Thing, secret, secret_texts


@dataclass(frozen=True, kw_only=True)
class Interlocutor(Thing):
    """A person (or a person only spoken of: ``spoke=False``) with every form by which they may be written.

    ``code`` is random. ``label`` is the key by which an import file calls the person (``P07``); it never leaves the
    sources file. ``head`` marks the head of an institution, who alone may be named when speaking on the record.
    """

    kind: ClassVar[str] = "interlocutor"
    code: str = field(default_factory=new_code)
    label: str = secret()
    names: tuple[str, ...] = secret_texts()
    nicknames: tuple[str, ...] = secret_texts()
    other_scripts: tuple[str, ...] = secret_texts()
    contacts: tuple[str, ...] = secret_texts()
    organizations: tuple[str, ...] = secret_texts()
    places: tuple[str, ...] = secret_texts()
    case_numbers: tuple[str, ...] = secret_texts()
    role: str = secret()
    role_forms: tuple[str, ...] = secret_texts()
    institution: str = secret()
    pronouns: str = secret()
    language: str = ""
    factors: tuple[str, ...] = secret_texts()
    identity: tuple[str, ...] = secret_texts()
    age_band: str = secret()
    tier: Tier = Tier.C
    capacity: Capacity = Capacity.WITNESS
    head: bool = False
    spoke: bool = True
    official: bool = False
    alleged_perpetrator: bool = False
    deprived_of_liberty: bool = False
    child: bool = False
    few: int | None = None
    safe_channel: str = secret()
    safe_hours: str = secret()
    fear: str = secret()
    promise: str = secret()
    promise_due: date | None = None
    merged_into: str = ""


@dataclass(frozen=True, kw_only=True)
class Condition:
    """A condition on a consent. ``withhold`` are kinds of words that may not be told ("not the city"); ``words`` are
    exact words that may not; ``until`` holds everything back until a person lifts it (``lifted``)."""

    text: str = secret()
    withhold: tuple[MentionKind, ...] = ()
    words: tuple[str, ...] = field(default=(), repr=False)
    until: str = secret()
    lifted: bool = False


@dataclass(frozen=True, kw_only=True)
class Consent(Thing):
    """What one person said about one use: of everything they told (``note`` empty), or of one note."""

    kind: ClassVar[str] = "consent"
    person: str
    use: Use
    state: ConsentState = ConsentState.NOT_ASKED
    note: str = ""
    conditions: tuple[Condition, ...] = ()
    given: date | None = None
    manner: Manner = Manner.ORAL
    given_by: str = "self"
    language: str = ""
    ask_again: date | None = None
    withdrawn: date | None = None


@dataclass(frozen=True, kw_only=True)
class RiskAssessment(Thing):
    """What may happen to a person or to those met, and what was decided. Valid 14 days unless said otherwise."""

    kind: ClassVar[str] = "risk"
    person: str = ""
    meeting: str = ""
    threats: tuple[str, ...] = field(default=(), repr=False)
    likelihood: int = 3
    severity: int = 3
    mitigations: str = secret()
    residual: str = "medium"
    decision: RiskDecision = RiskDecision.GO
    referral: str = secret()
    assessed: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, kw_only=True)
class CheckIn(Thing):
    """A promised sign of life. Its bare due date alone may be known while the sources are closed (``DueDate``)."""

    kind: ClassVar[str] = "check_in"
    person: str
    due: date
    channel: str = secret()
    result: CheckInResult = CheckInResult.DUE
    escalate_after_hours: int = 24
    note: str = secret()


@dataclass(frozen=True, kw_only=True)
class DueDate(Thing):
    """A due date without person, place or reason, so that a missed check-in rings while the sources are closed."""

    kind: ClassVar[str] = "due_date"
    due: date
    done: bool = False
