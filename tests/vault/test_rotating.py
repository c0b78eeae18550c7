"""Copies that make themselves, and the way back from one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hashes, made, raw, reviewed
from visit_desk.domain.copy import KeptCopy
from visit_desk.domain.deeds import Deed
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import CannotUnlock, Damaged, DiskTrouble, NoSpace, OpenElsewhere
from visit_desk.vault import Hand, NewVault, Vault, copying
from visit_desk.vault.found_copies import seen, to_keep
from visit_desk.vault.pages import PAGE
from visit_desk.vault.restoring import copies_of, held_by, held_by_each, prove, restore_copy


class Day:
    """A clock that goes on only when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2031, 4, 7, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def on(self, **by: int) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def vault(tmp_path: Path, day: Day) -> Iterator[Vault]:
    hand = Hand(who="officer", device="laptop", at=day)
    new = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand, cost=CHEAP).vault
    new.keep(raw("first"), reviewed("second"))
    yield new
    new.close()


def spoilt(path: Path, page: int = 2) -> None:
    whole = bytearray(path.read_bytes())
    whole[(page - 1) * PAGE + 700] ^= 4
    path.write_bytes(whole)


def test_a_copy_is_due_when_something_changed_and_enough_time_has_passed(vault: Vault, day: Day) -> None:
    copies = vault.copies
    assert copies.due()
    copies.make()
    assert not copies.due()
    day.on(hours=3)
    assert not copies.due(), "nothing was kept since"
    vault.keep(raw("third"))
    assert copies.due()
    copies.make()
    vault.keep(raw("fourth"))
    day.on(minutes=3)
    assert not copies.due(), "too early"
    day.on(minutes=-400)
    assert copies.due(), "the clock went back: rather one copy too many"


def test_each_copy_is_whole_told_and_holds_what_was_kept(vault: Vault, day: Day) -> None:
    first = vault.copies.make()
    day.on(hours=1)
    vault.keep(raw("third"))
    second = vault.copies.make()
    assert vault.copies.beside == vault.path.with_name("v.copies")
    assert [one.path for one in seen(vault.copies.beside)] == [second.path, first.path]
    assert (first.whole, first.sources, first.at) == (True, True, datetime(2031, 4, 7, 8, 0))  # noqa: DTZ001
    held = vault.copies.holding(second.path)
    assert held is not None
    assert (held.kinds["note"], held.kinds["reviewed_note"]) == (2, 1)
    assert held.newest == datetime(2031, 4, 7, 9, 0)  # noqa: DTZ001
    assert held_by(first.path, notes=NOTES, least=CHEAP).kinds == {"reviewed_note": 1}
    each = held_by_each([first.path, second.path, first.path / "none"], notes=NOTES, sources=SOURCES, least=CHEAP)
    assert [one.kinds["note"] for one in each.values()] == [1, 2]
    assert held_by_each([first.path], notes="another passphrase", least=CHEAP) == {}
    prove(first.path)
    spoilt(first.path / "sources.vdb")
    with pytest.raises(Damaged):
        prove(first.path)
    assert vault.copies.holding(first.path) is None


def test_the_newest_five_and_one_a_day_for_ten_days_are_kept(vault: Vault, day: Day) -> None:
    def one(at: datetime, *, whole: bool = True, sources: bool = False) -> KeptCopy:
        return KeptCopy(Path(f"{at:%d-%H}"), at, 1, sources, whole)

    start = datetime(2031, 4, 1, 8)  # noqa: DTZ001
    copies = [one(start + timedelta(days=d, hours=h)) for d in range(14) for h in range(6)]
    copies.append(one(start - timedelta(days=20), sources=True))
    copies.append(one(start + timedelta(days=15), whole=False))
    kept = {path.name for path in to_keep(copies)}
    assert kept == {f"14-{hour:02}" for hour in range(9, 14)} | {f"{d:02}-13" for d in range(5, 14)} | {"12-08"}
    for _ in range(7):
        day.on(minutes=20)
        vault.copies.make()
    assert len(seen(vault.copies.beside)) == 5


def test_a_damaged_original_never_pushes_a_good_copy_out(vault: Vault, day: Day) -> None:
    """LearningCircuit/local-deep-research#4563: a copy that was made of a damaged database replaced the good ones."""
    for _ in range(5):
        day.on(minutes=20)
        vault.copies.make()
    before = hashes(vault.copies.beside)
    vault._notes.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    spoilt(vault.path / "visit.vdb", 3)
    day.on(hours=1)
    with pytest.raises(Damaged):
        vault.copies.make()
    assert hashes(vault.copies.beside) == before
    failed_at: datetime | None = vault.copies.failed
    assert failed_at == day.now.replace(tzinfo=None)
    spoilt(vault.path / "visit.vdb", 3)
    vault.copies.make()
    assert not vault.copies.failed
    assert [entry.deed for entry in vault.journal.entries()].count(Deed.COPY_FAILED) == 1


