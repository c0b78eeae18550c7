"""The register: what it finds of the measured set of variants, its false alarms, and its cost for 200 and 20,000.

The figures of the set are those of the part that may be looked at; ``python -m tests.redaction.variant_scores
--hidden`` scores the other part.
"""

from __future__ import annotations

import gc
import random
import resource
import sys
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import row, tell, text_of, timed
from tests.redaction.variant_scores import alarms, misses
from tests.redaction.variants import people
from visit_desk.domain.identity import Identity
from visit_desk.redaction import Register

NOTES = Path(__file__).resolve().parents[1] / "data" / "notes"
_HEADS = "ba da fe gi ho ju ka le mi no pa qui ro sa te vo za bre cla dri fro gla".split()
_TAILS = "bran dell fic gart hov kin lund mar nesk par quist rell shaw tov vin wick zel".split()


def crowd(many: int) -> list[Identity]:
    """Invented people with a telephone each; always the same ones."""
    draw = random.Random(many)

    def name(parts: int) -> str:
        return ("".join(draw.choice(_HEADS) for _ in range(parts)) + draw.choice(_TAILS)).title()

    return [
        Identity(id=f"C{number}", names=(f"{name(1)} {name(2)}",), contacts=(f"+999 40 {number:06d}",))
        for number in range(many)
    ]


def every(texts: list[str], register: Register) -> None:
    for text in texts:
        register.find(text, "en")


def build(listed: list[Identity], kept: list[Register]) -> None:
    kept.append(Register(listed))


def memory() -> float:
    """Megabytes that this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def quality() -> list[dict[str, object]]:
    rows = []
    for nicknames, goal in ((False, 0.97), (True, 0.995)):
        register = Register(person.identity(nicknames) for person in people())
        missed, _, count = misses(register, hidden=False)
        entered = "entered" if nicknames else "not entered"
        rows.append(row(f"variants found, nicknames {entered}", round(1 - len(missed) / count, 4), str(goal)))
        kinds = sorted({mention.kind for mention in missed})
        told = ", ".join(f"{kind} {sum(one.kind == kind for one in missed)}" for kind in kinds)
        rows.append(row(f"missed of {count}, nicknames {entered}", told))
        found, words = alarms(register)
        loose = sum(not exact for *_, exact in found)
        rows.append(
            row(f"false alarms in 10,000 words, nicknames {entered}", round(loose / sum(words.values()) * 1e4, 2), "5")
        )
    return rows


def main() -> None:
    rows = quality()
    texts = [path.read_text(encoding="utf-8") for path in sorted(NOTES.glob("*.txt"))]
    plain = [text_of(1000, seed) for seed in range(60)]
    words = sum(len(text.split()) for text in (*texts * 10, *plain))
    for many in (200, 20_000):
        listed = crowd(many)
        gc.collect()
        before = memory()
        kept: list[Register] = []
        seconds = timed(partial(build, listed, kept))
        rows.append(row(f"seconds to build a register of {many:,}", round(seconds, 2)))
        rows.append(row(f"MB for a register of {many:,}", round(memory() - before, 1)))
        seconds = timed(partial(every, [*texts * 10, *plain], kept[0]))
        rows.append(row(f"words a second, {many:,} people, register alone", round(words / seconds)))
    note = texts[0][:2000]
    rows.append(
        row(
            "ms to look again at a note of 2,000 letters",
            round(timed(partial(every, [note] * 50, kept[0])) * 20, 3),
            "5",
        )
    )
    tell(*rows)


if __name__ == "__main__":
    main()
