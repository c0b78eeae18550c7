"""Making and opening vaults by command: keychain, codes and shares, high risk, and what a changed passphrase does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from tests.vault.keychains import Remembering
from visit_desk.cli import run
from visit_desk.vault import where

NOTES, SOURCES = "nine herons by the old mill stream", "eleven boats in the tall green reeds"
Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        code = run([*map(str, arguments), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def backend() -> Iterator[Remembering]:
    before, good = keyring.get_keyring(), Remembering()
    keyring.set_keyring(good)
    yield good
    keyring.set_keyring(before)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name, words in (("n", NOTES), ("s", SOURCES), ("weak", "password12345"), ("five", "eleven boats in the reeds")):
        (tmp_path / name).write_text(words + "\n", encoding="utf-8")
    return tmp_path


def anew(place: Path, notes: str = "n", sources: str = "s") -> list[object]:
    return ["--new-passphrase-file", place / notes, "--new-sources-passphrase-file", place / sources]


def test_without_a_keychain_passphrases_open_alone_and_high_risk_is_refused(
    cli: Run, place: Path, backend: Remembering
) -> None:
    keyring.set_keyring(fail.Keyring())
    code, told = cli("vault", "new", place / "high", "--high-risk", *anew(place))
    assert (code, told["ok"]) == (4, False)
    assert cli("vault", "new", place / "high", *anew(place, notes="weak"))[0] == 2
    assert not (place / "high").exists()
    keyring.set_keyring(backend)
    code, told = cli("vault", "new", place / "v", "--no-keychain", "--shares", "2/3", *anew(place))
    assert (code, backend.kept) == (0, {})
    assert told["slots"] == {name: ["passphrase", "recovery", "shares"] for name in ("notes", "sources")}
    (place / "shares").write_text("\n".join(told["shares"]["notes"][:2]), encoding="utf-8")
    (place / "code").write_text(told["recovery"]["sources"], encoding="utf-8")
    ways = ["--passphrase-file", place / "shares", "--sources-passphrase-file", place / "code"]
    assert cli("vault", "check", place / "v", *ways)[0] == 0
    code, told = cli("vault", "passphrase", place / "v", *ways, "--new-passphrase-file", place / "five")
    assert (code, told["changed"], told["recovery"]) == (0, ["notes"], {})
    assert cli("vault", "check", place / "v", "--passphrase-file", place / "n")[0] == 3


def test_high_risk_needs_the_keychain_and_prints_shares_alone(
    place: Path, backend: Remembering, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["vault", "new", str(place / "v"), "--high-risk", *map(str, anew(place))]) == 0
    told = capsys.readouterr().out
    assert "notes: passphrase+keychain, shares; sources: passphrase+keychain, shares" in told
    assert "needs the keychain of this computer" in told
    assert told.count(" share ") == 6
    assert "recovery code" not in told
    assert len(backend.kept) == 2
    backend.kept.clear()
    assert run(["vault", "check", str(place / "v"), "--passphrase-file", str(place / "n")]) == 3
    assert "keychain" in capsys.readouterr().err


@pytest.mark.parametrize("split", ["1/3", "4/3", "2", "x/y", "2/17"])
def test_a_sharing_that_is_none_is_wrong_usage(place: Path, split: str) -> None:
    assert run(["vault", "new", str(place / "v"), "--shares", split, *map(str, anew(place))]) == 2


def test_a_new_vault_on_fat_is_made_and_the_place_is_warned_of(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk under the test stands for a stick: its own kind of file system counts as FAT for a while."""
    this_disk = where.here().form(place)[1]
    monkeypatch.setattr(where, "FAT", frozenset({this_disk.lower()}))
    assert run(["vault", "new", str(place / "v"), "--no-keychain", *map(str, anew(place))]) == 0
    assert "This disk is FAT" in capsys.readouterr().err
    monkeypatch.setattr(where, "FAT", frozenset())
    assert run(["vault", "new", str(place / "w"), "--no-keychain", *map(str, anew(place))]) == 0
    assert "FAT" not in capsys.readouterr().err
