"""A real desk on a real vault, with cheap keys, and a visit that the program has never seen."""

from __future__ import annotations

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


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a new vault, sources open, nothing in it."""
    made = Vault.create(tmp_path / "v", NOTES, SOURCES, hand=HAND, cost=Cost.for_tests())
    desk = Desk(made.vault, now)
    yield desk
    desk.close()


@pytest.fixture
def desk(empty_desk: Desk, tmp_path: Path) -> Desk:
    """The same with the visit to Tavenia in it, sealed where it was reviewed."""
    empty_desk.arrive(write_visit(tmp_path / "tavenia"))
    return empty_desk


def reopened(desk: Desk, *, sources: bool) -> Desk:
    """The same vault opened again, with or without its sources."""
    path = desk.vault.path
    desk.close()
    vault = Vault.open(path, notes=NOTES, sources=SOURCES if sources else None, hand=HAND, least=Cost.for_tests())
    return Desk(vault, now)
