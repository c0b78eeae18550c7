"""Short words for the tests: make and open a vault, hash a folder, invented notes."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from visit_desk.domain.lists import MentionKind, Tier
from visit_desk.domain.note import MARKER, Marker, Note, ReviewedNote
from visit_desk.vault import Cost, Hand, NewVault, Vault
from visit_desk.vault.residue import places_of
from visit_desk.vault.stores import Store

NOTES = "three ferries left at dawn"
SOURCES = "seven lamps along the quay"
CHEAP = Cost.for_tests()


class Clock:
    """A second later at each look."""

    def __init__(self) -> None:
        self.now = datetime(2031, 4, 7, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def hand() -> Hand:
    return Hand(who="officer", device="laptop", at=Clock())


def made(path: Path) -> NewVault:
    return Vault.create(path, NOTES, SOURCES, hand=hand(), cost=CHEAP)


def opened(path: Path, *, notes: str = NOTES, sources: str | None = None) -> Vault:
    return Vault.open(path, notes=notes, sources=sources, hand=hand(), least=CHEAP)


def hashes(folder: Path) -> dict[str, str]:
    """Every file of a folder by its content."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def reviewed(text: str, *glosses: str, note: str = "", tier: Tier = Tier.B) -> ReviewedNote:
    """``text`` with ``*`` for each marker."""
    markers = tuple(Marker(id=f"m{at}", kind=MentionKind.NAME, gloss=gloss) for at, gloss in enumerate(glosses))
    return ReviewedNote(note=note, text=text.replace("*", MARKER), markers=markers, tier=tier)


def raw(text: str, tier: Tier = Tier.B) -> Note:
    return Note(text=text, tier=tier, visit="visit")


def store_of(vault: Vault) -> Store:
    """The open notes file, for looking behind the door."""
    return vault._notes


def left(vault: Vault, *words: str) -> list[tuple[str, str]]:
    """Word and place of all that the notes key can read."""
    store = store_of(vault)
    return [(hit.word, hit.where) for hit in places_of(store.path, store.keys.page_key(), words)]
