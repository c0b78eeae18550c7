"""Rules over what people allowed (invariants 1, 4, 8, 13) and the conditions they set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visit_desk.domain.ground import Ground, Refusal
from visit_desk.domain.lists import EvidenceLevel, MentionKind, Use
from visit_desk.redaction.concepts import concepts, groups_of
from visit_desk.redaction.dates import moments
from visit_desk.redaction.glosses import gloss_for, words_for
from visit_desk.redaction.phrases import any_of
from visit_desk.redaction.verdict import Audience

# A use that was granted carries the ones that tell less.
_CARRIED_BY: dict[Use, tuple[Use, ...]] = {
    Use.AGGREGATE: (Use.AGGREGATE, Use.SUMMARY),
    Use.SUMMARY: (Use.SUMMARY,),
    Use.QUOTATION: (Use.QUOTATION,),
}
_PLACES = (MentionKind.PLACE, MentionKind.ADDRESS)
_BODIES = (MentionKind.ORG, MentionKind.WORK)
_REASONABLE = re.compile(
    r"reasonable\s+grounds?\s+(?:to|for)\s+(?:believ|conclud|find|suspect)\w*|motifs?\s+raisonnables?\s+de\s+(?:croire|"
    r"conclure|penser)|motivos\s+razonables\s+para\s+(?:creer|concluir)|motivos\s+razoáveis\s+para\s+(?:crer|concluir|"
    r"acreditar)|разумн\w+\s+основани\w+\s+(?:полагать|считать)|أسباب\s+معقولة\s+للاعتقاد|合理理由(?:相信|认为)",
    re.I,
)


def consent(grounds: Sequence[Ground], use: Use) -> Iterator[Refusal]:
    """Each source must have allowed this use; silence is a no. At special risk, an assessment must exist as well."""
    for ground in grounds:
        carried = _CARRIED_BY.get(use, (use,))
        if not any(ground.allows(each) for each in carried):
            held = any(condition.until and not condition.lifted for condition in ground.conditions)
            reason = "held" if held else f"consent.{use}" if use in _CARRIED_BY else "consent.other"
            yield Refusal(rule="held" if held else "consent", reason=reason, person=ground.person)
        at_risk = ground.deprived_of_liberty or ground.child or ground.tier.value == "D"
        if at_risk and not ground.assessed:
            yield Refusal(rule="risk", reason="risk", person=ground.person)


def conditions(text: str, grounds: Sequence[Ground], lang: str) -> Iterator[Refusal]:
    """Words and kinds of words that a source asked to leave out."""
    for ground in grounds:
        for condition in ground.conditions:
            for start, end in any_of(text, condition.words):
                yield _withheld(ground, start, end, MentionKind.OTHER, lang, text)
            for kind in condition.withhold:
                for start, end in _of_kind(text, ground, kind):
                    yield _withheld(ground, start, end, kind, lang, text)


def wording(text: str, audience: Audience, lang: str) -> Iterator[Refusal]:
    """ "Reasonable grounds" is refused below two independent sources; unknown counts as below."""
    if audience.level is not None and audience.level >= EvidenceLevel.E2:
        return
    for match in _REASONABLE.finditer(text):
        yield Refusal(
            rule="grounds", reason="grounds", start=match.start(), end=match.end(), offer=words_for("received", lang)
        )


def _withheld(ground: Ground, start: int, end: int, kind: MentionKind, lang: str, text: str) -> Refusal:
    return Refusal(
        rule="withheld",
        reason="withheld",
        start=start,
        end=end,
        kind=kind,
        person=ground.person,
        offer=gloss_for(kind, text[start:end], lang, protected=True),
    )


def _of_kind(text: str, ground: Ground, kind: MentionKind) -> list[tuple[int, int]]:
    """Every place where something of this kind that belongs to this source stands."""
    forms = [
        form
        for clue in ground.clues
        if clue.kind is kind or (clue.kind in _PLACES and kind in _PLACES)
        for form in clue.forms
    ]
    if kind in _PLACES:
        forms += ground.place_forms
    if kind in _BODIES:
        forms += ground.organization_forms
    if kind is MentionKind.DATE:
        told = [moment for moment in moments(text) if any(moment.same_month(day) for day in ground.dates)]
        return sorted({(moment.start, moment.end) for moment in told} | set(any_of(text, forms)))
    if kind is MentionKind.ROLE:
        forms += ground.role_forms
        groups = groups_of(forms)
        return sorted(
            {(term.start, term.end) for term in concepts(text) if term.group in groups and term.part == "speaker"}
            | set(any_of(text, forms))
        )
    return any_of(text, forms)
