"""Statements from notes: one thing that one source told, in words that may lie in the notes file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from visit_desk.desk.memory import Memory
from visit_desk.desk.settling import passage_at
from visit_desk.desk.steps import Step, keep_step, undo_step
from visit_desk.domain.evidence import Finding, GoodPractice, Statement
from visit_desk.domain.identity import Identity
from visit_desk.domain.ids import new_code, new_id
from visit_desk.domain.lists import Action, Capacity, MentionKind, SourceKind, Tier
from visit_desk.domain.note import Mention, Note, plain
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import WrongUsage
from visit_desk.domain.writing import Paragraph
from visit_desk.redaction import Register, find, gloss_for, language_of, seal_text
from visit_desk.vault import Vault

CARRIES = "Something still rests on this statement. Take it out there first."
_FIELDS = {
    MentionKind.NAME: "names",
    MentionKind.NICK: "nicknames",
    MentionKind.PHONE: "contacts",
    MentionKind.EMAIL: "contacts",
    MentionKind.HANDLE: "contacts",
    MentionKind.CASENO: "case_numbers",
    MentionKind.ORG: "organizations",
}


@dataclass(frozen=True)
class Taken:
    """A statement as it was kept, and the step that takes it back with everything that followed from it."""

    statement: Statement = field(repr=False)
    step: Step


@dataclass(frozen=True)
class FromNote:
    """The statements of one note, and what a form about them offers: the visit's other statements, its findings."""

    own: tuple[Statement, ...] = field(repr=False)
    others: tuple[Statement, ...] = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)


