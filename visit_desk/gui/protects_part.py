"""What this protects you from, and what it cannot: a page to read, offline, true to the program as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.parts.card import column
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.reading_card import ReadingCard
from visit_desk.gui.protects_keep import KEEP, NEVER
from visit_desk.gui.protects_words import PEOPLE
from visit_desk.gui.protects_work import WORK
from visit_desk.gui.theme import px
from visit_desk.gui.topic import Topic

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
        self.cards: list[TopicCard] = []
        self._down = column(gap=12, margins=(4, 4, 8, 4))
        beginning = self.tr("What this protects you from, and what it cannot")
        self._down.addWidget(Label(beginning, "card", wrap=True))
        true = self.tr("Each line with a tick is tested whenever the program is built. The others say where it ends.")
        self._down.addWidget(Label(true, "body", "text2", wrap=True))
        self._lay(self.tr("Against whom"), PEOPLE)
        self._lay(self.tr("While you work"), WORK)
        self._lay(self.tr("What is kept, and what goes"), KEEP)
        self._lay(self.tr("What stays"), (NEVER,))
        self._down.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._down)
        scroll = NarrowScroll(inside, 440)
        scroll.setObjectName("protects")
        self.body.addWidget(scroll, 1)

    def _lay(self, head: str, topics: Sequence[Topic]) -> None:
        self._down.addSpacing(px(8))
        self._down.addWidget(Label(head, "section", wrap=True))
        for topic in topics:
            card = TopicCard(topic)
            card.setMaximumWidth(px(_WIDE))
            self._down.addWidget(card)
            self.cards.append(card)

    def take_focus(self) -> None:
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()
