"""Opening a note: everything that its page shows, read at the desk in one go. Runs in the lane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from visit_desk.desk.views import Speaker
from visit_desk.domain.evidence import Commitment
from visit_desk.domain.ids import is_id
from visit_desk.domain.lists import Action, ConsentState, NoteState
from visit_desk.domain.note import MARKER, Mention, Note, ReviewedNote
from visit_desk.domain.trouble import NotFound, SourcesClosed
from visit_desk.domain.visit import Meeting

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

NOW, LOOSE, SLOT = "now", "loose", "slot:"


@dataclass(frozen=True)
class Opened:
    """A note and what stands around it. ``unreadable``: the note asked for cannot be read now; ``note`` goes on."""

    note: Note = field(repr=False)
    now: datetime
    meeting: Meeting | None = field(default=None, repr=False)
    speakers: tuple[Speaker, ...] = ()
    commitments: tuple[Commitment, ...] = field(default=(), repr=False)
    sources_open: bool = False
    sealed: bool = False
    new: bool = False
    unreadable: bool = False

    @property
    def codes(self) -> dict[str, str]:
        return {speaker.id: speaker.code for speaker in self.speakers}


@dataclass(frozen=True)
class Standing:
    """What one speaker allowed and what is still owed to them. ``owed`` are keys of the window's words."""

    person: str
    code: str = ""
    preset: str = ""
    owed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Here:
    """What this desk remembers of the notes that were written on it: by slot, and by id where the inbox has the note
    and nobody can read it back."""

    begun: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, Note] = field(default_factory=dict, repr=False)


def open_note(desk: Desk, record: str, here: Here) -> Opened:
    """The note behind a record: an id, "now", "loose", or "slot:" and the id of a slot. Who comes back to a slot goes
    on with the note that was begun in it."""
    if record == LOOSE:
        return _around(desk, _loose(desk), new=True)
    if record == NOW or record.startswith(SLOT):
        blank = desk.notes.begin(record.removeprefix(SLOT) if record != NOW else "")
        begun = _written(desk, here.begun.get(blank.slot, ""), here) if blank.slot else None
        return begun if begun and not begun.sealed else _around(desk, blank, new=True)
    # What is written now may belong to a meeting that nobody can see: never to the official one that comes next.
    return _written(desk, record, here) or _around(desk, _loose(desk), new=True, unreadable=True)


def _loose(desk: Desk) -> Note:
    visit = desk.visit()
    return Note(visit=visit.id if visit else "", written=desk.now())


def _written(desk: Desk, note_id: str, here: Here) -> Opened | None:
    """A note that was written before, as far as it can be read now."""
    if not note_id:
        return None
    try:
        note = desk.notes.glossed(desk.notes.get(note_id))
        return _around(desk, note, sealed=note.state is NoteState.SEALED)
    except (SourcesClosed, NotFound):
        pass
    try:
        return _around(desk, as_note(desk.notes.reviewed(note_id)), sealed=True)
    except NotFound:
        return _around(desk, here.typed[note_id]) if note_id in here.typed else None


def _around(desk: Desk, note: Note, *, sealed: bool = False, new: bool = False, unreadable: bool = False) -> Opened:
    meeting = next((one for one in desk.programme.meetings() if one.id == note.meeting), None) if note.meeting else None
    if meeting and meeting.interpreter:
        meeting = replace(meeting, interpreter=_code(desk, meeting.interpreter))
    promised = tuple(one for one in desk.evidence.commitments() if one.meeting and one.meeting == note.meeting)
    return Opened(
        note, desk.now(), meeting, desk.notes.speakers(note), promised, desk.sources_open, sealed, new, unreadable
    )


def _code(desk: Desk, interpreter: str) -> str:
    """How a page calls the interpreter: by code where it is somebody in the register, as written otherwise; never by
    the id that stands in the record."""
    if not is_id(interpreter):
        return interpreter
    if not desk.sources_open:
        return ""
    return next((person.code for person in desk.people.lines() if person.id == interpreter), "")


def as_note(reviewed: ReviewedNote) -> Note:
    """A reviewed note in the shape that the editor shows: each marker is a settled mention that covers nothing."""
    places = [at for at, letter in enumerate(reviewed.text) if letter == MARKER]
    mentions = tuple(
        Mention(start=at, end=at + 1, kind=marker.kind, id=marker.id, person=marker.person, action=Action.REDACT,
                gloss=marker.gloss, decided_by="review")
        for at, marker in zip(places, reviewed.markers, strict=False)
    )  # fmt: skip
    return Note(
        id=reviewed.id, visit=reviewed.visit, code=reviewed.code, meeting=reviewed.meeting, text=reviewed.text,
        language=reviewed.language, tier=reviewed.tier, state=NoteState.SEALED, mentions=mentions,
    )  # fmt: skip


def standing(desk: Desk, person: str) -> Standing:
    """What this speaker allowed. Nothing is known of anybody while the sources are closed."""
    if not person or not desk.sources_open:
        return Standing(person)
    view = desk.people.view(person)
    owed = [lack.key for lack in view.lacks]
    if all(line.state is ConsentState.NOT_ASKED for line in view.consents):
        owed.insert(0, "consent")
    elif view.preset == "background":
        owed.insert(0, "internal only")
    return Standing(person, view.person.code, view.preset, tuple(owed))


def words_in(text: str) -> int:
    return len(text.split())


def renewed(before: Note, kept: Note) -> Note:
    """The page's note with what the desk decided when keeping it (its state, when it was written)."""
    return replace(before, state=kept.state, written=kept.written)
