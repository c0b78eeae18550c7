"""Rules over consents: what one person allows, for one note or for everything they told."""

from __future__ import annotations

from collections.abc import Iterable

from visit_desk.domain.lists import ConsentState, Use
from visit_desk.domain.people import Condition, Consent


def states_for(consents: Iterable[Consent], person: str, note: str = "") -> dict[Use, ConsentState]:
    """The state of each use that was ever asked of this person. What was said of one note wins over the whole,
    except that a withdrawal of the whole is a withdrawal of each note. Absent means not asked, which forbids."""
    whole: dict[Use, ConsentState] = {}
    narrow: dict[Use, ConsentState] = {}
    for consent in consents:
        if consent.person != person:
            continue
        if not consent.note:
            whole[consent.use] = consent.state
        elif consent.note == note:
            narrow[consent.use] = consent.state
    withdrawn = {use: state for use, state in whole.items() if state is ConsentState.WITHDRAWN}
    return whole | narrow | withdrawn


def conditions_for(consents: Iterable[Consent], person: str, note: str = "") -> tuple[Condition, ...]:
    """Every condition that this person put on a use that they granted, for this note or for the whole."""
    found: list[Condition] = []
    for consent in consents:
        if consent.person == person and consent.note in ("", note):
            found.extend(condition for condition in consent.conditions if condition not in found)
    return tuple(found)
