"""Every vault that was ever released opens; a migration is made on a copy."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.vault.making import NOTES, SOURCES, hand, hashes, opened, reviewed, store_of
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import Damaged, NewerVersion
from visit_desk.vault import NewVault, Vault, check_vault
from visit_desk.vault.engine import connect, schema_of
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.migrations import STEPS, bring_up
from visit_desk.vault.rows import SCHEMA

FIXTURES = Path(__file__).with_name("fixtures")


def fixtures() -> list[Path]:
    return sorted(FIXTURES.iterdir())


@pytest.mark.parametrize("fixture", fixtures(), ids=lambda path: path.name)
def test_a_vault_of_each_released_schema_opens_with_all_that_was_in_it(fixture: Path, tmp_path: Path) -> None:
    """Made by ``make_fixture`` with the real floor of cost."""
    shutil.copytree(fixture, tmp_path / "v")
    with Vault.open(tmp_path / "v", notes=NOTES, sources=SOURCES, hand=hand()) as vault:
        note = vault.all(Note)[0]
        assert note.text == "Quillomar Vesh spoke at the harbour of Ilvaria"
        assert vault.all(ReviewedNote)[0].text.endswith(" spoke at the harbour of Ilvaria")
        assert vault.all(Finding)[0].title == "Harbour dues"
        assert [one.deed for one in vault.history(note.id)] == ["changed", "added"]
        assert [hit.note for hit in vault.search("Ilvaria")] == [note.id]
        assert [hit.kind for hit in vault.search("dues")] == ["finding"]
        assert vault.inbox_count() == 0
    assert check_vault(tmp_path / "v", NOTES, SOURCES).ok


def test_there_is_a_fixture_of_every_schema() -> None:
    assert [path.name for path in fixtures()] == [f"schema-{number}" for number in range(1, SCHEMA + 1)]
    assert len(STEPS) == SCHEMA - 1


def add_column(db: Any, what: Compartment) -> None:
    db.execute(f"ALTER TABLE fact ADD COLUMN added TEXT DEFAULT '{what}'")


def fail(db: Any, _what: Compartment) -> None:
    db.execute("DELETE FROM record")
    raise Damaged(part="a step that fails")


@pytest.fixture
def file(new: NewVault) -> tuple[Path, FileKeys]:
    new.vault.keep(reviewed("a ferry"))
    keys = FileKeys(bytes(store_of(new.vault).keys.master))
    new.vault.close()
    return new.vault.path / "visit.vdb", keys


def test_a_migration_replaces_the_file_when_it_is_whole(file: tuple[Path, FileKeys]) -> None:
    path, keys = file
    assert bring_up(path, keys, Compartment.NOTES, (add_column,), goal=2)
    assert not bring_up(path, keys, Compartment.NOTES, (add_column,), goal=2)
    db = connect(path, keys)
    assert schema_of(db) == 2
    assert db.execute("SELECT DISTINCT added FROM fact").fetchall() == [("notes",)]
    assert db.execute("SELECT count(*) FROM record").fetchone() == (1,)
    db.close()
    with pytest.raises(NewerVersion):
        bring_up(path, keys, Compartment.NOTES)


def test_a_migration_that_fails_leaves_the_file_as_it_was(file: tuple[Path, FileKeys]) -> None:
    path, keys = file
    before = hashes(path.parent)[path.name]
    with pytest.raises(Damaged):
        bring_up(path, keys, Compartment.NOTES, (add_column, fail), goal=3)
    with pytest.raises(Damaged):
        bring_up(path, keys, Compartment.NOTES, (), goal=2)  # a step is lacking
    assert hashes(path.parent)[path.name] == before
    assert bring_up(path, keys, Compartment.NOTES, (add_column,), goal=2)  # the remains of the attempt do not matter
    assert [one.name for one in path.parent.iterdir() if "migrating" in one.name] == []


def test_the_key_header_tells_its_own_version(new: NewVault) -> None:
    assert b'"version":1' in read_copies(new.vault.path).header.to_bytes()
    new.vault.close()
    opened(new.vault.path).close()
