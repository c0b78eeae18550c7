"""Lines that the program puts together, in a window that runs right to left.

Qt gives a line the direction of its first letter, so a code or a place name at the start would turn the rest round.
U+200F at the start makes it run with the window; U+2068 … U+2069 keep a part in one piece, whatever stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def onward(line: str) -> str:
    """``line`` as it is, or running from the right where the window does."""
    return f"\u200f{line}" if line and mirrored() else line


def strung(parts: Iterable[str], between: str) -> str:
    """The parts in a row, empty ones left out; each keeps its own order in a window that runs from the right."""
    told = [part for part in parts if part]
    return onward(between.join(f"\u2068{part}\u2069" for part in told)) if mirrored() else between.join(told)


def listed(parts: Iterable[str]) -> str:
    """The parts with the comma of the window's writing."""
    return strung(parts, "\u060c " if mirrored() else ", ")


def linked(parts: Iterable[str]) -> str:
    """The parts with the semicolon of the window's writing: for parts that may hold commas themselves."""
    return strung(parts, "\u061b " if mirrored() else "; ")
