"""Ground: what a text rests on, as the rules at the door must know it. Built from the sources; never printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from visit_desk.domain.lists import Action, Capacity, ConsentState, MentionKind, Tier, Use
from visit_desk.domain.people import Condition


@dataclass(frozen=True, kw_only=True)
class Clue:
    """One thing in a source's passage that could tell who spoke: its kind, its forms, and truer coarse words."""

    kind: MentionKind
    forms: tuple[str, ...] = field(repr=False)
    gloss: str = ""
    action: Action = Action.GENERALISE


@dataclass(frozen=True, kw_only=True)
class Ground:
    """One source behind a text. ``statement`` names the statement; ``person`` the speaker's random id.

    ``role_forms``, ``organization_forms`` and ``place_forms`` are every known way to write what the speaker is, whom
    they belong to, and where they spoke or live; ``dates`` are the day they spoke and the days they told of. ``few``
    is how many people fit (None: unknown, counts as few). ``public`` is a meeting that the authorities know of.
    """

    statement: str
    person: str
    tier: Tier
    capacity: Capacity
    official: bool = False
    head: bool = False
    deprived_of_liberty: bool = False
    child: bool = False
    assessed: bool = False
    public: bool = False
    few: int | None = None
    consents: tuple[tuple[Use, ConsentState], ...] = ()
    conditions: tuple[Condition, ...] = ()
    clues: tuple[Clue, ...] = ()
    role_forms: tuple[str, ...] = field(default=(), repr=False)
    organization_forms: tuple[str, ...] = field(default=(), repr=False)
    place_forms: tuple[str, ...] = field(default=(), repr=False)
    dates: tuple[date, ...] = field(default=(), repr=False)

    def allows(self, use: Use) -> bool:
        """Not asked, deferred, refused and withdrawn all mean no; so does a condition that is not lifted."""
        granted = dict(self.consents).get(use) is ConsentState.GRANTED
        return granted and not any(condition.until and not condition.lifted for condition in self.conditions)


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why a text may not leave: the rule, the place, and a wording that would mend it.

    ``start`` and ``end`` are code points of the checked text; -1 where the whole text is meant. ``direct`` ones can
    never be overruled. ``reason`` is a key of the window's words, ``places`` fill it; no protected word is in either.
    """

    rule: str
    reason: str
    start: int = -1
    end: int = -1
    kind: MentionKind | None = None
    person: str = ""
    offer: str = ""
    direct: bool = False
    common: bool = False
