"""The log on the page Safety, and the history of a record behind an entry or behind the chord."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.gui.looking import clipped, nameless
from tests.gui.notes_desk import do
from tests.gui.whole_desk import Whole, whole
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Finding
from visit_desk.domain.wording import Fate, Piece, difference
from visit_desk.gui.log_part import AT_ONCE, LogPart
from visit_desk.gui.log_words import DEEDS, FIELDS, GROUPS, KINDS
from visit_desk.gui.parts.difference import Difference, shortened, spoken
from visit_desk.gui.safety_page import SafetyPage

BEFORE, AFTER = "Registers are kept by the stations.", "Registers are not kept by two stations."


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Whole]:
    with whole(tmp_path) as one:
        yield one


def part(made: Whole) -> LogPart:
    page = made.go("safety")
    assert isinstance(page, SafetyPage)
    page.show_part("log")
    made.settle()
    found = page.part("log")
    assert isinstance(found, LogPart)
    return found


def changed(made: Whole) -> Finding:
    """A finding whose text was written twice."""
    finding = Finding(code="F77", title="Registers", text=BEFORE, visit=made.desk.visits.all()[0].id)
    do(made.lane, lambda: made.desk.memory.keep(finding))
    do(made.lane, lambda: made.desk.memory.keep(replace(finding, text=AFTER)))
    return finding


def test_an_entry_opens_the_history_of_its_record_and_escape_leads_back(made: Whole) -> None:
    finding = changed(made)
    log = part(made)
    rows = log.list.rows.rows()
    assert rows[0].heading
    assert rows[1].title == "Added: finding"
    log.list.choose(rows[1].key)
    log.list.setFocus()
    made.press(Qt.Key.Key_Return)
    assert log.record() == finding.id
    assert log.history.head.words.text() == "Finding, F77"
    (told,) = log.history.findChildren(Difference)
    assert told.accessibleName() == ("Registers are added: not; kept by removed: the; added: two; stations."), (
        "a screen reader hears what went and what came"
    )
    assert (nameless(log), clipped(log), made.troubles) == ([], [], [])
    made.press(Qt.Key.Key_Escape)
    assert log.record() == ""


def test_what_went_is_struck_through_and_what_came_is_underlined_not_coloured_alone(made: Whole) -> None:
    told = Difference(difference("kept by the stations", "kept by two stations"), parent=made.window)
    caret = QTextCursor(told._lines)
    looks = {}
    for word in ("kept", "the", "two"):
        caret.setPosition(told.text().index(word) + 1)
        form = caret.charFormat()
        looks[word] = (form.fontStrikeOut(), form.fontUnderline())
    assert looks == {"kept": (False, False), "the": (True, False), "two": (False, True)}


def test_the_chord_shows_the_history_of_what_is_in_front_and_puts_a_version_back(made: Whole) -> None:
    finding = changed(made)
    made.window.show_page("findings", finding.id)
    made.settle()
    made.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert made.window.front == "safety"
    log = part(made)
    assert log.record() == finding.id
    versions = log.history.list.rows.rows()
    log.history.list.choose(versions[-1].key)
    made.settle()
    log.history.restore.click()
    made.settle()
    kept = do(made.lane, lambda: made.desk.vault.get(Finding, finding.id))
    assert kept.text == BEFORE
    assert len(do(made.lane, lambda: made.desk.vault.history(finding.id))) == 3
    log.history.go.click()
    made.settle()
    assert made.window.front == "findings"


def test_the_filter_shows_one_group_of_deeds(made: Whole) -> None:
    changed(made)
    log = part(made)
    log.pick.choose("doors")
    log.begin()
    made.settle()
    titles = {row.title for row in log.list.rows.rows() if not row.heading}
    assert titles <= {"The vault was opened", "The vault was closed", "The sources were opened",
                      "The sources were closed"}  # fmt: skip
    assert "The vault was opened" in titles


def test_a_long_log_comes_in_pages_as_one_scrolls(made: Whole) -> None:
    def long() -> None:
        store = made.desk.vault._notes
        start = datetime(2032, 1, 1, tzinfo=UTC)
        with store.writing():
            for number in range(5 * AT_ONCE):
                at = (start + timedelta(minutes=10 * number)).isoformat(timespec="microseconds")
                store.ledger.note(Deed.ADDED, (at, "officer", "laptop"), kind="finding", record=f"{number:032x}")

    do(made.lane, long)
    log = part(made)
    first = len([row for row in log.list.rows.rows() if not row.heading])
    assert AT_ONCE <= first < 5 * AT_ONCE, "no more than is seen is read"
    for _ in range(12):
        log.list.scrollToBottom()
        made.settle()
    rows = log.list.rows.rows()
    assert len([row for row in rows if not row.heading]) >= 5 * AT_ONCE
    headings = [row.key for row in rows if row.heading]
    assert len(headings) == len(set(headings)), "one heading a day"


def test_the_log_is_written_out_and_told_of(made: Whole, tmp_path: Path) -> None:
    log = part(made)
    log.write_to(tmp_path / "log.csv")
    made.settle()
    assert (tmp_path / "log.csv").read_bytes().startswith(b"\xef\xbb\xbfday,time,who")
    assert "written" in made.words()
    before = (tmp_path / "log.csv").read_bytes()
    log.write_to(tmp_path / "log.csv")
    made.settle()
    assert "nothing was replaced" in made.words()
    assert (tmp_path / "log.csv").read_bytes() == before


def test_a_log_that_was_touched_is_told_at_its_head(made: Whole) -> None:
    def touch() -> None:
        with made.desk.vault._notes.writing():
            made.desk.vault._notes.db.execute("UPDATE audit SET who = 'x' WHERE no = 1")

    log = part(made)
    assert not log.warning.isVisible()
    do(made.lane, touch)
    log.enter()
    made.settle()
    assert log.warning.isVisible()


def test_long_stretches_that_stayed_are_shortened_at_whole_words() -> None:
    far = "unchanged words " * 60
    told = shortened((Piece(Fate.STAYED, far), Piece(Fate.REMOVED, "old"), Piece(Fate.ADDED, "new")))
    assert len(told[0].text) < 140
    assert told[0].text.startswith(" … ")
    assert "removed: old;" in spoken(told)
    assert shortened((Piece(Fate.STAYED, far),)) == [Piece(Fate.STAYED, far)]


def test_every_deed_and_kind_has_words() -> None:
    assert {str(deed) for deed in Deed} <= set(DEEDS)
    assert all((*GROUPS.values(), *KINDS.values(), *FIELDS.values()))
