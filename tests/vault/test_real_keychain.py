"""A real Secret Service (gnome-keyring) over several logins of one person, each with a bus of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.vault.making import CHEAP, NOTES, hand
from visit_desk.domain.lists import RiskProfile
from visit_desk.vault import Vault

ROOT = Path(__file__).parents[2]


@pytest.fixture
def session(tmp_path: Path) -> Any:
    """Logs a person in and out again, with a home of their own; each call is one login."""
    lacking = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(name)]
    if lacking:
        told = "These tests need a real keychain: sudo apt-get install gnome-keyring dbus"
        pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
    home = tmp_path / "home"
    for folder in (".cache", "run"):  # without ~/.cache the daemon cannot bind its socket
        (home / folder).mkdir(parents=True, mode=0o700)
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH")}
    env = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "PYTHONPATH": str(ROOT)}

    def login(deed: str, path: Path, *more: str) -> dict[str, Any]:
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.vault.keychain_session", deed, str(path)]
        done = subprocess.run([*command, *more], env=env, cwd=ROOT, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return dict(json.loads(done.stdout.splitlines()[-1]))

    login.home = home  # type: ignore[attr-defined]  # where the keychain's file lies
    return login


def test_a_real_keychain_keeps_its_part_over_a_new_login_and_its_loss_is_survived(tmp_path: Path, session: Any) -> None:
    path = tmp_path / "v"
    made = session("make", path)
    assert made["backend"] == "SecretService"
    kinds = ["passphrase+keychain", "recovery"]
    assert session("open", path) == {"backend": "SecretService", "kinds": {"notes": kinds, "sources": kinds}}
    assert session("change", path)["kinds"] == kinds
    files = list((session.home / ".local/share/keyrings").glob("*.keyring"))
    assert files
    assert all(NOTES.encode() not in file.read_bytes() for file in files)
    for file in files:  # the update that recreates the keychain's file
        file.unlink()
    assert session("open", path)["trouble"] == "KeychainSilent"
    with Vault.open(path, notes=made["notes"], sources=made["sources"], hand=hand(), least=CHEAP) as vault:
        assert vault.keying.profile is RiskProfile.NORMAL


def test_a_real_keychain_forgets_when_it_is_told(tmp_path: Path, session: Any) -> None:
    path = tmp_path / "v"
    session("make", path)
    assert session("forget", path) == {
        "backend": "SecretService", "before": [True, True], "gone": True, "after": [None, None],
    }  # fmt: skip
    assert session("open", path)["trouble"] == "KeychainSilent"


def test_high_risk_on_a_real_keychain_and_a_locked_one_counts_as_none(tmp_path: Path, session: Any) -> None:
    told = session("high", tmp_path / "v")
    assert told == {"backend": "SecretService", "kinds": ["passphrase+keychain", "shares"], "recovery": "", "shares": 3}
    assert session("look", tmp_path, "--locked")["there"] is False
