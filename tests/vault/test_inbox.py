"""With the sources closed: writing goes on, and nobody can read it back without their key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vault.making import SOURCES, left, made, opened, raw, store_of
from visit_desk.domain.lists import SlotKind
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import Damaged
from visit_desk.domain.visit import Meeting
from visit_desk.vault import inbox


@pytest.fixture
def path(tmp_path: Path) -> Path:
    new = made(tmp_path / "v")
    new.vault.close()
    return new.vault.path


def test_a_note_written_while_the_sources_are_closed_is_there_when_they_open(path: Path) -> None:
    note = raw("Quillomar came late")
    with opened(path) as vault:
        vault.keep(note)
        vault.keep(replace(note, text="Quillomar came very late"))
        assert vault.inbox_count() == 1
        assert vault.all(Note) == ()
        assert vault.search("Quillomar") == ()
        assert left(vault, "Quillomar", "came late") == []
        written = store_of(vault).db.execute("SELECT sealed FROM inbox").fetchone()[0]
    with opened(path, sources=SOURCES) as vault:
        assert vault.inbox_count() == 0
        assert [one.text for one in vault.all(Note)] == ["Quillomar came very late"]
        assert vault.history(note.id)[0].who == "officer"
        assert len(vault.search("Quillomar")) == 1
        assert left(vault, "Quillomar") == []
    assert len(written) > 512


def test_the_length_of_a_short_note_does_not_show(path: Path) -> None:
    with opened(path) as vault:
        vault.keep(raw("a"), raw("a" * 90))
        sizes = {len(box) for _, box in inbox.boxes(store_of(vault).db)}
    assert len(sizes) == 1


def test_a_thing_that_the_sources_already_hold_gets_a_revision(path: Path) -> None:
    note = raw("one")
    with opened(path, sources=SOURCES) as vault:
        vault.keep(note)
    with opened(path) as vault:
        vault.keep(replace(note, text="two"))
        vault.open_sources(SOURCES)
        assert [one.value for one in vault.history(note.id)] == [replace(note, text="two"), note]
        assert vault.drain() == 0


def test_draining_again_after_a_crash_changes_nothing(path: Path) -> None:
    note = raw("one")
    with opened(path) as vault:
        vault.keep(note)
        box = inbox.boxes(store_of(vault).db)
    with opened(path, sources=SOURCES) as vault:
        with store_of(vault).writing():
            inbox.put(store_of(vault).db, *box[0])
        assert vault.drain() == 1
        assert len(vault.history(note.id)) == 1


def test_a_box_opens_only_under_its_own_name(path: Path) -> None:
    with opened(path) as vault:
        vault.keep(raw("one"))
        with store_of(vault).writing():
            store_of(vault).db.execute("UPDATE inbox SET id = 'another'")
        with pytest.raises(Damaged):
            vault.open_sources(SOURCES)
        assert not vault.sources_open
        assert vault.inbox_count() == 1


def test_a_meeting_that_becomes_protected_while_the_sources_are_closed_leaves_the_notes_file(path: Path) -> None:
    meeting = Meeting(code="M", form="office", title="Vellamire hall")
    with opened(path) as vault:
        vault.keep(meeting)
        assert left(vault, "Vellamire")
        hidden = replace(meeting, form_of_slot=SlotKind.CONFIDENTIAL)
        vault.keep(hidden)
        assert left(vault, "Vellamire") == []
        vault.open_sources(SOURCES)
        assert vault.all(Meeting) == (hidden,)
