"""Destroying here: apart, slower, a typed word, its own count, and the age of the last copy elsewhere."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.pages_desk import laid
from tests.vault.making import CHEAP, NOTES, SOURCES, hashes, made, opened
from visit_desk.app.letting_go import LettingGo, standing_words
from visit_desk.gui.application import LOCKED
from visit_desk.gui.destroy_card import WORD, DestroyCard
from visit_desk.gui.leaving_page import LeavingPage
from visit_desk.gui.panic import Panic
from visit_desk.vault import copy_vault


@pytest.fixture
def card(qapp: QApplication) -> DestroyCard:
    shown = DestroyCard(seconds=0.2)
    shown.show()
    return shown


def begun(card: DestroyCard) -> DestroyCard:
    card.begin_key.click()
    card.typed.setText(WORD)
    card.key.click()
    return card


def test_it_needs_the_word_and_counts_by_itself(card: DestroyCard) -> None:
    asked: list[int] = []
    card.asked.connect(lambda: asked.append(1))
    card.begin_key.click()
    card.typed.setText("destroy")
    assert not card.key.isEnabled()
    card.begin()
    QTest.qWait(300)
    assert asked == []
    card.typed.setText(WORD)
    card.key.click()
    assert card.counting
    QTest.qWait(500)
    assert asked == [1]


@pytest.mark.parametrize("how", ["stop", "hide"])
def test_it_can_be_stopped_and_does_not_count_unseen(card: DestroyCard, how: str) -> None:
    asked: list[int] = []
    card.asked.connect(lambda: asked.append(1))
    begun(card)
    if how == "stop":
        card.stop_key.click()
    else:
        card.hide()
    QTest.qWait(400)
    assert asked == []
    assert not card.counting


def test_it_says_how_old_the_last_copy_elsewhere_is_and_when_there_is_none(card: DestroyCard) -> None:
    card.show_copy(None, 0)
    assert "the only one" in card.copy.text()
    card.show_copy(datetime(2031, 9, 8, 18, 20), 3)  # noqa: DTZ001
    assert "8 September 2031" in card.copy.text()
    assert "3 changes" in card.copy.text()


def test_the_leaving_page_leads_to_the_second_rung(tmp_path: Path, qapp: QApplication) -> None:
    panic = Panic(qapp)
    heard: list[int] = []
    panic.destroy_asked.connect(lambda: heard.append(1))
    try:
        with laid(tmp_path, "leaving", LeavingPage) as page:
            assert isinstance(page.page, LeavingPage)
            assert "the only one" in page.page.destroy_here.copy.text()
            page.page.destroy_here.asked.emit()
            assert heard == [1]
    finally:
        panic.setParent(None)
        panic.deleteLater()


def test_destroying_takes_every_file_here_and_the_copy_elsewhere_opens(tmp_path: Path, qapp: QApplication) -> None:
    fresh = made(tmp_path / "here" / "v")
    fresh.vault.close()
    path = fresh.vault.path
    copy_vault(path, tmp_path / "elsewhere", notes=NOTES, sources=SOURCES, least=CHEAP)
    ended: list[int] = []
    going = LettingGo(qapp, lambda: path, finish=ended.append)
    try:
        going.panic.destroy_asked.emit()
        assert ended == [LOCKED]
        assert hashes(tmp_path / "here") == {}
        assert "no vault in this place" in standing_words(path)
        opened(tmp_path / "elsewhere", sources=SOURCES).close()
    finally:
        going.panic.setParent(None)
        going.panic.deleteLater()
        going.deleteLater()
