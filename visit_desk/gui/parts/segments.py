"""Segments: one of a few, each with its digit. Consent presets, readers, formats, filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from visit_desk.domain.lists import Preset
from visit_desk.gui.parts.painted import Painted, PaintedButton, ground, width_of, write
from visit_desk.gui.theme import px
from visit_desk.gui.words import said


class _Segment(PaintedButton):
    """One choice; the chosen one is raised, outlined and heavier."""

    def __init__(self, key: str, text: str, digit: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key, self._digit = key, digit
        self.setCheckable(True)
        self.setProperty("radius", 6)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        digit = px(24) if self._digit else 0
        return QSize(width_of(self.text(), "strong") + px(26) + digit, px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        if chosen:
            ground(painter, self.rect(), "surface", "accent", 5, width=1.5)
        elif self.underMouse() and self.isEnabled():
            ground(painter, self.rect(), "hover", None, 5)
        ink = "text3" if not self.isEnabled() else "accent" if chosen else "text2"
        digit = px(24) if self._digit else 0
        words = self.seen(px(13), 0, self.width() - px(24) - digit, self.height())
        write(painter, words, self.text(), "strong" if chosen else "label", ink, rtl=self.rtl)
        if self._digit:
            place = self.seen(self.width() - px(22), 0, px(12), self.height())
            write(painter, place, self._digit, "meta", "text2", rtl=self.rtl)


class SegmentedBar(Painted):
    """``items`` are (key, words) or (key, words, digit). ``chosen`` tells the key that a person chose."""

    chosen = Signal(str)

    def __init__(
        self, items: Sequence[tuple[str, ...]], *, name: str = "", current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        for item in items:
            segment = _Segment(item[0], item[1], item[2] if len(item) > 2 else "", self)
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            line.addWidget(segment)
        self.choose(current)
        self._group.buttonClicked.connect(self._tell)

    def current(self) -> str:
        """The chosen key, or nothing."""
        found = self._group.checkedButton()
        return found.key if isinstance(found, _Segment) else ""

    def choose(self, key: str) -> None:
        """Show ``key`` as chosen (none when it is unknown), without telling anybody."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(isinstance(button, _Segment) and button.key == key)
        self._group.setExclusive(True)
        self._one_stop()

    def _one_stop(self) -> None:
        """Tab comes by once, at what is chosen; the arrows go on from there."""
        buttons = self._group.buttons()
        stop = self._group.checkedButton() or (buttons[0] if buttons else None)
        for button in buttons:
            by_tab = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(by_tab)

    def keys(self) -> list[str]:
        return [button.key for button in self._group.buttons() if isinstance(button, _Segment)]

    def press(self, digit: int) -> None:
        """Choose the ``digit``-th (from 1) as if it had been clicked."""
        buttons = self._group.buttons()
        if 1 <= digit <= len(buttons) and buttons[digit - 1].isEnabled():
            buttons[digit - 1].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground(QPainter(self), self.rect(), "sunk", "line", 7)

    def _tell(self, button: _Segment) -> None:
        self._one_stop()
        self.chosen.emit(button.key)


class PresetBar(SegmentedBar):
    """The four consent presets with their digits; ``chosen`` tells the value of a ``Preset``."""

    def __init__(self, current: str = "", parent: QWidget | None = None) -> None:
        items = [(str(preset), said(preset), str(place)) for place, preset in enumerate(Preset, start=1)]
        super().__init__(items, current=current, parent=parent)
        self.setAccessibleName(self.tr("Consent"))
        for button in self._group.buttons():
            button.setAccessibleDescription(self.tr("Consent"))


class Switch(PaintedButton):
    """On or off, at once. The word beside it is its label; the knob's side tells the state without colour."""

    def __init__(self, words: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCheckable(True)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        return QSize(width_of(self.text(), "second") + px(10 + 32) + 2, px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.width() - px(32)
        write(painter, self.seen(0, 0, words, self.height()), self.text(), "mark", "text2", rtl=self.rtl)
        high = px(16)
        track = self.seen(self.width() - px(31), (self.height() - high) // 2, px(30), high)
        ground(painter, track, "accent" if self.isChecked() else "surface", "accent" if self.isChecked() else "edge", 8)
        knob = px(12)
        far = self.isChecked() != self.rtl
        x = track.right() - knob - px(2) + 1 if far else track.x() + px(2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        from visit_desk.gui.theme import colour

        painter.setBrush(colour("on_accent" if self.isChecked() else "edge"))
        painter.drawEllipse(x, track.y() + (high - knob) // 2, knob, knob)
