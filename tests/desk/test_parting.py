"""With the notes key alone a protected speaker's statement leads to no note, no meeting and no person."""

from __future__ import annotations

from tests.desk.conftest import NOTES, reopened
from visit_desk.desk.desk import Desk
from visit_desk.domain.evidence import Statement
from visit_desk.domain.lists import Capacity
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
