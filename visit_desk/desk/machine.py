"""The machine around the vault, as it may be asked: small files, commands, what runs. Rights are never asked for.

Every question has a time limit and one answer for everything that fails, None: a check says "could not be found out"
then. No question opens a connection to another machine.
"""

from __future__ import annotations

import ctypes
import getpass
import os
import stat
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Protocol

from visit_desk.vault.where import here

# Seconds that one command may take: a lock that comes meanwhile waits for one question, which asks three at most.
LONGEST = {"linux": 0.3, "darwin": 0.3, "win32": 1.5}
WHOLE = 3.0  # seconds that one whole round may take
_MOST = 200_000  # characters that are read of one file
_STARTED = (time.time(), time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else None)


@dataclass(frozen=True)
class Told:
    """What a command answered: its exit status and its standard output."""

    status: int
    out: str


class Machine(Protocol):
    """What a check asks. ``system`` is linux, darwin or win32."""

    system: str

    def read(self, path: str) -> str | None: ...
    def run(self, *command: str) -> Told | None: ...
    def environ(self, name: str) -> str: ...
    def programs(self) -> tuple[str, ...] | None: ...
    def mode(self, path: str) -> int | None: ...
    def there(self, path: str) -> bool: ...
    def drive(self, path: PurePath) -> tuple[str, str]: ...
    def user(self) -> str: ...
    def home(self) -> str: ...
    def drift(self) -> float | None: ...
    def dumpable(self) -> bool | None: ...


class ThisMachine:
    """The machine that the program runs on. Made anew for each round: the round's time begins now."""

    def __init__(self, whole: float = WHOLE, longest: float | None = None) -> None:
        self.system: str = sys.platform if not sys.platform.startswith("linux") else "linux"
        self._longest = longest or LONGEST.get(self.system, 0.3)
        self._until = time.monotonic() + whole
        self._programs: tuple[str, ...] | None = None

    def read(self, path: str) -> str | None:
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                return file.read(_MOST)
        except OSError:
            return None

    def run(self, *command: str) -> Told | None:
        """None where the command is not there, hangs, or the round has no time left."""
        left = min(self._longest, self._until - time.monotonic())
        if left <= 0:
            return None
        quiet = {**os.environ, "LC_ALL": "C", "LANG": "C", "SYSTEMD_PAGER": "", "SYSTEMD_COLORS": "0"}
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            done = subprocess.run(
                list(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                timeout=left, check=False, env=quiet, creationflags=flags, text=True, errors="replace",
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError):
            return None
        return Told(done.returncode, done.stdout)

    def environ(self, name: str) -> str:
        return os.environ.get(name, "")

    def programs(self) -> tuple[str, ...] | None:
        """The names of the programs that run, of every account that the system shows; read once a round."""
        if self._programs is None:
            found = _from_proc() if self.system == "linux" else self._listed()
            self._programs = found
        return self._programs

    def _listed(self) -> tuple[str, ...] | None:
        if self.system == "win32":
            told = self.run(os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "tasklist.exe"),
                            "/fo", "csv", "/nh")  # fmt: skip
            return tuple(line.split('","')[0].strip('"') for line in told.out.splitlines()) if told else None
        told = self.run("/bin/ps", "-axo", "comm=")
        return tuple(Path(line.strip()).name for line in told.out.splitlines()) if told else None

    def mode(self, path: str) -> int | None:
        """The permission bits of a folder; nothing where they mean nothing."""
        try:
            return stat.S_IMODE(os.stat(path).st_mode) if os.name == "posix" else None
        except OSError:
            return None

    def there(self, path: str) -> bool:
        return os.path.lexists(path)

    def drive(self, path: PurePath) -> tuple[str, str]:
        """The kind of drive and its file system, where neither a file nor a command tells it (Windows)."""
        return here().form(path) if self.system == "win32" else ("", "")

    def user(self) -> str:
        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return ""

    def home(self) -> str:
        return str(Path.home())

    def drift(self) -> float | None:
        """Seconds by which the wall clock moved against the time that passed since the program started."""
        wall, steady = _STARTED
        if steady is None:
            return None
        return (time.time() - wall) - (time.clock_gettime(time.CLOCK_BOOTTIME) - steady)

    def dumpable(self) -> bool | None:
        """Whether this process may leave a core dump and be read by a debugger (Linux, prctl PR_GET_DUMPABLE)."""
        if self.system != "linux":
            return None
        told = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
        return told == 1 if told in (0, 1, 2) else None


def _from_proc() -> tuple[str, ...] | None:
    """Names as /proc tells them: ``comm`` is cut at 15 letters, so the first word of ``cmdline`` is told as well."""
    found: set[str] = set()
    try:
        numbers = [entry for entry in os.listdir("/proc") if entry.isdigit()]
    except OSError:
        return None
    for number in numbers:
        for name, cut in (("comm", "\n"), ("cmdline", "\0")):
            try:
                with open(f"/proc/{number}/{name}", encoding="utf-8", errors="replace") as file:
                    words: Sequence[str] = file.read(4096).split(cut)
            except OSError:
                continue  # it ended meanwhile, or is none of ours to read
            found.update(Path(word).name for word in words[: 1 if name == "comm" else 2] if word)
    return tuple(sorted(found)) or None
