"""The list of notes on a real desk: newest first, found by words, brought in from files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.notes_desk import CHAIR, MEETING, Clock, desk_in_lane, do, drawn, things
from tests.gui.notes_desk import settle as settled
from visit_desk.domain.note import MARKER
from visit_desk.gui import typeface
from visit_desk.gui.notes_page import NotesPage
from visit_desk.gui.theme import theme


def test_the_list_shows_notes_finds_them_and_brings_files_in(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    typeface.load()
    theme().wear()
    file = tmp_path / "friday.txt"
    file.write_text("Dorin Vashti drove a tractor to Orvel.\n", encoding="utf-8")
    with desk_in_lane(tmp_path, Clock(), things(drawn())) as (desk, lane):
        page = NotesPage(desk, lane)
        qtbot.addWidget(page)
        page.show()
        page.enter()
        settled(lane)
        assert [row.title for row in page.list.list.rows.rows()] == [MEETING.title]
        page.list.bring_in([file])
        settled(lane)
        assert page.list.cleared.isVisible()
        assert len(page.list.list.rows.rows()) == 2
        page.list.find_here()
        qtbot.keyClicks(page.list.field, "tractor")
        qtbot.keyClick(page.list.field, Qt.Key.Key_Return)
        settled(lane)
        found = page.list.list.rows.rows()
        assert len(found) == 1
        assert "Vashti" not in found[0].second or desk.sources_open
        qtbot.keyClick(page.list.list, Qt.Key.Key_Return)
        settled(lane)
        assert page.note.note().text.startswith("Dorin Vashti drove")
        assert MARKER in page.note.editor.document().toRawText()
        qtbot.keyClick(page.note.editor, Qt.Key.Key_Escape)
        settled(lane)
        assert page.front is page.list
        page.list.field.clear()
        page.list.search()
        assert CHAIR.names[0] not in " ".join(row.title + row.second for row in page.list.list.rows.rows())


def test_an_empty_list_offers_one_key(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with desk_in_lane(tmp_path, Clock(), things()) as (desk, lane):
        page = NotesPage(desk, lane)
        qtbot.addWidget(page)
        page.show()
        page.enter()
        settled(lane)
        assert page.list.empty.isVisible()
        qtbot.mouseClick(page.list.empty.deed, Qt.MouseButton.LeftButton)
        settled(lane)
        assert page.note.editor.hasFocus()
        page.note.saving.stop()


def test_with_the_sources_closed_the_list_does_not_say_that_there_is_no_note(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with desk_in_lane(tmp_path, Clock(), things()) as (desk, lane):
        page = NotesPage(desk, lane)
        qtbot.addWidget(page)
        page.show()
        page.enter()
        settled(lane)
        assert any("No note yet" in label.text() for label in page.list.empty.findChildren(QLabel))
        do(lane, desk.close_sources)
        page.enter()
        settled(lane)
        shown = [label.text() for label in page.list.empty.findChildren(QLabel)]
        assert not any("No note yet" in words for words in shown)
        assert any("waits in the inbox" in words for words in shown)
