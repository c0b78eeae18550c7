"""The disk says no: every write call of a whole journey is refused once, with every errno that a disk knows.

``python -m tests.vault.faults`` refuses each call in turn (``--every 1``); the suite takes a spread. What is refused is
a real system call of the real driver or of Python, so that the driver makes its own error of it. Each time the answer
must be a Trouble for people and nothing else; no error may carry a word of a note; and when the disk works again,
everything that had been acknowledged is there, the vault opens and is sound.
"""

from __future__ import annotations

import argparse
import errno
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.vault.disk import watched
from tests.vault.driver import SHORT
from tests.vault.journey import GONE, NAME, Journey, broken
from tests.vault.platter import Platter
from tests.vault.power_cut import fast_folder
from tests.vault.raw_keys import old_vault
from visit_desk.domain.trouble import Trouble

FILLING = frozenset({"write", "make"})
WRITING = frozenset({"write", "make", "open", "remove", "move", "cut"})
ANY = WRITING | {"sync"}


@dataclass(frozen=True)
class Kind:
    """One way of refusing: with what, which deeds, and whether for once or from then on."""

    name: str
    code: int
    deeds: frozenset[str]
    lasting: bool


KINDS = (
    Kind("disk full", errno.ENOSPC, FILLING, True),
    Kind("disk full for a moment", errno.ENOSPC, FILLING, False),
    Kind("half a write, then full", SHORT, FILLING, True),
    Kind("input or output error", errno.EIO, ANY, False),
    Kind("input or output errors from then on", errno.EIO, ANY, True),
    Kind("quota reached", errno.EDQUOT, FILLING, True),
    Kind("read-only from then on", errno.EROFS, WRITING, True),
)


class Fault(Platter):
    """Refuses the ``at``-th call of a kind. (A platter keeps the disk as well, at no price that matters.)"""

    def __init__(self, root: Path, kind: Kind, at: int) -> None:
        super().__init__(root)
        self.kind, self.at = kind, at
        self.seen = self.refused = 0

    def refusal(self, deed: str, path: str) -> int:
        if deed not in self.kind.deeds:
            return 0
        self.seen += 1
        if self.seen < self.at or (self.seen > self.at and not self.kind.lasting):
            return 0
        self.refused += 1
        if self.kind.code == SHORT:
            return SHORT if self.refused == 1 and deed == "write" else errno.ENOSPC
        return self.kind.code


@dataclass
class Outcome:
    """Of one journey: calls refused, steps that told a Trouble, and whatever was not as promised."""

    refused: int = 0
    calls: int = 0
    told: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def journey_with(kind: Kind, at: int) -> Outcome:
    """One journey in which the disk refuses at this call. What is refused for once is asked for again."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory(dir=fast_folder()) as name:
        root = Path(name)
        old_vault(root / "old")
        journey, fault = Journey(root), Fault(root, kind, at)
        with watched(root, fault):
            for step in journey.steps():
                if not (_tried(step.__name__, journey, outcome) or _again(kind, step.__name__, journey, outcome)):
                    break
            _tried("close", journey, outcome)
        outcome.refused, outcome.calls = fault.refused, fault.seen
        try:
            outcome.wrong += broken(root, journey.told)
        except Exception:  # noqa: BLE001  # reported with its place
            outcome.wrong.append(f"looking at it: {traceback.format_exc().strip()}")
        if not (kind.lasting and "remove" in kind.deeds):
            outcome.wrong += [f"left behind: {one}" for one in left_behind(root)]
    outcome.wrong = [f"{kind.name}, call {at}: {one}" for one in outcome.wrong]
    return outcome


def _tried(name: str, journey: Journey, outcome: Outcome) -> bool:
    try:
        getattr(journey, name)()
    except Trouble as trouble:
        outcome.told[f"{name}: {type(trouble).__name__}"] += 1
        if any(word in "".join(traceback.format_exception(trouble)) for word in (NAME, GONE)):
            outcome.wrong.append(f"{name}: the error shows words of a note")
        return False
    except Exception:  # noqa: BLE001  # whatever is no Trouble is a finding, with its place
        outcome.wrong.append(f"{name}: {traceback.format_exc().strip()}")
        return False
    return True


def _again(kind: Kind, name: str, journey: Journey, outcome: Outcome) -> bool:
    return not kind.lasting and not outcome.wrong and _tried(name, journey, outcome)


def left_behind(root: Path) -> Iterator[str]:
    """Half-made things that an open vault does not sweep away: there must be none once the disk works again."""
    for one in root.rglob("*"):
        if one.name.endswith((".part", ".new")) and root / "tmp" not in one.parents:
            yield str(one.relative_to(root))


def calls_of(kind: Kind) -> int:
    return journey_with(kind, 1 << 30).calls


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--every", type=int, default=1)
    asked.add_argument("--kind", type=int, choices=range(len(KINDS)))
    asked.add_argument("--whole", action="store_true", help="show whole tracebacks")
    given = asked.parse_args()
    wrong = 0
    for number, kind in enumerate(KINDS):
        if given.kind not in (None, number):
            continue
        calls, told, refused = calls_of(kind), Counter[str](), 0
        for at in range(1 + (7 * number) % given.every, calls + 1, given.every):
            outcome = journey_with(kind, at)
            refused += bool(outcome.refused)
            told += outcome.told
            wrong += len(outcome.wrong)
            for one in outcome.wrong:
                print(one if given.whole else one.splitlines()[0] + " … " + one.splitlines()[-1], flush=True)
        print(f"{kind.name}: {calls} calls, {refused} journeys refused, {sum(told.values())} troubles told", flush=True)
    print(f"promises broken: {wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
