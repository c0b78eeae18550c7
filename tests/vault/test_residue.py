"""The residue count finds what is there: in pages, frames, spellings, cuts and index terms."""

from __future__ import annotations

import os
import shutil
import struct
from pathlib import Path

import pytest

from tests.vault.making import CHEAP, NOTES, hashes, left, made, opened, raw, reviewed, store_of
from visit_desk.domain.trouble import CannotUnlock, Damaged
from visit_desk.vault import NewVault, residue
from visit_desk.vault.pages import PAGE, cipher_of, pages
from visit_desk.vault.residue import places_of


def planted(new: NewVault, value: object) -> None:
    store = store_of(new.vault)
    store.db.execute("INSERT INTO fact (key, value) VALUES (hex(randomblob(8)), ?)", (value,))


@pytest.mark.parametrize(
    "value",
    [
        "xx Zoë Vélin xx",
        "xx zoe velin xx",
        "xx ZOE\u0301 VELIN xx",
        "Zoë Vélin".encode("utf-16-le"),
        "Zoë Vélin".encode("utf-16-be"),
        b"x" + "ZOE VELIN".encode("utf-16-be"),
        '"Zo\\u00eb V\\u00e9lin"',
        "zoe\n  velin",
    ],
)
def test_a_word_is_counted_in_each_spelling(new: NewVault, value: object) -> None:
    assert left(new.vault, "Zoë Vélin") == []
    planted(new, value)
    assert left(new.vault, "Zoë Vélin")


def test_words_with_quotes_and_other_scripts_are_found_as_the_body_spells_them(new: NewVault) -> None:
    new.vault.keep(reviewed('said "Vel"\nthen Мира and 法院 and \\slash'))
    for word in ('"Vel"', "МИРА", "法院", "\\slash"):
        assert left(new.vault, word), word
    assert left(new.vault, "absent", "", "  ") == []


def test_a_word_cut_by_the_end_of_a_page_is_found_wherever_it_falls(new: NewVault) -> None:
    """A long text spills into overflow pages of 4012 bytes: with these lengths the name is cut at each of its letters,
    between a leaf and an overflow page (short beginnings) and between two overflow pages (long ones)."""
    store = store_of(new.vault)
    for before in (1000, 2000, 6000, 12_000):
        for after in range(3990, 4016):
            planted(new, "a" * before + "Quillomar" + "b" * after)
    rows = store.db.execute("SELECT count(*) FROM fact WHERE value LIKE '%Quillomar%'").fetchone()[0]
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    hits = places_of(store.path, store.keys.page_key(), ["Quillomar"])
    assert sum(hit.count for hit in hits) == rows
    whole = sum(
        cipher_of(store.path, store.keys.page_key()).clear(number, page).count(b"Quillomar")
        for number, page in pages(store.path)
    )
    assert whole == rows - 3 * 8  # cut in eight ways each


def test_a_term_of_the_index_is_found_though_it_is_not_spelled_out(new: NewVault) -> None:
    new.vault.keep(reviewed("quillo quilloma quillomar quillomas"))
    store = store_of(new.vault)
    with store.writing():
        store.db.execute("UPDATE record SET body = ''")
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    clear = b"".join(
        cipher_of(store.path, store.keys.page_key()).clear(number, page) for number, page in pages(store.path)
    )
    assert b"quillomas" not in clear
    assert [
        hit.word
        for hit in places_of(store.path, store.keys.page_key(), ["Quillomar", "Quillomas", "uillo"])
        if "page" in hit.where
    ] == ["Quillomar", "Quillomas", "uillo"]


def test_frames_of_the_log_are_read_without_folding_them_in(new: NewVault, tmp_path: Path) -> None:
    new.vault.keep(reviewed("the Quillomar house"))
    shutil.copytree(new.vault.path, tmp_path / "copy")
    before = hashes(tmp_path / "copy")
    hits = residue(tmp_path / "copy", NOTES, ["Quillomar", "absent"], least=CHEAP)
    assert {hit.where.split()[0] for hit in hits} == {"visit.vdb-wal"}
    assert hashes(tmp_path / "copy") == before
    with (tmp_path / "copy" / "visit.vdb-wal").open("ab") as wal:
        wal.write(b"torn frame")
    assert residue(tmp_path / "copy", NOTES, ["Quillomar"], least=CHEAP) == hits[: len(hits)]


def test_decryption_is_proved_by_each_page_s_seal(tmp_path: Path) -> None:
    new = made(tmp_path / "v")
    new.vault.close()
    path = new.vault.path / "visit.vdb"
    with pytest.raises(CannotUnlock):
        residue(new.vault.path, "another passphrase", ["x"], least=CHEAP)
    whole = bytearray(path.read_bytes())
    whole[PAGE + 100] ^= 1
    path.write_bytes(whole)
    with pytest.raises(Damaged):
        residue(new.vault.path, NOTES, ["x"], least=CHEAP)


def test_our_own_decryption_gives_what_sqlcipher_gives(new: NewVault, tmp_path: Path) -> None:
    """The decrypted pages are a plain SQLite file whose rows are the same."""
    import sqlite3

    new.vault.keep(*[reviewed(f"note {number} " + "grey water " * 700) for number in range(5)])
    store = store_of(new.vault)
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    opener = cipher_of(store.path, store.keys.page_key())
    image = bytearray().join(opener.clear(number, page) + bytes(80) for number, page in pages(store.path))
    image[18:20] = b"\x01\x01"  # no log
    plain = sqlite3.connect(":memory:")
    plain.deserialize(bytes(image))
    ask = "SELECT id, body FROM record ORDER BY no"
    assert plain.execute(ask).fetchall() == store.db.execute(ask).fetchall()
    assert struct.unpack(">I", image[28:32])[0] * PAGE == os.path.getsize(store.path)
    plain.close()


def test_raw_notes_never_touch_the_notes_file(new: NewVault) -> None:
    new.vault.keep(raw("Quillomar " * 2000))
    assert left(new.vault, "Quillomar") == []
    new.vault.close()
    with opened(new.vault.path) as vault:
        assert left(vault, "Quillomar") == []
