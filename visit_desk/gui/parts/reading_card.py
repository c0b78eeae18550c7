"""A card to read: one stop of the keyboard, whose whole text a screen reader hears."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.theme import px


class ReadingCard(Card):
    """``head`` with a glyph, then sentences and lists; ``spoken`` tells name and description in one go."""

    def __init__(self, icon: str, title: str, *, ink: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(20, 14, 20, 16), gap=6, parent=parent)
        self.setProperty("radius", 4)  # the ring's corners stay outside the card's square, which Qt cuts out of it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head = row(gap=12)
        self.head.addWidget(Glyph(icon, ink, 20), 0, Qt.AlignmentFlag.AlignTop)
        self.head.addWidget(Label(title, "section", wrap=True), 1)
        self.body.addLayout(self.head)
        self._title = title
        self._told: list[str] = []
        self.setAccessibleName(title)

    def say(self, words: str, ink: str = "text2") -> None:
        """A sentence on its own."""
        self.body.addWidget(Label(words, "para", ink, wrap=True))
        self._speak(words)

    def list_out(self, head: str, lines: Sequence[str], icon: str, ink: str) -> None:
        """A small head and a line each, with the same glyph before them; nothing where there are no lines."""
        if not lines:
            return
        if head:
            self.body.addSpacing(px(4))
            self.body.addWidget(Label(head, "group", "text2"))
            self._speak(f"{head}:")
        for words in lines:
            line = row(gap=10)
            line.addWidget(Glyph(icon, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(words, "para", wrap=True), 1)
            self.body.addLayout(line)
            self._speak(words)

    def title(self) -> str:
        return self._title

    def _speak(self, words: str) -> None:
        self._told.append(words)
        self.setAccessibleDescription(" ".join(self._told))
