"""Footnotes in the report's editor: put behind words, edited, moved, taken out, checked, and never lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.gui.looking import clipped, nameless
from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.domain.writing import Footnote, Paragraph
from visit_desk.gui.parts.export_card import Wish
from visit_desk.gui.parts.footnotes import Footnotes, stretch_before
from visit_desk.gui.report_page import ReportPage

TEXT = "Section 88 was applied in many cases. It was applied by many courts. \U0001f33e The code is under review."
NOTE = "Criminal Code, section 88, as amended in 2029."


def _page(made: Laid) -> ReportPage:
    assert isinstance(made.page, ReportPage)
    return made.page


def _open(made: Laid, *notes: Footnote) -> Paragraph:
    """The editor on a paragraph with these notes."""
    reports = made.desk.reports

    def work() -> Paragraph:
        found = next(one for one in reports.paragraphs(ReportKind.REPORT) if "Section 88" in one.text)
        return reports.keep_paragraph(replace(found, text=TEXT, footnotes=notes))

    kept = do(made.lane, work)
    _page(made).reread(kept.id)
    made.settle()
    assert _page(made).editor.isVisible()
    return kept


def _rest(made: Laid) -> None:
    QTest.qWait(350)
    made.settle()


def _caret(made: Laid, behind: str) -> None:
    prose = _page(made).editor.prose
    prose.setFocus()
    prose.moveCursor(QTextCursor.MoveOperation.Start)
    assert prose.find(behind)


def _put(made: Laid, behind: str, words: str) -> None:
    """By keys: the chord, then the words."""
    _caret(made, behind)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(_page(made).editor.prose, Qt.Key.Key_F, keys)
    QTest.keyClicks(_page(made).focusWidget(), words)
    _rest(made)


def _kept(made: Laid, record: Paragraph) -> tuple[Footnote, ...]:
    return _page(made).paragraphs[record.id].footnotes


def _notes(made: Laid) -> Footnotes:
    return _page(made).editor.notes


def test_a_footnote_is_put_at_the_caret_by_keys_and_the_page_follows(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        kept = _open(made)
        _put(made, "under review.", "Bill 12.")
        _put(made, "many cases.", NOTE)
        after = [note.after for note in _kept(made, kept)]
        assert after == ["many cases.", "under review."]
        assert [note.text for note in _kept(made, kept)] == [NOTE, "Bill 12."]
        assert NOTE in _page(made).preview.toPlainText()
        made.press(Qt.Key.Key_Escape)
        assert _page(made).focusWidget() is _page(made).editor.prose
        QTest.keyClick(_page(made).editor.prose, Qt.Key.Key_Tab)
        first, second = (row.text for row in _notes(made).rows)
        assert _page(made).focusWidget() is first
        for _ in range(3):
            QTest.keyClick(_page(made).focusWidget(), Qt.Key.Key_Tab)
        assert _page(made).focusWidget() is second
        assert nameless(made.page) == []
        assert clipped(made.page) == []


def test_without_words_before_the_caret_it_is_said_and_nothing_is_put(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        _open(made)
        _page(made).editor.prose.moveCursor(QTextCursor.MoveOperation.Start)
        _page(made).editor.put_note()
        assert _notes(made).rows == []
        assert "caret" in made.told()


def test_a_footnote_is_edited_and_moved_to_other_words(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        kept = _open(made, Footnote(text=NOTE, after="many cases."), Footnote(text="Bill 12.", after="many courts."))
        row = _notes(made).rows[0]
        row.text.setFocus()
        QTest.keyClicks(row.text, " See annex.")
        _caret(made, "under review.")
        row.moved.emit()
        _rest(made)
        assert _kept(made, kept) == (
            Footnote(text="Bill 12.", after="many courts."),
            Footnote(text=f"{NOTE} See annex.", after="under review."),
        )


def test_a_footnote_taken_out_comes_back(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        note = Footnote(text=NOTE, after="many cases.")
        kept = _open(made, note)
        _notes(made).rows[0].removed.emit()
        _rest(made)
        assert _kept(made, kept) == ()
        assert NOTE not in _page(made).preview.toPlainText()
        made.undo()
        _rest(made)
        assert _kept(made, kept) == (note,)
        _notes(made).rows[0].removed.emit()
        _page(made).close_editor()
        made.settle()
        made.undo()
        assert _kept(made, kept) == (note,)


def test_a_footnote_whose_words_are_gone_is_kept_at_the_end_and_it_is_said(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        note = Footnote(text=NOTE, after="many cases.")
        kept = _open(made, note)
        prose = _page(made).editor.prose
        QTest.keyClick(prose, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(prose, "Section 88 was applied often.")
        _rest(made)
        assert "no longer there" in _notes(made).rows[0].told()
        assert _kept(made, kept) == (note,)
        assert "often.1" in _page(made).preview.toPlainText().replace(" ", "").replace("\u2009", "")
        _caret(made, "often.")
        _notes(made).rows[0].moved.emit()
        _rest(made)
        assert _notes(made).rows[0].told() == ""


def test_what_gives_somebody_away_in_a_footnote_leads_to_its_field(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        planted = Footnote(text="As Jonna Pell said.", after="under review.")
        kept = _open(made, Footnote(text=NOTE, after="many cases."), planted)
        assert _notes(made).rows[1].told()
        assert not _notes(made).rows[0].told()
        page = _page(made)
        page.close_editor()
        made.settle()
        assert not page.side.export.write.isEnabled()
        assert "Pell" not in page.preview.toPlainText()
        page.side.problems.choose_first()
        made.press(Qt.Key.Key_Return, on=page.side.problems)
        assert page.editor.shown() == kept.id
        assert _notes(made).rows[1].text.selectedText() == "Jonna Pell"
        out = tmp_path / "draft.pdf"
        page.write(Wish(ReportKind.REPORT, Profile.DRAFT, Format.PDF), out)
        made.settle()
        assert not out.exists()


@pytest.mark.parametrize(
    ("behind", "stretch"),
    [
        ("many cases.", "many cases."),
        ("It was applied", "It was applied"),
        ("Section 88 was applied", "88 was applied"),
        ("by many cou", "many courts."),
        ("\U0001f33e", "courts. \U0001f33e"),
        ("Section", "Section"),
    ],
)
def test_the_stretch_is_the_fewest_whole_words_that_stand_once(behind: str, stretch: str) -> None:
    assert stretch_before(TEXT, TEXT.index(behind) + len(behind)) == stretch


def test_words_that_stand_twice_are_no_place() -> None:
    assert stretch_before("The law.\nThe law.", 8) == ""
    assert stretch_before("", 0) == ""
    assert stretch_before("  ", 2) == ""
