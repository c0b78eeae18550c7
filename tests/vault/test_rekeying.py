"""A changed passphrase is the only one: also for old copies of the key file, also after a crash at any step."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, made, opened, raw, reviewed
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import CannotUnlock, Damaged, SamePassphrase, SourcesClosed
from visit_desk.vault import Vault, check_vault
from visit_desk.vault.keyfile import read_copies

FIXTURE = Path(__file__).with_name("fixtures") / "schema-1"
ROOT = Path(__file__).parents[2]
NEW_NOTES, NEW_SOURCES = "nine herons by the mill", "eleven boats in the reeds"


def all_there(vault: Vault) -> None:
    assert {note.text for note in vault.all(Note)} == {"by the harbour", "while they were closed"}
    assert [one.title for one in vault.all(Finding)] == ["Harbour dues"]
    assert [hit.kind for hit in vault.search("dues")] == ["finding"]
    assert vault.inbox_count() == 0


def test_an_old_key_file_does_not_open_the_new_database(tmp_path: Path) -> None:
    new = made(tmp_path / "v")
    path, vault = new.vault.path, new.vault
    vault.keep(raw("by the harbour"), Finding(code="F1", title="Harbour dues"), reviewed("* spoke", "A person"))
    vault.close_sources()
    vault.keep(raw("while they were closed"))
    vault.open_sources(SOURCES)
    before = (path / "visit.key").read_bytes()
    vault.change_passphrase(Compartment.NOTES, NEW_NOTES)
    between = (path / "visit.key").read_bytes()
    vault.change_passphrase(Compartment.SOURCES, NEW_SOURCES)
    all_there(vault)  # it goes on where it was
    vault.keep(Finding(code="F2", title="Ferry fares"))
    vault.close()
    after = (path / "visit.key").read_bytes()
    for old in (before, between):
        for name in ("visit.key", "visit.key.bak"):
            (path / name).write_bytes(old)
        for notes in (NOTES, NEW_NOTES, new.notes_recovery):
            with pytest.raises((CannotUnlock, Damaged)):
                opened(path, notes=notes, sources=SOURCES)
    for name in ("visit.key", "visit.key.bak"):
        (path / name).write_bytes(after)
    with opened(path, notes=NEW_NOTES, sources=NEW_SOURCES) as again:
        assert len(again.all(Finding)) == 2
    opened(path, notes=new.notes_recovery, sources=new.sources_recovery).close()  # the same paper opens the new key
    assert check_vault(path, NEW_NOTES, NEW_SOURCES, least=CHEAP).ok
    assert sorted(one.name for one in path.iterdir()) == [
        "sources.vdb", "visit.key", "visit.key.bak", "visit.lock", "visit.vdb",
    ]  # fmt: skip


def test_what_is_written_after_a_change_to_a_closed_sources_file_reaches_its_new_key(tmp_path: Path) -> None:
    vault = made(tmp_path / "v").vault
    vault.change_passphrase(Compartment.SOURCES, NEW_SOURCES)
    vault.close_sources()
    vault.keep(raw("to the new public key"))
    vault.open_sources(NEW_SOURCES)
    assert [note.text for note in vault.all(Note)] == ["to the new public key"]
    vault.close()


def test_a_change_that_ends_at_any_line_leaves_one_door_and_every_record() -> None:
    """Some lines of each run; ``python -m tests.vault.rekey_steps`` tries them all. In a process of one thread: it
    forks."""
    start = str(random.randint(1, 37))
    command = [sys.executable, "-m", "tests.vault.rekey_steps", "--stride", "37", "--start", start]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"from line {start}: {done.stdout}{done.stderr}"


def test_a_file_that_was_never_committed_is_dropped_and_a_committed_one_is_used(tmp_path: Path) -> None:
    for commit in (False, True):
        path = tmp_path / f"v{commit}"
        made(path).vault.close()
        old = {name: (path / name).read_bytes() for name in ("visit.key", "visit.key.bak", "visit.vdb")}
        with opened(path) as vault:
            vault.keep(Finding(code="F1", title="Harbour dues"))
            vault.change_passphrase(Compartment.NOTES, NEW_NOTES)
        shutil.copy(path / "visit.vdb", path / "visit.vdb.rekeyed")
        (path / "visit.vdb").write_bytes(old["visit.vdb"])
        if not commit:
            for name in ("visit.key", "visit.key.bak"):
                (path / name).write_bytes(old[name])
        with opened(path, notes=NEW_NOTES if commit else NOTES) as vault:
            assert len(vault.all(Finding)) == int(commit)
        assert not (path / "visit.vdb.rekeyed").exists()


def test_a_vault_of_the_first_version_gets_a_new_code_when_it_is_first_rekeyed(tmp_path: Path) -> None:
    shutil.copytree(FIXTURE, tmp_path / "v")
    with Vault.open(tmp_path / "v", notes=NOTES, sources=SOURCES, hand=hand()) as vault:
        assert read_copies(vault.path).header.version == 1  # opening alone changes nothing
        code = vault.change_passphrase(Compartment.NOTES, NEW_NOTES)
        assert vault.keying.tries(Compartment.NOTES, code)
        assert vault.keying.kinds(Compartment.NOTES) == ("passphrase", "recovery")
    with Vault.open(tmp_path / "v", notes=code, sources=SOURCES, hand=hand()) as vault:
        assert read_copies(vault.path).header.version == 2
        assert len(vault.all(Note)) == 2
        assert vault.change_passphrase(Compartment.NOTES, NOTES) == ""


def test_another_code_makes_the_old_one_worthless(tmp_path: Path) -> None:
    new = made(tmp_path / "v")
    vault, path = new.vault, new.vault.path
    before = (path / "visit.key").read_bytes()
    with pytest.raises(CannotUnlock):
        vault.keying.new_recovery(Compartment.NOTES, SOURCES)
    with pytest.raises(CannotUnlock):
        vault.keying.new_recovery(Compartment.NOTES, new.notes_recovery)  # a code does not make another
    code = vault.keying.new_recovery(Compartment.NOTES, NOTES)
    assert not vault.keying.tries(Compartment.NOTES, new.notes_recovery)
    assert vault.keying.tries(Compartment.NOTES, code)
    vault.close()
    opened(path, notes=NOTES).close()
    opened(path, notes=code).close()
    for name in ("visit.key", "visit.key.bak"):
        (path / name).write_bytes(before)
    with pytest.raises(Damaged):
        opened(path, notes=new.notes_recovery)


def test_nothing_changes_when_the_new_passphrase_is_refused(tmp_path: Path) -> None:
    vault = made(tmp_path / "v").vault
    header = (vault.path / "visit.key").read_bytes()
    with pytest.raises(SamePassphrase):
        vault.change_passphrase(Compartment.NOTES, SOURCES)
    vault.close_sources()
    with pytest.raises(SourcesClosed):
        vault.change_passphrase(Compartment.SOURCES, NEW_SOURCES)
    vault.close()
    assert (vault.path / "visit.key").read_bytes() == header
