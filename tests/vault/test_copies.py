"""Checking and copying."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hashes, made, opened, raw, reviewed, store_of
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import AlreadyThere, CannotUnlock, Damaged, NotAVault, OpenElsewhere
from visit_desk.vault import NewVault, check_vault, copy_vault


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    new = made(tmp_path / "v")
    note = raw("Quillomar at the harbour")
    new.vault.keep(note, *[reviewed(f"{number} " + "grey water " * 300) for number in range(20)])
    for number in range(8):
        note = replace(note, text=f"{note.text} {number}")
        new.vault.keep(note)
    new.vault.retire(note)
    new.vault.close()
    return new.vault.path


def test_a_sound_vault_is_called_sound_and_stays_as_it_was(filled: Path) -> None:
    before = hashes(filled)
    report = check_vault(filled, NOTES, SOURCES, least=CHEAP)
    assert (report.ok, report.trouble) == (True, ())
    deeds = {one: report.counts.pop(one) for one in ("notes_deeds", "sources_deeds")}
    assert deeds["notes_deeds"] >= deeds["sources_deeds"] > 0
    assert report.counts == {
        "notes_records": 20,
        "notes_revisions": 20,
        "sources_records": 1,
        "sources_revisions": 10,
        "inbox": 0,
    }
    assert check_vault(filled, NOTES, least=CHEAP).ok
    assert hashes(filled) == before
    with pytest.raises(CannotUnlock):
        check_vault(filled, "another passphrase", least=CHEAP)
    with pytest.raises(NotAVault):
        check_vault(filled.parent / "nothing", NOTES, least=CHEAP)


def harmed(path: Path, statement: str) -> tuple[str, ...]:
    with opened(path, sources=SOURCES) as vault:
        vault._sources.db.execute(statement)
    return check_vault(path, NOTES, SOURCES, least=CHEAP).trouble


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE record SET body = replace(body, 'harbour', 'station')", "digest"),
        ("UPDATE revision SET digest = '00' WHERE no = 4", "digest"),
        ("UPDATE revision SET back = '[' WHERE no = 4", "cannot be read"),
        ("UPDATE record SET body = '{}x'", "cannot be read"),
        ("UPDATE record SET kind = 'unheard of'", "cannot be read"),
        ("UPDATE record SET state = 'kept'", "index"),
        ("UPDATE fact SET value = 'x' WHERE key = 'vault'", "another vault"),
    ],
)
def test_a_row_that_was_changed_behind_our_back_is_found(filled: Path, statement: str, part: str) -> None:
    trouble = harmed(filled, statement)
    assert any(part in one for one in trouble), trouble
    assert "harbour" not in str(trouble)


def test_a_damaged_page_is_named_by_its_number(filled: Path) -> None:
    whole = bytearray((filled / "visit.vdb").read_bytes())
    whole[3 * 4096 + 77] ^= 8
    (filled / "visit.vdb").write_bytes(whole)
    trouble = check_vault(filled, NOTES, SOURCES, least=CHEAP).trouble
    assert trouble == ("visit.vdb: 1 pages are not as they were written (4)",)
    (filled / "visit.key").unlink()
    (filled / "sources.vdb").write_bytes(b"x" * 5000)
    assert len(check_vault(filled, NOTES, least=CHEAP).trouble) == 3


def test_a_vault_left_by_a_crash_is_checked_without_being_mended(new: NewVault, tmp_path: Path) -> None:
    new.vault.keep(raw("x"), reviewed("y"))
    shutil.copytree(new.vault.path, tmp_path / "crashed")
    before = hashes(tmp_path / "crashed")
    report = check_vault(tmp_path / "crashed", NOTES, SOURCES, least=CHEAP)
    assert report.ok, report.trouble
    assert report.counts["notes_records"] == 1
    assert hashes(tmp_path / "crashed") == before


@pytest.mark.parametrize("sources", [SOURCES, None])
def test_a_copy_is_the_same_vault_and_leaves_the_original_alone(filled: Path, sources: str | None) -> None:
    before, to = hashes(filled), filled.parent / "copies" / "c"
    receipt = copy_vault(filled, to, notes=NOTES, sources=sources, least=CHEAP)
    assert hashes(filled) == before
    assert {name: digest for name, digest in hashes(to).items() if name != "visit.lock"} == receipt.sha256
    assert receipt.rows > 40
    assert receipt.sources_checked == (sources is not None)
    with opened(to, sources=SOURCES) as vault, opened(filled, sources=SOURCES) as original:
        assert vault.retired(Note) == original.retired(Note)
    assert sorted(path.name for path in to.parent.iterdir()) == ["c"]


def test_a_copy_of_a_vault_left_by_a_crash_holds_everything(new: NewVault, tmp_path: Path) -> None:
    new.vault.keep(raw("x"), reviewed("y"))
    shutil.copytree(new.vault.path, tmp_path / "crashed")
    copy_vault(tmp_path / "crashed", tmp_path / "c", notes=NOTES, sources=SOURCES, least=CHEAP)
    with opened(tmp_path / "c", sources=SOURCES) as vault:
        assert vault.all(Note) == new.vault.all(Note)


def test_nothing_is_replaced_by_a_copy_and_no_half_copy_stays(filled: Path, new: NewVault) -> None:
    taken = filled.parent / "taken"
    taken.mkdir()
    with pytest.raises(AlreadyThere):
        copy_vault(filled, taken, notes=NOTES, least=CHEAP)
    with pytest.raises(CannotUnlock):
        copy_vault(filled, filled.parent / "c", notes="another passphrase", least=CHEAP)
    with pytest.raises(OpenElsewhere):
        copy_vault(new.vault.path, filled.parent / "c", notes=NOTES, least=CHEAP)
    whole = bytearray((filled / "sources.vdb").read_bytes())
    whole[5000] ^= 1
    (filled / "sources.vdb").write_bytes(whole)
    with pytest.raises(Damaged):
        copy_vault(filled, filled.parent / "c", notes=NOTES, sources=SOURCES, least=CHEAP)
    assert not [path for path in filled.parent.iterdir() if path.name.startswith("c")]


def test_an_open_vault_can_be_copied_as_it_stands(new: NewVault, tmp_path: Path) -> None:
    vault = new.vault
    vault.keep(raw("x"), reviewed("y"))
    receipt = vault.copy_to(tmp_path / "c")
    assert receipt.rows > 4
    with pytest.raises(AlreadyThere):
        vault.copy_to(tmp_path / "c")
    vault.keep(raw("later"))
    with opened(tmp_path / "c", sources=SOURCES) as copy:
        assert len(copy.all(Note)) == 1
    vault.close_sources()
    assert not vault.copy_to(tmp_path / "d").sources_checked
    assert check_vault(tmp_path / "d", NOTES, SOURCES, least=CHEAP).ok


def test_changes_since_a_moment_are_counted(new: NewVault) -> None:
    new.vault.keep(raw("x"), reviewed("y"))
    assert new.vault.changes_since(datetime(2031, 1, 1, tzinfo=UTC)) == 2
    assert new.vault.changes_since(new.vault.history(new.vault.all(Note)[0].id)[0].at) == 1
    assert new.vault.changes_since(datetime(2032, 1, 1, tzinfo=UTC)) == 0
    assert store_of(new.vault).changes_since(datetime(2031, 1, 1, tzinfo=UTC)) == 1
