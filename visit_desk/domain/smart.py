"""Five lights on a recommendation (S.M.A.R.T.), each with a sentence. They advise and never block.

Source of the verb classes: UPR Info's five categories, from minimal (1) to specific action (5). "Consider" or
"continue" can be a deliberate diplomatic choice, so a light is a remark and not a verdict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from visit_desk.domain.writing import Recommendation


class Light(str, Enum):
    SPECIFIC = "S"
    MEASURABLE = "M"
    ACHIEVABLE = "A"
    RELEVANT = "R"
    TIMED = "T"


@dataclass(frozen=True)
class Lit:
    """One light: met or not, and the key of the sentence that says why."""

    light: Light
    met: bool
    why: str


_CLASSES: dict[int, str] = {
    1: "call|seek|share|request|invite|welcome",
    2: "continue|maintain|persevere|pursue|keep|sustain",
    3: "consider|analyse|analyze|explore|reflect|review|examine|study|envisage",
    4: "accelerate|address|encourage|ensure|promote|strengthen|take|improve|enhance|raise|support|foster|work|engage",
    5: "adopt|abolish|accede|amend|ban|close|criminalise|criminalize|decriminalise|decriminalize|enact|enforce|"
    "establish|exclude|fund|halt|implement|include|instruct|introduce|investigate|issue|prohibit|provide|publish|"
    "ratify|release|repeal|reply|require|stop|suspend|train|withdraw|write|order|end|put|hold|respond|declare|"
    "create|open|set|allocate|appoint|carry|conduct|return|erase|drop|remove|make|begin|add|give|pay|decide|hear|visit|"
    "complete|cease|admit|assign|deliver|bring|draw|screen|record|replace|reject|submit|terminate|disseminate|launch|"
    "dismiss|develop|report",
}
_VERBS = {
    number: re.compile(rf"^(?:immediately\s+|promptly\s+|urgently\s+)?(?:{verbs})\b", re.IGNORECASE)
    for number, verbs in _CLASSES.items()
}
_HEDGE = re.compile(
    r"\b(as appropriate|where appropriate|necessary measures|if possible|as far as possible|relevant "
    r"measures|appropriate (?:steps|measures))\b",
    re.IGNORECASE,
)
_SECOND_ACTION = re.compile(
    rf"(?:;|,?\s+and)\s+(?:to\s+)?(?:{_CLASSES[3]}|adopt|amend|ban|enact|establish|fund|"
    r"introduce|investigate|issue|organise|organize|prohibit|ratify|repeal|train|withdraw|"
    r"raise|create|launch)\b",
    re.IGNORECASE,
)
_LONGEST = 60


def verb_class(text: str) -> int:
    """The class 1-5 of the leading verb, 0 where none is known."""
    bare = text.strip()
    return next((number for number, pattern in _VERBS.items() if pattern.match(bare)), 0)


def lights(recommendation: Recommendation) -> tuple[Lit, ...]:
    """The five lights of one recommendation, in order."""
    return (
        _specific(recommendation),
        _measurable(recommendation),
        _achievable(recommendation),
        _relevant(recommendation),
        _timed(recommendation),
    )


def _specific(recommendation: Recommendation) -> Lit:
    number = verb_class(recommendation.text)
    if not recommendation.addressees:
        return Lit(Light.SPECIFIC, False, "no addressee")
    if number and number < 4:
        return Lit(Light.SPECIFIC, False, "weak verb")
    if not number:
        return Lit(Light.SPECIFIC, False, "no action verb")
    if _HEDGE.search(recommendation.text):
        return Lit(Light.SPECIFIC, False, "hedged")
    return Lit(Light.SPECIFIC, True, "names who acts and what is done")


def _measurable(recommendation: Recommendation) -> Lit:
    if recommendation.indicator or recommendation.target:
        return Lit(Light.MEASURABLE, True, "can be judged done or not")
    return Lit(Light.MEASURABLE, False, "no indicator")


def _achievable(recommendation: Recommendation) -> Lit:
    if _SECOND_ACTION.search(recommendation.text):
        return Lit(Light.ACHIEVABLE, False, "more than one action")
    if len(recommendation.text.split()) > _LONGEST:
        return Lit(Light.ACHIEVABLE, False, "too long")
    return Lit(Light.ACHIEVABLE, True, "one action")


def _relevant(recommendation: Recommendation) -> Lit:
    if not recommendation.findings:
        return Lit(Light.RELEVANT, False, "no finding behind it")
    if not recommendation.legal_basis:
        return Lit(Light.RELEVANT, False, "no legal basis")
    return Lit(Light.RELEVANT, True, "rests on a finding and a standard")


def _timed(recommendation: Recommendation) -> Lit:
    if recommendation.deadline or recommendation.deadline_months is not None or recommendation.deadline_date:
        return Lit(Light.TIMED, True, "has a deadline")
    return Lit(Light.TIMED, False, "no deadline")
