"""A stretch of a note to look at, with chips in it: the sentence around a word, and how the note will read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.domain.note import Mention, Note
from visit_desk.gui.note_writing import Writing
from visit_desk.gui.parts.painted import Painted
from visit_desk.gui.theme import colour, line_height, px


class ChipProse(Painted):
    """Read only. The chip of ``deciding`` is amber and shows the words it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = Writing(self)
        self._writing.document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_part(self, text: str, mentions: Iterable[Mention], *, deciding: str = "", open_as: str = "") -> None:
        """A text with its hidden words. The chip of ``deciding`` is amber and reads ``open_as``."""
        told = tuple(replace(one, gloss=open_as) if deciding and one.id == deciding else one for one in mentions)
        self._writing.chips.deciding = deciding
        self._writing.show(Note(text=text, mentions=told))
        self._fit(self._writing.spoken())

    def show_text(self, text: str) -> None:
        self._writing.show(Note(text=text))
        self._fit(text)

    def _fit(self, spoken: str) -> None:
        self._writing.document.setDocumentMargin(0)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._writing.document.setTextWidth(max(1, width))
        return round(self._writing.document.size().height()) + px(2)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(max(self.width(), px(240))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), line_height("said"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._writing.document.setTextWidth(max(1, self.width()))
        seen = self._writing.document.documentLayout().PaintContext()
        seen.palette.setColor(seen.palette.ColorRole.Text, colour("text"))
        self._writing.document.documentLayout().draw(painter, seen)
