"""Edit one recommendation: its sentence, whom it asks, how one will know, by when, on what it rests."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from visit_desk.domain.lists import RecommendationGroup
from visit_desk.domain.smart import lights
from visit_desk.domain.writing import Recommendation
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, Lines, NumberField, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.lights import SmartLights
from visit_desk.gui.parts.many_of import ManyOf
from visit_desk.gui.parts.terms import items_of
from visit_desk.gui.theme import px
from visit_desk.gui.words import reason, said


class RecommendationForm(Card):
    """The lights follow the words while they are typed. ``kept`` tells the recommendation."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=10, parent=parent)
        self._recommendation = Recommendation(code="")
        self._head = Label("", "section")
        self._lights = SmartLights()
        self._why = Label("", "second", "text2", wrap=True)
        self._text = Lines(3, role="said_small")
        self._group = Pick([(group.value, said(group)) for group in RecommendationGroup])
        self._addressees, self._basis = ManyOf(items_of("addressees"), rows=4), ManyOf(items_of("standards"), rows=4)
        self._responsible, self._measure, self._indicator, self._baseline = (line_edit() for _ in range(4))
        self._target, self._deadline, self._resources, self._priority = (line_edit() for _ in range(4))
        self._months = NumberField(120)
        self._weak = QCheckBox(self.tr("Weak on purpose: a choice, not a slip"))
        self._keep = Button(self.tr("Keep the recommendation"), kind="filled", cap="Ctrl+Enter")
        self._arrange()

    def _arrange(self) -> None:
        top = row(gap=12)
        top.addWidget(self._head, 1)
        top.addWidget(self._lights)
        self.body.addLayout(top)
        self.body.addWidget(Field(self.tr("What is recommended"), self._text))
        self.body.addWidget(self._why)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(Field(self.tr("Whom it asks"), self._addressees), 0, 0, 2, 1)
        grid.addWidget(Field(self.tr("Legal basis"), self._basis), 0, 1, 2, 1)
        grid.addWidget(Field(self.tr("Group"), self._group), 0, 2)
        grid.addWidget(Field(self.tr("Deadline in words"), self._deadline), 1, 2)
        fields = (
            (self.tr("Measure"), self._measure), (self.tr("Indicator"), self._indicator),
            (self.tr("Within months"), self._months), (self.tr("Baseline"), self._baseline),
            (self.tr("Target"), self._target), (self.tr("Responsible"), self._responsible),
            (self.tr("Resources"), self._resources), (self.tr("Priority"), self._priority),
        )  # fmt: skip
        for number, (words, field) in enumerate(fields):
            grid.addWidget(Field(words, field), 2 + number // 3, number % 3)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        self.body.addLayout(grid)
        keys = row(gap=8)
        leave = Button(self.tr("Cancel"), cap="Esc")
        self.body.addWidget(self._weak)
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(self._keep)
        self.body.addLayout(keys)
        leave.clicked.connect(self.left)
        self._wire()

    def _wire(self) -> None:
        Escape(self, self.left.emit, lambda: self.kept.emit(self.recommendation()))
        self._keep.clicked.connect(lambda: self.kept.emit(self.recommendation()))
        self._text.textChanged.connect(self._light)
        for line in (self._indicator, self._target, self._deadline):
            line.textChanged.connect(self._light)
        for many in (self._addressees, self._basis):
            many.changed.connect(self._light)
        self._months.textChanged.connect(self._light)

    def shown(self) -> Recommendation:
        """The recommendation as it was when the form was opened."""
        return self._recommendation

    def show_recommendation(self, one: Recommendation) -> None:
        self._recommendation = one
        self._head.setText(f"\u2066{one.code}\u2069")
        self._text.setPlainText(one.text)
        self._group.choose(one.group.value)
        self._addressees.show_items(items_of("addressees"), one.addressees)
        self._basis.show_items(items_of("standards"), one.legal_basis)
        for line, text in (
            (self._responsible, one.responsible), (self._measure, one.measure), (self._indicator, one.indicator),
            (self._baseline, one.baseline), (self._target, one.target), (self._deadline, one.deadline),
            (self._resources, one.resources), (self._priority, one.priority),
        ):  # fmt: skip
            line.setText(text)
        self._months.show_number(one.deadline_months)
        self._weak.setChecked(one.weak_on_purpose)
        self._light()
        self.show()
        self._text.setFocus()

    def recommendation(self) -> Recommendation:
        """The recommendation as the fields stand."""
        return replace(
            self._recommendation,
            text=" ".join(self._text.toPlainText().split()),
            group=RecommendationGroup(self._group.key()),
            addressees=self._addressees.values(),
            legal_basis=self._basis.values(),
            responsible=self._responsible.text().strip(),
            measure=self._measure.text().strip(),
            indicator=self._indicator.text().strip(),
            baseline=self._baseline.text().strip(),
            target=self._target.text().strip(),
            deadline=self._deadline.text().strip(),
            resources=self._resources.text().strip(),
            priority=self._priority.text().strip(),
            deadline_months=self._months.number(),
            weak_on_purpose=self._weak.isChecked(),
        )

    def why(self) -> str:
        """What the lights that are out say."""
        return self._why.text()

    def tick_addressee(self, key: str) -> None:
        self._addressees.tick(self._addressees.keys().index(key))

    def _light(self) -> None:
        lit = lights(self.recommendation())
        self._lights.show_lights([(one.light.value, one.met, reason(one.why)) for one in lit])
        missing = [reason(one.why) for one in lit if not one.met]
        self._why.setText(" ".join(missing))
        self._why.setVisible(bool(missing))
