"""vault copies, restore and salvage, as a script uses them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from visit_desk.cli.main import run as command
from visit_desk.domain.trouble import Exit
from visit_desk.vault import Hand, Vault
from visit_desk.vault.cost import FLOOR

from tests.vault.making import NOTES, SOURCES, Clock, raw, reviewed  # isort: skip


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A vault with one copy beside it, and its passphrases in files."""
    (tmp_path / "notes").write_text(NOTES)
    hand = Hand(who="officer", device="laptop", at=Clock())
    new = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand, cost=FLOOR)
    new.vault.keep(raw("first"), reviewed("second"))
    new.vault.copies.make()
    new.vault.close()
    return tmp_path


def run(kept: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    files = ["--passphrase-file", str(kept / "notes")]
    capsys.readouterr()
    code = command(["vault", *words, "--json", *files])
    out = capsys.readouterr().out
    return code, json.loads(out) if out else {}


def test_a_copy_is_found_restored_and_a_damaged_vault_is_salvaged(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = run(kept, capsys, "copies", str(kept / "v"))
    assert code == Exit.DONE
    (copy,) = told["copies"]
    assert copy["whole"]
    whole = bytearray((kept / "v" / "visit.vdb").read_bytes())
    whole[4096 + 99] ^= 1
    (kept / "v" / "visit.vdb").write_bytes(whole)
    code, told = run(kept, capsys, "salvage", str(kept / "v"))
    assert (code, told["ok"]) == (Exit.DONE, True)
    assert told["files"]["notes"]["bad_pages"] == 1
    assert (Path(str(told["aside"])) / "visit.vdb").read_bytes() == bytes(whole)
    code, told = run(kept, capsys, "restore", copy["path"], str(kept / "v"))
    assert (code, told["ok"], told["sources_checked"]) == (Exit.DONE, True, False)
    assert Path(str(told["aside"])).is_dir()
    code, told = run(kept, capsys, "restore", str(kept / "nothing"), str(kept / "w"))
    assert (code, (kept / "w").exists()) == (Exit.DAMAGED, False)
