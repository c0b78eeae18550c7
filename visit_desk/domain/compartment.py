"""Which of the two files a thing lies in. Identities, unreviewed text and tiers C and D need the sources key."""

from __future__ import annotations

from visit_desk.domain.evidence import Communication, Reprisal, StatementLink
from visit_desk.domain.lists import Compartment, SlotKind
from visit_desk.domain.note import ClearOriginal, Note, ReviewedNote
from visit_desk.domain.people import CheckIn, Consent, Interlocutor, RiskAssessment
from visit_desk.domain.retention import Retention
from visit_desk.domain.thing import Thing
from visit_desk.domain.visit import Meeting, Place, Slot

ALWAYS_SOURCES: tuple[type[Thing], ...] = (
    Interlocutor,
    Consent,
    RiskAssessment,
    CheckIn,
    Note,
    ClearOriginal,
    Place,
    Reprisal,
    Communication,
    StatementLink,
    Retention,
)


def compartment_of(thing: Thing) -> Compartment:
    """The file that may hold this thing. Protective by default where a field decides."""
    if isinstance(thing, ALWAYS_SOURCES):
        return Compartment.SOURCES
    if isinstance(thing, Slot):
        return Compartment.NOTES if thing.form is SlotKind.OFFICIAL else Compartment.SOURCES
    if isinstance(thing, Meeting):
        official = thing.form_of_slot is SlotKind.OFFICIAL and not thing.tier.protected
        return Compartment.NOTES if official else Compartment.SOURCES
    if isinstance(thing, ReviewedNote):
        return Compartment.SOURCES if thing.tier.protected else Compartment.NOTES
    return Compartment.NOTES
