"""Knowing what a text rests on: the grounds that the door needs, built from statements and the sources file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from visit_desk.desk.memory import Memory
from visit_desk.desk.settling import passage_at
from visit_desk.domain.consenting import conditions_for, states_for
from visit_desk.domain.evidence import Finding, GoodPractice, Statement
from visit_desk.domain.ground import Clue, Ground
from visit_desk.domain.lacking import lacks_assessment
from visit_desk.domain.lists import Action, Tier
from visit_desk.domain.note import Note, Passage
from visit_desk.domain.people import Consent, Interlocutor, RiskAssessment
from visit_desk.domain.visit import Meeting, Place


class Knowing:
    """Builds grounds. Needs the sources: without them nothing can be checked, and nothing shared is released."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def statements_behind(
        self, basis: Iterable[str], findings: Iterable[str] = (), practices: Iterable[str] = ()
    ) -> tuple[Statement, ...]:
        """The statements that a text rests on, directly or through the findings and practices that it cites."""
        wanted = dict.fromkeys(basis)
        known_findings = self._memory.by_id(Finding)
        known_practices = self._memory.by_id(GoodPractice)
        for finding_id in findings:
            finding = known_findings.get(finding_id)
            wanted.update(dict.fromkeys(finding.basis if finding else ()))
        for practice_id in practices:
            practice = known_practices.get(practice_id)
            wanted.update(dict.fromkeys(practice.basis if practice else ()))
        statements = self._memory.by_id(Statement)
        return tuple(statements[key] for key in wanted if key in statements)

    def grounds(self, statements: Iterable[Statement]) -> tuple[Ground, ...]:
        self._memory.need_sources()
        return tuple(self._ground(statement) for statement in statements if not statement.document or statement.person)

    def _ground(self, statement: Statement) -> Ground:
        person = self._memory.find(Interlocutor, statement.person)
        note = self._memory.find(Note, statement.note)
        meeting = self._memory.find(Meeting, statement.meeting or (note.meeting if note else ""))
        passage = _passage_of(statement, note)
        consents = self._memory.all(Consent)
        note_id = note.id if note else ""
        states = states_for(consents, statement.person, note_id)
        places = self._places(meeting, person)
        return Ground(
            statement=statement.id,
            person=statement.person,
            tier=_stricter(statement.tier, passage.tier if passage else statement.tier),
            capacity=passage.capacity if passage and passage.aside else statement.capacity,
            official=bool(person and person.official),
            head=bool(person and person.head),
            deprived_of_liberty=bool(person and person.deprived_of_liberty),
            child=bool(person and person.child),
            assessed=self._assessed(person, meeting),
            public=bool(meeting and meeting.public),
            few=_fewest([person.few if person else None, *(place.few for place in places)]),
            consents=tuple(states.items()),
            conditions=conditions_for(consents, statement.person, note_id),
            clues=_clues(note, passage, statement.person),
            role_forms=_role_forms(person),
            organization_forms=tuple(person.organizations) if person else (),
            place_forms=tuple(dict.fromkeys(form for place in places for form in place.forms)),
            dates=_dates(meeting),
        )

    def _places(self, meeting: Meeting | None, person: Interlocutor | None) -> tuple[Place, ...]:
        """The place where it was told, its city, and the recorded places of the person, each with all its forms."""
        places = self._memory.all(Place)
        wanted = {meeting.place, meeting.city} if meeting else set()
        named = set(person.places) if person else set()
        found = [
            p for p in places if p.id in wanted or p.code in wanted or wanted & set(p.forms) or named & set(p.forms)
        ]
        return tuple(found)

    def _assessed(self, person: Interlocutor | None, meeting: Meeting | None) -> bool:
        if person is None:
            return True
        met = meeting.starts.date() if meeting and meeting.starts else None
        return not lacks_assessment(person, self._memory.all(RiskAssessment), met)


def _passage_of(statement: Statement, note: Note | None) -> Passage | None:
    """The passage a statement was taken from; where none is named, the speaker's own in that note."""
    if note is None:
        return None
    for passage in note.passages:
        if passage.id == statement.passage:
            return passage
    own = [passage for passage in note.passages if passage.speaker == statement.person]
    if own and statement.person != note.speaker:
        return own[0]
    return Passage(id="", start=0, end=len(note.text), speaker=note.speaker, tier=note.tier, capacity=note.capacity)


def _clues(note: Note | None, passage: Passage | None, person: str) -> tuple[Clue, ...]:
    """Every decided or undecided mention of the passage, and every mention of the speaker anywhere in the note."""
    if note is None or passage is None:
        return ()
    clues = []
    for mention in note.mentions:
        inside = passage.start <= mention.start < passage.end and passage_at(note, mention.start).id == passage.id
        if (inside or mention.person == person) and mention.action is not Action.KEEP:
            word = note.text[mention.start : mention.end]
            clues.append(
                Clue(kind=mention.kind, forms=(word, *mention.forms), gloss=mention.gloss, action=mention.action)
            )
    return tuple(clues)


def _role_forms(person: Interlocutor | None) -> tuple[str, ...]:
    if person is None:
        return ()
    return tuple(form for form in (person.role, *person.role_forms) if form)


def _dates(meeting: Meeting | None) -> tuple[date, ...]:
    return (meeting.starts.date(),) if meeting and meeting.starts else ()


def _stricter(one: Tier, other: Tier) -> Tier:
    return max(one, other, key=lambda tier: tier.value)


def _fewest(numbers: list[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return min(known) if known else None
