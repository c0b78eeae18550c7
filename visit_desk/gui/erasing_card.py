"""What one erasing would take, each place elsewhere with a tick, and the key that does it for good."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from visit_desk.desk.erasing_plan import Plan
from visit_desk.domain.certificate import Erasure
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape
from visit_desk.gui.parts.head import joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.retention_words import kind_words


class ErasingCard(Card):
    """``decided`` hands over the plan and the keys of the places that stay; ``left`` means that nothing is done."""

    decided = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(22, 18, 22, 18), gap=12, parent=parent)
        self._plan: Plan | None = None
        self._ticks: dict[str, QCheckBox] = {}
        self._title = Label("", "card", wrap=True)
        self._lines = column(gap=6)
        self._found = column(gap=4)
        self.typed = QLineEdit()
        self._field = Field(self.tr("To go on, type the word ERASE"), self.typed)
        self.key = Button(self.tr("Erase for good"), icon="ban", kind="filled")
        cancel = Button(self.tr("Cancel"), cap="Esc")
        no_undo = Label(self.tr("This cannot be undone, not by this program and not by anybody."), "strong", wrap=True)
        self.body.addWidget(self._title)
        self.body.addLayout(self._lines)
        self.body.addLayout(self._found)
        self.body.addWidget(no_undo)
        self.body.addWidget(self._field)
        keys = row(gap=8)
        keys.addWidget(self.key)
        keys.addWidget(cancel)
        keys.addStretch(1)
        self.body.addLayout(keys)
        self.key.clicked.connect(self._decide)
        cancel.clicked.connect(self.left)
        self.typed.textChanged.connect(lambda: self._free())
        Escape(self, self.left.emit)

    def show_plan(self, plan: Plan, away: str = "", code: str = "") -> None:
        """``away``: the folder of automatic copies that is not plugged in. ``code``: whom or what it is about."""
        self._plan = plan
        self._title.setText(joined(self._title_of(plan.deed), f"\u2066{code}\u2069" if code else ""))
        clear(self._lines)
        for words, strong in self._told(plan, away):
            self._lines.addWidget(Label(words, "body", "debt" if strong else "text2", wrap=True))
        self._show_found(plan)
        with QSignalBlocker(self.typed):
            self.typed.clear()
        self._field.setVisible(plan.deed is Erasure.VISIT)
        self._free()
        self.show()

    def _title_of(self, deed: Erasure) -> str:
        return {
            Erasure.PERSON: self.tr("Erase this person"),
            Erasure.PASSAGE: self.tr("Erase this passage"),
            Erasure.NOTE: self.tr("Erase this note"),
            Erasure.VISIT: self.tr("Erase this whole visit"),
        }.get(deed, self.tr("Erase this record"))

    def _told(self, plan: Plan, away: str) -> list[tuple[str, bool]]:
        """Lines, and whether each is something still to be done by hand."""
        parts = listed(f"{kind_words(kind)} ({count})" for kind, count in _summed(plan.counts))
        lines = [(self.tr("Goes entirely: {records}.").format(records=parts), False)] if parts else []
        stretches = sum(len(cuts) for cuts in plan.cuts.values())
        if stretches:
            lines.append((self.tr("%n stretch(es) of other notes go.", "", stretches), False))
        if plan.earlier:
            lines.append((self.tr("%n record(s) lose their earlier versions.", "", len(plan.earlier)), False))
        lines += [
            (self.tr("A copy of {day} {time} may hold it: bring it here and copy anew, or destroy it.").format(
                day=day_words(copy.made.date(), "d MMMM yyyy"), time=clock(copy.made)), True)
            for copy in plan.copies
        ]  # fmt: skip
        if plan.local:
            words = self.tr("%n automatic copy(ies) beside the vault hold it; they are made anew.", "", len(plan.local))
            lines.append((words, False))
        if away:
            lines.append((self.tr("Automatic copies in {folder} hold it too, and it is not plugged in.").format(
                folder=away), True))  # fmt: skip
        for one in plan.exports:
            when = day_words(one.written.date(), "d MMMM yyyy") if one.written else ""
            words = self.tr("A file written {day} rests on it (SHA-256 {hash}). It cannot be called back.")
            lines.append((words.format(day=when, hash=f"\u2066{one.sha256[:12]}\u2069"), True))
        lines += [
            (self.tr("A clear file: {name}. It is removed if it is unchanged since it was imported.").format(
                name=Path(path).name), True)
            for path in plan.clear[:5]
        ]  # fmt: skip
        if len(plan.clear) > 5:
            lines.append((self.tr("%n more clear file(s).", "", len(plan.clear) - 5), True))
        return lines

    def _show_found(self, plan: Plan) -> None:
        clear(self._found)
        self._ticks = {}
        if plan.found:
            head = self.tr("Words of it stand in other records. What is ticked is taken out:")
            self._found.addWidget(Label(head, "strong", wrap=True))
        leave = set(plan.leave)
        for one in plan.found:
            where = " ".join(part for part in (kind_words(one.kind), f"\u2066{one.code}\u2069" if one.code else ""))
            tick = QCheckBox(where)
            tick.setChecked(one.key not in leave)
            words = f"{one.before[-40:]}\u2068{one.word}\u2069{one.after[:40]}".replace("\n", " ")
            tick.setAccessibleDescription(words)
            self._found.addWidget(tick)
            self._found.addWidget(Label(f"…{words}…", "second", "text2", wrap=True))
            self._ticks[one.key] = tick

    def _free(self) -> None:
        needs = self._plan is not None and self._plan.deed is Erasure.VISIT
        self.key.setEnabled(not needs or self.typed.text().strip() == "ERASE")

    def _decide(self) -> None:
        if self._plan is not None:
            stays = [key for key, tick in self._ticks.items() if not tick.isChecked()]
            self.decided.emit(self._plan, stays)


def _summed(counts: tuple[tuple[str, int], ...]) -> list[tuple[str, int]]:
    """Kinds without words of their own are told together."""
    from visit_desk.gui.retention_words import KINDS

    named = [(kind, count) for kind, count in counts if count and kind in KINDS]
    rest = sum(count for kind, count in counts if kind not in KINDS)
    return [*named, ("", rest)] if rest else named
