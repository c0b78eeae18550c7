"""The power goes: every disk that a cut could leave is opened again.

``python -m tests.vault.power_cut --cuts 1000`` runs the long form; the suite runs a few. A journey runs on the real
driver and the real disk while ``platter`` keeps what was written and what was synced. At random moments a disk is left
as a cut could leave it; afterwards each is opened with the vault and held against what had been acknowledged by then.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.vault.disk import watched
from tests.vault.journey import Journey, Told, broken
from tests.vault.platter import Platter
from tests.vault.raw_keys import old_vault

SECTORS = (512, 4096)
MOMENTS = 1500  # of one journey, roughly: only for spreading the cuts


@dataclass(frozen=True)
class Cuts:
    """How many cuts, how many things were held against them in all, and what was broken."""

    cuts: int = 0
    promises: int = 0
    broken: tuple[str, ...] = ()


def fast_folder() -> str | None:
    """Memory, where there is a file system in it: the real disk's slowness tells nothing here."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # a folder of our own is made in it


def cuts_of_one_journey(seed: int, wanted: int, before: Callable[[Journey], None] = lambda journey: None) -> Cuts:
    """About ``wanted`` cuts at random moments of one journey; ``before`` each step something may be done to it."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=fast_folder()) as name:
        root, left = Path(name) / "disk", Path(name) / "left"
        root.mkdir()
        left.mkdir()
        old_vault(root / "old")
        told = _walked(root, left, chance, wanted, before)
        found = [
            f"cut {number} of journey {seed}: {one}"
            for number, promises in enumerate(told)
            for one in broken(left / str(number), promises)
        ]
    return Cuts(len(told), sum(_count(one) for one in told), tuple(found))


def _walked(
    root: Path, left: Path, chance: random.Random, wanted: int, before: Callable[[Journey], None]
) -> list[Told]:
    journey, platter, told = Journey(root), Platter(root), list[Told]()

    def moment() -> None:
        if chance.random() < wanted / MOMENTS and len(told) < wanted:
            luck = chance.choice((0.1, 0.6, 0.9))
            platter.leave(left / str(len(told)), chance, chance.choice(SECTORS), luck)
            told.append(journey.told.snapshot())

    platter.watcher = moment
    with watched(root, platter):
        for step in journey.steps():
            before(journey)
            step()
        journey.close()
    return told


def _count(told: Told) -> int:
    return len(told.things) + len(told.files) + sum(len(things) for things in told.copies.values())


def campaign(cuts: int, seed: int, each: int = 25) -> Cuts:
    """Journey after journey until so many cuts were made."""
    done = Cuts()
    while done.cuts < cuts:
        one = cuts_of_one_journey(seed, min(each, cuts - done.cuts))
        seed += 1
        done = Cuts(done.cuts + one.cuts, done.promises + one.promises, done.broken + one.broken)
        print(f"{done.cuts} cuts, {done.promises} acknowledged things held against them: {len(done.broken)} broken")
    return done


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--cuts", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    found = campaign(given.cuts, given.seed)
    for one in found.broken[:20]:
        print(one)
    return 1 if found.broken else 0


if __name__ == "__main__":
    sys.exit(main())
