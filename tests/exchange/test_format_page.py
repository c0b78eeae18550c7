"""The page that tells the format tells all of it, and nothing that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from visit_desk.exchange import read_visit, written_people, written_report
from visit_desk.exchange.entry import Entry
from visit_desk.resources import resource

PAGE = resource("demo", "FORMAT.md").read_text(encoding="utf-8")
ENTRIES = sorted(
    {
        thing
        for module in (written_people, written_report)
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Entry) and thing not in (Entry, written_people.Stretch)
    },
    key=lambda entry: entry.__qualname__,
)


def _rows(entry: type[Entry]) -> list[str]:
    names = [field.alias or name for name, field in entry.model_fields.items() if name != "comment"]
    return [f"| `{name}` |" for name in names]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.__qualname__)
def test_every_key_stands_on_the_page_in_the_order_of_its_table(entry: type[Entry]) -> None:
    pattern = r"[^\n]*\n".join(re.escape(row) for row in _rows(entry))
    assert re.search(pattern, PAGE), f"the table of {entry.__qualname__} is not the one of the reader"
    for name, field in entry.model_fields.items():
        assert field.description, f"{entry.__qualname__}.{name} has no line"


def test_the_smallest_visit_of_the_page_can_be_read(tmp_path: Path) -> None:
    example = re.search(r"```json\n(.+?)\n```", PAGE, re.DOTALL)
    assert example
    (tmp_path / "visit.json").write_text(example.group(1), encoding="utf-8")
    assert read_visit(tmp_path).visit.code == "ABC-2027"


def test_the_whole_example_of_the_page_can_be_read(tmp_path: Path) -> None:
    files = re.findall(r"```(?:json|text) (\S+)\n(.+?)\n```", PAGE, re.DOTALL)
    for name, content in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    read = read_visit(tmp_path)
    assert len(files) == 12
    assert read.paragraphs[0].findings == (read.findings[0].id,)
    assert read.statements[0].person == read.people[0].id
    assert len(read.notes[0].mentions) == 5
    assert read.refusals[0].basis == read.findings[0].basis
