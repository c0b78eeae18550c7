"""Reprisals and letters, one card each: everything that is recorded, by code. Only how far it is can be changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from visit_desk.desk.records import LETTER_STATES, REPRISAL_STATES, RecordView
from visit_desk.domain.evidence import Communication, Reprisal
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Pick
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.record_words import ACTS, BY_WHOM, CATEGORIES, FORMS, SEVERITY, STATES, record_word
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.parts.terms import items_of
from visit_desk.gui.theme import px

Line = tuple[str, str]


class RecordCard(Card):
    """One record, read only. ``moved`` tells the state that somebody chose."""

    moved = Signal(str, str)

    def __init__(self, view: RecordView, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(24, 16, 24, 18), gap=10, parent=parent)
        self._view = view
        record = view.record
        reprisal = isinstance(record, Reprisal)
        title = self.tr("Reprisal") if isinstance(record, Reprisal) else record_word(FORMS, record.form)
        head = row(gap=12)
        head.addWidget(Label(f"\u2066{record.code}\u2069", "label", "text3"))
        head.addWidget(Label(title, "card", wrap=True), 1)
        head.addWidget(self._mark())
        self.body.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        lines = self._reprisal(record) if isinstance(record, Reprisal) else self._letter(record)
        for number, (name, words) in enumerate((name, words) for name, words in lines if words):
            told = Label(name, "second", "text2", wrap=True)
            told.setFixedWidth(px(168))
            grid.addWidget(told, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, "body", wrap=True), number, 1)
        self.body.addLayout(grid)
        self._state = Pick(
            [(key, record_word(STATES, key)) for key in (REPRISAL_STATES if reprisal else LETTER_STATES)]
        )
        if self._state.findData(record.state) < 0:
            self._state.addItem(record.state, record.state)
        self._state.choose(record.state)
        self._state.activated.connect(lambda _at: self._tell())
        below = row(gap=0)
        below.addWidget(Field(self.tr("How far it is"), self._state), 1)
        below.addStretch(1)
        self.body.addLayout(below)
        self.setAccessibleName(f"{record.code}, {title}")

    def _tell(self) -> None:
        if self._state.key() != self._view.record.state:
            self.moved.emit(self._view.record.id, self._state.key())

    def _mark(self) -> StatusMark:
        record = self._view.record
        if self._view.late is not None:
            words = self.tr("Reply overdue since {day}").format(day=day_words(self._view.late, "d MMMM"))
            return StatusMark("overdue", words)
        if record.state in ("closed", "replied"):
            return StatusMark("settled", record_word(STATES, record.state))
        return StatusMark("waiting", record_word(STATES, record.state))

    def _reprisal(self, one: Reprisal) -> list[Line]:
        return [
            (self.tr("Person"), self._codes((one.person,))),
            (self.tr("Category (resolution 12/2)"), record_word(CATEGORIES, one.category)),
            (self.tr("After the meeting"), self._view.meeting),
            (self.tr("Reported"), _day(one.reported)),
            (self.tr("Acts"), listed(record_word(ACTS, act) for act in one.acts)),
            (self.tr("What happened"), one.text),
            (self.tr("By"), record_word(BY_WHOM, one.perpetrator)),
            (self.tr("Severity"), record_word(SEVERITY, one.severity)),
            (self.tr("Needs"), one.needs),
            (self.tr("What was done"), "\n".join(one.actions)),
        ]

    def _letter(self, one: Communication) -> list[Line]:
        rights = dict(items_of("standards"))
        return [
            (self.tr("Reference"), one.reference),
            (self.tr("Victims"), self._codes(one.victims)),
            (self.tr("Told by"), self._codes(one.authors)),
            (self.tr("Drafted"), _day(one.drafted)),
            (self.tr("Sent"), _day(one.sent) or self.tr("not yet")),
            (self.tr("Reply due"), _day(one.reply_due)),
            (self.tr("Confidential until"), _day(one.confidential_until)),
            (self.tr("Circumstances"), one.circumstances),
            (self.tr("Alleged perpetrators"), one.perpetrators),
            (self.tr("Rights"), "\n".join(rights.get(key, key) for key in one.rights)),
            (self.tr("Requests"), one.requests),
            (self.tr("Together with"), "\n".join(one.joint_mandates)),
        ]

    def _codes(self, people: Iterable[str]) -> str:
        known = [self._view.codes.get(person, "") for person in people]
        return listed(f"\u2066{code}\u2069" for code in known if code)


class RecordCards(QWidget):
    """The records of one person, or the one that was chosen from the list."""

    moved = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = column(gap=12)
        self.setLayout(self._inside)
        self._shown: tuple[RecordView, ...] = ()

    def show_records(self, views: Sequence[RecordView]) -> None:
        if tuple(views) != self._shown:
            self._shown = tuple(views)
            clear(self._inside)
            for view in views:
                card = RecordCard(view)
                card.moved.connect(self.moved)
                self._inside.addWidget(card)
        self.setVisible(bool(views))


def _day(day: date | None) -> str:
    return day_words(day, "d MMMM yyyy") if day else ""
