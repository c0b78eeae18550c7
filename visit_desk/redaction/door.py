"""The one door: text that may be handed on is made here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visit_desk.domain.ground import Ground, Refusal
from visit_desk.domain.lists import Use
from visit_desk.domain.redacted import Redacted
from visit_desk.redaction.glosses import gloss_for, words_for
from visit_desk.redaction.language import language_of
from visit_desk.redaction.patterns import direct_patterns
from visit_desk.redaction.register import Register
from visit_desk.redaction.rules_clue import clues
from visit_desk.redaction.rules_consent import conditions, consent, wording
from visit_desk.redaction.rules_direct import counts_and_marks, direct, identifying
from visit_desk.redaction.rules_function import function
from visit_desk.redaction.rules_mosaic import itinerary, mosaic
from visit_desk.redaction.span import Span
from visit_desk.redaction.verdict import Audience, Verdict, occurrence

# The article before a masked word goes with it where the wording brings its own.
_ARTICLE = re.compile(r"(?<!\w)(?:an?|the|une?|les?|la|el|l[ao]s|um|uma|os?|as)\s$", re.I)
_WITH_ARTICLE = re.compile(r"(?:an?|the|une?|un|des|una|uma?|several|plusieurs|varios|vários|persons)\s", re.I)


def redact(
    text: str,
    audience: Audience,
    *,
    grounds: Sequence[Ground],
    register: Register,
    use: Use = Use.SUMMARY,
    named: frozenset[str] = frozenset(),
    decisions: frozenset[str] = frozenset(),
) -> Verdict:
    """Whether this text may leave for this audience, why not, and a form of it that is safe to show.

    ``named`` are the persons whom the writer chose to name in this text; only heads on the record pass. ``decisions``
    are occurrences (see ``occurrence``) of ordinary words that a person has looked at. For an internal audience the
    text is not cut; it is written encrypted only.
    """
    lang = language_of(text) if audience.lang in ("auto", "") else audience.lang
    spans = identifying(text, register, lang)
    if not audience.shared:
        return Verdict(Redacted(text, audience.profile.value), (), spans)
    found = _refusals(text, audience, spans, grounds, register, use, named, lang)
    refusals = tuple(
        _without_repeats(
            refusal
            for refusal in found
            if not (refusal.common and refusal.start >= 0 and occurrence(text, refusal.start, refusal.end) in decisions)
        )
    )
    return Verdict(Redacted(_masked(text, refusals, lang), audience.profile.value), refusals, spans)


def redact_many(texts: Sequence[tuple[str, Sequence[Ground]]], audience: Audience) -> tuple[tuple[Refusal, ...], ...]:
    """What neighbouring paragraphs tell together about one source, beyond what each tells alone.

    Every two neighbours that rest on one ground are read as one text. The refusals of a pair stand with its second
    paragraph and mean the whole of it (start -1).
    """
    result: list[tuple[Refusal, ...]] = [() for _ in texts]
    for index in range(1, len(texts)):
        (before, earlier), (after, later) = texts[index - 1], texts[index]
        shared = [ground for ground in later if any(ground.person == other.person for other in earlier)]
        if not shared or not audience.shared:
            continue
        lang = language_of(after) if audience.lang in ("auto", "") else audience.lang
        alone = {refusal.person for text in (before, after) for refusal in mosaic(text, shared, lang)}
        together = [refusal for refusal in mosaic(f"{before}\n{after}", shared, lang) if refusal.person not in alone]
        result[index] = tuple(
            _without_repeats(
                Refusal(rule=one.rule, reason=one.reason, kind=one.kind, person=one.person, offer=one.offer)
                for one in together
            )
        )
    return tuple(result)


def printed(words: str) -> Redacted:
    """Fixed words of the program (headings, mastheads) as they may be printed: numbers and accounts are taken out."""
    spans = [span for span in direct_patterns(words) if span.score >= 0.95]
    kept = words
    for span in sorted(spans, key=lambda span: -span.start):
        kept = kept[: span.start] + gloss_for(span.kind, "", language_of(words)) + kept[span.end :]
    return Redacted(kept, "printed")


def _refusals(
    text: str,
    audience: Audience,
    spans: tuple[Span, ...],
    grounds: Sequence[Ground],
    register: Register,
    use: Use,
    named: frozenset[str],
    lang: str,
) -> Iterator[Refusal]:
    yield from direct(spans, grounds, register, named, lang)
    yield from counts_and_marks(text, lang)
    yield from consent(grounds, use)
    yield from conditions(text, grounds, lang)
    yield from clues(text, grounds, lang)
    yield from function(text, grounds, lang)
    yield from mosaic(text, grounds, lang)
    yield from itinerary(text, grounds, lang)
    yield from wording(text, audience, lang)


def _without_repeats(refusals: Iterator[Refusal] | Sequence[Refusal]) -> list[Refusal]:
    return sorted(dict.fromkeys(refusals), key=lambda one: (one.start, one.end, one.rule, one.person))


def _masked(text: str, refusals: Sequence[Refusal], lang: str) -> str:
    """The text with every refused stretch told more widely; nothing of it where the whole is refused."""
    if any(refusal.start < 0 for refusal in refusals):
        return words_for("withheld", lang)
    pieces: list[str] = []
    at = 0
    for start, end, offer in _merged(refusals, lang):
        article = _ARTICLE.search(text, max(at, start - 5), start)
        if article and _WITH_ARTICLE.match(offer):
            start = article.start()
        opens = not text[at:start].rstrip(" ") or text[at:start].rstrip(" ")[-1:] in ".!?\n"
        pieces += [text[at:start], offer[:1].upper() + offer[1:] if opens and text[start].isupper() else offer]
        at = end
    return "".join(pieces) + text[at:]


def _merged(refusals: Sequence[Refusal], lang: str) -> list[tuple[int, int, str]]:
    """Overlapping refusals as one stretch, told by the offer of the longest."""
    merged: list[tuple[int, int, str, int]] = []
    for refusal in sorted(refusals, key=lambda one: (one.start, -one.end)):
        offer = refusal.offer or words_for("OTHER", lang)
        length = refusal.end - refusal.start
        if merged and refusal.start < merged[-1][1]:
            start, end, kept, longest = merged[-1]
            merged[-1] = (start, max(end, refusal.end), kept if longest >= length else offer, max(longest, length))
        else:
            merged.append((refusal.start, refusal.end, offer, length))
    return [(start, end, offer) for start, end, offer, _ in merged]
