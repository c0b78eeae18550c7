"""Retention: how long a record is kept, counted from what, and what may hold its destruction back, once.

The periods are proposals that staff can change; a record of tiers C and D always has a day, if only the latest one.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from visit_desk.domain.lists import Words
from visit_desk.domain.thing import Thing

LATEST_MONTHS = 36  # after the end of the visit, while nothing that a period is counted from has happened
LONGEST_EXTENSION = 12  # months


class RecordClass(Words):
    """What a rule is about."""

    PROTECTED_NOTE = "notes, tiers C and D"
    OPEN_NOTE = "notes, tiers A and B"
    PROTECTED_PERSON = "people, tiers C and D"
    OPEN_PERSON = "people, tiers A and B"
    REPRISAL = "reprisals"
    COMMUNICATION = "communications"

    @property
    def protected(self) -> bool:
        return self not in (RecordClass.OPEN_NOTE, RecordClass.OPEN_PERSON)


class Trigger(Words):
    """What a period is counted from."""

    PUBLICATION = "publication"
    CLOSURE = "closure"
    CONSENT = "consent"


class Hold(Words):
    """Why a destruction was put off: a word of this list, never a sentence that could tell about somebody."""

    PROCEEDINGS = "proceedings are under way"
    FOLLOW_UP = "follow-up still needs it"
    PERSON_ASKED = "the person asked for it"
    STATE_COMMENTS = "comments of the State are awaited"


@dataclass(frozen=True, kw_only=True)
class RetentionRule(Thing):
    """``months`` after ``trigger``. Kept where somebody changed the proposal."""

    kind: ClassVar[str] = "retention_rule"
    of: RecordClass
    trigger: Trigger = Trigger.PUBLICATION
    months: int = 12


PROPOSED: tuple[RetentionRule, ...] = (
    RetentionRule(of=RecordClass.PROTECTED_NOTE, months=12),
    RetentionRule(of=RecordClass.OPEN_NOTE, trigger=Trigger.CLOSURE, months=60),
    RetentionRule(of=RecordClass.PROTECTED_PERSON, months=12),
    RetentionRule(of=RecordClass.OPEN_PERSON, trigger=Trigger.CLOSURE, months=60),
    RetentionRule(of=RecordClass.REPRISAL, trigger=Trigger.CLOSURE, months=24),
    RetentionRule(of=RecordClass.COMMUNICATION, trigger=Trigger.CLOSURE, months=24),
)


@dataclass(frozen=True, kw_only=True)
class Milestone(Thing):
    """That a visit's report was published, or its file closed, and on which day."""

    kind: ClassVar[str] = "milestone"
    reached: Trigger
    day: date


@dataclass(frozen=True, kw_only=True)
class Retention(Thing):
    """What was decided about one record: another period from publication, or the one extension it may get.

    Lies in the sources file, as most of what it is about does.
    """

    kind: ClassVar[str] = "retention"
    record: str
    months: int | None = None
    until: date | None = None
    reason: Hold | None = None
    extended: date | None = None


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last one of a shorter month."""
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def due_day(
    rule: RetentionRule,
    reached: Mapping[Trigger, date],
    ended: date,
    own: Retention | None = None,
    withdrawn: date | None = None,
) -> date | None:
    """The day on which a record is to be destroyed; None while nothing has happened that its period is counted from
    (never for what must have a day). ``withdrawn``: since when its person no longer allows even internal use."""
    if own is not None and own.until is not None:
        return own.until
    if withdrawn is not None:
        return withdrawn
    trigger = Trigger.PUBLICATION if own is not None and own.months is not None else rule.trigger
    months = own.months if own is not None and own.months is not None else rule.months
    if trigger in reached:
        return months_after(reached[trigger], months)
    return months_after(ended, LATEST_MONTHS + months) if rule.of.protected else None
