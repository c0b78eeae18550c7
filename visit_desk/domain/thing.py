"""Thing: a frozen value of the mandate's world, with a random id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from visit_desk.domain.ids import new_id


@dataclass(frozen=True, kw_only=True)
class Thing:
    """Base of everything that is kept. ``kind`` names the record in files; it never changes once released."""

    kind: ClassVar[str] = ""
    id: str = field(default_factory=new_id)
    visit: str = ""


def secret() -> str:
    """A text field that could identify: empty by default and left out of every repr."""
    return field(default="", repr=False)


def required_secret() -> str:
    """A text field that could identify and must be given."""
    value: str = field(repr=False)
    return value


def secret_texts() -> tuple[str, ...]:
    """Texts that could identify: none by default and left out of every repr."""
    value: tuple[str, ...] = field(default=(), repr=False)
    return value
