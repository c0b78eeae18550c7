"""A note from the first key to the seal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.desk.conftest import SOURCES, reopened
from visit_desk.desk.desk import Desk
from visit_desk.desk.views import Choice, QueueGroup
from visit_desk.domain.lists import Action, MentionKind, NoteState, Preset, Tier
from visit_desk.domain.note import MARKER, Note, ReviewedNote, plain
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import SourcesClosed, WrongUsage


def begun(desk: Desk, text: str, tier: Tier = Tier.B) -> Note:
    slot = desk.programme.slots()[0]
    return desk.notes.keep(replace(desk.notes.begin(slot.id), text=text, tier=tier, passages=()))


def settle(desk: Desk) -> int:
    """Press Enter to the end."""
    pressed = 0
    while words := [item for item in desk.closing.queue() if item.group is QueueGroup.WORDS]:
        desk.closing.decide(words[0], Choice.ACCEPT)
        pressed += 1
        assert pressed < 200
    return pressed


def test_a_note_is_begun_in_its_slot_with_the_meetings_tier(desk: Desk) -> None:
    slots = {slot.title: slot for slot in desk.programme.slots()}
    note = desk.notes.begin(slots["Interview"].id)
    assert note.tier is Tier.D
    assert note.meeting


def test_a_note_without_any_slot_is_never_refused_and_protected(empty_desk: Desk) -> None:
    note = empty_desk.notes.keep(replace(empty_desk.notes.begin(), text="typed in a corridor"))
    assert note.tier is Tier.C
    assert empty_desk.notes.get(note.id).text == "typed in a corridor"


def test_a_known_name_is_marked_as_typed(desk: Desk) -> None:
    note = desk.notes.hide_known(begun(desk, "Then Ruben Asch came in."))
    assert [(m.kind, note.text[m.start : m.end]) for m in note.mentions] == [(MentionKind.NAME, "Ruben Asch")]
    assert note.mentions[0].action is Action.REDACT


def test_one_key_hides_a_word_and_the_evening_settles_its_kind(desk: Desk) -> None:
    text = "The baker Olim told us of a raid."
    note = begun(desk, text)
    start = text.index("Olim")
    note = desk.notes.keep(desk.notes.hide(note, start, start + 4))
    assert note.mentions[0].decided_by == "key"
    item = next(i for i in desk.closing.queue() if i.word == "Olim")
    token = desk.closing.decide(item, Choice.ACCEPT)
    assert all(i.word != "Olim" for i in desk.closing.queue())
    desk.closing.undo(token)
    assert any(i.word == "Olim" for i in desk.closing.queue())


def test_sealing_waits_for_every_word_and_leaves_markers_with_a_gloss(desk: Desk) -> None:
    note = begun(desk, "Call +999 41 555 019 or write to olim@bakery.example.")
    assert desk.closing.seal() == 0
    assert settle(desk) > 0
    assert desk.closing.seal() >= 1
    sealed = desk.notes.reviewed(note.id)
    assert MARKER in sealed.text
    assert "555" not in sealed.text
    assert "bakery" not in plain(sealed)
    assert desk.notes.get(note.id).state is NoteState.SEALED


def test_a_mistaken_seal_is_undone(desk: Desk) -> None:
    note = begun(desk, "Call +999 41 555 019.")
    settle(desk)
    desk.closing.seal()
    desk.closing.unseal(note.id)
    assert all(reviewed.note != note.id for reviewed in desk.memory.all(ReviewedNote))
    assert desk.notes.get(note.id).text == "Call +999 41 555 019."


def test_a_word_that_is_public_needs_a_reason_and_a_recorded_name_cannot_be(desk: Desk) -> None:
    begun(desk, "He lives at 14 Harbour Street. Ruben Asch knows it.")
    queue = [item for item in desk.closing.queue() if item.group is QueueGroup.WORDS]
    named = next(item for item in queue if item.word == "Ruben Asch")
    assert Choice.PUBLIC not in named.choices
    with pytest.raises(WrongUsage):
        desk.closing.decide(named, Choice.PUBLIC, reason="everybody knows")
    open_one = next(item for item in queue if Choice.PUBLIC in item.choices)
    with pytest.raises(WrongUsage):
        desk.closing.decide(open_one, Choice.PUBLIC)
    desk.closing.decide(open_one, Choice.PUBLIC, reason="published by the ministry itself")


def test_an_aside_has_its_own_speaker_and_tier(desk: Desk) -> None:
    note = begun(desk, "On the record. Aside: a quiet word.")
    person = desk.people.lines()[0]
    marked = desk.notes.aside(note, 15, 35, person.id, Tier.C)
    assert [(p.speaker, p.tier, p.aside) for p in marked.passages] == [(person.id, Tier.C, True)]


def test_with_the_sources_closed_text_goes_to_the_inbox_and_comes_out_again(desk: Desk) -> None:
    closed = reopened(desk, sources=False)
    try:
        note = closed.notes.keep(replace(closed.notes.begin(), text="written while the sources were closed"))
        assert closed.vault.inbox_count() >= 1
        with pytest.raises(SourcesClosed):
            closed.notes.get(note.id)
        assert closed.open_sources(SOURCES) >= 1
        assert closed.notes.get(note.id).text == "written while the sources were closed"
    finally:
        closed.close()


def test_closed_sources_show_no_confidential_slot_and_no_name(desk: Desk) -> None:
    opened = {slot.title for slot in desk.programme.slots()}
    assert "Private talk" in opened
    closed = reopened(desk, sources=False)
    try:
        titles = {slot.title for slot in closed.programme.slots()}
        assert titles == {"Ministry of Justice", "Ministry of Health", "Stonefold prison"}
        with pytest.raises(SourcesClosed):
            closed.people.lines()
        assert all("Hallward" not in line.title for line in closed.notes.lines())
    finally:
        closed.close()


def test_a_note_from_a_clear_file_says_where_the_original_lies_and_can_remove_it(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "evening.txt"
    path.write_text("Ruben Asch was mentioned again.", encoding="utf-8")
    (note,) = desk.notes.bring_in([path])
    assert note.mentions
    item = next(i for i in desk.closing.queue() if i.where.endswith("evening.txt"))
    assert item.group is QueueGroup.ORIGINALS
    desk.closing.decide(item, Choice.ACCEPT)
    assert not path.exists()


def test_a_clear_original_that_was_changed_since_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "evening.txt"
    path.write_text("First words.", encoding="utf-8")
    desk.notes.bring_in([path])
    path.write_text("First words. And later ones.", encoding="utf-8")
    item = next(i for i in desk.closing.queue() if i.where.endswith("evening.txt"))
    with pytest.raises(WrongUsage):
        desk.closing.decide(item, Choice.ACCEPT)
    assert path.exists()


def test_two_entries_that_are_one_person_are_merged_and_the_stricter_consent_stays(desk: Desk) -> None:
    first = desk.people.keep(Interlocutor(names=("Kelda Ross",)))
    second = desk.people.keep(Interlocutor(names=("K. Ross",), nicknames=("Kel",)))
    desk.consents.preset(first.id, Preset.QUOTATION)
    desk.consents.preset(second.id, Preset.BACKGROUND)
    joined = desk.people.merge(first.id, second.id).person
    assert joined.nicknames == ("Kel",)
    assert set(joined.names) == {"Kelda Ross", "K. Ross"}
    assert second.id not in {person.id for person in desk.people.lines()}
    assert desk.people.find(second.id).id == first.id


def test_search_finds_a_word_in_a_protected_note_only_with_the_sources_open(desk: Desk) -> None:
    assert any("tiles" in hit.snippet for hit in desk.search("tiles"))
    closed = reopened(desk, sources=False)
    try:
        assert closed.search("tiles") == ()
    finally:
        closed.close()


def test_a_line_of_a_search_shows_no_name_and_nothing_that_a_note_hides(desk: Desk) -> None:
    desk.people.keep(Interlocutor(names=("Oluf Brannigan",)))
    note = begun(desk, "Oluf Brannigan keeps pigeons with Wenzeslaus; call +999 555 0134.", Tier.C)
    at = note.text.index("Wenzeslaus")
    desk.notes.keep(desk.notes.hide(note, at, at + len("Wenzeslaus")))
    (line,) = (hit for hit in desk.search("pigeons") if hit.record == note.id)
    assert "keeps pigeons with" in line.snippet
    shown = [word for word in ("Oluf", "Brannigan", "Wenzeslaus", "0134") if word in line.snippet]
    assert shown == []
    assert note.id in {hit.record for hit in desk.search("Brannigan")}, "the name itself is still found"


def test_the_note_of_a_confidential_meeting_stays_with_the_sources_even_in_tier_b(desk: Desk) -> None:
    slots = {slot.title: slot for slot in desk.programme.slots()}
    note = replace(desk.notes.begin(slots["Late talk"].id), text="Talk at 14:00 in a hall.", tier=Tier.B)
    note = desk.notes.keep(replace(note, state=NoteState.COMPLETE))
    settle(desk)
    desk.closing.seal()
    assert desk.notes.get(note.id).state is NoteState.SEALED
    assert all(reviewed.note != note.id for reviewed in desk.memory.all(ReviewedNote))
