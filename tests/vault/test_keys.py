"""Passphrases, recovery codes and the key header."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, hashes, made, opened
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import (
    CannotUnlock,
    Damaged,
    EasyPassphrase,
    NewerVersion,
    SamePassphrase,
    SourcesClosed,
    Trouble,
    WeakPassphrase,
)
from visit_desk.vault import Cost, NewVault, Vault
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.passphrases import read_code, written
from visit_desk.vault.slots import VERSION, Header
from visit_desk.vault.wrapping import BY_PASSPHRASE, RECOVERY, b64, by_passphrase, by_secret, canonical

CODE = bytes(range(20))


def header_and_keys() -> tuple[Header, dict[Compartment, FileKeys]]:
    keys = {what: FileKeys.new() for what in Compartment}
    slots = tuple(
        by_passphrase(what, typed.encode(), keys[what], "v", CHEAP)
        for what, typed in ((Compartment.NOTES, NOTES), (Compartment.SOURCES, SOURCES))
    ) + (by_secret(Compartment.NOTES, RECOVERY, CODE, keys[Compartment.NOTES], "v"),)
    header = Header("v", 1, keys[Compartment.SOURCES].inbox_public(), slots)
    for what in (Compartment.SOURCES, Compartment.NOTES):
        header = header.signed(what, keys[what])
    return header, keys


HEADER, KEYS = header_and_keys()
RAW = HEADER.to_bytes()


@settings(max_examples=300)
@given(st.integers(0, len(RAW) - 1), st.integers(1, 255))
def test_a_flipped_byte_of_the_key_file_never_opens_and_never_crashes(at: int, flip: int) -> None:
    broken = bytearray(RAW)
    broken[at] ^= flip
    with pytest.raises(Damaged):
        Header.from_bytes(bytes(broken))


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_as_a_key_file_are_called_damaged(noise: bytes) -> None:
    with pytest.raises(Damaged):
        Header.from_bytes(noise)


def resummed(change: dict[str, object]) -> Header:
    """What someone without the keys can make: any content, with a fitting sum."""
    whole = json.loads(RAW)
    whole.pop("sum")
    content: dict[str, Any] = {
        "vault": "v",
        "generation": 1,
        "sources_public": HEADER.sources_public,
        "slots": HEADER.slots,
        "macs": HEADER.macs,
        **change,
    }
    return Header(**content)


@pytest.mark.parametrize(
    "change",
    [
        {"sources_public": bytes(32)},
        {"generation": 7},
        {"slots": HEADER.slots[:1]},
        {"slots": HEADER.slots + ({"file": "notes", "kind": "extra"},)},
        {"macs": {}},
        {"macs": {"notes": HEADER.macs["notes"]}},
    ],
)
def test_a_forged_header_is_refused_by_the_right_passphrase(change: dict[str, object]) -> None:
    forged = Header.from_bytes(resummed(change).to_bytes())
    with pytest.raises(Damaged):
        forged.unlock(Compartment.NOTES, NOTES, CHEAP)


@settings(max_examples=100)
@given(
    st.sampled_from(["salt", "nonce", "wrapped", "memory_kib", "rounds", "lanes", "id", "file", "kind"]),
    st.one_of(st.integers(-5, 300), st.integers(1 << 21, 1 << 40), st.text(max_size=30), st.none()),
)
def test_a_forged_slot_never_opens(name: str, value: object) -> None:
    slot = {**HEADER.slots[0], name: value}
    if slot == HEADER.slots[0]:
        return
    forged = replace(HEADER, slots=(slot, *HEADER.slots[1:]))
    with pytest.raises((Damaged, CannotUnlock)):
        forged.unlock(Compartment.NOTES, NOTES, CHEAP)


def test_a_key_file_cannot_ask_for_a_cheap_passphrase() -> None:
    assert HEADER.unlock(Compartment.NOTES, NOTES, CHEAP).master == KEYS[Compartment.NOTES].master
    with pytest.raises(Damaged):
        HEADER.unlock(Compartment.NOTES, NOTES, FLOOR)


def test_the_measured_cost_is_never_below_the_floor() -> None:
    cost = Cost.calibrated()
    assert cost.at_least(FLOOR)
    assert cost.sane()
    assert FLOOR.memory_kib >= 64 * 1024


def test_slots_of_an_unknown_kind_are_kept_and_passed_over() -> None:
    strange = {"file": "notes", "kind": "headquarters", "later": [1, 2, {"deep": "ü"}]}
    header = replace(HEADER, slots=(strange, *HEADER.slots)).signed(Compartment.NOTES, KEYS[Compartment.NOTES])
    again = Header.from_bytes(header.to_bytes())
    assert again.slots[0] == strange
    again.unlock(Compartment.NOTES, NOTES, CHEAP)
    with pytest.raises(CannotUnlock):
        again.unlock(Compartment.NOTES, SOURCES, CHEAP)


def test_a_key_file_of_a_later_version_is_not_touched() -> None:
    whole = json.loads(RAW)
    whole.pop("sum")
    import hashlib

    whole["version"] = VERSION + 1
    later = canonical({**whole, "sum": hashlib.sha256(canonical(whole)).hexdigest()}) + b"\n"
    with pytest.raises(NewerVersion):
        Header.from_bytes(later)


def test_no_key_is_shown_by_a_repr(new: NewVault) -> None:
    shown = repr(HEADER) + repr(KEYS) + repr(new) + repr(new.vault)
    for secret in (new.notes_recovery, new.sources_recovery, b64(bytes(KEYS[Compartment.NOTES].master)), "salt"):
        assert secret not in shown


def test_a_recovery_code_is_read_as_people_type_it(new: NewVault) -> None:
    code = new.notes_recovery
    assert [len(group) for group in code.split("-")] == [4] * 8
    for typed in (
        code.lower(),
        code.replace("-", " "),
        code.replace("-", ""),
        code.replace("O", "0"),
        code.replace("I", "1"),
        f"  {code}\n",
    ):
        assert read_code(typed) == read_code(code)
    assert read_code(code[:-1]) is None
    assert read_code(NOTES) is None
    assert written(read_code(code) or b"") == code


def test_either_passphrase_or_recovery_code_opens_its_own_file_only(new: NewVault) -> None:
    path = new.vault.path
    new.vault.close()
    for notes in (NOTES, new.notes_recovery):
        for sources in (SOURCES, new.sources_recovery):
            opened(path, notes=notes, sources=sources).close()
    for wrong in (SOURCES, new.sources_recovery, NOTES + " ", "", written(bytes(20))):
        with pytest.raises(CannotUnlock):
            opened(path, notes=wrong)
    with pytest.raises(CannotUnlock) as caught:
        opened(path, sources=NOTES)
    assert caught.value.places == {"which": "sources"}
    opened(path).close()  # the failed attempts left no lock


def test_the_same_letters_composed_otherwise_are_the_same_passphrase(tmp_path: Path) -> None:
    Vault.create(tmp_path / "v", "caf\u00e9 au bord du lac", SOURCES, hand=hand(), cost=CHEAP).vault.close()
    opened(tmp_path / "v", notes="cafe\u0301 au bord du lac").close()


def test_weak_or_equal_passphrases_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        Vault.create(tmp_path / "v", "short", SOURCES, hand=hand(), cost=CHEAP)
    with pytest.raises(SamePassphrase):
        Vault.create(tmp_path / "v", SOURCES, SOURCES, hand=hand(), cost=CHEAP)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(EasyPassphrase):
        Vault.create(tmp_path / "v", "password12345", SOURCES, hand=hand(), cost=CHEAP)
    assert list(tmp_path.iterdir()) == []
    Vault.create(tmp_path / "v", "a be ce de eff", SOURCES, hand=hand(), cost=CHEAP).vault.close()


def test_a_changed_passphrase_takes_the_place_of_the_old_one_in_both_copies(new: NewVault) -> None:
    vault, path = new.vault, new.vault.path
    before = hashes(path)
    vault.change_passphrase(Compartment.NOTES, "nine herons by the mill")
    vault.change_passphrase(Compartment.SOURCES, "eleven boats in the reeds")
    with pytest.raises(SamePassphrase):
        vault.change_passphrase(Compartment.NOTES, "eleven boats in the reeds")
    with pytest.raises(WeakPassphrase):
        vault.change_passphrase(Compartment.NOTES, "heron")
    vault.close()
    assert (path / "visit.key").read_bytes() == (path / "visit.key.bak").read_bytes()
    assert hashes(path)["visit.key"] != before["visit.key"]
    opened(path, notes="nine herons by the mill", sources="eleven boats in the reeds").close()
    opened(path, notes=new.notes_recovery, sources=new.sources_recovery).close()
    with pytest.raises(CannotUnlock):
        opened(path)


def test_the_notes_passphrase_changes_while_the_sources_stay_closed(new: NewVault) -> None:
    path = new.vault.path
    new.vault.close()
    with opened(path) as vault:
        with pytest.raises(SourcesClosed):
            vault.change_passphrase(Compartment.SOURCES, "eleven boats in the reeds")
        vault.change_passphrase(Compartment.NOTES, "nine herons by the mill")
    opened(path, notes="nine herons by the mill", sources=SOURCES).close()


@pytest.mark.parametrize("name", ["visit.key", "visit.key.bak"])
@pytest.mark.parametrize("harm", ["missing", "flipped", "empty", "older"])
def test_a_damaged_copy_of_the_key_file_is_mended_from_the_other(tmp_path: Path, name: str, harm: str) -> None:
    new = made(tmp_path / "v")
    path, old = new.vault.path, (tmp_path / "v" / name).read_bytes()
    new.vault.change_passphrase(Compartment.SOURCES, "eleven boats in the reeds")
    new.vault.close()
    good = (path / name).read_bytes()
    bad = {"missing": None, "flipped": good[:50] + b"#" + good[51:], "empty": b"", "older": old}[harm]
    (path / name).unlink() if bad is None else (path / name).write_bytes(bad)
    before = hashes(path)
    with pytest.raises(CannotUnlock):
        opened(path, notes="not the passphrase at all")
    assert hashes(path) == before
    opened(path, sources="eleven boats in the reeds").close()
    assert (path / name).read_bytes() == good
    aside = [one for one in path.iterdir() if ".damaged-" in one.name]
    assert [one.read_bytes() for one in aside] == ([bad] if harm in ("flipped", "empty") else [])
    assert read_copies(path).damaged == ()


def test_recovery_slots_need_no_slow_key(new: NewVault) -> None:
    slots = read_copies(new.vault.path).header.slots
    assert sum(slot["kind"] == RECOVERY for slot in slots) == 2
    assert all(("rounds" in slot) == (slot["kind"] in BY_PASSPHRASE) for slot in slots)


def test_every_trouble_has_a_plain_sentence() -> None:
    for trouble in (Damaged(part="visit.key"), CannotUnlock(), NewerVersion()):
        assert isinstance(trouble, Trouble)
        assert str(trouble).endswith(".")
