"""What a thing still lacks before it may be released. Rules answer with what is missing, not with True."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.lists import EvidenceLevel, RiskDecision, Tier
from visit_desk.domain.people import Interlocutor, RiskAssessment
from visit_desk.domain.writing import Recommendation

VALID = timedelta(days=14)


@dataclass(frozen=True)
class Lack:
    """One missing thing, as a key of the window's words; ``blocks`` where nothing may be released without it."""

    key: str
    blocks: bool = True


def lacks_recommendation(recommendation: Recommendation) -> tuple[Lack, ...]:
    """Invariant 7: at least one finding (or practice) and one addressee; flagged in the export, not printed bare."""
    missing: list[Lack] = []
    if not recommendation.findings and not recommendation.practices:
        missing.append(Lack("finding"))
    if not recommendation.addressees:
        missing.append(Lack("addressee", blocks=False))
    if not recommendation.text.strip():
        missing.append(Lack("text"))
    return tuple(missing)


def lacks_finding(finding: Finding) -> tuple[Lack, ...]:
    """Invariant 7: at least one statement or document; and words to print."""
    missing: list[Lack] = []
    if not finding.basis and not finding.documents:
        missing.append(Lack("basis"))
    if not finding.text.strip():
        missing.append(Lack("text"))
    if finding.level is EvidenceLevel.E0 and finding.text and "alleg" not in finding.text.lower():
        missing.append(Lack("hedge", blocks=False))
    return tuple(missing)


def lacks_practice(practice: GoodPractice) -> tuple[Lack, ...]:
    missing: list[Lack] = []
    if practice.fragile and not practice.cleared:
        missing.append(Lack("confirmation"))
    if not practice.text.strip():
        missing.append(Lack("text"))
    return tuple(missing)


def lacks_assessment(
    person: Interlocutor, assessments: tuple[RiskAssessment, ...], met: date | None
) -> tuple[Lack, ...]:
    """Invariant 4: nothing from a survivor, a detained person or a child without an approved assessment that was
    valid when the interview was held, and an option of referral. Writing itself is never refused."""
    needed = person.tier is Tier.D or person.deprived_of_liberty or person.child
    if not needed or not person.spoke:
        return ()
    own = [a for a in assessments if a.person == person.id and a.decision is not RiskDecision.NO]
    valid = [a for a in own if not (met and (until := _valid_until(a)) and until < met)]
    if not valid:
        return (Lack("assessment"),)
    if not any(assessment.referral for assessment in valid):
        return (Lack("referral"),)
    return ()


def _valid_until(assessment: RiskAssessment) -> date | None:
    """The last day on which an assessment counts: the one that was said, else 14 days after it was made."""
    if assessment.valid_until or assessment.assessed is None:
        return assessment.valid_until
    return assessment.assessed + VALID
