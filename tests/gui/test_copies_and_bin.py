"""Copies, the bin, and what a crash left: by the keyboard, in the window as it is put together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.gui.looking import clipped, nameless
from tests.gui.notes_desk import do
from tests.gui.whole_desk import Whole, whole
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.domain.visit import Slot
from visit_desk.gui.bin_part import BinPart
from visit_desk.gui.copies_part import CopiesPart
from visit_desk.gui.parts.export_card import Wish
from visit_desk.gui.recovered_page import RecoveredPage
from visit_desk.gui.report_page import ReportPage
from visit_desk.gui.safety_page import SafetyPage
from visit_desk.vault import Cost, Vault, copying

from tests.gui.pages_desk import HAND, NOTES  # isort: skip


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Whole]:
    with whole(tmp_path) as one:
        yield one


def part(made: Whole, key: str) -> QWidget:
    made.window.show_page("safety", key)
    made.settle()
    page = made.window.page("safety")
    assert isinstance(page, SafetyPage)
    page.part(key).take_focus()
    made.settle()
    return page.part(key)


def copies(made: Whole) -> CopiesPart:
    found = part(made, "copies")
    assert isinstance(found, CopiesPart)
    return found


def words(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_copy_is_made_by_one_key_and_stands_in_the_list(made: Whole) -> None:
    page = copies(made)
    assert page.last.title() == "No copy yet"
    made.press(Qt.Key.Key_C)
    assert page.last.title().startswith("Last copy")
    assert len(page.list.rows.rows()) == 1
    assert page.list.rows.rows()[0].state_words == "Opened and compared"
    assert (nameless(page), clipped(page), made.troubles) == ([], [], [])


def test_a_copy_that_fails_is_loud_on_today_until_one_succeeds(made: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    """cryptomator/cryptomator#1918: copies had not been made for months and nothing had said so."""
    with monkeypatch.context() as full:
        full.setattr(copying, "SPARE", 1 << 62)
        do(made.lane, lambda: None)
        made.composed.copying.look()
        made.settle()
        assert "disk is full" in made.words()
        today = made.go("today")
        assert "The last copy failed" in today.strip_words()[2]  # type: ignore[attr-defined]  # Today
        assert copies(made).last.title() == "The last copy failed"
    made.composed.copying.look()
    made.settle()
    assert copies(made).last.title().startswith("Last copy")
    assert "The last copy failed" not in made.go("today").strip_words()[2]  # type: ignore[attr-defined]  # Today


def test_no_copy_begins_on_the_way_to_the_lock(made: Whole) -> None:
    made.composed.copying.stop()
    assert not made.composed.copying._timer.isActive()
    assert do(made.lane, lambda: made.desk.copies.view().lines) == ()


def test_restoring_asks_once_and_escape_leaves_everything_as_it_is(made: Whole, tmp_path: Path) -> None:
    page = copies(made)
    locked: list[int] = []
    page.lock_asked.connect(lambda: locked.append(1))
    made.press(Qt.Key.Key_C)
    page.take_focus()
    made.press(Qt.Key.Key_Return)
    assert "set aside under a new name" in words(page)
    assert page.keep_key.hasFocus(), "Enter by mistake changes nothing"
    made.press(Qt.Key.Key_Escape)
    assert "set aside under a new name" not in words(page)
    made.press(Qt.Key.Key_Return)
    made.press(Qt.Key.Key_Return)
    assert (locked, made.desk.vault.closed) == ([], False)
    slot = do(made.lane, lambda: made.desk.memory.all(Slot)[0])
    do(made.lane, lambda: made.desk.programme.drop(slot.id))
    page.ask_restore(page.list.current())
    page.yes_key.click()
    made.settle()
    assert locked == [1]
    with Vault.open(tmp_path / "v", notes=NOTES, hand=HAND, least=Cost.for_tests()) as back:
        assert back.find(Slot, slot.id) == slot
    assert [one for one in tmp_path.iterdir() if ".set-aside-" in one.name]


def test_what_is_dropped_lies_in_the_bin_comes_out_by_enter_and_goes_back_by_undo(made: Whole) -> None:
    slot = do(made.lane, lambda: made.desk.memory.all(Slot)[0])
    do(made.lane, lambda: made.desk.programme.drop(slot.id))
    page = part(made, "bin")
    assert isinstance(page, BinPart)
    row = page.list.rows.rows()[0]
    assert (row.title, row.state_words) == (slot.title, "30 days left")
    made.press(Qt.Key.Key_Return)
    assert do(made.lane, lambda: made.desk.memory.find(Slot, slot.id)) == slot
    assert "The bin is empty." in words(page)
    made.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert do(made.lane, lambda: made.desk.memory.find(Slot, slot.id)) is None
    assert len(page.list.rows.rows()) == 1
    assert (nameless(page), clipped(page), made.troubles) == ([], [], [])


def test_after_a_crash_a_page_says_what_and_when_and_each_can_be_opened(made: Whole) -> None:
    made.desk.vault.crashed_since = "2000-01-01T00:00:00+00:00"
    made.composed.come_back()
    made.settle()
    page = made.window.page("recovered")
    assert isinstance(page, RecoveredPage)
    assert made.window.front == "recovered"
    rows = page.list.rows.rows()
    note = next(row for row in rows if row.second.startswith("note"))
    assert "last saved" in note.second
    assert note.state_words.endswith(" words")
    assert (nameless(page), clipped(page)) == ([], [])
    page.list.choose(note.key)
    page.take_focus()
    made.press(Qt.Key.Key_Return)
    assert (made.window.front, made.window.page("notes").record()) == ("notes", note.key)
    made.window.show_page("recovered")
    made.settle()
    made.press(Qt.Key.Key_Escape)
    assert made.window.front == "today"
    assert not made.desk.recovered.crashed()


def test_an_export_writes_over_no_file(made: Whole, tmp_path: Path) -> None:
    """SimpleMobileTools/Simple-Notes#321: an export replaced, or moved, what was the only copy."""
    mine = tmp_path / "draft.docx"
    mine.write_text("mine")
    page = made.window.page("report")
    assert isinstance(page, ReportPage)
    made.window.show_page("report")
    made.settle()
    page.write(Wish(ReportKind.REPORT, Profile.DRAFT, Format.DOCX), mine)
    made.settle()
    assert mine.read_text() == "mine"
    assert "nothing was replaced" in made.words()
    assert sorted(one.name for one in tmp_path.iterdir() if "draft" in one.name) == ["draft.docx"]
