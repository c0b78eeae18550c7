"""Every vault that was ever released opens; a migration is made on a copy."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.vault.disk import watched
from tests.vault.making import CHEAP, NOTES, SOURCES, hand, hashes, made, opened, reviewed, store_of
from tests.vault.platter import Platter
from tests.vault.power_cut import fast_folder
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import Damaged, NewerVersion, Trouble
from visit_desk.vault import NewVault, Vault, check_vault
from visit_desk.vault.check import reading
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.engine import connect, schema_of
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.migrations import STEPS, bring_up
from visit_desk.vault.pages import check_genuine
from visit_desk.vault.rows import SCHEMA

FIXTURES = Path(__file__).with_name("fixtures")
NEXT = SCHEMA + 1


def fixtures() -> list[Path]:
    return sorted(FIXTURES.iterdir(), key=lambda path: int(path.name.removeprefix("schema-")))


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
    assert bring_up(path, keys, Compartment.NOTES, (*STEPS, add_column), goal=NEXT)
    assert not bring_up(path, keys, Compartment.NOTES, (*STEPS, add_column), goal=NEXT)
    db = connect(path, keys)
    assert schema_of(db) == NEXT
    assert db.execute("SELECT DISTINCT added FROM fact").fetchall() == [("notes",)]
    assert db.execute("SELECT count(*) FROM record").fetchone() == (1,)
    db.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(file: tuple[Path, FileKeys]) -> None:
    path, keys = file
    before = hashes(path.parent)[path.name]
    with pytest.raises(Damaged):
        bring_up(path, keys, Compartment.NOTES, (*STEPS, add_column, fail), goal=NEXT + 1)
    with pytest.raises(Damaged):
        bring_up(path, keys, Compartment.NOTES, STEPS, goal=NEXT)  # a step is lacking
    assert hashes(path.parent)[path.name] == before
    assert [one.name for one in path.parent.iterdir() if "migrating" in one.name] == []
    assert bring_up(path, keys, Compartment.NOTES, (*STEPS, add_column), goal=NEXT)


LOSSES = {
    "a row": "DELETE FROM record",
    "a revision": "DELETE FROM revision WHERE no = 1",
    "a fact": "DELETE FROM fact WHERE key = 'normal'",
    "a table": "DROP TABLE fact",
    "a digest": "UPDATE revision SET digest = 'other' WHERE no = 1",
    "a value": "UPDATE record SET body = replace(body, 'ferry', 'fairy')",
    "the index": "INSERT INTO word(word) VALUES('delete-all')",
}


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES.keys())
def test_a_migration_that_would_lose_something_is_not_swapped_in(loss: str, file: tuple[Path, FileKeys]) -> None:
    path, keys = file
    before = hashes(path.parent)[path.name]

    def lose(db: Any, _what: Compartment) -> None:
        db.execute(loss)

    with pytest.raises(Damaged):
        bring_up(path, keys, Compartment.NOTES, (*STEPS, lose), goal=NEXT)
    assert hashes(path.parent)[path.name] == before


def test_a_newer_vault_is_refused_without_touching_a_byte(new: NewVault) -> None:
    folder = new.vault.path
    new.vault.keep(reviewed("a ferry"))
    for store in new.vault._stores:
        store.db.execute(f"PRAGMA user_version={NEXT}")
    left = folder.with_name("left")
    shutil.copytree(folder, left)  # as a kill leaves it: with logs that are not folded in
    new.vault.close()
    for path in (folder, left):
        before = hashes(path)
        assert path == folder or before["visit.vdb-wal"]
        with pytest.raises(NewerVersion):
            opened(path, sources=SOURCES)
        assert hashes(path) == before


UNHURT, GONE_ON, TOLD = 0, 1, 2


class Ending(Platter):
    """The ``at``-th call that changes the disk is the last one, or is refused once with ``code``."""

    def __init__(self, root: Path, at: int, code: int) -> None:
        super().__init__(root)
        self.at, self.code, self.seen = at, code, 0

    def refusal(self, deed: str, path: str) -> int:
        self.seen += 1
        if self.seen == self.at and not self.code:
            os.kill(os.getpid(), signal.SIGKILL)
        return self.code if self.seen == self.at else 0


@pytest.fixture(scope="module")
def left_by_a_kill() -> Iterator[tuple[Path, FileKeys]]:
    """The notes file of schema 1, its last change still in the log."""
    folder = Path(tempfile.mkdtemp(dir=fast_folder()))
    shutil.copytree(FIXTURES / "schema-1", folder / "v")
    keys = read_copies(folder / "v").header.unlock(Compartment.NOTES, NOTES, FLOOR)
    db = connect(folder / "v" / "visit.vdb", keys)
    db.execute("INSERT INTO fact (key, value) VALUES ('last', 'in the log')")
    shutil.copytree(folder / "v", folder / "left")
    db.close()
    yield folder / "left", keys
    shutil.rmtree(folder)


def brought_up(folder: Path, keys: FileKeys, at: int, code: int) -> int:
    """What became of a migration in a process of its own. Negative: killed."""
    child = os.fork()
    if child == 0:
        answer, ending = 99, Ending(folder, at, code)
        try:
            with watched(folder, ending):
                bring_up(folder / "visit.vdb", keys, Compartment.NOTES)
            answer = UNHURT if ending.seen < at else GONE_ON
        except Trouble:
            answer = TOLD
        finally:
            os._exit(answer)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def told(folder: Path, keys: FileKeys) -> tuple[int, list[Any]]:
    """Schema, and every row of the first schema's tables."""
    check_genuine(folder / "visit.vdb", keys.page_key())
    with reading(folder / "visit.vdb", keys) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        tables = ("record", "revision", "fact", "inbox", "word_data", "word_docsize")
        return schema_of(db), [db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for a handle's path")
@pytest.mark.parametrize(
    ("code", "stride"), [(0, 1), (errno.ENOSPC, 5), (errno.EIO, 5)], ids=["kill", "full", "broken"]
)
def test_a_migration_cut_short_at_any_call_leaves_the_old_file_or_the_new_one(
    code: int, stride: int, left_by_a_kill: tuple[Path, FileKeys]
) -> None:
    left, keys = left_by_a_kill
    _, rows = told(left, keys)
    assert ("last", "in the log") in rows[2]
    schemas = []
    for at in range(1, 1000, stride):
        folder = left.with_name(str(at))
        shutil.copytree(left, folder)
        end = brought_up(folder, keys, at, code)
        assert end in (-signal.SIGKILL, UNHURT, GONE_ON, TOLD)
        schema, now = told(folder, keys)
        assert now == rows
        assert schema == SCHEMA or end in (-signal.SIGKILL, TOLD)
        schemas.append(schema)
        bring_up(folder / "visit.vdb", keys, Compartment.NOTES)
        assert told(folder, keys) == (SCHEMA, rows)
        assert [one.name for one in folder.iterdir() if "migrating" in one.name] == []
        shutil.rmtree(folder)
        if end == UNHURT:
            break
    assert schemas.count(1) > 80 / stride
    assert schemas[-1] == SCHEMA


def test_an_old_file_and_a_new_one_have_the_same_tables(tmp_path: Path) -> None:
    shutil.copytree(FIXTURES / "schema-1", tmp_path / "old")
    made(tmp_path / "new").vault.close()
    found = []
    for path, least in ((tmp_path / "old", FLOOR), (tmp_path / "new", CHEAP)):
        with Vault.open(path, notes=NOTES, sources=SOURCES, hand=hand(), least=least) as vault:
            found.append([shape(store.db) for store in vault._stores])
    assert found[0] == found[1]


def shape(db: Any) -> dict[str, Any]:
    """Columns and indexes of each table."""
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
    return {
        name: (
            db.execute(f"PRAGMA table_info({name})").fetchall(),
            sorted(row[1:] for row in db.execute(f"PRAGMA index_list({name})")),
        )
        for name in names
    }


def test_the_key_header_tells_its_own_version(new: NewVault) -> None:
    assert b'"version":2' in read_copies(new.vault.path).header.to_bytes()
    new.vault.close()
    opened(new.vault.path).close()
