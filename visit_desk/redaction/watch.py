"""What the gate watches for in a finished file, and what it answers. Both cross to another process as plain values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from visit_desk.domain.ground import Clue, Ground
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Action, Capacity, MentionKind, Tier
from visit_desk.redaction.standing import Standing


@dataclass(frozen=True)
class Watch:
    """``identities`` are people who may not be named in this file, ``grounds`` the sources behind its sentences,
    ``codes`` internal codes, ``words`` any further words, ``common`` ordinary words that are also names, ``standing``
    the places where a person let such a word stand."""

    identities: tuple[Identity, ...] = field(default=(), repr=False)
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    codes: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    common: tuple[str, ...] = field(default=(), repr=False)
    standing: tuple[Standing, ...] = field(default=(), repr=False)

    def to_json(self) -> dict[str, Any]:
        """Plain values; of the grounds only what the gate's search needs."""
        return {
            "identities": [asdict(identity) for identity in self.identities],
            "grounds": [_ground_to_json(ground) for ground in self.grounds],
            "codes": list(self.codes),
            "words": list(self.words),
            "common": list(self.common),
            "standing": [asdict(one) for one in self.standing],
        }

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> Watch:
        return cls(
            identities=tuple(_identity_from_json(one) for one in said["identities"]),
            grounds=tuple(_ground_from_json(one) for one in said["grounds"]),
            codes=tuple(said["codes"]),
            words=tuple(said.get("words", ())),
            common=tuple(said.get("common", ())),
            standing=tuple(Standing(**one) for one in said.get("standing", ())),
        )


@dataclass(frozen=True)
class GateHit:
    """A watched word in a finished file: the channel, what it is, whose (an id), the report's paragraph, the place.

    No word of the file is in it. ``common`` ones are ordinary words too; ``start`` counts letters of the channel.
    """

    where: str
    kind: MentionKind
    person: str | None = None
    paragraph: int | None = None
    common: bool = False
    start: int = -1

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", MentionKind(self.kind))

    def to_json(self) -> dict[str, Any]:
        return {
            "where": self.where,
            "kind": self.kind.value,
            "person": self.person,
            "paragraph": self.paragraph,
            "common": self.common,
            "start": self.start,
        }


def _identity_from_json(one: dict[str, Any]) -> Identity:
    forms: dict[str, tuple[str, ...]] = {key: tuple(value) for key, value in one.items() if key != "id"}
    return Identity(id=str(one["id"]), **forms)


def _ground_to_json(ground: Ground) -> dict[str, Any]:
    return {
        "statement": ground.statement,
        "person": ground.person,
        "tier": ground.tier.value,
        "capacity": ground.capacity.value,
        "official": ground.official,
        "public": ground.public,
        "clues": [
            {"kind": _plain(clue.kind), "forms": list(clue.forms), "gloss": clue.gloss, "action": _plain(clue.action)}
            for clue in ground.clues
        ],
        "role_forms": list(ground.role_forms),
        "organization_forms": list(ground.organization_forms),
        "place_forms": list(ground.place_forms),
        "dates": [day.isoformat() for day in ground.dates],
    }


def _plain(value: Enum) -> str:
    return str(value.value)


def _ground_from_json(one: dict[str, Any]) -> Ground:
    clues = tuple(
        Clue(
            kind=MentionKind(clue["kind"]),
            forms=tuple(clue["forms"]),
            gloss=clue["gloss"],
            action=Action(clue["action"]),
        )
        for clue in one["clues"]
    )
    return Ground(
        statement=one["statement"],
        person=one["person"],
        tier=Tier(one["tier"]),
        capacity=Capacity(one["capacity"]),
        official=one["official"],
        public=one["public"],
        clues=clues,
        role_forms=tuple(one["role_forms"]),
        organization_forms=tuple(one["organization_forms"]),
        place_forms=tuple(one["place_forms"]),
        dates=tuple(date.fromisoformat(day) for day in one["dates"]),
    )
