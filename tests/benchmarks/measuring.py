"""What the parts of the benchmark share: text to measure with, and how figures are taken."""

from __future__ import annotations

import json
import random
import statistics
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

from visit_desk.vault import Cost, Hand

_COMMON = (
    "the police arrested people after meetings and asked for lists of members while lawyers waited outside the court "
    "and nobody was told why the file stayed open for months although the minister promised an answer in writing"
).split()
_RARE = [
    "harbour",
    "chapel",
    "violin",
    "registry",
    "entrapment",
    "circular",
    "dormitory",
    "midwife",
    "ferry",
    "orchard",
]


def hand() -> Hand:
    return Hand(who="bench", device="bench", at=lambda: datetime(2030, 1, 1, 12, tzinfo=UTC))


def cost() -> Cost:
    """The key derivation is not what these parts measure."""
    return Cost.for_tests()


def text_of(words: int, seed: int) -> str:
    """Invented prose of so many words."""
    source = random.Random(seed)
    chosen = [source.choice(_COMMON) if source.random() > 0.05 else source.choice(_RARE) for _ in range(words)]
    return " ".join(chosen).capitalize() + "."


def timed(deed: Callable[[], object]) -> float:
    start = perf_counter()
    deed()
    return perf_counter() - start


def at(share: float, times: Sequence[float]) -> float:
    """The value below which this share of the times lies."""
    return statistics.quantiles(times, n=100)[round(share * 100) - 1]


def row(what: str, value: object, goal: str = "") -> dict[str, Any]:
    return {"what": what, "value": value, "goal": goal}


def tell(*rows: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps({"rows": list(rows)}) + "\n")
