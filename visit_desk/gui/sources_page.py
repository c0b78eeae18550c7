"""Opening the sources from inside the window: one field, no dialog; then back to the page one came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Raised, row
from visit_desk.gui.parts.field import Field, PassphraseEdit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import px
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

CARD = 400


class SourcesPage(DeskPage):
    """``opened`` tells how many waiting things were taken in; ``turned_back`` that nothing was opened."""

    opened = Signal(int)
    turned_back = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.line = PassphraseEdit()
        self.line.setObjectName("sources_passphrase")
        self.field = Field(self.tr("Sources passphrase"), self.line)
        self.key = Button(self.tr("Open the sources"), cap="Enter", kind="filled", height=44)
        self.back = Button(self.tr("Not now"), cap="Esc", kind="quiet", height=30)
        card = Card()
        inside = card.body
        inside.addWidget(Label(self.tr("Open the sources"), "card"))
        why = self.tr("Names, raw notes and confidential meetings can be read until you close them again.")
        inside.addWidget(Label(why, "second", "text2", wrap=True))
        inside.addWidget(self.field)
        inside.addWidget(self.key)
        inside.addWidget(self.back)
        card.setMaximumWidth(px(CARD))
        across = row()
        across.addStretch(1)
        across.addWidget(Raised(card))
        across.addStretch(1)
        self.body.addStretch(2)
        self.body.addLayout(across)
        self.body.addStretch(3)
        self.line.returnPressed.connect(self.unlock)
        self.key.clicked.connect(self.unlock)
        self.back.clicked.connect(self.turned_back)

    def enter(self) -> None:
        self.line.clear()
        self.field.trouble("")

    def take_focus(self) -> None:
        """To the passphrase: it is typed right after the chord, and must not fall beside the field."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()

    def leave(self) -> bool:
        self.line.clear()
        return True

    def unlock(self) -> None:
        """Ask the desk; a wrong passphrase is told under the field and nothing changes."""
        typed = self.line.text()
        if not typed or not self.key.isEnabled():
            return
        self.key.setEnabled(False)
        self.ask(lambda: self.desk.open_sources(typed), self._opened, failed=self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.turned_back.emit()
            return
        super().keyPressEvent(event)

    def _opened(self, count: int) -> None:
        self.key.setEnabled(True)
        self.line.clear()
        self.opened.emit(count)

    def _refused(self, trouble: Trouble) -> None:
        self.key.setEnabled(True)
        self.field.trouble(sentence(trouble))
        self.line.selectAll()
        self.line.setFocus()
