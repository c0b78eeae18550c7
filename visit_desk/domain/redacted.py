"""Redacted: the only text that may be handed on. Only the redaction room makes it (a test of the house sees to it)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Redacted:
    """Text that has passed the door for one audience. Paper is laid out from nothing else."""

    text: str = field(repr=False)
    audience: str

    def __bool__(self) -> bool:
        return bool(self.text)
