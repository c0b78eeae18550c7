"""The words behind the keys of the lists that staff may change (``resources/lists``)."""

from __future__ import annotations

import json
from functools import cache

from visit_desk.resources import resource


@cache
def words_of(name: str) -> dict[str, dict[str, str]]:
    """One list: key to its words by language. Retired terms stay: reports keep the term they used."""
    content = json.loads(resource("lists", f"{name}.json").read_text(encoding="utf-8"))
    return {term["key"]: {k: v for k, v in term.items() if isinstance(v, str)} for term in content["terms"]}


def word(name: str, key: str, language: str = "en") -> str:
    """How a term is written in a language; English where it has none, the key itself where nobody listed it."""
    term = words_of(name).get(key, {})
    return term.get(language) or term.get("en") or key
