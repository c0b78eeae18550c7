"""Numbers as the language of the window writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def grouped(count: int) -> str:
    """10700 as "10,700", "10 700" or "10.700"."""
    return QLocale().toString(count)
