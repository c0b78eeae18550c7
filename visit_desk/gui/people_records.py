"""Reprisals and letters on the page of people: beside whom they concern, and all of them in a list of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from visit_desk.desk.records import RecordView
from visit_desk.domain.evidence import Reprisal
from visit_desk.gui.background import Lane
from visit_desk.gui.direction import listed
from visit_desk.gui.parts.record_cards import RecordCards
from visit_desk.gui.parts.record_words import CATEGORIES, FORMS, STATES, record_word
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.people_deeds import PersonDeeds

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class RecordDeeds(PersonDeeds):
    """A page that shows records as well. ``which`` says whether people or records are listed."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.which = SegmentedBar(
            [("people", self.tr("People")), ("records", self.tr("Reprisals, letters"))],
            name=self.tr("What is listed"),
            current="people",
        )
        self.records = RecordCards()
        self.records.hide()
        self.records.moved.connect(self._move_record)

    def listing_records(self) -> bool:
        return self.which.current() == "records"

    def show_own(self, records: Sequence[RecordView], person: str) -> None:
        """The records that concern this person."""
        self.records.show_records([view for view in records if person in view.people])

    def show_record_alone(self, records: Sequence[RecordView], record: str) -> None:
        self.records.show_records([view for view in records if view.record.id == record])

    def list_records(self, into: RowList, records: Sequence[RecordView], wanted: str) -> None:
        into.show_rows(self.record_rows(records), wanted or into.current())
        if not into.current():
            into.choose_first()
        self.show_record_alone(records, into.current())

    def record_rows(self, records: Sequence[RecordView]) -> list[Row]:
        """Reprisals and letters under a head each, with how far they are and what is overdue."""
        rows: list[Row] = []
        for head, own in (
            (self.tr("Reprisals"), [view for view in records if isinstance(view.record, Reprisal)]),
            (self.tr("Letters"), [view for view in records if not isinstance(view.record, Reprisal)]),
        ):
            if own:
                rows.append(Row(key="", title=head, heading=True))
                rows += [self._row(view) for view in own]
        return rows

    def _row(self, view: RecordView) -> Row:
        record = view.record
        codes = [view.codes[one] for one in view.people if one in view.codes]
        if isinstance(record, Reprisal):
            second = record_word(CATEGORIES, record.category)
        else:
            second = record_word(FORMS, record.form)
        state = "overdue" if view.late else "settled" if record.state in ("closed", "replied") else "waiting"
        words = self.tr("Reply overdue") if view.late else record_word(STATES, record.state)
        title = listed(dict.fromkeys((record.code, *codes)))
        return Row(key=record.id, title=title, second=second, state=state, state_words=words)

    def _move_record(self, record: str, state: str) -> None:
        desk = self.desk

        def kept(before: str) -> None:
            words = self.tr("How far it is: {state}").format(state=record_word(STATES, state))
            self.done.emit(words, lambda: self.ask(lambda: desk.records.set_state(record, before), self.again))
            self.enter()

        self.ask(lambda: desk.records.set_state(record, state), kept)
