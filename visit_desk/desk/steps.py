"""Steps: one deed that changed several records, undone as a whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from visit_desk.domain.people import Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import WrongUsage

if TYPE_CHECKING:  # pages name a Step; they need no vault for it
    from visit_desk.desk.memory import Memory
    from visit_desk.vault import Vault


@dataclass(frozen=True)
class Step:
    """``touched``: each record that the deed changed, with the id of the revision that it made."""

    touched: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Merged:
    """Two entries made one, and the step that takes it back."""

    person: Interlocutor = field(repr=False)
    step: Step


def keep_step(vault: Vault, memory: Memory, things: Iterable[Thing]) -> Step:
    """Keep these things; the answer names only those that really changed."""
    things = memory.parted(things)
    before = {thing.id: _newest(vault, thing.id) for thing in things}
    memory.keep(*things)
    after = {record: _newest(vault, record) for record in before}
    return Step(tuple((record, revision) for record, revision in after.items() if revision != before[record]))


def undo_step(vault: Vault, memory: Memory, step: Step) -> None:
    """Every touched record as it was before; what the step made new is put aside. Raises WrongUsage, and changes
    nothing, where one of them has changed again since or its words before were erased."""
    new: list[Thing] = []
    for record, revision in step.touched:
        told = vault.history(record)
        if not told or told[0].id != revision:
            raise WrongUsage(what="Something of this was changed since: it is not undone.")
        before = told[1].value if len(told) > 1 else told[0].value
        if before is None:
            raise WrongUsage(what="What stood there before was erased: it is not undone.")
        if len(told) == 1:
            new.append(before)
    made = {thing.id for thing in new}
    for record, _ in step.touched:
        if record not in made:
            vault.undo(record)
    for thing in new:
        vault.retire(thing)
    memory.forget()


def _newest(vault: Vault, record: str) -> str:
    told = vault.history(record)
    return told[0].id if told else ""
