"""Close the day: one queue by risk. One key accepts the safest proposal and goes on; every deed can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from visit_desk.desk.hiding import without_overlap
from visit_desk.desk.memory import Memory
from visit_desk.desk.originals import remove_original
from visit_desk.desk.settling import passage_at, reasons_for, risk_of, safest, undecided_in
from visit_desk.desk.sweeping import Sweeping
from visit_desk.desk.views import Choice, QueueGroup, QueueItem, Risk
from visit_desk.domain.lists import Action, ConsentState, MentionKind, NoteState, SlotKind, Use
from visit_desk.domain.note import ClearOriginal, Mention, Note
from visit_desk.domain.people import CheckIn, Consent, DueDate, Interlocutor
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, WrongUsage
from visit_desk.domain.visit import Meeting
from visit_desk.redaction import gloss_for, language_of, seal_text
from visit_desk.vault import Vault

_AROUND = 160
_ORDER = {Risk.HIGH: 0, Risk.MEDIUM: 1, Risk.LOW: 2}
_GROUPS = list(QueueGroup)
# What a decision of the evening makes anew: nothing was there before to go back to.
_MADE: dict[str, tuple[type[Thing], ...]] = {"consent": (Consent,), "check_in": (CheckIn, DueDate)}


class Closing:
    """The evening's queue, and the sealing of what is settled."""

    def __init__(self, vault: Vault, memory: Memory, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._memory = memory
        self._now = now
        self._sweeping = Sweeping(vault, memory)
        self._later: set[str] = set()

    def queue(self, day: date | None = None) -> tuple[QueueItem, ...]:
        """Everything unsettled, by group and risk; what was put off stands at the end of its group."""
        self._memory.need_sources()
        notes = [note for note in self._waiting() if day is None or self._day(note) == day]
        items = [item for note in notes for item in self._words(note)]
        items += [*self._sweeping.queue(), *self._consents(notes), *self._promises(), *self._originals()]
        items.sort(key=lambda item: (_GROUPS.index(item.group), item.key in self._later, _ORDER[item.risk]))
        return tuple(items)

    def left(self) -> int:
        return len(self.queue()) if self._vault.sources_open else 0

    def decide(
        self, item: QueueItem, choice: Choice, *, gloss: str = "", kind: MentionKind | None = None, reason: str = ""
    ) -> str:
        """Settle one item. Returns a token for ``undo``. ``LATER`` leaves the debt and moves the item back."""
        if choice is Choice.LATER:
            self._later.add(item.key)
            return f"later:{item.key}"
        if item.group is QueueGroup.WORDS and item.thing:
            return self._sweeping.settle(item, gloss)
        if item.group is QueueGroup.WORDS:
            return self._decide_word(item, choice, gloss, kind, reason)
        if item.group is QueueGroup.CONSENT:
            return self._ask_later(item)
        if item.group is QueueGroup.PROMISES:
            return self._remember_promise(item)
        return self._original_gone(item)

    def undo(self, token: str) -> None:
        """Take the last decision back."""
        what, _, key = token.partition(":")
        if what == "later":
            self._later.discard(key)
            return
        if self._vault.undo(key) is None and what in _MADE:
            for kind in _MADE[what]:
                self._vault.retire(self._vault.get(kind, key))
        self._memory.forget()

    def seal(self) -> int:
        """Seal every note in which nothing is undecided, and take out of the notes file what stands there of recorded
        people. Returns how many notes; each reads back before it counts."""
        self._memory.need_sources()
        register = self._memory.need_register()
        ready = [note for note in self._waiting() if note.text.strip() and not undecided_in(note, register)]
        if ready:
            self.seal_notes(ready)
        self._sweeping.sweep(ready)
        return len(ready)

    def seal_notes(self, notes: list[Note]) -> None:
        """The reviewed forms of tiers A and B go to the notes file; C and D stay whole in the sources file, and so does
        every note of a confidential meeting: its words tell that, when and with whom there was one (invariant 5)."""
        meetings = self._memory.by_id(Meeting)
        reviewed = []
        for note in notes:
            meeting = meetings.get(note.meeting)
            hidden = meeting is not None and meeting.form_of_slot is SlotKind.CONFIDENTIAL
            if note.tier.protected or hidden:
                continue
            day = meeting.starts.date() if meeting and meeting.starts else None
            reviewed.append(replace(seal_text(note, self._memory.register()), day=day))
        sealed = [replace(note, state=NoteState.SEALED) for note in notes]
        self._vault.seal(reviewed, sealed)
        self._memory.forget()

    def undecided(self, note: Note) -> int:
        """How many stretches of one note nobody has decided."""
        return len(undecided_in(note, self._memory.register()))

    def unseal(self, note_id: str) -> Note:
        """Undo of a mistaken seal: the reviewed form goes, the clear note waits for review again."""
        self._memory.need_sources()
        note = self._vault.unseal(note_id)
        self._memory.forget()
        return note

    def _waiting(self) -> tuple[Note, ...]:
        return tuple(note for note in self._memory.all(Note) if note.state is not NoteState.SEALED)

    def _day(self, note: Note) -> date | None:
        meeting = self._memory.find(Meeting, note.meeting)
        moment = meeting.starts if meeting and meeting.starts else note.written
        return moment.date() if moment else None

    def _words(self, note: Note) -> list[QueueItem]:
        meeting = self._memory.find(Meeting, note.meeting)
        people = self._memory.by_id(Interlocutor)
        items = []
        for mention in undecided_in(note, self._memory.register()):
            passage = passage_at(note, mention.start)
            speaker = people.get(passage.speaker)
            fixed = mention.kind.direct and bool(mention.person)
            choices = [Choice.ACCEPT, Choice.SAY_DIFFERENTLY, Choice.PUBLIC, Choice.LATER]
            items.append(
                QueueItem(
                    key=f"word:{note.id}:{mention.start}:{mention.end}",
                    group=QueueGroup.WORDS,
                    risk=risk_of(note, mention),
                    note=note.id,
                    mention=mention.id,
                    person=mention.person,
                    kind=mention.kind,
                    title=note.text[mention.start : mention.end],
                    where=meeting.title if meeting else "",
                    before=_before(note.text, mention.start),
                    word=note.text[mention.start : mention.end],
                    after=_after(note.text, mention.end),
                    proposal=mention.gloss,
                    reasons=reasons_for(note, mention),
                    code=speaker.code if speaker else "",
                    tier=passage.tier,
                    aside=passage.aside,
                    choices=tuple(c for c in choices if not (fixed and c is Choice.PUBLIC)),
                )
            )
        return items

    def _consents(self, notes: list[Note]) -> list[QueueItem]:
        people = self._memory.by_id(Interlocutor)
        asked = {consent.person for consent in self._memory.all(Consent)}
        speakers = {n.speaker: n for n in notes} | {p.speaker: n for n in notes for p in n.passages}
        return [
            QueueItem(
                key=f"consent:{person}",
                group=QueueGroup.CONSENT,
                risk=Risk.MEDIUM,
                note=note.id,
                person=person,
                title=people[person].code,
                where=self._where(note),
                code=people[person].code,
                tier=people[person].tier,
                reasons=("not asked means not allowed",),
            )
            for person, note in speakers.items()
            if person in people and person not in asked and not people[person].official
        ]

    def _promises(self) -> list[QueueItem]:
        kept = {(check_in.person, check_in.note) for check_in in self._memory.all(CheckIn)}
        return [
            QueueItem(
                key=f"promise:{person.id}",
                group=QueueGroup.PROMISES,
                risk=Risk.MEDIUM,
                person=person.id,
                title=person.promise,
                code=person.code,
                tier=person.tier,
                reasons=("we promised it",),
            )
            for person in self._memory.all(Interlocutor)
            if person.promise and person.promise_due and (person.id, person.promise) not in kept
        ]

    def _originals(self) -> list[QueueItem]:
        return [
            QueueItem(
                key=f"original:{original.id}",
                group=QueueGroup.ORIGINALS,
                risk=Risk.HIGH,
                thing=original.id,
                title=original.path.replace("\\", "/").rsplit("/", 1)[-1],
                where=original.path,
                reasons=("anyone with this machine can read it",),
            )
            for original in self._memory.all(ClearOriginal)
            if not original.removed
        ]

    def _where(self, note: Note) -> str:
        meeting = self._memory.find(Meeting, note.meeting)
        return meeting.title if meeting else ""

    def _decide_word(self, item: QueueItem, choice: Choice, gloss: str, kind: MentionKind | None, reason: str) -> str:
        note = self._vault.get(Note, item.note)
        mention = self._mention(note, item)
        if kind is not None and kind is not mention.kind:
            word = note.text[mention.start : mention.end]
            mention = replace(mention, kind=kind, gloss=gloss_for(kind, word, note.language or language_of(note.text)))
        if choice is Choice.PUBLIC:
            if Choice.PUBLIC not in item.choices:
                raise WrongUsage(what="A direct identifier of a recorded person cannot be made public here.")
            if not reason.strip():
                raise WrongUsage(what="Say why it is public; the reason is kept without the word.")
            decided = replace(mention, action=Action.KEEP, reason=reason, decided_by="review")
        else:
            decided = safest(replace(mention, gloss=gloss or mention.gloss))
        self._keep(replace(note, mentions=without_overlap(note.mentions, decided)))
        return f"note:{note.id}"

    def _mention(self, note: Note, item: QueueItem) -> Mention:
        for mention in undecided_in(note, self._memory.register()):
            if item.key == f"word:{note.id}:{mention.start}:{mention.end}":
                return mention
        raise NotFound(what="undecided word")

    def _ask_later(self, item: QueueItem) -> str:
        """Not asked stays not allowed; a date to ask again makes sure that somebody does."""
        consent = Consent(
            visit=self._visit_of(item.person),
            person=item.person,
            use=Use.SUMMARY,
            state=ConsentState.DEFERRED,
            given=self._now().date(),
        )
        self._keep(consent)
        return f"consent:{consent.id}"

    def _remember_promise(self, item: QueueItem) -> str:
        person = self._vault.get(Interlocutor, item.person)
        due = person.promise_due or self._now().date()
        check_in = CheckIn(
            visit=person.visit, person=person.id, due=due, channel=person.safe_channel, note=person.promise
        )
        self._memory.keep(check_in, DueDate(id=check_in.id, visit=check_in.visit, due=due))
        return f"check_in:{check_in.id}"

    def _original_gone(self, item: QueueItem) -> str:
        """Remove the clear file, but only if its text still lies whole in the vault."""
        original = self._vault.get(ClearOriginal, item.thing)
        remove_original(original, self._memory.all(Note))
        self._keep(replace(original, removed=True))
        return f"original:{original.id}"

    def _visit_of(self, person_id: str) -> str:
        return self._vault.get(Interlocutor, person_id).visit

    def _keep(self, thing: Thing) -> None:
        self._memory.keep(thing)


def _before(text: str, start: int) -> str:
    return text[max(0, start - _AROUND) : start]


def _after(text: str, end: int) -> str:
    return text[end : end + _AROUND]
