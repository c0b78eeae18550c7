"""The end of the sources, apart from the notes: what still needs them, or a typed word and one key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from visit_desk.desk.retaining import Needed
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.label import Label

WORD = "DESTROY"


class SourcesEnd(Card):
    """``asked`` once the word was typed and the key pressed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(22, 18, 22, 18), gap=10, parent=parent)
        self.add(Label(self.tr("Destroy the sources, keep the notes"), "card", wrap=True))
        then = self.tr(
            "Afterwards nobody can ever say who a code was: not you, not this program, not with any passphrase. The "
            "notes open as before and the report still renders for internal use. Shared exports and consents end."
        )
        self.add(Label(then, "body", "text2", wrap=True))
        self.state = Label("", "strong", wrap=True)
        self.add(self.state)
        self.typed = QLineEdit()
        self._field = Field(self.tr("To go on, type the word {word}").format(word=WORD), self.typed)
        self.add(self._field)
        self.key = Button(self.tr("Destroy the sources for good"), icon="ban")
        keys = row()
        keys.addWidget(self.key)
        keys.addStretch(1)
        self.body.addLayout(keys)
        self.typed.textChanged.connect(lambda: self._free())
        self.key.clicked.connect(self._ask)
        self._needed = Needed(unpublished=1)

    def show_needed(self, needed: Needed) -> None:
        self._needed = needed
        parts = [
            self.tr("%n report(s) to be published", "", needed.unpublished) if needed.unpublished else "",
            self.tr("%n open check-in(s)", "", needed.check_ins) if needed.check_ins else "",
            self.tr("%n open reprisal(s)", "", needed.reprisals) if needed.reprisals else "",
            self.tr("%n open communication(s)", "", needed.communications) if needed.communications else "",
        ]
        still = self.tr("They are still needed: {what}.").format(what=listed(part for part in parts if part))
        self.state.setText(still if needed else self.tr("Nothing needs them any more."))
        self._field.setVisible(not needed)
        self.key.setVisible(not needed)
        self.typed.clear()
        self._free()

    def _free(self) -> None:
        self.key.setEnabled(not self._needed and self.typed.text().strip() == WORD)

    def _ask(self) -> None:
        if self.key.isEnabled():
            self.typed.clear()
            self.asked.emit()
