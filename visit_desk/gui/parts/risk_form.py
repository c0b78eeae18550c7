"""A risk assessment: what may happen, what eases it, what was decided, and whether a referral was offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from visit_desk.domain.lists import RiskDecision
from visit_desk.domain.people import RiskAssessment
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import DateField, Escape, Lines, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import px
from visit_desk.gui.words import said

VALID = timedelta(days=14)


class RiskForm(Card):
    """``kept`` tells a ``RiskAssessment`` of the person it was shown for."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=8, parent=parent)
        self._about = RiskAssessment()
        steps = [(str(n), str(n)) for n in range(1, 6)]
        self._threats = Lines(2)
        self._likelihood, self._severity = Pick(steps, "3"), Pick(steps, "3")
        self._eased = line_edit()
        self._referral = line_edit()
        self._residual = Pick(
            [("low", self.tr("low")), ("medium", self.tr("medium")), ("high", self.tr("high"))], "medium"
        )
        self._decision = Pick([(one.value, said(one)) for one in RiskDecision])
        self._until = DateField()
        keep, leave = Button(self.tr("Keep"), kind="filled"), Button(self.tr("Cancel"), cap="Esc")
        self.add(Label(self.tr("Risk assessment"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(Field(self.tr("What may happen, one a line"), self._threats), 0, 0, 1, 4)
        grid.addWidget(Field(self.tr("How likely (1 to 5)"), self._likelihood), 1, 0)
        grid.addWidget(Field(self.tr("How grave (1 to 5)"), self._severity), 1, 1)
        grid.addWidget(Field(self.tr("Left after easing"), self._residual), 1, 2)
        grid.addWidget(Field(self.tr("Valid until"), self._until), 1, 3)
        grid.addWidget(Field(self.tr("What eases it"), self._eased), 2, 0, 1, 2)
        grid.addWidget(Field(self.tr("Referral offered"), self._referral), 2, 2)
        grid.addWidget(Field(self.tr("Decision"), self._decision), 2, 3)
        self.body.addLayout(grid)
        keys = row(gap=8)
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(keep)
        self.body.addLayout(keys)
        Escape(self, self.left.emit)
        keep.clicked.connect(lambda: self.kept.emit(self.assessment()))
        leave.clicked.connect(self.left)

    def show_for(self, person: str, today: date) -> None:
        self._about = RiskAssessment(person=person)
        self._until.show_day(today + VALID)
        self.show()
        self._threats.setFocus()

    def shown(self) -> RiskAssessment:
        """Whom the form was opened for."""
        return self._about

    def assessment(self) -> RiskAssessment:
        return replace(
            self._about,
            threats=self._threats.values(),
            likelihood=int(self._likelihood.key()),
            severity=int(self._severity.key()),
            mitigations=self._eased.text().strip(),
            residual=self._residual.key(),
            decision=RiskDecision(self._decision.key()),
            referral=self._referral.text().strip(),
            valid_until=self._until.day(),
        )
