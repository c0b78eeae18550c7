"""The whole window as the program puts it together, on the invented visit to Tavenia; and every word that it shows."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from tests.gui.notes_desk import do, settle
from tests.gui.pages_desk import HAND, NOTES, SOURCES, made_once, now
from visit_desk.app.composing import Composed
from visit_desk.desk.desk import Desk
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.sidebar import PAGES
from visit_desk.settings import Settings
from visit_desk.vault import Cost, Vault

_ID = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
_RAW = re.compile(r"^[a-z]+[._][a-zA-Z0-9_.]+$|^[a-z]+ lacks [a-z]+$|^[A-Z][a-z]+\.[A-Z_]{2,}$")


class Whole:
    """The window on an opened vault, and the keys of a person who has no mouse."""

    def __init__(self, composed: Composed, lane: Lane) -> None:
        self.composed, self.window, self.lane, self.desk = composed, composed.window, lane, composed.desk
        self.troubles: list[Trouble] = []
        self._heard: list[QWidget] = []

    def settle(self) -> None:
        settle(self.lane)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        settle(self.lane)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key as the system delivers it: to the window, whatever in it has the focus."""
        QTest.keyClick(self.window.windowHandle(), key, held)
        self.settle()

    def write(self, text: str) -> None:
        for letter in text:
            key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
            shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.window.windowHandle(), key, shift)
        self.settle()

    def go(self, page: str) -> QWidget:
        """To a page by its chord."""
        keys = chord(f"page_{PAGES.index(page) + 1}").sequence[0]  # type: ignore[index]  # the stubs forget that it can be
        self.press(keys.key(), keys.keyboardModifiers())
        front = self.window.page(self.window.front)
        if isinstance(front, DeskPage) and front not in self._heard:
            self._heard.append(front)
            front.trouble.connect(self.troubles.append)
        return front

    def words(self) -> str:
        return self.window.deed.words()


@contextmanager
def whole(
    folder: Path, *, sources: bool = True, size: tuple[int, int] = (1366, 690), vault: Path | None = None
) -> Iterator[Whole]:
    """The program's own window on a copy of the visit (or of another vault), in front and active."""
    shutil.copytree(vault or made_once(), folder / "v")
    lane = Lane()
    secret, least = SOURCES if sources else None, Cost.for_tests()
    desk = do(lane, lambda: Desk(Vault.open(folder / "v", notes=NOTES, sources=secret, hand=HAND, least=least), now))
    made = Whole(Composed(desk, lane, Settings()), lane)
    made.window.resize(*size)
    made.window.show()
    made.window.activateWindow()
    made.composed.come_back()
    made.settle()
    try:
        yield made
    finally:  # a test that fails leaves no window behind for the next one to stumble over
        made.window.hide()
        made.window.deleteLater()
        made.composed.deleteLater()  # with its timers, in this thread: the collector may run in another one
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        do(lane, desk.close)
        lane.close()


def told(root: QWidget) -> Iterator[str]:
    """Every word that a person could see or hear of what is in front: on widgets, in lists, in their descriptions."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root):
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            yield widget.text()
        elif isinstance(widget, QTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _in_list(widget)


def _in_list(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            for role in roles:
                found = model.index(row, column).data(role)
                if isinstance(found, str):
                    yield found


def ids(root: QWidget) -> list[str]:
    """What is an id and nothing for people."""
    return [words for words in told(root) if _ID.search(words)]


def raw(root: QWidget) -> list[str]:
    """Keys of rules and lists that no words were found for; names of files are none."""
    return [words for words in told(root) if _RAW.match(words.strip()) and not words.endswith((".json", ".txt"))]


def inside(root: QWidget) -> bool:
    """Whether the focus is on it, or on something in it."""
    now_there = QApplication.focusWidget()
    return now_there is not None and (now_there is root or root.isAncestorOf(now_there))


def focused() -> str:
    """What has the focus, for a message."""
    now_there = QApplication.focusWidget()
    return f"{type(now_there).__name__} {now_there.objectName()}" if now_there else "nothing"
