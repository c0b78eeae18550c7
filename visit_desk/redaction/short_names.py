"""Usual short names in six languages, and the ways to write names of the servant of God: what goes without entering."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from visit_desk.redaction.folding import fold
from visit_desk.redaction.lexicon import common_words, listed

_SERVANT = re.compile(r"(?:^|\s)(?:abd|عبد)[\s-]?(?:(al|el|ar|er|as|es|ad|ed|ur|ul|ال)[\s-]*)?(\w{4,})")
_SERVANT_JOINED = re.compile(r"(?:^|\s)(?:abd(?:ul|el|al|er|ar|ur|ou?l|our)|عبدال)([a-z\u0620-\u064a]{4,})")
_ARTICLES = ("al", "el", "ul", "ur", "ar", "er")


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for lines in listed("short_names").values():
        for line in lines:
            formal, _, short = line.partition("=")
            for name in formal.split():
                found[fold(name)] += short.split()
    return {name: tuple(dict.fromkeys(short)) for name, short in found.items()}


def short_names(part: str) -> tuple[str, ...]:
    """The usual short forms of one given name (folded), as they are written, without capitals."""
    return _known().get(part, ())


def rare_short_names(part: str) -> Iterator[str]:
    """Those that are no ordinary words of any language, folded: they are looked for without having been entered."""
    for short in short_names(part):
        folded = fold(short)
        if folded not in common_words("") and len(folded) > 2:
            yield folded


def servant_forms(whole: str) -> Iterator[str]:
    """``abd al-rahman`` (folded): Abdulrahman, Abdel Rahman, Abderrahmane and others; nothing for other names."""
    match = _SERVANT.search(whole) or _SERVANT_JOINED.search(whole)
    if match is None:
        return
    word = match.group(match.lastindex or 0)
    if not word.isascii():
        word = word.removeprefix("ال")
        yield from (f"عبد ال{word}", f"عبدال{word}")
        return
    for end in dict.fromkeys((word, f"{word}e", word.removesuffix("e"))):
        for article in (*_ARTICLES, f"u{end[0]}", f"e{end[0]}", f"a{end[0]}"):
            yield from (f"abd{article}{end}", f"abd{article} {end}", f"abd {article} {end}")
        yield f"abd {end}"
