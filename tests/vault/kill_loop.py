"""A program that saves and is killed without warning, again and again.

``python -m tests.vault.kill_loop --rounds 1000`` runs the long form; the suite runs fifty. Each round copies one vault
that was built once, and starts a process that knows the vault alone and opens it by its raw keys (no Argon2id, no desk,
no Qt). It types, seals, erases, changes passphrases, copies, or brings an old vault up to date, over and over, telling
its parent after each deed that returned. After a random time it is killed (SIGKILL). Then the vault must open, be sound
in every page, row and index, and hold each acknowledged value, or a later one of the same thing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.vault.journey import Journey, Told, broken
from tests.vault.power_cut import fast_folder
from tests.vault.raw_keys import Masters, old_masters, old_vault, opened_raw, session_vault

NAME = "Quillomar"
# What the process does over and over, and how long (seconds, at most) it is let to live.
DEEDS: dict[str, tuple[tuple[str, ...], float]] = {
    "typing": (("keep", "grow", "keep_closed"), 0.12),
    "sealing": (("keep", "seal"), 0.12),
    "erasing": (("erase", "keep", "seal"), 0.12),
    "changing passphrases": (("change_notes", "keep", "change_sources"), 0.25),
    "copying": (("keep", "copy"), 0.2),
    "restoring": (("keep", "restore"), 0.3),
    "migrating": (("migrate",), 0.12),
}
TURNS = ("typing", "sealing", "restoring", "changing passphrases", "erasing", "typing", "copying", "typing",
    "changing passphrases", "migrating")  # fmt: skip


@dataclass
class Kills:
    """Rounds, deeds and things that were acknowledged, and what was lost."""

    rounds: int = 0
    deeds: int = 0
    things: int = 0
    lost: list[str] = field(default_factory=list)
    by_deed: Counter[str] = field(default_factory=Counter)


def worked(root: Path, masters: Masters, deed: str, say: Callable[[str], None]) -> None:
    """The child: it never returns of itself."""
    journey = Journey(root, heard=lambda told: say(json.dumps(asdict(told))))
    journey.told.there = deed != "migrating"
    if journey.told.there:
        journey.vault = opened_raw(root / "v", masters)
    else:
        old_masters()
    journey.heard(journey.told)
    while True:
        for name in DEEDS[deed][0]:
            getattr(journey, name)()
        if deed == "migrating":
            journey.heard(journey.told)
            time.sleep(60)


def killed(root: Path, masters: Masters, deed: str, seconds: float) -> tuple[Told, int]:
    """Start the child, kill it, and give back what it had acknowledged, and in how many deeds."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            worked(root, masters, deed, lambda line: written_whole(theirs, line))
        except BaseException:  # noqa: BLE001  # told to the parent, as a finding
            written_whole(theirs, json.dumps({"error": traceback.format_exc()}))
        os._exit(1)
    os.close(theirs)
    with os.fdopen(ours, encoding="utf-8") as heard:
        lines = [heard.readline()]  # it has begun
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += heard.read().splitlines()
    whole = [json.loads(line) for line in lines if line.endswith(("}", "}\n"))]
    if not whole or "error" in whole[-1]:
        raise AssertionError(f"{deed}: the worker failed:\n{whole[-1]['error'] if whole else 'it said nothing'}")
    told = whole[-1]
    return Told(**(told | {"keys": [tuple(pair) for pair in told["keys"]]})), len(whole) - 1


def written_whole(handle: int, line: str) -> None:
    raw = line.encode() + b"\n"
    while raw:
        raw = raw[os.write(handle, raw) :]


def rounds(count: int, seed: int, tell: Callable[[str], None] = lambda line: None) -> Kills:
    """So many rounds, each on its own copy of one vault."""
    chance, done = random.Random(seed), Kills()
    old_masters()
    with tempfile.TemporaryDirectory(dir=fast_folder()) as name:
        base, masters = session_vault(Path(name))
        for number in range(count):
            deed = TURNS[number % len(TURNS)]
            root = Path(name) / str(number)
            root.mkdir()
            shutil.copytree(base, root / "v")
            if deed == "migrating":
                old_vault(root / "old")
            told, deeds = killed(root, masters, deed, chance.random() * DEEDS[deed][1])
            done.lost += [f"round {number}, {deed}: {one}" for one in broken(root, told)]
            done.rounds, done.deeds, done.things = number + 1, done.deeds + deeds, done.things + len(told.things)
            done.by_deed[deed] += 1
            shutil.rmtree(root)
            if number % 50 == 49 or done.lost:
                tell(f"{done.rounds} kills, {done.deeds} deeds acknowledged, lost: {done.lost or 'none'}")
            if done.lost:
                break
    return done


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--rounds", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    foreign = {name for name in sys.modules if name.startswith(("PySide6", "visit_desk.desk", "visit_desk.gui"))}
    assert not foreign, foreign
    done = rounds(given.rounds, given.seed, lambda line: print(line, flush=True))
    print(json.dumps({"rounds": done.rounds, "deeds": done.deeds, "things": done.things, "lost": len(done.lost)}))
    return 1 if done.lost else 0


if __name__ == "__main__":
    sys.exit(main())
