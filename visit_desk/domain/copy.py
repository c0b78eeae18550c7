"""Copy: the record that a verified copy of the vault was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from visit_desk.domain.thing import Thing, secret


@dataclass(frozen=True, kw_only=True)
class Copy(Thing):
    """When, and the bare name of the folder it was given; not where, which could tell who keeps it."""

    kind: ClassVar[str] = "copy"
    made: datetime
    name: str = secret()
