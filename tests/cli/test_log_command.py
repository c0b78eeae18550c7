"""``vault log``: the deeds as columns or as one JSON object, a damaged log by its exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.vault.making import NOTES, SOURCES, hand
from visit_desk.cli import run
from visit_desk.domain.evidence import Finding
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import Exit
from visit_desk.vault import Vault
from visit_desk.vault.cost import FLOOR


def test_the_log_is_told_written_out_and_refused_when_it_was_touched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=hand(), cost=FLOOR).vault
    made.keep(Finding(code="F1", title="Registers of Kessub"), Interlocutor(code="K7RM", names=("Idris Qalem",)))
    made.close()
    (tmp_path / "n.txt").write_text(NOTES, encoding="utf-8")
    asked = ["vault", "log", str(tmp_path / "v"), "--passphrase-file", str(tmp_path / "n.txt"), "--json"]

    assert run([*asked, "--out", str(tmp_path / "log.json")]) == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert ("added", "finding") in [(one["deed"], one["kind"]) for one in told["entries"]]
    assert not [one for one in told["entries"] if one["file"] == "sources"]
    assert "Kessub" not in json.dumps(told) + (tmp_path / "log.json").read_text(encoding="utf-8")

    with Vault.open(tmp_path / "v", notes=NOTES, hand=hand()) as vault, vault._notes.writing():
        vault._notes.db.execute("UPDATE audit SET who = 'somebody else' WHERE no = 2")
    assert run(asked) == Exit.DAMAGED
    assert json.loads(capsys.readouterr().out)["trouble"] == ["visit.vdb: the log of deeds is not as it was written"]
