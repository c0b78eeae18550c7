"""A file that is written out: what a killed writing leaves goes with the next one into the same folder."""

from __future__ import annotations

import os
import signal
import stat
import sys
import time
from pathlib import Path

import pytest

from visit_desk.desk.writing_out import AT_REST, write_out


def _age(file: Path) -> None:
    before = time.time() - 2 * AT_REST
    os.utime(file, (before, before))


@pytest.mark.skipif(sys.platform == "win32", reason="no process is forked there")
def test_what_a_killed_writing_left_is_closed_to_others_and_goes_with_the_next(tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:
        try:
            os.umask(0)
            setattr(os, "replace", lambda *_: os.kill(os.getpid(), signal.SIGKILL))  # noqa: B010  # in this process alone
            write_out(tmp_path / "report.pdf", b"half a report")
        finally:
            os._exit(0)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    (rest,) = tmp_path.iterdir()
    assert stat.S_IMODE(rest.stat().st_mode) == 0o600
    write_out(tmp_path / "another.pdf", b"whole")
    assert rest.exists(), "another program may be writing it"
    _age(rest)
    write_out(tmp_path / "another.pdf", b"whole")
    assert [one.name for one in tmp_path.iterdir()] == ["another.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept otherwise there")
def test_what_is_not_certainly_its_own_stays(tmp_path: Path) -> None:
    for name, mode in ((".0123456789abcdef.part", 0o644), (".0123456789abcde.part", 0o600), ("film.part", 0o600)):
        (tmp_path / name).write_bytes(b"x")
        (tmp_path / name).chmod(mode)
        _age(tmp_path / name)
    (tmp_path / "kept").write_bytes(b"x")
    (tmp_path / ".fedcba9876543210.part").symlink_to(tmp_path / "kept")
    write_out(tmp_path / "report.pdf", b"whole")
    assert len(list(tmp_path.iterdir())) == 6
