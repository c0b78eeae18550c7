"""A real desk on a real vault, with cheap keys, and a visit that the program has never seen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.desk.tavenia import write_visit
from visit_desk.desk.desk import Desk
from visit_desk.vault import Cost, Hand, Vault

NOTES = "grey heron crosses the delta"
SOURCES = "seven lamps under the bridge"
NOW = datetime(2031, 9, 20, 18, 0)  # noqa: DTZ001  # a visit lives in local wall time


def now() -> datetime:
    return NOW


HAND = Hand(who="officer", device="test", at=now)


def _opened(path: Path) -> Desk:
    return Desk(Vault.open(path, notes=NOTES, sources=SOURCES, hand=HAND, least=Cost.for_tests()), now)


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: a closed vault with nothing in it."""
    path = tmp_path_factory.mktemp("empty") / "v"
    Vault.create(path, NOTES, SOURCES, hand=HAND, cost=Cost.for_tests()).vault.close()
    return path


@pytest.fixture(scope="session")
def tavenia_vault(empty_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: the same with the visit to Tavenia in it, sealed where it was reviewed."""
    folder = tmp_path_factory.mktemp("filled")
    desk = _opened(Path(shutil.copytree(empty_vault, folder / "v")))
    desk.arrive(write_visit(folder / "tavenia"))
    desk.close()
    return folder / "v"


@pytest.fixture
def empty_desk(empty_vault: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a copy of the empty vault, sources open."""
    desk = _opened(Path(shutil.copytree(empty_vault, tmp_path / "v")))
    yield desk
    desk.close()


@pytest.fixture
def desk(tavenia_vault: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a copy of the filled vault, sources open."""
    desk = _opened(Path(shutil.copytree(tavenia_vault, tmp_path / "v")))
    yield desk
    desk.close()


def reopened(desk: Desk, *, sources: bool) -> Desk:
    """The same vault opened again, with or without its sources."""
    path = desk.vault.path
    desk.close()
    vault = Vault.open(path, notes=NOTES, sources=SOURCES if sources else None, hand=HAND, least=Cost.for_tests())
    return Desk(vault, now)
