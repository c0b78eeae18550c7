"""The card of one item: the sentence it stands in, why it is here, the safest proposal on Enter, three other keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from visit_desk.desk.views import Choice, QueueGroup, QueueItem
from visit_desk.domain.lists import MentionKind
from visit_desk.gui.chip_prose import ChipProse
from visit_desk.gui.closing_context import Context, sentence_of
from visit_desk.gui.closing_words import ACCEPT, HEADS, OTHERS, told, veiled, why
from visit_desk.gui.parts.button import Button, cap_width, paint_cap
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.head import joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import PaintedButton, ground, write
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.theme import px
from visit_desk.gui.words import said, tier_words

MOST_REASONS = 3


class ChoiceKey(PaintedButton):
    """One of the other keys: its digit, what it does, what follows."""

    def __init__(self, digit: str, choice: Choice, parent: QWidget | None = None) -> None:
        words, second = OTHERS[choice]
        super().__init__(told(words), parent)
        self.choice, self.digit, self._second = choice, digit, told(second)
        self.setProperty("radius", 8)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._second)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(150), px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground(painter, self.rect(), self.state_ground("surface"), "line", 8)
        wide = cap_width(self.digit)
        paint_cap(painter, self.seen(px(14), px(19), wide, px(18)), self.digit, "text2", "line")
        x = px(26) + wide
        room = self.width() - x - px(8)
        write(painter, self.seen(x, px(9), room, px(20)), self.text(), "strong", rtl=self.rtl)
        write(painter, self.seen(x, px(28), room, px(18)), self._second, "second", "text2", rtl=self.rtl)


class DecisionCard(Card):
    """Shows one item. ``decided`` tells the choice, ``stopped`` that a field was left without deciding."""

    decided = Signal(object, str, object, str)  # choice, gloss, kind, reason
    opened_note = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(28, 18, 28, 18), gap=12, parent=parent)
        self.item: QueueItem | None = None
        self._context: Context | None = None
        self._head = Label("", "section")
        self._count = Label("", "label_small", "text2")
        self._where = Label("", "second", "text2", wrap=True)
        self.context = ChipProse()
        self._well = Card("sunk", padding=(20, 12, 20, 12))
        self._why = Label(self.tr("Why it is here"), "label_small", "text2")
        self._reasons = column(gap=3)
        self.after = ChipProse()
        self._after_words = Label(self.tr("Afterwards the note reads"), "second", "text2")
        self.accept = Button("", cap="Enter", kind="filled", height=40)
        self._proposal = Label("", "strong", wrap=True)
        self._meaning = Label("", "body", "text2", wrap=True)
        self.keys = {
            "2": ChoiceKey("2", Choice.SAY_DIFFERENTLY), "3": ChoiceKey("3", Choice.PUBLIC),
            "4": ChoiceKey("4", Choice.LATER),
        }  # fmt: skip
        self.note = Button(self.tr("Open the note"), kind="quiet", height=28)
        self._arrange()
        self._fields()
        self.accept.clicked.connect(lambda: self.choose(Choice.ACCEPT))
        self.note.clicked.connect(lambda: self.opened_note.emit(self.item.note if self.item else ""))
        for key in self.keys.values():
            key.clicked.connect(lambda _checked=False, choice=key.choice: self.choose(choice))

    def _arrange(self) -> None:
        top = row(gap=10)
        top.addWidget(Glyph("circle-dashed", "debt", 18))
        top.addWidget(self._head)
        top.addStretch(1)
        top.addWidget(self.note)
        top.addWidget(self._count)
        self._well.add(self.context)
        tint = Card("tint", padding=(16, 12, 16, 14), gap=14, across=True)
        words = column(gap=3)
        words.addWidget(Label(self.tr("Safest proposal"), "tiny_strong", "tint_text"))
        words.addWidget(self._proposal)
        words.addWidget(self._meaning)
        tint.body.addWidget(Glyph("shield", "tint_text", 20), 0, Qt.AlignmentFlag.AlignTop)
        tint.body.addLayout(words, 1)
        tint.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignBottom)
        reads = row(gap=16)
        self._after_words.setContentsMargins(0, px(5), 0, 0)
        reads.addWidget(self._after_words, 0, Qt.AlignmentFlag.AlignTop)
        reads.addWidget(self.after, 1)
        others = row(gap=12)
        for key in self.keys.values():
            others.addWidget(key, 1)
        self.body.addLayout(top)
        self.add(self._where)
        self.add(self._well, self._why)
        self.body.addLayout(self._reasons)
        self.add(tint)
        self.body.addLayout(reads)
        self.body.addLayout(others)

    def _fields(self) -> None:
        """What "say it differently" and "it is public" still need to know: inside the card, never in a box."""
        self.gloss, self.kind, self.reason = QLineEdit(), QComboBox(), QLineEdit()
        for kind in MentionKind:
            self.kind.addItem(said(kind), kind)
        self._gloss_field = Field(self.tr("Readers see"), self.gloss)
        self._kind_field = Field(self.tr("Kind of word"), self.kind)
        self.reason_field = Field(
            self.tr("Why it is public"), self.reason, self.tr("The reason is kept, without the word. Enter keeps it.")
        )
        self._differently = QWidget()
        across = row(gap=16)
        across.addWidget(self._gloss_field, 2)
        across.addWidget(self._kind_field, 1)
        self._differently.setLayout(across)
        self.add(self._differently, self.reason_field)
        self.body.addStretch(1)
        self.gloss.returnPressed.connect(self._say)
        self.reason.returnPressed.connect(self._public)
        self.hide_fields()

    def hide_fields(self) -> None:
        self._differently.hide()
        self.reason_field.hide()
        self.reason_field.trouble()

    @property
    def asking(self) -> bool:
        """A field is open and waits for words."""
        return not (self._differently.isHidden() and self.reason_field.isHidden())

    def asks(self) -> str:
        """What is being decided and how, while a field is open: the item's key and the choice."""
        choice = Choice.PUBLIC if self._differently.isHidden() else Choice.SAY_DIFFERENTLY
        return f"{choice.name} {self.item.key}" if self.item is not None and self.asking else ""

    def ask_again(self, asked: str) -> None:
        """The field again, if the same item is to be decided."""
        choice, _, key = asked.partition(" ")
        if self.item is not None and self.item.key == key:
            self.choose(Choice[choice])

    # showing
    def show_item(self, item: QueueItem, place: int, count: int) -> None:
        self.item = item
        self.hide_fields()
        words = item.group is QueueGroup.WORDS
        self._head.setText(told(HEADS[item.group]))
        self._count.setText(self.tr("{place} of {count}").format(place=place, count=count))
        aside = self.tr("aside") if item.aside else ""
        spoken = self.tr("spoken by {code}").format(code=item.code) if item.code and words else item.code
        self._where.setText(joined(item.where, aside, spoken, tier_words(item.tier) if item.code or words else ""))
        self.note.setVisible(bool(item.note))
        clear(self._reasons)
        for cause in item.reasons[:MOST_REASONS]:
            self._reasons.addWidget(_bullet(why(cause)))
        proposal, meaning, deed = ACCEPT[item.group]
        self._proposal.setText(told(proposal, gloss=self._gloss()))
        self._meaning.setText(told(meaning))
        self.accept.setText(told(deed))
        self.accept.updateGeometry()
        for key in self.keys.values():
            key.setVisible(key.choice in item.choices)
        for part in (self._after_words, self.after):
            part.setVisible(words)
        self.show_context(None)

    def _gloss(self) -> str:
        """What readers of the note will see: in the note's language, whatever the window speaks."""
        return self.item.proposal if self.item else ""

    def show_context(self, told: Context | None) -> None:
        """The sentence around the word, once it has been read."""
        self._context = told
        self._show_words(revealed=False)

    def _show_words(self, *, revealed: bool) -> None:
        item, told = self.item, self._context
        if item is None:
            return
        if told is None:
            self.context.show_text("" if item.group is QueueGroup.WORDS else item.title)
            return
        shown = item.word if revealed else veiled(item.word, item.kind)
        self.context.show_part(told.text, told.mentions, deciding=told.word.id, open_as=shown)
        near = sentence_of(told)
        self.after.show_part(near.text, near.mentions)

    def reveal(self, on: bool) -> None:
        """Show the whole word while a key is held."""
        self._show_words(revealed=on)

    # deciding
    def choose(self, choice: Choice) -> None:
        item = self.item
        if item is None or choice not in item.choices:
            return
        self.hide_fields()
        if choice is Choice.SAY_DIFFERENTLY:
            self.gloss.setText(self._gloss())
            self.kind.setCurrentIndex(max(0, self.kind.findData(item.kind)))
            self._differently.show()
            self.gloss.setFocus()
            self.gloss.selectAll()
        elif choice is Choice.PUBLIC:
            self.reason.clear()
            self.reason_field.show()
            self.reason.setFocus()
        else:
            self.decided.emit(choice, "", None, "")

    def _say(self) -> None:
        item = self.item
        kind = self.kind.currentData()
        changed = MentionKind(kind) if item and kind is not None and kind != item.kind else None
        words = self.gloss.text().strip()
        same = item is not None and words == self._gloss()
        self.decided.emit(Choice.SAY_DIFFERENTLY, "" if same else words, changed, "")

    def _public(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason_field.trouble(self.tr("Say why; a few words are enough."))
            return
        self.decided.emit(Choice.PUBLIC, "", None, reason)

    def stop_asking(self) -> None:
        self.hide_fields()
        self.stopped.emit()


def _bullet(words: str) -> QWidget:
    made = QWidget()
    line = row(gap=10, margins=(5, 0, 0, 0))
    line.addWidget(Label("•", "body", "text2"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(words, "body", wrap=True), 1)
    made.setLayout(line)
    return made
