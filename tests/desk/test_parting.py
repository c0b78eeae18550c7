"""With the notes key alone a protected speaker's statement leads to no note, no meeting and no person."""

from __future__ import annotations

from pathlib import Path

from tests.desk.conftest import NOTES, reopened
from visit_desk.desk.desk import Desk
from visit_desk.domain.evidence import Statement
from visit_desk.domain.lists import Capacity, Format, Profile, ReportKind, Use
from visit_desk.vault import Cost, residue


def test_what_a_protected_speaker_told_has_no_way_back_while_the_sources_are_closed(desk: Desk) -> None:
    opened = {statement.id: statement for statement in desk.memory.all(Statement)}
    ways = [s for s in opened.values() if s.tier.protected or s.capacity is Capacity.PRIVATE]
    assert len(ways) >= 5
    assert all(statement.person and statement.note for statement in ways)
    path = desk.vault.path
    closed = reopened(desk, sources=False)
    try:
        bare = {statement.id: statement for statement in closed.memory.all(Statement)}
    finally:
        closed.close()
    for statement in ways:
        left = bare[statement.id]
        assert (left.person, left.note, left.meeting, left.passage) == ("", "", "", "")
        assert left.text == statement.text
    minister = next(s for s in opened.values() if s not in ways and s.person)
    assert bare[minister.id].person == minister.person  # said on the record, by name of the institution
    words = [ways[0].person, ways[0].note, minister.person]
    found = {hit.word for hit in residue(path, NOTES, words, least=Cost.for_tests()) if hit.count}
    assert minister.person in found
    assert ways[0].note not in found


def test_the_way_back_is_there_again_with_the_sources_and_sources_are_counted_alike(desk: Desk) -> None:
    before = desk.memory.all(Statement)
    views = {view.finding.id: view.sources for view in desk.evidence.findings()}
    closed = reopened(desk, sources=False)
    counted = {view.finding.id: view.sources for view in closed.evidence.findings()}
    again = reopened(closed, sources=True)
    try:
        assert again.memory.all(Statement) == before
        assert counted == views
    finally:
        again.close()


def test_an_export_leads_to_no_speaker_and_is_still_listed_when_one_withdraws(desk: Desk, tmp_path: Path) -> None:
    desk.reports.draft()
    closed = reopened(desk, sources=False)
    try:
        told = closed.exports.write(
            ReportKind.REPORT, Profile.INTERNAL, Format.PDF, "en", tmp_path / "i.pdf", passphrase="green lantern walk"
        )
        assert told.gate == "not checked against sources"
        assert all(not export.persons for export in closed.exports.done())
    finally:
        closed.close()
    again = reopened(closed, sources=True)
    try:
        survivor = next(person for person in again.people.lines() if person.label == "SUR")
        assert [export.sha256 for export in again.consents.withdraw(survivor.id, Use.SUMMARY)] == [told.sha256]
        kept = repr(again.exports.done())
        assert all(person.id not in kept for person in again.people.lines())
    finally:
        again.close()
