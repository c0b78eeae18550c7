"""Nobody without a key can change the key file so that it opens more, opens cheaper, or opens something else."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, opened
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import CannotUnlock, Damaged, NewerVersion
from visit_desk.vault import Cost, Vault, shares
from visit_desk.vault.cost import FLOOR
from visit_desk.vault.keyfile import read_copies, write_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.making import signed
from visit_desk.vault.opening import recalibrate
from visit_desk.vault.slots import Found, Header
from visit_desk.vault.wrapping import RECOVERY, SHARES, WITH_KEYCHAIN, by_passphrase, by_secret, canonical

KEPT = {what: bytes([7 + place]) * 32 for place, what in enumerate(Compartment)}
CODE, SHARED = bytes(range(20)), bytes(range(16))
WORDS = "\n".join(shares.split(SHARED, 2, 3)[:2])
CODE_TYPED = "AAAQ-EAYE-AUDA-OCAJ-BIFQ-YDIO-B4IB-CEQT"


class Chain:
    """A keychain that gives what it holds at once."""

    def asked(self, _vault: str, what: str) -> Any:
        return lambda: KEPT[Compartment(what)]


CHAIN: Any = Chain()


def full_header(vault: str = "v") -> tuple[Header, dict[Compartment, FileKeys]]:
    """Every kind of slot for both files."""
    keys = {what: FileKeys.new() for what in Compartment}
    slots = []
    for what, typed in ((Compartment.NOTES, NOTES), (Compartment.SOURCES, SOURCES)):
        slots.append(by_passphrase(what, typed.encode(), keys[what], vault, CHEAP, KEPT[what]))
        slots.append(by_secret(what, RECOVERY, CODE, keys[what], vault))
        slots.append(by_secret(what, SHARES, SHARED, keys[what], vault, need=2, of=3))
    header = Header(vault, 3, keys[Compartment.SOURCES].inbox_public(), tuple(slots), profile=RiskProfile.HIGH_RISK)
    return signed(header, keys), keys


HEADER, KEYS = full_header()
OTHER, _ = full_header()
WAYS = ((NOTES, SOURCES), (CODE_TYPED, CODE_TYPED), (WORDS, WORDS))


def unlocked(header: Header) -> None:
    """By every way, both files. Raises when one of them does not open as its owner made it."""
    for notes, sources in WAYS:
        for what, typed in ((Compartment.NOTES, notes), (Compartment.SOURCES, sources)):
            keys = header.unlock(what, typed, CHEAP, CHAIN)
            assert keys.master == KEYS[what].master, "another key was accepted"


def test_the_header_as_its_owner_made_it_opens_by_every_way() -> None:
    unlocked(Header.from_bytes(HEADER.to_bytes()))


def whole() -> dict[str, Any]:
    content = json.loads(HEADER.to_bytes())
    content.pop("sum")
    return dict(content)


def places(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every field."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        if isinstance(one, dict | list):
            yield from places(one, (*before, name))
        else:
            yield (*before, name)


def other_than(value: Any) -> list[Any]:
    """Values that are near and those that are far."""
    if isinstance(value, int):
        return [value + 1, value - 1, 0, -1, 1 << 40, str(value)]
    flipped = ("B" if value[0] != "B" else "C") + value[1:]
    return [flipped, "", value + "A", value[:-4], 7, None, "AAAA", "ü\ud800"]


def forged(content: dict[str, Any]) -> bytes:
    """What someone without the keys can make: any content, with a fitting sum."""
    return canonical({**content, "sum": hashlib.sha256(canonical(content)).hexdigest()}) + b"\n"


def test_every_field_changed_in_any_way_is_refused() -> None:
    every = list(places(whole()))
    assert len(every) > 60
    for place in every:
        for value in other_than(_at(whole(), place)):
            content = whole()
            _at(content, place[:-1])[place[-1]] = value
            with pytest.raises((Damaged, CannotUnlock, NewerVersion)):
                unlocked(Header.from_bytes(forged(content)))


def test_every_field_taken_out_and_every_field_added_is_refused() -> None:
    for place in places(whole()):
        content = whole()
        del _at(content, place[:-1])[place[-1]]
        with pytest.raises((Damaged, CannotUnlock)):
            unlocked(Header.from_bytes(forged(content)))
        content = whole()
        _at(content, place[:-1])["more"] = 1
        with pytest.raises((Damaged, CannotUnlock)):
            unlocked(Header.from_bytes(forged(content)))


def _at(value: Any, place: tuple[Any, ...]) -> Any:
    for name in place:
        value = value[name]
    return value


@pytest.mark.parametrize("number", range(len(HEADER.slots)))
def test_a_slot_removed_doubled_or_brought_from_another_vault_is_refused(number: int) -> None:
    slots = list(HEADER.slots)
    for changed in (
        slots[:number] + slots[number + 1 :],
        [*slots, slots[number]],
        [*slots[:number], OTHER.slots[number], *slots[number + 1 :]],
        [*slots[:number], *slots[number + 1 :], slots[number]],
    ):
        if changed == slots:
            continue
        with pytest.raises((Damaged, CannotUnlock)):
            unlocked(replace(HEADER, slots=tuple(changed)))


def test_slots_swapped_between_the_two_files_are_refused() -> None:
    for kind in (WITH_KEYCHAIN, RECOVERY, SHARES):
        swapped = copy.deepcopy(HEADER.slots)
        first, second = (slot for slot in swapped if slot["kind"] == kind)
        first["file"], second["file"] = second["file"], first["file"]
        with pytest.raises((Damaged, CannotUnlock)):
            unlocked(replace(HEADER, slots=swapped))


def test_public_keys_swapped_for_ones_own_are_refused_before_anything_is_wrapped_for_them() -> None:
    for kind in (RECOVERY, SHARES):
        mine = copy.deepcopy(HEADER.slots)
        theirs = next(slot for slot in OTHER.slots if slot["kind"] == kind)
        next(slot for slot in mine if slot["kind"] == kind)["public"] = theirs["public"]
        with pytest.raises(Damaged):
            replace(HEADER, slots=mine).unlock(Compartment.NOTES, NOTES, CHEAP, CHAIN)


def test_a_lowered_profile_or_an_older_generation_is_refused() -> None:
    for changed in (replace(HEADER, profile=RiskProfile.NORMAL), replace(HEADER, generation=2)):
        with pytest.raises(Damaged):
            changed.unlock(Compartment.NOTES, NOTES, CHEAP, CHAIN)


def test_a_faster_machine_makes_the_slot_dearer_once_and_never_cheaper(tmp_path: Path) -> None:
    new = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP)
    codes: Any = {"notes": new.notes_recovery, "sources": new.sources_recovery, "hand": hand()}
    new.vault.close()
    twice = Cost(FLOOR.memory_kib * 2, FLOOR.rounds, FLOOR.lanes)
    with Vault.open(tmp_path / "v", **codes) as vault:  # by code: nothing was stretched, so nothing was measured
        start = at_floor(vault)
        for what, typed, seconds, measured in (
            (Compartment.NOTES, NOTES, 0.0, twice),  # opened by a code: nothing was measured
            (Compartment.NOTES, NOTES, 0.6, twice),  # it took as long as it should
            (Compartment.NOTES, NOTES, 0.1, CHEAP),  # never cheaper
            (Compartment.NOTES, NOTES, 0.1, replace(start.cost(Compartment.NOTES), lanes=1)),  # nor for next to nothing
        ):
            _recalibrated(vault, what, typed, seconds, measured)
            assert read_copies(vault.path).header == start
        _recalibrated(vault, Compartment.NOTES, NOTES, 0.1, twice)
        after = read_copies(vault.path).header
        assert after.cost(Compartment.NOTES) == twice
        assert after.cost(Compartment.SOURCES) == start.cost(Compartment.SOURCES)
        assert (tmp_path / "v" / "visit.key").read_bytes() == (tmp_path / "v" / "visit.key.bak").read_bytes()
    write_copies(tmp_path / "v", replace(after, slots=start.slots))  # the cheaper slot put back
    with pytest.raises(Damaged):
        Vault.open(tmp_path / "v", **codes)
    write_copies(tmp_path / "v", after)
    assert after.unlock(Compartment.NOTES, NOTES, FLOOR).master == start.unlock(Compartment.NOTES, NOTES, FLOOR).master


def at_floor(vault: Vault) -> Header:
    """The notes' passphrase at the least cost that the program accepts, as a slow machine would have made it."""
    held = vault._open
    slot = by_passphrase(Compartment.NOTES, NOTES.encode(), held.notes.keys, held.header.vault, FLOOR)
    header = held.header.with_slots(Compartment.NOTES, [slot, *held.header.of(Compartment.NOTES, RECOVERY)])
    held.header = header.signed(Compartment.NOTES, held.notes.keys)
    write_copies(held.folder, held.header)
    return held.header


def _recalibrated(vault: Vault, what: Compartment, typed: str, seconds: float, measured: Cost) -> None:
    held = vault._open
    slot = held.header.of(what)[0]
    recalibrate(held, what, typed, Found(held.notes.keys, slot, seconds), lambda: measured)


def test_what_tests_made_cheap_stays_cheap_and_opens_nowhere_else(tmp_path: Path) -> None:
    Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP).vault.close()
    opened(tmp_path / "v").close()
    assert read_copies(tmp_path / "v").header.cost(Compartment.NOTES) == CHEAP
    with pytest.raises(Damaged):
        Vault.open(tmp_path / "v", notes=NOTES, hand=hand())
