"""Real encrypted vaults in a folder of their own; only the price of a passphrase is lowered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault.making import made
from visit_desk.vault import NewVault


@pytest.fixture
def new(tmp_path: Path) -> Iterator[NewVault]:
    """A vault just made, its sources open."""
    fresh = made(tmp_path / "visit.vault")
    yield fresh
    fresh.vault.close()
