"""The strip over a note: who speaks, what they allowed, how much is hidden, whether candidates are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from visit_desk.desk.views import Speaker
from visit_desk.domain.lists import Tier
from visit_desk.gui import icons
from visit_desk.gui.parts.card import Card, Hairline, row
from visit_desk.gui.parts.head import joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import PaintedButton, ground, width_of, write
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.segments import PresetBar, Switch
from visit_desk.gui.theme import px
from visit_desk.gui.words import said, tier_words


class MenuButton(PaintedButton):
    """A button that shows what is chosen and opens a menu of all that can be. ``chosen`` tells the key."""

    chosen = Signal(str)

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name, self._icon = name, icon
        self._choices: list[tuple[str, str]] = []
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)

    def offer(self, choices: Sequence[tuple[str, str]], key: str, shown: str = "") -> None:
        """``choices`` are (key, words); ``shown`` is what the button reads where the key has no words of its own."""
        self._choices, self._key = list(choices), key
        self.setText(dict(choices).get(key, shown) or shown)
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.updateGeometry()
        self.update()

    def key(self) -> str:
        return self._key

    def menu(self) -> QMenu:
        made = QMenu(self)
        made.setAccessibleName(self._name)
        for key, words in self._choices:
            action = QAction(words, made)
            action.setCheckable(True)
            action.setChecked(key == self._key)
            action.triggered.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            made.addAction(action)
        return made

    def open(self) -> None:
        made = self.menu()
        made.exec(self.mapToGlobal(QPoint(0, self.height() + px(2))))
        made.deleteLater()

    def sizeHint(self) -> QSize:
        glyph = px(26) if self._icon else px(10)
        return QSize(min(px(220), glyph + width_of(self.text(), "strong") + px(36)), px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(90), px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground(painter, self.rect(), self.state_ground("sunk"), "line", 6)
        x = px(10)
        if self._icon:
            icons.draw(painter, self.seen(px(8), (self.height() - px(16)) // 2, px(16), px(16)), self._icon, "text2")
            x = px(30)
        write(painter, self.seen(x, 0, self.width() - x - px(26), self.height()), self.text(), "strong", rtl=self.rtl)
        arrow = self.seen(self.width() - px(22), (self.height() - px(14)) // 2, px(14), px(14))
        icons.draw(painter, arrow, "chevron-down", "text2")


class TierButton(MenuButton):
    """The tier of what is being written, as a tag that can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._name = self.tr("Tier")

    def show_tier(self, tier: Tier) -> None:
        self.offer([(str(one), tier_words(one)) for one in Tier], str(tier))

    def sizeHint(self) -> QSize:
        return QSize(width_of(self.text(), "mark") + px(36), px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        protected = bool(self._key) and Tier(self._key).protected
        ink, fill = ("aside_text", "conf") if protected else ("chip_text", "chip")
        painter = QPainter(self)
        ground(painter, self.rect(), fill, ink if self.underMouse() else fill, 4)
        side = px(14)
        icons.draw(painter, self.seen(px(7), (self.height() - side) // 2, side, side), "shield", ink)
        write(
            painter, self.seen(px(27), 0, self.width() - px(30), self.height()), self.text(), "mark", ink, rtl=self.rtl
        )


class NoteStrip(Card):
    """46 high. Speaker and presets belong to the passage under the pen."""

    speaker_chosen = Signal(str)
    preset_chosen = Signal(str)
    candidates_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(12, 6, 12, 6), gap=0, parent=parent)
        self.speaker = MenuButton(self.tr("Speaking"), "user")
        self.presets = PresetBar()
        self.hidden = Label("", "label")
        self.candidates = Switch(self.tr("Candidates shown"))
        self._spoken = Label(self.tr("Speaking"), "second", "text2")
        self._allowed = Label(self.tr("Consent"), "second", "text2")
        self._lines = [Hairline(upright=True), Hairline(upright=True)]
        self._upper, self._lower = row(gap=12), row(gap=12)
        first: tuple[QWidget, ...] = (self._spoken, self.speaker, self._lines[0], self._allowed, self.presets)
        for part in first:
            self._upper.addWidget(part)
        self._upper.addStretch(1)
        last: tuple[QWidget, ...] = (self._lines[1], Glyph("eye-off", "text2"), self.hidden, self.candidates)
        for part in last:
            self._upper.addWidget(part)
        self.body.addLayout(self._upper)
        self.body.addLayout(self._lower)
        for line in self._lines:
            line.setFixedHeight(px(22))
        self.setMinimumHeight(px(46))
        self.setMinimumWidth(0)
        self.speaker.chosen.connect(self.speaker_chosen)
        self.presets.chosen.connect(self.preset_chosen)
        self.candidates.toggled.connect(self.candidates_wanted)

    def show_speakers(self, speakers: Sequence[Speaker], person: str) -> None:
        choices = [("", self.tr("Nobody named yet"))]
        choices += [(one.id, joined(one.code, one.label or said(one.capacity))) for one in speakers]
        self.speaker.offer(choices, person, self.tr("Not known while closed") if person else "")
        self._arrange(self.width())
        self.presets.setEnabled(bool(person) and bool(speakers))
        self.presets.setToolTip("" if self.presets.isEnabled() else self.tr("Say first who is speaking."))
        self.presets.setAccessibleDescription(self.presets.toolTip())

    def show_hidden(self, count: int) -> None:
        self.hidden.setText(self.tr("%n hidden", "", count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room only the keys stay, without the words before them."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, wide: int) -> None:
        keys = (self.speaker, self.presets, self.hidden, self.candidates)
        need = sum(part.sizeHint().width() for part in keys) + px(16 + 24 + 7 * 12)
        words = sum(part.sizeHint().width() for part in (self._spoken, self._allowed)) + px(4 * 12 + 2)
        for part in (self._spoken, self._allowed, *self._lines):
            part.setVisible(wide >= need + words)
        below = wide < need
        self.body.setSpacing(px(6) if below else 0)
        if below != (self._lower.count() > 0):
            (self._upper if below else self._lower).removeWidget(self.presets)
            if below:
                self._lower.addWidget(self.presets)
                self._lower.addStretch(1)
            else:
                self._lower.takeAt(0)
                self._upper.insertWidget(4, self.presets)
