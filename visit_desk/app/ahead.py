"""Loading ahead: while a person types a passphrase, the pages are imported one by one in the window's own thread.

Not in the lane: Qt's classes are made when they are first named, and two threads must never do that at once. Each step
takes less than a glance, and between two steps the window answers.
"""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QTimer

_PAUSE = 10  # milliseconds for the window between two steps
_STEPS = (
    "gui.parts.prose",
    "gui.parts.bars",
    "gui.sidebar",
    "gui.window",
    "gui.parts.rows",
    "gui.parts.form",
    "gui.today_page",
    "gui.programme_page",
    "gui.note_text",
    "gui.note_page",
    "gui.closing_page",
    "gui.people_page",
    "gui.findings_page",
    "gui.commitments_page",
    "gui.report_page",
    "app.composing",
)


class Ahead(QObject):
    """Steps until everything is loaded. Whoever needs the pages sooner imports the rest itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(_STEPS)

    def begin(self) -> None:
        """The next step, and after a pause the one after it."""
        name = next(self._left, None)
        if name is not None:
            importlib.import_module(f"visit_desk.{name}")
            QTimer.singleShot(_PAUSE, self, self.begin)
