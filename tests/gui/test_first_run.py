"""The first run: two passphrases, two codes on paper, the first visit; or the demo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.photograph import settle
from tests.gui.sheet_of_entrance import SHARES, PaperDoor
from visit_desk.domain.lists import RiskProfile, VisitKind
from visit_desk.domain.passphrase import Grade
from visit_desk.domain.passphrase import check as check_passphrase
from visit_desk.domain.trouble import (
    AlreadyThere,
    SamePassphrase,
    Trouble,
    WeakPassphrase,
)
from visit_desk.gui.background import Lane
from visit_desk.gui.door import Codes
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.first_steps import same_group
from visit_desk.gui.parts.bars import ProgressLine
from visit_desk.gui.parts.chooser import forget_places
from visit_desk.gui.parts.share_sheets import first_wrong
from visit_desk.gui.strength import strength, strength_words
from visit_desk.gui.words import sentence

PASSPHRASE = "eleven brown keys on water"


@pytest.fixture
def door() -> PaperDoor:
    return PaperDoor()


@pytest.fixture
def first(door: PaperDoor, lane: Lane) -> Iterator[Entrance]:
    made = Entrance(door, lane)
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()


def rest(lane: Lane) -> None:
    assert lane.wait(5)
    settle()


def asked(door: PaperDoor) -> list[tuple[object, ...]]:
    return [one for one in door.asked if one != ("warm",)]


def test_a_new_vault_in_three_steps(first: Entrance, door: PaperDoor, lane: Lane, tmp_path: Path) -> None:
    run, opened, chose = first.first_run, list[object](), list[object]()
    first.opened.connect(opened.append)
    first.chose.connect(chose.append)
    run.new.click()
    run.vault.folder.line.setText(str(tmp_path / "vault"))
    QTest.keyClicks(run.vault.notes_line, PASSPHRASE)
    assert run.vault.notes.below() == strength_words(PASSPHRASE)
    QTest.keyClicks(run.vault.sources_line, "seven grey stones in a row")
    QTest.keyClick(run.vault.sources_line, Qt.Key.Key_Return)
    rest(lane)
    assert asked(door)[-1] == ("create", tmp_path / "vault", PASSPHRASE, "seven grey stones in a row")
    assert run.codes.isVisible()
    assert run.vault.notes_line.text() == ""
    run.codes.forward.click()
    assert not run.visit.isVisible()
    for _field, line, group in run.repeat.fields:
        line.setText(group.lower())
    run.repeat.forward.click()
    assert run.visit.isVisible()
    run.visit.country.setText("Republic of Ilvaria")
    run.visit.starts.setDate(QDate(2027, 5, 3))
    run.visit.ends.setDate(QDate(2027, 5, 12))
    run.visit.forward.click()
    rest(lane)
    assert asked(door)[-1] == (
        "first_visit", "Republic of Ilvaria", date(2027, 5, 3), date(2027, 5, 12), VisitKind.COUNTRY,
    )  # fmt: skip
    assert (opened, chose) == (["begun"], [tmp_path / "vault"])
    codes = [label.text() for label in first.findChildren(QLabel) if label.text() in ("ABCD", "BCDF")]
    assert codes == [], "the codes are nowhere any more"


def test_the_paper_is_asked_for_two_groups_of_each_code_and_a_wrong_one_is_named(first: Entrance, lane: Lane) -> None:
    run = first.first_run
    run._created(Codes("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-67AB", "BCDF-GHJK-LMNP-QRST-VWXZ-2346-7ACE-GIKM"))
    run.codes.forward.click()
    names = [line.accessibleName() for _field, line, _group in run.repeat.fields]
    assert len(set(names)) == 4
    for _field, line, group in run.repeat.fields:
        line.setText(group)
    run.repeat.fields[2][1].setText("WRNG")
    run.repeat.check()
    assert not run.visit.isVisible()
    assert [bool(field.below()) for field, _line, _group in run.repeat.fields] == [False, False, True, False]


def test_a_group_may_be_typed_with_gaps_small_letters_and_digits_for_letters() -> None:
    assert same_group(" oil2 ", "OIL2")
    assert same_group("01L2", "OIL2")
    assert not same_group("0IL3", "OIL2")
    assert not same_group("", "OIL2")


@pytest.mark.parametrize(
    ("trouble", "field"),
    [(WeakPassphrase(least=12), "notes"), (SamePassphrase(), "sources"), (AlreadyThere(), "where")],
)
def test_what_the_vault_refuses_is_told_where_it_can_be_mended(
    first: Entrance, door: PaperDoor, lane: Lane, trouble: Trouble, field: str
) -> None:
    run = first.first_run
    run.new.click()
    run.vault.notes_line.setText("short")
    run.vault.sources_line.setText("short")
    door.refusal = trouble
    run.vault.forward.click()
    rest(lane)
    blamed = getattr(run.vault, field)
    assert blamed.below() == sentence(trouble)
    assert run.vault.forward.isEnabled()
    assert run.focusWidget() in (blamed.editor, blamed.editor.focusProxy())


def test_long_work_before_the_window_shows_its_line_and_enter_presses_the_key_in_focus(
    first: Entrance, door: PaperDoor, lane: Lane, qtbot: QtBot
) -> None:
    run = first.first_run
    hold = Event()
    lane.run(run, lambda: hold.wait(5), words="Making the vault")
    qtbot.waitUntil(lambda: any(line.isVisible() for line in first.findChildren(ProgressLine)), timeout=3000)
    hold.set()
    rest(lane)
    assert not any(line.isVisible() for line in first.findChildren(ProgressLine))
    run._created(Codes("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-67AB", "BCDF-GHJK-LMNP-QRST-VWXZ-2346-7ACE-GIKM"))
    QTest.keyClick(run.codes.forward, Qt.Key.Key_Return)
    assert run.repeat.isVisible()


def test_a_visit_needs_a_country_and_days_in_order(first: Entrance, door: PaperDoor, lane: Lane) -> None:
    run = first.first_run
    run._show(run.visit)
    run.visit.forward.click()
    assert run.visit.where.below()
    run.visit.country.setText("Ilvaria")
    run.visit.starts.setDate(QDate(2027, 5, 12))
    run.visit.ends.setDate(QDate(2027, 5, 3))
    run.visit.forward.click()
    rest(lane)
    assert run.visit.last.below()
    assert asked(door) == []


def test_the_demo_is_one_key_away(first: Entrance, door: PaperDoor, lane: Lane, qtbot: QtBot) -> None:
    opened: list[object] = []
    first.opened.connect(opened.append)
    first.activateWindow()
    settle()
    QTest.keyClick(first, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: bool(opened), timeout=2000)  # a button pressed by its key stays down for a moment
    rest(lane)
    assert (opened, asked(door)) == (["demo"], [("open_demo",)])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", Grade.SHORT),
        ("short", Grade.SHORT),
        ("aaaaaaaaaaaaaa", Grade.EASY),
        ("password12345", Grade.EASY),
        ("MyDogRex2024!", Grade.ENOUGH),
        ("a long winter night", Grade.ENOUGH),
        ("three ferries left at dawn", Grade.GOOD),
        ("six brown birds flew over the quiet water", Grade.STRONG),
    ],
)
def test_strength_is_told_in_words_as_the_vault_judges_it(typed: str, found: Grade) -> None:
    assert strength(typed) is found
    assert strength_words(typed)
    high = strength_words(typed, high_risk=True)
    assert (high == strength_words(typed)) == (bool(typed) and found in (Grade.SHORT, Grade.EASY, Grade.STRONG))


def test_what_applies_with_and_without_a_keychain_is_told_before_the_vault_is_made(
    first: Entrance, door: PaperDoor, lane: Lane
) -> None:
    run = first.first_run
    run.new.click()
    rest(lane)
    assert ("keychain",) in door.asked
    with_one = run.vault.applies.text()
    run.vault.profile.press(2)
    assert run.vault.high_risk
    assert run.vault.forward.isEnabled()
    run.vault.tell_keychain(False)
    assert not run.vault.forward.isEnabled()
    run.vault.profile.press(1)
    assert run.vault.forward.isEnabled()
    assert len({with_one, run.vault.applies.text()}) == 2


def test_high_risk_gives_shares_and_each_is_typed_back_before_the_visit(
    first: Entrance, door: PaperDoor, lane: Lane, tmp_path: Path
) -> None:
    run = first.first_run
    run.new.click()
    rest(lane)
    run.vault.profile.press(2)
    run.vault.folder.line.setText(str(tmp_path / "vault"))
    run.vault.notes_line.setText(PASSPHRASE)
    run.vault.sources_line.setText("seven grey stones in a long row")
    run.vault.forward.click()
    rest(lane)
    assert asked(door)[-1][-1] == "high risk"
    assert not run.codes.isVisible()
    for number in range(3):
        assert run.sheets.heading.text().startswith(f"Share {number + 1}")
        run.sheets.forward.click()
        for place, (field, words) in enumerate(run.sheets.fields):
            editor = field.editor
            assert isinstance(editor, QTextEdit)
            if place == 0 == number:
                editor.setPlainText(" ".join(words[:7]))
                run.sheets.forward.click()
                assert "8" in field.below()
                assert not run.visit.isVisible()
            editor.setPlainText(" ".join(f"{at}. {word[:4].upper()}" for at, word in enumerate(words, 1)))
        run.sheets.forward.click()
    assert run.visit.isVisible()
    settle()
    shown = {label.text() for label in first.findChildren(QLabel)}
    assert not shown & set(" ".join(SHARES).split()), "the words are nowhere any more"


def test_suggested_words_are_strong_even_for_high_risk_and_are_shown_to_be_learned(first: Entrance, lane: Lane) -> None:
    run = first.first_run
    run.new.click()
    rest(lane)
    run.vault.suggest.click()
    notes, sources = run.vault.notes_line.text(), run.vault.sources_line.text()
    assert notes != sources
    for words in (notes, sources):
        check_passphrase(words, 30.0, RiskProfile.HIGH_RISK)
        assert strength(words) is Grade.STRONG
    assert run.vault.notes_line.echoMode() is QLineEdit.EchoMode.Normal
    run.vault.wipe()
    assert run.vault.notes_line.echoMode() is QLineEdit.EchoMode.Password


def test_a_word_too_many_or_another_one_is_found() -> None:
    words = SHARES[0].split()
    assert first_wrong(" ".join(words), words) == 0
    assert first_wrong(" ".join([*words, "acid"]), words) == len(words) + 1
    assert first_wrong(" ".join(["acid", *words[1:]]), words) == 1
    assert first_wrong("blim olymp", words) == 3


def test_the_sheet_of_codes_holds_every_group_and_no_word_of_what_it_opens(plain_look: QApplication) -> None:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPdfWriter

    from visit_desk.gui.code_sheet import draw_codes

    told = QBuffer()
    told.open(QIODevice.OpenModeFlag.WriteOnly)
    draw_codes(QPdfWriter(told), PaperDoor().create(Path(), "", ""))
    assert bytes(told.data().data()).startswith(b"%PDF")
    assert b"Visit Desk" not in bytes(told.data().data())


def test_folder_choosers_leave_no_places_behind(plain_look: QApplication) -> None:
    forget_places()
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/lastVisited", "file:///visits/of/nobody")
    kept.sync()
    assert not Path(kept.fileName()).exists()


def test_a_folder_on_fat_is_told_of_before_a_passphrase_is_typed(first: Entrance, lane: Lane, tmp_path: Path) -> None:
    run = first.first_run
    run.new.click()
    for name, words in (("stick", "FAT keeps no rights"), ("disk", "")):
        run.vault.folder.line.setText(str(tmp_path / name))
        QTest.qWait(400)
        rest(lane)
        assert run.vault.where.below()[:19] == words
