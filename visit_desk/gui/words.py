"""How troubles, list words and rule keys read on screen. Whole literals only, so that translators see each one.

``said`` speaks any member of ``domain.lists``, ``sentence`` any Trouble, ``reason`` any key a rule answers with.
A table is read when its first word is spoken: the first picture needs none of them.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from visit_desk.gui.direction import onward

if TYPE_CHECKING:
    from visit_desk.domain.lists import Tier
    from visit_desk.domain.trouble import Trouble


def said(member: Enum) -> str:
    """The words for a member of a list, in the window's language. An unknown one reads as its stable spelling."""
    from visit_desk.gui.list_words import LIST_WORDS

    literal = LIST_WORDS.get(f"{type(member).__name__}.{member.name}")
    return QCoreApplication.translate("lists", literal) if literal else str(member.value)


def said_value(kind: type[Enum], value: str) -> str:
    """The words for a stable spelling of ``kind``; the spelling itself where it is none."""
    for member in kind:
        if member.value == value:
            return said(member)
    return value


def sentence(trouble: Trouble) -> str:
    """The sentence for people, translated, with its places filled in."""
    from visit_desk.gui.troubles import TROUBLES

    literal = trouble.sentence
    told = QCoreApplication.translate("trouble", literal) if literal in TROUBLES else literal
    places = {name: _place(value) for name, value in trouble.places.items()}
    try:
        return told.format(**places)
    except (KeyError, IndexError):
        return literal


def _place(value: object) -> object:
    return reason(value) if isinstance(value, str) else value


def reason(key: str, **places: object) -> str:
    """The sentence for a key that a rule answers with (``Lack.key``, ``Lit.why``, ``Debt.key``, ``Refusal.reason``).

    A key without words of its own is shown as it is: rules of other rooms speak plain English.
    """
    from visit_desk.gui.reasons import REASONS

    literal = REASONS.get(key)
    told = QCoreApplication.translate("reasons", literal) if literal else key
    try:
        return told.format(**places)
    except (KeyError, IndexError):
        return told


def tier_words(tier: Tier) -> str:
    """The tier as a mark reads it: letter and word."""
    return onward(f"{tier.value}  {said(tier)}")
