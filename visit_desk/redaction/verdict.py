"""What the door is asked and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from visit_desk.domain.ground import Ground, Refusal
from visit_desk.domain.lists import Capacity, EvidenceLevel, Profile, Tier
from visit_desk.domain.redacted import Redacted
from visit_desk.redaction.folding import fold
from visit_desk.redaction.span import Span

# Why a text may not leave, in plain words; the window translates them. ``{kinds}`` is filled from the key's tail.
REASONS: dict[str, str] = {
    "name": "A person known to this visit is named here.",
    "name.not_on_record": "Only heads who spoke on the record and allowed it may be named, one mention at a time.",
    "name.never": "An alleged perpetrator is never named.",
    "name.common": "This word is also a form of a name. Say once whether it is the ordinary word here.",
    "contact": "A telephone number, mail address or account stands here.",
    "number": "This looks like a file or document number.",
    "code": "An internal code stands here.",
    "organization": "An organization is named that did not agree to be named.",
    "address": "A private address stands here.",
    "consent.U2": "Somebody whose words this rests on did not allow their use in general figures.",
    "consent.U3": "Somebody whose words this rests on did not allow a summary of them.",
    "consent.U4": "Somebody whose words this rests on did not allow a quotation.",
    "consent.other": "Somebody whose words this rests on did not allow this use.",
    "risk": "Somebody at special risk spoke; there is no valid risk assessment.",
    "held": "Somebody asked that this wait until something has happened.",
    "withheld": "Somebody asked that this detail not be told.",
    "clue": "These words could tell who spoke.",
    "function": "These words say what the speaker does; few people do.",
    "mosaic": "Together these words point to few people: {kinds}.",
    "itinerary": "Day and place of a meeting that was not public stand together.",
    "count": "A number of sources stands here.",
    "marker": "A hidden word has no wording yet.",
    "grounds": "\u201cReasonable grounds\u201d belongs to commissions of inquiry, and needs two independent sources.",
}


@dataclass(frozen=True)
class Audience:
    """For whom a text leaves. ``level`` is the evidence level of the finding that the text tells, where known."""

    profile: Profile = Profile.GOVERNMENT
    lang: str = "auto"
    level: EvidenceLevel | None = None

    @property
    def shared(self) -> bool:
        return self.profile is not Profile.INTERNAL


@dataclass(frozen=True)
class Verdict:
    """``redacted`` is always safe to show: what was refused is masked in it. It may leave only when ``free``."""

    redacted: Redacted
    refusals: tuple[Refusal, ...] = ()
    spans: tuple[Span, ...] = field(default=(), repr=False)

    @property
    def free(self) -> bool:
        return not self.refusals


def protected(ground: Ground) -> bool:
    """Whether nothing may show who this speaker is or what they do: tiers C and D, and every private word."""
    return ground.tier.protected or ground.capacity is Capacity.PRIVATE


def on_record(ground: Ground) -> bool:
    """Whether this speaker is a head who spoke officially, on the record."""
    return ground.head and ground.official and ground.tier is Tier.A and ground.capacity is Capacity.OFFICIAL


def occurrence(text: str, start: int, end: int) -> str:
    """What stays the same while a word stays where it is: the word, 20 letters around it, which of equal ones it is.

    The desk keeps only a keyed digest of this; it hands the plain ones in as ``decisions``.
    """
    around = (fold(text[max(0, start - 20) : start]), fold(text[start:end]), fold(text[end : end + 20]))
    earlier = text[:start].count(text[max(0, start - 20) : end + 20])
    return "\x1f".join((*around, str(earlier)))


def kinds_of(refusals: Sequence[Refusal]) -> tuple[str, ...]:
    """The rules that refused, each once, in order."""
    return tuple(dict.fromkeys(refusal.rule for refusal in refusals))
