"""Consents: what a person allows, use by use. Not asked means not allowed; every change keeps its history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from visit_desk.desk.memory import Memory, kept_id
from visit_desk.desk.steps import Step, keep_step, undo_step
from visit_desk.domain.lists import PRESET_USES, ConsentState, Manner, Preset, Use
from visit_desk.domain.note import Note
from visit_desk.domain.people import Condition, Consent, Interlocutor, RiskAssessment
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.writing import Export
from visit_desk.vault import Vault


class Consents:
    """The consents of the current visit."""

    def __init__(self, vault: Vault, memory: Memory, today: Callable[[], date]) -> None:
        self._vault = vault
        self._memory = memory
        self._today = today

    def set(
        self,
        person_id: str,
        use: Use,
        state: ConsentState,
        *,
        note: str = "",
        conditions: tuple[Condition, ...] | None = None,
        manner: Manner = Manner.ORAL,
        language: str = "",
        ask_again: date | None = None,
    ) -> Consent:
        """What this person said today about this use, of everything or of one note (its id or code). Conditions stay
        as they were unless new ones are given; an empty tuple takes them away."""
        person = self._person(person_id)
        note = self._note(note)
        before = self._existing(person.id, use, note)
        base = before or Consent(visit=person.visit, person=person.id, use=use, note=note)
        withdrawn = self._today() if state is ConsentState.WITHDRAWN else None
        given = before.given if before and state is ConsentState.WITHDRAWN else self._today()
        consent = replace(
            base,
            state=state,
            conditions=base.conditions if conditions is None else conditions,
            manner=manner,
            language=language or base.language,
            ask_again=ask_again,
            given=given,
            withdrawn=withdrawn,
        )
        self._memory.keep(consent)
        return consent

    def preset(self, person_id: str, preset: Preset, note: str = "") -> tuple[Consent, ...]:
        """One key in the hurry. Uses beyond the preset that were granted before are set back to not asked."""
        person = self._person(person_id)
        note = self._note(note)
        wanted = set(PRESET_USES[preset])
        made: list[Consent] = []
        for use in Use:
            before = self._existing(person.id, use, note)
            if use in wanted and (before is None or before.state is not ConsentState.GRANTED):
                made.append(self.set(person.id, use, ConsentState.GRANTED, note=note))
            elif use not in wanted and before and before.state is ConsentState.GRANTED:
                made.append(self.set(person.id, use, ConsentState.NOT_ASKED, note=note))
        return tuple(made)

    def withdraw(self, person_id: str, use: Use) -> tuple[Export, ...]:
        """Withdraw a use. Returns every earlier export that rested on it (invariant 2)."""
        person = self._person(person_id)
        self.set(person.id, use, ConsentState.WITHDRAWN)
        for consent in self._memory.all(Consent):
            if consent.person == person.id and consent.use is use and consent.note:
                self.set(person.id, use, ConsentState.WITHDRAWN, note=consent.note)
        return self.exports_holding(person.id, use)

    def exports_holding(self, person_id: str, use: Use | None = None) -> tuple[Export, ...]:
        """Exports whose passages rested on this person, or on this use of theirs, also under an entry that has since
        been merged into theirs."""
        people = self._memory.by_id(Interlocutor)
        own = {person_id} | {key for key in people if kept_id(people, key) == person_id}
        held = own | self._memory.told_by(own)
        asked = {f"{key}:{use.value}" for key in held} if use else set()
        return tuple(
            export
            for export in self._memory.all(Export)
            if held & {*export.persons, *export.statements} and (use is None or asked & set(export.uses))
        )

    def assess(self, risk: RiskAssessment) -> Step:
        """Keep an assessment; ``undo_assess`` takes the answer back."""
        self._memory.need_sources()
        person = self._person(risk.person) if risk.person else None
        kept = replace(
            risk, visit=risk.visit or (person.visit if person else ""), assessed=risk.assessed or self._today()
        )
        return keep_step(self._vault, self._memory, [kept])

    def undo_assess(self, step: Step) -> None:
        """The assessment as it was before, or none. Raises WrongUsage where it has changed since."""
        self._memory.need_sources()
        undo_step(self._vault, self._memory, step)

    def _person(self, person_id: str) -> Interlocutor:
        self._memory.need_sources()
        person = self._memory.find(Interlocutor, person_id)
        if person is None:
            raise NotFound(what="person")
        return person

    def _note(self, named: str) -> str:
        """The id of a note. A consent for a note that is none would protect or allow nothing."""
        if not named:
            return ""
        for note in self._memory.all(Note):
            if named in (note.id, note.code):
                return note.id
        raise NotFound(what="note")

    def _existing(self, person_id: str, use: Use, note: str) -> Consent | None:
        own = [c for c in self._memory.all(Consent) if c.person == person_id and c.use is use and c.note == note]
        return own[-1] if own else None
