"""The whole journey, from import to erasing: it is silent, and none of its words stands in any byte of the disk.

One journey serves all: a desk that imports, types, hides, searches, seals, exports every format and copies, and is
killed; a window that types and is locked; a window that types and is killed; an erasing. While it goes on, every file
under the vault, data, temporary, cache, configuration and keychain folders is read again and again.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import zlib
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.app.whole_life import CANARIES, SECRET
from tests.canary import Canary, Sampler, Sighting, spellings
from tests.desk.tavenia import write_visit
from visit_desk.gui.application import LOCKED

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
KEYCHAIN = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")
UNLOCK = 'printf "pw\\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null; exec "$@"'


@dataclass(frozen=True)
class Journey:
    """Where it went, what was seen while it went and afterwards, what was said and heard."""

    root: Path
    samples: int
    files: int
    during: tuple[Sighting, ...]
    after: tuple[Sighting, ...]
    said: str
    heard: tuple[str, ...]
    ends: tuple[int, ...]


def surroundings(root: Path) -> dict[str, str]:
    """Every folder that a program may choose for itself lies under ``root``."""
    places = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "home/.config",
        "XDG_CACHE_HOME": "home/.cache", "XDG_DATA_HOME": "home/.local/share"}  # fmt: skip
    for folder in places.values():
        (root / folder).mkdir(parents=True, mode=0o700, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "PYTEST_"))}
    kept |= {name: str(root / folder) for name, folder in places.items()}
    kept |= {"QT_QPA_PLATFORM": "offscreen"}
    if KEYCHAIN:
        kept["PYTHON_KEYRING_BACKEND"] = "keyring.backends.SecretService.Keyring"
    return kept


def started(root: Path, module: str, deed: str) -> subprocess.Popen[str]:
    """A process whose sockets are heard, with a keychain where this machine has one."""
    folder = root / "window" if module.endswith(".life") else root
    command = [sys.executable, "-m", "tests.app.listening", str(root.parent / "heard"), module, str(folder), deed]
    if KEYCHAIN:
        command = ["dbus-run-session", "--", "sh", "-c", UNLOCK, "sh", *command]
    return subprocess.Popen(
        command, env=surroundings(root), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, process_group=0
    )


def until(process: subprocess.Popen[str], word: str) -> str:
    """Read what it says until this line."""
    assert process.stdout is not None
    told = ""
    for line in process.stdout:
        told += line
        if line.strip() == word:
            return told
    raise AssertionError(f"it ended before {word!r}:\n{told}{process.communicate()[1]}")


def ended(process: subprocess.Popen[str], *, kill: bool = False) -> tuple[str, int]:
    """What it still says; killed with all that it started, or left to end by itself."""
    if kill:
        os.killpg(process.pid, signal.SIGKILL)
    out, error = process.communicate(timeout=90)
    return out + error, process.returncode


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    place = tmp_path_factory.mktemp("journey")
    root = place / "root"
    surroundings(root)
    write_visit(place / "given")
    canary, said, ends = Canary(CANARIES), "", list[int]()
    with Sampler(canary, (root,)) as sampler:
        for module, deed, word in (
            ("tests.app.whole_life", "work", "done"),
            ("tests.app.life", "type", ""),
            ("tests.app.life", "name", "typed"),
            ("tests.app.whole_life", "erase", ""),
        ):
            process = started(root, module, deed)
            sampler.process = process.pid
            said += until(process, word) if word else ""
            more, end = ended(process, kill=bool(word))
            said, ends = said + more, [*ends, end]
            sampler.look()
    heard = tuple((place / "heard").read_text().splitlines())
    return Journey(
        root,
        sampler.samples,
        sampler.files,
        tuple(sampler.sightings),
        tuple(canary.under(root)),
        said,
        heard,
        tuple(ends),
    )


def test_no_word_of_the_visit_stands_in_any_byte_while_it_goes_on_or_afterwards(journey: Journey) -> None:
    assert journey.ends == (-signal.SIGKILL, LOCKED, -signal.SIGKILL, 0), journey.said
    assert "erased" in journey.said
    assert journey.samples > 20
    assert journey.files > 50
    assert journey.during == ()
    assert journey.after == ()
    assert {"v", "copy", "out", "home"} <= {one.name for one in journey.root.iterdir()}
    assert not list(Canary(CANARIES).seen(journey.said.encode(), "what it said"))


def test_the_keychain_s_own_file_was_among_what_was_read(journey: Journey) -> None:
    if not KEYCHAIN:
        pytest.skip("this machine has no keychain to ask")
    assert "made with a keychain" in journey.said
    assert list(journey.root.rglob("*.keyring"))


def test_nobody_was_called_over_a_network(journey: Journey) -> None:
    assert [line for line in journey.heard if line.startswith("network")] == []
    assert bool(journey.heard) == bool(KEYCHAIN)  # the ear hears: the keychain is asked over a local socket


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_the_system_itself_saw_no_socket_of_a_network(tmp_path: Path) -> None:
    """Every system call for the network, of Python, of Qt and of what they start: none but local sockets."""
    root, seen = tmp_path / "root", tmp_path / "calls"
    around = surroundings(root) | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    write_visit(tmp_path / "given")
    trace = ["strace", "-f", "-qq", "-e", "trace=%network", "-o"]
    counts: list[int] = []
    for module, folder, deed, word in (
        ("tests.app.whole_life", root, "work", "done"),
        ("tests.app.life", root / "window", "type", ""),
        ("tests.app.whole_life", root, "erase", ""),
    ):
        command = [*trace, f"{seen}{len(counts)}", sys.executable, "-m", module, str(folder), deed]
        with subprocess.Popen(
            command, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, process_group=0
        ) as process:
            if word:
                until(process, word)
            said, _ = ended(process, kill=bool(word))
        lines = Path(f"{seen}{len(counts)}").read_text(errors="replace").splitlines()
        assert [line for line in lines if "AF_INET" in line or "AF_PACKET" in line] == [], said
        counts.append(len(lines))
    assert counts[1] > 0  # the window looks for its screen's and bus's sockets: the trace is no empty one


def test_the_ear_hears_and_refuses_what_a_network_library_would_do(tmp_path: Path) -> None:
    (tmp_path / "caller.py").write_text(
        "import socket\n"
        "looks = lambda: socket.getaddrinfo('host.example', 80)\n"
        "calls = lambda: socket.create_connection(('10.0.0.1', 9))\n"
        "for deed in (looks, calls):\n"
        "    try: deed()\n"
        "    except PermissionError: print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.listening", str(tmp_path / "heard"), "caller"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), str(tmp_path)])},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["refused", "refused"]
    assert [line.split()[0] for line in (tmp_path / "heard").read_text().splitlines()][:2] == ["network", "network"]


HIDING = """
import os, sys, tempfile, time, zlib
held = tempfile.TemporaryFile()
held.write(b"grey" + zlib.compress(b"water " * 50 + sys.argv[1].encode()) + b"lamp")
held.flush()
print("held", flush=True)
time.sleep(60)
"""


def test_the_sampler_sees_a_deleted_file_that_is_still_open(tmp_path: Path) -> None:
    """The control: a canary inside a zlib stream inside a file that no folder names any more."""
    canary = Canary(CANARIES)
    with Sampler(canary, (tmp_path,)) as sampler:
        with subprocess.Popen([sys.executable, "-c", HIDING, SECRET], stdout=subprocess.PIPE, text=True) as process:
            sampler.process = process.pid
            until(process, "held")
            sampler.look()
            process.kill()
    assert {one.word for one in sampler.sightings} == {SECRET}
    assert all(one.where.startswith("deleted file") for one in sampler.sightings)


@pytest.mark.parametrize("word", ["Zélandre", "Tobin Hallward", "مريم الخطيب"])
def test_the_scanner_sees_a_word_in_each_spelling(tmp_path: Path, word: str) -> None:
    canary, noise = Canary([word]), os.urandom(4096)
    for number, one in enumerate(sorted({one for one in spellings(word) if len(one) > 5})):
        assert list(canary.seen(noise + one + noise, "here")), (number, one)
    for shift in range(3):
        raw = bytes(shift) + word.encode() + b"tail"
        assert list(canary.seen(b64encode(raw), "base64")), shift
        assert list(canary.seen(b"%PDF stream " + zlib.compress(b64encode(raw)), "deep"))
    assert not list(canary.seen(noise * 100, "noise"))
    (tmp_path / f"{word}.txt").write_bytes(b"")
    assert canary.under(tmp_path)
