"""PySide6 is loaded with its Python part compiled once, and is the same PySide6 afterwards."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Counts what is compiled of PySide6's own part, and tells a wrong call as PySide6 words it.
LOADING = """
import builtins, sys
plain, counted = builtins.compile, []
def counting(source, filename, *more, **named):
    counted.extend([filename] if str(filename).startswith("shibokensupport") else [])
    return plain(source, filename, *more, **named)
builtins.compile = counting
from visit_desk.app import bindings
bindings.load()
assert builtins.compile is counting
assert builtins.__import__ is not builtins.__feature_import__
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
try:
    QLabel("seen").resize("wide")
except TypeError as error:
    assert "QLabel.resize" in str(error) or "resize" in str(error), error
else:
    raise SystemExit("a wrong call was taken")
print(len(counted))
"""


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    return tmp_path / "compiled"


def load(compiled: Path) -> int:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(compiled), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", LOADING], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return int(done.stdout)


def kept(compiled: Path) -> Path:
    (found,) = compiled.rglob("*.bindings")
    return found


def test_the_second_start_compiles_nothing_of_it(compiled: Path) -> None:
    assert load(compiled) > 5
    assert load(compiled) == 0


def test_what_was_compiled_from_another_text_is_compiled_anew(compiled: Path) -> None:
    load(compiled)
    told = marshal.loads(kept(compiled).read_bytes())  # written by the program above
    name = next(one for one in told if one.endswith("parser.py"))
    told[name] = (b"raise SystemExit('old')", compile("raise SystemExit('old')", name, "exec"))
    kept(compiled).write_bytes(marshal.dumps(told))
    assert load(compiled) == 1
    assert load(compiled) == 0


@pytest.mark.parametrize("rubbish", [b"", b"not marshal", marshal.dumps([1, 2])])
def test_a_file_that_cannot_be_read_changes_nothing(compiled: Path, rubbish: bytes) -> None:
    load(compiled)
    kept(compiled).write_bytes(rubbish)
    assert load(compiled) > 5
