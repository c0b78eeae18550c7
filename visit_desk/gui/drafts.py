"""Half-filled forms as they stand, and back again: every field by its place in the form, the caret and the scroll.

Nothing here reads or writes a file: ``Journal`` hands what is told to the desk, which holds it encrypted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from visit_desk.domain.thing import Thing
from visit_desk.gui.parts.field import PassphraseEdit
from visit_desk.gui.parts.many_of import ManyOf
from visit_desk.gui.parts.segments import SegmentedBar

_FIELDS = (QLineEdit, QTextEdit, QComboBox, QDateEdit, ManyOf, SegmentedBar)


@dataclass(frozen=True)
class Form:
    """A form of a page: open while ``panel`` is not hidden. ``about`` tells the thing it is filled in for, ``reopen``
    shows it again about that thing. ``protected``: what is typed in it may identify whatever it is about."""

    name: str
    panel: QWidget
    about: Callable[[], Thing | None]
    reopen: Callable[[Thing | None], object]
    protected: bool = False
    is_open: Callable[[], bool] | None = None
    more: Callable[[], str] | None = None  # which part of the page it belongs to, where that is no thing of its own
    reopen_more: Callable[[str], object] | None = None

    @property
    def open(self) -> bool:
        return self.is_open() if self.is_open is not None else not self.panel.isHidden()


def inputs(panel: QWidget) -> Iterator[QWidget]:
    """What a person fills in, in the order in which it was made. A passphrase is never among them."""
    for one in panel.findChildren(QWidget):
        inside = one.parentWidget()
        if isinstance(inside, QComboBox | QAbstractSpinBox | SegmentedBar):
            continue
        if isinstance(one, QLineEdit | QTextEdit) and one.isReadOnly():
            continue
        ticked = isinstance(one, QAbstractButton) and one.isCheckable()
        if ticked or (isinstance(one, _FIELDS) and not isinstance(one, PassphraseEdit)):
            yield one


def told(panel: QWidget) -> dict[str, Any]:
    """The fields of a form, what has the focus in it, and how far it is scrolled."""
    every = list(inputs(panel))
    focus = next((at for at, one in enumerate(every) if one.hasFocus()), -1)
    kinds = [type(one).__name__ for one in every]
    return {"kinds": kinds, "values": [_value(one) for one in every], "spots": [_spot(o) for o in every], "at": focus}


def fill(panel: QWidget, fields: Mapping[str, Any]) -> None:
    """Fill a form with what was told of it. A form that has other fields by now keeps what it has."""
    every = list(inputs(panel))
    if [type(one).__name__ for one in every] != fields.get("kinds"):
        return
    for one, value, spot in zip(every, fields["values"], fields["spots"], strict=True):
        _put(one, value)
        _put_spot(one, spot)
    at = fields.get("at", -1)
    if 0 <= at < len(every):
        every[at].setFocus()


def _value(one: QWidget) -> Any:
    if isinstance(one, QLineEdit):
        return one.text()
    if isinstance(one, QTextEdit):
        return one.toPlainText()
    if isinstance(one, QComboBox):
        return one.currentData() if one.currentData() is not None else one.currentText()
    if isinstance(one, QDateEdit):
        return one.date().toJulianDay()
    if isinstance(one, ManyOf):
        return list(one.values())
    if isinstance(one, SegmentedBar):
        return one.current()
    return one.isChecked() if isinstance(one, QAbstractButton) else None


def _put(one: QWidget, value: Any) -> None:
    if isinstance(one, QLineEdit):
        one.setText(str(value))
    elif isinstance(one, QTextEdit):
        one.setPlainText(str(value))
    elif isinstance(one, QComboBox):
        at = one.findData(value) if one.findData(value) >= 0 else one.findText(str(value))
        one.setCurrentIndex(max(0, at))
    elif isinstance(one, QDateEdit):
        one.setDate(QDate.fromJulianDay(int(value)))
    elif isinstance(one, ManyOf):
        one.choose(value)
    elif isinstance(one, SegmentedBar):
        one.choose(str(value))
    elif isinstance(one, QAbstractButton):
        one.setChecked(bool(value))


def _spot(one: QWidget) -> list[int]:
    """Caret, the selection's other end, scroll."""
    if isinstance(one, QLineEdit):
        begins = one.selectionStart()
        other = one.cursorPosition() if begins < 0 else begins + len(one.selectedText()) - _ahead(one)
        return [one.cursorPosition(), other, 0]
    if isinstance(one, QTextEdit):
        return [one.textCursor().position(), one.textCursor().anchor(), one.verticalScrollBar().value()]
    return [0, 0, one.verticalScrollBar().value() if isinstance(one, QAbstractScrollArea) else 0]


def _ahead(one: QLineEdit) -> int:
    """A selection is told by its start and length; the caret stands at one end, the other end is where it began."""
    return len(one.selectedText()) if one.cursorPosition() != one.selectionStart() else 0


def _put_spot(one: QWidget, spot: list[int]) -> None:
    caret, other, scroll = spot
    if isinstance(one, QLineEdit):
        if caret == other:
            one.setCursorPosition(caret)
        else:
            one.setSelection(other, caret - other)
    elif isinstance(one, QTextEdit):
        pen, last = one.textCursor(), one.document().characterCount() - 1
        pen.setPosition(min(other, last))
        pen.setPosition(min(caret, last), pen.MoveMode.KeepAnchor)
        one.setTextCursor(pen)
    if isinstance(one, QAbstractScrollArea):
        one.verticalScrollBar().setValue(scroll)
