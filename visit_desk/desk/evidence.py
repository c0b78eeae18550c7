"""Evidence: findings with what stands behind them, good practices, commitments, recommendations with their lights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from visit_desk.desk.knowing import Knowing
from visit_desk.desk.memory import Memory
from visit_desk.desk.statements import FromNote, Statements, Taken
from visit_desk.desk.views import Evidence as EvidenceCard
from visit_desk.desk.views import FindingView, PracticeView
from visit_desk.domain.consenting import states_for
from visit_desk.domain.evidence import Commitment, DocumentSource, Finding, GoodPractice, Statement
from visit_desk.domain.independence import evidence_level, independent_sources
from visit_desk.domain.lacking import Lack, lacks_finding, lacks_practice, lacks_recommendation
from visit_desk.domain.lists import ConsentState, EvidenceLevel, Use
from visit_desk.domain.note import Note
from visit_desk.domain.people import Consent
from visit_desk.domain.smart import Lit, lights
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Recommendation
from visit_desk.vault import Vault

T = TypeVar("T", bound=Finding | GoodPractice | Recommendation | Commitment | Statement)
Lighted = tuple[Recommendation, tuple[Lit, ...], tuple[Lack, ...]]


class Evidence:
    """Statements, findings, practices, commitments and recommendations of the current visit."""

    def __init__(self, vault: Vault, memory: Memory, knowing: Knowing, visit: Callable[[], Visit | None]) -> None:
        self._vault = vault
        self._memory = memory
        self._knowing = knowing
        self._visit = visit
        self._taking = Statements(vault, memory, self._levelled)

    def findings(self) -> tuple[FindingView, ...]:
        return tuple(self._finding(finding) for finding in self._ordered(Finding))

    def finding(self, finding_id: str) -> FindingView:
        return self._finding(self._one(Finding, finding_id))

    def practices(self) -> tuple[PracticeView, ...]:
        return tuple(
            PracticeView(p, self._cards(p.basis, p.documents), lacks_practice(p)) for p in self._ordered(GoodPractice)
        )

    def commitments(self) -> tuple[Commitment, ...]:
        return self._ordered(Commitment)

    def recommendations(self) -> tuple[Lighted, ...]:
        return tuple(_lighted(recommendation) for recommendation in self._ordered(Recommendation))

    def statements(self, note_id: str = "") -> tuple[Statement, ...]:
        return tuple(s for s in self._ordered(Statement) if not note_id or s.note == note_id)

    def keep(self, thing: T) -> T:
        """Keep one changed thing. A finding's level follows from its basis; it is never set by hand."""
        kept: Thing = self._levelled(thing) if isinstance(thing, Finding) else thing
        self._memory.keep(self._in_visit(self._taking.fit(kept) if isinstance(kept, Statement) else kept))
        return self._one(type(thing), thing.id)

    def _levelled(self, finding: Finding) -> Finding:
        return replace(finding, level=self.level(finding))

    def level(self, finding: Finding) -> EvidenceLevel:
        statements = self._knowing.statements_behind(finding.basis)
        documents = self._memory.by_id(DocumentSource)
        return evidence_level(statements, [documents[key] for key in finding.documents if key in documents])

    def statement_from(self, note: Note, start: int, end: int) -> Statement:
        """A statement in the words of a stretch of a note; nothing is kept until ``keep_statement``."""
        return self._taking.taken_from(note, start, end)

    def from_note(self, note_id: str) -> FromNote:
        """The statements of one note, and what they may be tied to."""
        self._memory.need_sources()
        every = self._ordered(Statement)
        own = tuple(one for one in every if one.note == note_id)
        return FromNote(own, every, self._ordered(Finding))

    def keep_statement(
        self,
        statement: Statement,
        findings: Sequence[str] = (),
        *,
        new_finding: str = "",
        witness_of: str | None = None,
        origin_of: str | None = None,
    ) -> Taken:
        """Keep a statement, the findings that rest on it and its groups; ``put_back`` undoes all of it at once."""
        made = [Finding(code=self._next("F", Finding), title=new_finding)] if new_finding else []
        own = replace(statement, visit=self._in_visit(statement).visit)
        return self._taking.keep(own, findings, made, witness_of=witness_of, origin_of=origin_of)

    def put_back(self, taken: Taken) -> None:
        self._taking.put_back(taken)

    def retire_statement(self, statement_id: str) -> Statement:
        """Put a statement aside that nothing rests on."""
        statement = self._one(Statement, statement_id)
        self._taking.retire(statement)
        return statement

    def restore_statement(self, statement_id: str) -> Statement:
        return self._taking.restore(statement_id)

    def new_finding(self, title: str, basis: Sequence[str] = ()) -> Finding:
        return self.keep(Finding(code=self._next("F", Finding), title=title, basis=tuple(basis)))

    def new_practice(self, title: str, basis: Sequence[str] = ()) -> GoodPractice:
        return self.keep(GoodPractice(code=self._next("GP", GoodPractice), title=title, basis=tuple(basis)))

    def documents(self) -> tuple[DocumentSource, ...]:
        visit = self._visit()
        own = [one for one in self._memory.all(DocumentSource) if visit and one.visit == visit.id]
        return tuple(sorted(own, key=lambda one: _natural(one.code)))

    def new_recommendation(self, text: str, findings: Sequence[str] = ()) -> Recommendation:
        return self.keep(Recommendation(code=self._next("R", Recommendation), text=text, findings=tuple(findings)))

    def undo(self, record_id: str) -> None:
        self._vault.undo(record_id)
        self._memory.forget()

    def _finding(self, finding: Finding) -> FindingView:
        own = [r for r in self._ordered(Recommendation) if finding.id in r.findings]
        return FindingView(
            finding=finding,
            evidence=self._cards(finding.basis, finding.documents),
            sources=len(independent_sources(self._knowing.statements_behind(finding.basis))),
            lacks=lacks_finding(finding),
            recommendations=tuple(_lighted(recommendation) for recommendation in own),
        )

    def _cards(self, basis: Sequence[str], documents: Sequence[str]) -> tuple[EvidenceCard, ...]:
        """Evidence by kind, independence and consent; never by identity. Closed sources: nothing counts as allowed."""
        statements = self._knowing.statements_behind(basis)
        groups = {s: number for number, group in enumerate(independent_sources(statements)) for s in group}
        cards = [self._card(statement, groups.get(statement.id, 0)) for statement in statements]
        sources = self._memory.by_id(DocumentSource)
        cards += [
            EvidenceCard(
                key,
                sources[key].form,
                sources[key].citation,
                len(groups) + number,
                allowed=sources[key].public,
                document=True,
            )
            for number, key in enumerate(documents)
            if key in sources
        ]
        return tuple(cards)

    def _card(self, statement: Statement, group: int) -> EvidenceCard:
        consents = self._memory.all(Consent) if self._vault.sources_open else ()
        states = states_for(consents, statement.person, statement.note)
        granted = tuple(use for use, state in states.items() if state is ConsentState.GRANTED)
        return EvidenceCard(
            statement.id, statement.source.value, statement.text, group, statement.tier, Use.SUMMARY in granted, granted
        )

    def _ordered(self, kind: type[T]) -> tuple[T, ...]:
        visit = self._visit()
        own = [thing for thing in self._memory.all(kind) if visit and thing.visit == visit.id]
        return tuple(sorted(own, key=lambda thing: (getattr(thing, "order", 0), _natural(thing.code))))

    def _one(self, kind: type[T], thing_id: str) -> T:
        for thing in self._memory.all(kind):
            if thing_id in (thing.id, thing.code):
                return thing
        raise NotFound(what=kind.kind.replace("_", " "))

    def _in_visit(self, thing: Thing) -> Thing:
        visit = self._visit()
        return thing if thing.visit or visit is None else replace(thing, visit=visit.id)

    def _next(self, letter: str, kind: type[T]) -> str:
        taken = {thing.code for thing in self._memory.all(kind)}
        number = len(taken) + 1
        while f"{letter}{number:02d}" in taken:
            number += 1
        return f"{letter}{number:02d}"


def _lighted(recommendation: Recommendation) -> Lighted:
    return recommendation, lights(recommendation), lacks_recommendation(recommendation)


def _natural(code: str) -> tuple[str, int]:
    digits = "".join(letter for letter in code if letter.isdigit())
    return code.rstrip("0123456789"), int(digits or 0)
