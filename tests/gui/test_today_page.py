"""Today, on a real desk: what is shown, what is absent, what one key does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.desk.unsaved import Draft, Held
from visit_desk.domain.lists import CheckInResult
from visit_desk.gui.today_page import TodayPage


def _shown(made: Laid) -> list[str]:
    page = made.page
    assert isinstance(page, TodayPage)
    return [row.line.slot.title for row in page.spine.rows if row.line is not None]


def _spoken(made: Laid) -> str:
    page = made.page
    assert isinstance(page, TodayPage)
    return " | ".join(str(page.spine.index(n).data()) for n in range(page.spine.rowCount()))


def test_confidential_slots_are_absent_while_the_sources_are_closed(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage, sources=False) as made:
        assert _shown(made) == ["Ministry of Justice", "Ministry of Health"]
        assert "Evening talk" not in _spoken(made)


def test_a_confidential_slot_says_no_place(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        assert len(_shown(made)) == 3
        spoken = _spoken(made)
        assert "confidential" in spoken
        assert "Lamp Street" not in spoken
        assert "Brackwater" not in spoken


def test_enter_on_a_slot_leads_to_its_note(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        page.spine_view.setCurrentIndex(page.spine.index(0))
        made.press(Qt.Key.Key_Return, on=page.spine_view)
        known = do(made.lane, lambda: [line.id for line in made.desk.notes.lines() if line.title])
        assert made.went[-1][0] == "notes"
        assert made.went[-1][1] in known
        page.spine_view.setCurrentIndex(page.spine.index(page.spine.rowCount() - 2))
        made.press(Qt.Key.Key_Return, on=page.spine_view)
        assert made.went[-1][1].startswith("slot:")
        page.spine_view.setCurrentIndex(page.spine.index(page.spine.rowCount() - 1))
        made.press(Qt.Key.Key_Return, on=page.spine_view)
        assert made.went[-1] == ("notes", "loose")


def test_a_slot_is_added_by_keys_and_undone(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        before = len(_shown(made))
        made.page.add()
        made.press("Ombudsperson", Qt.Key.Key_Return)
        assert "Ombudsperson" in _shown(made)
        made.undo()
        assert len(_shown(made)) == before


def test_an_untitled_slot_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        before = len(_shown(made))
        page.add()
        made.press(Qt.Key.Key_Return)
        assert page.form.isVisible()
        assert len(_shown(made)) == before
        made.press(Qt.Key.Key_Escape)
        assert not page.form.isVisible()


def test_a_check_in_is_answered_from_today_and_can_be_undone(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        assert page.strip_words()[0].startswith("1 check-in")
        page.show_check_ins()
        made.settle()
        assert "Jonna" not in page.check_ins.spoken()
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
        made.settle()
        assert do(made.lane, lambda: made.desk.people.overdue(made.desk.today())) == ()
        made.undo()
        (waiting,) = do(made.lane, lambda: made.desk.people.overdue(made.desk.today()))
        assert waiting.result is CheckInResult.DUE


def test_the_age_of_the_last_copy_is_told(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        assert "No copy" in page.strip_words()[2]
        do(made.lane, lambda: made.desk.leaving.copy_to(tmp_path / "elsewhere"))
        page.enter()
        made.settle()
        assert "10:30" in page.strip_words()[2]


def test_a_form_that_waits_for_the_sources_is_one_calm_line_that_leads_to_them(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        half = Held(drafts=(Draft("people", "person", fields={"values": ["half"]}, protected=True),))
        do(made.lane, lambda: made.desk.unsaved.hold_apart(half))
        page.enter()
        made.settle()
        assert page.matters.words("waiting") == "", "the sources are open: it has come back"
        do(made.lane, made.desk.close_sources)
        page.enter()
        made.settle()
        assert page.matters.words("waiting") == "Something half written waits for the sources"
        asked: list[bool] = []
        page.asked_sources.connect(lambda: asked.append(True))
        line = page.matters.findChild(QWidget, "matter-waiting")
        assert line is not None
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        assert asked == [True]
        assert made.went == []
