"""Bad input: each gets a sentence, and not one byte on the disk changes."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, hashes, made, opened, raw, reviewed, store_of
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import (
    AlreadyThere,
    CannotUnlock,
    Damaged,
    Exit,
    NewerVersion,
    NoSpace,
    NotAVault,
    OpenElsewhere,
    ReadOnly,
    Trouble,
)
from visit_desk.vault import NewVault, Vault, check_vault
from visit_desk.vault.folder import replace_whole


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a few hundred pages; never opened in place."""
    new = made(tmp_path_factory.mktemp("closed") / "v")
    new.vault.keep(*[raw(f"{number} " + "grey water " * 60) for number in range(40)])
    new.vault.keep(*[reviewed(f"{number} " + "grey water " * 400) for number in range(40)])
    new.vault.close()
    return new.vault.path


@pytest.fixture
def copy(closed: Path, tmp_path: Path) -> Path:
    shutil.copytree(closed, tmp_path / "v")
    return tmp_path / "v"


def refused(path: Path, *troubles: type[Trouble]) -> Trouble:
    """Opening raises one of these, in words, and nothing has changed."""
    before = hashes(path) if path.is_dir() else {}
    with pytest.raises(troubles) as caught:
        opened(path, sources=SOURCES).close()
    assert str(caught.value).endswith(".")
    assert (hashes(path) if path.is_dir() else {}) == before
    return caught.value


def test_what_is_no_vault_is_called_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "holiday.txt").write_text("x")
    for path in (tmp_path / "file", tmp_path / "folder", tmp_path / "nothing"):
        assert refused(path, NotAVault).exit_code is Exit.DAMAGED


@pytest.mark.parametrize("names", [("visit.vdb",), ("sources.vdb",), ("visit.key", "visit.key.bak")])
def test_a_missing_part_is_named(copy: Path, names: tuple[str, ...]) -> None:
    for name in names:
        (copy / name).unlink()
    assert names[0] in str(refused(copy, Damaged))


@pytest.mark.parametrize("name", ["visit.vdb", "sources.vdb"])
@pytest.mark.parametrize("size", [0, 1, 100, 4095, 4096, 5000, 40960, -4096, -1])
def test_a_truncated_database_is_refused(copy: Path, name: str, size: int) -> None:
    whole = (copy / name).read_bytes()
    (copy / name).write_bytes(whole[:size])
    refused(copy, Damaged)


def test_any_flipped_bit_of_a_database_is_refused(closed: Path, copy: Path) -> None:
    chance = random.Random(7)
    for name in ("visit.vdb", "sources.vdb"):
        whole = bytearray((closed / name).read_bytes())
        for at in (0, 15, 16, 4015, 4016, 4095, *(chance.randrange(len(whole)) for _ in range(25))):
            whole[at] ^= 1 << chance.randrange(8)
            (copy / name).write_bytes(whole)
            refused(copy, Damaged)
            whole[at] = (closed / name).read_bytes()[at]
        (copy / name).write_bytes(whole)
    opened(copy, sources=SOURCES).close()


def test_databases_that_changed_places_or_came_from_elsewhere_are_refused(copy: Path, tmp_path: Path) -> None:
    notes, sources = (copy / "visit.vdb").read_bytes(), (copy / "sources.vdb").read_bytes()
    (copy / "visit.vdb").write_bytes(sources)
    (copy / "sources.vdb").write_bytes(notes)
    refused(copy, Damaged)
    other = made(tmp_path / "other")
    other.vault.close()
    (copy / "visit.vdb").write_bytes((other.vault.path / "visit.vdb").read_bytes())
    (copy / "sources.vdb").write_bytes(sources)
    refused(copy, Damaged)


