"""How much of sixteen annotated meeting notes in five languages is found, and that officials stay.

The word lists were written beside these notes, so the figures here are those of development: measured 85 of 85. On
nineteen further invented notes by other hands, seen for the first time, 69 of 99 stretches were found before anything
was changed after seeing them. The floors below only keep what was reached.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

from visit_desk.domain.identity import Identity
from visit_desk.redaction import Register, find

NOTES = Path(__file__).parent.parent / "data" / "notes"
FIELDS = {
    "NAME": "names",
    "NICK": "nicknames",
    "PHONE": "contacts",
    "EMAIL": "contacts",
    "HANDLE": "contacts",
    "ORG": "organizations",
    "CASENO": "case_numbers",
}
DIRECT = frozenset(FIELDS)


@dataclass(frozen=True)
class Gold:
    file: str
    start: int
    end: int
    kind: str
    person: str
    action: str
    text: str


@lru_cache(maxsize=1)
def gold() -> tuple[Gold, ...]:
    lines = []
    for path in sorted(NOTES.glob("*.gold.tsv")):
        with path.open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                lines.append(
                    Gold(
                        path.name.replace(".gold.tsv", ".txt"),
                        int(row["start"]),
                        int(row["end"]),
                        row["type"],
                        row["person"],
                        row["action"],
                        row["text"],
                    )
                )
    return tuple(lines)


def register() -> Register:
    """As a person would enter it: names, contacts, organizations and numbers of those whom the notes protect."""
    people: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in gold():
        if line.action != "keep" and line.kind in FIELDS:
            people[line.person][FIELDS[line.kind]].append(line.text.strip('"').replace("Mr. ", ""))
    return Register(
        Identity(id=person, **{key: tuple(forms) for key, forms in fields.items()}) for person, fields in people.items()
    )


def covered(known: Register | None) -> dict[Gold, float]:
    """The share of the letters of each annotated stretch that some find hides."""
    shares = {}
    for name in {line.file for line in gold()}:
        text = (NOTES / name).read_text(encoding="utf-8")
        hidden = {place for span in find(text, known) for place in range(span.start, span.end)}
        for line in gold():
            if line.file == name:
                assert text[line.start : line.end] == line.text
                letters = [place for place in range(line.start, line.end) if text[place].isalnum()]
                shares[line] = sum(place in hidden for place in letters) / len(letters)
    return shares


def share(lines: dict[Gold, float], least: float) -> float:
    return sum(part >= least for part in lines.values()) / len(lines)


def test_what_must_go_from_the_sample_notes_is_found_with_a_register() -> None:
    shares = {line: part for line, part in covered(register()).items() if line.action != "keep"}
    assert len(shares) == 85
    assert share(shares, 1.0) >= 0.95
    assert min(part for line, part in shares.items() if line.kind in DIRECT) == 1.0


def test_no_official_who_speaks_officially_is_hidden_when_the_register_leaves_them_out() -> None:
    alarms = [line for line, part in covered(register()).items() if line.action == "keep" and part > 0]
    assert not alarms


def test_without_a_register_numbers_accounts_and_circumstances_are_still_found() -> None:
    shares = {
        line: part
        for line, part in covered(None).items()
        if line.action != "keep" and line.kind not in ("NAME", "NICK", "ORG")
    }
    assert share(shares, 0.5) >= 0.9


@pytest.mark.parametrize("lang", ["en", "fr", "es", "ru", "ar"])
def test_every_language_of_the_notes_is_covered(lang: str) -> None:
    shares = {
        line: part
        for line, part in covered(register()).items()
        if line.action != "keep" and line.file.endswith(f"_{lang}.txt")
    }
    assert share(shares, 0.5) >= 0.9


def test_finds_beside_the_annotation_stay_fewer_than_one_in_forty_words() -> None:
    known, more, words = register(), Counter[str](), 0
    for path in NOTES.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        words += len(text.split())
        marked = [(line.start, line.end) for line in gold() if line.file == path.name]
        for span in find(text, known):
            if not any(span.start < end and start < span.end for start, end in marked):
                more[span.kind.value] += 1
    assert sum(more.values()) < words / 40
