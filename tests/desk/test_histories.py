"""What happened to a record, told after the lock: who, when, which field, which words; and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

import pytest

from tests.desk.conftest import NOW, reopened
from visit_desk.desk.desk import Desk
from visit_desk.desk.histories import History
from visit_desk.domain.evidence import Commitment, Finding
from visit_desk.domain.lists import ConsentState, NoteState, SlotKind, Tier, Use
from visit_desk.domain.note import Note
from visit_desk.domain.people import Consent, Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, WrongUsage
from visit_desk.domain.visit import Meeting, Slot
from visit_desk.domain.wording import MOST, Fate, difference
from visit_desk.domain.writing import Paragraph, Recommendation

T = TypeVar("T", bound=Thing)


def changed(desk: Desk, thing: T, **fields: object) -> History:
    """The history of a thing kept, then kept again with other fields."""
    desk.memory.keep(thing)
    desk.memory.keep(replace(thing, **fields))  # type: ignore[arg-type]  # each case names its own fields
    return desk.histories.of(thing.id)


CASES: list[tuple[Thing, dict[str, object]]] = [
    (Interlocutor(code="K7RM", names=("Idris Qalem",)), {"names": ("Idris Qalem", "I. Qalem")}),
    (Consent(person="0" * 32, use=Use.SUMMARY, state=ConsentState.GRANTED), {"state": ConsentState.WITHDRAWN}),
    (Note(text="what was said", tier=Tier.C), {"text": "what was said there"}),
    (Finding(code="F1", title="Registers"), {"title": "Registers of stations"}),
    (Recommendation(code="R1", text="Keep registers"), {"text": "Keep registers daily"}),
    (Commitment(code="C1", by="the Ministry", text="Figures will be given"), {"due": date(2031, 10, 1)}),
    (Paragraph(text="The law was changed."), {"text": "The law was not changed."}),
    (Slot(code="S1", form=SlotKind.OFFICIAL, starts=NOW, ends=NOW, title="Ministry"), {"title": "Ministry of Justice"}),
    (Meeting(code="M1", form="court", title="Court", form_of_slot=SlotKind.OFFICIAL), {"title": "High Court"}),
]


@pytest.mark.parametrize(("thing", "fields"), CASES, ids=[case[0].kind for case in CASES])
def test_every_kind_of_record_tells_which_field_was_changed_by_whom(
    empty_desk: Desk, thing: Thing, fields: dict[str, object]
) -> None:
    found = changed(empty_desk, thing, **fields)
    newest, first = found.versions
    assert [(one.deed, one.who) for one in found.versions] == [("changed", "officer"), ("added", "officer")]
    assert newest.fields == tuple(fields)
    (change,) = empty_desk.histories.changes(thing.id, newest)
    name, after = next(iter(fields.items()))
    assert (change.name, change.before, change.after) == (name, getattr(thing, name), after)
    assert {one.name for one in empty_desk.histories.changes(thing.id, first)} >= {"code"} & {found.code and "code"}


def test_pain_22_text_that_was_overwritten_comes_back_after_the_lock(empty_desk: Desk) -> None:
    """standardnotes/forum#3914: "No Undo Option - Experienced Data Loss": text overwritten, gone."""
    paragraph = Paragraph(text="Forty-one files were opened.")
    found = changed(empty_desk, paragraph, text="x")
    desk = reopened(empty_desk, sources=False)
    try:
        desk.histories.restore(paragraph.id, found.versions[-1].id)
        kept = desk.vault.get(Paragraph, paragraph.id)
        told = desk.histories.of(paragraph.id)
        assert kept.text == "Forty-one files were opened."
        assert [one.deed for one in told.versions].count("changed") >= 1
        assert len(desk.vault.history(paragraph.id)) == 3, "a new revision; nothing in between is lost"
    finally:
        desk.close()


