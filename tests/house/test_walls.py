"""The walls between the rooms stand, and each of them would be seen to fall."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.sources import PACKAGE, ROOT, calls, imports, program

ROOMS = ("app", "gui", "cli", "desk", "vault", "redaction", "paper", "exchange", "domain")

# One forbidden import for each wall: (contract, the room that sins, the module it may not know).
BREAKS = (
    ("floors", "vault", "visit_desk.desk"),
    ("floors", "paper", "visit_desk.vault"),
    ("floors", "redaction", "visit_desk.vault"),
    ("floors", "paper", "visit_desk.exchange"),
    ("floors", "desk", "visit_desk.gui"),
    ("floors", "domain", "visit_desk.settings"),
    ("floors", "gui", "visit_desk.app"),
    ("domain rests on the standard library alone", "domain", "pydantic"),
    ("Qt only in gui and app", "redaction", "PySide6.QtCore"),
    ("SQL and the keychain only in the vault", "desk", "sqlmodel"),
    ("SQL and the keychain only in the vault", "exchange", "keyring"),
    ("documents only in the paper room", "desk", "reportlab"),
    ("documents only in the paper room", "redaction", "pdfminer"),
    ("a page touches no vault, paper or redaction directly", "gui", "visit_desk.vault"),
    ("a page touches no vault, paper or redaction directly", "gui", "visit_desk.paper"),
    ("no network but in the carrier", "desk", "socket"),
    ("no network but in the carrier", "vault", "http.client"),
)


def a_copy_of_the_house(place: Path) -> Path:
    shutil.copytree(PACKAGE, place / "visit_desk", ignore=shutil.ignore_patterns("__pycache__", "_data"))
    shutil.copy(ROOT / "pyproject.toml", place)
    assert all((place / "visit_desk" / room / "__init__.py").exists() for room in ROOMS)
    return place


def lint(place: Path) -> tuple[int, dict[str, str]]:
    """The exit code, and what import-linter says under each broken contract."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo", "--show-timings"]
    done = subprocess.run(command[:3], cwd=place, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    sections = re.split(r"\n(?=[^\n]+\n-{3,}\n)", said)
    return done.returncode, {section.split("\n", 1)[0].strip(): section for section in sections}


def test_no_import_goes_up_or_sideways(tmp_path: Path) -> None:
    code, said = lint(a_copy_of_the_house(tmp_path))
    assert code == 0, "\n".join(said.values())


@pytest.fixture(scope="module")
def ruins(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    place = a_copy_of_the_house(tmp_path_factory.mktemp("ruins"))
    for number, (_, room, module) in enumerate(BREAKS):
        (place / "visit_desk" / room / f"breach{number}.py").write_text(f"import {module}\n")
    code, said = lint(place)
    assert code == 1, "\n".join(said.values())
    return said


@pytest.mark.parametrize(("number", "contract", "room", "module"), [(n, *each) for n, each in enumerate(BREAKS)])
def test_a_breach_in_each_wall_is_seen(
    ruins: dict[str, str], number: int, contract: str, room: str, module: str
) -> None:
    arrow = rf"visit_desk\.{room}\.breach{number} -> {re.escape(module.split('.')[0])}"
    assert re.search(arrow, ruins[contract])


def test_every_wall_has_its_breach() -> None:
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {rule["name"] for rule in rules} == {contract for contract, _, _ in BREAKS}


def test_the_domain_imports_nothing_but_the_standard_library_and_itself() -> None:
    seen = 0
    for source in program():
        if source.room == "domain":
            for module, node in imports(source):
                seen += 1
                own = module.startswith("visit_desk.domain")
                assert own or module.split(".")[0] in sys.stdlib_module_names, source.at(node)
    assert seen


NETWORK = ("PySide6.QtNetwork", "urllib.request", "urllib.error", "urllib3", "multiprocessing.connection")


def test_no_room_but_the_carrier_knows_the_network() -> None:
    sources = [source for source in program() if not source.name.startswith("visit_desk.exchange.carrier")]
    assert sources
    for source in sources:
        for module, node in imports(source):
            assert not module.startswith(NETWORK), source.at(node)


def test_no_import_is_hidden_in_a_string() -> None:
    """``importlib.import_module("PySide6")`` would pass under every wall; only the domain's own words come that way,
    pages of the window that it builds when they are asked for, and what the composition warms up while a passphrase is
    typed."""
    for source in (source for source in program() if source.room != "app"):
        for name, node in calls(source):
            if name in ("__import__", "import_module"):
                own = ("visit_desk.domain.", "visit_desk.gui.") if source.room == "gui" else ("visit_desk.domain.",)
                assert ast.unparse(node.args[0]).lstrip("f'\"").startswith(own), source.at(node)


def test_only_the_redaction_room_makes_redacted_text() -> None:
    sources = [source for source in program() if source.room != "redaction"]
    assert sources
    for source in sources:
        for name, node in calls(source):
            assert name != "Redacted", source.at(node)
        assert "Redacted.__new__" not in source.text
        assert "object.__setattr__" not in source.text or source.room == "domain", source.name


def test_redacted_text_is_never_made_by_changing_a_copy() -> None:
    """``dataclasses.replace(redacted, text=...)`` would be a second door; the rooms that see Redacted do not use it."""
    for source in program():
        if source.room in ("redaction", "domain") or "Redacted" not in source.text:
            continue
        for name, node in calls(source):
            fields = {keyword.arg for keyword in node.keywords}
            assert not (name == "replace" and fields & {"text", "audience", None}), source.at(node)
