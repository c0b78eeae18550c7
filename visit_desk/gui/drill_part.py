"""The drill: the panic chord, held in practice, with a stopwatch. It works on an invented vault of its own.

While it is on, a hold of the chord leads here and nowhere else; it is off as soon as this part is left, hidden or done.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from visit_desk.desk.drilling import Drill, Practised
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.panic import SECONDS, Panic, the_panic
from visit_desk.gui.parts.button import Button, KeyCap
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_WIDE = 860


class DrillPart(DeskPage):
    """S begins. ``results`` are the seconds from the key to the end, newest last."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._drill = Drill()
        self._begun = 0.0
        self.results: list[float] = []
        self.mark = StatusMark("plain", self.tr("Off"))
        self.state = Label("", "strong", wrap=True)
        self.result = Label("", "body", "text2", wrap=True)
        self.key = Button(self.tr("Start the drill"), kind="filled", cap="S")
        self.stop_key = Button(self.tr("Stop the drill"))
        down = column(gap=12, margins=(2, 2, 8, 2))
        down.addWidget(self._practice())
        down.addWidget(self._earnest())
        down.addStretch(1)
        inside = QWidget()
        inside.setLayout(down)
        scroll = NarrowScroll(inside, 440)
        scroll.setObjectName("drill")
        self.body.addWidget(scroll, 1)
        self.key.clicked.connect(self.begin)
        self.stop_key.clicked.connect(self.stop)
        self.on_key("S", self.begin)
        self._tell_off()
        self.result.hide()

    @property
    def on(self) -> bool:
        return self._begun > 0

    def _practice(self) -> Card:
        card = Card(padding=(22, 18, 22, 18), gap=12)
        card.setMaximumWidth(px(_WIDE))
        head = row(gap=12)
        head.addWidget(Label(self.tr("Practise letting go"), "card", wrap=True), 1)
        head.addWidget(self.mark)
        card.body.addLayout(head)
        what = self.tr(
            "The drill makes an invented vault in a folder of its own and takes the keys of that one. Your vault is "
            "not touched: the drill does not know where it is."
        )
        card.add(Label(what, "body", "text2", wrap=True), self.state, self.result)
        keys = row(gap=8)
        keys.addWidget(self.key)
        keys.addWidget(self.stop_key)
        keys.addStretch(1)
        card.body.addLayout(keys)
        return card

    def _earnest(self) -> Card:
        card = Card(padding=(22, 18, 22, 18), gap=8)
        card.setMaximumWidth(px(_WIDE))
        head = row(gap=12)
        head.addWidget(Label(self.tr("In earnest"), "card", wrap=True), 1)
        head.addWidget(KeyCap(chord("panic").cap))
        card.body.addLayout(head)
        lines = (
            self.tr("Hold the keys for five seconds, on any screen and before unlocking. No passphrase is asked."),
            self.tr("Release them, press any other key or click: nothing has happened."),
            self.tr("Then no passphrase and no recovery code opens this vault here. A copy elsewhere still opens."),
            self.tr("What is not in a copy elsewhere is then out of reach for you too. Look at its age under Leaving."),
            self.tr("Flash memory may keep old blocks of the key file that no program reaches."),
            self.tr(
                "Doing this in front of an officer can be taken as destroying evidence and can make things worse. "
                "Whether to do it is a decision to take with your security adviser, before the journey."
            ),
        )
        for words in lines:
            card.add(Label(words, "body", "text2", wrap=True))
        return card

    def take_focus(self) -> None:
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Make the invented vault; then the next hold of the chord is practice."""
        if the_panic() is None or self.on:
            return
        self.key.setEnabled(False)
        self.ask(self._drill.prepare, lambda _: self._ready(), words=self.tr("Making an invented vault"))

    def _ready(self) -> None:
        self.key.setEnabled(True)
        panic = the_panic()
        if panic is None or not self.isVisible():
            self._drill.end()
            return
        self._begun = monotonic()
        panic.practise(self._held)
        self.mark.tell("warning", self.tr("The drill is on"))
        words = self.tr("Hold {keys} for {seconds} seconds now. The stopwatch runs.")
        self.state.setText(words.format(keys=f"\u2066{chord('panic').cap}\u2069", seconds=round(SECONDS)))
        self.stop_key.show()
        self.key.hide()

    def _held(self) -> None:
        took = monotonic() - self._begun
        self._end()
        self.ask(self._drill.let_go, lambda done: self._done(took, done))

    def _done(self, took: float, done: Practised) -> None:
        self.results.append(took)
        words = self.tr(
            "{seconds} s from the start to the end, {keys} ms of them for the keys themselves. {ways} ways in were "
            "taken; the invented vault does not open any more."
        )
        failed = self.tr("The invented vault still opens. Tell whoever looks after this laptop.")
        told = words.format(seconds=f"{took:.1f}", keys=round(done.seconds * 1000), ways=done.ways)
        self.result.setText(failed if done.opens else told)
        self.result.show()

    def stop(self) -> None:
        """In earnest again."""
        if self.on:
            self._end()
            self.lane.run(self, self._drill.end)

    def _end(self) -> None:
        self._begun = 0.0
        panic: Panic | None = the_panic()
        if panic is not None:
            panic.practise(None)
        self._tell_off()

    def _tell_off(self) -> None:
        self.mark.tell("plain", self.tr("Off"))
        self.state.setText(self.tr("The drill is off: the keys are in earnest."))
        self.stop_key.hide()
        self.key.show()

    def leave(self) -> bool:
        self.stop()
        return super().leave()

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)
