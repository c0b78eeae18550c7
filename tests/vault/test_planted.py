"""What a thief, malware or a clumsy hand lays into a vault's folder or beside it: it opens, destroys and invents
nothing."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, made, opened
from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import CannotOpenHere, CannotUnlock, Damaged, NewerVersion
from visit_desk.vault import check_vault
from visit_desk.vault.engine import connect
from visit_desk.vault.folder import FILES, KEY, KEY_COPY
from visit_desk.vault.letting_go import let_go, standing
from visit_desk.vault.pages import frames, wal_of
from visit_desk.vault.salvage import salvage
from visit_desk.vault.succession import beside
from visit_desk.vault.unsaved import _SUITE
from visit_desk.vault.wrapping import canonical

OTHER = "other words of rain and salt"
DEEP = "[" * 200_000


def told_otherwise(file: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Another header with a right sum, as anybody can write one without a key."""
    whole = json.loads(file.read_bytes())
    whole.pop("sum")
    change(whole)
    file.write_bytes(canonical({**whole, "sum": hashlib.sha256(canonical(whole)).hexdigest()}) + b"\n")


def findings(path: Path) -> list[str]:
    with opened(path, sources=SOURCES) as one:
        return sorted(finding.code for finding in one.all(Finding))


def test_a_generation_that_nobody_reaches_stops_no_letting_go(told: Path) -> None:
    for name in (KEY, KEY_COPY):
        told_otherwise(told / name, lambda whole: whole.update(generation=int("9" * 4300)))
    with pytest.raises(Damaged):
        opened(told)
    assert let_go(told).done
    assert standing(told) == "gone"


def test_a_key_file_of_another_vault_does_not_shut_the_right_one_out(told: Path, tmp_path: Path) -> None:
    other = made(tmp_path / "other").vault
    other.change_passphrase(Compartment.NOTES, OTHER)
    other.close()
    for name in (KEY, KEY_COPY):
        shutil.copyfile(other.path / name, told / name)
        assert len(findings(told)) == 6
        assert (told / KEY).read_bytes() == (told / KEY_COPY).read_bytes()
    assert len(list(told.glob(f"{KEY}*.damaged-*"))) == 2
    shutil.copyfile(other.path / KEY, told / KEY)
    with pytest.raises(CannotUnlock):
        opened(told, notes="neither of the two")


def test_a_header_that_somebody_numbered_higher_does_not_shut_the_right_one_out(told: Path) -> None:
    told_otherwise(told / KEY_COPY, lambda whole: whole.update(generation=99))
    assert len(findings(told)) == 6


def test_an_older_copy_of_the_header_gives_an_old_passphrase_no_way_in(told: Path) -> None:
    old = (told / KEY).read_bytes()
    with opened(told, sources=SOURCES) as one:
        one.change_passphrase(Compartment.NOTES, OTHER)
    (told / KEY_COPY).write_bytes(old)
    with pytest.raises(CannotUnlock):
        opened(told)
    told_otherwise(told / KEY_COPY, lambda whole: whole.update(generation=99))
    with pytest.raises(Damaged):
        opened(told)
    with opened(told, notes=OTHER) as one:
        assert len(one.all(Finding)) == 6


def test_an_older_state_laid_beside_under_the_name_of_a_rekeyed_file_replaces_nothing(
    told: Path, tmp_path: Path
) -> None:
    notes = told / FILES[Compartment.NOTES]
    shutil.copyfile(notes, tmp_path / "older")
    with opened(told) as one:
        one.keep(Finding(code="F9", title="Later"))
    shutil.copyfile(tmp_path / "older", beside(notes))
    assert "F9" in check_codes(told)
    assert "F9" in findings(told)


def check_codes(path: Path) -> list[str]:
    assert check_vault(path, NOTES, SOURCES, least=CHEAP).counts["notes_records"] == 7
    return findings(path)


def test_a_copy_brought_from_elsewhere_after_a_letting_go_keeps_its_keys(told: Path, tmp_path: Path) -> None:
    shutil.copytree(told, tmp_path / "usb")
    assert let_go(told).done
    brought = told.with_name(f"{told.name}.copies") / "brought"
    shutil.copytree(tmp_path / "usb", brought)
    with pytest.raises(CannotOpenHere):
        opened(told)
    assert standing(told) == "gone"
    assert len(findings(brought)) == 6
    assert let_go(told).copies == 1, "who asks again means it"
    with pytest.raises(CannotOpenHere):
        opened(brought)


@pytest.mark.parametrize("how", ["another vault's", "told otherwise", "let go"])
def test_a_copy_whose_key_file_does_not_open_it_takes_no_vaults_place(told: Path, tmp_path: Path, how: str) -> None:
    with opened(told, sources=SOURCES) as one:
        copy = one.copies.make().path
        (copy / "copy.json").unlink()
        if how == "let go":
            let_go(copy)
        other = made(tmp_path / "other").vault
        other.close()
        for name in (KEY, KEY_COPY):
            if how == "another vault's":
                shutil.copyfile(other.path / name, copy / name)
            elif how == "told otherwise":
                told_otherwise(copy / name, lambda whole: whole.update(profile="high_risk"))
        with pytest.raises((Damaged, CannotOpenHere)):
            one.restore_from(copy)
    assert len(findings(told)) == 6


