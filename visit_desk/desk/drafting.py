"""The skeleton of a report: what findings and practices would say where nobody has written yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from visit_desk.domain.evidence import Finding, GoodPractice
from visit_desk.domain.lists import FindingState, Realm, ReportKind, Section
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Paragraph

SECTION_OF = {
    Realm.LEGISLATION: Section.LEGISLATION,
    Realm.EXECUTIVE: Section.EXECUTIVE,
    Realm.JUSTICE: Section.JUSTICE,
}
_STEP = 10.0


def skeleton(
    visit: Visit,
    kind: ReportKind,
    findings: Sequence[Finding],
    practices: Sequence[GoodPractice],
    there: Sequence[Paragraph],
) -> tuple[Paragraph, ...]:
    """New and refreshed skeleton paragraphs. What a person wrote is never among them."""
    own = [paragraph for paragraph in there if paragraph.report is kind]
    made = [*_opening(visit, kind, own)]
    for finding in _due(findings, kind):
        made += _from_text(finding, own, kind, SECTION_OF[finding.realm], findings=(finding.id,))
    if kind is ReportKind.REPORT:
        for practice in practices:
            if not practice.fragile or practice.cleared:
                made += _from_text(practice, own, kind, Section.GOOD_PRACTICES, practices=(practice.id,))
    return tuple(made)


def _due(findings: Iterable[Finding], kind: ReportKind) -> list[Finding]:
    live = [finding for finding in findings if finding.state is not FindingState.WITHDRAWN and finding.text.strip()]
    return [finding for finding in live if kind is ReportKind.REPORT or finding.in_statement]


def _from_text(
    thing: Finding | GoodPractice,
    own: Sequence[Paragraph],
    kind: ReportKind,
    section: Section,
    findings: tuple[str, ...] = (),
    practices: tuple[str, ...] = (),
) -> list[Paragraph]:
    """One paragraph for each part of the text, unless a person has already written about it."""
    citing = [p for p in own if set(findings) & set(p.findings) or set(practices) & set(p.practices)]
    if any(paragraph.written for paragraph in citing):
        return []
    parts = [part.strip() for part in thing.text.split("\n\n") if part.strip()]
    made = []
    for number, part in enumerate(parts):
        base = citing[number] if number < len(citing) else Paragraph(visit=thing.visit, report=kind, section=section)
        heading = thing.title if number == 0 else ""
        order = (thing.order + 1) * 100 + number * _STEP
        fresh = replace(base, text=part, heading=heading, findings=findings, practices=practices, order=order)
        if fresh != base:
            made.append(fresh)
    made += [replace(extra, retired=True) for extra in citing[len(parts) :]]
    return made


def _opening(visit: Visit, kind: ReportKind, own: Sequence[Paragraph]) -> list[Paragraph]:
    section = Section.INTRODUCTION if kind is ReportKind.REPORT else Section.OPENING
    if any(paragraph.section is section for paragraph in own):
        return []
    formal = visit.country_formal or visit.country
    days = f"from {visit.starts.day} {visit.starts:%B} to {visit.ends.day} {visit.ends:%B %Y}"
    text = f"At the invitation of the Government, the Independent Expert visited {formal} {days}."
    if kind is ReportKind.STATEMENT:
        text = f"I visited {formal} {days} at the invitation of the Government, which I thank for its cooperation."
    return [Paragraph(visit=visit.id, report=kind, section=section, text=text)]