class Statements:
    """Takes statements from notes. Everything here needs the sources: nobody else can tell what names somebody."""

    def __init__(self, vault: Vault, memory: Memory, levelled: Callable[[Finding], Finding]) -> None:
        self._vault = vault
        self._memory = memory
        self._levelled = levelled

    def taken_from(self, note: Note, start: int, end: int) -> Statement:
        """A statement in the words of this stretch (code points), not kept yet: first somebody reads it.

        Speaker, tier and capacity are those of the passage where it begins, and it ends where that voice ends.
        """
        self._memory.need_sources()
        start, end = _trimmed(note.text, start, end)
        passage = passage_at(note, start)
        border = passage.end if passage.id else min((p.start for p in note.passages if p.start > start), default=end)
        start, end = _trimmed(note.text, start, min(end, border))
        inside = [
            replace(m, start=max(m.start, start) - start, end=min(m.end, end) - start)
            for m in note.mentions
            if m.start < end and start < m.end
        ]
        public = passage.capacity is Capacity.OFFICIAL and passage.tier is Tier.A
        return Statement(
            visit=note.visit,
            code=self._code(),
            text=self._fit(note.text[start:end], inside, note),
            note=note.id,
            meeting=note.meeting,
            passage=passage.id,
            person=passage.speaker,
            source=SourceKind.OFFICIAL if public else SourceKind.INDIRECT,
            tier=passage.tier,
            capacity=passage.capacity,
            quotation=any(quote.start <= start < quote.end for quote in note.quotes),
        )

    def fit(self, statement: Statement) -> Statement:
        """The statement in words for the notes file: whatever names a recorded person, or was hidden in its note, and
        every number, address and account, stands as its gloss."""
        self._memory.need_sources()
        note = self._memory.find(Note, statement.note)
        return replace(statement, text=self._fit(statement.text.strip(), [], note))

    def keep(
        self,
        statement: Statement,
        findings: Sequence[str],
        made: Sequence[Finding] = (),
        *,
        witness_of: str | None = None,
        origin_of: str | None = None,
    ) -> Taken:
        """Keep a statement and let exactly these findings (and the new ones) rest on it. ``witness_of`` is another
        statement that traces back to the same witness, ``origin_of`` one of the same organization or case file;
        empty: none, None: as it was."""
        known = self._memory.by_id(Statement)
        own, kin = self._grouped(self.fit(statement), known, witness_of, origin_of)
        told = keep_step(self._vault, self._memory, (own, *kin))
        resting = self._resting_on(own, {own.id, *(one.id for one in kin)}, findings)
        resting += [self._levelled(replace(one, visit=own.visit, basis=(*one.basis, own.id))) for one in made]
        followed = keep_step(self._vault, self._memory, resting)
        return Taken(own, Step((*told.touched, *followed.touched)))

    def put_back(self, taken: Taken) -> None:
        """Undo one keeping as a whole, or not at all where something of it was changed since."""
        undo_step(self._vault, self._memory, taken.step)

    def retire(self, statement: Statement) -> None:
        """Put a statement aside. Refused while anything rests on it: its words would lose what protects the speaker."""
        if any(statement.id in thing.basis for thing in self._resting()):
            raise WrongUsage(what=CARRIES)
        self._vault.retire(statement)
        self._memory.forget(Statement)

    def restore(self, statement_id: str) -> Statement:
        kept = self._vault.restore(Statement, statement_id)
        self._memory.forget(Statement)
        return self._memory.find(Statement, statement_id) or kept

    def _resting(self) -> Iterable[Finding | GoodPractice | Paragraph]:
        yield from self._memory.all(Finding)
        yield from self._memory.all(GoodPractice)
        yield from (paragraph for paragraph in self._memory.all(Paragraph) if not paragraph.retired)

    def _resting_on(self, own: Statement, changed: set[str], findings: Sequence[str]) -> list[Finding]:
        """The findings that rest on the statement from now on or did until now, and those whose level may follow."""
        moved: list[Finding] = []
        for finding in self._memory.all(Finding):
            basis = tuple(key for key in finding.basis if key != own.id or finding.id in findings)
            if finding.id in findings and own.id not in basis:
                basis = (*basis, own.id)
            if basis != finding.basis or changed & set(basis):
                moved.append(self._levelled(replace(finding, basis=basis)))
        return moved

    def _grouped(
        self, own: Statement, known: dict[str, Statement], witness_of: str | None, origin_of: str | None
    ) -> tuple[Statement, tuple[Statement, ...]]:
        """The statement with its groups, and the other one where that had no group yet."""
        if witness_of is not None:
            like = known.get(witness_of)
            own = replace(own, witness=(like.witness or like.person or like.id) if like else "")
        if origin_of is None:
            return own, ()
        like = known.get(origin_of)
        if like is None:
            return replace(own, origin=""), ()
        origin = like.origin or new_id()
        return replace(own, origin=origin), (replace(like, origin=origin),)

    def _fit(self, text: str, mentions: Sequence[Mention], note: Note | None) -> str:
        language = (note.language if note else "") or language_of(text)
        register = self._memory.need_register()
        people = self._memory.by_id(Interlocutor)
        more: list[Mention] = []
        for span in find(text, register, lang=language, layers=("register", "pattern")):
            if any(m.start < span.end and span.start < m.end for m in mentions):
                continue
            official = bool(span.persons) and all(people[p].official for p in span.persons if p in people)
            if span.kind.direct:
                gloss = gloss_for(span.kind, text[span.start : span.end], language)
                more.append(_mention(span.start, span.end, span.kind, Action.REDACT, gloss))
            elif span.kind is MentionKind.ORG and official:  # an institution of the State names nobody
                more.append(_mention(span.start, span.end, span.kind, Action.KEEP, ""))
        told = plain(seal_text(Note(text=text, language=language, mentions=(*mentions, *more)), register))
        if note is not None:
            told = plain(seal_text(Note(text=told, language=language), hidden_in(note)))
        return " ".join(told.split())

    def _code(self) -> str:
        """A random code: a counted one would tell in which order people spoke."""
        taken = {one.code for one in self._memory.all(Statement)}
        return next(code for code in iter(new_code, "") if code not in taken)


def _mention(start: int, end: int, kind: MentionKind, action: Action, gloss: str) -> Mention:
    return Mention(start=start, end=end, kind=kind, action=action, gloss=gloss, decided_by="register")


def hidden_in(note: Note) -> Register:
    """What this note hides, so that a name hidden once is told nowhere, also where it stands again in clear."""
    identities = []
    for mention in note.mentions:
        if mention.action is not Action.KEEP and mention.kind in _FIELDS:
            forms = tuple(form for form in (note.text[mention.start : mention.end], *mention.forms) if form.strip())
            own: dict[str, tuple[str, ...]] = {_FIELDS[mention.kind]: forms}
            identities.append(Identity(id=mention.person or mention.id, **own))
    return Register(identities)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces at both ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
