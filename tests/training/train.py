"""Rebuild the shipped recognisers from the training parts of the corpora, byte for byte: ``./desk train``.

``python -m tests.training.train [--out FOLDER] [--only en-mixed ...]`` writes the models and ``models.json`` with the
SHA-256 of each. One thread, fixed order, no chance involved: the same processor family gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from tests.training.arabic import invented
from tests.training.corpora import Mark, Text, corpus
from tests.training.hurried import LANGUAGES, hurried
from visit_desk.redaction.learned import KEPT, LOWER, MIXED
from visit_desk.redaction.tokens import Token, sentences
from visit_desk.redaction.traits import habits_of, traits

SHIPPED = Path(__file__).parent.parent.parent / "resources" / "recogniser"


@dataclass(frozen=True)
class Recipe:
    """How one model is made. ``least`` is how often a trait must be seen to be kept."""

    language: str
    case: str
    rounds: int = 80
    least: int = 2

    @property
    def name(self) -> str:
        return f"{self.language}-{self.case}"


RECIPES = (
    Recipe("en", MIXED), Recipe("en", LOWER), Recipe("fr", MIXED), Recipe("fr", LOWER), Recipe("es", MIXED),
    Recipe("es", LOWER), Recipe("pt", MIXED), Recipe("pt", LOWER), Recipe("ru", MIXED, rounds=120),
    Recipe("ru", LOWER, rounds=120), Recipe("zh", MIXED), Recipe("ar", MIXED, rounds=50),
)  # fmt: skip


def lowered(text: str) -> str:
    """Lower case, letter for letter, so that every place stays what it was."""
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def labels(sentence: list[Token], marks: list[Mark]) -> list[str]:
    """``B-`` and ``I-`` with the kind, or ``O``, a token."""
    told = []
    for token in sentence:
        mark = next((one for one in marks if one.start < token.end and token.start < one.end), None)
        kind = "" if mark is None else KEPT if mark.role == "NO_MASK" else mark.kind
        told.append("O" if mark is None else f"{'B' if token.start <= mark.start else 'I'}-{kind}")
    return told


def lessons(texts: list[Text], case: str) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Traits and labels, a sentence each."""
    for told in texts:
        text = lowered(told.text) if case == LOWER else told.text
        cut = sentences(text)
        habits = habits_of([token.word for token in sentence] for sentence in cut) if case == MIXED else None
        for sentence in cut:
            start, end = sentence[0].start, sentence[-1].end
            near = [mark for mark in told.marks if mark.start < end and start < mark.end]
            yield traits([token.word for token in sentence], habits), labels(sentence, near)


def train(recipe: Recipe, folder: Path) -> Path:
    """One model, written into ``folder``."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({
        "c1": 0.1, "c2": 0.01, "max_iterations": recipe.rounds, "feature.minfreq": recipe.least,
        "feature.possible_transitions": True,
    })  # fmt: skip
    texts = list(invented()) if recipe.language == "ar" else corpus(recipe.language, "train")
    if recipe.language in LANGUAGES:
        texts += list(hurried(recipe.language))
    for seen, told in lessons(texts, recipe.case):
        trainer.append(seen, told)
    path = folder / f"{recipe.name}.crf"
    trainer.train(str(path))
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=SHIPPED, help="where the models go")
    parser.add_argument("--only", nargs="*", default=[], help="names of models, such as ru-lower")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    list_ = asked.out / "models.json"
    sums = json.loads(list_.read_text(encoding="utf-8")) if list_.exists() else {}
    for recipe in RECIPES:
        if not asked.only or recipe.name in asked.only:
            path = train(recipe, asked.out)
            sums[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
            sys.stdout.write(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB, {sums[path.name][:12]}\n")
            sys.stdout.flush()
    list_.write_text(json.dumps(sums, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
