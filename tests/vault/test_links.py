"""Links where files are expected, vaults reached by links, and a lock file that somebody tidied away."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, opened
from tests.vault.test_planted import findings
from visit_desk.domain.evidence import Finding
from visit_desk.domain.trouble import CannotOpenHere, Damaged, DiskTrouble, OpenElsewhere
from visit_desk.vault import check_vault
from visit_desk.vault.folder import KEY
from visit_desk.vault.letting_go import destroy, let_go


def test_a_link_among_the_copies_leads_no_erasing_into_other_folders(told: Path, tmp_path: Path) -> None:
    mine = tmp_path / "Documents"
    (mine / "deeper").mkdir(parents=True)
    (mine / "deeper" / "thesis").write_text("forty pages")
    (mine / KEY).write_text("the key of my own door")
    with opened(told, sources=SOURCES) as one:
        copy = one.copies.make().path
        (one.copies.beside / "link").symlink_to(mine)
        (one.copies.beside / "not a copy").mkdir()
        (one.copies.beside / "not a copy" / "letter").write_text("mine too")
        (copy / "thesis").symlink_to(mine / "deeper" / "thesis")
        assert one.erasing.remove_copies() == 1
    assert not copy.exists()
    assert (mine / "deeper" / "thesis").read_text() == "forty pages"
    assert (mine / KEY).read_text() == "the key of my own door"
    assert (copy.parent / "not a copy" / "letter").read_text() == "mine too"
    destroy(told)
    assert (mine / "deeper" / "thesis").read_text() == "forty pages"


@pytest.mark.parametrize("by_link", [True, False])
def test_a_vault_reached_by_a_link_is_let_go_with_all_that_lies_beside_either(
    told: Path, tmp_path: Path, by_link: bool
) -> None:
    link = tmp_path / "desktop" / "visit"
    link.parent.mkdir()
    link.symlink_to(told)
    with opened(link) as one:
        made_here = one.copies.make().path
    shutil.copytree(told, told.with_name(f"{told.name}.set-aside-2031-01-01-00ff"))
    assert made_here.parent.parent == told.parent
    done = let_go(link if by_link else told)
    assert (done.copies, done.left) == (2, 0)
    for key in tmp_path.rglob(KEY):
        with pytest.raises(CannotOpenHere):
            opened(key.parent)


def test_a_restoring_by_a_link_sets_aside_beside_the_vault_itself(told: Path, tmp_path: Path) -> None:
    link = tmp_path / "desktop"
    link.symlink_to(told)
    with opened(link, sources=SOURCES) as one:
        aside = one.restore_from(one.copies.make().path)
    assert link.is_symlink()
    assert aside is not None
    assert aside.parent == told.parent
    assert not aside.is_symlink()
    assert len(findings(link)) == 6


@pytest.mark.parametrize("name", ["visit.lock", "visit.vdb-wal", "sources.vdb-wal", "visit.vdb-shm", "unsaved"])
def test_a_link_in_place_of_a_file_that_is_written_is_refused_and_what_it_leads_to_stays(
    told: Path, tmp_path: Path, name: str
) -> None:
    mine = tmp_path / "Documents"
    mine.mkdir()
    (mine / "thesis").write_text("forty pages")
    (told / name).unlink(missing_ok=True)
    (told / name).symlink_to(mine if name == "unsaved" else mine / "thesis")
    with pytest.raises((Damaged, DiskTrouble)):
        opened(told, sources=SOURCES)
    with pytest.raises((Damaged, DiskTrouble)):
        check_vault(told, NOTES, least=CHEAP)
    assert [one.read_text() for one in mine.iterdir()] == ["forty pages"]


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
def test_a_lock_file_that_was_tidied_away_lets_no_second_writer_in(told: Path) -> None:
    with opened(told) as one:
        (told / "visit.lock").unlink()
        with pytest.raises(OpenElsewhere):
            opened(told)
        one.keep(Finding(code="F9", title="Later"))
    assert "F9" in findings(told)


def test_a_vault_reached_by_a_link_is_destroyed_where_it_lies(told: Path, tmp_path: Path) -> None:
    link = tmp_path / "desktop"
    link.symlink_to(told)
    with opened(link) as one:
        one.copies.make()
    assert destroy(link).left == 0
    assert not told.exists()
    assert not told.with_name(f"{told.name}.copies").exists()
