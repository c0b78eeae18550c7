"""Opening a note: everything that its page shows, read at the desk in one go. Runs in the lane."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from visit_desk.desk.views import Speaker
from visit_desk.domain.evidence import Commitment
from visit_desk.domain.lists import Action, NoteState
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


def open_note(desk: Desk, record: str, here: Note | None = None) -> Opened:
    """The note behind a record: an id, "now", "loose", or "slot:" and the id of a slot.

    ``here`` is what was typed under this id on this very desk, should the inbox have it and nobody be able to read it.
    """
    if record == NOW:
        return _around(desk, desk.notes.begin(), new=True)
    if record == LOOSE:
        visit = desk.visit()
        return _around(desk, Note(visit=visit.id if visit else "", written=desk.now()), new=True)
    if record.startswith(SLOT):
        return _around(desk, desk.notes.begin(record.removeprefix(SLOT)), new=True)
    try:
        note = desk.notes.get(record)
        return _around(desk, note, sealed=note.state is NoteState.SEALED)
    except (SourcesClosed, NotFound):
        pass
    try:
        return _around(desk, as_note(desk.notes.reviewed(record)), sealed=True)
    except NotFound:
        pass
    if here is not None:
        return _around(desk, here)
    return _around(desk, desk.notes.begin(), new=True, unreadable=True)


def _around(desk: Desk, note: Note, *, sealed: bool = False, new: bool = False, unreadable: bool = False) -> Opened:
    meeting = next((one for one in desk.programme.meetings() if one.id == note.meeting), None) if note.meeting else None
    promised = tuple(one for one in desk.evidence.commitments() if one.meeting and one.meeting == note.meeting)
    return Opened(
        note, desk.now(), meeting, desk.notes.speakers(note), promised, desk.sources_open, sealed, new, unreadable
    )


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
    if not view.consents or not view.preset:
        owed.insert(0, "consent")
    elif view.preset == "background":
        owed.insert(0, "internal only")
    return Standing(person, view.person.code, view.preset, tuple(owed))


def words_in(text: str) -> int:
    return len(text.split())


def renewed(before: Note, kept: Note) -> Note:
    """The page's note with what the desk decided when keeping it (its state, when it was written)."""
    return replace(before, state=kept.state, written=kept.written)
