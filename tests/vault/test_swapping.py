"""A restoring that was cut between its two renames: the vault that was set aside is opened, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.making import SOURCES, made, opened, raw
from visit_desk.domain.note import Note
from visit_desk.domain.trouble import DiskTrouble, NotAVault
from visit_desk.vault.swapping import aside_name, mend_swap, swap


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """The place of a vault, with nothing at it: the old one lies aside, the finished copy beside it."""
    with made(tmp_path / "v").vault as vault:
        vault.keep(raw("kept before the restoring"))
        vault.copy_to(tmp_path / "v.0123abcd.part")
    (tmp_path / "v").rename(aside_name(tmp_path / "v"))
    return tmp_path / "v"


def test_the_vault_that_was_set_aside_is_opened_again(cut: Path) -> None:
    with opened(cut, sources=SOURCES) as vault:
        assert [note.text for note in vault.all(Note)] == ["kept before the restoring"]
    assert not mend_swap(cut)


def test_without_a_finished_copy_beside_it_nothing_is_taken_for_a_vault(cut: Path) -> None:
    """Whoever put a vault elsewhere finds no older one in its place."""
    (cut.parent / "v.0123abcd.part").rename(cut.parent / "elsewhere")
    assert not mend_swap(cut)
    with pytest.raises(NotAVault):
        opened(cut)
    assert not mend_swap(cut.parent / "no folder" / "v")


def test_of_several_set_aside_the_last_one_comes_back(cut: Path) -> None:
    earlier = aside_name(cut)
    earlier.mkdir()
    last = next(one for one in cut.parent.iterdir() if "set-aside" in one.name and one != earlier)
    last.rename(cut)
    cut.rename(last)
    assert mend_swap(cut)
    assert (cut / "visit.vdb").is_file()
    assert earlier.is_dir()


def test_a_copy_that_cannot_take_the_place_leaves_the_vault_where_it_was(tmp_path: Path) -> None:
    with made(tmp_path / "v").vault as vault:
        vault.keep(raw("kept"))
    part = tmp_path / "part"
    part.mkdir()
    (part / "file").write_bytes(b"")
    there = swap_onto(part, tmp_path / "v")
    assert there == {"part", "v"}
    with opened(tmp_path / "v", sources=SOURCES) as vault:
        assert len(vault.all(Note)) == 1


def swap_onto(part: Path, to: Path) -> set[str]:
    """The second rename is refused: the part is gone from where it was said to be."""

    class Vanishing(type(part)):  # type: ignore[misc]  # the class of this system's paths
        def rename(self, target: Path) -> Path:
            raise OSError(5, "x")

    with pytest.raises(DiskTrouble):
        swap(Vanishing(part), to)
    return {one.name for one in to.parent.iterdir()}
