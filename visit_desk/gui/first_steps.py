"""The steps of the first run, each a few fields and one filled key."""

from __future__ import annotations

import secrets
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QLineEdit, QWidget

from visit_desk.domain.lists import VisitKind
from visit_desk.gui.code_sheet import print_codes
from visit_desk.gui.door import Codes
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.prose import Prose
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.parts.slots import day_form
from visit_desk.gui.theme import px
from visit_desk.gui.words import said

DAYS = 10  # a visit's usual length


class Step(QWidget):
    """A column with a heading, what belongs to it, and at its foot a way back and the one filled key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first: QWidget = self
        self.heading = Label("", "section")
        self.words = Prose("", "para", "text2")
        self.forward = Button("", kind="filled", height=40)
        self.back = Button(self.tr("Back"), kind="quiet", height=40)
        self.inside = column(gap=14)
        body = column(gap=14)
        body.addWidget(self.heading)
        body.addWidget(self.words)
        body.addLayout(self.inside)
        body.addStretch(1)
        self.foot = row(gap=12)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.forward)
        body.addLayout(self.foot)
        self.setLayout(body)

    def tell(self, heading: str, words: str, forward: str) -> None:
        self.heading.setText(heading)
        self.words.set_text(words)
        self.forward.setText(forward)


class CodesStep(Step):
    """The two recovery codes, to be written on paper or printed. They are shown here only and kept nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell(
            self.tr("Recovery on paper"),
            self.tr("If a passphrase is lost, its code opens the same lock. Write it on paper, or print it, and keep "
                    "the paper away from this machine. It is not shown again."),
            self.tr("I have them on paper"),
        )  # fmt: skip
        self.back.hide()
        self.print_key = Button(self.tr("Print"), icon="printer", height=40)
        self.foot.insertWidget(0, self.print_key)
        self.print_key.clicked.connect(self._print)
        self._codes: Codes | None = None
        self.first = self.forward

    def show_codes(self, codes: Codes) -> None:
        self._codes = codes
        clear(self.inside)
        for words, which in ((self.tr("Notes recovery code"), "notes"), (self.tr("Sources recovery code"), "sources")):
            if codes.groups(which):
                self.inside.addWidget(_code_card(words, codes.groups(which)))

    def forget(self) -> None:
        self._codes = None
        clear(self.inside)

    def _print(self) -> None:
        if self._codes is not None:
            print_codes(self, self._codes)


def _code_card(words: str, groups: tuple[str, ...]) -> Card:
    """A code in numbered groups, four in a row, always left to right."""
    card = Card("sunk", padding=(16, 12, 16, 12), gap=6)
    card.body.addWidget(Label(words, "label_small", "text2"))
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(20))
    grid.setVerticalSpacing(px(6))
    for place, group in enumerate(groups):
        cell = row(gap=8)
        cell.addWidget(Label(str(place + 1), "meta", "text3"))
        shown = Label(group, "digits")
        shown.setAccessibleName(" ".join(group))
        cell.addWidget(shown)
        cell.addStretch(1)
        grid.addLayout(cell, place // 4, place % 4)
    inside = QWidget()
    inside.setLayout(grid)
    inside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    card.body.addWidget(inside)
    return card


class RepeatStep(Step):
    """Two groups of each code, typed from the paper: only then is it sure that the paper exists."""

    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell(
            self.tr("Read them back"),
            self.tr("Type these groups from the paper, so that it is sure they are there."),
            self.tr("Go on"),
        )
        self.fields: list[tuple[Field, QLineEdit, str]] = []
        self.forward.clicked.connect(self.check)

    def expect(self, codes: Codes) -> None:
        """Ask for two groups of each code, by chance."""
        clear(self.inside)
        self.fields = []
        chance = secrets.SystemRandom()
        for which in ("notes", "sources"):
            groups = codes.groups(which)
            if not groups:
                continue
            across = row(gap=16)
            for place in sorted(chance.sample(range(len(groups)), 2)):
                name = (
                    self.tr("Notes code, group {number}")
                    if which == "notes"
                    else self.tr("Sources code, group {number}")
                )
                line = QLineEdit()
                field = Field(name.format(number=place + 1), line)
                line.setMaxLength(8)
                line.textEdited.connect(lambda _text, one=field: one.trouble())
                line.returnPressed.connect(self.check)
                across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
                self.fields.append((field, line, groups[place]))
            self.inside.addLayout(across)
        self.first = self.fields[0][1]

    def check(self) -> None:
        """Pass on when all four are right; else say which is not."""
        wrong = [(field, line) for field, line, group in self.fields if not same_group(line.text(), group)]
        for field, _line in wrong:
            field.trouble(self.tr("This is not what stands in that group."))
        if wrong:
            wrong[0][1].setFocus()
            wrong[0][1].selectAll()
        elif self.fields:
            self.passed.emit()

    def forget(self) -> None:
        self.fields = []
        clear(self.inside)


def same_group(typed: str, group: str) -> bool:
    """In any case, with gaps, with 0 for O and 1 for I, as the vault reads codes."""
    plain = "".join(letter for letter in typed.upper() if letter.isalnum())
    return plain.replace("0", "O").replace("1", "I") == group.upper().replace("0", "O").replace("1", "I")


class VisitStep(Step):
    """The first visit: where, when, of which kind. Everything can be changed later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell(
            self.tr("The first visit"),
            self.tr("This lies in the notes file, encrypted. All of it can be changed later."),
            self.tr("Begin"),
        )
        self.back.hide()
        self.country = QLineEdit()
        self.where = Field(self.tr("Country"), self.country)
        self.kind = SegmentedBar(
            [(str(kind), said(kind)) for kind in VisitKind],
            name=self.tr("Kind of visit"),
            current=str(VisitKind.COUNTRY),
        )
        self.starts, self.ends = _day(0), _day(DAYS - 1)
        self.days = Field(self.tr("First day"), self.starts)
        self.last = Field(self.tr("Last day"), self.ends)
        self.inside.addWidget(self.where)
        self.inside.addWidget(self.kind)
        across = row(gap=16)
        across.addWidget(self.days, 1, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.last, 1, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(across)
        self.country.textEdited.connect(lambda _text: self.where.trouble())
        self.starts.dateChanged.connect(self._follow)
        self.country.returnPressed.connect(self.forward.click)
        self.first = self.country

    def complete(self) -> bool:
        """Say what is missing; True when nothing is."""
        if not self.country.text().strip():
            self.where.trouble(self.tr("Which country is visited?"))
            self.country.setFocus()
            return False
        if self.ends.date() < self.starts.date():
            self.last.trouble(self.tr("The last day lies before the first."))
            return False
        self.last.trouble()
        return True

    def told(self) -> tuple[str, date, date, VisitKind]:
        """Country, first day, last day, kind."""
        return (
            self.country.text().strip(),
            _python(self.starts.date()),
            _python(self.ends.date()),
            VisitKind(self.kind.current()),
        )

    def _follow(self, day: QDate) -> None:
        if self.ends.date() < day:
            self.ends.setDate(day.addDays(DAYS - 1))


def _day(ahead: int) -> QDateEdit:
    made = QDateEdit(QDate.currentDate().addDays(ahead))
    made.setDisplayFormat(day_form("d MMMM yyyy"))
    return made


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
