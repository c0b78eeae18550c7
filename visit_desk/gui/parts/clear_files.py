"""Clear files that notes were imported from: where they lie, and one key each to remove them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.form import Escape
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Glyph


class ClearFiles(Card):
    """``removed`` tells the path of the file to remove."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunk", padding=(20, 12, 20, 12), gap=8, parent=parent)
        Escape(self, self.hide)

    def show_files(self, paths: Sequence[str]) -> None:
        clear(self.body)
        first: Button | None = None
        for path in paths:
            line = row(gap=12)
            words = column(gap=0)
            words.addWidget(Label(Path(path).name, "strong", shorten=True))
            words.addWidget(Label(str(Path(path).parent), "second", "text2", shorten=True))
            key = Button(self.tr("Remove"), icon="trash-2", height=30)
            key.setAccessibleName(self.tr("Remove {name}").format(name=Path(path).name))
            key.clicked.connect(lambda _=False, path=path: self.removed.emit(path))
            line.addWidget(Glyph("file-text", "text2", 18))
            line.addLayout(words, 1)
            line.addWidget(key)
            self.body.addLayout(line)
            first = first or key
        self.setVisible(bool(paths))
        if first is not None:
            first.setFocus()
