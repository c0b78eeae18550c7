"""The log of deeds as a person reads it and writes it out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.desk.conftest import reopened
from visit_desk.desk.desk import Desk
from visit_desk.desk.exports import NotReleased
from visit_desk.domain.deeds import Deed, DeedGroup
from visit_desk.domain.lists import Compartment, Format, Profile, ReportKind
from visit_desk.domain.note import Note
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import WrongUsage


def told(desk: Desk, deed: Deed) -> list[tuple[str, int]]:
    return [(one.kind, one.count) for one in desk.vault.journal.entries(100_000, deeds=[deed])]


def test_pain_19_an_import_is_told_item_by_item(desk: Desk) -> None:
    """huridocs/uwazi#7796 "Import CSV: No info at Activity Log"."""
    people = desk.vault.all(Interlocutor)
    notes = desk.vault.all(Note)
    imported = dict(told(desk, Deed.IMPORTED))
    assert imported["interlocutor"] == len(people)
    assert imported["note"] == len(notes)
    added = {one.record for one in desk.vault.journal.entries(100_000, deeds=[Deed.ADDED])}
    assert {thing.id for thing in (*people, *notes)} <= added


def test_the_sources_entries_are_read_only_while_they_are_open(desk: Desk) -> None:
    assert {one.file for one in desk.vault.journal.entries(100_000)} == set(Compartment)
    again = reopened(desk, sources=False)
    try:
        rows = list(again.auditing.rows())
    finally:
        again.close()
    assert {row["file"] for row in rows} == {"notes"}
    assert not [row for row in rows if row["kind"] in ("note", "interlocutor", "consent")]


def test_files_that_were_written_and_refused_are_told_without_their_names(empty_desk: Desk, tmp_path: Path) -> None:
    desk = empty_desk
    desk.visits.begin("Tavenia", desk.today(), desk.today())
    desk.exports.write(
        ReportKind.REPORT, Profile.INTERNAL, Format.PDF, "en", tmp_path / "Qalem.pdf", passphrase="one two three four"
    )
    (written,) = told(desk, Deed.EXPORTED)
    assert written[0] == "report:internal:pdf:passed"

    def refuse() -> None:
        raise NotReleased(())

    desk.exports.hold = refuse
    with pytest.raises(NotReleased):
        desk.exports.write(ReportKind.REPORT, Profile.DRAFT, Format.PDF, "en", tmp_path / "Qalem.pdf")
    (refused,) = told(desk, Deed.REFUSED)
    assert refused[0].startswith("report:")
    assert "Qalem" not in json.dumps(list(desk.auditing.rows()))


def test_merging_and_taking_it_back_are_told(empty_desk: Desk) -> None:
    desk = empty_desk
    first, second = Interlocutor(code="K7RM", names=("Idris Qalem",)), Interlocutor(code="B3XT", names=("I. Qalem",))
    desk.memory.keep(first, second)
    merged = desk.people.merge(first.id, second.id)
    desk.people.undo_merge(merged.step)
    assert told(desk, Deed.MERGED) == [("interlocutor", 0)] == told(desk, Deed.PARTED)


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_the_log_is_written_out_whole_and_holds_no_content(desk: Desk, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"log{suffix}"
    count = desk.auditing.write(path)
    text = path.read_text(encoding="utf-8-sig")
    if suffix == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
    else:
        whole = json.loads(text)
        rows = whole["entries"]
        assert whole["trouble"] == []
        assert set(whole["heads"]) == {"notes", "sources"}
    assert len(rows) == count > 50
    words = {
        word
        for person in desk.vault.all(Interlocutor)
        for name in person.names
        for word in name.split()
        if len(word) > 3
    }
    assert not [word for word in words if word in text]
    assert told(desk, Deed.LOG_EXPORTED) == [(suffix[1:], count)]


def test_a_log_is_written_as_a_table_or_as_json_and_as_nothing_else(empty_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(WrongUsage):
        empty_desk.auditing.write(tmp_path / "log.txt")
    assert not list(tmp_path.glob("log*"))


def test_a_name_of_an_account_runs_in_no_spreadsheet(desk: Desk, tmp_path: Path) -> None:
    with desk.vault._notes.writing():
        desk.vault._notes.ledger.note(Deed.OPENED, ("2031-09-20T18:00:00+00:00", "=cmd()", "@x"))
    desk.auditing.write(tmp_path / "log.csv")
    text = (tmp_path / "log.csv").read_text(encoding="utf-8-sig")
    assert "'=cmd()" in text
    assert ",=cmd()" not in text


def test_the_log_is_read_group_by_group(desk: Desk) -> None:
    page = desk.auditing.page(group=DeedGroup.DOORS, limit=1000)
    doors = {Deed.OPENED, Deed.SOURCES_OPENED, Deed.CLOSED, Deed.SOURCES_CLOSED}
    assert {one.deed for one in page.entries} == doors
