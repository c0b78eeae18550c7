"""Copy: the record that a verified copy of the vault was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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
