"""A damaged vault gives back everything that can be read of it, and not a word more."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, hashes, made, opened, raw, reviewed
from tests.vault.raw_keys import Masters, masters_of, opened_raw
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.trouble import CannotOpenHere, CannotUnlock, Damaged, NotAVault
from visit_desk.vault import RecordState, Vault, check_vault
from visit_desk.vault.btree import rows
from visit_desk.vault.folder import FILES
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.letting_go import let_go
from visit_desk.vault.pages import PAGE
from visit_desk.vault.readable import ReadablePages, rescue
from visit_desk.vault.salvage import salvage, write

LONG = "grey water over the long jetty, "


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Masters]:
    """Short and long things in both files, changed, put aside, erased, and one in the inbox."""
    path = tmp_path_factory.mktemp("salvage") / "v"
    new = made(path)
    notes = [raw(f"Quillomar {number} {LONG * (number * 9)}") for number in range(14)]
    new.vault.keep(*notes, *[reviewed(f"{number} {LONG * (number * 7)}") for number in range(24)])
    for number in range(6):
        notes[number] = replace(notes[number], text=f"{notes[number].text} and again {number}")
        new.vault.keep(notes[number])
    new.vault.retire(notes[3])
    new.vault.erase(new.vault.all(ReviewedNote)[5])
    new.vault.close_sources()
    new.vault.keep(raw("waiting in the box"))
    new.vault.close()
    return path, masters_of(path)


def values(vault: Vault) -> dict[str, object]:
    both = (ReviewedNote, Note)
    return {one.id: one for cls in both for one in (*vault.all(cls), *vault.retired(cls))}


def flipped(path: Path, numbers: list[int]) -> None:
    whole = bytearray(path.read_bytes())
    for number in numbers:
        whole[(number - 1) * PAGE + 1000 + number % 2000] ^= 1 << number % 8
    path.write_bytes(whole)


def pages_of_records(path: Path, keys: FileKeys) -> dict[str, set[int]]:
    """Of each record of a sound file: every page that its row lies on."""
    held = ReadablePages(path, keys)
    found: dict[str, set[int]] = {}
    for number in range(1, path.stat().st_size // PAGE + 1):
        image = held.get(number)
        assert image is not None
        touched: set[int] = set()

        def fetch(page: int, touched: set[int] = touched) -> bytes | None:
            touched.add(page)
            return held.get(page)

        for _, one in rows(image, number, fetch):
            if len(one) == 10:
                found[str(one[1])] = {number, *touched}
            touched.clear()
    return found


def test_our_own_reader_finds_in_a_sound_file_exactly_the_rows_that_sqlite_finds(filled: tuple[Path, Masters]) -> None:
    path, masters = filled
    with opened_raw(path, masters) as vault:
        for store in vault._stores:
            found = rescue(store.path, store.what, store.keys)
            db = store.db
            assert {tuple(one.values()) for one in found.records.values()} == set(db.execute("SELECT * FROM record"))
            assert {tuple(one.values()) for one in found.revisions.values()} == set(
                db.execute("SELECT * FROM revision")
            )
            assert {tuple(one.values()) for one in found.audit.values()} == set(db.execute("SELECT * FROM audit"))
            assert found.facts == dict(db.execute("SELECT key, value FROM fact").fetchall())
            assert (found.bad, found.lost) == (0, 0)


def test_every_record_whose_pages_are_whole_comes_back_and_none_is_invented(
    filled: tuple[Path, Masters], tmp_path: Path
) -> None:
    path, masters = filled
    with opened_raw(path, masters) as vault:
        before = values(vault)
        words = {id_: [one.value for one in vault.history(id_)] for id_ in before}
    header, chance = read_copies(path).header, random.Random(7)
    for what, master in ((Compartment.NOTES, masters.notes), (Compartment.SOURCES, masters.sources)):
        where = pages_of_records(path / FILES[what], FileKeys(master))
        assert max(len(pages) for pages in where.values()) > 1
        last = (path / FILES[what]).stat().st_size // PAGE
        for turn in range(10):
            bad = {*chance.sample(range(1, last + 1), min(turn + 1, last)), *([1] if turn == 0 else [])}
            trial = tmp_path / f"{what}{turn}"
            shutil.copytree(path, trial)
            flipped(trial / FILES[what], sorted(bad))
            keys = FileKeys(master)
            found = rescue(trial / FILES[what], what, keys)
            assert found.bad == len(bad)
            (trial / FILES[what]).unlink()
            write(trial / FILES[what], found, keys, header, hand())
            whole = {id_ for id_, pages in where.items() if not pages & bad}
            assert set(found.records) == whole
            with opened_raw(trial, masters) as vault:
                after = values(vault)
                assert {id_: before[id_] for id_ in after} == after
                assert set(after) >= {id_ for id_ in before if id_ in whole}
                for id_ in after:
                    assert all(one.value in words[id_] for one in vault.history(id_) if one.value is not None)
                    assert vault.history(id_)
                assert vault.journal.trouble() == () or what is Compartment.NOTES
            shutil.rmtree(trial)


def test_a_salvaged_vault_is_sound_and_the_damaged_one_lies_untouched_beside_it(
    filled: tuple[Path, Masters], tmp_path: Path
) -> None:
    path, masters = filled
    trial = tmp_path / "visit"
    shutil.copytree(path, trial)
    where = pages_of_records(trial / "visit.vdb", FileKeys(masters.notes))
    lost = next(id_ for id_, pages in where.items() if len(pages) > 1)
    others = {number for id_, pages in where.items() if id_ != lost for number in pages}
    flipped(trial / "visit.vdb", sorted(where[lost] - others)[:1])
    before = hashes(trial)
    with pytest.raises(Damaged):
        opened(trial)
    done = salvage(trial, notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP)
    assert hashes(done.aside) == before
    assert done.aside.name.startswith("visit.set-aside-")
    assert done.trouble == ()
    assert [one.file for one in done.files] == [Compartment.NOTES]
    one = done.files[0]
    assert (one.bad, one.lost, one.records, one.boxes) == (1, 1, len(where) - 1, 1)
    assert check_vault(trial, NOTES, SOURCES, least=CHEAP).ok
    with opened(trial, sources=SOURCES) as vault:
        assert vault.find(ReviewedNote, lost) is None
        assert "waiting in the box" in [note.text for note in vault.all(Note)]
        assert vault.search("jetty")
        assert vault.retired(Note)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(["visit", done.aside.name])


def test_a_log_broken_in_the_middle_gives_back_the_newest_whole_page_of_each_number(tmp_path: Path) -> None:
    new = made(tmp_path / "v")
    kept: dict[str, ReviewedNote] = {}
    for number in range(12):
        one = reviewed(f"{number} {LONG * 9}")
        new.vault.keep(one)
        kept[one.id] = one
    shutil.copytree(new.vault.path, tmp_path / "killed")
    new.vault.close()
    wal = tmp_path / "killed" / "visit.vdb-wal"
    whole = bytearray(wal.read_bytes())
    frame = 24 + PAGE
    whole[32 + (len(whole) // frame // 2) * frame + 900] ^= 1
    wal.write_bytes(whole)
    with pytest.raises(Damaged):
        opened(tmp_path / "killed")
    done = salvage(tmp_path / "killed", notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP)
    (one_file,) = done.files
    assert (one_file.bad, done.trouble) == (1, ())
    with opened(tmp_path / "killed", sources=SOURCES) as vault:
        found = {one.id: one for one in vault.all(ReviewedNote)}
    assert found == {id_: kept[id_] for id_ in found}
    assert len(found) + one_file.lost >= len(kept) - 1
    assert len(found) >= len(kept) // 2


def test_words_that_were_erased_do_not_come_back(filled: tuple[Path, Masters], tmp_path: Path) -> None:
    path, masters = filled
    trial = tmp_path / "visit"
    shutil.copytree(path, trial)
    found = rescue(trial / "visit.vdb", Compartment.NOTES, FileKeys(masters.notes))
    erased = next(one for one in found.records.values() if one["state"] == RecordState.ERASED)
    # As if the page with the newest state of the row were lost, and an older one with its words were still there.
    erased |= {"body": '{"text": "words"}', "state": RecordState.KEPT, "head": 1}
    (trial / "visit.vdb").unlink()
    write(trial / "visit.vdb", found, FileKeys(masters.notes), read_copies(trial).header, hand())
    with opened(trial) as vault:
        assert vault.find(ReviewedNote, erased["id"]) is None
        assert not vault.search("words")


def test_a_key_header_that_is_gone_is_taken_from_a_copy_and_one_let_go_is_not(
    filled: tuple[Path, Masters], tmp_path: Path
) -> None:
    path, _ = filled
    trial = tmp_path / "visit"
    shutil.copytree(path, trial)
    with opened(trial, sources=SOURCES) as vault:
        vault.copies.make()
    for name in ("visit.key", "visit.key.bak"):
        (trial / name).write_bytes(b"torn")
    with pytest.raises(CannotUnlock):
        salvage(trial, notes="another passphrase", hand=hand(), least=CHEAP)
    done = salvage(trial, notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP)
    assert done.files == ()
    with opened(trial, sources=SOURCES) as vault:
        assert vault.all(Note)
    let_go(trial)
    with pytest.raises(CannotOpenHere):
        salvage(trial, notes=NOTES, hand=hand(), least=CHEAP)
    with pytest.raises(NotAVault):
        salvage(tmp_path / "nothing", notes=NOTES, hand=hand(), least=CHEAP)
