"""How much of the field notes is found: with a careful register and without one, by language and kind, with the misses.

``python -m tests.training.measure_notes [--misses]``. Words to redact count as found only whole, words to generalise
where half of their letters are. An official on the record is wrongly masked where any letter of the name is. Of the
notes that are held back only figures are printed.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.training.field_notes import FieldNote, Gold, field_notes, held_back
from visit_desk.domain.identity import Identity
from visit_desk.redaction import Register, find

DESK_NOTES = Path(__file__).parent.parent / "data" / "notes"
FIELDS = {"NAME": "names", "NICK": "nicknames", "ORG": "organizations"}
LEAST = {"redact": 1.0, "generalise": 0.5, "keep": 0.0}


@dataclass
class Found:
    """Found and all stretches, by action and by (action, kind); ``masked`` and ``right`` count letters."""

    hits: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str, str, str]] = field(default_factory=list)
    masked: int = 0
    right: int = 0

    def share(self, key: str) -> float:
        return self.hits[key] / max(1, self.all[key])

    @property
    def precision(self) -> float:
        return self.right / max(1, self.masked)


def desk_notes() -> tuple[FieldNote, ...]:
    """The sixteen notes of the demonstration, with the people whom they protect."""
    notes = []
    for path in sorted(DESK_NOTES.glob("*.txt")):
        with path.with_suffix(".gold.tsv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        gold = tuple(
            Gold(int(row["start"]), int(row["end"]), row["type"], row["person"], row["action"], row["text"])
            for row in rows
        )
        people = tuple(
            Identity(id=one.person, **{FIELDS[one.kind]: (one.text.strip('"').replace("Mr. ", ""),)})
            for one in gold
            if one.kind in FIELDS and one.action != "keep"
        )
        notes.append(FieldNote(path.stem, path.read_text(encoding="utf-8"), gold, people))
    return tuple(notes)


def measured(notes: Iterable[FieldNote], *, known: bool) -> Found:
    """With the register of each note's people, or with none."""
    told = Found()
    for note in notes:
        spans = find(note.text, Register(note.people) if known else None)
        mask, gold = bytearray(len(note.text)), bytearray(len(note.text))
        for span in spans:
            mask[span.start : span.end] = b"\1" * (span.end - span.start)
        for one in note.gold:
            if one.action != "keep":
                gold[one.start : one.end] = b"\1" * (one.end - one.start)
            _count(told, note, one, mask)
        letters = [at for at, letter in enumerate(note.text) if letter.isalnum() and mask[at]]
        told.masked += len(letters)
        told.right += sum(gold[at] for at in letters)
    return told


def _count(told: Found, note: FieldNote, one: Gold, mask: bytearray) -> None:
    letters = [at for at in range(one.start, one.end) if note.text[at].isalnum()]
    part = sum(mask[at] for at in letters) / len(letters)
    hit = part > 0 if one.action == "keep" else part >= LEAST[one.action]
    for key in (one.action, f"{one.action} {one.kind}", f"{note.language} {one.action}"):
        told.all[key] += 1
        told.hits[key] += hit
    if hit is (one.action == "keep"):
        told.missed.append((one.action, one.kind, note.name, one.text))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="print what was missed, never of what is held back")
    asked = parser.parse_args()
    aside = held_back()
    sets = (
        ("field notes, looked at", [note for note in field_notes() if note.name not in aside]),
        ("field notes, held back", [note for note in field_notes() if note.name in aside]),
        ("sixteen desk notes", list(desk_notes())),
    )
    for name, notes in sets:
        for known in (True, False):
            told = measured(notes, known=known)
            sys.stdout.write(f"\n{name}, {'careful register' if known else 'no register'}: ")
            sys.stdout.write(" ".join(f"{each} {told.share(each):.3f}" for each in LEAST))
            sys.stdout.write(f" letter precision {told.precision:.3f}\n")
            for key in sorted(told.all):
                if key not in LEAST:
                    sys.stdout.write(f"  {key} {told.hits[key]}/{told.all[key]};")
            sys.stdout.write("\n")
            if asked.misses and "held" not in name:
                for miss in sorted(told.missed):
                    sys.stdout.write("    {}\n".format(" | ".join(miss)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
