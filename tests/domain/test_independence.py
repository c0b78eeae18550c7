"""Independent sources and the level of evidence that follows."""

from __future__ import annotations

from visit_desk.domain.evidence import DocumentSource, Statement
from visit_desk.domain.independence import evidence_level, independent_sources
from visit_desk.domain.lists import EvidenceLevel, Reliability, SourceKind


def told(person: str, source: SourceKind = SourceKind.INDIRECT, witness: str = "", origin: str = "") -> Statement:
    return Statement(
        code="S", person=person, source=source, reliability=Reliability.LIKELY_RELIABLE, witness=witness, origin=origin
    )


def test_two_direct_witnesses_are_two_sources_whatever_they_share() -> None:
    both = [told("a", SourceKind.DIRECT, origin="same house"), told("b", SourceKind.DIRECT, origin="same house")]
    assert len(independent_sources(both)) == 2


def test_statements_that_trace_back_to_one_witness_are_one_source() -> None:
    chain = [told("a", SourceKind.DIRECT, witness="w"), told("b", witness="w")]
    assert len(independent_sources(chain)) == 1


def test_indirect_statements_of_one_organization_are_one_source() -> None:
    assert len(independent_sources([told("a", origin="o"), told("b", origin="o")])) == 1
    assert len(independent_sources([told("a", origin="o"), told("b", origin="other")])) == 2


def test_the_same_person_twice_is_one_source() -> None:
    assert len(independent_sources([told("a", SourceKind.DIRECT), told("a", SourceKind.DIRECT)])) == 1


def test_two_indirect_sources_are_not_enough_for_the_second_level() -> None:
    assert evidence_level([told("a", origin="o"), told("b", origin="p")]) is EvidenceLevel.E1
    assert evidence_level([told("a", SourceKind.DIRECT), told("b", origin="p")]) is EvidenceLevel.E2


def test_a_law_documents_a_finding_and_a_press_article_does_not() -> None:
    law = DocumentSource(code="D1", form="law", citation="Penal Code, art. 1")
    press = DocumentSource(code="D2", form="media", citation="A newspaper")
    assert evidence_level([], [law]) is EvidenceLevel.E3
    assert evidence_level([], [press]) is EvidenceLevel.E0


def test_a_source_of_unknown_reliability_only_records_an_allegation() -> None:
    assert evidence_level([Statement(code="S", person="a")]) is EvidenceLevel.E0
