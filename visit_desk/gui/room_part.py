"""The room check as a list: what to mend, what to look at, what nobody told, what is in order; and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from visit_desk.desk.room import Level, RoomLight
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import clear, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.narrow import NarrowScroll, turn
from visit_desk.gui.parts.reading_card import ReadingCard
from visit_desk.gui.room_walk import RoomWalk
from visit_desk.gui.room_words import title, what_to_do
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_WIDE = 860
# level -> icon, its colour, the state of the mark beside the title: three times the same, by shape, colour and word.
_SHAPES = {
    Level.RED: ("ban", "stop", "stop"),
    Level.AMBER: ("triangle-alert", "debt", "warning"),
    Level.UNKNOWN: ("circle-help", "text2", "plain"),
}


class RoomPart(DeskPage):
    """R looks again. The list is read by Tab, a card at a time."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._walk = RoomWalk(self, desk, lane, self.show_lights, self.hear)
        self.lights: tuple[RoomLight, ...] = ()
        self.summary = Label("", "strong", wrap=True)
        self.again = Button(self.tr("Look again"), icon="rotate-ccw", cap="R")
        self.again.setObjectName("look-again")
        self._down = column(gap=10, margins=(4, 4, 8, 4))
        inside = QWidget()
        inside.setLayout(self._down)
        scroll = NarrowScroll(inside, 440)
        scroll.setObjectName("room")
        scroll.narrow.connect(self._turn)
        self._narrow = False
        self._top = row(gap=16)
        self._top.addWidget(self.summary, 1)
        self._top.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.setSpacing(px(12))
        self.body.addLayout(self._top)
        self.body.addWidget(scroll, 1)
        self.again.clicked.connect(self.look)
        self.on_key("R", self.look)

    def enter(self) -> None:
        self.look()

    def look(self) -> None:
        """Ask every question again; what was known stays until the answers are there."""
        if not self.lights:
            self.summary.setText(self.tr("Looking around the room"))
        self._walk.begin()

    def leave(self) -> bool:
        self._walk.stop()
        return True

    def take_focus(self) -> None:
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()

    def show_lights(self, lights: tuple[RoomLight, ...]) -> None:
        self.lights = lights
        self.summary.setText(self._summed_up())
        had = self.focusWidget()
        if had is not None and had is not self.again and isinstance(had, ReadingCard):
            self.take_focus()  # the card that had it goes away now
        clear(self._down)
        for light in lights:
            if light.level is not Level.GREEN:
                self._down.addWidget(self._card(light))
        well = [title(light) for light in lights if light.level is Level.GREEN]
        if well:
            card = ReadingCard("circle-check", self.tr("In order"), ink="ok")
            card.setMaximumWidth(px(_WIDE))
            card.list_out("", well, "check", "ok")
            self._down.addWidget(card)
        note = self.tr(
            "The program asks for no rights and asks nobody on a network. What it was not told, it cannot see."
        )
        self._down.addWidget(Label(note, "second", "text2", wrap=True))
        self._down.addStretch(1)

    def _turn(self, narrow: bool) -> None:
        """Where there is little room the key goes under the words, and a mark under its title."""
        self._narrow = narrow
        turn(self._top, narrow)
        for card in self.findChildren(ReadingCard):
            turn(card.head, narrow)

    def _summed_up(self) -> str:
        counted = {level: sum(light.level is level for light in self.lights) for level in Level}
        parts = {
            Level.RED: self.tr("%n thing(s) to mend", "", counted[Level.RED]),
            Level.AMBER: self.tr("%n to look at", "", counted[Level.AMBER]),
            Level.UNKNOWN: self.tr("%n could not be found out", "", counted[Level.UNKNOWN]),
            Level.GREEN: self.tr("%n in order", "", counted[Level.GREEN]),
        }
        return listed(words for level, words in parts.items() if counted[level])

    def _card(self, light: RoomLight) -> ReadingCard:
        icon, ink, state = _SHAPES[light.level]
        words = {
            Level.RED: self.tr("Mend this"),
            Level.AMBER: self.tr("Look at this"),
            Level.UNKNOWN: self.tr("Not known"),
        }[light.level]
        card = ReadingCard(icon, title(light), ink=ink)
        card.setObjectName(f"light-{light.key}")
        card.setMaximumWidth(px(_WIDE))
        card.setAccessibleName(self.tr("{level}: {title}").format(level=words, title=title(light)))
        card.head.addWidget(StatusMark(state, words), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        turn(card.head, self._narrow)
        if what_to_do(light):
            card.say(what_to_do(light))
        return card
