"""One login of a person with a real keychain: ``dbus-run-session -- python -m tests.vault.keychain_session DEED PATH``.

Starts gnome-keyring with the person's login password, does one deed with the system's own keychain, and tells what came
of it as one JSON object. The home is that of the environment; the bus, and the daemon with it, ends with this program.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.vault.making import CHEAP, NOTES, SOURCES, hand
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import Trouble
from visit_desk.vault import Vault
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keyfile import read_copies

LOGIN = b"the login password\n"
NEW = ("nine herons by the old mill stream", "eleven boats in the tall green reeds")


def unlock_keychain() -> None:
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"]
    subprocess.run(command, input=LOGIN, check=True, capture_output=True, timeout=20)


def make(path: Path) -> dict[str, Any]:
    made = Vault.create(path, NOTES, SOURCES, hand=hand(), cost=CHEAP, keychain=Keychain())
    made.vault.close()
    return {"notes": made.notes_recovery, "sources": made.sources_recovery}


def make_high_risk(path: Path) -> dict[str, Any]:
    made = Vault.create(path, *NEW, hand=hand(), cost=CHEAP, keychain=Keychain(), profile=RiskProfile.HIGH_RISK)
    kinds = made.vault.keying.kinds(Compartment.NOTES)
    made.vault.close()
    return {"kinds": kinds, "recovery": made.notes_recovery, "shares": len(made.notes_shares)}


def open_it(path: Path) -> dict[str, Any]:
    with Vault.open(path, notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP, keychain=Keychain()) as vault:
        return {"kinds": {str(what): vault.keying.kinds(what) for what in Compartment}}


def change(path: Path) -> dict[str, Any]:
    with Vault.open(path, notes=NOTES, sources=SOURCES, hand=hand(), least=CHEAP, keychain=Keychain()) as vault:
        vault.keying.change_passphrase(Compartment.NOTES, NEW[0])
        vault.keying.change_passphrase(Compartment.NOTES, NOTES)
        return {"kinds": vault.keying.kinds(Compartment.NOTES)}


def forget(path: Path) -> dict[str, Any]:
    vault = read_copies(path).header.vault
    keychain = Keychain()
    before = [keychain.read(vault, str(what)) is not None for what in Compartment]
    gone = keychain.forget(vault)
    return {"before": before, "gone": gone, "after": [keychain.read(vault, str(what)) for what in Compartment]}


def look(_path: Path) -> dict[str, Any]:
    return {"there": Keychain().there()}


DEEDS = {
    "make": make, "high": make_high_risk, "open": open_it, "change": change, "forget": forget, "look": look,
}  # fmt: skip


def main() -> None:
    deed, path = sys.argv[1], Path(sys.argv[2])
    if "--locked" not in sys.argv:
        unlock_keychain()
    try:
        told = DEEDS[deed](path)
    except Trouble as trouble:
        told = {"trouble": type(trouble).__name__}
    keychain = Keychain()
    print(json.dumps({"backend": keychain.name(), **told}))


if __name__ == "__main__":
    main()
