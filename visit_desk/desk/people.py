"""People: who spoke or was spoken of, by which forms they may be written, what was promised, when to ask again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from visit_desk.desk.memory import Memory
from visit_desk.desk.steps import Merged, Step, keep_step, undo_step
from visit_desk.desk.views import ConsentLine, PersonView
from visit_desk.domain.consenting import states_for
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Communication, Reprisal, Statement
from visit_desk.domain.lacking import lacks_assessment
from visit_desk.domain.lists import PRESET_USES, CheckInResult, ConsentState, Use
from visit_desk.domain.note import Note
from visit_desk.domain.people import CheckIn, Consent, DueDate, Interlocutor, RiskAssessment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound, WrongUsage
from visit_desk.domain.visit import Meeting, Visit
from visit_desk.domain.writing import Export
from visit_desk.redaction import variants_of
from visit_desk.vault import Vault

# From what allows most to what forbids for good.
_STRICT = (
    ConsentState.GRANTED,
    ConsentState.NOT_ASKED,
    ConsentState.DEFERRED,
    ConsentState.REFUSED,
    ConsentState.WITHDRAWN,
)


class People:
    """The register of the current visit. Everything here needs the sources."""

    def __init__(self, vault: Vault, memory: Memory, visit: Callable[[], Visit | None]) -> None:
        self._vault = vault
        self._memory = memory
        self._visit = visit

    def lines(self) -> tuple[Interlocutor, ...]:
        self._memory.need_sources()
        people = [person for person in self._memory.all(Interlocutor) if not person.merged_into]
        return tuple(sorted(people, key=lambda person: (not person.spoke, person.tier.value, person.code)))

    def find(self, key: str) -> Interlocutor:
        """A person by id, internal code or import label."""
        self._memory.need_sources()
        for person in self._memory.all(Interlocutor):
            if key in (person.id, person.code, person.label):
                return self.find(person.merged_into) if person.merged_into else person
        raise NotFound(what="person")

    def view(self, person_id: str) -> PersonView:
        person = self.find(person_id)
        consents = [c for c in self._memory.all(Consent) if c.person == person.id]
        meetings = tuple(m for m in self._memory.all(Meeting) if person.id in m.participants)
        check_ins = tuple(c for c in self._memory.all(CheckIn) if c.person == person.id)
        met = next((m.starts.date() for m in meetings if m.starts), None)
        held = {person.id} | self._memory.told_by([person.id])
        return PersonView(
            person=person,
            consents=tuple(_line(use, consents) for use in Use),
            check_ins=tuple(sorted(check_ins, key=lambda check_in: check_in.due)),
            meetings=meetings,
            lacks=lacks_assessment(person, self._memory.all(RiskAssessment), met),
            exports=sum(1 for one in self._memory.all(Export) if held & {*one.persons, *one.statements}),
            preset=_preset(states_for(consents, person.id)),
        )

    def keep(self, person: Interlocutor) -> Interlocutor:
        """A new or changed person. The forms are tidied: no empty ones, none twice."""
        self._memory.need_sources()
        visit = self._visit()
        tidy = replace(
            person,
            visit=person.visit or (visit.id if visit else ""),
            names=_tidy(person.names),
            nicknames=_tidy(person.nicknames),
            other_scripts=_tidy(person.other_scripts),
            contacts=_tidy(person.contacts),
            organizations=_tidy(person.organizations),
            places=_tidy(person.places),
            case_numbers=_tidy(person.case_numbers),
        )
        codes = {p.code for p in self._memory.all(Interlocutor) if p.id != tidy.id}
        if tidy.code in codes:
            raise WrongUsage(what="Another person already has that code.")
        self._memory.keep(tidy)
        return tidy

    def variants(self, person: Interlocutor) -> tuple[str, ...]:
        """Other ways in which the names may be written, as proposals; nothing is kept by asking."""
        known = {*person.names, *person.nicknames, *person.other_scripts}
        return tuple(form for name in person.names for form in variants_of(name) if form not in known)

    def merge(self, keep_id: str, other_id: str) -> Merged:
        """Two entries that are one person: forms are joined, everything that named the other names the kept one.
        Of two consents on one use the stricter one stays. ``undo_merge`` takes the answer's step back."""
        kept, other = self.find(keep_id), self.find(other_id)
        if kept.id == other.id:
            raise WrongUsage(what="These two are already one.")
        joined = replace(
            kept,
            names=_tidy((*kept.names, *other.names)),
            nicknames=_tidy((*kept.nicknames, *other.nicknames)),
            other_scripts=_tidy((*kept.other_scripts, *other.other_scripts)),
            contacts=_tidy((*kept.contacts, *other.contacts)),
            organizations=_tidy((*kept.organizations, *other.organizations)),
            places=_tidy((*kept.places, *other.places)),
            case_numbers=_tidy((*kept.case_numbers, *other.case_numbers)),
            role=kept.role or other.role,
            role_forms=_tidy((*kept.role_forms, *other.role_forms, *((other.role,) if kept.role else ()))),
            factors=_tidy((*kept.factors, *other.factors)),
            identity=_tidy((*kept.identity, *other.identity)),
            tier=max(kept.tier, other.tier, key=lambda tier: tier.value),
            few=None if None in (kept.few, other.few) else min(kept.few or 0, other.few or 0),
            spoke=kept.spoke or other.spoke,
            child=kept.child or other.child,
            deprived_of_liberty=kept.deprived_of_liberty or other.deprived_of_liberty,
            alleged_perpetrator=kept.alleged_perpetrator or other.alleged_perpetrator,
            **_told_of(kept, other),
        )
        moved = [replace(other, merged_into=kept.id), joined, *self._following(kept.id, other.id)]
        step = keep_step(self._vault, self._memory, moved)
        self._vault.journal.note(Deed.MERGED, kind=kept.kind, record=kept.id)
        return Merged(joined, step)

    def undo_merge(self, step: Step) -> None:
        """The two entries, and everything that names them, as they were. Raises WrongUsage where that has changed."""
        self._memory.need_sources()
        undo_step(self._vault, self._memory, step)
        self._vault.journal.note(Deed.PARTED, kind=Interlocutor.kind)

    def check_in(self, check_in: CheckIn) -> CheckIn:
        """A check-in to come or its result. Its bare date goes to the notes file, without person or reason."""
        self._memory.need_sources()
        done = check_in.result is not CheckInResult.DUE
        self._memory.keep(check_in, DueDate(id=check_in.id, visit=check_in.visit, due=check_in.due, done=done))
        return check_in

    def reprisals(self) -> tuple[Reprisal, ...]:
        self._memory.need_sources()
        return self._memory.all(Reprisal)

    def communications(self) -> tuple[Communication, ...]:
        self._memory.need_sources()
        return self._memory.all(Communication)

    def overdue(self, today: date) -> tuple[CheckIn, ...]:
        self._memory.need_sources()
        due = [c for c in self._memory.all(CheckIn) if c.result is CheckInResult.DUE and c.due < today]
        return tuple(sorted(due, key=lambda check_in: check_in.due))

    def _following(self, kept: str, other: str) -> list[Thing]:
        """Everything that named the merged person, naming the kept one."""
        moved: list[Thing] = []
        for note in self._memory.all(Note):
            swapped = _in_note(note, kept, other)
            if swapped != note:
                moved.append(swapped)
        for meeting in self._memory.all(Meeting):
            if other in (*meeting.participants, meeting.interpreter):
                named = tuple(dict.fromkeys(kept if p == other else p for p in meeting.participants))
                spoken_by = kept if meeting.interpreter == other else meeting.interpreter
                moved.append(replace(meeting, participants=named, interpreter=spoken_by))
        moved += [
            replace(
                s, person=kept if s.person == other else s.person, witness=kept if s.witness == other else s.witness
            )
            for s in self._memory.all(Statement)
            if other in (s.person, s.witness)
        ]
        moved += [replace(c, person=kept) for c in self._memory.all(CheckIn) if c.person == other]
        moved += [replace(r, person=kept) for r in self._memory.all(Reprisal) if r.person == other]
        moved += [replace(r, person=kept) for r in self._memory.all(RiskAssessment) if r.person == other]
        moved += self._stricter(kept, other)
        return moved

    def _stricter(self, kept: str, other: str) -> list[Consent]:
        """Of two consents on one use the stricter state, under the conditions of both."""
        own = {(c.use, c.note): c for c in self._memory.all(Consent) if c.person == kept}
        moved: list[Consent] = []
        for consent in self._memory.all(Consent):
            if consent.person != other:
                continue
            mine = own.get((consent.use, consent.note))
            if mine is None:
                moved.append(replace(consent, person=kept))
                continue
            told = max(mine, consent, key=lambda one: _STRICT.index(one.state))
            conditions = tuple(dict.fromkeys((*mine.conditions, *consent.conditions)))
            moved.append(replace(mine, state=told.state, withdrawn=told.withdrawn, conditions=conditions))
        return moved


