"""A power cut leaves a vault that opens, with every acknowledged thing in it; and the model would see if it did not."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.vault.journey import Journey
from tests.vault.making import CHEAP, NOTES, SOURCES, made, opened, raw
from tests.vault.power_cut import cuts_of_one_journey
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import Damaged
from visit_desk.vault import check_vault
from visit_desk.vault.logs import FRAME_HEAD, WAL_HEAD, log_of
from visit_desk.vault.pages import PAGE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the system for a handle's path")
FRAME = FRAME_HEAD + PAGE


def test_thirty_power_cuts_lose_nothing_that_was_acknowledged() -> None:
    found = cuts_of_one_journey(seed=7, wanted=30)
    assert found.broken == ()
    assert found.cuts > 15
    assert found.promises > 60


def unsynced(journey: Journey) -> None:
    if journey.vault is not None:
        for store in journey.vault._stores:
            store.db.execute("PRAGMA synchronous=OFF").fetchall()


def test_the_model_sees_what_a_store_that_does_not_sync_would_lose() -> None:
    assert cuts_of_one_journey(seed=7, wanted=30, before=unsynced).broken


def logged(tmp_path: Path) -> Path:
    """A vault whose sources' log holds several transactions, as a cut would leave it."""
    with made(tmp_path / "v").vault as vault:
        for number in range(4):
            vault.keep(raw(f"{number} spoke of the bridge"))
        shutil.copytree(vault.path, tmp_path / "left")
    return tmp_path / "left"


def torn(path: Path, place: int) -> None:
    whole = bytearray(path.read_bytes())
    at = WAL_HEAD + FRAME * (place - 1) + FRAME_HEAD + 512
    whole[at : at + 512] = bytes(512)
    path.write_bytes(bytes(whole))


def test_a_transaction_torn_by_the_cut_leaves_the_ones_before_it(tmp_path: Path) -> None:
    path = logged(tmp_path)
    wal = path / "sources.vdb-wal"
    last = (wal.stat().st_size - WAL_HEAD) // FRAME
    assert log_of(wal).valid == last
    torn(wal, last)
    assert 0 < log_of(wal).valid < last
    assert check_vault(path, NOTES, SOURCES, least=CHEAP).ok
    with opened(path, sources=SOURCES) as vault:
        assert [note.text[0] for note in vault.all(Note)] == ["0", "1", "2"]


def test_a_log_broken_further_up_is_damage_and_nothing_is_passed_over(tmp_path: Path) -> None:
    """SQLite would drop every later transaction without a word."""
    path = logged(tmp_path)
    wal = path / "sources.vdb-wal"
    torn(wal, 2)
    before = wal.read_bytes()
    assert log_of(wal).broken
    with pytest.raises(Damaged):
        opened(path, sources=SOURCES)
    assert not check_vault(path, NOTES, SOURCES, least=CHEAP).ok
    assert wal.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"short", bytes(WAL_HEAD), bytes(WAL_HEAD + FRAME)])
def test_a_log_without_a_whole_head_holds_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "log").write_bytes(content)
    assert (log_of(tmp_path / "log").valid, log_of(tmp_path / "none").valid) == (0, 0)
    assert not log_of(tmp_path / "log").broken
