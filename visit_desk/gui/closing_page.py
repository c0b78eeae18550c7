"""Close the day: one queue by risk. Enter takes the safest proposal and goes on; every deed can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from visit_desk.desk.views import Choice, QueueGroup, QueueItem
from visit_desk.domain.lists import MentionKind
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.closing_card import DecisionCard
from visit_desk.gui.closing_context import Context, context_of
from visit_desk.gui.closing_words import DONE, GROUPS, MADE_PUBLIC, PUT_OFF, RISKS, glyph, name_of, safe_word, told
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.drafts import Form
from visit_desk.gui.parts.bars import UndoBar
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Scroll, column
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from datetime import date

    from visit_desk.desk.desk import Desk

AN_ITEM = 47  # seconds that a decision takes


class ClosingPage(DeskPage):
    """The queue left, the card of one item right, what was just done and its way back below. ``settled`` tells that the
    queue was read anew."""

    settled = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.items: tuple[QueueItem, ...] = ()
        self._busy = False
        self._wanted = ""
        self._head = self.head(self.tr("Close the day"))
        self.seal = Button(self.tr("Seal the day"), icon="lock")
        self.sealed = StatusMark("sealed", "")
        self._head.add(self.sealed, self.seal)
        self.queue = RowList(self.tr("What is left to settle"), 50)
        self.queue.setObjectName("queue")
        self.card = DecisionCard()
        self.bar = UndoBar(keep_room=False)
        self.empty = EmptyState(self.tr("Nothing is left to settle."), self.tr("Seal the day"))
        self.closed = EmptyState(
            self.tr("The queue holds words of sources. Open the sources to settle them."), self.tr("Open the sources")
        )
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        left = Card("card", padding=(6, 8, 6, 8))
        left.body.addWidget(self.queue)
        right = QWidget()
        down = column(gap=16)
        self._middle = QStackedWidget()
        inside = QWidget()
        room = column(gap=0)
        room.addWidget(self.card)
        inside.setLayout(room)
        self._scroll = Scroll(inside)
        self._middle.addWidget(self._scroll)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.closed)
        down.addWidget(self._middle, 1)
        right.setLayout(down)
        names = (self.tr("Decide"), self.tr("Queue"))
        self._pane = FoldingPane(right, left, names, side_width=360, leading=True)
        self.body.addWidget(self._pane, 1)
        self.body.addWidget(self.bar)
        self.sealed.hide()
        self.closed.hide()

    def _wire(self) -> None:
        self.queue.chosen.connect(self._show_item)
        self.queue.opened.connect(lambda _key: self.card.choose(Choice.ACCEPT))
        self.card.decided.connect(self.decide)
        self.card.stopped.connect(self.queue.setFocus)
        self.card.opened_note.connect(lambda note: self.go.emit("notes", note))
        self.seal.clicked.connect(self.seal_day)
        self.empty.asked.connect(self.seal_day)
        self.closed.asked.connect(self.asked_sources)
        for digit, key in self.card.keys.items():
            bound = QShortcut(QKeySequence(digit), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            bound.setAutoRepeat(False)
            bound.activated.connect(lambda choice=key.choice: self.card.choose(choice))

    # reading
    def enter(self) -> None:
        self.sealed.hide()
        self.read()

    def read(self) -> None:
        """Read the queue anew and stay at the same place of it."""
        desk = self.desk
        self._busy = True
        work = lambda: (desk.closing.queue(), desk.today()) if desk.sources_open else (None, desk.today())  # noqa: E731
        self.ask(work, self._show, failed=self._not_read)

    def _not_read(self, trouble: Trouble) -> None:
        self._busy = False
        self.hear(trouble)

    def _show(self, read: tuple[tuple[QueueItem, ...] | None, date]) -> None:
        self._busy = False
        self.settled.emit()
        items, today = read
        is_open = items is not None
        place = self._place_of(self.queue.current())
        self.items = items or ()
        count = len(self.items)
        minutes = max(1, round(count * AN_ITEM / 60))
        left = self.tr("%n left, riskiest first", "", count) if count else ""
        time = self.tr("about %n minute(s)", "", minutes) if count else ""
        self._head.set_words(self.tr("Close the day"), joined(day_words(today), left, time))
        self.seal.setVisible(is_open and count > 0)
        self.queue.show_rows(self._rows())
        if not self._pane.folded:
            self._pane.side.setVisible(bool(count))
        if not is_open or not count:
            self._middle.setCurrentWidget(self.empty if is_open else self.closed)
            self.empty.deed.set_kind("filled")
            self.empty.deed.setVisible(self.sealed.isHidden())
            deed = (self.empty if is_open else self.closed).deed
            (self if deed.isHidden() else deed).setFocus()
            return
        self._middle.setCurrentWidget(self._scroll)
        wanted, self._wanted = self._wanted, ""
        if not wanted or not self.queue.choose(wanted):
            self.queue.choose(self.items[min(place, count - 1)].key)
        self._show_item(self.queue.current())
        if not self.card.asking:
            (self.card.accept if self._pane.folded else self.queue).setFocus()

    def forms(self) -> tuple[Form, ...]:
        card = self.card
        return (Form("words", card, lambda: None, lambda _: None, True, lambda: card.asking, card.asks, self._reask),)

    def _reask(self, asked: str) -> None:
        key = asked.partition(" ")[2]
        if self.queue.choose(key):
            self._show_item(key)
        self.card.ask_again(asked)

    def _place_of(self, key: str) -> int:
        return next((place for place, item in enumerate(self.items) if item.key == key), 0)

    def _rows(self) -> list[Row]:
        rows: list[Row] = []
        for group in QueueGroup:
            own = [item for item in self.items if item.group is group]
            if own:
                rows.append(Row("", told(GROUPS[group]), heading=True, count=str(len(own))))
                rows += [self._row(item) for item in own]
        return rows

    def _row(self, item: QueueItem) -> Row:
        words, level = RISKS[item.risk]
        where = joined(item.where, self.tr("aside")) if item.aside else item.where
        return Row(item.key, name_of(item), where or item.code, glyph(item), state="risk", state_words=told(words),
                   risk=level)  # fmt: skip

    def _show_item(self, key: str) -> None:
        item = next((one for one in self.items if one.key == key), None)
        if item is not None:
            self.card.show_item(item, self._place_of(key) + 1, len(self.items))
            desk = self.desk
            self.ask(lambda: context_of(desk, item), lambda told: self._show_context(item, told))

    def _show_context(self, item: QueueItem, told: Context | None) -> None:
        if self.card.item is item:
            self.card.show_context(told)

    # deciding
    def decide(self, choice: Choice, gloss: str, kind: MentionKind | None, reason: str) -> None:
        """One key, one decision; the next item is there when it is durable."""
        item, desk = self.card.item, self.desk
        if item is None or self._busy:
            return
        self._busy = True
        self.ask(
            lambda: desk.closing.decide(item, choice, gloss=gloss, kind=kind, reason=reason),
            lambda token: self._decided(item, choice, gloss, token),
            failed=self._refused,
        )

    def _decided(self, item: QueueItem, choice: Choice, gloss: str, token: str) -> None:
        literal = DONE[item.group]
        if choice is Choice.LATER:
            literal = PUT_OFF
        elif choice is Choice.PUBLIC:
            literal = MADE_PUBLIC
        undoable = item.group is not QueueGroup.ORIGINALS or choice is Choice.LATER
        words = told(literal, what=gloss or safe_word(item), where=item.where or self.tr("a note in no slot"))
        self.bar.tell(words, lambda: self._undo(token, item.key), undoable=undoable)
        self.card.hide_fields()
        self.sealed.hide()
        self.read()

    def _refused(self, trouble: Trouble) -> None:
        self._busy = False
        if self.card.asking:
            self.card.reason_field.trouble(sentence(trouble))
        else:
            self.hear(trouble)
            self.read()

    def _undo(self, token: str, key: str) -> None:
        desk = self.desk
        self._wanted = key
        self._busy = True
        self.ask(lambda: desk.closing.undo(token), lambda _done: self.read(), failed=self._not_read)

    def undo(self) -> bool:
        self.bar.undo()
        return True

    # sealing
    def seal_day(self) -> None:
        """Seal what is settled. "Sealed" is said only when it is durable and reads back."""
        desk = self.desk
        if not self._busy:
            self._busy = True
            self.ask(desk.closing.seal, self._sealed, failed=self._not_read, words=self.tr("Sealing"))

    def _sealed(self, count: int) -> None:
        self.bar.forget()
        if count:
            self.sealed.tell("sealed", self.tr("Sealed: %n note(s)", "", count))
            self.sealed.show()
        else:
            self.told.emit(self.tr("Nothing was sealed: no note is settled to its end."))
        self.read()

    # keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            if isinstance(pressed, QAbstractButton) and pressed is not self.card.accept:
                pressed.click()
            elif self._middle.currentWidget() is self._scroll and not self.card.asking:
                self.card.choose(Choice.ACCEPT)
        elif event.key() == Qt.Key.Key_F8:
            self.card.reveal(True)
        elif event.key() == Qt.Key.Key_Escape and self.card.asking:
            self.card.stop_asking()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.card.reveal(False)
            return
        super().keyReleaseEvent(event)
