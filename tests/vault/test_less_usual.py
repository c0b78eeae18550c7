"""What seldom happens to a vault: odd copies, unreadable notes about them, foreign bytes, disks that refuse."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.vault.disk import watched
from tests.vault.faults import KINDS, Fault
from tests.vault.making import CHEAP, NOTES, SOURCES, hand, made, opened, raw, reviewed
from tests.vault.raw_keys import FIXTURES, old_masters, opened_raw, session_vault
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import (
    CannotUnlock,
    Damaged,
    DiskTrouble,
    NeedsKeychain,
    NotAVault,
    ReadOnly,
    SourcesClosed,
)
from visit_desk.vault import Cost, NewVault, check_vault
from visit_desk.vault.btree import rows
from visit_desk.vault.copying import TOLD
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.found_copies import seen_copy
from visit_desk.vault.leaves import index_terms, spills, varint
from visit_desk.vault.letting_go import remove_copies, remove_unsaved
from visit_desk.vault.passphrases import read_code
from visit_desk.vault.restoring import copies_of, prove, restore_copy
from visit_desk.vault.unsaved import FOLDER as UNSAVED


@pytest.fixture
def copy(new: NewVault, tmp_path: Path) -> Path:
    new.vault.keep(raw("a note"))
    new.vault.copy_to(tmp_path / "copy")
    return tmp_path / "copy"


@pytest.mark.parametrize(
    "told",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"files":{}}',
        '{"files":{"x":3},"at":"today","sources":1}',
        '{"files":[1]}',
        '{"files":{"x":[1]}}',
    ],
)
def test_a_copy_whose_own_note_is_unreadable_is_still_seen_as_a_copy(copy: Path, told: str) -> None:
    (copy / TOLD).write_text(told)
    seen = seen_copy(copy)
    assert seen is not None
    assert seen.whole
    assert not seen.sources
    assert seen.bytes > 100_000
    prove(copy)


def test_a_folder_that_is_no_copy_is_none_and_a_broken_one_is_of_no_use(copy: Path, tmp_path: Path) -> None:
    (copy / TOLD).unlink(missing_ok=True)
    (tmp_path / "letters").mkdir()
    assert seen_copy(tmp_path / "letters") is None
    (copy / "sources.vdb").unlink()
    seen = seen_copy(copy)
    assert seen is not None
    assert not seen.whole
    assert seen.at == datetime.fromtimestamp(0)  # noqa: DTZ006  # the oldest there is


def test_a_folder_that_is_itself_a_copy_is_found_where_a_person_points(
    new: NewVault, copy: Path, tmp_path: Path
) -> None:
    assert [one.path for one in copies_of(new.vault.path, copy)] == [copy]
    assert copies_of(new.vault.path, tmp_path / "nothing") == ()


def test_a_copy_with_a_sound_shell_and_a_wrong_row_restores_nothing(copy: Path, tmp_path: Path) -> None:
    with opened(copy, sources=SOURCES) as vault:
        vault._sources.db.execute("DELETE FROM revision")
    (copy / TOLD).unlink(missing_ok=True)
    with pytest.raises(Damaged):
        restore_copy(copy, tmp_path / "back", notes=NOTES, sources=SOURCES, least=CHEAP)
    assert not (tmp_path / "back").exists()
    (tmp_path / "file").write_bytes(b"a letter")
    with pytest.raises((NotAVault, Damaged)):
        restore_copy(copy, tmp_path / "file", notes=NOTES, sources=SOURCES, least=CHEAP)
    assert (tmp_path / "file").read_bytes() == b"a letter"


def test_a_copy_of_the_first_schema_is_restored_as_it_is(tmp_path: Path) -> None:
    """Its log of deeds does not exist yet: nothing is written into it, and the first opening brings it up."""
    done = restore_copy(FIXTURES / "schema-1", tmp_path / "v", notes=NOTES, sources=SOURCES, least=FLOOR, hand=hand())
    assert done.aside is None
    with opened_raw(tmp_path / "v", old_masters()) as vault:
        assert len(vault.all(ReviewedNote)) == 1


def test_files_that_belong_to_another_vault_are_refused_and_the_lock_is_free_again(tmp_path: Path) -> None:
    base, masters = session_vault(tmp_path)
    path = tmp_path / "v"
    shutil.copytree(base, path)
    with opened_raw(path, masters) as vault:
        with vault._sources.writing():
            vault._sources.set_fact("vault", "another")
    with pytest.raises(Damaged):
        opened(path, sources=SOURCES)
    with opened(path) as vault:
        assert not vault.sources_open


def test_what_waits_for_the_sources_says_so_while_they_are_closed(new: NewVault) -> None:
    new.vault.close_sources()
    for ask in (lambda: list(new.vault.erasing.traces()), lambda: new.vault.erasing.left(["x"])):
        with pytest.raises(SourcesClosed):
            ask()


def test_a_keychain_is_bound_by_the_right_words_and_where_there_is_one(new: NewVault) -> None:
    with pytest.raises(CannotUnlock):
        new.vault.keying.bind_keychain("no such words at all", "nor these")
    with pytest.raises(NeedsKeychain):
        new.vault.keying.bind_keychain(NOTES, SOURCES)


def test_a_word_in_the_inbox_is_counted_by_whoever_holds_the_sources_key(new: NewVault) -> None:
    new.vault.close_sources()
    new.vault.keep(raw("Quillomar at the gate"))
    held = new.vault._open
    from visit_desk.vault.opening import open_sources  # without draining the inbox, as a look at it would

    open_sources(held, SOURCES)
    assert [(hit.where, hit.count) for hit in new.vault.erasing.left(["Quillomar", " "])] == [("inbox", 1)]


def test_a_search_for_nothing_or_for_none_finds_nothing(new: NewVault) -> None:
    new.vault.keep(reviewed("grey water"))
    assert new.vault.search("water", limit=0) == ()
    assert new.vault.search("") == ()


def test_the_place_for_copies_elsewhere_must_be_a_folder(new: NewVault, tmp_path: Path) -> None:
    with pytest.raises(ReadOnly):
        new.vault.copies.choose(tmp_path / "nowhere")


def test_copies_and_boxes_that_cannot_be_removed_are_told(new: NewVault, tmp_path: Path) -> None:
    place = new.vault.path.with_name(new.vault.path.name + ".copies") / "one"
    place.mkdir(parents=True)
    (place / "visit.vdb").write_bytes(bytes(10))
    boxes = new.vault.path / UNSAVED
    boxes.mkdir(exist_ok=True)
    (boxes / "box.notes").write_bytes(bytes(10))
    kind = next(one for one in KINDS if one.name == "read-only from then on")
    with watched(tmp_path, Fault(tmp_path, kind, 1)):
        for deed, path in ((remove_copies, place.parent), (remove_unsaved, new.vault.path)):
            with pytest.raises(DiskTrouble):
                deed(path)
    assert remove_copies(place.parent) == 1
    remove_unsaved(new.vault.path)
    assert not (boxes / "box.notes").exists()


def test_a_code_of_the_right_length_with_letters_that_no_code_has_is_none() -> None:
    assert read_code("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567") is not None
    assert read_code("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ89-8989") is None
    assert read_code("ÄBCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567") is None


def test_a_machine_without_the_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sysconf", lambda name: (_ for _ in ()).throw(ValueError(name)))
    from visit_desk.vault.cost import _most_steps

    assert _most_steps() == 8  # 4 GiB are taken for granted: an eighth of them, in steps of 64 MiB
    with pytest.raises(DiskTrouble, match="memory"):
        Cost(memory_kib=(1 << 32) - 1, rounds=1, lanes=1).stretch(b"x", bytes(16))


@pytest.mark.parametrize("image", [b"", bytes(20), b"\x0d" + bytes(4095), b"\x0d\xff\xff\x00\x09" + b"\xff" * 4091])
def test_no_page_makes_our_own_readers_fail(image: bytes) -> None:
    padded = image.ljust(4096, b"\xfe")
    for first in (True, False):
        assert isinstance(spills(padded, first=first), list)
        assert isinstance(index_terms(padded, first=first), list)
        assert isinstance(list(rows(padded, 1 if first else 2, lambda number: None)), list)
    assert index_terms(b"", first=False) == []


def test_the_longest_number_of_sqlite_takes_nine_bytes() -> None:
    assert varint(b"\xff" * 9, 0) == ((1 << 64) - 1, 9)
    with pytest.raises(IndexError):
        varint(b"\xff" * 3, 0)


def test_a_body_that_is_no_object_is_damage(tmp_path: Path) -> None:
    with made(tmp_path / "v").vault as vault:
        vault.keep(raw("a note"))
        vault._sources.db.execute("UPDATE record SET body = '[1]' WHERE kind = 'note'")
        with pytest.raises(Damaged):
            vault.all(Note)
    told = check_vault(tmp_path / "v", NOTES, SOURCES, least=CHEAP).trouble
    assert any("cannot be read" in one for one in told)


def test_a_slot_that_nobody_knows_survives_a_changed_passphrase(tmp_path: Path) -> None:
    from visit_desk.vault.keyfile import read_copies, write_copies
    from visit_desk.vault.making import signed

    with made(tmp_path / "v").vault as vault:
        held = vault._open
        assert held.sources is not None
        header = held.header.with_slots(
            Compartment.NOTES, [*held.header.of(Compartment.NOTES), {"file": "notes", "kind": "headquarters", "x": 1}]
        )
        keys = {Compartment.NOTES: held.notes.keys, Compartment.SOURCES: held.sources.keys}
        held.header = signed(header, keys)
        write_copies(held.folder, held.header)
        vault.change_passphrase(Compartment.NOTES, "four kites over the orchard")
    slots = read_copies(tmp_path / "v").header.slots
    assert [json.loads(json.dumps(one))["x"] for one in slots if one["kind"] == "headquarters"] == [1]
    with opened(tmp_path / "v", notes="four kites over the orchard", sources=SOURCES) as vault:
        assert vault.sources_open


def test_what_was_changed_while_it_lay_aside_keeps_the_day_on_which_it_was_put_there(new: NewVault) -> None:
    note = raw("first")
    new.vault.keep(note)
    new.vault.retire(note)
    (before,) = new.vault.put_aside()
    new.vault.keep(replace(note, text="second"))
    (after,) = new.vault.put_aside()
    assert after.thing == replace(note, text="second")
    assert (after.at, after.who) == (before.at, before.who)


def test_an_opening_that_cannot_mend_the_key_file_lets_go_of_the_lock(tmp_path: Path) -> None:
    made(tmp_path / "v").vault.close()
    (tmp_path / "v" / "visit.key.bak").unlink()
    kind = next(one for one in KINDS if one.name == "disk full")
    fault = Fault(tmp_path, kind, 1 << 30)
    with watched(tmp_path, fault):
        refused = 0
        for at in range(1, 60):
            fault.at, fault.seen = at, 0
            try:
                opened(tmp_path / "v").close()
            except DiskTrouble:
                refused += 1
        fault.at = 1 << 30
    assert refused > 5
    with opened(tmp_path / "v", sources=SOURCES) as vault:
        assert vault.sources_open
    assert (tmp_path / "v" / "visit.key.bak").is_file()
