"""Leaving, on a real desk: lights that say what they know, a verified copy, the lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from tests.gui.notes_desk import do
from tests.gui.pages_desk import NOTES, SOURCES, Laid, laid
from visit_desk.gui.leaving_page import LeavingPage
from visit_desk.vault import Cost, check_vault


def _page(made: Laid) -> LeavingPage:
    assert isinstance(made.page, LeavingPage)
    return made.page


def _words(made: Laid) -> str:
    return " ".join(label.text() for label in made.page.findChildren(QLabel))


def test_a_copy_is_made_verified_and_told(tmp_path: Path) -> None:
    with laid(tmp_path, "leaving", LeavingPage) as made:
        assert _page(made).titles()[0] == "No copy is elsewhere"
        _page(made).copy_to(tmp_path / "stick")
        made.settle()
        assert _page(made).titles()[0] == "A copy is elsewhere"
        assert "stick" in made.told()
        assert check_vault(tmp_path / "stick", NOTES, SOURCES, least=Cost.for_tests()).ok


def test_a_copy_onto_something_that_is_there_is_told_and_replaces_nothing(tmp_path: Path) -> None:
    with laid(tmp_path, "leaving", LeavingPage) as made:
        taken = tmp_path / "taken"
        taken.mkdir()
        (taken / "mine.txt").write_text("mine")
        _page(made).copy_to(taken)
        made.settle()
        assert (taken / "mine.txt").read_text() == "mine"
        assert made.told()
        assert _page(made).titles()[0] == "No copy is elsewhere"


def test_a_clear_file_is_listed_and_removed(tmp_path: Path) -> None:
    with laid(tmp_path, "leaving", LeavingPage) as made:
        file = tmp_path / "friday.txt"
        file.write_text("The court sat on Friday.")
        meeting = do(made.lane, lambda: made.desk.programme.meetings()[0])
        do(made.lane, lambda: made.desk.notes.bring_in([file], meeting.id))
        made.page.enter()
        made.settle()
        _page(made).show_files()
        assert "friday.txt" in _words(made)
        _page(made).remove(str(file))
        made.settle()
        assert not file.exists()
        assert "friday.txt" not in _words(made)


def test_with_the_sources_closed_clear_files_are_said_to_be_unknown(tmp_path: Path) -> None:
    with laid(tmp_path, "leaving", LeavingPage, sources=False) as made:
        assert "not known" in _page(made).titles()[2]


def test_nothing_is_promised_that_the_program_does_not_do(tmp_path: Path) -> None:
    with laid(tmp_path, "leaving", LeavingPage) as made:
        words = _words(made).lower()
        for never in ("securely erased", "deniable", "decoy", "all safe", "cannot be recovered"):
            assert never not in words
        assert "sealing this vault for the border is not in the program yet" in words


def test_the_lock_key_asks_the_window_for_the_lock(tmp_path: Path) -> None:
    with laid(tmp_path, "leaving", LeavingPage) as made:
        asked: list[bool] = []
        _page(made).lock_asked.connect(lambda: asked.append(True))
        _page(made).lock_key.click()
        assert asked == [True]
