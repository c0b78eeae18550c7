"""How long each kind of record is kept, and the two days from which that is counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from visit_desk.domain.retention import RetentionRule, Trigger
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import DateField, NumberField, Pick
from visit_desk.gui.parts.label import Label
from visit_desk.gui.retention_words import CLASSES, TRIGGERS, told
from visit_desk.gui.theme import px


class RulesCard(Card):
    """``changed`` hands over a rule, ``reached`` a trigger and its day (None: not yet)."""

    changed = Signal(object)
    reached = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(22, 18, 22, 18), gap=12, parent=parent)
        self._rules: tuple[RetentionRule, ...] = ()
        self.add(Label(self.tr("How long things are kept"), "card", wrap=True))
        proposal = self.tr("These periods are proposals. What tiers C and D told always has a day.")
        self.add(Label(proposal, "body", "text2", wrap=True))
        self.published, self.closed = DateField(), DateField()
        days = row(gap=16)
        days.addWidget(Field(self.tr("The report was published"), self.published), 1)
        days.addWidget(Field(self.tr("The file was closed"), self.closed), 1)
        self.body.addLayout(days)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(self._grid)
        self._months: list[NumberField] = []
        self._triggers: list[Pick] = []
        keep = Button(self.tr("Keep these days and periods"))
        keep.clicked.connect(self._keep)
        keys = row()
        keys.addWidget(keep)
        keys.addStretch(1)
        self.body.addLayout(keys)
        self._was: dict[Trigger, date | None] = {}

    def show_rules(self, rules: Sequence[RetentionRule], reached: Mapping[Trigger, date]) -> None:
        self._rules = tuple(rules)
        self._was = {one: reached.get(one) for one in (Trigger.PUBLICATION, Trigger.CLOSURE)}
        self.published.show_day(self._was[Trigger.PUBLICATION])
        self.closed.show_day(self._was[Trigger.CLOSURE])
        if not self._months:
            self._lay()
        for rule, months, trigger in zip(self._rules, self._months, self._triggers, strict=True):
            with QSignalBlocker(trigger):
                months.show_number(rule.months)
                trigger.choose(rule.trigger.name)

    def _lay(self) -> None:
        for at, rule in enumerate(self._rules):
            name = told(CLASSES[rule.of])
            months, trigger = NumberField(240), Pick([(one.name, told(words)) for one, words in TRIGGERS.items()])
            months.setAccessibleName(self.tr("{kind}: months").format(kind=name))
            trigger.setAccessibleName(self.tr("{kind}: counted from").format(kind=name))
            months.setFixedWidth(px(64))
            self._grid.addWidget(Label(name, "body", wrap=True).middle(), at, 0)
            self._grid.addWidget(months, at, 1)
            self._grid.addWidget(Label(self.tr("months"), "body", "text2"), at, 2)
            self._grid.addWidget(trigger, at, 3)
            self._months.append(months)
            self._triggers.append(trigger)

    def _keep(self) -> None:
        for what, field in ((Trigger.PUBLICATION, self.published), (Trigger.CLOSURE, self.closed)):
            if field.day() != self._was.get(what):
                self.reached.emit(what, field.day())
        for rule, months, trigger in zip(self._rules, self._months, self._triggers, strict=True):
            new = replace(rule, months=months.number() or 0, trigger=Trigger[trigger.key()])
            if new != rule:
                self.changed.emit(new)
