"""Every listed word in a text, found in one pass and sorted by list: trades, kin, and circumstances of a life."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from visit_desk.redaction.concepts import Term, TermFinder
from visit_desk.redaction.folding import plain_view
from visit_desk.redaction.lexicon import listed

_CLAUSE_END = re.compile(r"[,.;:!?)\]»”\n،؛؟。，；：！？）]|\s[-–—]\s")
_SENTENCE_END = re.compile(r"[.;!?\n؛؟。；！？]")
_ONLY_ABBREVIATED = re.compile(r"(?:\b(?:No|n|St|Mr|Mrs|Dr|art|ул|д|г|кв))$")


@lru_cache(maxsize=1)
def _finder() -> TermFinder:
    groups = {f"trade:{name}": parts for name, parts in listed("concepts").items()}
    groups |= {f"kin:{name}": parts for name, parts in listed("kin").items()}
    groups |= {f"{name}:": parts for name, parts in listed("circumstances").items()}
    groups |= {f"{name}:": parts for name, parts in listed("portraits").items()}
    return TermFinder(groups)


def terms_of(text: str) -> dict[str, list[Term]]:
    """Terms by list name (``trade``, ``kin``, ``street``, ...), each in reading order."""
    found: dict[str, list[Term]] = defaultdict(list)
    for term in _finder().find(plain_view(text)):
        found[term.group.partition(":")[0]].append(term)
    return found


def clause_end(text: str, start: int, *, commas: int = 0, longest: int = 90) -> int:
    """Where the clause that runs at ``start`` ends: at a stop, or at the next comma after ``commas`` commas."""
    at = start
    limit = min(len(text), start + longest)
    while at < limit:
        match = _CLAUSE_END.search(text, at, limit)
        if match is None:
            break
        if match.group() == "." and _ONLY_ABBREVIATED.search(text, max(0, match.start() - 4), match.start()):
            at = match.end()
            continue
        if match.group() in ",،，" and commas:
            commas -= 1
            at = match.end()
            continue
        return match.start()
    if limit == len(text):
        return limit
    back = text.rfind(" ", start, limit)
    return back if back > start else limit


def sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence around a place."""
    start = max((match.end() for match in _SENTENCE_END.finditer(text, max(0, at - 400), at)), default=max(0, at - 400))
    end = _SENTENCE_END.search(text, at)
    while start < len(text) and text[start].isspace():
        start += 1
    return start, end.start() if end else len(text)
