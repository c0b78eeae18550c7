"""Sweeping: words of recorded people that stand in the notes file, and how they leave it for good.

What people write (findings, paragraphs, commitments, titles) lies in the notes file from the first key. A name may
get into it before anybody records that person, or because somebody typed it there. It is shown in the evening's queue;
when the day is sealed, whatever is left of it is told by its gloss and every earlier wording is erased.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from visit_desk.desk.memory import Memory
from visit_desk.desk.statements import hidden_in
from visit_desk.desk.views import Choice, QueueGroup, QueueItem, Risk
from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.copy import Copy
from visit_desk.domain.evidence import Commitment, DocumentSource, Finding, GoodPractice, Statement
from visit_desk.domain.lists import Compartment, NoteState, SlotKind, Tier
from visit_desk.domain.note import Note, ReviewedNote
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.visit import Meeting, Slot, Visit
from visit_desk.domain.writing import GateDecision, Paragraph, Recommendation
from visit_desk.redaction import Register, Span, gloss_for, language_of, seal_text
from visit_desk.vault import Vault

# Everything in the notes file that people write in their own words. Reviewed notes are sealed anew instead.
WRITTEN: tuple[type[Thing], ...] = (
    Statement,
    Finding,
    GoodPractice,
    Commitment,
    DocumentSource,
    Recommendation,
    Paragraph,
    GateDecision,
    Slot,
    Meeting,
    Visit,
    Copy,
)
# Below this, a find is a likeness (initials, a stem): shown where a text is checked, never rewritten by itself.
_SURE = 0.7
_AROUND = 160
_RANDOM = re.compile(r"[0-9a-f]{32,}")
Path = tuple[str | int, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Told:
    """One direct identifier in the words of one thing: where, what, and how it may be told instead."""

    thing: Thing = field(repr=False)
    path: Path
    span: Span
    text: str = field(repr=False)

    @property
    def key(self) -> str:
        return f"told:{self.thing.id}:{'.'.join(map(str, self.path))}:{self.span.start}:{self.span.end}"

    @property
    def gloss(self) -> str:
        return gloss_for(self.span.kind, self.text[self.span.start : self.span.end], language_of(self.text))


class Sweeping:
    """Finds and takes out what the notes key alone must not read. Everything here needs the sources."""

    def __init__(self, vault: Vault, memory: Memory) -> None:
        self._vault = vault
        self._memory = memory
        self._seen: dict[Thing, tuple[Told, ...]] = {}
        self._seen_with: Register | None = None

    def queue(self) -> list[QueueItem]:
        """One item for each word, to be settled like an undecided word of a note."""
        return [_item(told) for thing in self._written() for told in self._in(thing)]

    def settle(self, item: QueueItem, gloss: str = "") -> str:
        """Tell one word by its gloss. The way back stays until the day is sealed."""
        for thing in self._written():
            for told in self._in(thing):
                if told.key == item.key:
                    self._memory.keep(_retold(told, gloss or told.gloss))
                    return f"told:{thing.id}"
        raise NotFound(what="word")

    def sweep(self, sealed: Sequence[Note] = ()) -> int:
        """Tell every such word by its gloss and erase all earlier wordings of these things. ``sealed`` are notes that
        are settled now: what they hide leaves the statements and commitments taken from them as well."""
        known = self._memory.need_register()
        hidden = {note.id: hidden_in(note) for note in sealed}
        met = {note.meeting: note.id for note in sealed if note.meeting}
        changed: list[Thing] = []
        for thing in [*self._written(), *self._put_aside()]:
            note = thing.note if isinstance(thing, Statement) else ""
            note = met.get(thing.meeting, "") if isinstance(thing, Commitment) else note
            registers = [known, *([hidden[note]] if note in hidden else [])]
            clean = self._cleaned(thing, registers)
            if clean != thing or self._once_told(thing, registers):
                changed.append(clean)
        changed += self._sealed_anew(known)
        gone = self._now_confidential()
        if gone:
            self._vault.erase(*gone)
            self._memory.forget(ReviewedNote)
        if changed:
            self._vault.erase_words(*self._memory.parted(changed))
            self._memory.forget()
        return len(changed) + len(gone)

    def _written(self) -> Iterator[Thing]:
        for kind in WRITTEN:
            yield from (thing for thing in self._memory.all(kind) if compartment_of(thing) is Compartment.NOTES)

    def _put_aside(self) -> Iterator[Thing]:
        for kind in WRITTEN:
            yield from (thing for thing in self._vault.retired(kind) if compartment_of(thing) is Compartment.NOTES)

    def _in(self, thing: Thing) -> tuple[Told, ...]:
        """What stands in a thing now; looked for once, until the register changes."""
        register = self._memory.need_register()
        if self._seen_with is not register:
            self._seen, self._seen_with = {}, register
        if thing not in self._seen:
            self._seen[thing] = tuple(self._told(thing, register))
        return self._seen[thing]

    def _told(self, thing: Thing, register: Register) -> Iterator[Told]:
        open_ones = self._open_to_all() | set(thing.named if isinstance(thing, Paragraph) else ())
        for path, text in texts_of(thing):
            for span in register.find(text, language_of(text)):
                sure = span.kind.direct and span.score >= _SURE and not span.common
                if sure and not open_ones.issuperset(span.persons):
                    yield Told(thing, path, span, text)

    def _open_to_all(self) -> set[str]:
        """Heads of institutions and officials on the record: their names are public."""
        people = self._memory.all(Interlocutor)
        return {p.id for p in people if p.official and (p.head or p.tier is Tier.A) and not p.alleged_perpetrator}

    def _cleaned(self, thing: Thing, registers: Sequence[Register]) -> Thing:
        for register in registers:
            for told in reversed(tuple(self._told(thing, register))):
                thing = _retold(replace(told, thing=thing), told.gloss)
        return thing

    def _once_told(self, thing: Thing, registers: Sequence[Register]) -> bool:
        earlier = [revision.value for revision in self._vault.history(thing.id)[1:]]
        return any(
            True
            for value in earlier
            if value is not None and value.kind == thing.kind
            for register in registers
            for _ in self._told(value, register)
        )

    def _sealed_anew(self, register: Register) -> list[Thing]:
        """Reviewed notes in which somebody stands who was recorded after they were sealed."""
        notes = self._memory.by_id(Note)
        made: list[Thing] = []
        for reviewed in self._memory.all(ReviewedNote):
            note = notes.get(reviewed.note)
            if note is None or note.state is not NoteState.SEALED or reviewed in self._now_confidential():
                continue
            fresh = seal_text(note, register)
            if fresh.text != reviewed.text:
                made.append(replace(fresh, id=reviewed.id, visit=reviewed.visit, day=reviewed.day))
        return made

    def _now_confidential(self) -> list[ReviewedNote]:
        """Reviewed notes in the notes file whose meeting has become confidential since they were sealed."""
        meetings = self._memory.by_id(Meeting)
        hidden = {key for key, meeting in meetings.items() if meeting.form_of_slot is SlotKind.CONFIDENTIAL}
        return [one for one in self._memory.all(ReviewedNote) if one.meeting in hidden or one.tier.protected]


def texts_of(thing: Thing) -> Iterator[tuple[Path, str]]:
    """Every text of a thing with the way to it; ids and terms of lists are none."""
    return _texts((), thing)


def _texts(path: Path, value: object) -> Iterator[tuple[Path, str]]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        if value and not _RANDOM.fullmatch(value):
            yield path, value
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from _texts((*path, place), one)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _texts((*path, part.name), getattr(value, part.name))


def _retold(told: Told, gloss: str) -> Thing:
    start, end = told.span.start, told.span.end
    before = told.text[:start].rstrip()
    opens = not before or before[-1] in ".!?\n"
    said = gloss[:1].upper() + gloss[1:] if opens else gloss
    at: Any = told.thing
    for step in told.path:
        at = at[step] if isinstance(step, int) else getattr(at, step)
    return _with(told.thing, told.path, f"{at[:start]}{said}{at[end:]}")


def _with(value: T, path: Path, text: str) -> T:
    """The value with one of its texts changed."""
    changing: Any = value
    if not path:
        changing = text
    elif isinstance(changing, tuple):
        place = int(path[0])
        changing = (*changing[:place], _with(changing[place], path[1:], text), *changing[place + 1 :])
    else:
        name = str(path[0])
        changing = replace(changing, **{name: _with(getattr(changing, name), path[1:], text)})
    kept: T = changing
    return kept


def _item(told: Told) -> QueueItem:
    start, end = told.span.start, told.span.end
    word = told.text[start:end]
    heading = getattr(told.thing, "code", "") or getattr(told.thing, "heading", "") or getattr(told.thing, "title", "")
    return QueueItem(
        key=told.key,
        group=QueueGroup.WORDS,
        risk=Risk.HIGH,
        thing=told.thing.id,
        person=told.span.person or "",
        kind=told.span.kind,
        title=word,
        where="" if heading == word else heading,
        before=told.text[max(0, start - _AROUND) : start],
        word=word,
        after=told.text[end : end + _AROUND],
        proposal=told.gloss,
        reasons=("direct identifiers are always hidden", "it belongs to a recorded person"),
        choices=(Choice.ACCEPT, Choice.SAY_DIFFERENTLY, Choice.LATER),
    )
