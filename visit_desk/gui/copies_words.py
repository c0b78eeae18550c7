"""How a copy reads on screen: when, what it holds, how far it was compared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from visit_desk.gui.direction import listed
from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.parts.rows import Row
from visit_desk.gui.parts.slots import clock, day_words

if TYPE_CHECKING:
    from visit_desk.domain.copy import Holding, KeptCopy

_MOST = 4


class Held(QObject):
    """lupdate reads a plural in ``self.tr`` alone."""

    def counts(self, kinds: Mapping[str, int]) -> list[str]:
        """What is counted of a copy, in this order; everything else would only make the line long."""
        words = {
            "note": self.tr("%n note(s)", "", kinds.get("note", 0)),
            "reviewed_note": self.tr("%n reviewed note(s)", "", kinds.get("reviewed_note", 0)),
            "interlocutor": self.tr("%n person(s)", "", kinds.get("interlocutor", 0)),
            "slot": self.tr("%n slot(s)", "", kinds.get("slot", 0)),
            "finding": self.tr("%n finding(s)", "", kinds.get("finding", 0)),
            "paragraph": self.tr("%n paragraph(s)", "", kinds.get("paragraph", 0)),
        }
        return [said for kind, said in words.items() if kinds.get(kind)][:_MOST]


def tell(words: str) -> str:
    return QCoreApplication.translate("copies", words)


def moment(at: datetime, today: date) -> str:
    if at.date() == today:
        return tell(QT_TRANSLATE_NOOP("copies", "today {time}")).format(time=clock(at))
    return listed((day_words(at.date(), "dddd d MMMM"), clock(at)))


def held_words(holding: Holding | None) -> str:
    """Counts of what it holds; or that the keys of now do not open it."""
    if holding is None:
        return tell(QT_TRANSLATE_NOOP("copies", "opens with an earlier passphrase"))
    return listed(Held().counts(holding.kinds)) or tell(QT_TRANSLATE_NOOP("copies", "nothing in what was opened"))


def size_words(count: int) -> str:
    return QLocale().formattedDataSize(count, 1)


def state_of(copy: KeptCopy) -> tuple[str, str]:
    """State of ``marks`` and its word."""
    if not copy.whole:
        return "stop", tell(QT_TRANSLATE_NOOP("copies", "Not whole"))
    if copy.sources:
        return "settled", tell(QT_TRANSLATE_NOOP("copies", "Opened and compared"))
    return "waiting", tell(QT_TRANSLATE_NOOP("copies", "Sources copied unopened"))


def row_of(copy: KeptCopy, today: date, *, elsewhere: bool, holds: str) -> Row:
    state, words = state_of(copy)
    return Row(
        key=str(copy.path),
        title=moment(copy.at, today),
        second=listed(part for part in (holds, size_words(copy.bytes)) if part),
        icon="copy",
        tag=tell(QT_TRANSLATE_NOOP("copies", "elsewhere")) if elsewhere else "",
        state=state,
        state_words=words,
    )
