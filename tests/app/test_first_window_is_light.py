"""The first window stands before anything heavy is loaded, whole, and the parent never loads anything at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.making import made
from visit_desk.app.asked import Asked, read

HEAVY = (
    "sqlmodel", "sqlalchemy", "pydantic", "sqlcipher3", "reportlab", "docx", "openpyxl", "pikepdf", "pypdf",
    "pdfminer", "keyring", "cryptography", "visit_desk.vault", "visit_desk.redaction",
    "visit_desk.paper", "visit_desk.exchange", "visit_desk.desk", "visit_desk.cli",
)  # fmt: skip
LOADED = """
import json, os, sys
from visit_desk.app import child
from visit_desk.gui import entrance
def first_picture(self):
    sys.stdout.write(json.dumps(sorted(sys.modules)))
    sys.stdout.flush()
    os._exit(0)
entrance.Entrance._first_picture = first_picture
child.live(sys.argv[1:])
"""
PICTURES = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from visit_desk.app import child, door
from visit_desk.gui import entrance
door.VaultDoor.warm = lambda self: None
rest = entrance.Entrance._first_picture
seen = []
def take(self):
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    seen.append(self.grab().toImage())
def first_picture(self):
    take(self)
    rest(self)
    QTimer.singleShot(400, lambda: last(self))
def last(self):
    take(self)
    middle = seen[0].width() // 2
    colours = {seen[0].pixel(middle, y) for y in range(seen[0].height())}
    print(json.dumps([seen[0] == seen[1], len(colours)]))
    sys.stdout.flush()
    os._exit(0)
entrance.Entrance._first_picture = first_picture
child.live(sys.argv[1:])
"""
PARENT = """
import json, subprocess, sys
calls = []

class Popen:
    stdout, args = None, ()
    def __init__(self, command, **_):
        calls.append(command)
    def __enter__(self):
        return self
    def __exit__(self, *_):
        return None
    def wait(self):
        return 0

subprocess.Popen = Popen
from visit_desk.app import start
code = start(json.loads(sys.argv[1]))
print(json.dumps({"code": code, "calls": calls, "loaded": sorted(sys.modules)}))
"""


def said(code: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def heavy(loaded: list[str]) -> list[str]:
    return [name for name in loaded if any(name == one or name.startswith(f"{one}.") for one in HEAVY)]


@pytest.mark.parametrize("vault", [True, False], ids=["unlock", "first run"])
def test_the_first_picture_waits_for_nothing_heavy(tmp_path: Path, vault: bool) -> None:
    arguments = ["--data-dir", str(tmp_path), *([str(tmp_path / "v")] if vault else [])]
    loaded = json.loads(said(LOADED, *arguments))
    assert "visit_desk.gui.entrance" in loaded
    assert ("visit_desk.gui.first_run" in loaded) is not vault
    assert heavy(loaded) == []


@pytest.mark.parametrize("vault", [True, False], ids=["unlock", "first run"])
def test_the_first_picture_is_the_whole_entrance(tmp_path: Path, vault: bool) -> None:
    """What is loaded after it changes not one pixel, but for the ring around what has the focus."""
    if vault:
        made(tmp_path / "v").vault.close()  # without one there the card says so when it was looked for
    arguments = ["--data-dir", str(tmp_path), *([str(tmp_path / "v")] if vault else [])]
    same, colours = json.loads(said(PICTURES, *arguments))
    assert colours > 5
    assert same


def test_the_parent_of_the_window_loads_neither_qt_nor_a_parser() -> None:
    told = json.loads(said(PARENT, "[]"))
    assert told["code"] == 0
    assert told["calls"] == [[sys.executable, "-m", "visit_desk", "window-child"]]
    assert heavy(told["loaded"]) == []
    assert not [name for name in told["loaded"] if name.startswith("PySide6")]


def test_what_the_window_was_asked_for_reaches_its_process(tmp_path: Path) -> None:
    spelled = ["window", "--lang=fr", "--today", "2030-05-14", "--data-dir", str(tmp_path), "--", "-odd"]
    command = json.loads(said(PARENT, json.dumps(spelled)))["calls"][0]
    child = command[command.index("window-child") + 1 :]
    assert read(child) == Asked(path=Path("-odd"), data_dir=tmp_path, today="2030-05-14", lang="fr")


def test_a_lock_leaves_the_passphrase_files_behind() -> None:
    asked = Asked(path=Path("v"), passphrase_file=Path("a"), sources_passphrase_file=Path("b"), lang="ar")
    assert read(asked.arguments()) == asked
    assert read(asked.after_lock().arguments()) == Asked(path=Path("v"), lang="ar", locked=True)
