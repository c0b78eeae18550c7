"""A program that saves and is killed without warning, again and again.

``python -m tests.vault.kill_loop --rounds 1000`` runs the long form; the suite runs a few rounds. Each round starts a
real process that keeps notes, findings and reviewed notes, now and then seals, searches and closes the sources; it
writes one line to its parent after each deed has returned. After a random time it is killed (SIGKILL). Then the vault
must open, be sound in every page, row and index, and hold each acknowledged value, or a later one of the same thing.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from tests.vault.making import CHEAP, NOTES, SOURCES, made, opened, raw, reviewed
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.thing import Thing
from visit_desk.vault import Vault, check_vault, residue

NAME = "Quillomar"
T = TypeVar("T", bound=Thing)
Kept = Note | Finding | ReviewedNote


def save(path: Path, seed: int) -> None:
    """The child: save until killed. Every value carries a number; its name stands in raw notes alone."""
    chance = random.Random(seed)
    vault = opened(path, sources=SOURCES)
    number = seed * 1_000_000
    while True:
        number += 1
        thing = _next(vault, chance, number)
        if thing is not None:
            print(f"{thing.kind} {thing.id} {number}", flush=True)


def _next(vault: Vault, chance: random.Random, number: int) -> Thing | None:
    deed = chance.random()
    filler = " ".join(chance.choices(("grey", "water", "bridge", "lamp"), k=chance.choice((5, 100, 900))))
    if deed < 0.6:
        note = replace(_some(vault, Note, chance) or raw(""), text=f"{number} {NAME} {filler}", state=NoteState.DRAFT)
        vault.keep(note)
        return note
    if deed < 0.75:
        finding = replace(_some(vault, Finding, chance) or Finding(code="F", title="t"), text=f"{number} {filler}")
        vault.keep(finding)
        return finding
    if deed < 0.9:
        note = replace(_some(vault, Note, chance) or raw(""), text=f"{number} {NAME}", state=NoteState.SEALED)
        there = [one for one in vault.all(ReviewedNote) if one.note == note.id]
        shown = replace(there[0] if there else reviewed("", note=note.id), text=f"{number} {filler}")
        vault.seal([shown], [note])
        return shown
    if deed < 0.95:
        vault.search("water")
    else:
        vault.close_sources()
        note = raw(f"{number} {NAME}")
        vault.keep(note)
        print(f"{note.kind} {note.id} {number}", flush=True)
        vault.open_sources(SOURCES)
    return None


def _some(vault: Vault, cls: type[T], chance: random.Random) -> T | None:
    things = vault.all(cls)
    return chance.choice(things) if things and chance.random() < 0.8 else None


def killed(path: Path, seed: int, seconds: float) -> dict[tuple[str, str], int]:
    """Run the child, kill it, and give back what it had acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.vault.kill_loop", "--save", str(path), "--seed", str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    told = child.stdout.readline()  # it has begun
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    rest = child.stdout.read()
    child.stdout.close()
    child.wait()
    acknowledged: dict[tuple[str, str], int] = {}
    for line in (told + rest).splitlines():
        parts = line.split()
        if len(parts) == 3:
            acknowledged[parts[0], parts[1]] = int(parts[2])
    return acknowledged


def lost(path: Path, acknowledged: dict[tuple[str, str], int]) -> list[str]:
    """Acknowledged values that are not there; and anything that is not sound."""
    found = [f"{hit.where}: {hit.count}" for hit in residue(path, NOTES, [NAME], least=CHEAP)]
    with opened(path, sources=SOURCES) as vault:
        things: tuple[Kept, ...] = (*vault.all(Note), *vault.all(Finding), *vault.all(ReviewedNote))
        there = {(thing.kind, thing.id): int(thing.text.split()[0]) for thing in things}
        vault.search("water")
    found += [f"{key} lost or old" for key, number in acknowledged.items() if there.get(key, -1) < number]
    found += check_vault(path, NOTES, SOURCES, least=CHEAP).trouble
    return found


def rounds(path: Path, count: int, first: int = 1) -> tuple[int, list[str]]:
    """How many saves were acknowledged, and what was lost."""
    chance = random.Random(first)
    saves = 0
    for seed in range(first, first + count):
        acknowledged = killed(path, seed, chance.random() * 0.3)
        saves += len(acknowledged)
        found = lost(path, acknowledged)
        if found:
            return saves, found
    return saves, []


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--rounds", type=int, default=1000)
    asked.add_argument("--save", type=Path)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    if given.save:
        save(given.save, given.seed)
        return 0
    saves = 0
    for block in range(0, given.rounds, 20):  # a fresh vault now and then, so that each round stays short
        with tempfile.TemporaryDirectory() as folder:
            new = made(Path(folder) / "v")
            new.vault.close()
            count, found = rounds(new.vault.path, min(20, given.rounds - block), given.seed + block)
            saves += count
            print(f"{block + 20} kills, {saves} things acknowledged, lost: {found or 'none'}", flush=True)
            if found:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
