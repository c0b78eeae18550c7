"""The room check on screen: every light has its words, its shape and its place; a walk ends when one leaves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.gui.looking import clipped, nameless, outside
from tests.gui.pages_desk import laid
from visit_desk.desk import room_linux, room_macos, room_windows
from visit_desk.desk.room import Level, RoomLight, looks
from visit_desk.gui.parts.reading_card import ReadingCard
from visit_desk.gui.room_part import RoomPart
from visit_desk.gui.room_words import WORDS, title, what_to_do
from visit_desk.gui.theme import theme
from visit_desk.gui.today_page import TodayPage

DESK = Path(room_linux.__file__).parent
LIGHTS = (
    RoomLight("disk", Level.RED, "clear"),
    RoomLight("clipboard", Level.AMBER, "kept", ("CopyQ", "Klipper")),
    RoomLight("screen", Level.UNKNOWN, "unknown"),
    RoomLight("folder", Level.GREEN, "own"),
    RoomLight("clock", Level.GREEN, "plausible"),
)


def test_every_answer_that_a_question_can_give_has_words() -> None:
    given = set()
    for module in ("room", "room_linux", "room_macos", "room_windows"):
        source = (DESK / f"{module}.py").read_text(encoding="utf-8")
        given |= {f"{key}.{answer}" for key, answer in re.findall(r'(?:red|amber|green)\("([\w-]+)", "(\w+)"', source)}
        given |= {f"{key}.unknown" for key in re.findall(r'unknown\("([\w-]+)"\)', source)}
    given |= {f"swap.{kind}" for kind in ("none", "memory", "encrypted")}
    assert len(given) > 40
    assert given - set(WORDS) == set()
    asked = set(looks("linux")) | set(room_macos.LOOKS) | set(room_windows.LOOKS)
    assert {key.split(".")[0] for key in WORDS} == asked, "and no words are left over from a question that is gone"


def test_what_is_red_or_amber_always_says_what_to_do() -> None:
    wanting = [key for key, (_, deed) in WORDS.items() if not deed]
    calm = "none|memory|encrypted|here|outside|stays|off|nowhere|own|alone|wayland|plausible|unknown"
    assert [key for key in wanting if not re.fullmatch(rf"[\w-]+\.({calm})", key)] == []


def test_the_list_is_worst_first_and_each_light_has_shape_and_word(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RoomPart) as made:
        page = made.page
        assert isinstance(page, RoomPart)
        assert {light.key for light in page.lights} == set(looks("linux")), "a real walk around this machine"
        page.show_lights(LIGHTS)
        made.settle()
        cards = [card for card in page.findChildren(ReadingCard) if card.isVisible()]
        assert [card.accessibleName() for card in cards] == [
            "Mend this: The disk is not encrypted",
            "Look at this: What you copy may be kept: CopyQ, Klipper",
            "Not known: Whether the screen is being shared could not be found out",
            "In order",
        ]
        assert "Turn the system’s disk encryption on" in cards[0].accessibleDescription()
        assert "Only your account may open" in cards[3].accessibleDescription()
        assert page.summary.text().endswith("to mend, 1 to look at, 1 could not be found out, 2 in order")
        assert (nameless(page), clipped(page), made.told()) == ([], [], "")


@pytest.mark.parametrize("width", [640, 1366])
def test_the_list_stands_at_double_size_from_the_right(tmp_path: Path, qapp: QApplication, width: int) -> None:
    theme().wear(percent=200)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with laid(tmp_path, "safety", RoomPart, size=(width, 690)) as made:
        assert isinstance(made.page, RoomPart)
        made.page.show_lights(LIGHTS)
        made.settle()
        assert (clipped(made.page), outside(made.page)) == ([], [])


def test_r_looks_again_and_leaving_ends_the_walk(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", RoomPart) as made:
        page = made.page
        assert isinstance(page, RoomPart)
        page.show_lights(())
        made.press("r")
        assert len(page.lights) == len(looks("linux"))
        page.show_lights(())
        page.look()
        assert page.leave()
        made.settle()
        assert page.lights == (), "a walk that was left tells nothing any more"


def test_titles_name_what_was_found() -> None:
    assert title(LIGHTS[1]) == "What you copy may be kept: CopyQ, Klipper"
    assert what_to_do(LIGHTS[3]) == ""


def test_today_says_in_one_line_what_the_room_gives_away_and_leads_there(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        page.matters.show_lights(LIGHTS)
        made.settle()
        assert page.matters.words("room").startswith("The disk is not encrypted; 1 more")
        assert (clipped(page), nameless(page), outside(page)) == ([], [], [])
        line = page.findChild(QAbstractButton, "matter-room")
        assert line is not None
        made.press(Qt.Key.Key_Space, on=line)
        assert made.went == [("safety", "room")]
        page.matters.show_lights(LIGHTS[2:])
        assert (page.matters.isHidden(), page.matters.words("room")) == (True, ""), "nothing to mend: nothing is said"


def test_the_room_is_looked_at_when_today_is_first_shown(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        (made.desk.vault.path).chmod(0o755)
        page.matters.look()
        made.settle()
        assert page.matters.words("room")
        page.matters.tell("room", "")
        page.matters.look()
        page.leave()  # a lock, or another page: the walk ends, and waits for one question at most
        made.settle()
        assert page.matters.words("room") == ""
