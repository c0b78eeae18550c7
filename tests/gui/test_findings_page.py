"""Findings and recommendations, on a real desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.notes_desk import do
from tests.gui.pages_desk import Laid, laid
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import EvidenceLevel, FindingState
from visit_desk.gui.findings_page import FindingsPage

NAMES = ("Karrow", "Hallward", "Asch", "Brandt", "Maren Ost", "Pell", "Finch")


def _page(made: Laid) -> FindingsPage:
    assert isinstance(made.page, FindingsPage)
    return made.page


def _finding(made: Laid, title: str) -> Finding:
    views = do(made.lane, made.desk.evidence.findings)
    return next(view.finding for view in views if view.finding.title == title)


def _open(made: Laid, title: str) -> Finding:
    found = _finding(made, title)
    _page(made).show_record(found.id)
    made.settle()
    return found


def test_words_are_kept_while_they_are_written(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        _open(made, "Criminal law")
        prose = _page(made).card.prose
        prose.setFocus()
        QTest.keyClicks(prose, "In short: ")
        QTest.qWait(1000)
        made.settle()
        assert _finding(made, "Criminal law").text.startswith("In short: Section 88")
        assert prose.text().startswith("In short: ")


def test_words_not_yet_kept_are_kept_when_the_page_is_left(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        _open(made, "Criminal law")
        prose = _page(made).card.prose
        prose.setFocus()
        QTest.keyClicks(prose, "Now. ")
        assert made.page.leave()
        made.settle()
        assert _finding(made, "Criminal law").text.startswith("Now. ")


def test_evidence_tells_kind_and_consent_but_nobody(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        page = _page(made)
        told = []
        for row in page.list.rows.rows():
            if not row.heading:
                page.show_record(row.key)
                made.settle()
                cards = page.card.evidence.pieces
                told += [str(cards.index(n).data()) for n in range(cards.rowCount())]
        spoken = " | ".join([*told, *(label.text() for label in page.findChildren(QLabel))])
        assert "Summary: yes" in spoken
        assert "Summary: not yet" in spoken  # the senator allowed background only
        assert not [name for name in NAMES if name in spoken]


def test_a_finding_is_begun_from_statements(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        page = _page(made)
        page.add()
        made.settle()
        made.press("Seventeen cases")
        page.picker.tick(0)
        made.press(Qt.Key.Key_Return)
        made.settle()
        found = _finding(made, "Seventeen cases")
        assert len(found.basis) == 1
        assert found.level is not EvidenceLevel.E3
        assert page.record() == found.id


def test_a_recommendation_lights_up_as_it_is_written_and_is_kept(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        page = _page(made)
        found = _open(made, "Topic 1")
        page.list.setFocus()
        made.press("r", on=page.list)
        assert page.form.isVisible()
        assert "No addressee" in page.form.why()
        made.press("Publish the registers of every court", on=page.focusWidget())
        page.form.tick_addressee("government")
        assert "No addressee" not in page.form.why()
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        made.settle()
        lighted = do(made.lane, made.desk.evidence.recommendations)
        new = next(one[0] for one in lighted if one[0].text == "Publish the registers of every court")
        assert new.findings == (found.id,)
        assert new.addressees == ("government",)
        assert new.code.startswith("R")


def test_a_finding_is_cleared_and_taken_back(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        _open(made, "Criminal law")
        page = _page(made)
        page.card.cleared.emit(True)
        made.settle()
        assert _finding(made, "Criminal law").state is FindingState.CLEARED
        made.undo()
        assert _finding(made, "Criminal law").state is not FindingState.CLEARED


def test_the_page_comes_back_to_the_same_finding(tmp_path: Path) -> None:
    with laid(tmp_path, "findings", FindingsPage) as made:
        found = _open(made, "Topic 1")
        place = made.page.place()
        _open(made, "Criminal law")
        made.page.restore(place)
        made.settle()
        assert made.page.record() == found.id
        assert _page(made).card.title() == "Topic 1"
