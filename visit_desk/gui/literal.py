"""Marks a whole literal for the translators without translating it yet; the real name is what lupdate looks for."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """``text`` unchanged; ``QCoreApplication.translate(context, text)`` finds its translation later."""
    del context
    return text
