"""What is installed is pinned, hashed, without an address, and has a reason."""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import ROOT, imports, program, suite

PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)

# The module of each distribution whose name differs from it.
MODULES = {
    "pyside6-essentials": "PySide6",
    "python-bidi": "bidi",
    "python-docx": "docx",
    "pdfminer-six": "pdfminer",
    "pyahocorasick": "ahocorasick",
    "python-crfsuite": "pycrfsuite",
    "charset-normalizer": "charset_normalizer",
    "apsw-sqlite3mc": "apsw",
    "shamir-mnemonic": "shamir_mnemonic",
    "pytest-qt": "pytestqt",
    "pytest-xdist": "xdist",
    "pytest-randomly": "pytest_randomly",
    "import-linter": "importlinter",
    "pyinstaller": "PyInstaller",
    "fonttools": "fontTools",
}


def declared() -> list[str]:
    project = tomllib.loads(PYPROJECT)["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["dev"]]


def module_of(name: str) -> str:
    return MODULES.get(canonicalize_name(name), name)


def test_the_lock_holds_no_address() -> None:
    assert len(LOCK) > 10_000
    assert "://" not in LOCK
    assert not re.search(r"^\s*(-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)\b", LOCK, re.MULTILINE)
    assert " @ " not in LOCK


def test_every_pin_has_its_hashes() -> None:
    blocks = re.split(r"\n(?=[A-Za-z0-9])", LOCK.split("\n", 2)[2])
    assert len(blocks) > 40
    for block in blocks:
        assert PIN.match(block), block[:60]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block[:60]


def test_every_declared_dependency_is_locked_within_its_bounds() -> None:
    pins: dict[str, set[str]] = {}
    for name, version in PIN.findall(LOCK):
        pins.setdefault(canonicalize_name(name), set()).add(version)
    for line in declared():
        wanted = Requirement(line)
        versions = pins.get(canonicalize_name(wanted.name), set())
        assert any(wanted.specifier.contains(version) for version in versions), line


def test_every_dependency_has_its_reason_beside_it() -> None:
    for line in declared():
        assert re.search(re.escape(f'"{line}",') + r"\s+# \S+( \S+){2,}", PYPROJECT), line


def test_every_import_is_a_declared_dependency() -> None:
    """A library that comes along with another one may go again with it; shiboken6 and pydantic_core are the other
    half of PySide6 and pydantic, pinned by them to the very version."""
    known = {module_of(Requirement(line).name) for line in declared()} | {
        "visit_desk",
        "tests",
        "shiboken6",
        "pydantic_core",
    }
    seen = set()
    for source in program() + suite():
        for module, node in imports(source):
            first = module.split(".")[0]
            seen.add(first)
            beside = source.path.with_name(f"{first}.py").exists()  # the benchmarks are run as scripts
            assert first in sys.stdlib_module_names or first in known or beside, f"{source.at(node)}: {module}"
    assert "pytest" in seen


# Chosen for rooms whose next storey needs them.
AWAITED: set[str] = set()


def test_the_program_needs_no_more_than_it_uses() -> None:
    """A run-time dependency that nothing imports is attack surface for nothing."""
    used = {module.split(".")[0] for source in program() for module, _ in imports(source)}
    needed = {module_of(Requirement(line).name) for line in tomllib.loads(PYPROJECT)["project"]["dependencies"]}
    assert needed - used == AWAITED, "take what is used by now off the list; drop what nobody uses"


def test_the_program_uses_no_tool_of_its_makers() -> None:
    makers = {
        module_of(Requirement(line).name)
        for line in tomllib.loads(PYPROJECT)["project"]["optional-dependencies"]["dev"]
    }
    for source in program():
        for module, node in imports(source):
            assert module.split(".")[0] not in makers, source.at(node)


def test_the_licence_is_apache_2() -> None:
    text = (ROOT / "LICENSE").read_bytes().replace(b"\r\n", b"\n")
    assert hashlib.sha256(text).hexdigest() == "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
