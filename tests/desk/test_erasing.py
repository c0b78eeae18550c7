"""Erasing a person, a passage, a note, a visit: a holder of both keys finds the words in no place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.desk.conftest import HAND, NOTES, SOURCES, reopened
from visit_desk.desk.cutting import Cut, cut, cut_note, echoes
from visit_desk.desk.desk import Desk
from visit_desk.desk.erasing_plan import Plan
from visit_desk.domain.certificate import Certificate, Erasure
from visit_desk.domain.copy import Copy
from visit_desk.domain.evidence import Finding, Statement
from visit_desk.domain.lists import ConsentState, MentionKind, NoteState, Use
from visit_desk.domain.note import Mention, Note, Passage, ReviewedNote
from visit_desk.domain.people import Consent, Interlocutor
from visit_desk.domain.trouble import SourcesClosed
from visit_desk.domain.visit import Visit
from visit_desk.vault import Cost, Vault, check_vault


def left(desk: Desk, *words: str) -> int:
    return sum(hit.count for hit in desk.vault.erasing.left(words))


def person(desk: Desk, label: str) -> Interlocutor:
    return next(one for one in desk.people.lines() if one.label == label)


def note_with(desk: Desk, words: str) -> Note:
    return next(note for note in desk.vault.all(Note) if words in note.text)


@pytest.fixture
def told(desk: Desk) -> Desk:
    """A senator's name also stands, inflected and in another script, in another note's history, a title and a risk."""
    senator = person(desk, "SEN")
    desk.people.keep(replace(senator, other_scripts=("Лио Брандт",)))
    other = note_with(desk, "section 88 of the Criminal Code")
    was = other.text
    desk.notes.keep(replace(other, text=was + " Senator BRANDT's bill was named."))
    desk.notes.keep(replace(other, text=was))
    clinic = note_with(desk, "Greyfriars")
    desk.notes.keep(replace(clinic, text=clinic.text + "\nО Лио Брандте говорили."))
    finding = desk.vault.all(Finding)[0]
    desk.memory.keep(replace(finding, state_view="The ministry spoke of Lio Brandt."))
    return desk


def test_a_person_is_erased_from_both_files_in_every_form(told: Desk) -> None:
    senator = person(told, "SEN")
    told.people.view(senator.id)
    told.consents.set(senator.id, Use.SUMMARY, ConsentState.GRANTED)
    plan = told.erasing.person(senator.code)
    seen = {(one.kind, one.where, one.word) for one in plan.found}
    assert ("finding", "state_view", "Lio Brandt") in seen
    assert any(kind == "note" and "Брандт" in word for kind, _, word in seen)
    assert len(plan.earlier) >= 1
    words = ("Lio Brandt", "Brandt", "Брандт", "shown photographs")
    assert all(left(told, word) for word in words)
    done = told.erasing.carry_out(plan)
    assert done.found_before > 0
    assert done.found_after == 0
    assert left(told, *words) == 0
    assert [one.label for one in told.people.lines() if one.label == "SEN"] == []
    assert all(one.person != senator.id for one in told.vault.all(Consent))
    assert "The ministry spoke of […]." in {one.state_view for one in told.vault.all(Finding)}


def test_the_words_stay_gone_when_the_vault_is_opened_again_and_it_is_whole(told: Desk) -> None:
    told.erasing.carry_out(told.erasing.person("SEN"))
    path = told.vault.path
    again = reopened(told, sources=True)
    try:
        assert left(again, "Brandt", "Брандт") == 0
        assert not again.search("Brandt")
    finally:
        again.close()
    assert check_vault(path, NOTES, SOURCES, least=Cost.for_tests()).ok


def test_a_place_that_somebody_decided_to_leave_stays_and_is_counted(told: Desk) -> None:
    plan = told.erasing.person("SEN")
    stays = next(one for one in plan.found if one.where == "state_view")
    done = told.erasing.carry_out(plan, keep=[stays.key])
    assert done.kept == 1
    assert any("Lio Brandt" in one.state_view for one in told.vault.all(Finding))


def test_what_another_person_said_stays_whole(told: Desk) -> None:
    before = {note.id: note.text for note in told.vault.all(Note)}
    told.erasing.carry_out(told.erasing.person("SEN"))
    kept = {note.id: note.text for note in told.vault.all(Note)}
    prison = note_with(told, "Stonefold prison")
    assert kept[prison.id] == before[prison.id]
    assert person(told, "INM").names == ("Ruben Asch",)


def test_no_record_points_to_what_is_gone(told: Desk) -> None:
    plan = told.erasing.person("SEN")
    told.erasing.carry_out(plan)
    gone = set(plan.records)
    for trace in told.vault.erasing.traces():
        if trace.id not in gone and trace.values:
            assert not [key for key in gone if key in str(trace.values[0])], trace.kind


def test_a_note_goes_with_its_history_its_statements_and_its_reviewed_form(told: Desk) -> None:
    note = note_with(told, "counted the tiles")
    plan = told.erasing.note(note.id)
    assert plan.deed is Erasure.NOTE
    done = told.erasing.carry_out(plan)
    assert done.found_after == 0
    assert left(told, "counted the tiles", "beaten at Police Post") == 0
    assert all(one.note != note.id for one in told.memory.all(Statement))


def test_a_passage_goes_and_the_rest_of_the_note_keeps_its_marks(desk: Desk) -> None:
    note = note_with(desk, "three magistrates there")
    start = note.text.index("He is one of three")
    end = note.text.index("His mobile")
    before = [(m.kind, note.text[m.start : m.end]) for m in note.mentions if m.end <= start or m.start >= end]
    done = desk.erasing.carry_out(desk.erasing.passage(note.id, start, end))
    assert done.found_after == 0
    assert left(desk, "one of three magistrates") == 0
    now = desk.vault.get(Note, note.id)
    assert [(m.kind, now.text[m.start : m.end]) for m in now.mentions] == before


def test_a_reviewed_note_that_lost_a_passage_is_reviewed_again(desk: Desk) -> None:
    note = note_with(desk, "Greyfriars")
    assert note.state is NoteState.SEALED
    start = note.text.index("Apart, Dr.")
    desk.erasing.carry_out(desk.erasing.passage(note.id, start, len(note.text)))
    assert left(desk, "Maren Ost said", "two operations were done there") == 0
    assert desk.vault.get(Note, note.id).state is NoteState.COMPLETE
    assert [one for one in desk.vault.all(ReviewedNote) if one.note == note.id] == []


def test_words_taken_over_elsewhere_are_found_by_their_run(desk: Desk) -> None:
    note = note_with(desk, "counted the tiles")
    finding = desk.vault.all(Finding)[0]
    desk.memory.keep(replace(finding, text="One was BEATEN at Police Post No. 7, it is said."))
    plan = desk.erasing.note(note.id)
    assert [one.record for one in plan.found if one.kind == "finding"] == [finding.id]
    desk.erasing.carry_out(plan)
    assert left(desk, "beaten at Police Post") == 0


def test_a_whole_visit_is_erased_and_its_certificate_names_nobody(told: Desk) -> None:
    visit = told.vault.all(Visit)[0]
    names = [name for one in told.people.lines() for name in one.names]
    assert left(told, *names)
    done = told.erasing.carry_out(told.erasing.visit(visit.code))
    assert done.found_after == 0
    assert left(told, *names, visit.country, "Stonefold") == 0
    assert told.vault.all(Visit) == ()
    assert [one.id for one in told.vault.all(Certificate)] == [done.id]
    assert not [word for word in (*names, visit.country, visit.code) if word in str(vars(done))]


def test_copies_elsewhere_and_earlier_exports_are_listed_before_and_counted_after(told: Desk) -> None:
    told.memory.keep(Copy(made=told.now(), name="on the second laptop"))
    plan = told.erasing.person("SEN")
    assert [copy.name for copy in plan.copies] == ["on the second laptop"]
    done = told.erasing.carry_out(plan)
    assert done.copies_elsewhere == 1


def test_local_copies_that_hold_it_go_and_are_made_anew(told: Desk) -> None:
    beside = told.vault.path.with_name(told.vault.path.name + ".copies") / "one"
    told.vault.copy_to(beside)
    done = told.erasing.carry_out(told.erasing.person("SEN"))
    assert done.copies_removed == 1
    assert not beside.exists()
    (anew,) = beside.parent.iterdir()
    path = told.vault.path
    told.close()
    vault = Vault.open(anew, notes=NOTES, sources=SOURCES, hand=HAND, least=Cost.for_tests())
    with vault:
        assert vault.path != path
        assert vault.all(Finding)
        assert vault.erasing.left(["Brandt"]) == ()


def test_a_sealing_lets_the_copies_from_before_go_with_the_next_one(desk: Desk) -> None:
    first = desk.vault.copies.make()
    note = note_with(desk, "Greyfriars")
    desk.closing.unseal(note.id)
    desk.closing.seal_notes([desk.vault.get(Note, note.id)])
    second = desk.vault.copies.make()
    assert not first.path.exists()
    assert second.path.exists()
    third = desk.vault.copies.make()
    assert second.path.exists()
    assert third.path.exists()


def test_a_clear_file_of_an_erased_note_goes_with_it(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "friday.txt"
    file.write_text("A talk with Lio Brandt about the bill, on the quay at night.", encoding="utf-8")
    (note,) = desk.notes.bring_in([file])
    plan = desk.erasing.note(note.id)
    assert [Path(one).name for one in plan.clear] == ["friday.txt"]
    assert desk.erasing.carry_out(plan).clear_files == 0
    assert not file.exists()


def test_nothing_is_erased_while_the_sources_are_closed(desk: Desk) -> None:
    closed = reopened(desk, sources=False)
    try:
        for ask in (closed.erasing.person, closed.erasing.note, closed.erasing.visit):
            with pytest.raises(SourcesClosed):
                ask("SEN")
    finally:
        closed.close()


def test_a_plan_shows_no_word_in_its_repr(told: Desk) -> None:
    plan: Plan = told.erasing.person("SEN")
    assert "Brandt" not in repr(plan)


# -- the cutting itself


def test_overlapping_cuts_take_out_all_that_any_of_them_does() -> None:
    assert cut("abcdefgh", [Cut(1, 3, "-"), Cut(2, 5, "+"), Cut(6, 7, "")]) == "a-fh"
    assert cut("abc", [Cut(1, 1, "x")]) == "abc"


def test_marks_behind_a_cut_move_with_their_words_also_beyond_the_first_plane() -> None:
    note = Note(
        text="One 🌊 two Idris three Idris four",
        mentions=(
            Mention(id="a", start=10, end=15, kind=MentionKind.NAME),
            Mention(id="b", start=22, end=27, kind=MentionKind.NAME),
        ),
        passages=(
            Passage(id="p", start=6, end=32, speaker="", tier=Note().tier, capacity=Note().capacity),
            Passage(id="q", start=4, end=9, speaker="", tier=Note().tier, capacity=Note().capacity),
        ),
    )
    now = cut_note(note, [Cut(4, 15)])
    assert now.text == "One […] three Idris four"
    assert [(m.id, now.text[m.start : m.end]) for m in now.mentions] == [("b", "Idris")]
    assert [(p.id, now.text[p.start : p.end]) for p in now.passages] == [("p", " three Idris four")]


def test_a_run_of_words_is_found_whatever_its_case_and_signs() -> None:
    words = "She counted the tiles of the wall"
    assert echoes(words, "so: 'COUNTED, the tiles of the wall' it") == [(5, 35)]
    assert echoes(words, "the tiles of the wall, she counted") == []


def test_a_phrase_of_an_office_in_a_person_s_note_stays_elsewhere_unless_somebody_decides(told: Desk) -> None:
    senator = note_with(told, "shown photographs")
    shared = "He is member of the Committee on Legal and Human Rights Affairs."
    told.notes.keep(replace(senator, text=f"{senator.text} {shared}"))
    finding = told.vault.all(Finding)[0]
    told.memory.keep(replace(finding, text="A member of the Committee on Legal and Human Rights Affairs."))
    plan = told.erasing.person("SEN")
    (phrase,) = [one for one in plan.found if not one.sure]
    assert plan.leave == (phrase.key,)
    told.erasing.carry_out(plan)
    assert left(told, "member of the Committee on Legal") == 1
    assert left(told, "Brandt") == 0
