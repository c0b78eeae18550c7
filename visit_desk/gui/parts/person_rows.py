"""People as rows: code, what they are, what is owed. Never a legal name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from visit_desk.desk.views import Debt
from visit_desk.domain.people import Interlocutor
from visit_desk.gui.parts.counted import Counted
from visit_desk.gui.parts.rows import Row
from visit_desk.gui.words import reason, said

ORDERS = ("debts", "code", "tier")


def ordered(
    people: Iterable[Interlocutor], order: str, owed: Mapping[str, Sequence[Debt]], overdue: frozenset[str]
) -> list[Interlocutor]:
    """By what is owed, by code, or by tier; people who were only spoken of come last."""
    if order == "code":
        return sorted(people, key=lambda one: (not one.spoke, one.code))
    if order == "tier":
        return sorted(people, key=lambda one: (not one.spoke, "DCBA".index(one.tier.value), one.code))
    return sorted(
        people,
        key=lambda one: (one.id not in overdue, -len(owed.get(one.id, ())), not one.spoke, one.code),
    )


def _short(key: str) -> str:
    """What is owed, in the two or three words that a row has room for."""
    if key == "assessment":
        return QCoreApplication.translate("PersonRows", "No risk assessment")
    if key == "referral":
        return QCoreApplication.translate("PersonRows", "No referral offered")
    return reason(key)


def people_rows(
    people: Iterable[Interlocutor], debts: Iterable[Debt], overdue: frozenset[str], order: str
) -> list[Row]:
    """Everybody as rows, in this order, each with what is owed."""
    owed: dict[str, list[Debt]] = {}
    for debt in debts:
        if debt.record:
            owed.setdefault(debt.record, []).append(debt)
    return [person_row(one, owed.get(one.id, []), one.id in overdue) for one in ordered(people, order, owed, overdue)]


def person_row(person: Interlocutor, owed: Sequence[Debt], overdue: bool) -> Row:
    said_of = person.role or person.institution or said(person.capacity)
    if not person.spoke:
        spoken = QCoreApplication.translate("PersonRows", "{role}, only spoken of")
        said_of = spoken.format(role=person.role) if person.role else said_of
    if overdue:
        state, words = "overdue", QCoreApplication.translate("PersonRows", "Check-in overdue")
    elif len(owed) == 1:
        state, words = "owed", _short(owed[0].key)
    elif owed:
        state, words = "owed", Counted().debts(len(owed))
    else:
        state, words = "settled", QCoreApplication.translate("PersonRows", "Settled")
    return Row(
        key=person.id,
        title=person.code,
        second=said_of,
        letter=person.tier.value,
        letter_ink="aside_text" if person.tier.protected else "text2",
        letter_fill="conf" if person.tier.protected else "sunk",
        state=state,
        state_words=words,
    )
