"""The chord in a process of its own: keys gone, process ended, and the next start says plainly what is so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.making import SOURCES, made, opened
from visit_desk.app import parent
from visit_desk.app.asked import Asked, told_last
from visit_desk.domain.trouble import CannotOpenHere
from visit_desk.gui.application import LOCKED
from visit_desk.vault.letting_go import standing


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made(tmp_path / "v").vault.close()
    return tmp_path


def life(place: Path, deed: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.app.panic_life", str(place), deed]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.parametrize("where", ["entrance", "window"])
def test_held_to_the_end_the_keys_are_gone_the_process_ends_and_the_next_one_says_so(place: Path, where: str) -> None:
    done = life(place, where)
    assert done.returncode == LOCKED, done.stderr
    assert "still here" not in done.stdout
    assert standing(place / "v") == "gone"
    with pytest.raises(CannotOpenHere):
        opened(place / "v", sources=SOURCES)
    if where == "window":
        told = life(place, "say")
        assert "The keys of this vault were let go" in told.stdout, told.stderr


def test_a_hold_that_is_released_does_nothing(place: Path) -> None:
    done = life(place, "stop")
    assert done.returncode == 0, done.stderr
    assert "still here" in done.stdout
    opened(place / "v", sources=SOURCES).close()


def test_after_panic_the_next_start_knows_which_vault_it_was_though_no_file_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path / "v").vault.close()
    (tmp_path / "elsewhere").mkdir()
    deeds = iter(["window", "say"])
    places = iter([tmp_path, tmp_path / "elsewhere"])  # the second life is not told where the vault lies

    def command(_asked: Asked) -> list[str]:
        return [sys.executable, "-m", "tests.app.panic_life", str(next(places)), next(deeds)]

    heard: list[bytes] = []
    monkeypatch.setattr(parent, "_command", command)

    def hear(said: bytes) -> str:
        heard.append(said)
        return told_last(said)

    monkeypatch.setattr(parent, "told_last", hear)
    assert parent.stand_by([]) == 0
    assert "The keys of this vault were let go" in heard[1].decode()
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert not any(str(tmp_path / "v").encode() in one.read_bytes() for one in files)
