"""Field notes that were invented for measuring: marked by hand, with places that are counted and not typed.

``tests/data/field_notes/marked/*.txt`` holds the notes of a language. ``=== name`` begins a note, ``#1 n=full name|
k=nickname`` tells what a careful register would hold of person 1, ``{N1:words}`` marks words: a letter of ``KINDS`` and
the number of the person, 0 for an official on the record. ``python -m tests.training.field_notes`` writes the plain
notes and their ``.gold.tsv`` beside them, in the form of ``tests/data/notes``.

Of each language the third whose names have the lowest hashes is held back: scored, its misses never printed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from visit_desk.domain.identity import Identity
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.span import action_for

FOLDER = Path(__file__).parent.parent / "data" / "field_notes"
KINDS = {
    "N": "NAME", "K": "NICK", "T": "PHONE", "E": "EMAIL", "H": "HANDLE", "C": "CASENO", "A": "ADDRESS", "O": "ORG",
    "V": "VEHICLE", "W": "WORK", "L": "PLACE", "R": "ROLE", "F": "KIN", "D": "DATE", "G": "AGE", "M": "MED",
    "P": "PHYS", "U": "ROUTINE", "S": "DEM", "X": "OTHER",
}  # fmt: skip
_MARK = re.compile(r"\{([A-Z])(\d):([^}]*)\}")


@dataclass(frozen=True)
class Gold:
    """One marked stretch, in code points of the plain note."""

    start: int
    end: int
    kind: str
    person: str
    action: str
    text: str


@dataclass(frozen=True)
class FieldNote:
    name: str
    text: str
    gold: tuple[Gold, ...]
    people: tuple[Identity, ...]

    @property
    def language(self) -> str:
        return self.name.rpartition("_")[2]


def field_notes() -> tuple[FieldNote, ...]:
    """All of them, by language and name."""
    return tuple(note for path in sorted((FOLDER / "marked").glob("*.txt")) for note in _in(path))


def held_back() -> frozenset[str]:
    """The names of the notes that nobody tunes on."""
    names: dict[str, list[str]] = {}
    for note in field_notes():
        names.setdefault(note.language, []).append(note.name)
    return frozenset(name for each in names.values() for name in sorted(each, key=_hash)[: round(len(each) / 3)])


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def _in(path: Path) -> Iterator[FieldNote]:
    for part in path.read_text(encoding="utf-8").split("=== ")[1:]:
        name, *lines = part.strip().split("\n")
        marked = "\n".join(line for line in lines if not line.startswith("#")) + "\n"
        people = [line for line in lines if line.startswith("#")]
        text, gold = unmarked(marked)
        orgs = {one.person for one in gold if one.kind == "ORG"}
        yield FieldNote(name, text, gold, tuple(_person(line, orgs) for line in people))


def unmarked(marked: str) -> tuple[str, tuple[Gold, ...]]:
    """The plain text, and the marks with their places in it."""
    text, gold, at = "", list[Gold](), 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        letter, person, words = match.groups()
        kind = KINDS[letter]
        action = "keep" if person == "0" else action_for(MentionKind(kind)).value
        gold.append(
            Gold(len(text), len(text) + len(words), kind, "K" if person == "0" else f"P{person}", action, words)
        )
        text, at = text + words, match.end()
    return text + marked[at:], tuple(gold)


def _person(line: str, orgs: set[str]) -> Identity:
    """``#1 n=Full Name|k=nick``."""
    number, _, told = line[1:].partition(" ")
    fields: dict[str, tuple[str, ...]] = {}
    for part in told.split("|"):
        letter, _, words = part.partition("=")
        field = "nicknames" if letter == "k" else "organizations" if f"P{number}" in orgs else "names"
        fields[field] = (*fields.get(field, ()), words)
    return Identity(id=f"P{number}", **fields)


def main() -> None:
    for note in field_notes():
        (FOLDER / f"{note.name}.txt").write_text(note.text, encoding="utf-8")
        rows = ["start\tend\ttype\tperson\taction\ttext"]
        rows += [f"{g.start}\t{g.end}\t{g.kind}\t{g.person}\t{g.action}\t{g.text}" for g in note.gold]
        (FOLDER / f"{note.name}.gold.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