def test_a_note_beside_a_copy_that_is_deeper_than_any_note_stops_no_copy(told: Path) -> None:
    with opened(told, sources=SOURCES) as one:
        copy = one.copies.make().path
        (copy / "copy.json").write_text(DEEP)
        assert [each.whole for each in one.copies.seen(one.copies.beside)] == [True]
        one.copies.due()
        assert one.copies.make().whole
        one.restore_from(copy)
    assert len(findings(told)) == 6


def test_what_was_set_aside_goes_with_the_copies_when_something_is_erased(told: Path) -> None:
    with opened(told, sources=SOURCES) as one:
        aside = one.restore_from(one.copies.make().path)
    by_hand = Path(shutil.copytree(told, told.with_name(f"{told.name}.mine")))
    assert aside is not None
    with opened(told, sources=SOURCES) as one:
        assert one.erasing.remove_copies() == 2
        assert not aside.exists()
        assert by_hand.exists(), "nobody's own folder goes unasked"
        again = one.restore_from(one.copies.make().path)
    assert again is not None
    with opened(told, sources=SOURCES) as one:
        one.erasing.destroy_sources()
    assert not again.exists()


def test_copies_beside_the_vault_do_not_go_on_opening_with_a_changed_passphrase(told: Path) -> None:
    with opened(told, sources=SOURCES) as one:
        old = one.copies.make().path
        one.change_passphrase(Compartment.NOTES, OTHER)
        assert one.copies.changed()
        new = one.copies.make().path
        assert not one.copies.changed()
        assert [each.path for each in one.copies.seen(one.copies.beside)] == [new]
    assert not old.exists()


def test_without_the_notes_key_nobody_lays_a_half_form_into_the_vault(told: Path) -> None:
    """The sources' public key stands in the header for anybody: it alone must not make a box."""
    with opened(told, sources=SOURCES) as one:
        vault = one._open.header.vault
        public = X25519PublicKey.from_public_bytes(one._open.header.sources_public)
        one.unsaved.write(Compartment.SOURCES, b"mine")
    for version in (1, 2):
        forged = _SUITE.encrypt(b"forged", public, f"visit-desk unsaved v{version}|{vault}|sources".encode())
        (told / "unsaved" / f"{version}.sources").write_bytes(bytes(forged))
    os.mkfifo(told / "unsaved" / "pipe.sources")
    with opened(told, sources=SOURCES) as one:
        assert [box.strip() for box in one.unsaved.earlier(Compartment.SOURCES).values()] == [b"mine"]


@pytest.mark.parametrize("open_too", [True, False])
def test_half_a_form_about_a_source_outlives_another_key_of_the_notes(told: Path, *, open_too: bool) -> None:
    with opened(told) as one:
        one.unsaved.write(Compartment.SOURCES, b"a name")
    with opened(told, sources=SOURCES if open_too else None) as one:
        one.change_passphrase(Compartment.NOTES, OTHER)
    with opened(told, notes=OTHER, sources=SOURCES) as one:
        assert [box.strip() for box in one.unsaved.earlier(Compartment.SOURCES).values()] == [b"a name"]


def test_a_salvage_takes_no_page_from_an_earlier_round_of_the_log(told: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with opened(told) as one:
        some = one.all(Finding)
        for number in range(260):
            one.keep(replace(some[number % 6], title=f"round {number}"))
        wanted = {each.id: each.title for each in one.all(Finding)}
        for file in told.iterdir():
            if file.is_file() and not file.name.endswith("-shm"):
                shutil.copyfile(file, crashed / file.name)
    notes = crashed / FILES[Compartment.NOTES]
    assert any(frame.stale for frame in frames(wal_of(notes)))
    pages = bytearray(notes.read_bytes())
    pages[-100] ^= 1
    notes.write_bytes(pages)
    salvage(crashed, notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP)
    with opened(crashed) as one:
        assert {each.id: each.title for each in one.all(Finding)} == wanted


def test_a_key_file_copied_under_any_name_is_let_go_too(told: Path) -> None:
    for name in ("visit - Copy.key", "old keys", "visit.key~"):
        shutil.copyfile(told / KEY, told / name)
    (told / "letter").write_text('{"magic": "mine"}')
    wrapped = [slot["wrapped"].encode() for slot in json.loads((told / KEY).read_bytes())["slots"]]
    assert let_go(told).done
    assert not [one for one in told.iterdir() if any(each in one.read_bytes() for each in wrapped)]
    assert (told / "letter").exists()


def test_a_copy_of_a_newer_program_takes_no_vaults_place(told: Path) -> None:
    with opened(told, sources=SOURCES) as one:
        copy = one.copies.make().path
        (copy / "copy.json").unlink()
        db = connect(copy / FILES[Compartment.NOTES], one._notes.keys)
        db.execute("PRAGMA user_version=99")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        db.close()
        with pytest.raises(NewerVersion):
            one.restore_from(copy)
    assert len(findings(told)) == 6
