"""Redaction: words a second of the register with the patterns, on the sample notes with a register of 50 people."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import row, tell, text_of, timed
from visit_desk.domain.identity import Identity
from visit_desk.redaction import Register, find

NOTES = Path(__file__).resolve().parents[1] / "data" / "notes"


def people() -> list[Identity]:
    """Fifty invented people."""
    first = ["Anselm", "Brisa", "Corvin", "Delia", "Emric", "Fenja", "Gostav", "Hesper", "Ilka", "Jorun"]
    last = ["Taravel", "Mostrand", "Quellin", "Verhosk", "Ombray"]
    return [
        Identity(id=f"{a}{b}", names=(f"{a} {b}",), contacts=(f"+999 55 {number:03d} {number * 7 % 1000:03d}",))
        for number, (a, b) in enumerate((a, b) for a in first for b in last)
    ]


def every(texts: list[str], register: Register) -> None:
    for text in texts:
        find(text, register)


def main() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(NOTES.glob("*.txt"))]
    register = Register(people())
    real = texts * 40
    plain = [text_of(1000, seed) for seed in range(200)]
    rows = []
    for what, many in (("notes in five languages", real), ("plain English prose", plain)):
        for text in many[:5]:
            find(text, register)
        words = sum(len(text.split()) for text in many)
        seconds = timed(partial(every, many, register))
        rows.append(row(f"words a second, {what}", round(words / seconds)))
    tell(*rows)


if __name__ == "__main__":
    main()
