"""Keeping, moving and taking out slots, with a way back each: shared by Today and the programme."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from visit_desk.domain.visit import Slot, Visit
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.drafts import Form
from visit_desk.gui.parts.slot_form import SlotForm

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class SlotPage(DeskPage):
    """A page with the inline form of a slot. ``slot_known`` must find the slot as it stands before a change."""

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self.form = SlotForm()
        self.form.hide()
        self.form.kept.connect(self.keep_slot)
        self.form.dropped.connect(self.drop_slot)
        self.form.left.connect(self.leave_form)

    def slot_known(self, slot_id: str) -> Slot | None:
        raise LookupError(slot_id)

    def forms(self) -> tuple[Form, ...]:
        """A new slot may turn out to be a confidential one: until it is kept its words count as protected."""
        new = self.form.shown() is None and self.desk.sources_open
        return (Form("slot", self.form, self.form.shown, self.reopen_slot, protected=new),)

    def reopen_slot(self, slot: object) -> None:
        """The form again, about this slot or a new one; its fields follow."""
        desk, known = self.desk, slot if isinstance(slot, Slot) else None

        def show(around: tuple[Visit | None, datetime, bool]) -> None:
            visit, now, sources_open = around
            moment = known.starts if known else now
            self.form.show_slot(known, days_of(visit, moment.date()), moment, sources_open)

        self.ask(lambda: (desk.visit(), desk.now(), desk.sources_open), show)

    def leave_form(self) -> None:
        self.form.hide()

    def keep_slot(self, slot: Slot) -> None:
        """Keep it; undo brings the earlier times and words back, or takes a new slot out again."""
        desk, before = self.desk, self.slot_known(slot.id)

        def again(_: object) -> None:
            self.enter()

        def back() -> None:
            if before is not None:
                self.ask(lambda: desk.programme.add(before), again)
            else:
                self.ask(lambda: desk.programme.drop(slot.id), again)

        def kept(_: Slot) -> None:
            self.leave_form()
            self.done.emit(self.tr("The slot is kept"), back)
            self.enter()

        self.ask(lambda: desk.programme.add(slot), kept)

    def drop_slot(self, slot_id: str) -> None:
        desk, before = self.desk, self.slot_known(slot_id)

        def back() -> None:
            if before is not None:
                self.ask(lambda: desk.programme.add(before), lambda _: self.enter())

        def dropped(_: object) -> None:
            self.leave_form()
            self.done.emit(self.tr("The slot is out of the programme"), back)
            self.enter()

        self.ask(lambda: desk.programme.drop(slot_id), dropped)


def days_of(visit: Visit | None, otherwise: date) -> list[date]:
    """Every day of the visit."""
    if visit is None:
        return [otherwise]
    return [visit.starts + timedelta(days=n) for n in range((visit.ends - visit.starts).days + 1)]
