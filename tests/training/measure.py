"""What the learned recognisers find in the ``dev`` parts that no model has seen, with the misses by kind.

``python -m tests.training.measure [--misses]``. A stretch counts as found only if every letter and digit of it lies in
a find; for the court cases an entity counts only if all its mentions do (the benchmark's own rule).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.training.corpora import Text, corpus
from tests.training.train import lowered
from visit_desk.redaction.finding import find
from visit_desk.redaction.learned import BALANCED, learned
from visit_desk.redaction.tokens import sentences

Finder = Callable[[str, str], Iterable[tuple[int, int]]]
LANGUAGES = ("en", "fr", "es", "pt", "ru", "zh")


@dataclass
class Score:
    """``kinds``: found and all stretches of each kind. ``entities``: the same for whole entities by role."""

    found: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    entities: dict[tuple[str, str, str], bool] = field(default_factory=dict)
    right: int = 0
    masked: int = 0
    missed: list[tuple[str, str]] = field(default_factory=list)

    def recall(self, kind: str) -> float:
        return self.found[kind] / max(1, self.all[kind])

    def entity_recall(self, role: str) -> float | None:
        told = [whole for (_, _, each), whole in self.entities.items() if each == role]
        return sum(told) / len(told) if told else None

    @property
    def precision(self) -> float:
        return self.right / max(1, self.masked)


def by_models(text: str, language: str) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in learned(text, language)]


def in_balance(text: str, language: str) -> list[tuple[int, int]]:
    """The models with the bars that mask less."""
    return [(span.start, span.end) for span in learned(text, language, BALANCED)]


def by_all(text: str, language: str) -> list[tuple[int, int]]:
    """Every layer, without a register."""
    return [(span.start, span.end) for span in find(text, lang=language)]


def score(texts: Iterable[Text], language: str, finder: Finder, *, lower: bool = False) -> Score:
    told = Score()
    for one in texts:
        text = lowered(one.text) if lower else one.text
        mask, gold = bytearray(len(text)), bytearray(len(text))
        for start, end in finder(text, language):
            mask[start:end] = b"\1" * (end - start)
        for mark in one.marks:
            if mark.role == "NO_MASK":
                continue
            gold[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            whole = all(mask[at] or not text[at].isalnum() for at in range(mark.start, mark.end))
            told.all[mark.kind] += 1
            told.found[mark.kind] += whole
            if not whole:
                told.missed.append((mark.kind, text[mark.start : mark.end]))
            if mark.role:
                key = (one.name, mark.entity, mark.role)
                told.entities[key] = told.entities.get(key, True) and whole
        for sentence in sentences(text):
            for token in sentence:
                if mask[token.start] and token.word[0].isalnum():
                    told.masked += 1
                    told.right += gold[token.start]
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="print what was missed, kind by kind")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    rows = []
    for language in LANGUAGES:
        texts = corpus(language, "dev")
        for lower in (False, True) if language != "zh" else (False,):
            for name, finder in (("models", by_models), ("balanced", in_balance), ("all layers", by_all)):
                told = score(texts, language, finder, lower=lower)
                rows.append({
                    "language": language, "case": "lower" if lower else "as is", "by": name,
                    "direct": told.entity_recall("DIRECT"), "quasi": told.entity_recall("QUASI"),
                    "precision": round(told.precision, 3),
                    "kinds": {kind: f"{told.found[kind]}/{told.all[kind]}" for kind in sorted(told.all)},
                })  # fmt: skip
                if not asked.json:
                    sys.stdout.write(f"{rows[-1]}\n")
                if asked.misses and name == "all layers":
                    for kind, words in sorted(told.missed):
                        sys.stdout.write(f"    {kind}: {words}\n")
    if asked.json:
        sys.stdout.write(json.dumps(rows) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
