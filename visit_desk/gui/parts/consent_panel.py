"""The panel that changes one use: what a person said of it, under which condition, how, and when to ask again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from visit_desk.desk.views import ConsentLine
from visit_desk.domain.lists import ConsentState, Manner, MentionKind, Use
from visit_desk.domain.people import Condition
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.consent_list import STATES
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import DateField, Escape, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.theme import px
from visit_desk.gui.words import said

# Kinds of words that a condition may hold back, as people put it: "if the city is not named".
WITHHELD = (MentionKind.PLACE, MentionKind.DATE, MentionKind.AGE, MentionKind.ROLE, MentionKind.ORG, MentionKind.MED)


@dataclass(frozen=True)
class Said:
    """What a person said of one use, as the panel heard it."""

    use: Use
    state: ConsentState
    conditions: tuple[Condition, ...]
    manner: Manner
    language: str
    ask_again: date | None


class ConsentPanel(Card):
    """Changes one use: its state, a condition, manner, language, a day to ask again. ``kept`` tells a ``Said``."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(16, 12, 16, 14), gap=8, parent=parent)
        self._use = Use.INTERNAL
        self._before: tuple[Condition, ...] = ()
        self._head = Label("", "strong", wrap=True)
        self._states = SegmentedBar(
            [(state.value, said(state)) for state in STATES], name=self.tr("What this person said")
        )
        self._condition = line_edit()
        self._withhold = Pick([("", self.tr("nothing more"))] + [(kind.value, said(kind)) for kind in WITHHELD])
        self._manner = Pick([(manner.value, said(manner)) for manner in Manner])
        self._language = line_edit()
        self._again = DateField()
        self._lift = Button(self.tr("The condition is met"), kind="quiet")
        keep = Button(self.tr("Keep"), kind="filled", cap="Enter")
        leave = Button(self.tr("Cancel"), cap="Esc")
        self.add(self._head, self._states)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.addWidget(Field(self.tr("Only if"), self._condition), 0, 0, 1, 2)
        grid.addWidget(Field(self.tr("Hold back"), self._withhold), 0, 2)
        grid.addWidget(Field(self.tr("How it was said"), self._manner), 1, 0)
        grid.addWidget(Field(self.tr("In which language"), self._language), 1, 1)
        grid.addWidget(Field(self.tr("Ask again on"), self._again), 1, 2)
        self.body.addLayout(grid)
        keys = row(gap=8)
        keys.addWidget(self._lift)
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(keep)
        self.body.addLayout(keys)
        Escape(self, self.left.emit)
        keep.clicked.connect(self._tell)
        leave.clicked.connect(self.left)
        self._lift.clicked.connect(self._lifted)
        for field in (self._condition, self._language):
            field.returnPressed.connect(self._tell)

    def show_use(self, line: ConsentLine, language: str) -> None:
        self._use, self._before = line.use, line.conditions
        first = line.conditions[0] if line.conditions else Condition()
        self._head.setText(self.tr("{code}  {use}").format(code=line.use.value, use=said(line.use)))
        self._states.choose(line.state.value)
        self._condition.setText(first.text or first.until)
        self._withhold.choose(first.withhold[0].value if first.withhold else "")
        self._manner.choose(line.manner or Manner.ORAL.value)
        self._language.setText(line.language or language)
        self._again.show_day(line.ask_again)
        self._lift.setVisible(any(condition.until and not condition.lifted for condition in line.conditions))
        self.show()
        self._condition.setFocus()

    def _conditions(self) -> tuple[Condition, ...]:
        text, kind = self._condition.text().strip(), self._withhold.key()
        withhold = (MentionKind(kind),) if kind else ()
        if self._before:
            first = self._before[0]
            same = text == (first.text or first.until) and withhold == first.withhold[:1]
            if same:
                return self._before
        made = (Condition(text=text, withhold=withhold),) if text or withhold else ()
        return (*made, *self._before[1:])

    def _lifted(self) -> None:
        self._before = tuple(replace(condition, lifted=True) for condition in self._before)
        self._tell()

    def _tell(self) -> None:
        self.kept.emit(
            Said(
                self._use,
                ConsentState(self._states.current()),
                self._conditions(),
                Manner(self._manner.key()),
                self._language.text().strip(),
                self._again.day(),
            )
        )
