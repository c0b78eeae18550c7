"""A country visit, its programme and its meetings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from visit_desk.domain.lists import SlotKind, Tier, VisitKind
from visit_desk.domain.thing import Thing, required_secret, secret


@dataclass(frozen=True, kw_only=True)
class Visit(Thing):
    """One visit of a mandate holder to one country. ``code`` is what commands call it by (``XIV-2027``)."""

    kind: ClassVar[str] = "visit"
    code: str
    country: str
    country_formal: str = ""
    country_adjective: str = ""
    form: VisitKind = VisitKind.COUNTRY
    starts: date
    ends: date
    capital: str = ""
    languages: tuple[str, ...] = ()
    mandate: str = ""
    mandate_resolution: str = ""
    symbol: str = "A/HRC/XX/XX/Add.X"
    session: str = ""
    session_dates: str = ""
    agenda_item: str = "3"
    agenda_title: str = ""
    press_conference: datetime | None = None
    funding: str = ""


@dataclass(frozen=True, kw_only=True)
class Place(Thing):
    """A place that may give somebody away, with every form it may be written in and coarser true words for it.

    ``region`` and ``gloss`` are what a shared page may say instead. ``few`` is the officer's estimate of how many
    people of one role can be met there; ``None`` means unknown, which counts as few.
    """

    kind: ClassVar[str] = "place"
    code: str
    forms: tuple[str, ...] = field(default=(), repr=False)
    level: str = "city"
    region: str = secret()
    gloss: str = ""
    few: int | None = None


@dataclass(frozen=True, kw_only=True)
class Slot(Thing):
    """A stretch of the programme. A confidential slot lies only in the sources file, in no agenda and no title."""

    kind: ClassVar[str] = "slot"
    code: str
    form: SlotKind
    starts: datetime
    ends: datetime
    title: str = required_secret()
    place: str = secret()
    city: str = secret()
    language: str = ""
    meeting: str = ""
    source_file: str = ""


@dataclass(frozen=True, kw_only=True)
class Meeting(Thing):
    """A meeting that is planned or was held. ``place`` is a Place id; ``participants`` are Interlocutor ids.

    ``public`` says that the authorities know of it. Tier is the meeting's default: a passage may be stricter.
    """

    kind: ClassVar[str] = "meeting"
    code: str
    form: str
    title: str = required_secret()
    form_of_slot: SlotKind = SlotKind.OFFICIAL
    tier: Tier = Tier.B
    attribution: str = "not attributable"
    starts: datetime | None = None
    ends: datetime | None = None
    place: str = ""
    city: str = secret()
    language: str = ""
    interpreter: str = ""
    participants: tuple[str, ...] = ()
    public: bool = False
    held: bool = True
