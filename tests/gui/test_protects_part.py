"""What this protects you from, and what it cannot: every promise is proved by a test that exists, and can be read."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.gui.claims import PROOFS
from tests.gui.looking import clipped, nameless, outside
from tests.gui.pages_desk import laid
from tests.gui.whole_desk import told
from tests.house.sources import ROOT
from visit_desk.gui.protects_keep import KEEP, NEVER
from visit_desk.gui.protects_part import ProtectsPart, TopicCard
from visit_desk.gui.protects_words import PEOPLE
from visit_desk.gui.protects_work import WORK
from visit_desk.gui.theme import theme
from visit_desk.gui.today_page import TodayPage

EVERY = (*PEOPLE, *WORK, *KEEP, NEVER)


@cache
def names_in(file: str) -> frozenset[str]:
    """The names of the tests in a file, as it stands now."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_promise_has_its_proofs_and_every_proof_is_a_test_that_exists() -> None:
    promised = [claim.key for topic in EVERY for claim in topic.does]
    assert len(promised) > 40
    assert len(promised) == len(set(promised)), "a promise is proved once"
    assert set(promised) == set(PROOFS)
    assert all(PROOFS.values())
    wanted = [proof.split("::") for proofs in PROOFS.values() for proof in proofs]
    assert [f"{file}::{name}" for file, name in wanted if name not in names_in(file)] == []


def test_every_adversary_and_every_part_says_where_the_program_ends() -> None:
    assert len(PEOPLE) == 9
    assert [topic.key for topic in EVERY if not topic.cannot] == []
    assert [topic.key for topic in (*PEOPLE, *WORK, *KEEP) if not topic.does] == []
    assert NEVER.does == (), "what nobody promises promises nothing"


def test_the_page_is_read_by_keyboard_and_by_ear(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", ProtectsPart) as made:
        page = made.page
        assert isinstance(page, ProtectsPart)
        page.take_focus()
        assert (nameless(page), clipped(page)) == ([], [])
        first = page.cards[0]
        assert first.accessibleName() == "At a border, or whenever somebody may hold you and search"
        assert "What it cannot: It cannot resist force" in first.accessibleDescription()
        scroll = page.findChild(QScrollArea, "protects")
        assert scroll is not None
        for card in page.cards:
            assert QApplication.focusWidget() is card
            shown = card.mapTo(scroll.viewport(), card.rect().topLeft()).y()
            assert -card.height() < shown < scroll.viewport().height(), f"{card.topic.key} is out of sight"
            made.press(Qt.Key.Key_Tab)
        page.take_focus()
        made.settle()
        before = scroll.verticalScrollBar().value()
        made.press(Qt.Key.Key_PageDown)
        assert scroll.verticalScrollBar().value() > before, "the page keys scroll"


@pytest.mark.parametrize("width", [640, 1366])
def test_the_page_stands_at_double_size_from_the_right(tmp_path: Path, qapp: QApplication, width: int) -> None:
    theme().wear(percent=200)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with laid(tmp_path, "safety", ProtectsPart, size=(width, 690)) as made:
        assert (clipped(made.page), outside(made.page)) == ([], [])


def test_pain_9_on_the_laptop_itself_plain_words_say_what_is_encrypted_at_rest_and_what_is_not(tmp_path: Path) -> None:
    """People believe that encryption covers the laptop. The page says which bytes it covers, and who reads the rest."""
    with laid(tmp_path, "safety", ProtectsPart, sources=False) as made:
        read = "\n".join(told(made.page))
        for words in (
            "What lies on the disk is encrypted: notes, names, drafts, the search index and the log.",
            "While the vault stands open, whoever holds the laptop reads what you read.",
            "Anything outside the vault: exported files, the originals of what was brought in, mail and pictures",
            "What the system moved from memory to the disk before is covered by the disk’s own encryption alone.",
            "Whatever records the keys or the screen while you work sees what you type",
        ):
            assert words in read
        assert not any(word in read for word in ("end-to-end", "AES", "military", "100 %", "bank"))


def test_what_the_log_does_not_hold_is_said(tmp_path: Path) -> None:
    with laid(tmp_path, "safety", ProtectsPart, sources=False) as made:
        card = next(one for one in made.page.findChildren(TopicCard) if one.topic.key == "part-log")
        assert "Letting the keys go is not in it" in card.accessibleDescription()


def test_a_missed_check_in_is_told_without_a_name_while_the_sources_are_closed(tmp_path: Path) -> None:
    with laid(tmp_path, "today", TodayPage, sources=False) as made:
        page = made.page
        assert isinstance(page, TodayPage)
        assert "overdue" in page.strip_words()[0]
        assert [words for words in told(page) if "Pell" in words or "Jonna" in words] == []
