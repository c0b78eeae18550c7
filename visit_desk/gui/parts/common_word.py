"""A common word that is also somebody's name: decided once for this place, with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import Problem
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, line_edit
from visit_desk.gui.parts.label import Label


class CommonWord(Card):
    """``decided`` tells the problem and the reason; ``left`` that nothing was decided."""

    decided = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(16, 12, 16, 14), gap=8, parent=parent)
        self._problem: Problem | None = None
        self._head = Label("", "strong", wrap=True)
        self._around = Label("", "body", "text2", wrap=True)
        self._reason = line_edit()
        self._field = Field(self.tr("Why it names nobody here"), self._reason)
        self.add(self._head, self._around, self._field)
        keys = row(gap=8)
        leave, keep = Button(self.tr("Cancel"), cap="Esc"), Button(self.tr("It names nobody"), kind="filled")
        keys.addWidget(leave)
        keys.addStretch(1)
        keys.addWidget(keep)
        self.body.addLayout(keys)
        Escape(self, self.left.emit)
        leave.clicked.connect(self.left)
        keep.clicked.connect(self._tell)
        self._reason.returnPressed.connect(self._tell)

    def show_problem(self, problem: Problem, text: str) -> None:
        self._problem = problem
        refusal = problem.refusal
        word = text[refusal.start : refusal.end] if refusal else ""
        told = self.tr("“{word}” is a common word and also a form of a name. Here it names nobody?")
        self._head.setText(told.format(word=word))
        around = text[max(0, refusal.start - 60) : refusal.end + 60] if refusal else ""
        self._around.setText(f"… {around} …" if around else "")
        self._reason.clear()
        self._field.trouble()
        self.show()
        self._reason.setFocus()

    def _tell(self) -> None:
        reason = self._reason.text().strip()
        self._field.trouble("" if reason else self.tr("Say why in a few words; it is kept with the decision."))
        if reason and self._problem is not None:
            self.decided.emit(self._problem, reason)
