"""The bin: what was put aside, when and by whom; one key takes it out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from visit_desk.desk.binning import Binned
from visit_desk.domain.thing import Thing
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.log_words import kind_words
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

SOON = 5  # days before it goes for good at which a row says so in colour


class BinPart(DeskPage):
    """Enter takes the chosen thing out; Undo puts it back."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.about = Label("", "body", "text2", wrap=True)
        self.out = Button(self.tr("Take it out of the bin"), cap="Enter", icon="undo-2")
        self.list = RowList(self.tr("In the bin"), ruled=True)
        self.list.setObjectName("bin")
        self.none = Label(self.tr("The bin is empty."), "body", "text2", wrap=True)
        self.body.setSpacing(px(12))
        head = row(gap=16)
        head.addWidget(self.about, 1)
        head.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Foot([("Enter", self.tr("Take it out of the bin"))]))
        self.list.opened.connect(self.restore_thing)
        self.out.clicked.connect(lambda: self.restore_thing(self.list.current()))

    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: (desk.bin.lines(), desk.sources_open), lambda seen: self.show_lines(*seen))

    def take_focus(self) -> None:
        (self.list if self.list.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()

    def show_lines(self, lines: tuple[Binned, ...], sources_open: bool) -> None:
        stay = self.tr("What is put aside stays here for thirty days and is then erased at the unlock.")
        closed = self.tr("What the sources hold is shown while they are open.")
        self.about.setText(stay if sources_open else f"{stay} {closed}")
        self.list.show_rows([self._row(one) for one in lines])
        if not self.list.current():
            self.list.choose_first()
        self.list.setVisible(bool(lines))
        self.out.setVisible(bool(lines))
        self.none.setVisible(not lines)

    def _row(self, one: Binned) -> Row:
        when = listed((day_words(one.at.date(), "dddd d MMMM"), clock(one.at))) if one.at else ""
        if one.left is None:
            state, words = "plain", self.tr("stays")
        else:
            state = "overdue" if one.left <= SOON else "later"
            words = self.tr("%n day(s) left", "", one.left)
        kind = kind_words(one.kind)
        return Row(
            key=one.key,
            title=one.words or kind,
            second=listed(part for part in (kind, when, one.who) if part),
            icon="file-text",
            state=state,
            state_words=words,
        )

    def restore_thing(self, key: str) -> None:
        if not key:
            return
        desk = self.desk

        def back(thing: Thing) -> None:
            undo = lambda: self.ask(lambda: desk.bin.put_back(thing), lambda _: self.enter())  # noqa: E731
            self.done.emit(self.tr("Taken out of the bin"), undo)
            self.enter()

        self.ask(lambda: desk.bin.restore(key), back)
