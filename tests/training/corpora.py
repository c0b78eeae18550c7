"""The published corpora that the recognisers learn from, each as texts with labelled stretches.

``tests/data/redaction`` holds them with their licences. ``dev`` parts are only measured on, never learned from.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CORPORA = Path(__file__).parent.parent / "data" / "redaction"
# The labels of every corpus, in the words of one list. What is not named here is not learned.
KINDS = {
    "PERSON": "NAME", "PER": "NAME", "Person": "NAME", "ORG": "ORG", "Org": "ORG", "LOC": "PLACE", "Location": "PLACE",
    "LocOrg": "PLACE", "DATETIME": "DATE", "DATE": "DATE", "TIME": "DATE", "CODE": "CASENO", "DEM": "DEM",
    "NATIONALITY": "DEM", "ETHNIC_CATEGORY": "DEM", "LEGAL_PROFESSIONAL": "NAME", "QUANTITY": "QUANTITY",
    "CURRENCY": "QUANTITY", "MISC": "OTHER",
}  # fmt: skip


@dataclass(frozen=True)
class Mark:
    """A labelled stretch in code points. ``role`` and ``entity`` are those of TAB; empty elsewhere."""

    start: int
    end: int
    kind: str
    role: str = ""
    entity: str = ""


@dataclass(frozen=True)
class Text:
    name: str
    text: str
    marks: tuple[Mark, ...]


def corpus(language: str, part: str) -> list[Text]:
    """``language`` of en fr es pt ru zh, ``part`` train or dev."""
    if language == "en":
        return list(_tab(CORPORA / "tab" / f"{part}.json"))
    if language in ("fr", "es"):
        lines = (CORPORA / "fr_es" / f"{language}_{part}.tsv").read_text(encoding="utf-8").splitlines()
        return list(_lines(language, (tuple(line.rsplit(maxsplit=1)) or ("",) for line in lines), 0, 1, " "))
    if language == "pt":
        return list(_iob(language, CORPORA / "pt" / f"pt_bosque-ud-{part}.iob2", " "))
    if language == "zh":
        return list(_iob(language, CORPORA / "zh" / f"zh_gsdsimp-ud-{part}.iob2", ""))
    return list(_fact(part))


def _tab(path: Path) -> Iterator[Text]:
    for case in json.loads(path.read_text(encoding="utf-8")):
        (told,) = case["annotations"].values()
        marks = tuple(
            Mark(one["start_offset"], one["end_offset"], KINDS[one["entity_type"]], one["identifier_type"],
                 one["entity_id"])
            for one in told["entity_mentions"]
        )  # fmt: skip
        yield Text(str(case["doc_id"]), case["text"], marks)


def _iob(language: str, path: Path, between: str) -> Iterator[Text]:
    lines = path.read_text(encoding="utf-8").splitlines()
    yield from _lines(language, (("",) if not line else tuple(line.split("\t")) for line in lines), 1, 2, between)


def _lines(language: str, lines: Iterable[tuple[str, ...]], word: int, label: int, between: str) -> Iterator[Text]:
    """One token a line; an empty line ends a sentence, forty sentences make a text."""
    text, marks, open_, ended, number = "", list[Mark](), ("", 0), 0, 0
    for line in [*lines, ("",)]:
        if line[0].startswith("#"):
            continue
        if len(line) <= label:
            if open_[0]:
                marks.append(Mark(open_[1], len(text), open_[0]))
            open_, text, ended = ("", 0), text.rstrip(" ") + "\n", ended + 1
            if ended % 40 == 0:
                number += 1
                yield Text(f"{language}-{number}", text, tuple(marks))
                text, marks = "", []
            continue
        told = line[label]
        kind = KINDS.get(told[2:], "") if told != "O" else ""
        if open_[0] and (not kind or told.startswith("B-") or kind != open_[0]):
            marks.append(Mark(open_[1], len(text.rstrip(" ")), open_[0]))
            open_ = ("", 0)
        if kind and not open_[0]:
            open_ = (kind, len(text))
        text += line[word] + between
    if text.strip():
        yield Text(f"{language}-{number + 1}", text, tuple(marks))


def _fact(part: str) -> Iterator[Text]:
    """factRuEval: an object joins spans, a span is a stretch of characters. One text of five is kept for dev."""
    for path in sorted((CORPORA / "ru" / "devset").glob("*.txt")):
        held = int(hashlib.sha256(path.stem.encode()).hexdigest(), 16) % 5 == 0
        if held is not (part == "dev"):
            continue
        text = path.read_text(encoding="utf-8")
        spans = {}
        for line in path.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
            told = line.split()
            spans[told[0]] = (int(told[2]), int(told[2]) + int(told[3]), told[1])
        marks = set()
        for line in path.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
            ids = line.split("#")[0].split()
            kind = KINDS.get(ids[1], "")
            parts = [spans[one] for one in ids[2:] if one in spans]
            named = [one for one in parts if kind != "NAME" or one[2] in ("name", "surname", "patronymic", "nickname")]
            if kind and named:
                marks |= {Mark(start, end, kind) for start, end in _joined(text, named)}
        yield Text(path.stem, text, tuple(sorted(_apart(marks), key=lambda mark: mark.start)))


def _joined(text: str, parts: list[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    """Neighbours with nothing but a space between them are one stretch."""
    ordered = sorted(parts)
    start, end = ordered[0][:2]
    for one in ordered[1:]:
        if text[end : one[0]].strip(' -."«»') == "" and one[0] >= start:
            end = max(end, one[1])
        else:
            yield start, end
            start, end = one[:2]
    yield start, end


def _apart(marks: set[Mark]) -> Iterator[Mark]:
    """Of overlapping stretches the one that names a person, else the longest."""
    taken: list[Mark] = []
    for mark in sorted(marks, key=lambda one: (one.kind != "NAME", one.start - one.end)):
        if not any(mark.start < other.end and other.start < mark.end for other in taken):
            taken.append(mark)
            yield mark
