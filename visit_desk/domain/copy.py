"""Copy: the record that a verified copy of the vault was made; and copies as they are found on a disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from visit_desk.domain.thing import Thing, secret


@dataclass(frozen=True, kw_only=True)
class Copy(Thing):
    """When, and the bare name of the folder it was given.

    ``place`` is the folder that a person chose for copies elsewhere, so that the newest one there is told once; a copy
    made by hand has none. Copies beside the vault are no record: the folder itself tells of them.
    """

    kind: ClassVar[str] = "copy"
    made: datetime
    name: str = secret()
    place: str = secret()
    automatic: bool = False


@dataclass(frozen=True)
class KeptCopy:
    """One copy as it is seen without a key. ``whole``: every file is there in its size; ``sources``: they were compared
    under their own key. ``at`` is the wall time of the desk that made it."""

    path: Path = field(repr=False)
    at: datetime
    bytes: int
    sources: bool
    whole: bool


@dataclass(frozen=True)
class Holding:
    """What a copy holds, read with the keys of the open vault: records by kind, and its newest change."""

    kinds: dict[str, int]
    newest: datetime | None
