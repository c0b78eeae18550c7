"""Keeping, finding, history, undo."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.making import SOURCES, left, opened, raw, reviewed, store_of
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Action, MentionKind, SlotKind, Tier, Use
from visit_desk.domain.note import Mention, Note, ReviewedNote
from visit_desk.domain.people import Condition, Consent, Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged, NotFound, SourcesClosed
from visit_desk.domain.visit import Slot, Visit
from visit_desk.vault import NewVault
from visit_desk.vault.body import class_of, thing_of, value_of, written
from visit_desk.vault.delta import gone_back, way_back
from visit_desk.vault.stores import Store

DAY = datetime(2031, 4, 7, 9, 30, tzinfo=UTC)


def test_what_was_kept_is_found_again_by_the_next_program(new: NewVault) -> None:
    things: tuple[Thing, ...] = (
        raw("said at the quay"),
        reviewed("* said so", "a person"),
        Visit(code="V-1", country="Ilvaria", starts=date(2031, 4, 1), ends=date(2031, 4, 10)),
        Slot(code="S", form=SlotKind.CONFIDENTIAL, starts=DAY, ends=DAY, title="a room"),
        Consent(person="p", use=Use.QUOTATION, conditions=(Condition(withhold=(MentionKind.AGE,), words=("a", "b")),)),
        Interlocutor(names=("Oda Vell",), few=3),
    )
    new.vault.keep(*things)
    new.vault.close()
    with opened(new.vault.path, sources=SOURCES) as vault:
        for thing in things:
            assert vault.get(type(thing), thing.id) == thing
            assert vault.all(type(thing)) == (thing,)


def test_things_are_listed_by_visit_in_the_order_of_their_first_keeping(new: NewVault) -> None:
    notes = [replace(raw(f"note {number}"), visit="ab"[number % 2]) for number in range(6)]
    for note in notes:
        new.vault.keep(note)
    new.vault.keep(replace(notes[0], text="changed"))
    assert [note.id for note in new.vault.all(Note)] == [note.id for note in notes]
    assert [note.id for note in new.vault.all(Note, visit="b")] == [note.id for note in notes[1::2]]


def test_a_thing_is_not_found_as_another_kind(new: NewVault) -> None:
    note = raw("x")
    new.vault.keep(note)
    assert new.vault.find(ReviewedNote, note.id) is None
    with pytest.raises(NotFound):
        new.vault.get(Finding, note.id)
    with pytest.raises(Damaged):
        new.vault._sources.put(Interlocutor(id=note.id))


def test_what_has_not_changed_makes_no_revision(new: NewVault) -> None:
    note = raw("x")
    for _ in range(3):
        new.vault.keep(note)
    assert len(new.vault.history(note.id)) == 1


def test_history_tells_who_when_where_and_every_earlier_value(new: NewVault) -> None:
    note = raw("one")
    values = [note, replace(note, text="two"), replace(note, text="two", tier=Tier.D), replace(note, text="")]
    for value in values:
        new.vault.keep(value)
    history = new.vault.history(note.id)
    assert [revision.value for revision in history] == values[::-1]
    assert [revision.fields for revision in history] == [("text", "tier"), ("tier",), ("text",), ()]
    assert all((one.who, one.device, one.kind) == ("officer", "laptop", "note") for one in history)
    assert [one.at for one in history] == sorted((one.at for one in history), reverse=True)
    assert [one.parents for one in history] == [(two.id,) for two in history[1:]] + [()]
    assert history[2].value == values[1]  # in any order of asking


def test_undo_goes_back_step_by_step_and_is_itself_a_revision(new: NewVault) -> None:
    values = [raw("one")]
    for text in ("two", "three"):
        values.append(replace(values[0], text=text))
    for value in values:
        new.vault.keep(value)
    assert new.vault.undo(values[0].id) == values[1]
    assert new.vault.undo(values[0].id) == values[0]
    assert new.vault.undo(values[0].id) is None
    assert len(new.vault.history(values[0].id)) == 5
    four = replace(values[0], text="four")
    new.vault.keep(four)
    assert new.vault.undo(four.id) == values[0]
    assert new.vault.get(Note, four.id) == values[0]
    assert new.vault.undo("nothing") is None


def test_a_retired_thing_is_not_listed_and_can_be_restored_with_its_history(new: NewVault) -> None:
    note = raw("a harbour")
    new.vault.keep(note, replace(note, text="a harbour at night"))
    new.vault.retire(note)
    assert new.vault.all(Note) == ()
    assert new.vault.find(Note, note.id) is None
    assert new.vault.search("harbour") == ()
    assert [one.id for one in new.vault.retired(Note)] == [note.id]
    assert new.vault.restore(Note, note.id).text == "a harbour at night"
    assert len(new.vault.search("harbour")) == 1
    assert [one.deed for one in new.vault.history(note.id)] == ["restored", "retired", "changed", "added"]
    with pytest.raises(NotFound):
        new.vault.retire(raw("never kept"))


def test_one_bad_thing_keeps_none_of_them(new: NewVault) -> None:
    first = Finding(code="F", title="first")
    new.vault.keep(first)
    with pytest.raises(Damaged):
        new.vault.keep(Finding(code="G", title="second"), ReviewedNote(id=first.id))
    assert new.vault.all(Finding) == (first,)


def test_a_slot_that_becomes_confidential_leaves_no_word_in_the_notes_file(new: NewVault) -> None:
    slot = Slot(code="S", form=SlotKind.OFFICIAL, starts=DAY, ends=DAY, title="Vellamire hall")
    new.vault.keep(slot)
    new.vault.keep(replace(slot, title="Vellamire hall, side door"))
    assert left(new.vault, "Vellamire")
    hidden = replace(slot, form=SlotKind.CONFIDENTIAL, title="Vellamire kitchen")
    new.vault.keep(hidden)
    assert left(new.vault, "Vellamire") == []
    assert new.vault.all(Slot) == (hidden,)
    new.vault.keep(slot)
    assert new.vault.all(Slot) == (slot,)
    assert store_of(new.vault).find(Slot, slot.id) == slot


def test_with_the_sources_closed_their_things_can_be_neither_seen_nor_retired(new: NewVault) -> None:
    note, shown = raw("x"), reviewed("y")
    new.vault.keep(note, shown)
    new.vault.close_sources()
    assert new.vault.find(Note, note.id) is None
    assert new.vault.all(ReviewedNote) == (shown,)
    with pytest.raises(SourcesClosed):
        new.vault.retire(note)
    with pytest.raises(SourcesClosed):
        new.vault.digest("a")
    new.vault.open_sources(SOURCES)
    assert new.vault.get(Note, note.id) == note


def test_the_session_and_keyed_digests_outlast_the_program(new: NewVault) -> None:
    new.vault.keep_session({"page": "note", "cursor": 12})
    digest = new.vault.digest("paragraph", "word")
    assert digest != new.vault.digest("paragraphword")
    new.vault.close()
    with opened(new.vault.path, sources=SOURCES) as vault:
        assert vault.session == {"page": "note", "cursor": 12}
        assert vault.digest("paragraph", "word") == digest


@pytest.mark.parametrize(
    "text", ["", "\x00", "a\ud800b", "😀 \u202e طفل", "\ufffc", "x" * 300_000, "'; DROP TABLE record; --"]
)
def test_any_text_comes_back_as_it_was_typed(new: NewVault, text: str) -> None:
    note = raw(text)
    new.vault.keep(note)
    new.vault.keep(replace(note, text=text + "!"))
    new.vault.search("x")
    assert new.vault.undo(note.id) == note
    assert new.vault.get(Note, note.id).text == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab😀", max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("pqr"), inner),
    max_leaves=8,
)
SPAN = st.fixed_dictionaries({"start": st.integers(0, 9), "end": st.integers(0, 9), "id": st.text("xy", max_size=2)})
BODY = st.fixed_dictionaries(
    {}, optional={"text": st.text("ab ", max_size=200), "mentions": st.lists(SPAN, max_size=6), "other": JSON}
)


@settings(max_examples=300)
@given(BODY, BODY)
def test_the_way_back_always_leads_to_the_value_before(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert gone_back(new, way_back(old, new)) == old
    assert (way_back(old, new) == {}) == (old == new)


def test_typing_into_a_long_marked_note_costs_a_small_revision() -> None:
    text = "word " * 200_000
    mentions = tuple(
        Mention(start=at * 20, end=at * 20 + 4, kind=MentionKind.NAME, action=Action.REDACT) for at in range(2_000)
    )
    old = Note(text=text, mentions=mentions)
    moved = tuple(replace(one, start=one.start + 3, end=one.end + 3) if one.start > 1_000 else one for one in mentions)
    now = replace(old, text=text[:1_000] + "abc" + text[1_000:], mentions=moved)
    steps = way_back(value_of(old), value_of(now))
    assert len(written(steps)) < 200
    assert gone_back(value_of(now), steps) == value_of(old)


def test_every_kind_of_thing_has_its_own_name_and_survives_writing() -> None:
    class_of("note")
    from visit_desk.vault.body import _KINDS

    assert len(_KINDS) >= 18
    for kind, cls in _KINDS.items():
        assert cls.kind == kind
        assert {"id", "visit"} <= {field.name for field in fields(cls)}
    consent = Consent(person="p", use=Use.NAMED, given=date(2031, 1, 2))
    assert thing_of(Consent, written(value_of(consent)), "") == consent


def test_a_body_that_is_no_such_thing_is_damage_that_tells_no_word() -> None:
    with pytest.raises(Damaged) as caught:
        thing_of(Consent, '{"person": "Quillomar", "use": "Quillomar"}', "sources.vdb")
    assert "Quillomar" not in str(caught.value)
    assert caught.value.__cause__ is None


class Interrupted(Exception):
    """Stands for whatever may stop a transaction."""


def interrupted(store: Store, thing: Thing) -> None:
    with store.writing():
        store.put(thing)
        raise Interrupted


def test_typing_goes_on_from_what_is_in_the_file_after_a_change_that_was_rolled_back(new: NewVault) -> None:
    store, note = store_of(new.vault), reviewed("a ferry")
    for text in ("a ferry at", "a ferry at dawn"):
        new.vault.keep(replace(note, text=text))
    new.vault.keep(note)
    with pytest.raises(Interrupted):
        interrupted(store, replace(note, text="a boat that never was"))
    new.vault.keep(replace(note, text="a ferry at noon"))
    assert [one.value.text for one in new.vault.history(note.id)] == [  # type: ignore[union-attr]  # none is erased
        "a ferry at noon",
        "a ferry",
        "a ferry at dawn",
        "a ferry at",
    ]


def test_typing_goes_on_from_what_another_way_of_writing_left(new: NewVault) -> None:
    store, note = store_of(new.vault), reviewed("a ferry")
    for text in ("a ferry", "a ferry at", "a ferry at dawn"):
        new.vault.keep(replace(note, text=text))
    new.vault.retire(note)
    new.vault.keep(replace(note, text="a ferry at dusk"))
    assert [one.deed for one in new.vault.history(note.id)] == ["changed", "retired", "changed", "changed", "added"]
    assert new.vault.find(ReviewedNote, note.id) is None
    new.vault.restore(ReviewedNote, note.id)
    with store.writing():
        store.db.execute("UPDATE record SET body = replace(body, 'dusk', 'dark')")
    new.vault.keep(replace(note, text="a ferry at night"))
    assert new.vault.history(note.id)[1].value == replace(note, text="a ferry at dark")
