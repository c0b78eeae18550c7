"""Each test of the window begins in the same look: light, 100 %, English, left to right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.photograph import settle
from tests.gui.pseudo import PseudoTranslator
from tests.gui.sheet_of_parts import SketchPage
from visit_desk.gui.application import finish, make_application
from visit_desk.gui.background import Lane
from visit_desk.gui.sidebar import PAGES
from visit_desk.gui.theme import theme
from visit_desk.gui.tokens import Scheme
from visit_desk.gui.window import Window


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[QApplication]:
    """The program's own look before each test; whatever a test put on is taken off again."""
    finish(make_application([]))
    yield qapp
    for worn in qapp.findChildren(PseudoTranslator):
        qapp.removeTranslator(worn)
        worn.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if theme().scheme is not Scheme.LIGHT or theme().percent != 100:
        theme().wear(Scheme.LIGHT, 100)
    settle()


@pytest.fixture
def lane() -> Iterator[Lane]:
    """A lane that has come to rest when the test ends."""
    made = Lane()
    yield made
    assert made.close(10), "the lane did not come to rest"


@pytest.fixture
def window(lane: Lane, plain_look: QApplication) -> Iterator[Window]:
    made = Window(lane)
    for page in PAGES:
        made.register(page, SketchPage)
    made.show_page("today")
    made.resize(1366, 690)
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()
