"""Commitments, on a real desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.lists import CommitmentState
from visit_desk.gui.commitments_page import CommitmentsPage


def _page(made: Laid) -> CommitmentsPage:
    assert isinstance(made.page, CommitmentsPage)
    return made.page


def _row(made: Laid, row: int) -> list[str]:
    model = _page(made).table.commitments
    return [str(model.index(row, column).data()) for column in range(4)]


def test_what_is_overdue_comes_first_and_is_told_in_words(tmp_path: Path) -> None:
    with laid(tmp_path, "commitments", CommitmentsPage) as made:
        promised, by, due, state = _row(made, 0)
        assert promised.endswith("Figures by district")
        assert by == "Ministry of Justice"
        assert due.startswith("overdue")
        assert state == "Given"
        assert not _row(made, 1)[2].startswith("overdue")


def test_one_key_says_that_it_was_kept_and_undo_takes_it_back(tmp_path: Path) -> None:
    with laid(tmp_path, "commitments", CommitmentsPage) as made:
        made.press("k", on=_page(made).table)
        states = do(made.lane, lambda: {one.code: one.state for one in made.desk.evidence.commitments()})
        assert states["C01"] is CommitmentState.KEPT
        made.undo()
        assert _row(made, 0)[3] == "Given"


def test_a_commitment_is_added_by_keys(tmp_path: Path) -> None:
    with laid(tmp_path, "commitments", CommitmentsPage) as made:
        made.page.add()
        made.press(Qt.Key.Key_Return)
        assert _page(made).form.isVisible()  # a promise without words is told, not kept
        made.press("A list of shelters", Qt.Key.Key_Tab, "Ministry of Labour", Qt.Key.Key_Return)
        known = do(made.lane, lambda: [(one.code, one.by) for one in made.desk.evidence.commitments()])
        assert ("C03", "Ministry of Labour") in known
