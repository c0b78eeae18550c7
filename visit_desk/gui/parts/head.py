"""The head of a page: its title, one line under it, and at most two deeds at the far end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from visit_desk.gui.direction import strung
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import width_of
from visit_desk.gui.parts.title import Title
from visit_desk.gui.theme import px

DOT = "  \u00b7  "  # between the parts of a second line


def joined(*parts: str) -> str:
    """The parts of a second line with dots between them; empty ones are left out."""
    return strung(parts, DOT)


class Head(QWidget):
    """Title, second line 31 px lower, actions right and 34 high. ``over`` is a small line above the title."""

    def __init__(self, title: str, second: str = "", over: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = Label(over, "mark", "text2", shorten=True)
        self._title = Title(title)
        self._second = Label(second, "body", "text2", wrap=True)
        self.deeds = row(gap=12)
        words = column(gap=2)
        words.addWidget(self._over)
        words.addWidget(self._title)
        words.addWidget(self._second)
        if not over:
            self._over.hide()  # never shown here: without a parent it would be a window of its own for a moment
        self._line = line = row(gap=24)
        line.addLayout(words, 1)
        line.addLayout(self.deeds)
        line.setAlignment(self.deeds, Qt.AlignmentFlag.AlignTop)
        self.deeds.setContentsMargins(0, px(4), 0, 0)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, second: str = "", over: str = "") -> None:
        self._title.setText(title)
        self._second.setText(second)
        self._over.setText(over)
        self._over.setVisible(bool(over))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        """Deeds go below the words where they would leave them too little room."""
        room = self.width() - px(24) - self.deeds.sizeHint().width()
        least = max(width_of(self._title.text(), "page") * 0.55, self.width() * 0.4)
        below = self.deeds.count() > 0 and room < least
        side = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != side:
            self._line.setDirection(side)
            lead = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0)
            self._line.setAlignment(self.deeds, Qt.AlignmentFlag.AlignTop | lead)
            self._line.setSpacing(px(8 if below else 24))

    def title(self) -> str:
        return self._title.text()

    def add(self, *widgets: QWidget) -> Head:
        """Put deeds at the far end, in reading order."""
        for widget in widgets:
            self.deeds.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        return self


class SectionHead(QWidget):
    """The head of a block inside a page: words at the leading edge, a remark or a deed at the far one."""

    def __init__(
        self, words: str, remark: str = "", deed: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = Label(words, "section")
        self.remark = Label(remark, "second", "text2", shorten=True).align(Qt.AlignmentFlag.AlignRight)
        line = row(gap=16)
        line.addWidget(self.words)
        line.addWidget(self.remark, 1)
        if deed is not None:
            line.addWidget(deed)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class EmptyState(QWidget):
    """Nothing is here yet: one sentence and one key, no drawing."""

    asked = Signal()

    def __init__(self, words: str, deed: str = "", cap: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deed = Button(deed, cap=cap, kind="plain")
        if not deed:
            self.deed.hide()  # never shown here, see above
        self.deed.clicked.connect(self.asked)
        inside = column(gap=12, margins=(24, 32, 24, 32))
        self._told = Label(words, "body", "text2", wrap=True).align(Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        inside.addWidget(self._told)
        inside.addWidget(self.deed, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self.setLayout(inside)

    def tell(self, words: str) -> None:
        """Another sentence, where the reason changes."""
        self._told.setText(words)
