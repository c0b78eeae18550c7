"""How the window looks and speaks: theme, size, language. Nothing here is secret, and nothing is about a visit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from visit_desk.gui.page import Page
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Scroll, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.segments import SegmentedBar, Switch
from visit_desk.gui.theme import px

_WIDE = 690
IDLE = (1, 2, 3, 5, 10)
MEETING = (10, 15, 20, 30)
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
        names = self.tr("Lock after (minutes)"), self.tr("Lock in meeting mode after (minutes)")
        self.idle = SegmentedBar([(str(n), str(n)) for n in IDLE], name=names[0])
        self.meeting = SegmentedBar([(str(n), str(n)) for n in MEETING], name=names[1])
        self._pictures = Label("", "second", "text2", wrap=True)
        self.back = Button(self.tr("Done"), cap="Esc", height=34)
        card = Card()
        card.setMaximumWidth(px(_WIDE))
        for words, bar in (
            (self.tr("Theme"), self.theme),
            (self.tr("Size of everything"), self.size_bar),
            (self.tr("Language"), self.language),
            (names[0], self.idle),
            (names[1], self.meeting),
        ):
            card.body.addWidget(Label(words, "strong"))
            line = row()
            line.addWidget(bar)
            line.addStretch(1)
            card.body.addLayout(line)
        told = self.tr("Without a touch of this window. In meeting mode the sources close after the short time.")
        card.body.addWidget(Label(told, "second", "text2", wrap=True))
        card.body.addWidget(self._pictures)
        card.body.addWidget(self.remember)
        self._place(card)
        self._wire()

    def _wire(self) -> None:
        self.theme.chosen.connect(lambda key: self.preferred.emit("theme", key))
        self.size_bar.chosen.connect(lambda key: self.preferred.emit("scale", int(key)))
        self.language.chosen.connect(lambda key: self.preferred.emit("language", key))
        self.idle.chosen.connect(lambda key: self.preferred.emit("idle_minutes", int(key)))
        self.meeting.chosen.connect(lambda key: self.preferred.emit("meeting_minutes", int(key)))
        self.remember.toggled.connect(lambda on: self.preferred.emit("remember_vault", on))
        self.back.clicked.connect(self.turned_back)

    def _place(self, card: Card) -> None:
        """The card and the key below it; a window that is too low for them scrolls."""
        inside = QWidget()
        down = column(gap=16, margins=(3, 3, 8, 3))
        down.addWidget(card)
        line = row()
        line.addWidget(self.back)
        line.addStretch(1)
        down.addLayout(line)
        down.addStretch(1)
        inside.setLayout(down)
        self.body.addWidget(Scroll(inside), 1)

    def show_times(self, idle: int, meeting: int, *, protected: bool) -> None:
        """After how many minutes the desk locks, and whether this system keeps windows out of pictures."""
        self.idle.choose(str(idle))
        self.meeting.choose(str(meeting))
        kept_out = self.tr("Other programs’ pictures of the screen leave this window out. A camera does not.")
        open_to_all = self.tr("On this system no program can keep others from taking pictures of the screen.")
        self._pictures.setText(kept_out if protected else open_to_all)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.turned_back.emit()
            return
        super().keyPressEvent(event)
