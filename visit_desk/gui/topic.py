"""A topic of the page "What this protects you from, and what it cannot": the literals of one card."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Claim:
    """One promise: its key (for the test that proves it) and its sentence."""

    key: str
    words: str


@dataclass(frozen=True)
class Topic:
    """A card: who or what it is about, what the program does, and what it cannot do."""

    key: str
    icon: str
    title: str
    about: str
    does: tuple[Claim, ...]
    cannot: tuple[str, ...]
