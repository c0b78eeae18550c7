"""No list of recent places, no title and no notification tells what was open; every file of ours is private."""

from __future__ import annotations

import ast
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import visit_desk
from tests.gui.whole_desk import whole
from visit_desk.gui.application import finish, make_application
from visit_desk.gui.sidebar import PAGES

CHOOSING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
app = QApplication([])
app.setApplicationName("Visit Desk")
place = Path(sys.argv[1])
def accept():
    box = next(one for one in app.topLevelWidgets() if isinstance(one, QFileDialog))
    box.accept()
QTimer.singleShot(300, accept)
if sys.argv[2] == "ours":
    from visit_desk.gui.parts.chooser import choose_folder
    chosen = choose_folder(None, place)
else:
    chosen = QFileDialog.getExistingDirectory(None, "", str(place), QFileDialog.Option.DontUseNativeDialog)
assert chosen, "something was chosen"
app.quit()
"""


@pytest.mark.skipif(os.name == "nt", reason="the settings of a Windows user are no files")
@pytest.mark.parametrize(("way", "expected"), [("ours", False), ("Qt's own", True)])
def test_choosing_a_folder_leaves_no_list_of_places_behind(tmp_path: Path, way: str, expected: bool) -> None:
    home, place = tmp_path / "home", tmp_path / "tavenport-evidence"
    home.mkdir()
    place.mkdir()
    told = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    told |= {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    subprocess.run([sys.executable, "-c", CHOOSING, str(place), way], env=told, check=True, timeout=60)
    left = [one for one in home.rglob("*") if one.is_file() and b"tavenport" in one.read_bytes()]
    assert bool(left) is expected, left


def test_no_title_of_any_window_ever_says_more_than_the_program_s_name(tmp_path: Path, qapp: QApplication) -> None:
    finish(make_application([]))
    others = set(QApplication.topLevelWidgets())  # of tests before this one
    with whole(tmp_path) as made:
        for page in PAGES:
            made.go(page)
            ours = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in others]
            titles = {one.windowTitle() for one in ours}
            assert titles == {"Visit Desk"}
            assert {one.title() for one in qapp.topLevelWindows() if one.isVisible()} <= {"Visit Desk", ""}


def test_nothing_in_the_program_notifies_or_keeps_settings_of_qt_s_own() -> None:
    """QSystemTrayIcon, QSettings and the recent files of a desktop: named nowhere but where they are silenced."""
    banned = re.compile(r"QSystemTrayIcon|showMessage|recently-used|addToRecentDocs|org\\.freedesktop\\.Notifications")
    found, kept = [], []
    for file in sorted(Path(visit_desk.__file__).parent.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        found += [file.name] if banned.search(text) else []
        kept += [file.name] if "QSettings" in names else []
    assert found == []
    assert kept == ["chooser.py"]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes; its files lie in the person's own folder")
def test_every_file_and_folder_that_the_program_makes_is_private(tmp_path: Path) -> None:
    """The whole journey from the command line, begun with the loosest mask that there is."""
    out, home, temp = (tmp_path / name for name in ("out", "home", "temp"))
    temp.mkdir()
    home.mkdir()
    told = {**os.environ, "HOME": str(home), "TMPDIR": str(temp), "PYTHONDONTWRITEBYTECODE": "1"}
    told |= {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    command = [sys.executable, "-m", "visit_desk", "demo", "--no-window", "--out", str(out)]
    subprocess.run(["sh", "-c", 'umask 0 && exec "$@"', "sh", *command], env=told, check=True, capture_output=True)
    made = [one for root in (out, home, temp) for one in root.rglob("*")]
    assert len(made) > 8
    assert [one.name for one in made if stat.S_IMODE(one.lstat().st_mode) & 0o077] == []
