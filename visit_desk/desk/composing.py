"""Composing: from checked paragraphs and recommendations to the document that paper lays out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from visit_desk.desk.checking import Checked, Checking
from visit_desk.desk.terms import word
from visit_desk.domain.lists import Profile, RecommendationGroup, ReportKind, Section
from visit_desk.domain.redacted import Redacted
from visit_desk.domain.smart import lights, verb_class
from visit_desk.domain.visit import Visit
from visit_desk.domain.writing import Paragraph, Recommendation
from visit_desk.paper import (
    Front,
    Heading,
    Key,
    Label,
    Lead,
    Matrix,
    Note,
    Para,
    Recommendations,
    Recommended,
    ReportDocument,
    anchor,
)
from visit_desk.paper.document import Block, Text
from visit_desk.redaction import printed

_REPORT_SECTIONS = (
    (Section.INTRODUCTION, Label.INTRODUCTION),
    (Section.CONTEXT, Label.CONTEXT),
    (Section.LEGISLATION, Label.LEGISLATION),
    (Section.EXECUTIVE, Label.EXECUTIVE),
    (Section.JUSTICE, Label.JUSTICE),
    (Section.GOOD_PRACTICES, Label.GOOD_PRACTICES),
)
STATEMENT_ORDER = (
    Section.OPENING,
    Section.THANKS,
    Section.INTRODUCTION,
    Section.CONTEXT,
    Section.LEGISLATION,
    Section.EXECUTIVE,
    Section.JUSTICE,
    Section.GOOD_PRACTICES,
    Section.RECOMMENDATIONS,
    Section.CONCLUSIONS,
)
_GROUPS = (RecommendationGroup.LAW_REVIEW, RecommendationGroup.ACCESS_TO_JUSTICE, RecommendationGroup.PUBLIC_POLICY)
ADDRESSEE_MISSING = "[addressee to be named]"


@dataclass
class Composed:
    """A document with everything that was checked on the way, by record id."""

    document: ReportDocument
    checked: dict[str, tuple[str, Checked]] = field(default_factory=dict, repr=False)


class Composing:
    """Makes one document of one visit for one audience."""

    def __init__(self, checking: Checking, visit: Visit, profile: Profile, language: str) -> None:
        self._checking = checking
        self._visit = visit
        self._profile = profile
        self._language = language
        self._checked: dict[str, tuple[str, Checked]] = {}

    def report(self, paragraphs: Sequence[Paragraph], recommendations: Sequence[Recommendation]) -> Composed:
        by_section = _by_section(paragraphs)
        blocks: list[Block] = []
        for section, label in _REPORT_SECTIONS:
            if by_section.get(section):
                blocks.append(Heading(level=1, text=label))
                blocks += self._paras(by_section[section], 2)
        blocks += self._conclusions(by_section, recommendations)
        summary = tuple(self._safe(p).redacted for p in by_section.get(Section.SUMMARY, ()))
        return self._composed(ReportKind.REPORT, blocks, summary)

    def statement(self, paragraphs: Sequence[Paragraph]) -> Composed:
        by_section = _by_section(paragraphs)
        blocks: list[Block] = []
        for section in STATEMENT_ORDER:
            blocks += self._paras(by_section.get(section, ()), 1)
        return self._composed(ReportKind.STATEMENT, blocks, ())

    def recommendations(self, recommendations: Sequence[Recommendation]) -> Composed:
        blocks = [*self._recommended(recommendations, 1), Matrix()]
        return self._composed(ReportKind.RECOMMENDATIONS, blocks, ())

    def _conclusions(
        self, by_section: dict[Section, list[Paragraph]], recommendations: Sequence[Recommendation]
    ) -> list[Block]:
        blocks: list[Block] = []
        conclusions = by_section.get(Section.CONCLUSIONS, [])
        if conclusions or recommendations:
            blocks.append(Heading(level=1, text=Label.CONCLUSIONS_AND_RECOMMENDATIONS))
        if conclusions:
            blocks.append(Heading(level=2, text=Label.CONCLUSIONS))
            blocks += self._paras(conclusions, 3)
        if recommendations:
            blocks.append(Heading(level=2, text=Label.RECOMMENDATIONS))
            blocks += self._paras(by_section.get(Section.RECOMMENDATIONS, ()), 3)
            blocks += self._recommended(recommendations, 3)
            blocks.append(Matrix())
        return blocks

    def _paras(self, paragraphs: Iterable[Paragraph], level: int) -> list[Block]:
        blocks: list[Block] = []
        for paragraph in paragraphs:
            if paragraph.heading:
                blocks.append(Heading(level=level, text=self._own(paragraph, "heading", paragraph.heading)))
            checked = self._safe(paragraph)
            notes = tuple(
                Note(text=self._own(paragraph, f"note {n}", note.text), at=anchor(checked.redacted, note.after))
                for n, note in enumerate(paragraph.footnotes, start=1)
            )
            blocks.append(
                Para(text=checked.redacted, notes=notes, key=Key(paragraph.id), quotation=paragraph.quotation)
            )
        return blocks

    def _safe(self, paragraph: Paragraph) -> Checked:
        checked = self._checking.paragraph(paragraph, self._profile)
        self._checked[paragraph.id] = (paragraph.text, checked)
        return checked

    def _own(self, paragraph: Paragraph, part: str, text: str) -> Redacted:
        """A heading or footnote passes the same check as the paragraph that it belongs to."""
        checked = self._checking.part(paragraph, part, text, self._profile)
        self._checked[f"{paragraph.id}:{part}"] = (text, checked)
        return checked.redacted

    def _recommended(self, recommendations: Sequence[Recommendation], level: int) -> list[Block]:
        blocks: list[Block] = []
        for group in _GROUPS:
            leads: dict[tuple[str, ...], list[Recommended]] = {}
            for recommendation in recommendations:
                if recommendation.group is group:
                    leads.setdefault(recommendation.addressees, []).append(self._recommendation(recommendation))
            if leads:
                made = tuple(
                    Lead(addressee=self._addressees(names), recommendations=tuple(own)) for names, own in leads.items()
                )
                blocks.append(Recommendations(axis=group, leads=made, level=level))
        return blocks

    def _addressees(self, keys: tuple[str, ...]) -> Redacted:
        names = [word("addressees", key, f"{self._language}_lead") for key in keys] or [ADDRESSEE_MISSING]
        joined = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {_AND[self._language]} {names[-1]}"
        return printed(joined)

    def _recommendation(self, rec: Recommendation) -> Recommended:
        def safe(part: str, text: str) -> Text | None:
            if not text:
                return None
            checked = self._checking.recommendation(rec, text, self._profile)
            self._checked[rec.id if part == "text" else f"{rec.id}:{part}"] = (text, checked)
            return checked.redacted

        terms = self._terms
        return Recommended(
            text=safe("text", rec.text) or printed(""),
            group=rec.group,
            key=Key(rec.id),
            code=printed(rec.code),
            addressees=tuple(printed(word("addressees", k, self._language)) for k in rec.addressees)
            or (printed(ADDRESSEE_MISSING),),
            responsible=safe("responsible", rec.responsible),
            measure=safe("measure", rec.measure),
            indicator=safe("indicator", rec.indicator),
            baseline=safe("baseline", rec.baseline),
            target=safe("target", rec.target),
            deadline=safe("deadline", rec.deadline),
            legal_basis=_codes(rec.legal_basis),
            themes=terms("themes", rec.themes),
            affected=terms("affected_groups", rec.affected),
            sdg=_codes(rec.sdg_targets),
            yogyakarta=_codes(rec.yogyakarta),
            priority=safe("priority", rec.priority),
            resources=safe("resources", rec.resources),
            previously=safe("previously", rec.previously),
            state_position=safe("state position", rec.state_position),
            verb_class=verb_class(rec.text) or None,
            smart="".join(lit.light.value for lit in lights(rec) if lit.met),
        )

    def _terms(self, name: str, keys: Sequence[str]) -> tuple[Redacted, ...]:
        return tuple(printed(word(name, key, self._language)) for key in keys)

    def _composed(self, kind: ReportKind, blocks: list[Block], summary: tuple[Redacted, ...]) -> Composed:
        document = ReportDocument(
            kind=kind,
            front=self._front(kind, summary),
            blocks=tuple(blocks),
            language=self._language,
            marking=self._profile,
            contents=kind is ReportKind.REPORT,
        )
        return Composed(document, self._checked)

    def _front(self, kind: ReportKind, summary: tuple[Redacted, ...]) -> Front:
        visit, say = self._visit, _optional
        return Front(
            title=printed(_TITLE[self._language].format(country=visit.country)),
            subtitle=printed(_SUBTITLE[kind][self._language].format(mandate=visit.mandate)) if visit.mandate else None,
            symbol=say(visit.symbol),
            session=say(visit.session),
            session_dates=say(visit.session_dates),
            agenda_item=say(visit.agenda_item),
            agenda_title=say(visit.agenda_title),
            place=say(visit.capital) if kind is ReportKind.STATEMENT else None,
            dated=visit.ends if kind is ReportKind.STATEMENT else None,  # a report is dated when it is submitted
            summary=summary,
            stars=(Label.STAR_SUMMARY, Label.STAR_DRAFT) if kind is ReportKind.REPORT else (Label.STAR_DRAFT,),
        )


_AND = {"en": "and", "fr": "et", "es": "y"}
_TITLE = {"en": "Visit to {country}", "fr": "Visite : {country}", "es": "Visita a {country}"}
_OF_REPORT = {"en": "Report of the {mandate}", "fr": "Rapport de l’{mandate}", "es": "Informe del {mandate}"}
_SUBTITLE = {
    ReportKind.REPORT: _OF_REPORT,
    ReportKind.RECOMMENDATIONS: _OF_REPORT,
    ReportKind.STATEMENT: {
        "en": "End-of-mission statement by the {mandate}",
        "fr": "Déclaration de fin de mission de l’{mandate}",
        "es": "Declaración de fin de misión del {mandate}",
    },
}


def _codes(keys: Sequence[str]) -> tuple[Redacted, ...]:
    """Treaty articles, targets and principles by their usual short form ("ICCPR 17"), as a table takes them."""
    return tuple(printed(key.replace("-", " ")) for key in keys)


def _optional(text: str) -> Redacted | None:
    return printed(text) if text else None


def _by_section(paragraphs: Sequence[Paragraph]) -> dict[Section, list[Paragraph]]:
    found: dict[Section, list[Paragraph]] = {}
    for paragraph in sorted(paragraphs, key=lambda paragraph: paragraph.order):
        found.setdefault(paragraph.section, []).append(paragraph)
    return found
