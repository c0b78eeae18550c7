"""The command line keeps its contract: one JSON object, exit codes, and no protected word without the sources."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.desk.tavenia import write_visit
from visit_desk.cli import desk_commands, run

NOTES = "grey heron crosses the delta"
SOURCES = "seven lamps under the bridge"
Run = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command with ``--json``; returns exit code, the one object on standard output, and standard error."""

    def call(*arguments: object) -> tuple[int, dict[str, Any], str]:
        capsys.readouterr()
        code = run([*map(str, arguments), "--json"])
        told = capsys.readouterr()
        assert len(told.out.strip().splitlines()) == 1
        return code, json.loads(told.out), told.err

    return call


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault made by commands alone, with the visit in it, and its passphrase files."""
    place = tmp_path_factory.mktemp("cli")
    (place / "n.txt").write_text(NOTES + "\n", encoding="utf-8")
    (place / "s.txt").write_text(SOURCES + "\n", encoding="utf-8")
    new = ["--new-passphrase-file", str(place / "n.txt"), "--new-sources-passphrase-file", str(place / "s.txt")]
    assert run(["vault", "new", str(place / "v"), *new, "--json"]) == 0
    folder = write_visit(place / "tavenia")
    assert run(["visit", "import", str(place / "v"), str(folder), *words(place), "--json"]) == 0
    return place


@pytest.fixture
def place(kept: Path, tmp_path: Path) -> Path:
    """A copy of that vault for one test."""
    for name in ("v", "n.txt", "s.txt"):
        source = kept / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name)
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def words(place: Path, *, sources: bool = True) -> list[str]:
    given = ["--passphrase-file", str(place / "n.txt")]
    return [*given, "--sources-passphrase-file", str(place / "s.txt")] if sources else given


def test_export_with_open_sources_writes_and_tells_what_it_wrote(cli: Run, place: Path) -> None:
    out = place / "out.pdf"
    what = ["--visit", "TAV-2031", "--what", "recommendations", "--profile", "draft", "--format", "pdf", "--out", out]
    code, told, _ = cli("export", place / "v", *what, *words(place))
    assert code == 0
    assert {"file", "sha256", "words", "paragraphs", "recommendations", "gate"} <= set(told)
    assert told["recommendations"] == 1
    assert out.read_bytes().startswith(b"%PDF")


def test_export_with_closed_sources_is_refused_and_writes_nothing(cli: Run, place: Path) -> None:
    out = place / "out.pdf"
    what = ["--visit", "TAV-2031", "--what", "report", "--profile", "government", "--format", "pdf", "--out", out]
    code, told, _ = cli("export", place / "v", *what, *words(place, sources=False))
    assert code == 4
    assert told["ok"] is False
    assert not out.exists()


def test_a_wrong_passphrase_ends_with_three(cli: Run, place: Path) -> None:
    (place / "n.txt").write_text("another heron entirely\n", encoding="utf-8")
    code, told, error = cli("search", place / "v", "--query", "figures", *words(place, sources=False))
    assert (code, told["exit"]) == (3, 3)
    assert "another heron" not in error


def test_search_shows_protected_text_only_with_the_sources_open(cli: Run, place: Path) -> None:
    closed = cli("search", place / "v", "--query", "tiles", *words(place, sources=False))
    assert closed[1] == {"hits": [], "total": 0}
    code, told, _ = cli("search", place / "v", "--query", "tiles", *words(place))
    assert code == 0
    assert told["total"] == 1
    assert "tiles" in told["hits"][0]["snippet"]


def test_a_note_added_with_closed_sources_waits_in_the_inbox(cli: Run, place: Path) -> None:
    file = place / "evening.txt"
    file.write_text("Ruben Asch was quiet.", encoding="utf-8")
    what = ["--visit", "TAV-2031", "--meeting", "M3", "--file", file]
    code, told, error = cli(
        "note", "add", place / "v", "--visit", "TAV-2031", "--file", file, *words(place, sources=False)
    )
    assert code == 0, error
    assert len(told["notes"]) == 1
    assert told["undecided"] is None
    assert "Asch" not in error
    code, told, _ = cli("note", "add", place / "v", *what, *words(place))
    assert (code, isinstance(told["undecided"], int)) == (0, True)


def test_a_person_and_a_consent_can_be_recorded(cli: Run, place: Path) -> None:
    code, told, _ = cli("person", "add", place / "v", "--name", "Kelda Ross", "--label", "NEW", *words(place))
    assert code == 0
    person = told["person"]
    what = ["--person", person, "--use", "U3", "--withhold", "PLACE"]
    code, told, _ = cli("consent", "set", place / "v", *what, *words(place))
    assert code == 0
    assert told["consent"]
    assert cli("person", "add", place / "v", "--name", "X", *words(place, sources=False))[0] == 4


def test_vault_check_and_copy_answer_and_a_copy_never_replaces(cli: Run, place: Path) -> None:
    code, told, _ = cli("vault", "check", place / "v", *words(place))
    assert (code, told["ok"], told["trouble"]) == (0, True, [])
    assert cli("vault", "copy", place / "v", place / "copy", *words(place))[0] == 0
    assert cli("vault", "check", place / "copy", *words(place))[0] == 0
    assert cli("vault", "copy", place / "v", place / "copy", *words(place))[0] == 6


def test_a_passphrase_is_changed_and_the_old_one_no_longer_opens(cli: Run, place: Path) -> None:
    (place / "new.txt").write_text("quiet river beyond the orchard\n", encoding="utf-8")
    change = ["--new-passphrase-file", place / "new.txt", *words(place, sources=False)]
    assert cli("vault", "passphrase", place / "v", *change)[0] == 0
    assert cli("search", place / "v", "--query", "x", *words(place, sources=False))[0] == 3
    assert cli("search", place / "v", "--query", "x", "--passphrase-file", place / "new.txt")[0] == 0


def test_residue_finds_what_is_there_and_nothing_of_what_was_sealed(cli: Run, place: Path) -> None:
    listed = place / "words.txt"
    listed.write_text("Seventeen\nOdile\nHallward\nRuben Asch\nSF-88120\nPell\n", encoding="utf-8")
    code, told, _ = cli("vault", "residue", place / "v", "--words", listed, *words(place, sources=False))
    assert code == 0
    found = {hit["word"] for hit in told["hits"]}
    assert "Seventeen" in found  # a statement in the notes file: the search works
    assert not found & {"Hallward", "Ruben Asch", "SF-88120", "Pell"}


def test_redact_needs_no_vault_and_prints_no_word(cli: Run, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Mira Osheva called from +999 55 660 812.", encoding="utf-8")
    register = tmp_path / "reg.json"
    register.write_text(json.dumps({"identities": [{"id": "P01", "names": ["Mira Osheva"], "places": None}]}))
    code, told, error = cli("redact", note, "--register", register)
    assert code == 0
    spans = {(s["kind"], s["start"], s["end"], s["person"]) for s in told["files"][0]["spans"]}
    assert ("NAME", 0, 11, "P01") in spans
    assert any(kind == "PHONE" for kind, *_ in spans)
    assert "clear" in error
    assert "Mira" not in json.dumps(told)


def test_gate_tells_a_clean_file_from_one_with_a_name(cli: Run, tmp_path: Path) -> None:
    register = tmp_path / "reg.json"
    register.write_text(json.dumps({"identities": [{"id": "P01", "names": ["Mira Osheva"]}]}))
    page = tmp_path / "page.html"
    page.write_text("<html><body><p>One person spoke.</p></body></html>", encoding="utf-8")
    assert cli("gate", page, "--register", register)[:2] == (0, {"clean": True, "hits": []})
    page.write_text("<html><body><p title='Mira Osheva'>One person.</p></body></html>", encoding="utf-8")
    code, told, _ = cli("gate", page, "--register", register)
    assert code == 4
    assert told["clean"] is False
    assert told["hits"][0]["person"] == "P01"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.json", b"{"),
        ("list.json", b"[]"),
        ("latin.json", '{"identities": [{"id": "é"}]}'.encode("latin-1")),
        ("noid.json", b'{"identities": [{"names": ["x"]}]}'),
    ],
)
def test_a_register_that_is_none_ends_with_eight(cli: Run, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "note.txt").write_text("words", encoding="utf-8")
    code, told, _ = cli("redact", tmp_path / "note.txt", "--register", tmp_path / name)
    assert (code, told["ok"]) == (8, False)


def test_a_folder_that_is_no_vault_and_a_file_that_is_no_visit_say_so(cli: Run, place: Path) -> None:
    (place / "empty").mkdir()
    assert cli("search", place / "empty", "--query", "x", *words(place, sources=False))[0] == 5
    assert cli("visit", "import", place / "v", place / "empty", *words(place))[0] == 8
    assert cli("agenda", "import", place / "v", "--visit", "TAV-2031", place / "n.txt", *words(place))[0] == 8


def test_wrong_usage_and_planned_commands_end_with_two(cli: Run, place: Path) -> None:
    assert cli("export", place / "v")[0] == 2
    assert cli("seal")[0] == 2
    assert cli("no-such-command")[0] == 2
    assert cli("search", place / "v", "--query", "x")[0] == 2  # no passphrase file and no terminal


def test_an_agenda_brings_slots_and_keeps_confidential_ones_with_the_sources(cli: Run, place: Path) -> None:
    agenda = place / "agenda.csv"
    agenda.write_text(
        "date,start,end,title,compartment\n2031-09-09,09:00,10:00,Ministry of Labour,official\n"
        "2031-09-09,19:00,20:00,Evening talk,confidential\n",
        encoding="utf-8",
    )
    arrive = ["agenda", "import", place / "v", "--visit", "TAV-2031", agenda]
    assert cli(*arrive, *words(place, sources=False))[0] == 4
    code, told, _ = cli(*arrive, *words(place))
    assert (code, told["slots"]) == (0, 2)
    assert cli(*arrive, *words(place))[1]["slots"] == 0


def test_a_bug_tells_its_place_and_none_of_its_words(cli: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: object) -> int:
        raise ValueError("Ruben Asch, wing C-2")

    monkeypatch.setitem(desk_commands.BY_NAME, "search", failing)
    code, told, error = cli("search", place / "v", "--query", "x", *words(place))
    assert (code, told["ok"], told["exit"]) == (1, False, 1)
    assert "ValueError at test_commands.py:" in error
    assert "Asch" not in error + json.dumps(told)
    assert "Traceback" not in error


def test_an_export_to_a_place_that_cannot_hold_it_ends_with_six_and_leaves_nothing(cli: Run, place: Path) -> None:
    what = ["--visit", "TAV-2031", "--what", "recommendations", "--profile", "draft", "--format", "json"]
    before = sorted(path.name for path in place.iterdir())
    for out in (place / "n.txt" / "out.json", place / "v"):
        code, told, _ = cli("export", place / "v", *what, "--out", out, *words(place))
        assert (code, told["exit"]) == (6, 6)
    assert sorted(path.name for path in place.iterdir()) == before


def test_a_demo_where_no_folder_can_be_ends_with_six(cli: Run, place: Path) -> None:
    assert cli("demo", "--out", place / "n.txt", "--no-window")[0] == 6
    assert cli("demo", "--out", place / "n.txt" / "demo", "--no-window")[0] == 6


def test_a_slot_that_a_file_calls_secret_is_confidential(cli: Run, place: Path) -> None:
    agenda = place / "agenda.csv"
    agenda.write_text("date,start,end,title,compartment\n2031-09-09,19:00,20:00,Talk,Secret\n", encoding="utf-8")
    arrive = ["agenda", "import", place / "v", "--visit", "TAV-2031", agenda]
    assert cli(*arrive, *words(place, sources=False))[0] == 4


def test_a_copy_is_not_put_inside_the_vault_that_it_is_to_save(cli: Run, place: Path) -> None:
    code, _, _ = cli("vault", "copy", place / "v", place / "v" / "copy", *words(place))
    assert code == 6
    assert not (place / "v" / "copy").exists()


def test_a_person_of_blanks_alone_is_none(cli: Run, place: Path) -> None:
    assert cli("person", "add", place / "v", "--name", "  ", *words(place))[0] == 2
