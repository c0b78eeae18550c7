"""The lists that staff may change (``resources/lists``): which terms there are."""

from __future__ import annotations

import json
from functools import cache

from visit_desk.resources import resource


@cache
def known(name: str) -> frozenset[str]:
    """The keys of one list. Retired terms stay known: reports keep the term they used."""
    content = json.loads(resource("lists", f"{name}.json").read_text(encoding="utf-8"))
    return frozenset(term["key"] for term in content["terms"])
