"""``room``: the room check without a screen and without a passphrase."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from visit_desk.cli.main import run
from visit_desk.desk.room import looks


def test_room_tells_every_light_and_opens_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "v"
    folder.mkdir(mode=0o755)
    assert run(["room", str(folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    system = "linux" if sys.platform.startswith("linux") else sys.platform
    assert {light["key"] for light in told["lights"]} == set(looks(system))
    assert sum(told["counts"].values()) == len(told["lights"])
    if system == "linux":
        assert {"key": "folder", "level": "red", "answer": "readable", "found": []} in told["lights"]
    assert list(folder.iterdir()) == []


def test_room_in_words_has_the_worst_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o755)
    assert run(["room", str(tmp_path), "--today", "2020-01-01"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("red")
    assert any(line.split()[:3] == ["red", "clock", "early"] for line in lines)
