"""A page that speaks with the desk: every call goes through the lane, every trouble becomes a sentence at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from visit_desk.domain.trouble import SourcesClosed, Trouble
from visit_desk.gui.background import Job, Lane
from visit_desk.gui.page import Page
from visit_desk.gui.parts.button import KeyHint
from visit_desk.gui.parts.card import row
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

T = TypeVar("T")
LOW = 440  # a page lower than this gives the line of its keys away
FOLDED = 900  # a page narrower than this (at 100 %) folds its columns


class DeskPage(Page):
    """``ask`` does a piece of work at the desk and hands its answer to ``then`` in the window's thread.

    ``trouble`` tells every Trouble that no page caught itself, for whoever wants to hear it besides the reader.
    """

    trouble = Signal(object)
    # Whether the chord for earlier versions leads to the log's history of the record that is shown.
    tells_history = True

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lane = lane
        self.folded: bool | None = None
        self._keys: dict[str, Callable[[], object]] = {}
        for keys in chord("history").sequences if self.tells_history else ():
            asked = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            asked.activated.connect(self.show_history_of_record)

    def show_history_of_record(self) -> None:
        """Who changed what in the record that is shown, and the way back to an earlier version."""
        if self.record():
            self.go.emit("safety", f"log/{self.record()}")

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Trouble], object] | None = None,
        words: str = "",
        progress: Callable[[int, int], object] | None = None,
        cancel: Callable[[], object] | None = None,
    ) -> Job:
        return self.lane.run(
            self, work, then=then, failed=failed or self.hear, words=words, progress=progress, cancel=cancel
        )

    def hear(self, trouble: Trouble) -> None:
        """Say what went wrong, calmly, at the foot of the window."""
        self.told.emit(sentence(trouble))
        self.trouble.emit(trouble)
        if isinstance(trouble, SourcesClosed):
            self.enter()

    def on_key(self, key: str, then: Callable[[], object]) -> None:
        """A single key (no modifier) that works wherever no field is being typed in: ``on_key("E", self.edit)``."""
        self._keys[key.upper()] = then

    def listen(self, *views: QWidget) -> None:
        """Let the page's single keys work while one of these has the focus: lists would search their rows for them."""
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        deed = self._keys.get(event.text().upper()) if plain and event.text() else None
        if deed is not None:
            deed()
        return deed is not None

    def fold(self, folded: bool) -> None:
        """The page became narrow or wide: put columns where there is room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = event.size().width() < px(FOLDED)
        if folded != self.folded:
            self.folded = folded
            self.fold(folded)
        self._fold_foot()

    def _fold_foot(self) -> None:
        """So low a window that every line belongs to what one does: the keys at its foot are known by now."""
        low = self.height() < px(LOW)
        for foot in self.findChildren(Foot):
            if foot.isHidden() is not low and (low or foot.property("folded")):
                foot.setProperty("folded", low)
                foot.setVisible(not low)


class Foot(QWidget):
    """The keys of a page, at its foot; those that do not fit are not shown, the first ones always are."""

    def __init__(self, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: QHBoxLayout = row(gap=24)
        self._hints = [KeyHint(cap, words) for cap, words in hints]
        for hint in self._hints:
            self._line.addWidget(hint)
        self._line.addStretch(1)
        self.setLayout(self._line)
        self.setMinimumWidth(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = 0
        for number, hint in enumerate(self._hints):
            taken += hint.sizeHint().width() + (px(24) if number else 0)
            hint.setVisible(taken <= event.size().width() or number == 0)
