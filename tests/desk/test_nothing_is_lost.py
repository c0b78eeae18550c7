"""The bin of thirty days, what a crashed life worked on, copies at the desk and the way back to one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.conftest import NOTES, SOURCES
from visit_desk.desk.binning import DAYS
from visit_desk.desk.copies import ELSEWHERE
from visit_desk.desk.desk import Desk
from visit_desk.domain.copy import Copy
from visit_desk.domain.deeds import Deed
from visit_desk.domain.lists import ReportKind, SlotKind
from visit_desk.domain.note import Note
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.visit import Slot
from visit_desk.domain.writing import Paragraph
from visit_desk.vault import Cost, Hand, Vault

CHEAP = Cost.for_tests()


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2031, 9, 20, 18, 0)  # noqa: DTZ001  # wall time

    def __call__(self) -> datetime:
        return self.at

    def on(self, **by: int) -> None:
        self.at += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    made = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=Hand("officer", "test", clock), cost=CHEAP)
    one = Desk(made.vault, clock)
    yield one
    one.close()


def again(path: Path, clock: Clock, *, sources: bool = True) -> Desk:
    hand = Hand("officer", "test", clock)
    return Desk(Vault.open(path, notes=NOTES, sources=SOURCES if sources else None, hand=hand, least=CHEAP), clock)


def a_slot(clock: Clock, title: str = "Ministry of Rivers") -> Slot:
    return Slot(code="S1", form=SlotKind.OFFICIAL, title=title, starts=clock.at, ends=clock.at + timedelta(hours=1))


def test_what_was_put_aside_lies_in_the_bin_with_day_and_hand_and_comes_back(desk: Desk, clock: Clock) -> None:
    slot, note = a_slot(clock), Note(text="Herons stood in the shallow water all morning.")
    desk.memory.keep(slot, note)
    desk.programme.drop(slot.id)
    clock.on(days=2)
    desk.vault.retire(note)
    clock.on(days=3)
    first, second = desk.bin.lines()
    assert (first.kind, first.words, first.left) == ("note", "Herons stood in the shallow water all morning.", 27)
    assert (second.kind, second.words, second.who, second.left) == ("slot", "Ministry of Rivers", "officer", 25)
    back = desk.bin.restore(slot.id)
    assert desk.memory.find(Slot, slot.id) == slot
    desk.bin.put_back(back)
    assert [one.key for one in desk.bin.lines()] == [slot.id, note.id]
    desk.close_sources()
    assert [one.key for one in desk.bin.lines()] == [slot.id], "what the sources hold is not even counted"
    with pytest.raises(NotFound):
        desk.bin.restore(note.id)


def test_no_list_of_what_was_put_aside_or_recovered_shows_a_name(desk: Desk, clock: Clock) -> None:
    desk.memory.keep(Interlocutor(code="P1", names=("Jonna Pellwick",), role="teacher"))
    note = Note(text="Jonna Pellwick said that the ferry was late.")
    desk.memory.keep(note)
    desk.vault.crashed_since = "2000-01-01T00:00:00+00:00"
    view = desk.recovered.view()
    assert view is not None
    (line,) = [one for one in view.lines if one.key == note.id]
    desk.vault.retire(note)
    for words in (line.words, desk.bin.lines()[0].words):
        assert "said that the ferry was late" in words
        assert "Pellwick" not in words


def test_a_paragraph_that_was_taken_out_lies_there_too(desk: Desk) -> None:
    paragraph = Paragraph(text="The delta floods in spring.", report=ReportKind.REPORT, retired=True)
    desk.memory.keep(paragraph)
    assert [(one.kind, one.left) for one in desk.bin.lines()] == [("paragraph", None)]
    back = desk.bin.restore(paragraph.id)
    assert isinstance(back, Paragraph)
    assert not back.retired
    assert desk.bin.lines() == ()


def test_after_thirty_days_it_goes_for_good_and_the_log_says_how_many(desk: Desk, clock: Clock) -> None:
    slot, note, kept = a_slot(clock, "Quelmarin harbour"), Note(text="Quelmarin spoke."), a_slot(clock, "stays")
    desk.memory.keep(slot, note, kept)
    for one in (slot, note):
        desk.vault.retire(one)
    clock.on(days=DAYS - 1, hours=23)
    assert desk.bin.empty_overdue() == 0
    clock.on(hours=2)
    desk.vault.retire(kept)
    desk.close_sources()
    assert desk.bin.empty_overdue() == 1, "what the sources hold waits for their key"
    desk.open_sources(SOURCES)
    assert desk.bin.empty_overdue() == 1
    assert [one.words for one in desk.bin.lines()] == ["stays"]
    assert sum(hit.count for hit in desk.vault.erasing.left(("Quelmarin",))) == 0
    told = [entry for entry in desk.vault.journal.entries() if entry.deed == Deed.ERASED and entry.kind == "bin"]
    assert [entry.count for entry in told] == [1, 1]


def test_after_a_crash_it_is_told_what_when_and_how_many_words(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    """getodk/collect#3494: what a crash left came back silently, or not, and nobody could tell which."""
    old = Note(text="before")
    desk.memory.keep(old)
    desk.close()
    clock.on(hours=1)
    living = again(tmp_path / "v", clock)
    assert living.recovered.view() is None
    note, slot = Note(text="one two three"), a_slot(clock)
    living.memory.keep(note, slot)
    clock.on(minutes=5)
    living.memory.keep(replace(note, text="one two three four"))
    shutil.copytree(tmp_path / "v", tmp_path / "killed")
    clock.on(days=1)
    after = again(tmp_path / "killed", clock)
    view = after.recovered.view()
    assert view is not None
    assert (view.since, view.closed, view.waiting) == (datetime(2031, 9, 20, 19, 0), False, 0)  # noqa: DTZ001
    first, second = view.lines
    assert (first.kind, first.count, first.changes, first.new, first.page) == ("note", 4, 2, True, "notes")
    assert first.at == datetime(2031, 9, 20, 19, 5)  # noqa: DTZ001
    assert second.kind == "slot"
    assert after.memory.find(Note, note.id) == replace(note, text="one two three four")
    after.recovered.seen()
    assert after.recovered.view() is None
    after.close()
    living.close()
    closed = again(tmp_path / "killed", clock, sources=False)
    assert closed.recovered.view() is None
    closed.close()


