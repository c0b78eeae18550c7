"""Statements taken from notes: the speaker's words without anybody's name, and what rests on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.desk.conftest import NOTES, reopened
from visit_desk.desk.desk import Desk
from visit_desk.domain.evidence import Finding, Statement
from visit_desk.domain.lists import Action, Capacity, EvidenceLevel, MentionKind, Reliability, SourceKind, Tier
from visit_desk.domain.note import Mention, Note, Passage, Quote
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import SourcesClosed, WrongUsage
from visit_desk.domain.visit import Visit
from visit_desk.vault import Cost, residue

VISIT = Visit(id="v1", code="TAV-2031", country="Tavenia", starts=date(2031, 9, 15), ends=date(2031, 9, 24))
TEXT = (
    "The register shows nine cases. The baker Olim was taken at night. Aside: Quillomar Vesh paid for it, "
    "call +999 41 555 019. They were beaten."
)


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    empty_desk.memory.keep(VISIT)
    return empty_desk


def noted(desk: Desk) -> Note:
    """A note with a hidden word, an aside of another speaker, and a quotation at its end."""
    aside = TEXT.index("Aside")
    baker = TEXT.index("Olim")
    quoted = TEXT.index("They were")
    speaker = desk.people.keep(Interlocutor(names=("Brannoch Uhl",), tier=Tier.B, capacity=Capacity.ORGANIZATION))
    other = desk.people.keep(Interlocutor(names=("Quillomar Vesh",), tier=Tier.D))
    return desk.notes.keep(
        Note(
            visit="v1", text=TEXT, speaker=speaker.id, tier=Tier.B, capacity=Capacity.ORGANIZATION, language="en",
            mentions=(Mention(start=baker, end=baker + 4, kind=MentionKind.NAME, action=Action.REDACT, gloss="a man"),),
            passages=(Passage(start=aside, end=quoted, speaker=other.id, tier=Tier.D, capacity=Capacity.PRIVATE),),
            quotes=(Quote(start=quoted, end=len(TEXT)),),
        )
    )  # fmt: skip


def taken(desk: Desk, note: Note, words: str) -> Statement:
    start = note.text.index(words)
    return desk.evidence.statement_from(note, start, start + len(words))


def finding(desk: Desk, found: Finding) -> Finding:
    return desk.evidence.finding(found.id).finding


def test_speaker_tier_and_capacity_come_from_the_passage(desk: Desk) -> None:
    note = noted(desk)
    first, aside = taken(desk, note, "The register shows nine cases."), taken(desk, note, "Quillomar Vesh paid for it")
    assert (first.person, first.tier, first.capacity, first.passage) == (note.speaker, Tier.B, note.capacity, "")
    passage = note.passages[0]
    assert (aside.person, aside.tier, aside.capacity) == (passage.speaker, Tier.D, Capacity.PRIVATE)
    assert aside.passage == passage.id
    assert (first.quotation, taken(desk, note, "They were beaten.").quotation) == (False, True)


def test_a_statement_ends_where_another_voice_begins(desk: Desk) -> None:
    note = noted(desk)
    assert taken(desk, note, TEXT[: TEXT.index(" paid")]).text.endswith("was taken at night.")


def test_hidden_words_stand_as_their_gloss_also_where_they_stand_again_in_clear(desk: Desk) -> None:
    note = noted(desk)
    assert taken(desk, note, "The baker Olim was taken").text == "The baker a man was taken"
    again = replace(taken(desk, note, "nine cases"), text="Olim came back")
    assert "Olim" not in desk.evidence.keep_statement(again).statement.text


def test_no_name_and_no_number_of_a_statement_reaches_the_notes_file(desk: Desk) -> None:
    note = noted(desk)
    made = taken(desk, note, "Quillomar Vesh paid for it, call +999 41 555 019")
    found = desk.evidence.new_finding("Payments")
    told = replace(made, text=f"{note.text} Brannoch Uhl and Qillomar@vesh.example")
    desk.evidence.keep_statement(told, (found.id,))
    desk.evidence.keep(replace(told, text="Quillomar Vesh again"))
    path = desk.vault.path
    desk.close()
    words = ("Quillomar", "Vesh", "Uhl", "Olim", "555 019", "vesh.example")
    assert {
        hit.word for hit in residue(path, NOTES, (*words, "register shows"), least=Cost.for_tests()) if hit.count
    } == {"register shows"}


def test_nothing_is_kept_until_somebody_has_read_it(desk: Desk) -> None:
    before = desk.evidence.statements()
    made = taken(desk, noted(desk), "The register shows nine cases.")
    assert desk.evidence.statements() == before
    desk.evidence.keep_statement(made)
    assert [one.id for one in desk.evidence.statements(made.note)] == [made.id]


def test_codes_tell_no_order(desk: Desk) -> None:
    note = noted(desk)
    codes = [taken(desk, note, "nine cases").code for _ in range(16)]
    assert len(set(codes)) == 16
    assert codes != sorted(codes)


def test_the_findings_that_rest_on_it_follow_and_one_undo_puts_everything_back(desk: Desk) -> None:
    note = noted(desk)
    old = desk.evidence.new_finding("Night arrests")
    made = replace(taken(desk, note, "nine cases"), reliability=Reliability.LIKELY_RELIABLE)
    kept = desk.evidence.keep_statement(made, (old.id,), new_finding="Beatings")
    assert (finding(desk, old).basis, finding(desk, old).level) == ((made.id,), EvidenceLevel.E1)
    assert [view.finding.basis for view in desk.evidence.findings() if view.finding.title == "Beatings"] == [(made.id,)]
    desk.evidence.put_back(kept)
    assert (finding(desk, old).basis, finding(desk, old).level) == ((), EvidenceLevel.E0)
    assert desk.evidence.statements(note.id) == ()
    assert all(view.finding.title != "Beatings" for view in desk.evidence.findings())


def test_a_change_moves_it_to_another_finding_and_undo_moves_it_back(desk: Desk) -> None:
    old, left = desk.evidence.new_finding("Night arrests"), desk.evidence.new_finding("Registers")
    made = replace(taken(desk, noted(desk), "nine cases"), reliability=Reliability.LIKELY_RELIABLE)
    kept = desk.evidence.keep_statement(made, (old.id,)).statement
    moved = desk.evidence.keep_statement(replace(kept, reliability=Reliability.UNSURE), (left.id,))
    assert (finding(desk, old).basis, finding(desk, left).level) == ((), EvidenceLevel.E0)
    desk.evidence.put_back(moved)
    assert (finding(desk, old).level, finding(desk, left).basis) == (EvidenceLevel.E1, ())
    assert desk.evidence.statements(kept.note) == (kept,)


def test_an_undo_takes_no_later_words_away(desk: Desk) -> None:
    found = desk.evidence.new_finding("Beatings")
    kept = desk.evidence.keep_statement(taken(desk, noted(desk), "nine cases"), (found.id,))
    desk.evidence.keep(replace(finding(desk, found), text="Written since."))
    with pytest.raises(WrongUsage):
        desk.evidence.put_back(kept)
    assert finding(desk, found).text == "Written since."


def test_one_witness_is_one_source_and_so_is_one_case_file(desk: Desk) -> None:
    note = noted(desk)
    found = desk.evidence.new_finding("Beatings")
    one = desk.evidence.keep_statement(replace(taken(desk, note, "nine cases"), source=SourceKind.DIRECT), (found.id,))
    two = desk.evidence.keep_statement(taken(desk, note, "paid for it"), (found.id,))
    three = desk.evidence.keep_statement(replace(taken(desk, note, "They were"), person=""), (found.id,))
    assert desk.evidence.finding(found.id).sources == 3
    desk.evidence.keep_statement(three.statement, (found.id,), origin_of=two.statement.id)
    assert desk.evidence.finding(found.id).sources == 2
    desk.evidence.keep_statement(two.statement, (found.id,), witness_of=one.statement.id, origin_of="")
    own = {each.id: each for each in desk.evidence.statements(note.id)}
    assert own[two.statement.id].witness == one.statement.person
    assert desk.evidence.finding(found.id).sources == 2


def test_a_statement_that_carries_a_finding_is_not_retired(desk: Desk) -> None:
    note = noted(desk)
    found = desk.evidence.new_finding("Beatings")
    kept = desk.evidence.keep_statement(taken(desk, note, "nine cases"), (found.id,)).statement
    with pytest.raises(WrongUsage):
        desk.evidence.retire_statement(kept.id)
    desk.evidence.keep_statement(kept, ())
    desk.evidence.retire_statement(kept.id)
    assert desk.evidence.statements(note.id) == ()
    assert desk.evidence.restore_statement(kept.id) == kept


def test_without_the_sources_no_statement_is_taken_or_changed(desk: Desk) -> None:
    note = noted(desk)
    kept = desk.evidence.keep_statement(taken(desk, note, "nine cases")).statement
    closed = reopened(desk, sources=False)
    try:
        with pytest.raises(SourcesClosed):
            taken(closed, note, "nine cases")
        with pytest.raises(SourcesClosed):
            closed.evidence.keep(replace(kept, text="Quillomar Vesh"))
    finally:
        closed.close()


def test_merging_two_people_keeps_what_was_said_of_their_witness(desk: Desk) -> None:
    note = noted(desk)
    one = desk.evidence.keep_statement(taken(desk, note, "nine cases")).statement
    two = desk.evidence.keep_statement(taken(desk, note, "paid for it"), witness_of=one.id).statement
    kept = desk.people.keep(Interlocutor(names=("B. Uhl",)))
    desk.people.merge(kept.id, note.speaker)
    witnesses = {each.id: each.witness for each in desk.evidence.statements(note.id)}
    assert witnesses[two.id] == kept.id
