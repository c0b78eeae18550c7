"""Letting go: no key is needed, nothing opens here any more, a copy elsewhere still does."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, made, opened, raw
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import CannotOpenHere, CannotUnlock, DiskTrouble, Exit, NoSpace, NotLetGo
from visit_desk.vault import check_vault, copy_vault, letting_go, overwriting
from visit_desk.vault.folder import KEY, KEY_COPY
from visit_desk.vault.keyfile import write_copies
from visit_desk.vault.letting_go import destroy, let_go, standing
from visit_desk.vault.slots import Header


class Keys:
    """A keychain that remembers what it was told to forget."""

    def __init__(self) -> None:
        self.forgotten: list[str] = []

    def forget(self, vault_id: str) -> bool:
        self.forgotten.append(vault_id)
        return True


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A closed vault with one note, a copy elsewhere and an automatic one beside it."""
    here = tmp_path / "laptop" / "visit.vault"
    fresh = made(here)
    fresh.vault.keep(raw("She counted the tiles."))
    fresh.vault.close()
    copy_vault(here, tmp_path / "elsewhere" / "copy", notes=NOTES, sources=SOURCES, least=CHEAP)
    copy_vault(here, here.with_name("visit.vault.copies") / "one", notes=NOTES, sources=SOURCES, least=CHEAP)
    return here


def test_after_letting_go_no_passphrase_opens_it_here_and_a_copy_elsewhere_does(vault: Path, tmp_path: Path) -> None:
    was = (vault / KEY).read_bytes()
    keys = Keys()
    done = let_go(vault, keys)
    assert done.slots >= 4
    assert (done.copies, done.keychain, done.left) == (1, True, 0)
    assert keys.forgotten == [Header.from_bytes(was).vault]
    for place in (vault, vault.with_name("visit.vault.copies") / "one"):
        assert standing(place) == "gone"
        with pytest.raises(CannotOpenHere) as trouble:
            opened(place, sources=SOURCES)
        assert trouble.value.exit_code is Exit.CANNOT_UNLOCK
        with pytest.raises(CannotOpenHere):
            check_vault(place, NOTES, least=CHEAP)
    with opened(tmp_path / "elsewhere" / "copy", sources=SOURCES) as copy:
        assert [note.text for note in copy.all(Note)] == ["She counted the tiles."]


def test_no_file_here_holds_a_wrapped_key_any_more(vault: Path) -> None:
    """Also a header that was set aside as damaged, and one that was left half written."""
    shutil.copyfile(vault / KEY, vault / "visit.key.damaged-00ff")
    shutil.copyfile(vault / KEY, vault / "visit.key.00ff.new")
    wrapped = [str(slot["wrapped"]) for slot in Header.from_bytes((vault / KEY).read_bytes()).slots]
    assert wrapped
    let_go(vault)
    for file in sorted(vault.parent.rglob("*")):
        if file.is_file():
            assert not any(one.encode() in file.read_bytes() for one in wrapped), file.name
    assert sorted(one.name for one in vault.glob("visit.key*")) == [KEY, KEY_COPY]


def test_the_old_bytes_are_overwritten_where_they_lay(vault: Path) -> None:
    """A second name of the old file shows what stands in its place on the disk."""
    os.link(vault / KEY, vault.parent / "seen")
    was = (vault.parent / "seen").read_bytes()
    let_go(vault)
    now = (vault.parent / "seen").read_bytes()
    assert len(now) == len(was)
    assert b"wrapped" in was
    assert b"wrapped" not in now


def test_a_letting_go_that_was_cut_short_is_finished_at_the_next_opening(vault: Path) -> None:
    whole = (vault / KEY_COPY).read_bytes()
    let_go(vault)
    (vault / KEY_COPY).write_bytes(whole)
    assert standing(vault) == "half"
    with pytest.raises(CannotOpenHere):
        opened(vault)
    assert standing(vault) == "gone"


def test_keys_that_were_let_go_are_not_written_again_by_what_still_runs(vault: Path) -> None:
    held = opened(vault, sources=SOURCES)
    header = held._open.header
    let_go(vault)
    with pytest.raises(CannotOpenHere):
        write_copies(vault, header)
    held.close()
    assert standing(vault) == "gone"


def test_what_the_disk_refused_is_counted_and_told(vault: Path) -> None:
    """A folder stands where the second copy of the header would be written: the one change that no right allows."""
    (vault / KEY_COPY).unlink()
    (vault / KEY_COPY).mkdir()
    (vault / KEY_COPY / "in the way").write_bytes(b"x")
    done = let_go(vault)
    assert done.left == 1
    assert not done.done
    with pytest.raises(NotLetGo) as trouble:
        opened(vault)
    assert "still here: 1" in str(trouble.value)
    assert isinstance(trouble.value, CannotUnlock)


def test_a_full_disk_stops_nothing(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No new file can be made: the key files that are there take the new bytes."""

    wrapped = [str(slot["wrapped"]).encode() for slot in Header.from_bytes((vault / KEY).read_bytes()).slots]
    monkeypatch.setattr(letting_go, "replace_whole", full)
    assert let_go(vault).done
    assert standing(vault) == "gone"
    for file in vault.parent.rglob("visit.key*"):
        assert not any(one in file.read_bytes() for one in wrapped)


def test_another_vault_beside_it_keeps_its_keys(vault: Path) -> None:
    made(vault.with_name("visit.vault.other")).vault.close()
    let_go(vault)
    with opened(vault.with_name("visit.vault.other")) as other:
        assert not other.sources_open


def test_a_damaged_header_goes_too(vault: Path) -> None:
    (vault / KEY).write_bytes(b"not a header")
    let_go(vault)
    with pytest.raises(CannotOpenHere):
        opened(vault)


def test_destroying_here_leaves_no_file_of_it_and_the_copy_elsewhere_opens(vault: Path, tmp_path: Path) -> None:
    done = destroy(vault)
    assert done.left == 0
    assert done.files >= 8
    assert list(vault.parent.iterdir()) == []
    with opened(tmp_path / "elsewhere" / "copy", sources=SOURCES) as copy:
        assert len(copy.all(Note)) == 1


def test_a_disk_that_takes_no_write_is_counted_and_nothing_is_said_to_be_gone(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EIO, "the disk is failing")

    (vault / "unsaved").mkdir()
    (vault / "unsaved" / "box").write_bytes(b"box")
    shutil.copyfile(vault / KEY, vault / "visit.key.damaged-00ff")
    with monkeypatch.context() as failing:
        failing.setattr(letting_go, "overwrite", refused)
        failing.setattr(overwriting, "overwrite", refused)
        failing.setattr(letting_go, "replace_whole", full)
        assert let_go(vault).left == 5
        assert standing(vault) == ""
        assert destroy(vault).left >= 8
        for remove in (
            lambda: letting_go.remove_copies(letting_go.copies_beside(vault)),
            lambda: letting_go.remove_unsaved(vault),
        ):
            with pytest.raises(DiskTrouble):
                remove()
    with opened(vault, sources=SOURCES) as still:
        assert len(still.all(Note)) == 1


def full(*_: object) -> None:
    raise NoSpace


def test_the_newest_of_the_copies_may_stay(vault: Path) -> None:
    place = letting_go.copies_beside(vault)
    shutil.copytree(place / "one", place / "two")
    assert letting_go.remove_copies(place, but=place / "two") == 1
    assert [one.name for one in place.iterdir()] == ["two"]
    assert letting_go.remove_copies(place / "nowhere") == 0