def test_a_lock_is_no_crash(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    desk.vault.ended()
    shutil.copytree(tmp_path / "v", tmp_path / "locked")
    after = again(tmp_path / "locked", clock)
    assert not after.recovered.crashed()
    after.close()


def test_the_copy_elsewhere_is_one_record_that_grows_younger(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert desk.copies.choose(stick) is None
    assert desk.copies.make_due() == 2
    assert desk.copies.make_due() == 0, "the record of a copy makes none due"
    clock.on(days=1)
    assert desk.copies.make_due() == 0, "nothing changed"
    desk.memory.keep(a_slot(clock))
    assert desk.copies.make_due() == 2
    copies = desk.memory.all(Copy)
    assert [(one.made, one.name, one.place) for one in copies] == [(clock.at, "stick", str(stick))]
    assert desk.leaving.last_copy() == clock.at
    view = desk.copies.view()
    assert [line.place for line in view.lines].count(ELSEWHERE) == 2
    assert view.there
    assert view.same_disk
    assert all(line.holding is not None for line in view.lines)
    newest = view.lines[0].holding
    assert newest is not None
    assert newest.kinds["slot"] == 1
    shutil.rmtree(stick)
    desk.memory.keep(a_slot(clock))
    clock.on(days=1)
    assert desk.copies.make_due() == 1
    assert desk.copies.failed is None
    assert desk.copies.choose(None) == stick


def test_one_key_restores_a_copy_from_the_open_vault(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    desk.memory.keep(Note(text="first"))
    assert desk.copies.make() == 1
    copy = desk.copies.view().lines[0]
    desk.memory.keep(Note(text="second"))
    aside = desk.copies.restore(copy.key)
    assert desk.vault.closed
    assert aside is not None
    back = again(tmp_path / "v", clock)
    assert [note.text for note in back.memory.all(Note)] == ["first"]
    assert Deed.RESTORED_COPY in [entry.deed for entry in back.vault.journal.entries()]
    assert back.vault.journal.trouble() == ()
    back.close()
    old = again(aside, clock)
    assert [note.text for note in old.memory.all(Note)] == ["first", "second"]
    old.close()
