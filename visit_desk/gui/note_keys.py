"""The chords of a note: each does its deed wherever the focus is on the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from visit_desk.gui.shortcuts import chord

if TYPE_CHECKING:
    from visit_desk.gui.note_page import NotePage


def bind_keys(page: NotePage) -> None:
    """Let the chords of the table of shortcuts do what they say on this page."""
    deeds: dict[str, Callable[[], object]] = {
        "hide": page.acts.hide, "aside": page.acts.aside, "quote": page.acts.quote,
        "commitment": page.acts.commit, "statement": page.statements.take,
        "candidates": page.strip.candidates.toggle, "history": page.acts.show_history,
    }  # fmt: skip
    deeds |= {f"preset_{digit}": partial(page.strip.presets.press, digit) for digit in range(1, 5)}
    for name, deed in deeds.items():
        for keys in chord(name).sequences:
            bound = QShortcut(keys, page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            bound.setAutoRepeat(False)
            bound.activated.connect(deed)
