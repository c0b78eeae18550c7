"""How the window looks and speaks: theme, size, language. Nothing here is secret, and nothing is about a visit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from visit_desk.gui.page import Page
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.segments import SegmentedBar, Switch
from visit_desk.gui.theme import px

_WIDE = 690
_SIZES = (90, 100, 125, 150, 175, 200)
# Each language in its own words, as a person looks for it.
_TONGUES = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))


class PreferencesPage(Page):
    """``preferred`` tells one changed preference by its name in the settings; ``turned_back`` that one is done."""

    preferred = Signal(str, object)
    turned_back = Signal()

    def __init__(self, theme: str, percent: int, language: str, remember: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(self.tr("Preferences"), self.tr("kept on this machine; nothing about a visit is among them"))
        looks = (
            ("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )  # fmt: skip
        self.theme = SegmentedBar(looks, name=self.tr("Theme"), current=theme)
        sizes = tuple((str(size), f"{size} %") for size in _SIZES)
        self.size_bar = SegmentedBar(sizes, name=self.tr("Size of everything"), current=str(percent))
        self.language = SegmentedBar(_TONGUES, name=self.tr("Language"), current=language)
        self.remember = Switch(self.tr("Remember the folder of the last vault"), remember)
        self.remember.setAccessibleName(self.remember.text())
        self.back = Button(self.tr("Done"), cap="Esc", height=34)
        card = Card()
        card.setMaximumWidth(px(_WIDE))
        for words, bar in (
            (self.tr("Theme"), self.theme),
            (self.tr("Size of everything"), self.size_bar),
            (self.tr("Language"), self.language),
        ):
            card.body.addWidget(Label(words, "strong"))
            line = row()
            line.addWidget(bar)
            line.addStretch(1)
            card.body.addLayout(line)
        card.body.addWidget(self.remember)
        self.body.addWidget(card)
        line = row()
        line.addWidget(self.back)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.theme.chosen.connect(lambda key: self.preferred.emit("theme", key))
        self.size_bar.chosen.connect(lambda key: self.preferred.emit("scale", int(key)))
        self.language.chosen.connect(lambda key: self.preferred.emit("language", key))
        self.remember.toggled.connect(lambda on: self.preferred.emit("remember_vault", on))
        self.back.clicked.connect(self.turned_back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.turned_back.emit()
            return
        super().keyPressEvent(event)
