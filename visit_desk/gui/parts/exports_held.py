"""After a withdrawal: the earlier exports that held what is now withdrawn, so that somebody can call them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from visit_desk.domain.writing import Export
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.card import Card, clear, row
from visit_desk.gui.parts.form import Escape
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.words import said


class ExportsHeld(Card):
    """A list that stays until it is read; Escape takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("debt", padding=(20, 12, 20, 14), gap=6, parent=parent)
        Escape(self, self.hide)

    def show_exports(self, use: str, held: Sequence[Export]) -> None:
        clear(self.body)
        if not held:
            words = self.tr("{use} is withdrawn. No earlier export rested on it.").format(use=use)
            self.add(Label(words, "strong", wrap=True))
        else:
            words = self.tr("{use} is withdrawn. These earlier files rested on it and may be in other hands:")
            self.add(Label(words.format(use=use), "strong", wrap=True))
        for export in held:
            line = row(gap=10)
            day = day_words(export.written.date(), "d MMMM yyyy") if export.written else ""
            told = listed((said(export.what), said(export.profile), said(export.format), day))
            line.addWidget(Glyph("file-text", "debt"))
            line.addWidget(Label(told, "body", wrap=True), 1)
            line.addWidget(Label(f"\u2066{export.sha256[:8]}\u2069", "second", "text2"))
            self.body.addLayout(line)
        self.show()
