"""The keychain is a convenience that may vanish: what it does never decides whether a vault can be opened at all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from tests.vault.keychains import BAD, Hanging, Remembering
from tests.vault.making import CHEAP, NOTES, SOURCES, hand
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import CannotUnlock, KeychainSilent, NeedsKeychain, NeedsSixWords, NoCodeInHighRisk
from visit_desk.vault import NewVault, Vault, check_vault, copy_vault, residue
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies

ROOT = Path(__file__).parents[2]
LONG_NOTES, LONG_SOURCES = "nine herons by the old mill stream", "eleven boats in the tall green reeds"
HIGH = RiskProfile.HIGH_RISK


@pytest.fixture
def backend() -> Iterator[Remembering]:
    before, good = keyring.get_keyring(), Remembering()
    keyring.set_keyring(good)
    yield good
    keyring.set_keyring(before)


@pytest.fixture(params=BAD, ids=lambda kind: f"{kind.__module__.split('.')[-1]}-{kind.__name__}")
def bad(request: pytest.FixtureRequest, backend: Remembering) -> Iterator[KeyringBackend]:
    one = request.param()
    yield one
    if isinstance(one, Hanging):
        one.over.set()


def keychain() -> Keychain:
    return Keychain(timeout=0.2)


def created(path: Path, **more: Any) -> NewVault:
    high = more.get("profile") is HIGH
    typed = (LONG_NOTES, LONG_SOURCES) if high else (NOTES, SOURCES)
    return Vault.create(path, *typed, hand=hand(), cost=CHEAP, keychain=keychain(), **more)


def open_with(path: Path, notes: str, sources: str, asked: Keychain | None = None) -> Vault:
    return Vault.open(path, notes=notes, sources=sources, hand=hand(), least=CHEAP, keychain=asked or keychain())


def test_with_a_keychain_the_passphrase_alone_opens_nothing(tmp_path: Path, backend: Remembering) -> None:
    new = created(tmp_path / "v")
    assert new.vault.keying.kinds(Compartment.NOTES) == ("passphrase+keychain", "recovery")
    new.vault.close()
    assert all(len(secret) < 60 for secret in backend.kept.values())  # Windows takes 1280 characters
    open_with(tmp_path / "v", NOTES, SOURCES).close()
    with pytest.raises(KeychainSilent):  # a stolen disk, the passphrase guessed
        Vault.open(tmp_path / "v", notes=NOTES, hand=hand(), least=CHEAP)
    with pytest.raises(CannotUnlock) as caught:
        open_with(tmp_path / "v", "not the passphrase at all", SOURCES)
    assert caught.type is CannotUnlock
    raw = (tmp_path / "v" / "visit.key").read_text()
    assert not any(secret in raw for secret in backend.kept.values())


def test_the_keychain_alone_opens_nothing(tmp_path: Path, backend: Remembering) -> None:
    created(tmp_path / "v").vault.close()
    for typed in ("", *backend.kept.values()):
        with pytest.raises(CannotUnlock):
            open_with(tmp_path / "v", typed, SOURCES)


def test_pain_1_a_keychain_that_is_gone_takes_no_vault_with_it(
    tmp_path: Path, backend: Remembering, bad: KeyringBackend
) -> None:
    """The messengers that kept their key in the system's keychain alone lost whole databases to an update of it."""
    new, high = created(tmp_path / "v"), created(tmp_path / "high", profile=HIGH)
    new.vault.close()
    high.vault.close()
    keyring.set_keyring(bad)
    begun = time.monotonic()
    with pytest.raises(KeychainSilent):
        open_with(tmp_path / "v", NOTES, SOURCES)
    assert time.monotonic() - begun < 5  # a hanging one is not waited for
    with open_with(tmp_path / "v", new.notes_recovery, new.sources_recovery) as vault:
        assert vault.keying.change_passphrase(Compartment.NOTES, LONG_NOTES) == ""
        assert vault.keying.change_passphrase(Compartment.SOURCES, LONG_SOURCES) == ""
        assert "passphrase" in vault.keying.kinds(Compartment.NOTES)  # without a keychain, the passphrase alone
    open_with(tmp_path / "v", LONG_NOTES, LONG_SOURCES).close()
    with open_with(tmp_path / "high", " ".join(high.notes_shares[:2]), "\n".join(high.sources_shares[1:])) as vault:
        with pytest.raises(NeedsKeychain):  # high risk is never quietly lowered
            vault.keying.change_passphrase(Compartment.NOTES, LONG_NOTES + " again")


