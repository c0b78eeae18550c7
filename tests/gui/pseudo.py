"""A pseudo-language: every translated word gets accents, a third more length and brackets, so that words that were
not translated, and places that are too narrow, show themselves."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aeiouAEIOUncszy", "áéíóúÁÉÍÓÚñçšžý")
_KEEP = re.compile(r"(\{[^}]*\}|%n|%\d|%L\d)")
OPEN, CLOSE = "⟦", "⟧"


def stretched(text: str) -> str:
    """The text with accents, 30 % longer, in brackets; named places and %n stay as they are."""
    if not text.strip():
        return text
    parts = [part if _KEEP.fullmatch(part) else part.translate(_ACCENTS) for part in _KEEP.split(text)]
    return f"{OPEN}{''.join(parts)}{'~' * max(1, round(len(text) * 0.3))}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Stands before every other translator."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation
        if context.startswith("Q"):
            return text  # Qt's own words, key names among them
        return stretched(text).replace("%n", str(n)) if n >= 0 else stretched(text)

    def isEmpty(self) -> bool:
        return False
