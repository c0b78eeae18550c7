"""Beside the spine: where one left off, what was promised to the mandate, what comes tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import NoteLine, TodayView
from visit_desk.domain.evidence import Commitment
from visit_desk.gui.parts.card import Card, Scroll, clear, column, row
from visit_desk.gui.parts.head import SectionHead, joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import clock, day_words, language_words, slot_title


class TodaySide(QWidget):
    """Three short blocks; each row leads to its record."""

    note_asked = Signal(str)
    commitment_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = RowList(self.tr("Where you left off"), 56)
        self._promised = RowList(self.tr("Promised to the mandate"), 52, ruled=True)
        self._tomorrow = column(gap=6)
        self._more = Label("", "second", "text2", wrap=True)
        inside = QWidget()
        down = column(gap=10, margins=(0, 0, 4, 0))
        self._blocks: list[QWidget] = []
        for words, shown in ((self.tr("Where you left off"), self._last),
                             (self.tr("Promised to the mandate"), self._promised)):  # fmt: skip
            head, card = SectionHead(words), Card(padding=(6, 6, 6, 6))
            card.add(shown)
            block = QWidget()
            inner = column(gap=10, margins=(0, 0, 0, 8))
            inner.addWidget(head)
            inner.addWidget(card)
            block.setLayout(inner)
            self._blocks.append(block)
            down.addWidget(block)
        down.addWidget(SectionHead(self.tr("Tomorrow")))
        self._card = Card(padding=(16, 12, 16, 12))
        self._card.body.addLayout(self._tomorrow)
        down.addWidget(self._card)
        down.addWidget(self._more)
        down.addStretch(1)
        inside.setLayout(down)
        whole = column(gap=0)
        whole.addWidget(Scroll(inside))
        self.setLayout(whole)
        self._last.opened.connect(self.note_asked)
        self._promised.opened.connect(self.commitment_asked)

    def show_seen(
        self, notes: Sequence[NoteLine], promised: Sequence[Commitment], tomorrow: TodayView, today: date, is_open: bool
    ) -> None:
        self._show(0, self._last, [self._note(note) for note in notes[:1]])
        self._show(1, self._promised, [self._commitment(one, today) for one in promised[:3]])
        clear(self._tomorrow)
        for line in tomorrow.slots[:4] if tomorrow.day > today else ():
            across = row(gap=12)
            across.addWidget(Label(clock(line.slot.starts), "label"))
            across.addWidget(Label(slot_title(line), "body", shorten=True), 1)
            across.addWidget(Label(language_words(line.slot.language), "second", "text2"))
            self._tomorrow.addLayout(across)
        if not tomorrow.slots or tomorrow.day <= today:
            self._tomorrow.addWidget(Label(self.tr("Nothing is planned."), "body", "text2"))
        self._more.setText("" if is_open else self.tr("More may appear when the sources open."))

    def _show(self, number: int, listing: RowList, rows: list[Row]) -> None:
        listing.show_rows(rows)
        listing.setFixedHeight(sum(listing.sizeHintForRow(n) for n in range(len(rows))) + 2)
        self._blocks[number].setVisible(bool(rows))

    def _note(self, note: NoteLine) -> Row:
        words = self.tr("%n word(s)", "", note.words)
        title = note.title if note.readable else self.tr("A note that the sources hold")
        return Row(
            key=note.id,
            title=title or self.tr("A note in no slot"),
            second=joined(day_words(note.day, "dddd d MMMM") if note.day else "", words),
            icon="notebook-pen",
        )

    def _commitment(self, one: Commitment, today: date) -> Row:
        state, due = "", one.due_in_words or self.tr("no date")
        if one.due is not None:
            due = self.tr("due {day}").format(day=day_words(one.due, "d MMMM"))
            if one.due < today:
                state, due = "overdue", self.tr("overdue since {day}").format(day=day_words(one.due, "d MMMM"))
        return Row(key=one.id, title=one.text, second=joined(due, one.by), icon="handshake", state=state)
