"""Locking ends the process that saw text; unlocking brings the same page, text and cursor back."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from tests.app.life import NAME, TEXT, WORDS, now
from visit_desk.app.door import VaultDoor
from visit_desk.domain.lists import VisitKind
from visit_desk.gui.application import LOCKED
from visit_desk.vault import residue


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a vault in it, closed."""
    door = VaultDoor(tmp_path, now)
    door.create(tmp_path / "v", *WORDS)
    door.first_visit("Sampleland", date(2030, 5, 13), date(2030, 5, 22), VisitKind.COUNTRY).close()
    return tmp_path


def life(place: Path, deed: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.app.life", str(place), deed]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


def test_the_chord_ends_the_process_and_the_same_place_comes_back(place: Path) -> None:
    locked = life(place, "type")
    assert locked.returncode == LOCKED, locked.stderr
    back = life(place, "return")
    assert back.returncode == 0, back.stderr
    told = json.loads(back.stdout.splitlines()[-1])
    assert told["page"] == "notes"
    assert told["text"] == TEXT
    assert (told["from"], told["at"]) == (17, 12)
    for process in (locked, back):
        assert "He said" not in process.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_a_kill_one_second_after_a_name_is_typed_leaves_none_in_the_notes_file(place: Path) -> None:
    command = [sys.executable, "-m", "tests.app.life", str(place), "name"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "typed"
        time.sleep(1)
        process.send_signal(signal.SIGKILL)
    words = [NAME, *NAME.split(), "Sampleland"]
    left = {hit.word for hit in residue(place / "v", WORDS[0], words) if hit.count}
    assert left == {"Sampleland"}  # the visit's own name is there to be found: the search works


def test_the_parent_starts_the_window_again_after_a_lock_and_not_after_a_close(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from visit_desk.app import parent

    codes = [LOCKED, LOCKED, 0]
    calls: list[list[str]] = []

    def ended(command: list[str]) -> int:
        calls.append(command)
        return codes[len(calls) - 1]

    monkeypatch.setattr(subprocess, "call", ended)
    vault = str(tmp_path / "v")
    assert parent.stand_by([vault, "--passphrase-file", "p", "--data-dir", str(tmp_path)]) == 0
    assert len(calls) == 3
    assert "--passphrase-file" in calls[0]
    assert all("--passphrase-file" not in call and "--locked" in call for call in calls[1:])


def test_a_demo_opens_no_window_that_nobody_could_see(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from visit_desk.app import parent

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(subprocess, "call", lambda command: pytest.fail(f"started {command[2:]}"))
    assert parent.demo_window(["demo", "--out", str(tmp_path)]) == 0
