"""Span: one found stretch of text, and how overlapping finds are settled."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass

from visit_desk.domain.lists import Action, MentionKind

# What becomes of a find when nobody decided: names and keys of persons vanish, circumstances are told more widely.
REDACTED = frozenset(
    {
        MentionKind.NAME,
        MentionKind.NICK,
        MentionKind.PHONE,
        MentionKind.EMAIL,
        MentionKind.HANDLE,
        MentionKind.CASENO,
        MentionKind.ORG,
    }
)

# Which kind wins where finds overlap: the one that names most directly.
_ORDER = {
    kind: rank
    for rank, kind in enumerate(
        (
            MentionKind.EMAIL,
            MentionKind.PHONE,
            MentionKind.HANDLE,
            MentionKind.NAME,
            MentionKind.NICK,
            MentionKind.CASENO,
            MentionKind.ADDRESS,
            MentionKind.ORG,
            MentionKind.VEHICLE,
            MentionKind.WORK,
            MentionKind.PLACE,
            MentionKind.ROLE,
            MentionKind.KIN,
            MentionKind.DATE,
            MentionKind.AGE,
            MentionKind.MED,
            MentionKind.PHYS,
            MentionKind.ROUTINE,
            MentionKind.DEM,
            MentionKind.QUANTITY,
            MentionKind.OTHER,
        )
    )
}


def action_for(kind: MentionKind) -> Action:
    """The protective action for a kind of words."""
    return Action.REDACT if kind in REDACTED else Action.GENERALISE


def strength(kind: MentionKind) -> int:
    """How directly a kind of words names somebody: the lower, the more."""
    return _ORDER[kind]


@dataclass(frozen=True, slots=True)
class Span:
    """``start`` and ``end`` count code points. ``persons`` are all ids that the words may mean; ``common`` says that
    they are also ordinary words."""

    start: int
    end: int
    kind: MentionKind
    person: str | None
    action: Action
    layer: str
    score: float
    persons: tuple[str, ...] = ()
    common: bool = False

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


def _stronger(span: Span) -> tuple[int, int, float, int, int]:
    """Sorting key: known words first, then the longer, the surer, the more direct, the earlier."""
    known = 0 if span.layer in ("register", "code") else 1
    return (known, span.start - span.end, -span.score, _ORDER[span.kind], span.start)


def settle(spans: Iterable[Span]) -> tuple[Span, ...]:
    """One reading of overlapping finds: no letter that any layer found is lost, and no two results overlap.

    A weaker find keeps what the stronger ones leave of it. The order of the input does not matter.
    """
    settled: list[Span] = []
    cluster: list[Span] = []
    reach = -1
    for span in sorted(set(spans), key=lambda s: (s.start, s.end)):
        if span.start >= reach:
            settled += _settle_cluster(cluster)
            cluster = []
        cluster.append(span)
        reach = max(reach, span.end)
    return tuple(settled + _settle_cluster(cluster))


def _settle_cluster(spans: list[Span]) -> list[Span]:
    if len(spans) < 2:
        return spans
    kept: list[Span] = []
    taken: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: (*_stronger(s), s.layer, s.persons)):
        for start, end in _left_over(span.start, span.end, taken):
            kept.append(_cut(span, start, end))
            insort(taken, (start, end))
    return sorted(kept, key=lambda s: s.start)


def _cut(span: Span, start: int, end: int) -> Span:
    if (start, end) == (span.start, span.end):
        return span
    return Span(start, end, span.kind, span.person, span.action, span.layer, span.score, span.persons, span.common)


def _left_over(start: int, end: int, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of start:end that no taken stretch covers; ``taken`` is in order and without overlaps."""
    rest = [(start, end)]
    first = max(0, bisect_left(taken, (start, start)) - 1)
    for begin, stop in taken[first : bisect_left(taken, (end, end))]:
        if stop <= start:
            continue
        rest = [piece for a, b in rest for piece in ((a, min(b, begin)), (max(a, stop), b)) if piece[0] < piece[1]]
    return rest
