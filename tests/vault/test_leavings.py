"""What a killed program leaves half made goes at the next opening; what is not certainly its own stays."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, made, opened
from visit_desk.vault import check_vault
from visit_desk.vault.leavings import AT_REST


def kill_me(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed(deed: Callable[[], object]) -> None:
    """Do it in a process of its own, which is killed in the midst of it."""
    child = os.fork()
    if child == 0:
        try:
            deed()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL


def aged(folder: Path) -> None:
    before = time.time() - 2 * AT_REST
    for one in (*folder.rglob("*"), folder):
        os.utime(one, (before, before))


@pytest.mark.skipif(sys.platform == "win32", reason="no process is forked there")
def test_a_copy_that_was_killed_leaves_nothing_after_the_next_opening(told: Path, tmp_path: Path) -> None:
    """Beside the vault and in the folder elsewhere that is chosen."""
    away = tmp_path / "stick"
    away.mkdir()
    with opened(told) as vault:
        vault.copies.choose(away)

    def die(place: str) -> Callable[[], object]:
        return lambda: opened(told).copies.make(place, kill_me)

    for place in ("beside", "elsewhere"):
        killed(die(place))
        assert len([*tmp_path.rglob("*.part")]) == 1
        with opened(told) as vault:
            assert [*tmp_path.rglob("*.part")] == []
            assert vault.copies.make(place).whole


def test_a_half_made_vault_beside_goes_once_nobody_touches_it_and_nothing_else_does(told: Path) -> None:
    part = told.with_name(f"{told.name}.0a1b2c3d.part")
    shutil.copytree(told, part)
    other = told.with_name(f"{told.name}.00000000.part")
    other.mkdir()
    (other / "letter.odt").write_bytes(b"somebody's")
    foreign = told.with_name(f"{told.name}.ffffffff.part")
    made(foreign).vault.close()
    for one in (other, foreign):
        aged(one)
    opened(told).close()
    assert part.is_dir(), "another program may be at work on it"
    aged(part)
    opened(told).close()
    assert not part.exists()
    assert other.is_dir()
    assert foreign.is_dir()


def test_halves_of_files_in_the_vault_go_and_everything_else_stays(told: Path) -> None:
    halves = ["visit.key.0a1b2c3d.new", "visit.vdb.migrating", "visit.vdb.migrating-wal", "00112233aabbccdd"]
    boxes = told / "unsaved"
    boxes.mkdir(exist_ok=True)
    stays = ["letter.new", "visit.key.damaged-00ff", "00112233aabbccd"]
    for name in (*halves, *stays):
        (told / name).write_bytes(b"x")
        (boxes / name).write_bytes(b"x")
    opened(told, sources=SOURCES).close()
    for place in (told, boxes):
        assert [name for name in halves if (place / name).exists()] == []
        assert [name for name in stays if not (place / name).exists()] == []
    assert check_vault(told, NOTES, SOURCES, least=CHEAP).ok
