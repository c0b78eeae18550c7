"""The second rung, apart and slower: every file of this vault here. A typed word, then a count anybody can stop."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Ring
from visit_desk.gui.parts.slots import clock, day_words

WORD = "DESTROY HERE"
SECONDS = 15.0


class DestroyCard(Card):
    """``asked`` is emitted when the count has come to its end."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, seconds: float = SECONDS) -> None:
        super().__init__("card", padding=(24, 18, 24, 18), gap=10, parent=parent)
        self._seconds = seconds
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=100)
        self._ticks.timeout.connect(self._tick)
        self.add(Label(self.tr("Destroy this vault here"), "card", wrap=True))
        what = self.tr(
            "First the keys go, then every file of the vault on this laptop is overwritten and removed. Flash memory "
            "may keep old encrypted blocks that no program reaches."
        )
        self.add(Label(what, "body", "text2", wrap=True))
        self.copy = Label("", "strong", "debt", wrap=True)
        self.add(self.copy)
        self.begin_key = Button(self.tr("Go on to the word"))
        self.typed = QLineEdit()
        self._field = Field(self.tr("To go on, type {word}").format(word=WORD), self.typed)
        self.key = Button(self.tr("Start the count"), icon="ban")
        self.stop_key = Button(self.tr("Stop"), kind="filled", cap="Esc")
        self._ring = Ring("ban", 48)
        self.count = Label("", "strong", wrap=True)
        self._furnish()
        self._rest()

    def _furnish(self) -> None:
        line = row(gap=8)
        line.addWidget(self.begin_key)
        line.addStretch(1)
        self.body.addLayout(line)
        self.add(self._field)
        keys = row(gap=16)
        keys.addWidget(self.key)
        keys.addWidget(self._ring)
        keys.addWidget(self.count, 1)
        keys.addWidget(self.stop_key)
        keys.addStretch(0)
        self.body.addLayout(keys)
        self.begin_key.clicked.connect(self._open)
        self.typed.textChanged.connect(lambda: self.key.setEnabled(self.typed.text().strip() == WORD))
        self.key.clicked.connect(self.begin)
        self.stop_key.clicked.connect(self.stop)
        Escape(self, self.stop)

    @property
    def counting(self) -> bool:
        return self._ticks.isActive()

    def show_copy(self, last: datetime | None, changed: int) -> None:
        """The age of the last copy elsewhere, and how much is in no copy."""
        if last is None:
            only = self.tr(
                "There is no copy elsewhere. This is the only one: what is in it would be gone for everybody."
            )
            self.copy.setText(only)
            return
        when = f"{day_words(last.date(), 'd MMMM yyyy')} {clock(last)}"
        since = self.tr("%n change(s) since then are in no copy.", "", changed) if changed else ""
        told = self.tr("The last copy elsewhere is of {when}.").format(when=when)
        self.copy.setText(" ".join(part for part in (told, since) if part))

    def _rest(self) -> None:
        self.typed.clear()
        self.key.setEnabled(False)
        for part in (self._field, self.key, self._ring, self.count, self.stop_key):
            part.hide()
        self.begin_key.show()

    def _open(self) -> None:
        self.begin_key.hide()
        for part in (self._field, self.key, self.stop_key):
            part.show()
        self.typed.setFocus()

    def begin(self) -> None:
        if not self.key.isEnabled() or self.counting:
            return
        self._field.hide()
        self.key.hide()
        self._ring.show()
        self.count.show()
        self.stop_key.setFocus()
        self._clock.start()
        self._ticks.start()
        self._tick()

    def stop(self) -> None:
        """Nothing has happened."""
        self._ticks.stop()
        self._rest()

    def _tick(self) -> None:
        passed = self._clock.elapsed() / 1000
        if passed >= self._seconds:
            self._ticks.stop()
            self.asked.emit()
            self._rest()
            return
        self._ring.set_share(passed / self._seconds)
        left = max(1, math.ceil(self._seconds - passed))
        self.count.setText(self.tr("Everything here is destroyed in %n second(s)", "", left))

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, the veil's window, the lock: it does not count where nobody sees it."""
        if not event.spontaneous():
            self.stop()
        super().hideEvent(event)
