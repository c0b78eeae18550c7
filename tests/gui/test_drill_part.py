"""The drill: practice on an invented vault; by its make-up it cannot reach the real one."""

from __future__ import annotations

import ast
import inspect
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.notes_desk import do
from tests.gui.pages_desk import laid
from tests.gui.test_panic import HELD, SHORT, hold, wait_until_over
from tests.vault.making import hashes
from visit_desk.app.letting_go import LettingGo
from visit_desk.desk import drilling
from visit_desk.desk.drilling import Drill
from visit_desk.gui.drill_part import DrillPart
from visit_desk.gui.panic import Panic


@pytest.fixture
def ended() -> list[int]:
    return []


@pytest.fixture
def going(qapp: QApplication, ended: list[int]) -> Iterator[list[Path]]:
    """In earnest for whatever vault is named; the end of the process is only written down."""
    meant: list[Path] = []
    made = LettingGo(qapp, lambda: meant[0], finish=ended.append, panic=Panic(qapp, seconds=SHORT))
    yield meant
    made.panic.practise(None)
    made.panic.setParent(None)
    made.panic.deleteLater()
    made.deleteLater()


def is_on(part: DrillPart) -> bool:
    return part.on


def drills() -> list[Path]:
    return sorted(Path(tempfile.gettempdir()).glob("visit-desk-drill-*"))


def test_nothing_of_the_drill_takes_a_path_a_desk_or_a_vault() -> None:
    for name, deed in inspect.getmembers(Drill, inspect.isfunction):
        assert list(inspect.signature(deed).parameters) == ["self"], name
    tree = ast.parse(inspect.getsource(drilling))
    imported = {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom | ast.Import) for alias in node.names
    }
    assert not imported & {"Desk", "settings", "Settings", "Leaving"}
    (call,) = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "let_go"
    ]
    assert ast.unparse(call.args[0]) == "place"
    assert "place = self._own / 'practice.vault'" in ast.unparse(tree)


def test_a_drill_takes_every_way_in_and_leaves_nothing_behind() -> None:
    before = drills()
    drill = Drill()
    drill.prepare()
    assert len(drills()) == len(before) + 1
    done = drill.let_go()
    assert done.ways >= 4
    assert not done.opens
    assert done.seconds < 5
    assert drills() == before


def test_a_hold_during_the_drill_never_touches_the_real_vault(
    tmp_path: Path, going: list[Path], ended: list[int], qapp: QApplication
) -> None:
    with laid(tmp_path, "safety", DrillPart) as made:
        part = made.page
        assert isinstance(part, DrillPart)
        real = made.desk.vault.path
        going.append(real)
        keys = {name: told for name, told in hashes(real).items() if "visit.key" in name}
        assert len(keys) == 2
        panic = qapp.findChild(Panic)
        assert panic is not None
        part.begin()
        made.settle()
        assert is_on(part)
        hold(made.window)
        wait_until_over(panic)
        made.settle()
        assert len(part.results) == 1
        assert "ways in were taken" in part.result.text()
        assert ended == []
        assert not is_on(part)
        assert {name: told for name, told in hashes(real).items() if name in keys} == keys
        do(made.lane, lambda: made.desk.vault.keep_session({"page": "safety"}))
        part.begin()
        made.settle()
        part.leave()
        assert not is_on(part), "leaving the part ends the drill"
        handle = made.window.windowHandle()
        assert handle is not None
        QTest.keyRelease(handle, Qt.Key.Key_F12, HELD)


def test_the_part_says_what_it_cannot_do_and_never_more() -> None:
    text = inspect.getsource(inspect.getmodule(DrillPart)).lower()  # type: ignore[arg-type]  # it has one
    assert "flash memory may keep" in text
    assert "officer" in text
    for never in ("deniable", "certified", "securely erased"):
        assert never not in text
