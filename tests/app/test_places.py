"""The program finds its files in a checkout, in a wheel, and when it is built into one folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.house.sources import PACKAGE, ROOT
from visit_desk.resources import resource, root, translations

ASK = (
    "from visit_desk.resources import resource, root, translations; import visit_desk;"
    "print(visit_desk.__file__); print(root());"
    "print(len(list(resource('fonts').glob('*.[to]tf'))), len(list(translations().glob('*.qm'))))"
)


def ask(folder: Path) -> list[str]:
    """What a program that lies in ``folder`` alone says of its files, from a working folder that is not its own."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {ASK}"],
        cwd=os.sep,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split("\n")


def test_a_checkout_finds_its_files() -> None:
    assert root() == ROOT
    assert resource("fonts").is_dir()
    assert translations().is_dir()
    assert ask(ROOT)[1] == str(ROOT)


def test_a_wheel_finds_the_files_that_it_carries(tmp_path: Path) -> None:
    installed = tmp_path / "site-packages"
    shutil.copytree(PACKAGE, installed / "visit_desk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources" / "fonts", installed / "visit_desk" / "_data" / "resources" / "fonts")
    shutil.copytree(ROOT / "i18n", installed / "visit_desk" / "_data" / "i18n")
    file, found, counts = ask(installed)[:3]
    assert Path(file).is_relative_to(installed)
    assert found == str(installed / "visit_desk" / "_data")
    fonts, words = map(int, counts.split())
    assert fonts == len(list(resource("fonts").glob("*.[to]tf"))) > 0
    assert words == len(list(translations().glob("*.qm"))) > 0


def test_the_wheel_and_the_built_program_carry_the_same_folders() -> None:
    wheel = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    built = (ROOT / "build_app.spec").read_text(encoding="utf-8")
    for folder in ("resources", "i18n"):
        assert f'"{folder}" = "visit_desk/_data/{folder}"' in wheel
        assert f'"visit_desk/_data/{folder}"' in built


def test_a_wheel_that_is_really_built_holds_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, stdin=subprocess.DEVNULL, capture_output=True)
    [made] = tmp_path.glob("visit_desk-*.whl")
    with zipfile.ZipFile(made) as wheel:
        wheel.extractall(tmp_path / "installed")
        names = wheel.namelist()
    assert "visit_desk/_data/i18n/visit_desk_en.qm" in names
    assert not [name for name in names if name.startswith(("tests/", "desk", ".venv"))]
    script = next(name for name in names if name.endswith("entry_points.txt"))
    assert "visit-desk = visit_desk.__main__:main" in (tmp_path / "installed" / script).read_text()
    assert Path(ask(tmp_path / "installed")[1]).name == "_data"
