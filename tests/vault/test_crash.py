"""Killed without warning: nothing acknowledged is lost, and no raw name was ever in the notes file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hashes, made, opened
from visit_desk.domain.note import Note
from visit_desk.vault import residue

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")

TYPING = """
import sys, time
from pathlib import Path
from tests.vault.making import SOURCES, opened, raw, reviewed
vault = opened(Path(sys.argv[1]), sources=SOURCES if sys.argv[2] == "open" else None)
vault.keep(raw("Quillomar Vesh said so"), reviewed("an earlier word"))
print("kept", flush=True)
time.sleep(60)
"""


def test_fifty_kills_lose_nothing_that_was_acknowledged() -> None:
    """In a process of its own, which has imported the vault and nothing else."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.vault.kill_loop", "--rounds", "50"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["rounds"] == 50
    assert told["lost"] == 0
    assert told["deeds"] > 100


@pytest.mark.parametrize("sources", ["open", "closed"])
def test_a_kill_one_second_after_a_name_is_typed_leaves_none_in_the_notes_file(tmp_path: Path, sources: str) -> None:
    new = made(tmp_path / "v")
    path = new.vault.path
    new.vault.close()
    child = subprocess.Popen([sys.executable, "-c", TYPING, str(path), sources], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "kept\n"
    time.sleep(1)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    before = hashes(path)
    assert (path / "visit.vdb-wal").stat().st_size > 0
    assert residue(path, NOTES, ["Quillomar", "Vesh", "vesh"], least=CHEAP) == ()
    assert [hit.where.split()[0] for hit in residue(path, NOTES, ["earlier"], least=CHEAP)] == ["visit.vdb-wal"] * 2
    assert hashes(path) == before
    with opened(path, sources=SOURCES) as vault:
        assert vault.all(Note)[0].text == "Quillomar Vesh said so"