def test_sources_that_are_closed_are_copied_unopened_and_a_copy_that_was_compared_stays(vault: Vault, day: Day) -> None:
    compared = vault.copies.make()
    vault.close_sources()
    for _ in range(8):
        day.on(minutes=20)
        made_ = vault.copies.make()
        assert not made_.sources
    assert (made_.path / "sources.vdb").read_bytes() == (vault.path / "sources.vdb").read_bytes()
    left = seen(vault.copies.beside)
    assert len(left) == 6
    assert left[-1].path == compared.path


def test_a_disk_without_room_gets_no_copy_and_says_so(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "SPARE", 1 << 62)
    with pytest.raises(NoSpace):
        vault.copies.make()
    assert vault.copies.failed is not None
    assert list(vault.copies.beside.iterdir()) == []


def test_a_copy_that_is_stopped_leaves_nothing_and_is_no_failure(vault: Vault) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        vault.copies.make(pause=stop)
    assert list(vault.copies.beside.iterdir()) == []
    assert vault.copies.failed is None


def test_a_folder_elsewhere_is_used_when_it_is_there(vault: Vault, day: Day, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert not vault.copies.due("elsewhere")
    vault.copies.choose(stick)
    assert vault.copies.chosen == stick
    made_ = vault.copies.make("elsewhere")
    assert made_.path.parent.parent == stick
    assert "v" not in made_.path.parent.name.split("-")[0][1:]
    shutil.rmtree(stick)
    day.on(days=2)
    vault.keep(raw("third"))
    assert not vault.copies.due("elsewhere"), "a stick that is not there is no failure"
    assert vault.copies.elsewhere is None
    with pytest.raises(DiskTrouble):
        vault.copies.choose(vault.path)
    vault.copies.choose(None)
    assert vault.copies.chosen is None


def test_a_copy_takes_the_place_and_what_lay_there_is_set_aside(vault: Vault, day: Day, tmp_path: Path) -> None:
    copy = vault.copies.make()
    vault.keep(raw("later"))
    with pytest.raises(OpenElsewhere):
        restore_copy(copy.path, vault.path, notes=NOTES, sources=SOURCES, least=CHEAP)
    vault.close()
    spoilt(vault.path / "visit.vdb")
    before = hashes(vault.path)
    with pytest.raises(CannotUnlock):
        restore_copy(copy.path, vault.path, notes="another passphrase", least=CHEAP)
    assert hashes(vault.path) == before
    assert [one.path for one in copies_of(vault.path)] == [copy.path]
    done = restore_copy(copy.path, vault.path, notes=NOTES, sources=SOURCES, least=CHEAP)
    assert done.aside is not None
    assert hashes(done.aside) == before
    assert done.sources
    with Vault.open(vault.path, notes=NOTES, sources=SOURCES, hand=vault._open.hand, least=CHEAP) as back:
        assert [note.text for note in back.all(Note)] == ["first"]
    assert hashes(copy.path)["visit.vdb"], "the copy itself stays"
    free = restore_copy(copy.path, tmp_path / "elsewhere" / "v", notes=NOTES, least=CHEAP)
    assert free.aside is None


def test_a_copy_that_is_damaged_restores_nothing(vault: Vault) -> None:
    copy = vault.copies.make()
    vault.close()
    spoilt(copy.path / "visit.vdb")
    before = hashes(vault.path)
    with pytest.raises(Damaged):
        restore_copy(copy.path, vault.path, notes=NOTES, least=CHEAP)
    assert hashes(vault.path) == before
    assert sorted(one.name for one in vault.path.parent.iterdir()) == ["v", "v.copies"]


def test_a_life_that_did_not_end_is_told_once(new: NewVault, tmp_path: Path) -> None:
    shutil.copytree(new.vault.path, tmp_path / "killed")
    with Vault.open(tmp_path / "killed", notes=NOTES, hand=new.vault._open.hand, least=CHEAP) as after:
        assert after.crashed_since.startswith("2031-04-07T08:00")
        after.ended()
        shutil.copytree(after.path, tmp_path / "locked")
    for one in ("killed", "locked"):
        with Vault.open(tmp_path / one, notes=NOTES, hand=new.vault._open.hand, least=CHEAP) as again:
            assert again.crashed_since == ""
    assert made(tmp_path / "fresh").vault.crashed_since == ""
