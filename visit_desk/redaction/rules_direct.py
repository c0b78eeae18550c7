"""Rule: nobody is named in a text that leaves, and no number or account leads to anybody (invariant 12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visit_desk.domain.ground import Ground, Refusal
from visit_desk.domain.lists import MentionKind, Use
from visit_desk.domain.note import MARKER
from visit_desk.redaction.glosses import gloss_for, words_for
from visit_desk.redaction.patterns import direct_patterns
from visit_desk.redaction.register import NAMING, Register
from visit_desk.redaction.span import Span, settle
from visit_desk.redaction.verdict import on_record

_CONTACT = (MentionKind.PHONE, MentionKind.EMAIL, MentionKind.HANDLE)
_COUNT = re.compile(
    r"(?<!\w)(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|cinq|dos|"
    r"tres|cuatro|cinco|dois|três|quatro|два|две|три|четыре|пять)\s+"
    r"(?:(?:independent|confidential|separate|different)\s+)?"
    r"(?:sources?|interviewees|informants|(?:persons|people)\s+(?:who were\s+)?interviewed|"
    r"personnes interrogées|fuentes|"
    r"personas entrevistadas|fontes|pessoas entrevistadas|источник\w{0,3}|собеседник\w{0,3})(?!\w)",
    re.I,
)


def direct(
    spans: Sequence[Span], grounds: Sequence[Ground], register: Register, named: frozenset[str], lang: str
) -> Iterator[Refusal]:
    """Every name, number, account and internal code that may not stand there."""
    may_be_named = {
        ground.person for ground in grounds if ground.person in named and on_record(ground) and ground.allows(Use.NAMED)
    } - register.never
    for span in spans:
        if span.layer == "code":
            yield _refusal("code", span, lang, True)
        elif span.kind in NAMING:
            if span.kind is MentionKind.NICK or not may_be_named.issuperset(span.persons):
                yield _name_refusal(span, register, lang)
        elif span.kind in _CONTACT:
            yield _refusal("contact", span, lang, True)
        elif span.kind is MentionKind.CASENO:
            yield _refusal("number", span, lang, span.layer == "register")
        elif span.kind is MentionKind.ADDRESS and register.open_places.isdisjoint(span.persons):
            yield _refusal("address", span, lang, not span.common)
        elif span.kind is MentionKind.ORG and not _may_name_body(span, grounds, register):
            yield _refusal("organization", span, lang, not span.common)


def counts_and_marks(text: str, lang: str) -> Iterator[Refusal]:
    """Numbers of sources, and hidden words that nobody has worded."""
    for match in _COUNT.finditer(text):
        yield Refusal(
            rule="count",
            reason="count",
            start=match.start(),
            end=match.end(),
            kind=MentionKind.QUANTITY,
            offer=words_for("persons", lang),
        )
    for at, letter in enumerate(text):
        if letter == MARKER:
            yield Refusal(
                rule="marker",
                reason="marker",
                start=at,
                end=at + 1,
                kind=MentionKind.OTHER,
                direct=True,
                offer=words_for("OTHER", lang),
            )


def identifying(text: str, register: Register, lang: str) -> tuple[Span, ...]:
    """What the register and the patterns for numbers and accounts find."""
    return settle([*register.find(text, lang), *direct_patterns(text)])


def _may_name_body(span: Span, grounds: Sequence[Ground], register: Register) -> bool:
    """Institutions of officials are public; other organizations only where their own people allowed it here."""
    if not register.open_places.isdisjoint(span.persons):
        return True
    allowing = {ground.person for ground in grounds if ground.allows(Use.NAMED_ORGANIZATION)}
    return not allowing.isdisjoint(span.persons)


def _name_refusal(span: Span, register: Register, lang: str) -> Refusal:
    reason = "name.common" if span.common else "name.never" if set(span.persons) & register.never else "name"
    return Refusal(
        rule="name",
        reason=reason,
        start=span.start,
        end=span.end,
        kind=span.kind,
        person=span.person or "",
        offer=words_for("NAME", lang),
        direct=not span.common,
        common=span.common,
    )


def _refusal(rule: str, span: Span, lang: str, certain: bool) -> Refusal:
    return Refusal(
        rule=rule,
        reason=rule,
        start=span.start,
        end=span.end,
        kind=span.kind,
        person=span.person or "",
        offer=gloss_for(span.kind, "", lang),
        direct=certain,
        common=not certain,
    )
