"""The bar over a page of parts: segments where they fit into one line, a list to pick from where they do not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.gui.parts.card import row
from visit_desk.gui.parts.form import Pick
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.theme import px


class PartBar(QWidget):
    """``items`` are (key, words). ``chosen`` tells the key that a person chose, by either of the two."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = SegmentedBar(items, name=name)
        self.pick = Pick(items)
        self.pick.setAccessibleName(name)
        self.pick.hide()
        across = row(gap=0)
        across.addWidget(self.segments)
        across.addWidget(self.pick)
        across.addStretch(1)
        self.setLayout(across)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self.chosen)
        self.pick.activated.connect(lambda place: self.chosen.emit(str(self.pick.itemData(place))))

    @property
    def folded(self) -> bool:
        """Whether the list stands where the segments have no room."""
        return self.segments.isHidden()

    def choose(self, key: str) -> None:
        """Show ``key`` as the one in front, without telling anybody."""
        self.segments.choose(key)
        self.pick.choose(key)

    def minimumSizeHint(self) -> QSize:
        """The segments never ask for more room than the page has."""
        return QSize(px(160), max(self.segments.sizeHint().height(), self.pick.sizeHint().height()))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fold = self.segments.sizeHint().width() > event.size().width()
        if fold is not self.folded:
            had = self.segments.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.segments.setVisible(not fold)
            self.pick.setVisible(fold)
            if had and fold:
                self.pick.setFocus()
