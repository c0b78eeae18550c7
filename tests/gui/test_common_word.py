"""A common word that is also somebody's name: decided on the page once for each place, remembered, asked again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.notes_desk import do
from tests.gui.pages_desk import HAND, NOTES, SOURCES, Laid, laid, now
from visit_desk.desk.desk import Desk
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lists import Format, Profile, ReportKind, Tier
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.writing import Footnote, GateDecision, Paragraph
from visit_desk.gui.parts.export_card import Wish
from visit_desk.gui.report_page import ReportPage
from visit_desk.vault import Cost, Vault

TEXT = "Section 88 was applied in many cases. The Charter of the Rose was signed in the autumn by every party to it."
TWICE = f"{TEXT} Nobody has repealed the Charter of the Rose since then."


def _planted(made: Laid, text: str) -> Paragraph:
    """The page on a draft that holds this text, and somebody called Rose."""
    desk = made.desk

    def work() -> Paragraph:
        desk.people.keep(Interlocutor(names=("Rose Tallow",), tier=Tier.C))
        found = next(one for one in desk.reports.paragraphs(ReportKind.REPORT) if "Section 88" in one.text)
        return desk.reports.keep_paragraph(replace(found, text=text))

    kept = do(made.lane, work)
    made.page.enter()
    made.settle()
    return kept


def _page(made: Laid) -> ReportPage:
    assert isinstance(made.page, ReportPage)
    return made.page


def _decide(made: Laid, reason: str) -> None:
    """By keys: the first problem, then the reason in the field that opens."""
    page = _page(made)
    page.side.problems.choose_first()
    made.press(Qt.Key.Key_Return, on=page.side.problems)
    assert page.side.common.isVisible()
    field = page.focusWidget()
    QTest.keyClicks(field, reason)
    made.press(Qt.Key.Key_Return, on=field)


def _asked(desk: Desk, paragraph: Paragraph) -> list[Refusal]:
    return [one for one in desk.reports.check(paragraph).refusals if one.common]


def test_a_common_word_is_decided_on_the_page_and_the_file_is_written(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        _planted(made, TEXT)
        page = _page(made)
        assert not page.side.export.write.isEnabled()
        _decide(made, "")
        assert page.side.common.isVisible()  # without a reason nothing is decided
        _decide(made, "the charter of 1204")
        assert not page.side.common.isVisible()
        assert page.side.export.write.isEnabled()
        for kind in (Format.PDF, Format.DOCX):
            page.write(Wish(ReportKind.REPORT, Profile.DRAFT, kind), tmp_path / f"draft.{kind.value}")
            made.settle()
            assert (tmp_path / f"draft.{kind.value}").exists(), made.told()
        (kept,) = do(made.lane, lambda: made.desk.memory.all(GateDecision))
        assert kept.reason == "the charter of 1204"


def test_each_occurrence_is_decided_for_itself(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        paragraph = _planted(made, TWICE)
        assert len(do(made.lane, lambda: _asked(made.desk, paragraph))) == 2
        _decide(made, "the charter")
        assert len(do(made.lane, lambda: _asked(made.desk, paragraph))) == 1
        assert not _page(made).side.export.write.isEnabled()
        _decide(made, "the charter again")
        assert _page(made).side.export.write.isEnabled()


def test_a_decision_is_remembered_when_the_vault_opens_again_and_asked_anew_when_the_words_change(
    tmp_path: Path,
) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        paragraph = _planted(made, TEXT)
        _decide(made, "the charter of 1204")
    opened = Vault.open(tmp_path / "v", notes=NOTES, sources=SOURCES, hand=HAND, least=Cost.for_tests())
    desk = Desk(opened, now)
    assert _asked(desk, paragraph) == []
    longer = replace(paragraph, text=f"{TEXT} It is still in force.")
    assert _asked(desk, longer) == []
    changed = replace(paragraph, text=TEXT.replace("was signed", "told us"))
    assert len(_asked(desk, changed)) == 1
    elsewhere = Paragraph(visit=paragraph.visit, text=TEXT)
    assert len(_asked(desk, elsewhere)) == 1
    desk.close()


def test_a_common_word_in_a_heading_is_decided_there(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        found = _planted(made, "Section 88 was applied in many cases.")
        heading = "Signed under the Rose Charter"
        kept = do(made.lane, lambda: made.desk.reports.keep_paragraph(replace(found, heading=heading)))
        made.page.enter()
        made.settle()
        _decide(made, "the charter")
        assert _page(made).side.export.write.isEnabled()
        _page(made).write(Wish(ReportKind.REPORT, Profile.DRAFT, Format.PDF), tmp_path / "draft.pdf")
        made.settle()
        assert (tmp_path / "draft.pdf").exists(), made.told()
        assert len(do(made.lane, lambda: _asked(made.desk, replace(kept, text=heading)))) == 1


def test_a_common_word_in_a_footnote_and_in_a_recommendation_is_decided_there(tmp_path: Path) -> None:
    with laid(tmp_path, "report", ReportPage) as made:
        found = _planted(made, "Section 88 was applied in many cases.")
        note = Footnote(text="See article 4 of the Rose Charter.", after="many cases.")
        words = "Bring the law in line with the Rose Charter of 1204."

        def plant() -> None:
            made.desk.reports.keep_paragraph(replace(found, footnotes=(note,)))
            (first, *_) = made.desk.reports.recommendations()
            made.desk.memory.keep(replace(first, measure=words))

        do(made.lane, plant)
        made.page.enter()
        made.settle()
        _decide(made, "the charter")
        assert not _page(made).side.export.write.isEnabled()
        _decide(made, "the charter once more")
        assert _page(made).side.export.write.isEnabled()
        for kind in (Format.PDF, Format.DOCX, Format.XLSX):
            _page(made).write(Wish(ReportKind.REPORT, Profile.DRAFT, kind), tmp_path / f"draft.{kind.value}")
            made.settle()
            assert (tmp_path / f"draft.{kind.value}").exists(), made.told()
