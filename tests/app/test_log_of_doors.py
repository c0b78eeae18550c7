"""What the log tells of opening, wrong passphrases, and the difference between the lock and the day's end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.making import NOTES, SOURCES, hand
from visit_desk.app.door import VaultDoor
from visit_desk.desk.desk import Desk
from visit_desk.domain.deeds import Deed
from visit_desk.domain.trouble import CannotUnlock
from visit_desk.vault import Vault
from visit_desk.vault.cost import FLOOR


@pytest.fixture
def door(tmp_path: Path) -> VaultDoor:
    """A door on a vault with the cheapest keys that the program itself accepts."""
    Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=FLOOR).vault.close()
    return VaultDoor(tmp_path, hand().at, keychain=False)


def test_wrong_passphrases_of_this_run_are_told_at_the_next_good_opening(door: VaultDoor, tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(CannotUnlock):
            door.open(tmp_path / "v", "four other words here", None)
    with pytest.raises(CannotUnlock):
        door.open(tmp_path / "v", NOTES, "four other words here")
    desk = door.open(tmp_path / "v", NOTES, SOURCES)
    told = [(one.kind, one.count) for one in desk.vault.journal.entries(deeds=[Deed.WRONG_PASSPHRASE])]
    desk.close()
    assert told == [("sources", 0), ("notes", 2)]


def test_the_lock_is_told_as_a_lock_and_the_days_end_as_the_days_end(door: VaultDoor, tmp_path: Path) -> None:
    for locked in (True, False):
        door.open(tmp_path / "v", NOTES, None).close(locked=locked)
    desk: Desk = door.open(tmp_path / "v", NOTES, None)
    told = [one.deed for one in desk.vault.journal.entries(deeds=[Deed.LOCKED, Deed.CLOSED])]
    desk.close()
    assert told[:2] == [Deed.CLOSED, Deed.LOCKED]
