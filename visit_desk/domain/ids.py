"""Random names for things: they say nothing about order, day, place or person."""

from __future__ import annotations

import secrets

# No vowels (no words by chance) and nothing that is misread aloud: 0/O, 1/I/L, 5/S, 2/Z.
CODE_LETTERS = "BCDFGHJKMNPQRTVWX346789"


def new_id() -> str:
    """128 random bits as 32 hex digits. Random, never derived: a digest of content would confirm a guess."""
    return secrets.token_hex(16)


def new_code(length: int = 4) -> str:
    """An internal code such as ``K7RM`` for screens. Random, so neither sequential nor descriptive."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


def is_id(word: str) -> bool:
    """Whether this is such a name, and so nothing to show to a person."""
    return len(word) == 32 and all(digit in "0123456789abcdef" for digit in word)