def test_a_bad_keychain_at_the_beginning_means_a_passphrase_alone_or_no_high_risk(
    tmp_path: Path, backend: Remembering, bad: KeyringBackend
) -> None:
    keyring.set_keyring(bad)
    with pytest.raises(NeedsKeychain):
        created(tmp_path / "high", profile=HIGH)
    assert list(tmp_path.iterdir()) == []
    new = created(tmp_path / "v")
    assert new.vault.keying.kinds(Compartment.SOURCES) == ("passphrase", "recovery")
    new.vault.close()
    Vault.open(tmp_path / "v", notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP).close()


def test_high_risk_has_no_code_no_lonely_passphrase_and_six_words(tmp_path: Path, backend: Remembering) -> None:
    with pytest.raises(NeedsSixWords):
        Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=CHEAP, keychain=keychain(), profile=HIGH)
    new = created(tmp_path / "v", profile=HIGH)
    assert (new.notes_recovery, new.sources_recovery) == ("", "")
    assert len(new.notes_shares) == len(new.sources_shares) == 3
    for what in Compartment:
        assert new.vault.keying.kinds(what) == ("passphrase+keychain", "shares")
    with pytest.raises(NoCodeInHighRisk):
        new.vault.keying.new_recovery(Compartment.NOTES, LONG_NOTES)
    with pytest.raises(NeedsSixWords):
        new.vault.keying.change_passphrase(Compartment.NOTES, NOTES)
    with pytest.raises(NeedsKeychain):
        new.vault.keying.forget_keychain(LONG_NOTES, LONG_SOURCES)
    new.vault.close()


def test_a_vault_is_heightened_and_what_opened_it_before_does_not(tmp_path: Path, backend: Remembering) -> None:
    new = created(tmp_path / "v")
    old = read_copies(tmp_path / "v").header
    made = new.vault.keying.heighten(LONG_NOTES, LONG_SOURCES)
    assert new.vault.keying.profile is HIGH
    new.vault.close()
    assert read_copies(tmp_path / "v").header.profile is HIGH
    for typed in (NOTES, new.notes_recovery):
        with pytest.raises(CannotUnlock):
            open_with(tmp_path / "v", typed, LONG_SOURCES)
    open_with(tmp_path / "v", LONG_NOTES, LONG_SOURCES).close()
    notes, sources = ("\n".join(made[what][:2]) for what in Compartment)
    open_with(tmp_path / "v", notes, sources).close()
    for name in ("visit.key", "visit.key.bak"):
        (tmp_path / "v" / name).write_bytes(old.to_bytes())
    with pytest.raises(Exception, match="damaged"):
        open_with(tmp_path / "v", NOTES, SOURCES)


def test_the_keychain_is_bound_and_let_go_on_an_open_vault(tmp_path: Path, backend: Remembering) -> None:
    keyring.set_keyring(fail.Keyring())
    created(tmp_path / "v").vault.close()
    keyring.set_keyring(backend)
    with open_with(tmp_path / "v", NOTES, SOURCES) as vault:
        assert "passphrase" in vault.keying.kinds(Compartment.NOTES)
        vault.keying.bind_keychain(NOTES, SOURCES)
        assert vault.keying.kinds(Compartment.SOURCES) == ("passphrase+keychain", "recovery")
    with pytest.raises(KeychainSilent):
        Vault.open(tmp_path / "v", notes=NOTES, hand=hand(), least=CHEAP)
    with open_with(tmp_path / "v", NOTES, SOURCES) as vault:
        with pytest.raises(CannotUnlock):
            vault.keying.forget_keychain(NOTES, "not the passphrase at all")
        vault.keying.forget_keychain(NOTES, SOURCES)
    assert backend.kept == {}
    Vault.open(tmp_path / "v", notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP).close()


def test_whatever_reads_a_closed_vault_asks_the_keychain_too(tmp_path: Path, backend: Remembering) -> None:
    created(tmp_path / "v").vault.close()
    assert check_vault(tmp_path / "v", NOTES, SOURCES, least=CHEAP, keychain=keychain()).ok
    copy_vault(tmp_path / "v", tmp_path / "c", notes=NOTES, sources=SOURCES, least=CHEAP, keychain=keychain())
    open_with(tmp_path / "c", NOTES, SOURCES).close()
    assert residue(tmp_path / "v", NOTES, ["harbour"], least=CHEAP, keychain=keychain()) == ()


def test_the_keychain_is_asked_while_the_passphrase_is_stretched(tmp_path: Path, backend: Remembering) -> None:
    asked = Keychain()
    answer = asked.asked("v", "notes")
    assert not hasattr(answer, "result")
    assert answer() is None
    assert asked.write("v", "notes", bytes(32))
    assert asked.read("v", "notes") == bytes(32)
    assert asked.forget("v")
    assert not asked.silent
    assert "Remembering" not in repr(asked)
