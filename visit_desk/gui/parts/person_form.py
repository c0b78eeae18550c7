"""The register's own page of a person: every form by which they may be written, and what keeps them safe."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from visit_desk.domain.lists import Capacity, Tier
from visit_desk.domain.people import Interlocutor
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import DateField, Escape, Lines, NumberField, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import px
from visit_desk.gui.words import said, tier_words

LONGEST = 18  # letters of a proposed form that still fits on a key


class PersonForm(Card):
    """``kept`` tells the person as filled in; ``asked`` the names, so that other ways to write them can be proposed."""

    kept = Signal(object)
    left = Signal()
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(24, 18, 24, 18), gap=10, parent=parent)
        self._person = Interlocutor()
        self._head = Label("", "card", wrap=True)
        self._names, self._nicknames, self._scripts = Lines(2), Lines(2), Lines(2)
        self._contacts, self._organizations, self._places = Lines(2), Lines(2), Lines(2)
        self._cases, self._role_forms = Lines(2), Lines(2)
        self._role, self._institution, self._language, self._pronouns = (line_edit() for _ in range(4))
        self._channel, self._hours, self._fear, self._promise = (line_edit() for _ in range(4))
        self._promise_due = DateField()
        self._tier = Pick([(tier.value, tier_words(tier)) for tier in Tier])
        self._capacity = Pick([(capacity.value, said(capacity)) for capacity in Capacity])
        self._few = NumberField(100_000)
        self._few.setPlaceholderText(self.tr("unknown"))
        self._spoke = QCheckBox(self.tr("Spoke with the mandate"))
        self._head_of = QCheckBox(self.tr("Heads an institution"))
        self._official = QCheckBox(self.tr("Works for the State"))
        self._detained = QCheckBox(self.tr("Deprived of liberty"))
        self._child = QCheckBox(self.tr("A child"))
        self._accused = QCheckBox(self.tr("Alleged perpetrator"))
        self._proposals = row(gap=6)
        self._proposed = QWidget()
        self._proposed.setLayout(self._proposals)
        self._arrange()

    def _arrange(self) -> None:
        top = row(gap=8)
        top.addWidget(self._head, 1)
        leave = Button(self.tr("Cancel"), cap="Esc")
        keep = Button(self.tr("Keep the person"), kind="filled", cap="Ctrl+Enter")
        top.addWidget(leave)
        top.addWidget(keep)
        self.body.addLayout(top)
        hint = self.tr("One form a line. They are hidden wherever they are written, in every note and draft.")
        self.body.addWidget(Label(hint, "second", "text2", wrap=True))
        self.body.addLayout(self._forms())
        self.body.addWidget(self._proposed)
        self.body.addLayout(self._about())
        self.body.addLayout(self._boxes())
        self.body.addLayout(self._safety())
        self._proposed.hide()
        Escape(self, self.left.emit, lambda: self.kept.emit(self.person()))
        leave.clicked.connect(self.left)
        keep.clicked.connect(lambda: self.kept.emit(self.person()))
        self._names.left.connect(lambda: self.asked.emit(self.person()))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        return grid

    def _forms(self) -> QGridLayout:
        grid = self._grid()
        fields = (
            (self.tr("Names"), self._names), (self.tr("Nicknames"), self._nicknames),
            (self.tr("In other scripts"), self._scripts), (self.tr("Telephones, addresses, accounts"), self._contacts),
            (self.tr("Organizations"), self._organizations), (self.tr("Places"), self._places),
            (self.tr("Case numbers"), self._cases), (self.tr("Other words for what they are"), self._role_forms),
        )  # fmt: skip
        for number, (words, field) in enumerate(fields):
            grid.addWidget(Field(words, field), number // 2, number % 2)
        return grid

    def _about(self) -> QGridLayout:
        grid = self._grid()
        grid.addWidget(Field(self.tr("What they are"), self._role), 0, 0)
        grid.addWidget(Field(self.tr("Institution"), self._institution), 0, 1)
        grid.addWidget(Field(self.tr("Language"), self._language), 0, 2)
        grid.addWidget(Field(self.tr("Tier"), self._tier), 1, 0)
        grid.addWidget(Field(self.tr("Speaks"), self._capacity), 1, 1)
        grid.addWidget(Field(self.tr("How many others fit"), self._few), 1, 2)
        return grid

    def _boxes(self) -> QGridLayout:
        grid = self._grid()
        boxes = (self._spoke, self._official, self._head_of, self._detained, self._child, self._accused)
        for number, box in enumerate(boxes):
            grid.addWidget(box, number // 2, number % 2)
        return grid

    def _safety(self) -> QGridLayout:
        grid = self._grid()
        grid.addWidget(Field(self.tr("Safe channel"), self._channel), 0, 0)
        grid.addWidget(Field(self.tr("Safe hours"), self._hours), 0, 1)
        grid.addWidget(Field(self.tr("Pronouns"), self._pronouns), 0, 2)
        grid.addWidget(Field(self.tr("What they fear"), self._fear), 1, 0, 1, 3)
        grid.addWidget(Field(self.tr("What was promised to them"), self._promise), 2, 0, 1, 2)
        grid.addWidget(Field(self.tr("Promised for"), self._promise_due), 2, 2)
        return grid

    def show_person(self, person: Interlocutor, *, new: bool = False) -> None:
        self._person = person
        words = self.tr("A new person, known here as {code}") if new else self.tr("Register of {code}")
        self._head.setText(words.format(code=f"\u2066{person.code}\u2069"))
        for lines, values in self._pairs(person):
            lines.show_values(values)
        for field, text in (
            (self._role, person.role), (self._institution, person.institution), (self._language, person.language),
            (self._pronouns, person.pronouns), (self._channel, person.safe_channel), (self._hours, person.safe_hours),
            (self._fear, person.fear), (self._promise, person.promise),
        ):  # fmt: skip
            field.setText(text)
        self._promise_due.show_day(person.promise_due)
        self._tier.choose(person.tier.value)
        self._capacity.choose(person.capacity.value)
        self._few.show_number(person.few)
        for box, on in (
            (self._spoke, person.spoke), (self._head_of, person.head), (self._official, person.official),
            (self._detained, person.deprived_of_liberty), (self._child, person.child),
            (self._accused, person.alleged_perpetrator),
        ):  # fmt: skip
            box.setChecked(on)
        self.show_variants(())
        self.show()
        self._names.setFocus()

    def shown(self) -> Interlocutor:
        """The person as they were when the form was opened."""
        return self._person

    def _pairs(self, person: Interlocutor) -> tuple[tuple[Lines, tuple[str, ...]], ...]:
        return (
            (self._names, person.names), (self._nicknames, person.nicknames), (self._scripts, person.other_scripts),
            (self._contacts, person.contacts), (self._organizations, person.organizations),
            (self._places, person.places), (self._cases, person.case_numbers), (self._role_forms, person.role_forms),
        )  # fmt: skip

    def show_variants(self, forms: tuple[str, ...]) -> None:
        """Other ways to write the names; one key takes one over."""
        while (item := self._proposals.takeAt(0)) is not None:
            if (inside := item.widget()) is not None:
                inside.hide()
                inside.deleteLater()
        self._proposed.setVisible(bool(forms))
        if not forms:
            return
        self._proposals.addWidget(Label(self.tr("Also written:"), "second", "text2"))
        for form in [one for one in forms if len(one) <= LONGEST][:3]:
            taken = Button(form, icon="plus", height=28)
            taken.clicked.connect(lambda _=False, form=form, key=taken: self._take(form, key))
            self._proposals.addWidget(taken)
        self._proposals.addStretch(1)

    def proposals(self) -> tuple[str, ...]:
        """The forms that are proposed now."""
        return tuple(key.text() for key in self._proposed.findChildren(Button) if not key.isHidden())

    def _take(self, form: str, key: Button) -> None:
        self._nicknames.show_values((*self._nicknames.values(), form))
        key.hide()

    def person(self) -> Interlocutor:
        """The person as the fields stand."""
        return replace(
            self._person,
            names=self._names.values(),
            nicknames=self._nicknames.values(),
            other_scripts=self._scripts.values(),
            contacts=self._contacts.values(),
            organizations=self._organizations.values(),
            places=self._places.values(),
            case_numbers=self._cases.values(),
            role_forms=self._role_forms.values(),
            role=self._role.text().strip(),
            institution=self._institution.text().strip(),
            language=self._language.text().strip(),
            pronouns=self._pronouns.text().strip(),
            safe_channel=self._channel.text().strip(),
            safe_hours=self._hours.text().strip(),
            fear=self._fear.text().strip(),
            promise=self._promise.text().strip(),
            promise_due=self._promise_due.day(),
            tier=Tier(self._tier.key()),
            capacity=Capacity(self._capacity.key()),
            few=self._few.number(),
            spoke=self._spoke.isChecked(),
            head=self._head_of.isChecked(),
            official=self._official.isChecked(),
            deprived_of_liberty=self._detained.isChecked(),
            child=self._child.isChecked(),
            alleged_perpetrator=self._accused.isChecked(),
        )
