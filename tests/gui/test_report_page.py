"""The report, on a real desk: written in place, followed by the page, refused where somebody would be given away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk.tavenia import TRIALS
from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.domain.writing import Paragraph
from visit_desk.gui.parts.export_card import Wish
from visit_desk.gui.report_page import ReportPage

PDF = Wish(ReportKind.REPORT, Profile.DRAFT, Format.PDF)
PLANTED, FREE = TRIALS["F2"]


def _page(made: Laid) -> ReportPage:
    assert isinstance(made.page, ReportPage)
    return made.page


def _paragraph(made: Laid, words: str) -> Paragraph:
    return next(one for one in _page(made).paragraphs.values() if words in one.text)


def _write(made: Laid, words: str, instead: str) -> Paragraph:
    """Open the paragraph that holds ``words`` and write ``instead`` in its place, by keys."""
    found = _paragraph(made, words)
    page = _page(made)
    page.show_record(found.id)
    made.settle()
    prose = page.editor.prose
    QTest.keyClick(prose, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(prose, instead)
    QTest.qWait(350)
    made.settle()
    return found


def test_a_paragraph_is_written_in_place_and_the_page_follows(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        _write(made, "Section 88 was applied", "Section 88 was applied in many cases.")
        page = _page(made)
        assert "Section 88 was applied in many cases." in page.preview.toPlainText()
        kept = _paragraph(made, "in many cases")
        assert kept.written
        assert page.editor.isVisible()
        made.press(Qt.Key.Key_Escape, on=page.editor.prose)
        assert not page.editor.isVisible()


def test_a_click_on_the_page_opens_the_paragraph(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        page = _page(made)
        number = page.numbers[_paragraph(made, "Section 88 was applied").id]
        page.preview.show_paragraph(number)
        bar = page.preview.verticalScrollBar()
        assert bar.value() > 0
        place = page.preview.viewport().rect().topLeft()
        if bar.value() == bar.maximum():
            place.setY(page.preview.viewport().height() // 2)
        spot = page.preview.cursorForPosition(place)
        while page.preview.number_at(spot.block()) < number:
            spot.movePosition(spot.MoveOperation.NextBlock)
        assert page.preview.number_at(spot.block()) == number
        where = page.preview.cursorRect(spot).center()
        QTest.mouseClick(page.preview.viewport(), Qt.MouseButton.LeftButton, pos=where)
        made.settle()
        assert page.editor.shown() == _paragraph(made, "Section 88 was applied").id


def test_what_gives_somebody_away_is_told_and_leads_to_its_sentence(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        found = _write(made, FREE, PLANTED)
        page = _page(made)
        rows = [row.spoken() for row in page.side.problems.rows.rows()]
        number = page.numbers[found.id]
        assert any(f"Paragraph {number}" in row for row in rows)
        assert page.editor.against()
        page.close_editor()
        page.side.problems.choose_first()
        made.press(Qt.Key.Key_Return, on=page.side.problems)
        assert page.editor.shown() == found.id
        assert not page.side.export.write.isEnabled()


def test_a_refused_export_makes_no_file(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        _write(made, FREE, PLANTED)
        out = tmp_path / "draft.pdf"
        _page(made).write(PDF, out)
        made.settle()
        assert not list(tmp_path.glob("draft*"))
        assert "Not written" in made.told()


def test_an_export_is_written_and_its_receipt_told(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        page = _page(made)
        assert page.side.export.write.isEnabled()
        out = tmp_path / "draft.docx"
        page.write(Wish(ReportKind.REPORT, Profile.DRAFT, Format.DOCX), out)
        made.settle()
        assert out.stat().st_size > 5000
        (done,) = do(made.lane, lambda: [one for one in made.desk.exports.done() if one.format is Format.DOCX])
        assert "draft.docx" in page.side.export.receipt()
        assert done.sha256[:8] not in page.side.export.receipt()


def test_with_the_sources_closed_the_export_says_why_it_waits(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage, sources=False) as made:
        card = _page(made).side.export
        assert not card.write.isEnabled()
        assert "sources" in card.why()
        card.profile.choose(Profile.INTERNAL.value)
        assert "passphrase" in card.why()
        card.type_passphrase("eleven birds over water")
        assert card.write.isEnabled()


def test_the_budget_and_the_contents_are_counted_by_chapter(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        page = _page(made)
        titles = [row.title for row in page.contents.rows.rows() if not row.heading]
        assert len(titles) >= 3
        counted = do(made.lane, made.desk.reports.view).words
        assert f"{counted:,} of 10,700" in page.budget_words()
        assert page.preview.show_words(titles[-1])


def test_a_paragraph_is_added_taken_out_and_brought_back(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        page = _page(made)
        count = len(page.paragraphs)
        page.add()
        made.settle()
        assert len(page.paragraphs) == count + 1
        assert page.editor.isVisible()
        page.editor.retired.emit()
        made.settle()
        assert len(page.paragraphs) == count
        made.undo()
        assert len(page.paragraphs) == count + 1


def test_escape_leaves_the_writing_and_keeps_it(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        page = _page(made)
        page.show_record(_paragraph(made, "Section 88 was applied").id)
        made.settle()
        QTest.keyClicks(page.editor.prose, "At once: ")
        made.press(Qt.Key.Key_Escape, on=page.editor.prose)
        assert _paragraph(made, "At once: Section 88")
