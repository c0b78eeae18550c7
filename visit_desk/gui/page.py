"""Page: where a person does something. It shows, asks and tells; it decides nothing and knows no other page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QBoxLayout, QLineEdit, QTextEdit, QWidget

from visit_desk.gui.parts.card import column
from visit_desk.gui.parts.head import Head

if TYPE_CHECKING:
    from visit_desk.domain.thing import Thing
    from visit_desk.gui.drafts import Form


class Page(QWidget):
    """One screen. ``go(page, record)`` asks the window for another one, ``told(words)`` for a calm line at its foot,
    ``done(words, way_back)`` for the same with Undo. A page builds its widgets in ``__init__`` and fills them in
    ``show_record`` or ``enter``; both may be called again and again.
    """

    go = Signal(str, str)
    told = Signal(str)
    done = Signal(str, object)
    asked_sources = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A plain QWidget paints the ground of the style sheet only when told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ring", False)
        self.body: QBoxLayout = column(gap=24, margins=(32, 20, 32, 24))
        self.setLayout(self.body)

    def head(self, title: str, second: str = "", over: str = "") -> Head:
        """Put a head on top of the page."""
        made = Head(title, second, over)
        self.body.insertWidget(0, made)
        return made

    def enter(self) -> None:
        """The page has come to the front: read again what it shows."""

    def take_focus(self) -> None:
        """The page has come to the front by a key or a click: where typing goes. By default to the page itself."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        """The focus comes back from the sidebar, or from something that went away: to the list that is seen."""
        views = [view for view in self.findChildren(QAbstractItemView) if view.isVisible() and view.isEnabled()]
        (views[0] if views else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Another page, the lock or the end comes: save at once. False only if the page must stay in front."""
        return True

    def hurry(self) -> None:
        """The lock comes: hand over what is held and wait for nothing."""
        self.leave()

    def unkept(self) -> tuple[Thing, ...]:
        """What was typed and is not durable yet, as it stands now."""
        return ()

    def forms(self) -> tuple[Form, ...]:
        """The forms of this page, open or not. What is typed in them outlives lock, crash and a change of size."""
        return ()

    def show_record(self, record: str) -> None:
        """Show one record by its id."""

    def record(self) -> str:
        """The id of the record that is shown, or nothing."""
        return ""

    def add(self) -> None:
        """The chord for adding something to this page."""

    def undo(self) -> bool:
        """The chord for undoing, while no editor has the focus. False: the window undoes its own last line."""
        return False

    def place(self) -> dict[str, Any]:
        """Where a person is on this page, without any content: record, focus, cursor, selection, scroll."""
        seen: dict[str, Any] = {"record": self.record()}
        focus = self.focusWidget()
        if focus is not None and focus.objectName():
            seen["focus"] = focus.objectName()
            seen.update(_caret(focus))
        seen["scroll"] = {
            area.objectName(): area.verticalScrollBar().value()
            for area in self.findChildren(QAbstractScrollArea)
            if area.objectName() and not area.objectName().startswith("qt_")
        }
        return seen

    def restore(self, place: dict[str, Any]) -> None:
        """Come back to a ``place``. Only widgets with an object name are found again."""
        if place.get("record"):
            self.show_record(str(place["record"]))
        focus = self.findChild(QWidget, str(place.get("focus", ""))) if place.get("focus") else None
        if focus is not None:
            _put_caret(focus, place)
            focus.setFocus()
        for name, spot in dict(place.get("scroll", {})).items():
            area = self.findChild(QAbstractScrollArea, name)
            if isinstance(area, QAbstractScrollArea):
                area.verticalScrollBar().setValue(int(spot))


def _caret(focus: QWidget) -> dict[str, int]:
    if isinstance(focus, QTextEdit):
        caret = focus.textCursor()
        return {"cursor": caret.position(), "anchor": caret.anchor()}
    if isinstance(focus, QLineEdit):
        return {"cursor": focus.cursorPosition()}
    return {}


def _put_caret(focus: QWidget, place: dict[str, Any]) -> None:
    cursor = place.get("cursor")
    if not isinstance(cursor, int):
        return
    if isinstance(focus, QTextEdit):
        last = max(0, focus.document().characterCount() - 1)
        caret = focus.textCursor()
        caret.setPosition(min(int(place.get("anchor", cursor)), last))
        caret.setPosition(min(cursor, last), caret.MoveMode.KeepAnchor)
        focus.setTextCursor(caret)
    elif isinstance(focus, QLineEdit):
        focus.setCursorPosition(min(cursor, len(focus.text())))
