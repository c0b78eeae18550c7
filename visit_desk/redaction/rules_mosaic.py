"""Rules on what harmless words tell together: the mosaic (invariant 10) and the itinerary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from visit_desk.domain.ground import Ground, Refusal
from visit_desk.domain.lists import MentionKind
from visit_desk.redaction.ages import ages
from visit_desk.redaction.concepts import concepts, groups_of
from visit_desk.redaction.dates import Moment, moments
from visit_desk.redaction.glosses import gloss_for, words_for
from visit_desk.redaction.phrases import any_of, is_telling
from visit_desk.redaction.rules_function import role_groups
from visit_desk.redaction.verdict import protected

# Below this many people who fit, two circumstances together may point to one; unknown counts as below.
ENOUGH = 10
_SITES = (MentionKind.PLACE, MentionKind.ADDRESS, MentionKind.WORK, MentionKind.ORG, MentionKind.MED)
# What may stay when circumstances are taken apart: the first of these; the others are told more widely.
_KEPT_FIRST = ("role", "identity", "place", "organization", "age", "period")
_KIND = {
    "role": MentionKind.ROLE,
    "identity": MentionKind.DEM,
    "place": MentionKind.PLACE,
    "age": MentionKind.AGE,
    "organization": MentionKind.ORG,
    "period": MentionKind.DATE,
}


@dataclass(frozen=True)
class Circumstances:
    """Where each circumstance of one source stands in a text: (start, end) by its name; and how exact the day is."""

    places: dict[str, tuple[tuple[int, int], ...]]
    exact_day: bool

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name in _KEPT_FIRST if self.places.get(name))


def mosaic(text: str, grounds: Sequence[Ground], lang: str) -> Iterator[Refusal]:
    """Two circumstances of one protected source in one text, where few people fit; three exact ones always."""
    for ground in grounds:
        if not protected(ground):
            continue
        told = circumstances(text, ground)
        few = ground.few is None or ground.few < ENOUGH
        exact = told.exact_day and {"place", "role"} <= set(told.names)
        if len(told.names) < 2 or not (few or exact):
            continue
        reason = "mosaic." + "+".join(sorted(told.names))
        for name in told.names[1:]:
            for start, end in told.places[name]:
                yield Refusal(
                    rule="mosaic",
                    reason=reason,
                    start=start,
                    end=end,
                    kind=_KIND[name],
                    person=ground.person,
                    offer=_wider(name, text[start:end], lang),
                )


def itinerary(text: str, grounds: Sequence[Ground], lang: str) -> Iterator[Refusal]:
    """Whoever knows where the delegation was on a day learns from day and place whom it met there."""
    for ground in grounds:
        if ground.public:
            continue
        days = [moment for moment in moments(text) if any(moment.holds(day) for day in ground.dates)]
        if days and any_of(text, ground.place_forms):
            for moment in days:
                yield Refusal(
                    rule="itinerary",
                    reason="itinerary",
                    start=moment.start,
                    end=moment.end,
                    kind=MentionKind.DATE,
                    person=ground.person,
                    offer=words_for("visit", lang),
                )


def circumstances(text: str, ground: Ground) -> Circumstances:
    """Which circumstances of this source the text tells, and where."""
    periods = _periods(text, ground)
    organizations = [*ground.organization_forms, *_forms(ground, MentionKind.ORG)]
    groups = role_groups(ground) | groups_of([*ground.place_forms, *_forms(ground, *_SITES)], "body")
    known_ages = {age for form in _forms(ground, MentionKind.AGE) for _, _, age in ages(form)}
    places = {
        "place": _places_told(text, ground),
        "period": tuple((moment.start, moment.end) for moment in periods),
        "organization": tuple(any_of(text, [form for form in organizations if is_telling(form)])),
        "identity": tuple(any_of(text, _forms(ground, MentionKind.DEM))),
        "age": tuple((start, end) for start, end, age in ages(text) if age in known_ages),
    }
    taken = [place for name in ("place", "organization") for place in places[name]]
    places["role"] = tuple(
        dict.fromkeys(
            (term.start, term.end)
            for term in concepts(text)
            if term.group in groups and not any(start <= term.start < end for start, end in taken)
        )
    )
    return Circumstances(places, any(moment.exact for moment in periods))


def _places_told(text: str, ground: Ground) -> tuple[tuple[int, int], ...]:
    """Known places of the source; names of two or three letters only with their capital."""
    forms = (*ground.place_forms, *_forms(ground, MentionKind.PLACE))
    told = any_of(text, [form for form in forms if is_telling(form)])
    short = any_of(text, [form for form in forms if not is_telling(form) and not form.strip().isdigit()])
    return (*told, *(place for place in short if not text[place[0]].islower()))


def _forms(ground: Ground, *kinds: MentionKind) -> list[str]:
    return [form for clue in ground.clues if clue.kind in kinds for form in clue.forms]


def _periods(text: str, ground: Ground) -> list[Moment]:
    """Days, months and years of the text that belong to what this source told or when they spoke."""
    told = [moment for form in _forms(ground, MentionKind.DATE) for moment in moments(form, years=True)]
    spoke = max((day.year for day in ground.dates), default=0)
    earlier = {day.year for day in ground.dates if day.year != spoke}
    earlier |= {moment.year for moment in told if moment.year and moment.year != spoke}
    found = []
    for moment in moments(text, years=True):
        exact = moment.exact and (
            any(moment.holds(day) for day in ground.dates)
            or any(_agree(moment, one) and set(moment.days) & set(one.days) for one in told)
        )
        month = moment.month and (
            any(_agree(moment, one) for one in told if one.month)
            or any(moment.same_month(day) and day.year != spoke for day in ground.dates)
        )
        year = not moment.month and (
            moment.year in earlier or any(not one.month and one.year == moment.year for one in told)
        )
        if exact or month or year:
            found.append(moment)
    return found


def _agree(one: Moment, other: Moment) -> bool:
    return one.month == other.month and (not one.year or not other.year or one.year == other.year)


def _wider(name: str, text: str, lang: str) -> str:
    if name == "organization":
        return words_for("body", lang)
    if name == "period":
        return words_for("DATE", lang)
    return gloss_for(_KIND[name], text, lang)
