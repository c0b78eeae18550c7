"""Beside a reading: why a paragraph may not leave, and a wording that mends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import ReadParagraph
from visit_desk.domain.ground import Refusal
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Hairline, clear, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark, Tile
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.prose import Prose
from visit_desk.gui.parts.refusal_words import TOGETHER, refusal_words

AROUND = 140  # code points of the paragraph on each side of an offered wording


class Mending(QWidget):
    """``mended`` tells the paragraph and the refusal whose wording was taken, ``own`` that one writes oneself."""

    mended = Signal(str, object)
    own = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraph: ReadParagraph | None = None
        self._offers: list[Refusal] = []
        self._at = 0
        self._head = Label("", "section")
        self._state = StatusMark("settled", "")
        self._reasons = column(gap=10)
        self._card = Card("chosen", padding=(18, 14, 18, 14), gap=10)
        self._wording = Prose("", "said_small")
        self._count = Label("", "second", "text2")
        self._use = Button(self.tr("Use this wording"), kind="filled", cap="Enter")
        self._other = Button(self.tr("Another"), cap="W", kind="quiet", height=30)
        own = Button(self.tr("Write my own"), cap="E")
        self._own = own
        self._arrange()
        self._use.clicked.connect(self.mend)
        self._other.clicked.connect(self.turn)
        own.clicked.connect(self.own)

    def _arrange(self) -> None:
        top = row(gap=12)
        top.addWidget(self._head, 1)
        top.addWidget(self._state)
        title = row(gap=10)
        title.addWidget(Glyph("shield", "accent"))
        title.addWidget(Label(self.tr("A wording that mends it"), "label", "tint_text"), 1)
        title.addWidget(self._count)
        title.addWidget(self._other)
        self._card.body.addLayout(title)
        self._card.body.addWidget(self._wording)
        self._card.body.addWidget(Hairline())
        keys = row(gap=8)
        keys.addWidget(self._use)
        keys.addStretch(1)
        keys.addWidget(self._own)
        self._card.body.addLayout(keys)
        inside = QWidget()
        down = column(gap=12, margins=(0, 0, 6, 0))
        down.addLayout(self._reasons)
        down.addWidget(self._card)
        down.addStretch(1)
        inside.setLayout(down)
        scroll = NarrowScroll(inside, 0)
        scroll.setObjectName("reasons")
        whole = column(gap=12)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)
        self.setLayout(whole)

    def show_paragraph(self, paragraph: ReadParagraph, otherwise: str = "", *, checked: bool = True) -> None:
        """``checked``: against the sources. Without them nobody can say that nothing stands against it."""
        self._paragraph = paragraph
        number = self.tr("Paragraph {number}").format(number=paragraph.number)
        self._head.setText(number if paragraph.number else otherwise or self.tr("This paragraph"))
        if paragraph.refusals:
            self._state.tell("stop", self.tr("Not yet fit to leave"))
        elif checked:
            self._state.tell("settled", self.tr("Nothing stands against it"))
        else:
            self._state.tell("owed", self.tr("Not checked"))
        clear(self._reasons)
        told: dict[str, Refusal] = {}
        for refusal in paragraph.refusals:
            told.setdefault(refusal.reason, refusal)
        for refusal in told.values():
            self._reasons.addWidget(_reason_card(refusal))
        self._offers = [one for one in paragraph.refusals if one.offer and one.start >= 0 and not one.common]
        self._at = 0
        self._show_offer()

    def _show_offer(self) -> None:
        self._card.setVisible(bool(self._offers))
        self._other.setVisible(len(self._offers) > 1)
        self._count.setText(f"{self._at + 1} / {len(self._offers)}" if len(self._offers) > 1 else "")
        if self._offers and self._paragraph is not None:
            self._wording.set_text(as_it_would_read(self._paragraph.text, self._offers[self._at]))

    def turn(self) -> None:
        self._at = (self._at + 1) % max(1, len(self._offers))
        self._show_offer()

    def mend(self) -> None:
        """Take the wording that is shown."""
        if self._offers and self._paragraph is not None:
            self.mended.emit(self._paragraph.id, self._offers[self._at])


def as_it_would_read(text: str, refusal: Refusal) -> str:
    """The stretch around a refusal with the offered words in it, cut at spaces."""
    before, after = text[: refusal.start], text[refusal.end :]
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].split(" ", 1)[-1]
    if len(after) > AROUND:
        after = after[:AROUND].rsplit(" ", 1)[0] + " …"
    return f"{before}{refusal.offer}{after}"


def _reason_card(refusal: Refusal) -> Card:
    """A glyph, what it is, and why in one sentence; the tile's colour is told by the words as well."""
    told = refusal_words(refusal)
    together = refusal.rule in TOGETHER
    card = Card(padding=(14, 10, 14, 10), gap=12, across=True)
    ink = "debt" if together else "stop"
    card.body.addWidget(Tile(told.icon, ink=ink, fill=f"{ink}_bg", size=30))
    words = column(gap=1)
    words.addWidget(Label(told.title, "strong", wrap=True))
    words.addWidget(Label(told.sentence, "body", "text2", wrap=True))
    card.body.addLayout(words, 1)
    return card
