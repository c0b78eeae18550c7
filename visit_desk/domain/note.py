"""Notes: what was typed (sources file) and what a reader without the sources may see (notes file)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Action, Capacity, MentionKind, NoteState, Tier
from visit_desk.domain.thing import Thing, secret

# In text that left the sources file each hidden word is this one character, with its Marker in reading order.
MARKER = "\ufffc"


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A stretch of a note that identifies someone. ``start`` and ``end`` count code points of ``Note.text``.

    ``gloss`` is the truthful, coarser wording that readers see instead. ``decided_by`` is "register", "pattern",
    "key" (one key while writing), "review" or "record" (a file of recorded decisions); empty while undecided.
    """

    start: int
    end: int
    kind: MentionKind
    id: str = field(default_factory=new_id)
    person: str = ""
    action: Action = Action.UNDECIDED
    gloss: str = ""
    forms: tuple[str, ...] = field(default=(), repr=False)
    decided_by: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A stretch of a note with its own speaker, tier and capacity: an aside, or one voice among several."""

    start: int
    end: int
    speaker: str
    tier: Tier
    capacity: Capacity
    id: str = field(default_factory=new_id)
    aside: bool = False


@dataclass(frozen=True, kw_only=True)
class Quote:
    """A stretch that quotes somebody, with the words in their own language beside the translation."""

    start: int
    end: int
    language: str = ""
    original: str = secret()
    translated_by: str = ""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, kw_only=True)
class Note(Thing):
    """What was typed, whole and clear. Lies in the sources file only, whatever its tier."""

    kind: ClassVar[str] = "note"
    code: str = ""
    meeting: str = ""
    slot: str = ""
    text: str = secret()
    language: str = ""
    speaker: str = ""
    tier: Tier = Tier.C
    capacity: Capacity = Capacity.WITNESS
    state: NoteState = NoteState.DRAFT
    written: datetime | None = None
    mentions: tuple[Mention, ...] = ()
    passages: tuple[Passage, ...] = ()
    quotes: tuple[Quote, ...] = ()
    imported_from: str = secret()


@dataclass(frozen=True, kw_only=True)
class Marker:
    """What stands in the place of a hidden word: its kind and a truthful gloss. Its id is the mention's."""

    id: str
    kind: MentionKind
    gloss: str
    person: str = ""


@dataclass(frozen=True, kw_only=True)
class ReviewedNote(Thing):
    """The reviewed form of a tier A or B note: every hidden word is ``MARKER``, ``markers`` in reading order."""

    kind: ClassVar[str] = "reviewed_note"
    code: str = ""
    note: str = ""
    meeting: str = ""
    text: str = secret()
    markers: tuple[Marker, ...] = ()
    language: str = ""
    tier: Tier = Tier.B
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class ClearOriginal(Thing):
    """A clear file that a note was imported from: a reminder until a person says that it is gone."""

    kind: ClassVar[str] = "clear_original"
    path: str = secret()
    imported: date | None = None
    removed: bool = False


def plain(note: ReviewedNote) -> str:
    """The reviewed text with each marker replaced by its gloss: what a screen reader or the clipboard gets."""
    glosses = iter(note.markers)
    return "".join(next(glosses).gloss if letter == MARKER else letter for letter in note.text)
