"""Safety: every part opens by the keyboard, keeps its place over a lock, and the bar never asks for too much room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.gui.looking import clipped, nameless, outside
from tests.gui.whole_desk import Whole, inside, whole
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.safety_page import PARTS, Part, SafetyPage
from visit_desk.gui.theme import theme

CTRL = Qt.KeyboardModifier.ControlModifier
TAB = Qt.FocusPolicy.TabFocus


def safety(made: Whole) -> SafetyPage:
    page = made.go("safety")
    assert isinstance(page, SafetyPage)
    return page


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Whole]:
    with whole(tmp_path) as one:
        yield one


def test_every_part_opens_by_the_keyboard_and_has_names_and_room(made: Whole) -> None:
    page = safety(made)
    assert page.front == PARTS[0].key, "nobody asked for a part: the first one"
    for part in PARTS:
        assert page.front == part.key
        front = page.part(part.key)
        assert isinstance(front, DeskPage)
        assert inside(page), "the keyboard is in the part"
        assert (nameless(page), clipped(page), made.troubles) == ([], [], [])
        made.press(Qt.Key.Key_PageDown, CTRL)
    assert page.front == PARTS[0].key, "and round again"
    made.press(Qt.Key.Key_PageUp, CTRL)
    assert page.front == PARTS[-1].key


def test_a_record_of_the_page_is_a_part_and_what_lies_in_it(made: Whole) -> None:
    made.go("today")
    assert made.window.show_page("safety", f"{PARTS[-1].key}/nothing")
    page = safety(made)
    assert page.front == PARTS[-1].key
    assert not page.show_part("no such part")
    assert (page.front, page.bar.segments.current()) == (PARTS[-1].key, PARTS[-1].key)


@pytest.mark.parametrize("part", [part.key for part in PARTS])
def test_a_lock_inside_a_part_comes_back_to_it(made: Whole, part: str) -> None:
    page = safety(made)
    page.show_part(part)
    made.settle()
    place = made.window.place()
    assert place["at"]["record"] == part
    made.window.show_page("today")
    made.window.rebuild()  # as a process that starts again: every page is built anew
    assert made.window.restore(place)
    made.settle()
    back = made.window.page("safety")
    assert isinstance(back, SafetyPage)
    assert back is not page
    assert back.front == part
    assert back.place() == place["at"]


def test_a_part_that_must_stay_stays(made: Whole) -> None:
    page = safety(made)
    page.part(page.front).leave = lambda: False  # type: ignore[method-assign]  # a part that cannot save
    other = next((part.key for part in PARTS if part.key != page.front), "")
    if other:
        assert not page.show_part(other)
    assert not made.window.show_page("today")
    assert made.window.front == "safety"


EIGHT = tuple(Part(f"part-{n}", f"Keeping and letting go {n}", PARTS[0].module, PARTS[0].kind) for n in range(8))


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1366, 200), (640, 100), (640, 200)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_eight_parts_never_need_more_room_than_there_is(
    made: Whole, qapp: QApplication, width: int, percent: int, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    theme().wear(percent=percent)
    made.window.register("eight", lambda: SafetyPage(made.desk, made.lane, parts=EIGHT))
    made.window.resize(width, 480)
    made.window.show_page("eight")
    made.settle()
    page = made.window.page("eight")
    assert isinstance(page, SafetyPage)
    assert made.window.width() == width
    assert outside(page) == []
    assert page.bar.folded
    if page.bar.folded:
        page.bar.pick.setFocus()
        made.press(Qt.Key.Key_Down)
        assert page.front == "part-1"


def test_the_bar_is_one_stop_of_tab_and_the_arrows_lead_along_the_parts(made: Whole) -> None:
    page = safety(made)
    assert not page.bar.folded, "at 1366 every part stands in one line"
    chosen = [button for button in page.bar.findChildren(QAbstractButton) if button.isChecked()]
    assert len(chosen) == 1
    assert [button for button in page.bar.findChildren(QAbstractButton) if button.focusPolicy() & TAB] == chosen
    chosen[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = [page.front]
    for _ in PARTS[1:]:
        made.press(Qt.Key.Key_Right)
        made.press(Qt.Key.Key_Space)
        seen.append(page.front)
    assert seen == [part.key for part in PARTS]
    assert inside(page.bar), "the keyboard stays on the bar, to go on along it"
