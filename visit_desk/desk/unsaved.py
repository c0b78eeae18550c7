"""What was typed and is not kept yet: half-filled forms and the last keys before a lock, held until they come back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from visit_desk.domain.compartment import compartment_of
from visit_desk.domain.deeds import Deed
from visit_desk.domain.evidence import Commitment, Finding, GoodPractice
from visit_desk.domain.lists import Compartment
from visit_desk.domain.note import Note
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged
from visit_desk.domain.writing import Paragraph, Recommendation
from visit_desk.vault.body import class_of, thing_of_value, value_of

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

PART = "unsaved"


@dataclass(frozen=True)
class Draft:
    """One open form: on which page, which form, about what, and its fields as they stand (the window's own spelling).
    ``protected``: what is typed in it may identify, whatever it is about."""

    page: str
    form: str
    about: Thing | None = field(default=None, repr=False)
    fields: Mapping[str, Any] = field(default_factory=dict, repr=False)
    protected: bool = False

    @property
    def compartment(self) -> Compartment:
        if self.protected or (self.about is not None and compartment_of(self.about) is Compartment.SOURCES):
            return Compartment.SOURCES
        return Compartment.NOTES


@dataclass(frozen=True)
class Held:
    """Where a person was, the forms that stood open, and things that were typed and not yet kept."""

    place: Mapping[str, Any] = field(default_factory=dict)
    drafts: tuple[Draft, ...] = field(default=(), repr=False)
    things: tuple[Thing, ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.place or self.drafts or self.things)


class Unsaved:
    """``hold`` may be called from any thread and waits for nothing but the disk; the rest runs in the lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def hold(self, held: Held) -> None:
        """Durable when it returns: what may identify for the sources alone, the rest for the notes."""
        for what in Compartment:
            self._desk.vault.unsaved.write(what, spelled(_of(held, what)))

    def hold_apart(self, held: Held) -> None:
        """The sources are about to close: what belongs to them waits in a box of its own until they open again."""
        content = spelled(_of(held, Compartment.SOURCES))
        if content:
            self._desk.vault.unsaved.write(Compartment.SOURCES, content, apart=True)

    def bring_back(self) -> Held:
        """What earlier lives of the program held and the open files can read: things are kept, forms handed back.

        What cannot be kept any more (its record is gone) is left in its box, and nothing is said to be lost."""
        boxes = self._desk.vault.unsaved
        place: dict[str, Any] = {}
        drafts: dict[tuple[str, str], Draft] = {}
        names: list[str] = []
        for what in Compartment:
            for name, content in boxes.earlier(what).items():
                try:
                    held = read(content)
                except Damaged:  # of a later program, perhaps: it stays in its box
                    continue
                for thing in held.things:
                    self._keep(thing)
                drafts |= {(draft.page, draft.form): draft for draft in held.drafts}
                place = dict(held.place) or place
                names.append(name)
        found = Held(place, tuple(drafts.values()))
        if found.drafts:
            self.hold(found)
        boxes.drop(names)
        if names:
            self._desk.vault.journal.note(Deed.RECOVERED, count=len(names))
        return found

    def waiting(self) -> bool:
        """Whether something waits that only the sources' key can read."""
        return not self._desk.sources_open and self._desk.vault.unsaved.waiting(Compartment.SOURCES) > 0

    def _keep(self, thing: Thing) -> None:
        """Through the activity that keeps such things, as if the last key had been followed by a rest."""
        desk = self._desk
        if isinstance(thing, Note):
            desk.notes.keep(thing)
        elif isinstance(thing, Paragraph):
            desk.reports.keep_paragraph(thing)
        elif isinstance(thing, Finding | GoodPractice | Commitment | Recommendation):
            desk.evidence.keep(thing)
        else:
            desk.memory.keep(thing)


def _of(held: Held, what: Compartment) -> Held:
    """The part of it that belongs to one file. The place is no content: it goes with the notes."""
    return Held(
        held.place if what is Compartment.NOTES else {},
        tuple(draft for draft in held.drafts if draft.compartment is what),
        tuple(thing for thing in held.things if compartment_of(thing) is what),
    )


def spelled(held: Held) -> bytes:
    if not held:
        return b""
    whole = {
        "place": dict(held.place),
        "drafts": [
            {"page": one.page, "form": one.form, "about": _of_thing(one.about), "fields": dict(one.fields),
             "protected": one.protected}
            for one in held.drafts
        ],
        "things": [_of_thing(thing) for thing in held.things],
    }  # fmt: skip
    return json.dumps(whole).encode()


def _of_thing(thing: Thing | None) -> dict[str, Any] | None:
    return {"kind": thing.kind, "body": value_of(thing)} if thing is not None else None


def read(content: bytes) -> Held:
    try:
        whole = json.loads(content)
        drafts = tuple(
            Draft(one["page"], one["form"], _thing(one["about"]), one["fields"], one["protected"])
            for one in whole["drafts"]
        )
        things = tuple(thing for told in whole["things"] if (thing := _thing(told)) is not None)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Damaged(part=PART) from None
    return Held(whole.get("place", {}), drafts, things)


def _thing(told: dict[str, Any] | None) -> Thing | None:
    return thing_of_value(class_of(told["kind"]), told["body"], PART) if told else None
