"""What is owed: overdue check-ins, consents not asked, assessments, promises, undecided words, clear originals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from visit_desk.desk.memory import Memory
from visit_desk.desk.views import Debt, Risk
from visit_desk.domain.consenting import states_for
from visit_desk.domain.lacking import lacks_assessment
from visit_desk.domain.lists import CheckInResult, NoteState
from visit_desk.domain.note import ClearOriginal, Note
from visit_desk.domain.people import CheckIn, Consent, DueDate, Interlocutor, RiskAssessment
from visit_desk.vault import Vault


class Debts:
    """Reads the vault and says what is owed. Nothing here blocks writing; some of it blocks export."""

    def __init__(self, vault: Vault, memory: Memory, last_copy: Callable[[], datetime | None]) -> None:
        self._vault = vault
        self._memory = memory
        self._last_copy = last_copy
        # Records past the day of their destruction; whoever knows the rules sets this.
        self.past_due: Callable[[], Sequence[object]] = lambda: ()

    def last_copy(self) -> datetime | None:
        return self._last_copy()

    def overdue_dates(self, today: date) -> tuple[date, ...]:
        """Bare due dates: they ring even while the sources are closed."""
        return tuple(sorted(due.due for due in self._memory.all(DueDate) if not due.done and due.due < today))

    def overdue_check_ins(self, today: date) -> tuple[CheckIn, ...]:
        if not self._vault.sources_open:
            return ()
        due = [c for c in self._memory.all(CheckIn) if c.result is CheckInResult.DUE and c.due < today]
        return tuple(sorted(due, key=lambda check_in: check_in.due))

    def all(self, today: date) -> tuple[Debt, ...]:
        found = [Debt("check-in", due=day, page="today", risk=Risk.HIGH) for day in self.overdue_dates(today)]
        if count := self._vault.inbox_count():
            found.append(Debt("inbox", count, page="notes"))
        if self._vault.keying.drill_due(today):
            found.append(Debt("shares drill", record="keys/drill", page="safety"))
        if self._vault.sources_open:
            found.extend(self._of_words())
            found.extend(self._of_people(today))
            found.extend(self._of_originals())
            if late := len(self.past_due()):
                found.append(Debt("retention", late, record="keeping", page="safety", risk=Risk.HIGH))
        return tuple(found)

    def _of_words(self) -> list[Debt]:
        waiting = [n for n in self._memory.all(Note) if n.state not in (NoteState.SEALED, NoteState.REVIEWED)]
        return [Debt("note to review", len(waiting), page="closing")] if waiting else []

    def _of_people(self, today: date) -> list[Debt]:
        consents, risks = self._memory.all(Consent), self._memory.all(RiskAssessment)
        found: list[Debt] = []
        for person in self._memory.all(Interlocutor):
            if not person.spoke or person.merged_into:
                continue
            asked = states_for(consents, person.id)
            anywhere = asked or any(consent.person == person.id for consent in consents)
            if not anywhere and not person.official:
                found.append(Debt("consent", record=person.id, page="people", who=person.code))
            if lacks_assessment(person, risks, None):
                found.append(Debt("assessment", record=person.id, page="people", risk=Risk.HIGH, who=person.code))
            if person.promise and person.promise_due and person.promise_due <= today:
                found.append(Debt("promise", record=person.id, page="people", due=person.promise_due, who=person.code))
        return found

    def _of_originals(self) -> list[Debt]:
        left = [original for original in self._memory.all(ClearOriginal) if not original.removed]
        return [Debt("clear original", len(left), page="leaving", risk=Risk.HIGH)] if left else []