def test_pain_19_a_change_is_never_told_as_a_creation_and_shows_who_made_it_last(empty_desk: Desk) -> None:
    """huridocs/uwazi#6677 "Entity modification is registered as entity creation", #2751 (who last changed it)."""
    finding = Finding(code="F1", title="Registers")
    found = changed(empty_desk, finding, title="Registers of stations")
    assert [one.deed for one in found.versions] == ["changed", "added"]
    empty_desk.vault.close()
    desk = reopened(empty_desk, sources=False)
    try:
        desk.memory.keep(replace(finding, title="Registers of two stations"))
        told = [(one.deed, one.who) for one in desk.vault.journal.entries() if one.record == finding.id]
    finally:
        desk.close()
    assert told == [("changed", "officer"), ("added", "officer")]


def test_saves_of_one_sitting_are_one_version(empty_desk: Desk) -> None:
    finding = Finding(code="F1", title="Registers")
    empty_desk.memory.keep(finding)
    for number in range(9):
        empty_desk.memory.keep(replace(finding, text="word " * number + "end"))
    found = empty_desk.histories.of(finding.id)
    assert [one.deed for one in found.versions] == ["changed", "added"]
    (change,) = empty_desk.histories.changes(finding.id, found.versions[0])
    assert (change.before, change.after) == ("", "word " * 8 + "end")


def test_the_hour_of_a_sealed_note_of_tier_d_is_not_told(empty_desk: Desk) -> None:
    note = Note(text="what she said", tier=Tier.D, state=NoteState.COMPLETE)
    empty_desk.memory.keep(note)
    assert isinstance(empty_desk.histories.of(note.id).versions[0].at, datetime)
    empty_desk.vault.seal([], [replace(note, state=NoteState.SEALED)])
    assert {one.at for one in empty_desk.histories.of(note.id).versions} == {None}


@pytest.mark.parametrize(
    ("thing", "fields"),
    [
        (CASES[1][0], {"state": ConsentState.WITHDRAWN}),
        (Note(text="what was said", tier=Tier.C), {"state": NoteState.SEALED}),
        (CASES[0][0], {"merged_into": "f" * 32}),
    ],
    ids=["a consent", "a sealed note", "a merged entry"],
)
def test_what_a_deed_of_its_own_must_undo_is_not_put_back_by_the_history(
    empty_desk: Desk, thing: Thing, fields: dict[str, object]
) -> None:
    found = changed(empty_desk, thing, **fields)
    with pytest.raises(WrongUsage):
        empty_desk.histories.restore(thing.id, found.versions[-1].id)


def test_with_the_sources_closed_their_records_have_no_history(empty_desk: Desk) -> None:
    changed(empty_desk, CASES[0][0], names=("I. Qalem",))
    desk = reopened(empty_desk, sources=False)
    try:
        with pytest.raises(NotFound):
            desk.histories.of(CASES[0][0].id)
    finally:
        desk.close()


def test_words_that_were_erased_are_not_told_by_the_history(empty_desk: Desk) -> None:
    finding = Finding(code="F1", title="Registers")
    changed(empty_desk, finding, title="Registers of stations")
    empty_desk.vault.erase_words(replace(finding, title="Registers of places"))
    found = empty_desk.histories.of(finding.id)
    assert [one.told for one in found.versions] == [True, False]
    assert not empty_desk.histories.changes(finding.id, found.versions[0])


def test_a_difference_joins_to_the_old_text_and_to_the_new_one() -> None:
    cases = [
        ("The law was changed.", "The law was not changed."),
        ("", "new"),
        ("old", ""),
        ("same", "same"),
        ("ذهب الشاهد إلى المركز", "ذهب الشاهد أمس إلى المركز"),
        ("a 😀 b", "a 😀 c"),
        ("word " * (MOST + 1), "other " * (MOST + 1)),
    ]
    for before, after in cases:
        pieces = difference(before, after)
        assert "".join(one.text for one in pieces if one.fate is not Fate.ADDED) == before
        assert "".join(one.text for one in pieces if one.fate is not Fate.REMOVED) == after
    (added,) = [one.text for one in difference(*cases[0]) if one.fate is not Fate.STAYED]
    assert added.strip() == "not"