def _told_of(kept: Interlocutor, other: Interlocutor) -> dict[str, Any]:
    """What only one of two entries knows of reaching, fearing and promising."""
    names = ("institution", "pronouns", "language", "age_band", "safe_channel", "safe_hours", "fear")
    told = {name: getattr(kept, name) or getattr(other, name) for name in names}
    one = kept if kept.promise else other
    return {**told, "promise": one.promise, "promise_due": one.promise_due}


def _in_note(note: Note, kept: str, other: str) -> Note:
    return replace(
        note,
        speaker=kept if note.speaker == other else note.speaker,
        mentions=tuple(replace(m, person=kept) if m.person == other else m for m in note.mentions),
        passages=tuple(replace(p, speaker=kept) if p.speaker == other else p for p in note.passages),
    )


def _tidy(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form.strip() for form in forms if form.strip()))


def _line(use: Use, consents: list[Consent]) -> ConsentLine:
    own = [consent for consent in consents if consent.use is use]
    if not own:
        return ConsentLine(use, ConsentState.NOT_ASKED)
    last = next((consent for consent in own if not consent.note), own[-1])
    conditions = tuple(condition for consent in own for condition in consent.conditions)
    return ConsentLine(
        use, last.state, conditions, last.given, last.ask_again, last.withdrawn, last.manner.value, last.language
    )


def _preset(states: dict[Use, ConsentState]) -> str:
    """The preset that these states amount to, or nothing where they were refined by hand."""
    granted = {use for use, state in states.items() if state is ConsentState.GRANTED}
    return next((preset.value for preset, uses in PRESET_USES.items() if granted == set(uses)), "")
