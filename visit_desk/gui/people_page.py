"""People and consent: who spoke, by code; what they allowed, what keeps them safe, what was promised to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from visit_desk.desk.records import RecordView
from visit_desk.desk.steps import Merged
from visit_desk.desk.views import Debt, PersonView
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.trouble import SourcesClosed, Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import LOW, Foot
from visit_desk.gui.drafts import Form
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import EmptyState, joined
from visit_desk.gui.parts.merge_form import MergeForm
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.person_form import PersonForm
from visit_desk.gui.parts.person_rows import ORDERS, people_rows
from visit_desk.gui.parts.rows import RowList
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.people_forms import forms_of
from visit_desk.gui.people_records import RecordDeeds
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


@dataclass(frozen=True)
class Seen:
    """The list: everybody, what is owed of whom, today; and every reprisal and letter."""

    people: tuple[Interlocutor, ...] = field(repr=False)
    debts: tuple[Debt, ...] = field(repr=False)
    overdue: frozenset[str]
    today: date
    records: tuple[RecordView, ...] = field(repr=False)


def read(desk: Desk) -> Seen:
    view = desk.programme.day(None)
    overdue = frozenset(check_in.person for check_in in view.overdue_people)
    return Seen(desk.people.lines(), view.debts, overdue, desk.today(), desk.records.all())


class PeoplePage(RecordDeeds):
    """A list by code, and beside it one person. With the sources closed there is nobody here."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._wanted = ""
        self._head = self.head(self.tr("People and consent"))
        self._new = Button(self.tr("Add a person"), icon="plus", cap=chord("add").cap, kind="filled")
        self._head.add(self._new)
        self._order = SegmentedBar(
            [("debts", self.tr("Debts first")), ("code", self.tr("By code")), ("tier", self.tr("Tier"))],
            name=self.tr("Order of the list"),
            current="debts",
        )
        self.people = RowList(self.tr("Interlocutors"), 60, ruled=True)
        self.people.setObjectName("people")
        self.form = PersonForm()
        self.merge = MergeForm()
        self._closed = EmptyState(
            self.tr("Nobody is shown while the sources are closed."), self.tr("Open the sources"), chord("sources").cap
        )
        self._nobody = EmptyState(self.tr("Nobody is recorded yet."), self.tr("Add a person"), chord("add").cap)
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        side = Card(padding=(10, 12, 10, 10))
        side.body.addWidget(self.which)
        side.body.addWidget(self._order)
        side.body.addWidget(self.people, 1)
        inside = QWidget()
        down = column(gap=12, margins=(0, 0, 4, 4))
        for part in (self.held, self.merge, self.risk, self.form, self.card, self.records):
            down.addWidget(part)
        down.addStretch(1)
        inside.setLayout(down)
        scroll = NarrowScroll(inside, 690)
        scroll.narrow.connect(self.card.fold)
        scroll.setObjectName("person")
        pane = FoldingPane(scroll, side, (self.tr("Person"), self.tr("List")), fold=860, side_width=318, leading=True)
        self._pane = pane
        for front in (pane, self._closed, self._nobody):
            self._stack.addWidget(front)
        for form in (self.held, self.merge, self.risk, self.form):
            form.hide()
        self.body.addWidget(self._stack, 1)
        self._foot = Foot([
            ("1–4", self.tr("Consent by preset")), ("Enter", self.tr("One use")),
            ("Y N L W", self.tr("Yes, no, later, withdrawn")), ("E", self.tr("Register")),
            (chord("reveal").cap, self.tr("Reveal (hold)")),
        ])  # fmt: skip
        self.body.addWidget(self._foot)

    def _wire(self) -> None:
        self._new.clicked.connect(self.add)
        self._nobody.asked.connect(self.add)
        self._closed.asked.connect(self.asked_sources)
        self._order.chosen.connect(lambda _: self._fill())
        self.which.chosen.connect(self.show_list)
        self.people.chosen.connect(self._load)
        self.people.opened.connect(lambda _: self._pane.show_part("main"))
        self.card.edit.connect(self._edit)
        self.card.merge.connect(self._ask_merge)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._close_forms)
        self.form.asked.connect(self._propose)
        self.risk.left.connect(self._close_forms)
        self.merge.chosen.connect(self._merge)
        self.merge.left.connect(self._close_forms)
        self.on_key("E", self._edit)
        for digit in range(1, 5):
            self.on_key(str(digit), partial(self.card.choose_preset, digit))
        self.listen(self.people, *self.card.lists())
        self.installEventFilter(self)

    # reading
    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: read(desk), self._show, failed=self._cannot)

    def _cannot(self, trouble: Trouble) -> None:
        if isinstance(trouble, SourcesClosed):
            self._seen = self.view = None
            self.people.show_rows([])
            self.records.show_records([])
            self._head.set_words(self.tr("People and consent"))
            self._new.hide()
            self._close_forms()
            self._stack.setCurrentWidget(self._closed)
            self._foot.hide()
            self._closed.deed.setFocus()
            return
        self.hear(trouble)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self._new.show()
        self._foot.setVisible(self.height() >= px(LOW))
        count = self.tr("%n interlocutor(s)", "", len(seen.people))
        hidden = self.tr("names stay hidden until you hold Reveal")
        self._head.set_words(self.tr("People and consent"), joined(count, hidden))
        self._stack.setCurrentWidget(self._pane if seen.people or not self.form.isHidden() else self._nobody)
        self._fill()

    def _fill(self) -> None:
        seen = self._seen
        if seen is None:
            return
        if self.listing_records():
            self.list_records(self.people, seen.records, self._wanted)
            return
        rows = people_rows(seen.people, seen.debts, seen.overdue, self._order.current() or ORDERS[0])
        wanted = self._wanted or self.people.current()
        self.people.show_rows(rows, wanted)
        if not self.people.current() and rows:
            self.people.choose_first()
            self.people.setFocus()
        else:
            self._load(self.people.current())

    def _load(self, person: str) -> None:
        if self.listing_records():
            self.show_record_alone(self._seen.records if self._seen else (), person)
        if self.listing_records() or not person:
            return
        desk = self.desk
        self.ask(lambda: desk.people.view(person), self._show_person, failed=self._cannot)

    def _show_person(self, view: PersonView) -> None:
        if view.person.id != self.people.current() or self._seen is None:
            return
        self._wanted = ""
        if self.view is None or self.view.person.id != view.person.id:
            self._close_forms()
            self.held.hide()
        self.view, self.today = view, self._seen.today
        self.card.show_person(view, self._seen.today)
        self.show_own(self._seen.records, view.person.id)

    def show_list(self, which: str) -> None:
        """People, or reprisals and letters."""
        self.which.choose(which)
        self._order.setVisible(which == "people")
        self.view = None
        self._close_forms()
        self.held.hide()
        self._fill()

    # the register
    def add(self) -> None:
        if self._seen is not None and self.form.isHidden():  # what is half typed stays
            if self.listing_records():
                self.show_list("people")
            self.reopen(Interlocutor())

    def reopen(self, person: Interlocutor) -> None:
        """The form about this person; one without a name is new."""
        self._close_forms()
        self.card.hide()
        self._stack.setCurrentWidget(self._pane)  # also where nobody is recorded yet
        self.form.show_person(person, new=not person.names)
        self._pane.show_part("main")

    def _edit(self) -> None:
        if self.view is not None:
            self.reopen(self.view.person)
            self._propose(self.view.person)

    def _propose(self, person: Interlocutor) -> None:
        desk = self.desk
        self.ask(lambda: desk.people.variants(person), self.form.show_variants)

    def _keep(self, person: Interlocutor) -> None:
        desk = self.desk
        known = self.view.person if self.view and self.view.person.id == person.id else None

        def kept(made: Interlocutor) -> None:
            self._wanted = made.id
            self._close_forms()
            told = self.tr("{code} is kept").format(code=made.code)
            back = (lambda: self.ask(lambda: desk.people.keep(known), self.again)) if known else None
            if back is not None:
                self.done.emit(told, back)
            else:
                self.told.emit(told)
            self.enter()

        self.ask(lambda: desk.people.keep(person), kept)

    def _ask_merge(self) -> None:
        if self.view is not None and self._seen is not None:
            self.merge.show_for(self.view.person, self._seen.people)

    def _merge(self, other: str) -> None:
        if self.view is None:
            return
        desk, person = self.desk, self.view.person.id

        def joined_up(made: Merged) -> None:
            self.merge.hide()
            self._wanted = made.person.id
            told = self.tr("Two entries are one now: {code}").format(code=made.person.code)
            self.done.emit(told, lambda: self.ask(lambda: desk.people.undo_merge(made.step), self.again))
            self.enter()

        self.ask(lambda: desk.people.merge(person, other), joined_up)

    def _close_forms(self) -> None:
        for form in (self.merge, self.risk, self.form):
            form.hide()
        self.card.setVisible(not self.listing_records())
        if self._seen is not None and not self._seen.people:
            self._stack.setCurrentWidget(self._nobody)

    # reveal while held, wherever the focus is on this page
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if isinstance(event, QKeyEvent) and event.type() in kinds and event.key() == Qt.Key.Key_F8:
            if not event.isAutoRepeat():
                self.card.reveal(event.type() is QEvent.Type.KeyPress)
            return True
        return super().eventFilter(watched, event)

    def leave(self) -> bool:
        self.card.reveal(False)
        return True

    def forms(self) -> tuple[Form, ...]:
        return forms_of(self)

    # place
    def record(self) -> str:
        return self.people.current()

    def show_record(self, record: str) -> None:
        self._wanted = record
        of_records = self._seen is not None and any(one.record.id == record for one in self._seen.records)
        if self._seen is not None and of_records != self.listing_records():
            self.show_list("records" if of_records else "people")
        elif not self.people.choose(record):
            self._fill()
