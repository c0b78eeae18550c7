"""A vault that does not open: its copies, what can still be read, and no way that deletes anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.notes_desk import settle
from tests.gui.pages_desk import NOTES, SOURCES
from tests.gui.sheet_of_entrance import COPIES, PaperDoor
from visit_desk.app.door import VaultDoor
from visit_desk.desk.desk import Desk
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import (
    CannotUnlock,
    Damaged,
    DiskTrouble,
    NewerVersion,
    NoSpace,
    NotAVault,
    OpenElsewhere,
    ReadOnly,
    Trouble,
)
from visit_desk.gui.background import Lane
from visit_desk.gui.entrance import Entrance
from visit_desk.gui.rescue import Rescue
from visit_desk.vault import Hand, Vault
from visit_desk.vault.cost import FLOOR

from tests.vault.making import hashes  # isort: skip


def now() -> datetime:
    return datetime(2031, 9, 20, 18, 0)  # noqa: DTZ001  # wall time


@pytest.fixture
def lane() -> Iterator[Lane]:
    one = Lane()
    yield one
    one.close()


def spoilt(path: Path) -> None:
    whole = bytearray((path / "visit.vdb").read_bytes())
    whole[4096 + 500] ^= 1
    (path / "visit.vdb").write_bytes(whole)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A damaged vault with a good copy beside it."""
    made = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=Hand("officer", "test", now), cost=FLOOR).vault
    made.keep(Note(text="The ferry was late."))
    made.copies.make()
    made.close()
    spoilt(tmp_path / "v")
    return tmp_path / "v"


def page_of(entrance: Entrance) -> Rescue:
    (page,) = entrance.findChildren(Rescue)
    return page


def test_a_damaged_vault_offers_its_copy_which_one_key_restores_and_opens(
    damaged: Path, lane: Lane, qtbot: QtBot, tmp_path: Path
) -> None:
    entrance = Entrance(VaultDoor(tmp_path / "data", now, keychain=False), lane, damaged)
    qtbot.addWidget(entrance)
    opened: list[object] = []
    entrance.opened.connect(opened.append)
    entrance.show()
    before = hashes(damaged)
    assert entrance.unlock.rescue.isHidden()
    entrance.unlock.notes_line.setText(NOTES)
    entrance.unlock.unlock()
    settle(lane)
    assert not entrance.unlock.rescue.isHidden(), "damage offers the way on"
    assert entrance.focusWidget() is entrance.unlock.rescue, "typing the passphrase again would lead nowhere"
    entrance.unlock.rescue.click()
    settle(lane)
    page = page_of(entrance)
    assert page.notes_line.text() == NOTES, "what was just typed need not be typed again"
    (row,) = page.list.rows.rows()
    assert row.state_words == "Opened and compared"
    QTest.keyClick(page.notes_line, Qt.Key.Key_Return)
    assert page.focusWidget() is page.sources_line
    QTest.keyClick(page.sources_line, Qt.Key.Key_Return)
    settle(lane)
    (desk,) = opened
    assert isinstance(desk, Desk)
    (aside,) = [one for one in tmp_path.iterdir() if ".set-aside-" in one.name]
    assert hashes(aside) == before
    lane.run(lane, desk.close)
    settle(lane)


def test_what_can_be_read_is_saved_and_counted(damaged: Path, lane: Lane, qtbot: QtBot, tmp_path: Path) -> None:
    page = Rescue(VaultDoor(tmp_path / "data", now, keychain=False), lane, damaged)
    qtbot.addWidget(page)
    page.show()
    page.start(NOTES)
    settle(lane)
    page.salvage_key.click()
    settle(lane)
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "1 page could not be read." in words
    assert "set aside" in words
    with Vault.open(damaged, notes=NOTES, hand=Hand("officer", "test", now)) as vault:
        assert not vault.crashed_since


@pytest.mark.parametrize(
    "trouble", [Damaged(part="visit.vdb"), NoSpace(), ReadOnly(), OpenElsewhere(), CannotUnlock(), NotAVault(),
                DiskTrouble(reason="eio")],
)  # fmt: skip
@pytest.mark.parametrize("deed", ["restore", "salvage"])
def test_whatever_is_refused_escape_changes_nothing_and_leads_back(
    lane: Lane, qtbot: QtBot, trouble: Trouble, deed: str
) -> None:
    """signalapp/Signal-Desktop#5892: closing the error deleted everything."""
    door = PaperDoor()
    page = Rescue(door, lane, Path("/nowhere/vault"))
    qtbot.addWidget(page)
    back: list[int] = []
    page.turned_back.connect(lambda: back.append(1))
    page.show()
    page.start("eleven keys")
    settle(lane)
    assert page.list.current() == str(COPIES[0].path)
    door.refusal = trouble
    (page.restore_key if deed == "restore" else page.salvage_key).click()
    settle(lane)
    assert page.notes_line.text() == "eleven keys", "what was typed stays"
    asked = len(door.asked)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle(lane)
    assert (back, page.notes_line.text(), len(door.asked)) == ([1], "", asked)


def test_a_newer_vault_is_no_damaged_one(lane: Lane, qtbot: QtBot) -> None:
    door = PaperDoor()
    entrance = Entrance(door, lane, Path("/nowhere/vault"))
    qtbot.addWidget(entrance)
    for trouble, offered in ((NewerVersion(), False), (CannotUnlock(), False), (Damaged(part="x"), True)):
        door.refusal = trouble
        entrance.unlock.notes_line.setText("eleven keys")
        entrance.unlock.unlock()
        settle(lane)
        assert entrance.unlock.rescue.isHidden() is not offered
