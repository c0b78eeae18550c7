"""Real encrypted vaults in a folder of their own; only the price of a passphrase is lowered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault.making import SOURCES, made, opened
from visit_desk.domain.evidence import Finding
from visit_desk.vault import NewVault, Vault


@pytest.fixture
def new(tmp_path: Path) -> Iterator[NewVault]:
    """A vault just made, its sources open."""
    fresh = made(tmp_path / "visit.vault")
    yield fresh
    fresh.vault.close()


@pytest.fixture(scope="session")
def bare_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: a closed vault with nothing in it."""
    path = tmp_path_factory.mktemp("told") / "v"
    made(path).vault.close()
    return path


@pytest.fixture
def told(bare_vault: Path, tmp_path: Path) -> Path:
    """A closed vault whose notes file tells of six findings."""
    path = Path(shutil.copytree(bare_vault, tmp_path / "told"))
    with opened(path) as one:
        for number in range(6):
            one.keep(Finding(code=f"F{number}", title="Registers are not kept"))
    return path


@pytest.fixture
def vault(bare_vault: Path, tmp_path: Path) -> Iterator[Vault]:
    """One with nothing in it, open."""
    with opened(Path(shutil.copytree(bare_vault, tmp_path / "v")), sources=SOURCES) as one:
        yield one
