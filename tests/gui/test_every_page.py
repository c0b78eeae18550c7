"""What every page keeps, on a real desk: names for the keyboard, its own room, every direction, size and language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.looking import clipped, nameless, outside
from tests.gui.pages_desk import laid
from visit_desk.gui.commitments_page import CommitmentsPage
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.findings_page import FindingsPage
from visit_desk.gui.leaving_page import LeavingPage
from visit_desk.gui.people_page import PeoplePage
from visit_desk.gui.programme_page import ProgrammePage
from visit_desk.gui.report_page import ReportPage
from visit_desk.gui.safety_page import SafetyPage
from visit_desk.gui.state_page import StatePage
from visit_desk.gui.theme import theme
from visit_desk.gui.today_page import TodayPage

PAGES: list[tuple[str, type[DeskPage]]] = [
    ("today", TodayPage), ("programme", ProgrammePage), ("people", PeoplePage), ("findings", FindingsPage),
    ("commitments", CommitmentsPage), ("report", ReportPage), ("reading", StatePage), ("leaving", LeavingPage),
    ("safety", SafetyPage),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind"), PAGES)
def test_a_page_names_what_the_keyboard_reaches_and_keeps_to_its_room(
    tmp_path: Path, name: str, kind: type[DeskPage]
) -> None:
    with laid(tmp_path, name, kind) as made:
        assert nameless(made.page) == []
        assert clipped(made.page) == []
        made.window.resize(1024, 640)
        made.settle()
        assert outside(made.page) == []
        assert clipped(made.page) == []


@pytest.mark.parametrize(("name", "kind"), PAGES)
def test_a_page_stands_at_double_size_and_from_the_right(
    tmp_path: Path, qapp: QApplication, name: str, kind: type[DeskPage]
) -> None:
    theme().wear(percent=200)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with laid(tmp_path, name, kind) as made:
        assert nameless(made.page) == []
        assert made.page.isRightToLeft()
        assert made.page.width() <= made.window.width()
        sideways = [bar for bar in outside(made.page) if "ScrollBar" in bar]
        assert sideways == []


@pytest.mark.parametrize(("name", "kind"), PAGES)
def test_a_page_stands_with_the_sources_closed(tmp_path: Path, name: str, kind: type[DeskPage]) -> None:
    with laid(tmp_path, name, kind, sources=False) as made:
        troubles: list[object] = []
        made.page.trouble.connect(troubles.append)
        made.page.enter()
        made.settle()
        assert troubles == []
        assert nameless(made.page) == []
