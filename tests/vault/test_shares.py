"""Shares: m of n people together open a file; fewer, strangers' or mistyped ones do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.making import CHEAP, NOTES, SOURCES, hand, opened
from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import CannotUnlock, Damaged
from visit_desk.vault import Vault, shares
from visit_desk.vault.keyfile import read_copies
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.making import signed
from visit_desk.vault.wrapping import _wrapped_for

NEW = "nine herons by the mill"


@settings(max_examples=25)
@given(st.binary(min_size=16, max_size=16), st.integers(2, 4), st.integers(0, 3))
def test_any_m_of_n_shares_give_the_secret_and_fewer_do_not(secret: bytes, need: int, more: int) -> None:
    made = shares.split(secret, need, need + more)
    assert all(len(share.split()) == shares.WORDS for share in made)
    for some in combinations(made, need):
        assert shares.joined("\n".join(some)) == secret
    for few in combinations(made, need - 1):
        assert shares.joined("\n".join(few)) is None
    assert shares.joined("\n".join(made)) == secret


def test_shares_are_read_as_people_type_them() -> None:
    secret = shares.new_secret()
    made = shares.split(secret, 2, 3)
    short = "\n".join(" ".join(f"{at}. {word[:4].upper()}," for at, word in enumerate(one.split())) for one in made[:2])
    assert shares.joined(short) == secret
    words = made[0].split()
    mistyped = " ".join([*words[:6], "academic" if words[6] != "academic" else "acid", *words[7:]])
    assert shares.apart(mistyped) == ()
    assert shares.joined(f"{mistyped} {made[1]}") is None
    assert shares.joined(f"{made[0]} {made[0]}") is None  # the same share twice is one share
    assert shares.joined(f"{made[0]} {shares.split(secret, 2, 3)[1]}") is None  # of two sharings
    assert shares.apart(" ".join(words[:19])) == ()
    assert shares.apart("plain words of a passphrase " * 8) == ()


def test_one_of_one_is_no_sharing() -> None:
    for need, of in ((1, 1), (1, 3), (4, 3), (2, 17)):
        with pytest.raises(ValueError):
            shares.split(bytes(16), need, of)


def test_shares_open_their_own_file_and_no_other(tmp_path: Path) -> None:
    new = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP, shares=(2, 3))
    new.vault.close()
    assert new.notes_recovery  # beside the code, in the normal profile
    notes, sources = "\n".join(new.notes_shares[:2]), " ".join(new.sources_shares[1:])
    with opened(tmp_path / "v", notes=notes, sources=sources) as vault:
        assert vault.keying.kinds(Compartment.SOURCES) == ("passphrase", "recovery", "shares")
        assert vault.keying.split(Compartment.NOTES) == (2, 3)
    for wrong in (new.notes_shares[0], sources, f"{new.notes_shares[0]} {new.sources_shares[1]}"):
        with pytest.raises(CannotUnlock):
            opened(tmp_path / "v", notes=wrong)


def test_shares_stay_good_through_a_change_of_passphrase_until_there_are_new_ones(tmp_path: Path) -> None:
    new = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP, shares=(2, 3))
    old = "\n".join(new.notes_shares[:2])
    new.vault.change_passphrase(Compartment.NOTES, NEW)
    assert new.vault.keying.tries(Compartment.NOTES, old)
    assert not new.vault.keying.tries(Compartment.NOTES, new.notes_shares[0])
    assert not new.vault.keying.tries(Compartment.NOTES, NEW)  # a passphrase is no share
    fresh = new.vault.keying.new_shares(Compartment.NOTES, NEW, 3, 5)
    assert len(fresh) == 5
    assert not new.vault.keying.tries(Compartment.NOTES, old)
    assert new.vault.keying.tries(Compartment.NOTES, "\n".join(fresh[1:4]))
    new.vault.close()
    with pytest.raises(CannotUnlock):
        opened(tmp_path / "v", notes=old)
    opened(tmp_path / "v", notes="\n".join(fresh[2:])).close()


def test_the_drill_comes_due_after_three_months_and_only_where_there_are_shares(tmp_path: Path) -> None:
    plain = Vault.create(tmp_path / "plain", NOTES, SOURCES, hand=hand(), cost=CHEAP).vault
    assert not plain.keying.drill_due(date(2040, 1, 1))
    plain.close()
    vault = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP, shares=(2, 3)).vault
    made = date(2031, 4, 7)  # the hand's day
    assert not vault.keying.drill_due(made + timedelta(days=89))
    assert vault.keying.drill_due(made + timedelta(days=90))
    vault.keying.drilled(made + timedelta(days=90))
    assert not vault.keying.drill_due(made + timedelta(days=91))
    vault.close()


def test_a_look_alike_vault_does_not_open_with_the_code_of_the_real_one(tmp_path: Path) -> None:
    """Whoever has the disk can wrap a key of their own for the public key in the header, and make everything fit it."""
    new = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP)
    new.vault.close()
    header = read_copies(tmp_path / "v").header
    mine = {what: FileKeys.new() for what in Compartment}
    slots = tuple(
        _wrapped_for(slot, bytes(32), mine[Compartment(slot["file"])], header.vault)
        if slot["kind"] == "recovery"
        else slot
        for slot in header.slots
    )
    forged = replace(header, slots=slots, sources_public=mine[Compartment.SOURCES].inbox_public())
    with pytest.raises(Damaged):
        signed(forged, mine).unlock(Compartment.NOTES, new.notes_recovery, CHEAP)


def test_a_share_of_another_set_among_enough_right_ones_spoils_nothing() -> None:
    secret = shares.new_secret()
    mine, other = shares.split(secret, 2, 3), shares.split(shares.new_secret(), 2, 3)
    for typed in ((other[0], mine[0], mine[2]), (mine[1], other[2], mine[0]), (mine[0], mine[1], other[0])):
        assert shares.joined("\n".join(typed)) == secret
    assert shares.joined("\n".join((mine[0], other[1]))) is None
