"""Checking: every text on its way to a page goes through the one door, with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from visit_desk.desk.knowing import Knowing
from visit_desk.desk.memory import Memory
from visit_desk.domain.evidence import Finding, Statement
from visit_desk.domain.ground import Refusal
from visit_desk.domain.lists import EvidenceLevel, Profile, Use
from visit_desk.domain.redacted import Redacted
from visit_desk.domain.thing import Thing
from visit_desk.domain.writing import GateDecision, Paragraph, Recommendation
from visit_desk.redaction import Audience, Register, Standing, Verdict, occurrence, redact, redact_many, standing
from visit_desk.vault import Vault

NOBODY = Register([])
_MOST = 4000  # texts that are remembered as checked: several reports' worth


@dataclass(frozen=True)
class Checked:
    """A text after the door: safe words, what stands against its release, the statements it rests on, and the common
    words in it that a person let stand."""

    redacted: Redacted
    refusals: tuple[Refusal, ...]
    statements: tuple[Statement, ...] = ()
    use: Use = Use.SUMMARY
    standing: tuple[Standing, ...] = ()


class Checking:
    """Holds the door for one audience after another. Closed sources: patterns alone, and nothing is released."""

    def __init__(self, vault: Vault, memory: Memory, knowing: Knowing) -> None:
        self._vault = vault
        self._memory = memory
        self._knowing = knowing
        self._seen: dict[tuple[Thing, Profile], Checked] = {}
        self._texts: dict[tuple[object, ...], Checked] = {}
        self._seen_at = -1

    def paragraph(self, paragraph: Paragraph, profile: Profile) -> Checked:
        """A paragraph; checked once for as long as neither it nor anything it rests on changes."""
        self._forget_old()
        if (paragraph, profile) not in self._seen:
            self._seen[paragraph, profile] = self._paragraph(paragraph, profile)
        return self._seen[paragraph, profile]

    def part(self, paragraph: Paragraph, part: str, text: str, profile: Profile) -> Checked:
        """A heading or a footnote ("note 1"): it rests on what its paragraph rests on."""
        base = self.paragraph(paragraph, profile)
        named = frozenset(paragraph.named)
        return self.text(text, profile, base.statements, base.use, named, f"{paragraph.id}:{part}")

    def _forget_old(self) -> None:
        """What was checked holds until anything but a paragraph changes; a long evening's drafts do not pile up."""
        if self._seen_at != self._memory.version or len(self._texts) > _MOST:
            self._seen.clear()
            self._texts.clear()
            self._seen_at = self._memory.version

    def _paragraph(self, paragraph: Paragraph, profile: Profile) -> Checked:
        statements = self._knowing.statements_behind(paragraph.basis, paragraph.findings, paragraph.practices)
        use = self._use(paragraph)
        level = self._level(paragraph)
        return self.text(paragraph.text, profile, statements, use, frozenset(paragraph.named), paragraph.id, level)

    def neighbours(self, paragraphs: Sequence[Paragraph], profile: Profile) -> dict[str, tuple[Refusal, ...]]:
        """What neighbouring paragraphs tell together about one source, beyond what each tells alone."""
        if not self._vault.sources_open:
            return {}
        texts = [(p.text, self._knowing.grounds(self.paragraph(p, profile).statements)) for p in paragraphs]
        found = redact_many(texts, Audience(profile))
        return {p.id: refusals for p, refusals in zip(paragraphs, found, strict=True) if refusals}

    def _level(self, paragraph: Paragraph) -> EvidenceLevel | None:
        """The lowest evidence level of the findings that a paragraph tells; None where it tells none."""
        findings = self._memory.by_id(Finding)
        levels = [findings[key].level for key in paragraph.findings if key in findings]
        return min(levels) if levels else None

    def recommendation(self, recommendation: Recommendation, text: str, profile: Profile) -> Checked:
        """A recommendation tells what to do, not what somebody said: an aggregate use is enough, but every clue and
        every condition of the sources behind it holds."""
        statements = self._knowing.statements_behind(
            recommendation.basis, recommendation.findings, recommendation.practices
        )
        return self.text(text, profile, statements, Use.AGGREGATE, frozenset(), recommendation.id)

    def text(
        self,
        text: str,
        profile: Profile,
        statements: Sequence[Statement] = (),
        use: Use = Use.SUMMARY,
        named: frozenset[str] = frozenset(),
        record: str = "",
        level: EvidenceLevel | None = None,
    ) -> Checked:
        """Any text, checked once as long as nothing that it rests on changes. Refusals on common words that a person
        decided for this very place are left out."""
        self._forget_old()
        key = (text, profile, tuple(statement.id for statement in statements), use, named, record, level)
        if key not in self._texts:
            self._texts[key] = self._through(text, profile, statements, use, named, record, level)
        return self._texts[key]

    def _through(
        self,
        text: str,
        profile: Profile,
        statements: Sequence[Statement],
        use: Use,
        named: frozenset[str],
        record: str,
        level: EvidenceLevel | None,
    ) -> Checked:
        register = self._memory.register()
        grounds = self._knowing.grounds(statements) if register is not None else ()
        door = partial(
            redact,
            text,
            Audience(profile, level=level),
            grounds=grounds,
            register=register or NOBODY,
            use=use,
            named=named,
        )
        verdict = door()
        decided = self._decided(record, text, verdict)
        if decided:
            verdict = door(decisions=frozenset(decided))
        return Checked(verdict.redacted, verdict.refusals, tuple(statements), use, tuple(decided.values()))

    def place_of(self, record: str, occurring: str) -> str:
        """The keyed digest of one occurrence: record, word and the letters around it. It confirms no guess."""
        return self._vault.digest("gate decision", record, occurring)

    def decide(self, record: str, text: str, refusal: Refusal, reason: str) -> GateDecision:
        """Remember that this occurrence of a common word names nobody."""
        occurring = occurrence(text, refusal.start, refusal.end)
        decision = GateDecision(place=self.place_of(record, occurring), reason=reason)
        self._memory.keep(decision)
        return decision

    def _decided(self, record: str, text: str, verdict: Verdict) -> dict[str, Standing]:
        """Which occurrences of common words in this text a person has decided before, and where they stand."""
        asked = [r for r in verdict.refusals if r.common and r.start >= 0]
        if not asked or not self._vault.sources_open:
            return {}
        known = {decision.place for decision in self._memory.all(GateDecision)}
        occurring = {occurrence(text, r.start, r.end): standing(text, r.start, r.end) for r in asked}
        return {one: place for one, place in occurring.items() if self.place_of(record, one) in known}

    def _use(self, paragraph: Paragraph) -> Use:
        if paragraph.quotation:
            return Use.QUOTATION
        findings = self._memory.by_id(Finding)
        cited = [findings[key] for key in paragraph.findings if key in findings]
        if cited and all(finding.aggregate for finding in cited):
            return Use.AGGREGATE
        return Use.SUMMARY
