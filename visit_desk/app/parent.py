"""The parent: starts the window's process, and starts it again when it was locked. It never sees any content."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from visit_desk.app.asked import LAST, Asked, told_last
from visit_desk.domain.trouble import Exit

LOCKED = 75
REFUSED = 76  # keys could not be let go: the next window says so


def stand_by(arguments: list[str]) -> int:
    """Live as long as the window does. After a lock the child starts without the passphrase files it began with."""
    asked = _asked(arguments)
    if not has_screen():
        sys.stderr.write("There is no screen here. Run a command instead: visit-desk --help\n")
        return int(Exit.USAGE)
    code, last = _life(asked, "")
    while code in (LOCKED, REFUSED):
        code, told = _life(asked.after_lock(refused=code == REFUSED), last)
        last = told or last
    return code


def _life(asked: Asked, last: str) -> tuple[int, str]:
    """One life of the window's process: its exit status, and the vault that it had open at its end."""
    said: list[bytes] = []
    with subprocess.Popen(_command(asked), stdout=subprocess.PIPE, env={**os.environ, LAST: last}) as child:
        # A thread of its own: what the child started may hold the other end open for longer than it lived.
        hearing = threading.Thread(target=_hear, args=(child, said), daemon=True)
        hearing.start()
        code = child.wait()
        hearing.join(1.0)
    return code, told_last(b"".join(said))


def _hear(child: subprocess.Popen[bytes], said: list[bytes]) -> None:
    with suppress(OSError, ValueError):
        while child.stdout is not None and (piece := os.read(child.stdout.fileno(), 4096)):
            said.append(piece)


def demo_window(arguments: Sequence[str]) -> int:
    """The window on a demo that was just built, opened with its own passphrases."""
    from visit_desk.cli.parser import build_parser
    from visit_desk.desk.demo_names import NOTES_FILE, SOURCES_FILE, VAULT, demo_moment

    asked = build_parser().parse_args(list(arguments))
    # A platform that draws into memory was chosen for a test: nobody could see the window, or close it.
    unseen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal")
    if unseen or not has_screen():
        sys.stderr.write("There is no screen here, so no window was opened.\n")
        return int(Exit.DONE)
    out: Path = asked.out
    child = [str(out / VAULT), "--passphrase-file", str(out / NOTES_FILE)]
    child += ["--sources-passphrase-file", str(out / SOURCES_FILE), "--lang", asked.lang]
    child += ["--today", str(asked.today or demo_moment().date())]
    child += ["--data-dir", str(asked.data_dir)] if asked.data_dir else []
    return stand_by(child)


def has_screen() -> bool:
    """Whether a window can be drawn: always on Windows and macOS; elsewhere a display, or a platform by choice."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _asked(arguments: list[str]) -> Asked:
    """What a person asked for; without arguments, the usual start, nothing has to be parsed."""
    if not arguments:
        return Asked()
    from visit_desk.cli.parser import build_parser

    told = build_parser().parse_args(["window", *arguments])
    return Asked(
        path=told.path,
        data_dir=told.data_dir,
        today=str(told.today) if told.today else "",
        lang=told.lang,
        passphrase_file=told.passphrase_file,
        sources_passphrase_file=told.sources_passphrase_file,
    )


def _command(asked: Asked) -> list[str]:
    child = ["window-child", *asked.arguments()]
    if getattr(sys, "frozen", False):
        return [sys.executable, *child]
    return [sys.executable, "-m", "visit_desk", *child]
