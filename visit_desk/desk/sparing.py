"""Sparing: what of somebody's half-typed forms an erasing leaves. Only the words that go leave them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from visit_desk.desk.cutting import Cut, cut, without_ids
from visit_desk.desk.erasing_plan import Plan
from visit_desk.desk.unsaved import Draft, Held, read, spelled
from visit_desk.domain.certificate import Erasure
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged


def spared(box: bytes, plan: Plan, gone: Collection[str], stays: Collection[str]) -> bytes:
    """What stays of this box: forms and things about other records, without the words. Nothing of one that cannot be
    read: it might hold them."""
    try:
        held = read(box)
    except Damaged:
        return b""
    drafts = [_draft(draft, plan, gone, stays) for draft in held.drafts]
    things = [_thing(thing, plan, gone, stays) for thing in held.things]
    now = Held(held.place, tuple(one for one in drafts if one), tuple(one for one in things if one))
    return box if now == held else spelled(now)


def _draft(draft: Draft, plan: Plan, gone: Collection[str], stays: Collection[str]) -> Draft | None:
    """The form without the words; None for one that is about what goes, or chose it in a field."""
    about = _thing(draft.about, plan, gone, stays) if draft.about is not None else None
    if (draft.about is not None and about is None) or _points(draft.fields, gone):
        return None
    return replace(draft, about=about, fields=_without(draft.fields, plan))


def _thing(thing: Thing, plan: Plan, gone: Collection[str], stays: Collection[str]) -> Thing | None:
    """None, too, for a note of which a passage goes: where the passage stands in what was typed since, nobody knows."""
    if thing.id in gone or thing.id in plan.cuts:
        return None
    return without_ids(plan.without(thing, stays), gone)


def _points(value: Any, gone: Collection[str]) -> bool:
    if isinstance(value, str):
        return value.partition(":")[0] in gone
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_points(one, gone) for one in inside)


def _without(value: Any, plan: Plan) -> Any:
    """A field's value in the window's own spelling, without the words."""
    if isinstance(value, str):
        sure = plan.deed is not Erasure.PERSON  # a run of words that a person's note shares may be anybody's phrase
        found = plan.search.found("", "", "", value)
        return cut(value, [Cut(one.start, one.end) for one in found if sure or one.sure])
    if isinstance(value, dict):
        return {name: _without(inside, plan) for name, inside in value.items()}
    return [_without(one, plan) for one in value] if isinstance(value, list) else value
