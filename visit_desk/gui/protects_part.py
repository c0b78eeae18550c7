"""What this protects you from, and what it cannot: a page to read, offline, true to the program as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.parts.card import column
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.reading_card import ReadingCard
from visit_desk.gui.protects_words import PEOPLE, Topic
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_WIDE = 860


def told(words: str) -> str:
    """A literal of ``protects_words`` in the language of the window."""
    return QCoreApplication.translate("protects", words)


class TopicCard(ReadingCard):
    """Who or what it is about, what the program does, and what it cannot."""

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(topic.icon, told(topic.title), parent=parent)
        self.topic = topic
        self.setObjectName(f"topic-{topic.key}")
        self.say(told(topic.about))
        self.list_out(self.tr("What it does"), [told(claim.words) for claim in topic.does], "check", "ok")
        self.list_out(self.tr("What it cannot"), [told(words) for words in topic.cannot], "ban", "stop")


class ProtectsPart(DeskPage):
    """Cards to read; Tab goes from one to the next, the page keys scroll."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        inside = QWidget()
        down = column(gap=12, margins=(2, 2, 8, 2))
        self.cards = [TopicCard(topic) for topic in PEOPLE]
        for card in self.cards:
            card.setMaximumWidth(px(_WIDE))
            down.addWidget(card)
        down.addStretch(1)
        inside.setLayout(down)
        scroll = NarrowScroll(inside, 700)
        scroll.setObjectName("protects")
        self.body.addWidget(scroll, 1)

    def take_focus(self) -> None:
        self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()
