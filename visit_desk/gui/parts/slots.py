"""Slots of the programme as a list for views: the spine of one day, the board of all days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from visit_desk.domain.lists import SlotKind
from visit_desk.gui.direction import listed
from visit_desk.gui.literal import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the first run asks for words of days, and what the desk shows is not loaded then
    from visit_desk.desk.views import SlotLine, TodayView

LINE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
FORMS = frozenset({
    QT_TRANSLATE_NOOP("dates", "d MMMM"), QT_TRANSLATE_NOOP("dates", "d MMMM yyyy"),
    QT_TRANSLATE_NOOP("dates", "dddd d MMMM"),
})  # fmt: skip


def clock(moment: datetime) -> str:
    """Hours and minutes, of equal width in every language."""
    return f"{moment:%H:%M}"


def day_words(day: date, form: str = "dddd d MMMM") -> str:
    """A day in the words of the language in force, in the order in which that language puts them."""
    here, form = QLocale(), day_form(form)
    if here.language() == QLocale.Language.Arabic:  # months by both of their names, as the United Nations write them
        form = form.replace("MMMM", f"'{QLocale('ar_SY').monthName(day.month)}/{here.monthName(day.month)}'")
    return here.toString(day, form)  # type: ignore[call-overload,no-any-return]  # PySide takes a date


def day_form(form: str) -> str:
    """One of ``FORMS`` as the language of the window has it; another form as it is."""
    return QCoreApplication.translate("dates", form) if form in FORMS else form


def language_words(code: str) -> str:
    """A language as people call it; what is no code stays as it was written."""
    names = {
        "en": QCoreApplication.translate("Slots", "English"),
        "fr": QCoreApplication.translate("Slots", "French"),
        "es": QCoreApplication.translate("Slots", "Spanish"),
        "pt": QCoreApplication.translate("Slots", "Portuguese"),
        "ru": QCoreApplication.translate("Slots", "Russian"),
        "ar": QCoreApplication.translate("Slots", "Arabic"),
        "zh": QCoreApplication.translate("Slots", "Chinese"),
    }
    if code in names:
        return names[code]
    known = QLocale(code).language() if len(code) in (2, 3) else QLocale.Language.C
    return code if known == QLocale.Language.C else QLocale.languageToString(known)


def slot_title(line: SlotLine, open_kind: bool = False) -> str:
    """What a screen may show of a slot: a confidential one names neither kind nor place unless asked to."""
    if line.slot.form is SlotKind.CONFIDENTIAL and not open_kind:
        return QCoreApplication.translate("Slots", "Conversation")
    return line.slot.title or QCoreApplication.translate("Slots", "No title yet")


def told(line: SlotLine) -> str:
    """One sentence for a screen reader."""
    kind = (
        QCoreApplication.translate("Slots", "confidential")
        if line.slot.form is SlotKind.CONFIDENTIAL
        else QCoreApplication.translate("Slots", "official")
    )
    parts = [
        day_words(line.slot.starts.date()),
        f"{clock(line.slot.starts)}–{clock(line.slot.ends)}",
        slot_title(line, open_kind=True),
        kind,
    ]
    if line.now:
        parts.append(QCoreApplication.translate("Slots", "now"))
    elif line.next:
        parts.append(QCoreApplication.translate("Slots", "next"))
    if line.notes:
        parts.append(QCoreApplication.translate("Slots", "has notes"))
    if line.debts:
        parts.append(QCoreApplication.translate("Slots", "something still to settle"))
    return listed(parts)


class Slots(QAbstractListModel):
    """The slots of some days, in order of time."""

    def __init__(self) -> None:
        super().__init__()
        self.days: tuple[TodayView, ...] = ()
        self.lines: tuple[SlotLine, ...] = ()

    def show(self, days: tuple[TodayView, ...], official_only: bool = False) -> None:
        self.beginResetModel()
        self.days = days
        lines = [line for day in days for line in day.slots]
        # Each day names its next slot; on the board only the first of them is what comes next.
        coming = next((line.slot.id for line in lines if line.next), "")
        self.lines = tuple(
            replace(line, next=line.slot.id == coming)
            for line in lines
            if not official_only or line.slot.form is SlotKind.OFFICIAL
        )
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return told(line)
        return None

    def row_of(self, slot_id: str) -> int:
        """The row of a slot, or -1."""
        return next((row for row, line in enumerate(self.lines) if line.slot.id == slot_id), -1)
