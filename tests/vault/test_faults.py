"""A disk that is full, broken or read-only: a Trouble for people, and nothing acknowledged is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.vault.disk import watched
from tests.vault.faults import KINDS, Fault, Kind, journey_with
from tests.vault.journey import Journey, broken
from tests.vault.making import CHEAP, NOTES, SOURCES, hashes, made, opened, raw, reviewed
from tests.vault.raw_keys import opened_raw, session_vault
from visit_desk.domain.lists import NoteState
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import DiskTrouble, NoSpace, ReadOnly
from visit_desk.vault import Hand, Vault, check_vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the system for a handle's path")
EACH = 2
CALLS = 900  # of the journey at least; the command takes each in turn


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_whatever_the_disk_refuses_nothing_acknowledged_is_lost(kind: Kind) -> None:
    for turn in range(EACH):
        outcome = journey_with(kind, (97 * KINDS.index(kind) + 431 * turn) % CALLS + 1)
        assert outcome.wrong == []
        assert outcome.refused
        assert outcome.told or not kind.lasting


@contextmanager
def refusing(root: Path, kind: str) -> Iterator[Fault]:
    """From now on this disk refuses, until ``at`` is set out of reach."""
    fault = Fault(root, next(one for one in KINDS if one.name == kind), 1)
    with watched(root, fault):
        yield fault


@pytest.mark.parametrize("name", ["input or output errors from then on", "disk full for a moment"])
def test_a_passphrase_change_that_the_disk_refuses_leaves_a_vault_that_one_of_both_opens(
    tmp_path: Path, name: str
) -> None:
    """At each call in turn: before the commit the old one opens it, after it the new one, and nothing is missing."""
    kind = next(one for one in KINDS if one.name == name)
    base, masters = session_vault(tmp_path)
    refused = 0
    for at in range(3, 1000, 23):
        root = tmp_path / str(at)
        shutil.copytree(base, root / "v")
        journey, fault = Journey(root), Fault(root, kind, 1 << 30)
        with watched(root, fault):
            journey.vault, journey.told.there = opened_raw(root / "v", masters), True
            journey.keep()
            fault.at = fault.seen + at
            try:
                journey.change_sources()
            except DiskTrouble:
                refused += 1
            with suppress(DiskTrouble):
                journey.close()
            out_of_reach = fault.seen < fault.at
        assert broken(root, journey.told) == []
        shutil.rmtree(root)
        if out_of_reach:
            break
    assert refused > 2


def test_a_second_sealing_is_not_undone_by_the_first_that_failed(tmp_path: Path) -> None:
    """What waited from the refused sealing was done again at the next opening, over the newer text."""
    with made(tmp_path / "v").vault as vault:
        note = replace(raw("he spoke of the bridge"), state=NoteState.SEALED)
        shown = reviewed("first wording", note=note.id)
    with refusing(tmp_path, "disk full") as fault:
        fault.at = 1 << 30
        with opened(tmp_path / "v", sources=SOURCES) as vault:
            vault.keep(note)
            with vault._sources.writing():
                pass
            real = vault._notes.writing

            @contextmanager
            def full() -> Iterator[None]:
                fault.at = fault.seen + 1
                with real():
                    yield

            vault._notes.writing = full  # type: ignore[method-assign]  # the disk fills up just here
            with pytest.raises(NoSpace):
                vault.seal([shown], [note])
            fault.at = 1 << 30
            del vault._notes.writing
            vault.seal([replace(shown, text="second wording")], [note])
    with opened(tmp_path / "v", sources=SOURCES) as vault:
        assert [one.text for one in vault.all(ReviewedNote)] == ["second wording"]
    assert check_vault(tmp_path / "v", NOTES, SOURCES, least=CHEAP).ok


def test_a_folder_that_takes_no_change_says_so_and_is_not_changed(tmp_path: Path) -> None:
    made(tmp_path / "v").vault.close()
    before = hashes(tmp_path / "v")
    with refusing(tmp_path, "read-only from then on"):
        with pytest.raises(ReadOnly):
            opened(tmp_path / "v", sources=SOURCES)
        with pytest.raises(ReadOnly):
            made(tmp_path / "other")
    assert hashes(tmp_path / "v") == before
    assert not (tmp_path / "other").exists()
    opened(tmp_path / "v", sources=SOURCES).close()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from tests.vault.journey import Journey, broken
from tests.vault.making import SOURCES, opened, raw
from visit_desk.domain.trouble import DiskTrouble
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vault = opened(Path(sys.argv[1]), sources=SOURCES)
kept = raw("kept before")
vault.keep(kept)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
for number in range(1000):
    try:
        vault.keep(raw(f"{number} " + "grey water under the bridge " * 400))
    except DiskTrouble:
        print("full after", number)
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    vault.close()
except DiskTrouble:
    print("closed")
"""


def test_a_disk_that_really_ends_keeps_what_was_there_before_it_ended(tmp_path: Path) -> None:
    """No file of this process may grow past 200 kB: the system itself refuses, nothing is led through a test."""
    made(tmp_path / "v").vault.close()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "v")], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("full after")
    kept = int(done.stdout.split()[2])
    with opened(tmp_path / "v", sources=SOURCES) as vault:
        assert len(vault.all(Note)) == 1 + kept
    assert check_vault(tmp_path / "v", NOTES, SOURCES, least=CHEAP).ok


def filled(vault: Vault) -> int:
    """Keep until the disk refuses; how many were acknowledged."""
    for number in range(1000):
        try:
            vault.keep(raw(f"{number} " + "grey water under the bridge " * 300))
        except DiskTrouble:
            return number
    raise AssertionError("this disk never ends")


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
def test_a_real_disk_that_is_full_is_told_and_the_vault_still_opens(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(small)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine mounts nothing")
    try:
        vault = made(small / "v").vault
        kept = filled(vault)
        with pytest.raises(NoSpace):
            vault.copy_to(small / "copy")
        assert [one.name for one in small.iterdir()] == ["v"]
        shutil.copytree(small / "v", tmp_path / "left")
        with opened(tmp_path / "left", sources=SOURCES) as copy:
            assert len(copy.all(Note)) == kept > 0
        assert check_vault(tmp_path / "left", NOTES, SOURCES, least=CHEAP).ok
    finally:
        subprocess.run(["umount", "-l", str(small)], check=False)


def test_a_clock_that_jumps_back_changes_nothing_but_the_times(tmp_path: Path) -> None:
    made(tmp_path / "v").vault.close()
    now = [datetime(2031, 4, 7, 8, 0, tzinfo=UTC)]
    clocked = Hand(who="officer", device="laptop", at=lambda: now[0])
    note = raw("0")
    with Vault.open(tmp_path / "v", notes=NOTES, sources=SOURCES, hand=clocked, least=CHEAP) as vault:
        for number in range(5):
            vault.keep(replace(note, text=str(number)))
            now[0] -= timedelta(days=400)
        assert vault.get(Note, note.id).text == "4"
        vault.undo(note.id)
        assert vault.get(Note, note.id).text == "3"
        values = {getattr(one.value, "text", None) for one in vault.history(note.id)}
        assert values >= {"0", "1", "2", "3", "4"}
    assert check_vault(tmp_path / "v", NOTES, SOURCES, least=CHEAP).ok
    with opened(tmp_path / "v", sources=SOURCES) as vault:
        assert vault.get(Note, note.id).text == "3"
