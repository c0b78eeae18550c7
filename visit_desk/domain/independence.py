"""How many independent sources a finding has, and what level of evidence follows (domain: E0-E3).

Statements that trace back to the same witness are one source; indirect statements from the same organization or
about the same case file are one source; two direct witnesses are two, whatever they share (invariant 9).
"""

from __future__ import annotations

from collections.abc import Sequence

from visit_desk.domain.evidence import DocumentSource, Statement
from visit_desk.domain.lists import EvidenceLevel, Reliability, SourceKind

_CREDIBLE = frozenset({Reliability.HIGHLY_RELIABLE, Reliability.LIKELY_RELIABLE})
_DOCUMENTED = frozenset({"law", "judgment", "statistics", "register"})


def independent_sources(statements: Sequence[Statement]) -> tuple[frozenset[str], ...]:
    """Groups of statement ids, one group a source. An indirect statement joins the group of its witness, else of its
    origin; a direct one stands for its own witness."""
    groups: dict[str, set[str]] = {}
    for statement in statements:
        witness = statement.witness or statement.person or statement.id
        shared = statement.origin if statement.source is not SourceKind.DIRECT else ""
        groups.setdefault(f"origin:{shared}" if shared else f"witness:{witness}", set()).add(statement.id)
    return tuple(frozenset(group) for group in groups.values())


def evidence_level(statements: Sequence[Statement], documents: Sequence[DocumentSource] = ()) -> EvidenceLevel:
    """E3 with a law, judgment, register or official statistics; E2 with two independent sources of which one is
    direct; E1 with one credible source; else E0."""
    if any(document.form in _DOCUMENTED for document in documents):
        return EvidenceLevel.E3
    direct = any(s.source in (SourceKind.DIRECT, SourceKind.OFFICIAL) for s in statements)
    if direct and len(independent_sources(statements)) >= 2:
        return EvidenceLevel.E2
    if any(statement.reliability in _CREDIBLE for statement in statements):
        return EvidenceLevel.E1
    return EvidenceLevel.E0
