"""The front door under bad weather: real runs of ``desk`` in folders of its own, with nothing downloaded."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.house.sources import ROOT

posix = pytest.mark.skipif(sys.platform == "win32", reason="file modes and links of POSIX")
OLD_PYTHON, NO_VENV, NO_NETWORK, READ_ONLY, SYSTEM, WRONG_FILE = 20, 21, 22, 23, 24, 25
NOBODY = 65534


class Clone:
    """A folder with the front door and a lock; no package is ever installed from the outside."""

    def __init__(self, place: Path, lock: str) -> None:
        self.place = place
        place.mkdir(exist_ok=True)
        shutil.copy(ROOT / "desk", place / "desk")
        (place / "requirements.lock").write_text(lock)
        (place / "visit_desk").mkdir()
        (place / "visit_desk" / "__init__.py").touch()
        said = "import os, sys\nprint(sys.argv[1:], os.environ.get('QT_QPA_PLATFORM'), os.getcwd())\n"
        (place / "visit_desk" / "__main__.py").write_text(said + "sys.exit(7 if 'fail' in sys.argv else 0)\n")

    @property
    def stamp(self) -> Path:
        return self.place / ".venv" / "desk-stamp"

    def run(
        self, *arguments: str, python: str = sys.executable, before: tuple[str, ...] = (), **changes: str
    ) -> subprocess.CompletedProcess[str]:
        """``desk`` in a bare environment: no home, no screen, no uv, an index that nobody answers."""
        empty = self.place.parent / "empty"
        empty.mkdir(exist_ok=True)
        bare = {
            "PATH": str(empty),
            "HOME": str(empty),
            "DESK_NO_APT": "1",
            "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
            "PIP_RETRIES": "0",
            "PIP_CONFIG_FILE": os.devnull,
        }
        return subprocess.run(
            [*before, python, str(self.place / "desk"), *arguments],
            env=bare | changes,
            cwd=self.place.parent,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path / "clone", "# nothing to install\n")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """A clone that has been set up once, with an empty lock."""
    made = Clone(tmp_path_factory.mktemp("whole") / "clone", "# nothing to install\n")
    done = made.run("cli", "hello")
    assert done.returncode == 0, done.stderr
    return made


@pytest.fixture
def set_up(clone: Clone, whole: Clone) -> Clone:
    """A clone of its own that was set up before, from another lock: each new environment takes seconds to make."""
    shutil.copytree(whole.place / ".venv", clone.place / ".venv", symlinks=True)
    python = f"{clone.place / '.venv'} {sys.version_info[0]}.{sys.version_info[1]}"
    clone.stamp.write_text(f"{python}\n{hashlib.sha256(b'another lock').hexdigest()}\n")
    return clone


def test_the_first_run_sets_up_and_runs(whole: Clone) -> None:
    done = whole.run("cli", "note", "add")
    assert done.stdout.startswith("['note', 'add']")
    assert whole.stamp.exists()


def test_a_second_run_costs_less_than_a_second(whole: Clone) -> None:
    before = whole.stamp.stat().st_mtime_ns
    start = time.monotonic()
    assert whole.run("cli", "hello").returncode == 0
    assert time.monotonic() - start < 1
    assert whole.stamp.stat().st_mtime_ns == before


def test_the_exit_code_of_the_program_is_the_exit_code(whole: Clone) -> None:
    assert whole.run("cli", "fail").returncode == 7


def test_the_program_runs_where_the_person_stands(whole: Clone) -> None:
    """File names given to ``./desk cli`` mean what was typed."""
    assert str(whole.place.parent.resolve()) in whole.run("cli").stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_the_demo_opens_no_window(whole: Clone) -> None:
    said = whole.run("demo").stdout
    assert "'demo', '--out'" in said
    assert "demo-out" in said
    assert "--no-window" in said
    assert "offscreen" in said
    with socket.socket(socket.AF_UNIX) as screen:
        screen.bind("\0/tmp/.X11-unix/X7781")
        screen.listen()
        assert "--no-window" not in whole.run("demo", DISPLAY=":7781").stdout
    assert "--no-window" in whole.run("demo", DISPLAY=":7781").stdout
    assert "--out', 'elsewhere'" in whole.run("demo", "--out", "elsewhere").stdout
    assert whole.run("run").returncode == SYSTEM


@posix
def test_a_half_made_environment_is_made_anew(whole: Clone) -> None:
    whole.stamp.unlink()
    (whole.place / ".venv" / "bin" / "python").unlink()
    done = whole.run("cli", "hello")
    assert done.returncode == 0, done.stderr
    assert "not whole" in done.stderr
    assert whole.stamp.exists()


def test_a_changed_lock_is_followed_without_making_all_anew(whole: Clone) -> None:
    kept = whole.place / ".venv" / "kept"
    kept.touch()
    with (whole.place / "requirements.lock").open("a") as lock:
        lock.write("# a change\n")
    done = whole.run("cli", "hello")
    assert done.returncode == 0, done.stderr
    assert "has changed" in done.stderr
    assert kept.exists()
    digest = hashlib.sha256((whole.place / "requirements.lock").read_bytes()).hexdigest()
    assert digest in whole.stamp.read_text()


def test_without_network_it_says_so_and_a_second_run_mends_it(set_up: Clone) -> None:
    (set_up.place / "requirements.lock").write_text("iniconfig==2.3.1 --hash=sha256:" + "0" * 64 + "\n")
    done = set_up.run("demo")
    assert done.returncode == NO_NETWORK, done.stderr
    assert "has changed" in done.stderr
    assert "package index cannot be reached" in done.stderr
    assert "Traceback" not in done.stderr
    assert not set_up.stamp.exists()
    (set_up.place / "requirements.lock").write_text("# nothing\n")
    done = set_up.run("cli")
    assert done.returncode == 0, done.stderr
    assert "not whole" in done.stderr


def test_a_package_that_is_not_the_locked_one_is_refused(set_up: Clone, tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel(wheels / "invented-1.0-py3-none-any.whl")
    (set_up.place / "requirements.lock").write_text("invented==1.0 --hash=sha256:" + "0" * 64 + "\n")
    done = set_up.run("demo", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    assert done.returncode == WRONG_FILE, done.stderr
    assert not set_up.stamp.exists()


def wheel(path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(path, "w") as file:
        file.writestr("invented.py", "")
        file.writestr("invented-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: invented\nVersion: 1.0\n")
        tag = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        file.writestr("invented-1.0.dist-info/WHEEL", tag)
        file.writestr("invented-1.0.dist-info/RECORD", "")


@posix
def test_a_python_without_venv_gets_the_line_to_run(clone: Clone, tmp_path: Path) -> None:
    """As on a fresh Debian: ensurepip is in a package of its own."""
    (tmp_path / "lacking").mkdir()
    (tmp_path / "lacking" / "ensurepip.py").write_text("raise ImportError\n")
    done = clone.run("demo", PYTHONPATH=str(tmp_path / "lacking"))
    assert done.returncode == NO_VENV, done.stderr
    assert "-venv" in done.stderr
    assert "Traceback" not in done.stderr


def as_somebody_else() -> tuple[str, ...]:
    """Root may write anywhere; the test steps down to a user without a name."""
    setpriv = shutil.which("setpriv")
    return (setpriv, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups") if setpriv else ()


@posix
def test_a_folder_that_cannot_be_written_to_gets_a_sentence(clone: Clone, tmp_path: Path) -> None:
    before: tuple[str, ...] = ()
    python = sys.executable
    if os.geteuid() == 0:
        before, python = as_somebody_else(), "/usr/bin/python3"
        if not before or subprocess.run([python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]).returncode:
            pytest.skip("root without setpriv, or without a Python that others may run")
        for folder in tmp_path.parents:
            if folder.owner() == "root" and folder.stat().st_mode & 0o001 == 0:
                folder.chmod(folder.stat().st_mode | 0o011)
        tmp_path.chmod(0o755)
    clone.place.chmod(0o555)
    done = clone.run("demo", python=python, before=before)
    assert done.returncode == READ_ONLY, done.stderr
    assert "cannot be written to" in done.stderr
    assert "DESK_VENV" in done.stderr
    clone.place.chmod(0o755)


@posix
@pytest.mark.slow
def test_the_environment_may_live_elsewhere(clone: Clone, tmp_path: Path) -> None:
    done = clone.run("cli", DESK_VENV=str(tmp_path / "elsewhere"))
    assert done.returncode == 0, done.stderr
    assert not (clone.place / ".venv").exists()


def old_pythons() -> list[str]:
    places = [*os.environ.get("PATH", "").split(os.pathsep), *map(str, Path.home().glob(".pyenv/versions/3.*/bin"))]
    found: list[str] = []
    path = os.pathsep.join(place for place in places if "shims" not in place)
    for minor in (6, 7, 8, 9, 10):
        found += [python] if (python := shutil.which(f"python3.{minor}", path=path)) else []
    return found


@posix
def test_an_old_python_is_refused_with_a_sentence(clone: Clone) -> None:
    """By real old Pythons where there are some, and everywhere by a least version that no Python has."""
    for python in old_pythons():
        done = clone.run("demo", python=python)
        assert done.returncode == OLD_PYTHON, done.stderr
        assert done.stderr.startswith("Visit Desk needs Python 3.11 or newer; this is 3.")
    text = (clone.place / "desk").read_text()
    (clone.place / "desk").write_text(text.replace("LEAST = (3, 11)", "LEAST = (9, 0)"))
    assert clone.run("demo").returncode == OLD_PYTHON


@posix
@pytest.mark.slow
def test_an_old_python_hands_over_to_a_newer_one(clone: Clone, tmp_path: Path) -> None:
    if not old_pythons():
        pytest.skip("no old Python here")
    (tmp_path / "newer").mkdir()
    newer = tmp_path / "newer" / "python3.11"
    newer.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    newer.chmod(0o755)
    assert clone.run("--help", python=old_pythons()[0], PATH=str(tmp_path / "newer")).returncode == 0
    done = clone.run("cli", "hello", python=old_pythons()[0], PATH=str(tmp_path / "newer"))
    assert done.returncode == 0, done.stderr
    assert "['hello']" in done.stdout


def test_an_unknown_verb_shows_the_known_ones(clone: Clone) -> None:
    done = clone.run("fly")
    assert done.returncode == 2
    assert "./desk demo" in done.stderr
    assert not (clone.place / ".venv").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the loader of Linux")
def test_a_lacking_system_library_gets_the_line_to_run(whole: Clone) -> None:
    text = (whole.place / "desk").read_text()
    (whole.place / "desk").write_text(text.replace('"libEGL.so.1": "libegl1"', '"libNowhere.so.1": "libnowhere1"'))
    try:
        done = whole.run("demo")
    finally:
        (whole.place / "desk").write_text(text)
    assert done.returncode == SYSTEM
    assert "sudo apt-get install libnowhere1" in done.stderr
