"""What the desk remembers between two deeds: the register and the sources' things, read once until they change.

It is emptied when the sources close, so that nothing of them stays in reach of a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from visit_desk.desk.parting import joined, parted
from visit_desk.domain.evidence import Statement, StatementLink
from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import Tier
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import SourcesClosed, SourcesDestroyed
from visit_desk.domain.writing import Paragraph
from visit_desk.redaction import Register
from visit_desk.vault import Vault

T = TypeVar("T", bound=Thing)


def identity_of(person: Interlocutor) -> Identity:
    """Every form by which this person may be written, for the recognisers."""
    return Identity(
        id=person.id,
        names=person.names,
        nicknames=person.nicknames,
        other_scripts=person.other_scripts,
        contacts=person.contacts,
        organizations=person.organizations,
        places=person.places,
        case_numbers=person.case_numbers,
    )


def kept_id(people: Mapping[str, Interlocutor], person: str) -> str:
    """Under which entry a person stands now: their own, or the one that it was merged into."""
    seen = {person}
    while (known := people.get(person)) and known.merged_into and known.merged_into not in seen:
        person = known.merged_into
        seen.add(person)
    return person


class Memory:
    """Things of one visit by kind, and the register built from its people. ``forget`` after every change."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._things: dict[type[Thing], tuple[Thing, ...]] = {}
        self._register: Register | None = None
        # Counts changes of anything but paragraphs: what was checked before may have to be checked again.
        self.version = 0

    def forget(self, *kinds: type[Thing]) -> None:
        """Drop what was read: of these kinds, or of all."""
        if set(kinds) != {Paragraph}:
            self.version += 1
        if not kinds:
            self._things.clear()
        for kind in kinds:
            self._things.pop(kind, None)
        if not kinds or Interlocutor in kinds:
            self._register = None

    def keep(self, *things: Thing) -> None:
        """Keep these things in the vault, and forget what was read of their kinds."""
        kept = self.parted(things)
        self._vault.keep(*kept)
        self.forget(*{type(thing) for thing in kept})

    def parted(self, things: Iterable[Thing]) -> tuple[Thing, ...]:
        """What really goes into the files for these things."""
        return parted(self._vault, things)

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """All live things of a kind that the open files hold."""
        if kind not in self._things:
            self._things[kind] = self._read(kind)
        return self._things[kind]  # type: ignore[return-value]  # the key says the type

    def _read(self, kind: type[Thing]) -> tuple[Thing, ...]:
        if kind is Statement and self._vault.sources_open:
            return joined(self._vault.all(Statement), self._vault.all(StatementLink))
        return self._vault.all(kind)

    def told_by(self, persons: Iterable[str]) -> set[str]:
        """The ids of all statements of these people, put aside or not. Needs the sources."""
        own = set(persons)
        aside = joined(self._vault.retired(Statement), self.all(StatementLink))
        return {statement.id for statement in (*self.all(Statement), *aside) if statement.person in own}

    def everything(self, kind: type[T]) -> tuple[T, ...]:
        """Live things of a kind, and those put aside."""
        return (*self._vault.all(kind), *self._vault.retired(kind))

    def by_id(self, kind: type[T]) -> dict[str, T]:
        return {thing.id: thing for thing in self.all(kind)}

    def find(self, kind: type[T], thing_id: str) -> T | None:
        return next((thing for thing in self.all(kind) if thing.id == thing_id), None)

    def register(self) -> Register | None:
        """Every known form of every recorded person, or None while the sources are closed."""
        if not self._vault.sources_open:
            return None
        if self._register is None:
            people = self.all(Interlocutor)
            by_id = self.by_id(Interlocutor)
            self._register = Register(
                [replace(identity_of(person), id=kept_id(by_id, person.id)) for person in people],
                codes=[person.code for person in people],
                never=[kept_id(by_id, person.id) for person in people if person.alleged_perpetrator],
                public=[p.id for p in people if p.official and p.tier is Tier.A and not p.merged_into],
            )
        return self._register

    def need_register(self) -> Register:
        self.need_sources()
        register = self.register()
        if register is None:
            raise SourcesClosed
        return register

    def need_sources(self) -> None:
        if self._vault.sources_destroyed:
            raise SourcesDestroyed
        if not self._vault.sources_open:
            raise SourcesClosed


def ids_of(things: Iterable[Thing]) -> tuple[str, ...]:
    return tuple(thing.id for thing in things)
