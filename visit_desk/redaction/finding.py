"""Finding what identifies somebody in a text: the union of the layers, settled into one reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from visit_desk.redaction.language import language_of
from visit_desk.redaction.patterns import direct_patterns
from visit_desk.redaction.register import Register
from visit_desk.redaction.span import Span, settle

LAYERS = ("register", "pattern")


def find(text: str, register: Register | None = None, *, lang: str = "auto",
         layers: Iterable[str] = LAYERS) -> tuple[Span, ...]:
    """Every stretch that may identify somebody, in code points, without overlaps.

    The layers are joined, never voted on: what one of them finds is found.
    """
    language = language_of(text) if lang in ("auto", "") else lang
    return settle(_found(text, register, language, frozenset(layers)))


def _found(text: str, register: Register | None, lang: str, layers: frozenset[str]) -> Iterator[Span]:
    if register is not None and "register" in layers:
        yield from register.find(text, lang)
    for name, layer in _PATTERNS.items():
        if name in layers:
            yield from layer(text)


_PATTERNS: dict[str, Callable[[str], Iterator[Span]]] = {"pattern": direct_patterns}
