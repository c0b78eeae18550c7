"""Safety: what protects this vault and what one can do about it, one part at a time, each a page of its own.

A part is a ``DeskPage`` made with ``(desk, lane)``, without a head and with no margins of its own. It is built when it
first comes to the front, hears what the window tells a page, and everything it tells goes on to the window. A record
of this page is the key of a part, and after a slash a record inside it: ``log``, ``copies/3f…``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.parts.part_bar import PartBar
from visit_desk.gui.shortcuts import chord

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.domain.thing import Thing
    from visit_desk.gui.drafts import Form


@dataclass(frozen=True)
class Part:
    """One part: its key in a place or record, its words on the bar, and where its class is found when it is needed."""

    key: str
    words: str
    module: str
    kind: str


PARTS: tuple[Part, ...] = (
    Part("room", QT_TRANSLATE_NOOP("Safety", "Room check"), "visit_desk.gui.room_part", "RoomPart"),
    Part("protects", QT_TRANSLATE_NOOP("Safety", "What it protects"), "visit_desk.gui.protects_part", "ProtectsPart"),
    Part("copies", QT_TRANSLATE_NOOP("Safety", "Copies"), "visit_desk.gui.copies_part", "CopiesPart"),
    Part("bin", QT_TRANSLATE_NOOP("Safety", "Bin"), "visit_desk.gui.bin_part", "BinPart"),
    Part("keys", QT_TRANSLATE_NOOP("Safety", "Keys"), "visit_desk.gui.keys_part", "KeysPart"),
    Part("log", QT_TRANSLATE_NOOP("Safety", "Log"), "visit_desk.gui.log_part", "LogPart"),
    Part("drill", QT_TRANSLATE_NOOP("Safety", "Drill"), "visit_desk.gui.drill_part", "DrillPart"),
    Part("keeping", QT_TRANSLATE_NOOP("Safety", "Keeping"), "visit_desk.gui.retention_part", "RetentionPart"),
)


class SafetyPage(DeskPage):
    """A bar of parts and the one in front. ``lock_asked`` and ``sources_gone`` come from parts that have such a signal:
    the desk should lock; the sources were destroyed."""

    lock_asked = Signal()
    sources_gone = Signal()
    tells_history = False

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None, *, parts: Sequence[Part] = PARTS) -> None:
        super().__init__(desk, lane, parent)
        self._kinds = {part.key: part for part in parts}
        self._made: dict[str, DeskPage] = {}
        self._front = ""
        self.body.setSpacing(self.body.spacing() * 2 // 3)
        self.head(self.tr("Safety"), self.tr("what guards this vault, where that ends, and what you can do"))
        words = [(part.key, QCoreApplication.translate("Safety", part.words)) for part in parts]
        self.bar = PartBar(words, name=self.tr("Parts of this page"))
        self.bar.chosen.connect(self._choose)
        self._stack = QStackedWidget()
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        for name, step in (("part_next", 1), ("part_before", -1)):
            for sequence in chord(name).sequences:
                turn = QShortcut(sequence, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
                turn.activated.connect(lambda step=step: self._turn(step))

    # parts

    @property
    def front(self) -> str:
        """The key of the part in front; nothing before the first one was built."""
        return self._front

    def part(self, key: str) -> DeskPage:
        """A part itself, built now if it was not yet."""
        if key not in self._made:
            named = self._kinds[key]
            # Whatever the table says, the module is one of this room: no wall can be passed this way.
            module = import_module(f"visit_desk.gui.{named.module.rpartition('.')[2]}")
            made = getattr(module, named.kind)(self.desk, self.lane)
            assert isinstance(made, DeskPage)  # noqa: S101 (the table above names pages only)
            made.body.setContentsMargins(0, 0, 0, 0)
            made.go.connect(self.go)
            made.told.connect(self.told)
            made.done.connect(self.done)
            made.trouble.connect(self.trouble)
            made.asked_sources.connect(self.asked_sources)
            for name in ("lock_asked", "sources_gone"):
                if hasattr(made, name):
                    getattr(made, name).connect(getattr(self, name))
            self._made[key] = made
            self._stack.addWidget(made)
        return self._made[key]

    def show_part(self, key: str) -> bool:
        """Bring a part to the front. False where there is none such, or where the one in front must stay."""
        if key not in self._kinds or (self._front and self._front != key and not self.leave()):
            self.bar.choose(self._front)
            return False
        if self._front != key:
            self._front = key
            self._stack.setCurrentWidget(self.part(key))
            self.part(key).enter()
        self.bar.choose(key)
        return True

    def _choose(self, key: str) -> None:
        """By the bar: the keyboard stays on it, so that one can go on along the parts."""
        self.show_part(key)

    def _turn(self, step: int) -> None:
        keys = list(self._kinds)
        if self.show_part(keys[(keys.index(self._front or keys[0]) + step) % len(keys)]):
            self.part(self._front).take_focus()

    # what the window tells a page

    def enter(self) -> None:
        if self._front:
            self.part(self._front).enter()

    def take_focus(self) -> None:
        """Nobody asked for a part: the first one."""
        if self._front or self.show_part(next(iter(self._kinds))):
            self.part(self._front).take_focus()

    def regain_focus(self) -> None:
        if self._front:
            self.part(self._front).regain_focus()

    def leave(self) -> bool:
        return self._made[self._front].leave() if self._front else True

    def hurry(self) -> None:
        if self._front:
            self._made[self._front].hurry()

    def unkept(self) -> tuple[Thing, ...]:
        return tuple(thing for part in self._made.values() for thing in part.unkept())

    def forms(self) -> tuple[Form, ...]:
        return tuple(form for part in self._made.values() for form in part.forms())

    def add(self) -> None:
        if self._front:
            self.part(self._front).add()

    def undo(self) -> bool:
        return self.part(self._front).undo() if self._front else False

    def record(self) -> str:
        inside = self._made[self._front].record() if self._front else ""
        return f"{self._front}/{inside}" if inside else self._front

    def show_record(self, record: str) -> None:
        key, _, inside = record.partition("/")
        if self.show_part(key) and inside:
            self.part(key).show_record(inside)

    def place(self) -> dict[str, Any]:
        return {"record": self._front, "at": self._made[self._front].place()} if self._front else {}

    def restore(self, place: dict[str, Any]) -> None:
        key = str(place.get("record", ""))
        if self.show_part(key):
            self.part(key).restore(dict(place.get("at", {})))
