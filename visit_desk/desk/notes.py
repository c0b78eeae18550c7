"""Notes: begin one with one chord, keep every keystroke, hide a word with one key. Writing is never refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from pathlib import Path

from visit_desk.desk.hiding import covered, guess_mention, without_overlap
from visit_desk.desk.memory import Memory
from visit_desk.desk.programme import Programme
from visit_desk.desk.settling import glossed
from visit_desk.desk.views import Candidate, NoteLine, Speaker
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Commitment
from visit_desk.domain.ids import new_id
from visit_desk.domain.lists import Action, Capacity, MentionKind, NoteState, Tier
from visit_desk.domain.note import ClearOriginal, Mention, Note, Passage, ReviewedNote
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.visit import Meeting, Visit
from visit_desk.redaction import find, gloss_for, language_of
from visit_desk.vault import Revision, Vault

# What only resembles a recorded name is proposed, not hidden by itself.
_SURE = 0.6


class Notes:
    """The notes of the current visit."""

    def __init__(
        self,
        vault: Vault,
        memory: Memory,
        programme: Programme,
        visit: Callable[[], Visit | None],
        now: Callable[[], datetime],
    ) -> None:
        self._vault = vault
        self._memory = memory
        self._programme = programme
        self._visit = visit
        self._now = now

    def begin(self, slot_id: str = "") -> Note:
        """A blank note in the given slot, else in the current one, else in none. Not kept until something is typed."""
        slots = {slot.id: slot for slot in self._programme.slots()}
        slot = slots.get(slot_id) or self._programme.current_slot()
        visit = self._visit()
        if slot is None:
            return Note(visit=visit.id if visit else "", written=self._now())
        meeting = self._programme.meeting_for(slot)
        return self.in_meeting(meeting, slot.id)

    def in_meeting(self, meeting: Meeting, slot_id: str = "") -> Note:
        people = self._memory.by_id(Interlocutor) if self._vault.sources_open else {}
        speaker = next((people[p] for p in meeting.participants if p in people and people[p].spoke), None)
        return Note(
            visit=meeting.visit,
            code=meeting.code,
            meeting=meeting.id,
            slot=slot_id,
            language=meeting.language,
            speaker=speaker.id if speaker else "",
            tier=meeting.tier,
            capacity=speaker.capacity if speaker else Capacity.WITNESS,
            written=self._now(),
        )

    def keep(self, note: Note) -> Note:
        """Durable when it returns. A reviewed note that is changed must be reviewed again."""
        state = NoteState.COMPLETE if note.state in (NoteState.SEALED, NoteState.REVIEWED) else note.state
        kept = replace(note, state=state, written=note.written or self._now())
        self._vault.keep(kept)
        self._memory.forget(Note)
        return kept

    def get(self, note_id: str) -> Note:
        """The clear note. Only while the sources are open."""
        self._memory.need_sources()
        return self._vault.get(Note, note_id)

    def reviewed(self, note_id: str) -> ReviewedNote:
        """The reviewed form of a note, by its own id or the clear note's."""
        for note in self._memory.all(ReviewedNote):
            if note_id in (note.id, note.note):
                return note
        raise NotFound(what="note")

    def lines(self) -> tuple[NoteLine, ...]:
        """All notes, newest first. With the sources closed: the reviewed ones of tiers A and B."""
        meetings = self._memory.by_id(Meeting)
        reviewed = {note.note: note for note in self._memory.all(ReviewedNote)}
        if self._vault.sources_open:
            lines = [self._line(note, meetings, note.id in reviewed) for note in self._memory.all(Note)]
        else:
            lines = [self._closed_line(note, meetings) for note in reviewed.values()]
        return tuple(sorted(lines, key=lambda line: (line.day or date.min, line.code), reverse=True))

    def speakers(self, note: Note) -> tuple[Speaker, ...]:
        """Who may be speaking: the meeting's participants first, then everybody else who spoke."""
        if not self._vault.sources_open:
            return ()
        meeting = self._memory.find(Meeting, note.meeting)
        present = meeting.participants if meeting else ()
        people = [p for p in self._memory.all(Interlocutor) if p.spoke and not p.merged_into]
        people.sort(key=lambda person: (person.id not in present, person.code))
        return tuple(Speaker(p.id, p.code, p.role or p.institution, p.tier, p.capacity) for p in people)

    def candidates(self, text: str, language: str = "auto") -> tuple[Candidate, ...]:
        """What in this text may identify someone. ``known`` ones are forms of recorded people."""
        spans = find(text, self._memory.register(), lang=language or "auto", calm=True)
        return tuple(Candidate(s.start, s.end, s.kind, s.person or "", s.layer == "register", "") for s in spans)

    def gloss(self, kind: MentionKind, text: str, language: str = "", around: str = "") -> str:
        """A wording in the language of the note; where that is not told, of the text ``around`` the word."""
        return gloss_for(kind, text, language or language_of(around or text))

    def glossed(self, note: Note) -> Note:
        """The note with a wording in its own language for each hidden word that has none yet; nothing is kept."""
        return glossed(note)

    def hide(self, note: Note, start: int, end: int) -> Note:
        """Hide this stretch: kind and person are guessed now and settled in the evening."""
        mention = guess_mention(note, start, end, self._memory.register())
        return replace(note, mentions=without_overlap(note.mentions, mention))

    def hide_known(self, note: Note) -> Note:
        """Mark every form of a recorded person that is not yet marked."""
        register = self._memory.register()
        if register is None:
            return note
        mentions = list(note.mentions)
        for span in find(note.text, register, lang=note.language or "auto", calm=True):
            if span.layer == "register" and span.score >= _SURE and not covered(span.start, span.end, mentions):
                word = note.text[span.start : span.end]
                action = Action.REDACT if span.kind.direct else Action.GENERALISE
                mentions.append(
                    Mention(
                        start=span.start,
                        end=span.end,
                        kind=span.kind,
                        person=span.person or "",
                        action=action,
                        gloss=gloss_for(span.kind, word, note.language or language_of(note.text)),
                        decided_by="register",
                    )
                )
        return replace(note, mentions=tuple(sorted(mentions, key=lambda mention: mention.start)))

    def unhide(self, note: Note, mention_id: str) -> Note:
        return replace(note, mentions=tuple(mention for mention in note.mentions if mention.id != mention_id))

    def aside(self, note: Note, start: int, end: int, speaker: str = "", tier: Tier = Tier.C) -> Note:
        """Mark an aside with its own speaker and tier. Of earlier ones only what it covers is cut away: the rest of
        an aside never falls back to what is said on the record."""
        aside = Passage(
            start=start, end=end, speaker=speaker or note.speaker, tier=tier, capacity=Capacity.PRIVATE, aside=True
        )
        apart = [rest for passage in note.passages for rest in _around(passage, start, end)]
        return replace(note, passages=tuple(sorted([*apart, aside], key=lambda passage: passage.start)))

    def commitment(self, note: Note, start: int, end: int, by: str = "", due: date | None = None) -> Commitment:
        """A commitment taken from the words of a note; hidden words stand as their gloss."""
        meeting = self._memory.find(Meeting, note.meeting)
        taken = {one.code for one in (*self._memory.all(Commitment), *self._vault.retired(Commitment))}
        commitment = Commitment(
            visit=note.visit,
            code=next(f"C{number}" for number in count(1) if f"C{number}" not in taken),
            by=by or (meeting.title if meeting and meeting.public else ""),
            text=said(note, start, end),
            meeting=note.meeting if meeting and meeting.public else "",
            given=self._now().date(),
            due=due,
        )
        self._memory.keep(commitment)
        return commitment

    def history(self, note_id: str) -> tuple[Revision, ...]:
        return self._vault.history(note_id)

    def restore(self, note_id: str, revision_id: str) -> Note:
        """Take an earlier state of a note up again; the present one stays in the history."""
        for revision in self._vault.history(note_id):
            if revision.id == revision_id and isinstance(revision.value, Note):
                return self.keep(revision.value)
        raise NotFound(what="earlier state")

    def bring_in(self, paths: Sequence[Path], meeting_id: str = "") -> tuple[Note, ...]:
        """Notes from clear text files. Each stays where it lies and is listed until a person has removed it."""
        from visit_desk.exchange import read_text  # what reads files is not waited for while a vault opens

        texts = [(path, read_text(path)) for path in paths]
        visit = self._visit()
        if visit is None:
            raise NotFound(what="visit")
        made: list[Note] = []
        for path, text in texts:
            if meeting_id:
                blank = self.in_meeting(self._programme.meeting(meeting_id))
            else:
                blank = Note(visit=visit.id, written=self._now())
            note = replace(
                blank, text=text, language=language_of(text), state=NoteState.COMPLETE, imported_from=str(path)
            )
            note = self.hide_known(note)
            original = ClearOriginal(visit=visit.id, path=str(path.resolve()), imported=self._now().date())
            self._vault.keep(note, original)
            made.append(note)
        self._vault.journal.note(Deed.IMPORTED, kind=Note.kind, count=len(made))
        self._memory.forget(Note, ClearOriginal)
        return tuple(made)

    def _line(self, note: Note, meetings: dict[str, Meeting], reviewed: bool) -> NoteLine:
        meeting = meetings.get(note.meeting)
        waiting = sum(1 for mention in note.mentions if mention.action is Action.UNDECIDED)
        return NoteLine(
            note.id,
            note.code,
            meeting.title if meeting else "",
            _day(note, meeting),
            note.tier,
            note.state,
            len(note.text.split()),
            waiting,
            len(note.mentions),
            True,
            reviewed,
            note.meeting,
        )

    def _closed_line(self, note: ReviewedNote, meetings: dict[str, Meeting]) -> NoteLine:
        meeting = meetings.get(note.meeting)
        return NoteLine(
            note.id,
            note.code,
            meeting.title if meeting else "",
            note.day,
            note.tier,
            NoteState.SEALED,
            len(note.text.split()),
            0,
            len(note.markers),
            True,
            True,
            note.meeting,
        )


def _around(passage: Passage, start: int, end: int) -> list[Passage]:
    """What is left of a passage outside this stretch. The first rest keeps its id: statements point to it."""
    if passage.end <= start or passage.start >= end:
        return [passage]
    left = [(passage.start, start)] if passage.start < start else []
    right = [(end, passage.end)] if end < passage.end else []
    return [
        replace(passage, start=begin, end=stop, id=new_id() if number else passage.id)
        for number, (begin, stop) in enumerate([*left, *right])
    ]


def said(note: Note, start: int, end: int) -> str:
    """A stretch of a note with each hidden word as its gloss."""
    pieces: list[str] = []
    at = start
    for mention in sorted(note.mentions, key=lambda mention: mention.start):
        if mention.end <= at or mention.start >= end or mention.action is Action.KEEP:
            continue
        pieces.append(note.text[at : max(at, mention.start)])
        pieces.append(mention.gloss)
        at = mention.end
    pieces.append(note.text[at:end] if at < end else "")
    return "".join(pieces)


def _day(note: Note, meeting: Meeting | None) -> date | None:
    if meeting and meeting.starts:
        return meeting.starts.date()
    return note.written.date() if note.written else None
