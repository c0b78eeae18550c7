"""Shares, one sheet a person: shown, printed or copied by hand, and each typed back once. Nothing of them is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QTextEdit, QWidget

from visit_desk.gui.code_sheet import print_share
from visit_desk.gui.first_steps import Step
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import px

LETTERS = 4  # the first four letters tell every word of the list apart
ACROSS = 4


@dataclass(frozen=True)
class Sheet:
    """What one person gets: for each lock its name and its words. Any ``need`` of the ``of`` people open it."""

    number: int
    need: int
    of: int
    blocks: tuple[tuple[str, tuple[str, ...]], ...] = field(repr=False)


def sheets_of(need: int, *shares: tuple[str, Sequence[str]]) -> tuple[Sheet, ...]:
    """``shares``: for each lock its name and its shares, one a person."""
    of = max(len(one) for _, one in shares)
    return tuple(
        Sheet(place + 1, need, of, tuple((name, tuple(one[place].split())) for name, one in shares))
        for place in range(of)
    )


def typed_words(text: str) -> list[str]:
    """The words in what was typed; numbers and signs between them do not count."""
    return [word.casefold() for word in re.findall(r"[^\W\d_]+", text)]


def first_wrong(text: str, words: Sequence[str]) -> int:
    """The number (from 1) of the first word that is not what stands on the paper; 0 when all of them are."""
    typed = typed_words(text)
    for place, word in enumerate(words):
        one = typed[place] if place < len(typed) else ""
        if one[:LETTERS] != word[:LETTERS] or not word.startswith(one):
            return place + 1
    return 0 if len(typed) == len(words) else len(words) + 1


class ShareSheets(Step):
    """Goes through the sheets; ``passed`` when the last one was read back."""

    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self._at, self._reading = 0, False
        self.fields: list[tuple[Field, tuple[str, ...]]] = []
        self.print_key = Button(self.tr("Print"), icon="printer", height=40)
        self.foot.insertWidget(0, self.print_key)
        self.print_key.clicked.connect(self._print)
        self.back.clicked.connect(self._show)
        self.forward.clicked.connect(self._go_on)
        self.first = self.forward

    def begin(self, sheets: tuple[Sheet, ...]) -> None:
        self._sheets, self._at = sheets, 0
        self._show()

    def forget(self) -> None:
        self._sheets, self.fields = (), []
        clear(self.inside)

    def _show(self) -> None:
        """The words of the sheet, to be written down."""
        if not self._sheets:
            return
        sheet, self._reading = self._sheets[self._at], False
        self.tell(
            self.tr("Share {number} of {of}").format(number=sheet.number, of=sheet.of),
            self.tr("For one person, who keeps it far from this machine. Any {need} of {of} shares together open the "
                    "vault; fewer tell nothing. It is not shown again.").format(need=sheet.need, of=sheet.of),
            self.tr("I have it on paper"),
        )  # fmt: skip
        clear(self.inside)
        self.fields = []
        for name, words in sheet.blocks:
            self.inside.addWidget(_words_card(name, words))
        self.print_key.show()
        self.back.hide()
        self.forward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_back(self) -> None:
        sheet, self._reading = self._sheets[self._at], True
        self.tell(
            self.tr("Read share {number} back").format(number=sheet.number),
            self.tr("Type its words from the paper. The first four letters of each are enough."),
            self.tr("Go on"),
        )
        clear(self.inside)
        for name, words in sheet.blocks:
            editor = QTextEdit()
            editor.setAcceptRichText(False)
            editor.setFixedHeight(px(92))
            one = Field(name, editor, self.tr("%n word(s)", "", len(words)))
            editor.textChanged.connect(lambda typed=one, all_of=words: self._count(typed, len(all_of)))
            self.inside.addWidget(one)
            self.fields.append((one, words))
        self.print_key.hide()
        self.back.show()
        self.fields[0][0].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, one: Field, count: int) -> None:
        one.trouble()
        one.set_hint(self.tr("{typed} of {count} words").format(typed=len(typed_words(one.text())), count=count))

    def _go_on(self) -> None:
        if not self._sheets:
            return
        if not self._reading:
            self._read_back()
            return
        wrong = [(one, first_wrong(one.text(), words), len(words)) for one, words in self.fields]
        for one, number, count in wrong:
            if number > count:
                one.trouble(self.tr("There are more words here than on the paper."))
            elif number:
                one.trouble(self.tr("Word {number} is not what stands on the paper.").format(number=number))
        missed = [one for one, number, _ in wrong if number]
        if missed:
            missed[0].editor.setFocus()
            return
        self._at += 1
        if self._at < len(self._sheets):
            self._show()
        else:
            self.forget()
            self.passed.emit()

    def _print(self) -> None:
        if self._sheets:
            print_share(self, self._sheets[self._at].number, self._sheets[self._at].blocks)


def _words_card(name: str, words: Sequence[str]) -> Card:
    """Numbered words, always left to right, read down the columns."""
    card = Card("sunk", padding=(16, 12, 16, 12), gap=6)
    card.body.addWidget(Label(name, "label_small", "text2"))
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(4))
    down = -(-len(words) // ACROSS)
    for place, word in enumerate(words):
        cell = row(gap=6)
        cell.addWidget(Label(str(place + 1), "meta", "text3"))
        cell.addWidget(Label(word, "label"))
        cell.addStretch(1)
        grid.addLayout(cell, place % down, place // down)
    inside = QWidget()
    inside.setLayout(grid)
    inside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    card.body.addWidget(inside)
    return card