def test_key_and_database_damaged_at_once(copy: Path) -> None:
    for name in ("visit.key", "visit.key.bak", "visit.vdb", "sources.vdb"):
        content = bytearray((copy / name).read_bytes())
        content[len(content) // 2] ^= 4
        (copy / name).write_bytes(content)
    refused(copy, Damaged)


def test_a_key_file_of_another_vault_opens_nothing(copy: Path, tmp_path: Path) -> None:
    other = Vault.create(tmp_path / "other", "four kites over the orchard", SOURCES, hand=hand(), cost=CHEAP)
    other.vault.close()
    for name in ("visit.key", "visit.key.bak"):
        (copy / name).write_bytes((other.vault.path / name).read_bytes())
    refused(copy, CannotUnlock)
    before = hashes(copy)
    with pytest.raises(Damaged):
        opened(copy, notes="four kites over the orchard")
    assert hashes(copy) == before


def test_a_wrong_passphrase_is_told_from_damage_and_leaves_the_vault_open_to_others(copy: Path) -> None:
    before = hashes(copy)
    with pytest.raises(CannotUnlock):
        opened(copy, notes="not this one at all")
    with pytest.raises(CannotUnlock):
        opened(copy, sources="not this one at all")
    assert hashes(copy) == before
    opened(copy, sources=SOURCES).close()


def test_a_vault_of_a_later_schema_is_not_touched(copy: Path) -> None:
    with opened(copy) as vault:
        store_of(vault).db.execute("PRAGMA user_version=99")
    refused(copy, NewerVersion)


def test_a_second_program_on_the_same_vault_is_told_to_wait(new: NewVault) -> None:
    with pytest.raises(OpenElsewhere):
        opened(new.vault.path)
    with pytest.raises(OpenElsewhere):
        check_vault(new.vault.path, NOTES, least=CHEAP)
    program = (
        "import sys; from tests.vault.making import opened\nfrom pathlib import Path\n"
        "from visit_desk.domain.trouble import OpenElsewhere\n"
        "try: opened(Path(sys.argv[1]))\nexcept OpenElsewhere: sys.exit(6)"
    )
    told = subprocess.run([sys.executable, "-c", program, str(new.vault.path)], check=False)
    assert told.returncode == 6
    new.vault.close()
    opened(new.vault.path).close()


def test_a_full_disk_is_told_and_what_was_saved_stays(new: NewVault) -> None:
    """SQLite's own page limit gives the same answer as a disk without room."""
    note, shown = raw("before"), reviewed("before")
    new.vault.keep(note, shown)
    for store in new.vault._stores:
        store.db.execute(f"PRAGMA max_page_count={store.db.execute('PRAGMA page_count').fetchone()[0]}")
    for thing in (raw("grey water " * 9000), reviewed("grey water " * 9000)):
        with pytest.raises(NoSpace):
            new.vault.keep(thing)
    assert new.vault.all(Note) == (note,)
    assert new.vault.all(ReviewedNote) == (shown,)
    for store in new.vault._stores:
        store.db.execute("PRAGMA max_page_count=1000000")
    new.vault.keep(raw("after"))
    assert len(new.vault.all(Note)) == 2


def as_nobody(deed: Callable[[], None]) -> int:
    """Run in a child that is not root: root may write anywhere. 0: done, 60: read-only was told, 1: anything else."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            deed()
            code = 0
        except ReadOnly:
            code = 60
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and Unix permissions")
def test_a_read_only_folder_is_told(copy: Path) -> None:
    for folder in (copy, *copy.parents):
        if folder.name.startswith("pytest") or folder == copy or "test_" in folder.name:
            folder.chmod(0o755)
    for path in copy.iterdir():
        path.chmod(0o444)
    copy.chmod(0o555)
    before = hashes(copy)
    try:
        assert as_nobody(lambda: opened(copy, sources=SOURCES).close()) == 60
        assert as_nobody(lambda: made(copy / "inner").vault.close()) == 60
        assert as_nobody(lambda: replace_whole(copy / "visit.key", b"")) == 60
    finally:
        copy.chmod(0o700)
    assert hashes(copy) == before


def test_nothing_is_replaced_when_a_vault_is_made(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "letter.txt").write_text("keep me")
    with pytest.raises(AlreadyThere):
        made(tmp_path / "v")
    (tmp_path / "f").write_text("keep me")
    with pytest.raises(AlreadyThere):
        made(tmp_path / "f")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["f", "letter.txt", "v"]
    (tmp_path / "empty").mkdir()
    made(tmp_path / "empty").vault.close()


def test_garbage_everywhere_is_never_a_crash(tmp_path: Path) -> None:
    chance = random.Random(3)
    for number in range(12):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in ("visit.vdb", "sources.vdb", "visit.key", "visit.key.bak", "visit.vdb-wal"):
            (folder / name).write_bytes(chance.randbytes(chance.choice([0, 10, 4096, 8192, 9000])))
        refused(folder, Damaged)
