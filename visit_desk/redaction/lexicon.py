"""Word lists of the redaction room: data under ``resources/lists/redaction``, read once, changed without code."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from visit_desk.redaction.folding import fold
from visit_desk.resources import resource

LANGUAGES = ("en", "fr", "es", "pt", "ru", "ar", "zh")


@lru_cache(maxsize=32)
def listed(name: str) -> dict[str, Any]:
    """One JSON file of the lists as it stands."""
    with resource("lists", "redaction", f"{name}.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


@lru_cache(maxsize=64)
def words(name: str, key: str) -> tuple[str, ...]:
    """A list that is written as one string with spaces, as given."""
    return tuple(str(listed(name)[key]).split())


@lru_cache(maxsize=64)
def folded_words(name: str, key: str) -> frozenset[str]:
    """The same, folded for comparison."""
    return frozenset(fold(word) for word in words(name, key))


@lru_cache(maxsize=32)
def common_words(lang: str) -> frozenset[str]:
    """Ordinary words of one language that may also be names; of every language together for ``""``."""
    if lang in listed("common"):
        return folded_words("common", lang)
    return frozenset().union(*(folded_words("common", each) for each in LANGUAGES))
