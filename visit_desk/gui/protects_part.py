"""What this protects you from, and what it cannot: a page to read, offline, true to the program as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.protects_words import PEOPLE, Topic
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_WIDE = 860


def told(words: str) -> str:
    """A literal of ``protects_words`` in the language of the window."""
    return QCoreApplication.translate("protects", words)


class TopicCard(Card):
    """One stop of the keyboard: its title is its name, everything else its description."""

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(20, 16, 20, 18), gap=8, parent=parent)
        self.topic = topic
        self.setObjectName(f"topic-{topic.key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = row(gap=12)
        head.addWidget(Glyph(topic.icon, "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(told(topic.title), "section", wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(Label(told(topic.about), "body", "text2", wrap=True))
        does, cannot = self.tr("What it does"), self.tr("What it cannot")
        promised, ends = [told(claim.words) for claim in topic.does], [told(words) for words in topic.cannot]
        self._lines(does, promised, "check", "ok")
        self._lines(cannot, ends, "ban", "stop")
        self.setAccessibleName(told(topic.title))
        parts = [told(topic.about), *self._said(does, promised), *self._said(cannot, ends)]
        self.setAccessibleDescription(" ".join(parts))

    def _said(self, head: str, lines: Sequence[str]) -> list[str]:
        return [f"{head}:", *lines] if lines else []

    def _lines(self, head: str, lines: Sequence[str], icon: str, ink: str) -> None:
        if not lines:
            return
        self.body.addSpacing(px(4))
        self.body.addWidget(Label(head, "group", "text2"))
        for words in lines:
            line = row(gap=10)
            line.addWidget(Glyph(icon, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(words, "para", wrap=True), 1)
            self.body.addLayout(line)


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
