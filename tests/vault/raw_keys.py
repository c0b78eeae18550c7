"""A way in for tests alone: the stores opened by their raw keys, no passphrase and no Argon2id between."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, made
from visit_desk.domain.lists import Compartment
from visit_desk.vault import Vault, opening
from visit_desk.vault.cost import FLOOR, Cost
from visit_desk.vault.folder import Lock
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys

FIXTURES = Path(__file__).with_name("fixtures")


@dataclass(frozen=True)
class Masters:
    """The random secrets of both files of one vault."""

    notes: bytes = field(repr=False)
    sources: bytes = field(repr=False)


def masters_of(path: Path, least: Cost = CHEAP) -> Masters:
    header = read_copies(path).header
    found = [
        bytes(header.unlock(what, typed, least).master)
        for what, typed in ((Compartment.NOTES, NOTES), (Compartment.SOURCES, SOURCES))
    ]
    return Masters(*found)


def opened_raw(path: Path, masters: Masters, *, sources: bool = True) -> Vault:
    """The vault open as ``Vault.open`` leaves it, the passphrases aside."""
    with ExitStack() as undo:
        lock = undo.enter_context(Lock(path))
        header = read_copies(path).header
        by = hand()
        notes = opening.open_store(path, Compartment.NOTES, FileKeys(masters.notes), by, header)
        undo.callback(notes.close)
        held = opening.Opened(path, lock, header, notes, by, CHEAP)
        if sources:
            held.sources = opening.open_store(path, Compartment.SOURCES, FileKeys(masters.sources), by, header)
        undo.pop_all()
    return Vault(held)


@cache
def old_masters() -> Masters:
    """Of the fixture of schema 1, which was made at the full price of a passphrase."""
    return masters_of(FIXTURES / "schema-1", FLOOR)


def old_vault(to: Path) -> Path:
    """A vault of schema 1, as the first release left it."""
    shutil.copytree(FIXTURES / "schema-1", to)
    return to


def session_vault(folder: Path) -> tuple[Path, Masters]:
    """One vault to be copied for each round, and its keys."""
    new = made(folder / "made once")
    new.vault.close()
    return new.vault.path, masters_of(new.vault.path)
