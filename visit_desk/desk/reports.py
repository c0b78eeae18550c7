"""Reports: people write the paragraphs; the desk keeps, checks, counts and shows them. It never writes over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from visit_desk.desk.checking import Checked, Checking
from visit_desk.desk.composing import STATEMENT_ORDER, Composed, Composing
from visit_desk.desk.drafting import skeleton
from visit_desk.desk.memory import Memory
from visit_desk.desk.problems import problems_of
from visit_desk.desk.views import Problem, ReadParagraph, ReportView, SectionCount
from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lists import Profile, ReportKind, Section
from visit_desk.domain.trouble import NotFound
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Paragraph, Recommendation
from visit_desk.paper import LIMIT, Numbered, number, render, word_count
from visit_desk.vault import Vault

_LANGUAGE = "en"
_READERS = {"drafter": Profile.DRAFT, "state": Profile.GOVERNMENT, "neighbour": Profile.DRAFT, "family": Profile.DRAFT}


class Reports:
    """The statement and the report of the current visit."""

    def __init__(self, vault: Vault, memory: Memory, checking: Checking, visit: Callable[[], Visit | None]) -> None:
        self._vault = vault
        self._memory = memory
        self._checking = checking
        self._visit = visit

    def paragraphs(self, kind: ReportKind) -> tuple[Paragraph, ...]:
        """Live paragraphs in print order."""
        visit = self._need_visit()
        own = [p for p in self._memory.all(Paragraph) if p.report is kind and not p.retired and p.visit == visit.id]
        places = list(Section) if kind is ReportKind.REPORT else list(STATEMENT_ORDER)
        return tuple(sorted(own, key=lambda p: (places.index(p.section) if p.section in places else 99, p.order)))

    def recommendations(self) -> tuple[Recommendation, ...]:
        visit = self._need_visit()
        own = [rec for rec in self._memory.all(Recommendation) if rec.visit == visit.id and rec.cleared]
        return tuple(sorted(own, key=lambda rec: (rec.order, rec.code)))

    def keep_paragraph(self, paragraph: Paragraph) -> Paragraph:
        """What a person wrote. From now on no skeleton touches it."""
        visit = self._need_visit()
        kept = replace(paragraph, written=True, visit=paragraph.visit or visit.id)
        self._memory.keep(kept)
        return kept

    def retire(self, paragraph_id: str) -> None:
        self._memory.keep(replace(self._one(paragraph_id), retired=True, written=True))

    def move(self, paragraph_id: str, before_id: str) -> Paragraph:
        """Put a paragraph before another one (or last in its section, with an empty ``before_id``)."""
        moving = self._one(paragraph_id)
        others = [p for p in self.paragraphs(moving.report) if p.id != paragraph_id]
        if not before_id:
            last = max((p.order for p in others if p.section is moving.section), default=0.0)
            return self.keep_paragraph(replace(moving, order=last + 10))
        target = self._one(before_id)
        section = [p for p in others if p.section is target.section]
        previous = next((a.order for a, b in pairwise(section) if b.id == before_id), target.order - 20)
        return self.keep_paragraph(replace(moving, section=target.section, order=(previous + target.order) / 2))

    def draft(self, kind: ReportKind = ReportKind.REPORT) -> int:
        """Fill what nobody wrote from findings and practices. Returns how many paragraphs are new or fresher."""
        visit = self._need_visit()
        findings = [f for f in self._memory.all(Finding) if f.visit == visit.id]
        practices = [p for p in self._memory.all(GoodPractice) if p.visit == visit.id]
        there = [p for p in self._memory.all(Paragraph) if p.visit == visit.id]
        made = skeleton(visit, kind, findings, practices, there)
        if made:
            self._memory.keep(*made)
        return len(made)

    def check(self, paragraph: Paragraph) -> ReadParagraph:
        """One paragraph as it stands in an editor, kept or not, with its footnotes."""
        checked = self._checking.paragraph(paragraph, Profile.DRAFT)
        notes = tuple(
            self._checking.part(paragraph, f"note {n}", note.text, Profile.DRAFT).refusals
            for n, note in enumerate(paragraph.footnotes, start=1)
        )
        return ReadParagraph(paragraph.id, None, checked.redacted.text, checked.refusals, notes)

    def compose(self, kind: ReportKind, profile: Profile = Profile.DRAFT, language: str = _LANGUAGE) -> Composed:
        composing = Composing(self._checking, self._need_visit(), profile, language)
        if kind is ReportKind.REPORT:
            return composing.report(self.paragraphs(kind), self.recommendations())
        if kind is ReportKind.STATEMENT:
            return composing.statement(self.paragraphs(kind))
        return composing.recommendations(self.recommendations())

    def view(self, kind: ReportKind = ReportKind.REPORT, profile: Profile = Profile.DRAFT) -> ReportView:
        """The draft as it may be read, with its counts and everything that stands against its release."""
        composed = self.compose(kind, profile)
        numbered = number(composed.document)
        counts = word_count(numbered)
        numbers = numbers_of(numbered)
        sections = tuple(SectionCount(heading, words) for heading, words in counts.sections if heading)
        return ReportView(
            html=render(composed.document, "html").decode("utf-8"),
            paragraphs=self.paragraphs(kind),
            numbers=numbers,
            problems=self.problems(composed, numbers, counts.total),
            words=counts.total,
            budget=LIMIT,
            sections=sections,
            checked_against_sources=self._vault.sources_open,
        )

    def problems(self, composed: Composed, numbers: dict[str, int], words: int) -> tuple[Problem, ...]:
        together = self._together(composed.document.kind, composed.document.marking)
        return problems_of(
            composed, numbers, words, self.recommendations(), self._memory, self._vault.sources_open, together
        )

    def _together(self, kind: ReportKind, profile: Profile) -> dict[str, tuple[Refusal, ...]]:
        """What neighbouring paragraphs of a shared document tell together."""
        if kind is ReportKind.RECOMMENDATIONS or profile is Profile.INTERNAL:
            return {}
        return self._checking.neighbours(self.paragraphs(kind), profile)

    def read_as(self, reader: str, kind: ReportKind = ReportKind.REPORT) -> tuple[ReadParagraph, ...]:
        """The draft as the drafter, the State, a neighbour or the family reads it. A neighbour and the family know
        who lives where: for them a place or a habit alone is told, which the drafter sees only in combination."""
        composed = self.compose(kind, _READERS[reader])
        numbers = numbers_of(number(composed.document))
        wanted = self.paragraphs(kind)
        together = self._together(kind, _READERS[reader])
        return tuple(
            self._read(p, composed.checked.get(p.id), numbers.get(p.id), together.get(p.id, ())) for p in wanted
        )

    def mend(self, paragraph_id: str, refusal: Refusal) -> Paragraph:
        """Put the offered wording in the place of what was refused."""
        paragraph = self._one(paragraph_id)
        if refusal.start < 0 or not refusal.offer:
            raise NotFound(what="wording to put there")
        text = paragraph.text[: refusal.start] + refusal.offer + paragraph.text[refusal.end :]
        return self.keep_paragraph(replace(paragraph, text=text))

    def decide_common(self, record: str, refusal: Refusal, reason: str, part: str = "") -> None:
        """A common word that is also somebody's name names nobody here; remembered for this very place, which is in
        the text itself or in a ``part`` of it ("heading", "note 1", "measure")."""
        text = self.words_of(record, part)
        if not 0 <= refusal.start < refusal.end <= len(text):
            raise NotFound(what="word there any more")
        of_paragraph = self._memory.find(Paragraph, record) is not None
        self._checking.decide(f"{record}:{part}" if part and of_paragraph else record, text, refusal, reason)
        self._memory.forget()

    def words_of(self, record: str, part: str = "") -> str:
        """The words of a paragraph or recommendation, or of a part of it, as problems name the parts."""
        recommendation = self._memory.find(Recommendation, record)
        if recommendation is not None:
            return str(getattr(recommendation, (part or "text").replace(" ", "_")))
        paragraph = self._one(record)
        if part.startswith("note "):
            at = int(part.removeprefix("note ")) - 1
            return paragraph.footnotes[at].text if at < len(paragraph.footnotes) else ""
        return paragraph.heading if part == "heading" else paragraph.text

    def undo(self, paragraph_id: str) -> None:
        self._vault.undo(paragraph_id)
        self._memory.forget(Paragraph)

    def _read(
        self, paragraph: Paragraph, checked: tuple[str, Checked] | None, at: int | None, more: tuple[Refusal, ...]
    ) -> ReadParagraph:
        refusals = checked[1].refusals if checked else ()
        return ReadParagraph(paragraph.id, at, paragraph.text, (*refusals, *more))

    def _one(self, paragraph_id: str) -> Paragraph:
        paragraph = self._memory.find(Paragraph, paragraph_id)
        if paragraph is None:
            raise NotFound(what="paragraph")
        return paragraph

    def _need_visit(self) -> Visit:
        visit = self._visit()
        if visit is None:
            raise NotFound(what="visit")
        return visit


def numbers_of(numbered: Numbered) -> dict[str, int]:
    """Paragraph or recommendation id to the number of the paragraph in which it is printed."""
    return {key: int(place.split()[0]) for key, place in numbered.places.items() if key}
