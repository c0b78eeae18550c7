"""The lists that staff may change, as items for fields: key and words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from visit_desk.desk.terms import word, words_of


def items_of(name: str) -> list[tuple[str, str]]:
    """Every term of a list in the window's language, English where it has none."""
    language = QLocale().name().split("_")[0]
    return [(key, word(name, key, language)) for key, term in words_of(name).items() if not term.get("retired")]
