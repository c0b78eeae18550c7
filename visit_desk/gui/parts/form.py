"""What stands in fields: one-a-line texts, several of a list, one of a few, a day that may be empty."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from visit_desk.gui import icons
from visit_desk.gui.parts.field import PRIVATE
from visit_desk.gui.parts.painted import visual
from visit_desk.gui.theme import font, line_height, px

_TIME = re.compile(r"^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*$")


class Lines(QTextEdit):
    """Several short texts, one a line; or (``prose``) one text of several lines. Tab goes on, as in every field."""

    left = Signal()

    def __init__(self, rows: int = 3, *, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self.setProperty("ring", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(font(role))
        self.setFixedHeight(line_height(role) * rows + px(18))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(PRIVATE)

    def values(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def show_values(self, values: Iterable[str]) -> None:
        self.setPlainText("\n".join(values))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_finish(event):
            event.ignore()  # the form's
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def line_edit(text: str = "") -> QLineEdit:
    """A field of one line; ``Field`` keeps the keyboard from learning what is typed in it."""
    return QLineEdit(text)


class Pick(QComboBox):
    """One of a few. Items are (key, words)."""

    def __init__(self, items: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for key, words in items:
            self.addItem(words, key)
        self.choose(current)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sign(self, "chevron-down")

    def choose(self, key: str) -> None:
        found = self.findData(key)
        self.setCurrentIndex(max(0, found))

    def key(self) -> str:
        return str(self.currentData() or "")


class TimeField(QLineEdit):
    """A time of day as people type it: 9, 930, 9.30 or 09:30."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._tidy)

    def moment(self) -> time | None:
        """The time that was typed, or None where it is none."""
        found = _TIME.match(self.text())
        if found is None:
            return None
        hour, minute = int(found[1]), int(found[2] or 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def show_moment(self, moment: time) -> None:
        self.setText(f"{moment:%H:%M}")

    def _tidy(self) -> None:
        moment = self.moment()
        if moment is not None:
            self.show_moment(moment)


class NumberField(QLineEdit):
    """A whole number, or nothing."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, most, self))

    def number(self) -> int | None:
        return int(self.text()) if self.text().strip().isdigit() else None

    def show_number(self, number: int | None) -> None:
        self.setText("" if number is None else str(number))


class DateField(QDateEdit):
    """A day that may be empty: the earliest day stands for nothing."""

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.setMinimumDate(QDate(2000, 1, 1))
        self.setSpecialValueText(self.tr("no date"))
        self.show_day(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sign(self, "calendar")

    def day(self) -> date | None:
        shown = self.date()
        return None if shown == self.minimumDate() else date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        self.setDate(QDate(day.year, day.month, day.day) if day else self.minimumDate())


def sign(field: QWidget, icon: str) -> None:
    """Say at the far end of a field that it opens."""
    side = px(15)
    place = visual(field, QRect(field.width() - side - px(9), (field.height() - side) // 2, side, side))
    painter = QPainter(field)
    icons.draw(painter, place, icon, "text2")
    painter.end()


class Escape(QObject):
    """Inside ``panel`` Escape calls ``then``; Ctrl and Enter together call ``finish`` where it is given."""

    def __init__(self, panel: QWidget, then: Callable[[], object], finish: Callable[[], object] | None = None) -> None:
        super().__init__(panel)
        self._then = then
        self._finish = finish
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._then()
                return True
            if is_finish(event) and self._finish is not None:
                self._finish()
                return True
        return super().eventFilter(watched, event)


def is_finish(event: QKeyEvent) -> bool:
    """Ctrl and Enter: done with this form, from any of its fields."""
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(held) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
