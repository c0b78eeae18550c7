"""The keys page before anything is changed: what opens the vault, and a row with its key for each thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from visit_desk.gui.keys_words import drill_words, standing_words
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.narrow import NarrowScroll, turn
from visit_desk.gui.parts.reading_card import ReadingCard
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.keys import KeysNow

_WIDE = 860


class KeysOverview(NarrowScroll):
    """``asked`` names the deed of the key that was pressed: change, code, shares, drill, heighten, bind, forget."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._down = column(gap=10, margins=(4, 4, 8, 4))
        self._inside = QWidget()
        self._inside.setLayout(self._down)
        super().__init__(self._inside, 620, parent)
        self.setObjectName("keys")
        self._slim = False
        self._rows: list[QBoxLayout] = []
        self.narrow.connect(self._turn)

    def tell(self, now: KeysNow) -> None:
        """Everything anew from what is known now."""
        clear(self._down)
        self._rows = []
        title, lines = standing_words(now)
        card = ReadingCard("shield", title, ink="ok" if now.keychain else "debt")
        card.setMaximumWidth(px(_WIDE))
        for line in lines:
            card.say(line)
        self._down.addWidget(card)
        self._row(self.tr("Passphrases"), self.tr("A changed passphrase is the only one at once: the file is written "
                  "anew under another key. Copies made before keep the old one."),
                  ("change", self.tr("Change a passphrase")))  # fmt: skip
        if not now.high_risk:
            self._row(self.tr("Recovery codes"), self.tr("A new code on paper makes the old paper worthless."),
                      ("code", self.tr("Make a new code")))  # fmt: skip
        drill = (("drill", self.tr("Drill")),) if now.notes.of or now.sources.of else ()
        self._row(self.tr("Shares"), drill_words(now), ("shares", self.tr("Make shares")), *drill)
        if not now.high_risk:
            self._keychain(now)
            self._row(self.tr("High risk"), self.tr("Six words or more, opened on this computer alone, and no code on "
                      "paper: three people keep a share each, any two together can open the vault."),
                      ("heighten", self.tr("Mark as high risk")))  # fmt: skip
        self._down.addStretch(1)
        self._turn(self._slim)
        QTimer.singleShot(0, self, self._fit)

    def _keychain(self, now: KeysNow) -> None:
        if now.keychain:
            self._row(self.tr("Keychain of this computer"), self.tr("Without it the passphrases open on any machine, "
                      "and a stolen disk is protected by their length alone."),
                      ("forget", self.tr("Do without it")))  # fmt: skip
        else:
            self._row(self.tr("Keychain of this computer"), self.tr("With it a stolen disk alone is of no use, even if "
                      "a passphrase is guessed. On another machine the recovery code or shares open the vault."),
                      ("bind", self.tr("Use it")))  # fmt: skip

    def _row(self, title: str, words: str, *keys: tuple[str, str]) -> None:
        card = Card("card", padding=(20, 14, 20, 14), gap=16, across=True)
        card.setMaximumWidth(px(_WIDE))
        told = column(gap=2)
        told.addWidget(Label(title, "strong"))
        told.addWidget(Label(words, "second", "text2", wrap=True))
        card.body.addLayout(told, 1)
        beside = row(gap=8)
        for deed, name in keys:
            key = Button(name)
            key.setObjectName(f"keys-{deed}")
            key.setAccessibleDescription(title)
            key.clicked.connect(lambda _on=False, one=deed: self.asked.emit(one))
            beside.addWidget(key)
        beside.addStretch(1)
        card.body.addLayout(beside)
        self._rows.append(card.body)
        self._down.addWidget(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Wrapped words need the height of their lines at this width: what lies around them asks for less."""
        for card in self._inside.findChildren(Card, options=Qt.FindChildOption.FindDirectChildrenOnly):
            card.setMinimumHeight(max(0, card.body.heightForWidth(card.width())))

    def _turn(self, narrow: bool) -> None:
        """Where there is little room the keys stand under the words."""
        self._slim = narrow
        for one in self._rows:
            turn(one, narrow)
