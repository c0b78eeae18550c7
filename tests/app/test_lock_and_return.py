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
from visit_desk.cli.opening import this_hand
from visit_desk.desk.demo_names import FOLDER, NOTES_FILE, SOURCES_FILE, VAULT
from visit_desk.desk.desk import Desk
from visit_desk.domain.lists import VisitKind
from visit_desk.gui.application import LOCKED
from visit_desk.vault import Vault, residue
from visit_desk.vault.cost import FLOOR


def made(path: Path) -> None:
    """A closed vault with a visit in it and the cheapest keys that the program accepts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    desk = Desk(Vault.create(path, *WORDS, hand=this_hand(now), cost=FLOOR).vault, now)
    desk.visits.begin("Sampleland", date(2030, 5, 13), date(2030, 5, 22), VisitKind.COUNTRY)
    desk.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a vault in it, closed."""
    made(tmp_path / "v")
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

    calls = tmp_path / "calls"
    script = (
        "import json, pathlib, sys\n"
        "from visit_desk.app.asked import left_open, tell_parent\n"
        f"file = pathlib.Path({str(calls)!r})\n"
        "said = json.loads(file.read_text()) if file.exists() else []\n"
        "file.write_text(json.dumps([*said, [sys.argv[1:], str(left_open() or '')]]))\n"
        "print('chatter')\n"
        "sys.stdout.flush()\n"
        "if not said: tell_parent(pathlib.Path('/chosen/by hand'))\n"
        f"sys.exit({LOCKED} if len(said) < 2 else 0)\n"
    )
    monkeypatch.setattr(parent, "_command", lambda asked: [sys.executable, "-c", script, *asked.arguments()])
    vault = str(tmp_path / "v")
    assert parent.stand_by([vault, "--passphrase-file", "p", "--data-dir", str(tmp_path)]) == 0
    told = json.loads(calls.read_text())
    assert len(told) == 3
    assert "--passphrase-file" in told[0][0]
    assert all("--passphrase-file" not in call and "--locked" in call for call, _ in told[1:])
    chosen = str(Path("/chosen/by hand").absolute())
    assert [last for _, last in told] == ["", chosen, chosen], "the vault that was open comes back, through no file"


def test_after_a_lock_the_demo_comes_back_to_its_own_card_which_says_where_its_passphrases_lie(tmp_path: Path) -> None:
    from visit_desk.app.letting_go import demo_words
    from visit_desk.desk.demo_names import demo_moment

    path = tmp_path / FOLDER / VAULT
    made(path)
    words = demo_words(path, tmp_path)
    assert str(path.parent) in words
    assert all(name in words for name in (NOTES_FILE, SOURCES_FILE))
    assert demo_words(tmp_path / "v", tmp_path) == ""
    again = VaultDoor(tmp_path, now, keychain=False).open(path, WORDS[0], None)
    try:
        assert again.today() == demo_moment().date(), "its visit is looked at on its own day"
    finally:
        again.close()


def test_a_demo_opens_no_window_that_nobody_could_see(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from visit_desk.app import parent

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("started"))
    assert parent.demo_window(["demo", "--out", str(tmp_path)]) == 0
