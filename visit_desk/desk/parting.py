"""Parting: a protected speaker's statement lies in the notes file without its way back to note, meeting and person.

Words taken from tiers C and D, and from private asides, may stand in the notes file; that somebody at a certain
official meeting said them aside may not. The way back lies in the sources file and is joined on while they are open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from visit_desk.domain.evidence import Statement, StatementLink
from visit_desk.domain.lists import Capacity
from visit_desk.domain.thing import Thing
from visit_desk.vault import Vault


def parted(vault: Vault, things: Iterable[Thing]) -> tuple[Thing, ...]:
    """The same things; each protected statement as its bare form and its link. Parting again changes nothing."""
    return tuple(one for thing in things for one in _parted(vault, thing))


def joined(statements: Iterable[Statement], links: Iterable[StatementLink]) -> tuple[Statement, ...]:
    """Statements with their ways back, where these are known."""
    known = {link.statement: link for link in links}
    return tuple(_joined(statement, known.get(statement.id)) for statement in statements)


def _parted(vault: Vault, thing: Thing) -> Iterator[Thing]:
    if not isinstance(thing, Statement) or not (thing.tier.protected or thing.capacity is Capacity.PRIVATE):
        yield thing
        return
    # Without the way back, statements of one speaker still count as one source: by a keyed digest, not by a person.
    group = vault.digest("witness", thing.person)[:32] if thing.person and vault.sources_open else ""
    yield replace(thing, note="", meeting="", passage="", person="", witness=thing.witness or group)
    if thing.note or thing.meeting or thing.passage or thing.person:
        yield StatementLink(
            id=_link_id(thing.id),
            visit=thing.visit,
            statement=thing.id,
            note=thing.note,
            meeting=thing.meeting,
            passage=thing.passage,
            person=thing.person,
            witness=thing.witness,
        )


def _joined(statement: Statement, link: StatementLink | None) -> Statement:
    if link is None:
        return statement
    return replace(
        statement,
        note=link.note,
        meeting=link.meeting,
        passage=link.passage,
        person=link.person,
        witness=link.witness,
    )


def _link_id(statement: str) -> str:
    """One link a statement: random like the statement's own id, and found again without a search."""
    return statement[::-1]
