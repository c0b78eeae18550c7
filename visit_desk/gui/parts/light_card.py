"""One of the three lights of Leaving: a ringed glyph, a title, a sentence, one key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import Painted
from visit_desk.gui.theme import colour, px

_GLYPHS = {"ok": "check", "debt": "triangle-alert", "stop": "triangle-alert"}


class _Lamp(Painted):
    """A ring with a glyph: the shape says it as well as the colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mood = "ok"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(48), px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self.mood), px(2)))
        painter.setBrush(colour(f"{self.mood}_bg"))
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        inner = px(13)
        icons.draw(painter, self.rect().adjusted(inner, inner, -inner, -inner), _GLYPHS[self.mood], self.mood)


class LightCard(Card):
    """``tell`` sets mood (ok, debt, stop), title and sentence; ``asked`` is its key."""

    asked = Signal()

    def __init__(self, deed: str, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(24, 18, 24, 18), gap=24, across=True, parent=parent)
        self._lamp = _Lamp()
        self._title = Label("", "card", wrap=True)
        self._sentence = Label("", "body", "text2", wrap=True)
        self._key = Button(deed)
        words = column(gap=4)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        self.body.addWidget(self._lamp)
        self.body.addLayout(words, 1)
        self.body.addWidget(self._key)
        self._key.clicked.connect(self.asked)

    def tell(self, mood: str, title: str, sentence: str) -> None:
        self._lamp.mood = mood
        self._lamp.update()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
        self.set_kind("card" if mood == "ok" else "debt")

    def set_key(self, on: bool) -> None:
        self._key.setVisible(on)

    def title(self) -> str:
        return self._title.text()
