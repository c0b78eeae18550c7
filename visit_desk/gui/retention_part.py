"""Keeping and erasing: what is due, until when each kind is kept, erasing one thing, and the end of the sources.

A record of this part is what to erase: ``person/ID``, ``note/ID``, ``passage/ID/START/END``, ``visit/CODE``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.erasing_plan import Plan
from visit_desk.desk.retaining import Due, Needed
from visit_desk.domain.certificate import Certificate
from visit_desk.domain.note import Note
from visit_desk.domain.people import Interlocutor
from visit_desk.domain.retention import Hold, RetentionRule, Trigger, months_after
from visit_desk.domain.visit import Visit
from visit_desk.gui.background import Lane
from visit_desk.gui.certificate_card import CertificateCard
from visit_desk.gui.desk_page import DeskPage
from visit_desk.gui.due_list import DueList
from visit_desk.gui.erasing_card import ErasingCard
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import column
from visit_desk.gui.parts.chooser import choose_folder
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.retention_words import as_text
from visit_desk.gui.rules_card import RulesCard
from visit_desk.gui.sources_end import SourcesEnd
from visit_desk.gui.theme import px
from visit_desk.gui.what_to_erase import WhatToErase

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk

_WIDE = 860


@dataclass(frozen=True)
class Seen:
    """Everything the part shows, read in one go."""

    open: bool
    destroyed: bool
    today: date
    visit: Visit | None
    lines: tuple[Due, ...] = ()
    rules: tuple[RetentionRule, ...] = ()
    reached: dict[Trigger, date] = field(default_factory=dict)
    needed: Needed = field(default_factory=Needed)
    certificates: tuple[Certificate, ...] = ()


def read(desk: Desk) -> Seen:
    visit = desk.visit()
    opened = desk.sources_open
    return Seen(
        opened,
        desk.vault.sources_destroyed,
        desk.today(),
        visit,
        desk.retaining.lines(),
        desk.retaining.rules(),
        desk.retaining.reached(visit.id) if visit else {},
        desk.retaining.needed() if opened else Needed(),
        desk.erasing.certificates(),
    )


class RetentionPart(DeskPage):
    """What is due first; then rules, erasing one thing, the sources, and the newest certificate."""

    sources_gone = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._asked = ""
        self.closed = Label("", "body", "text2", wrap=True)
        self.open_key = Button(self.tr("Open the sources"), icon="key")
        self.due = DueList()
        self.rules = RulesCard()
        self.what = WhatToErase()
        self.erasing = ErasingCard()
        self.end = SourcesEnd()
        self.certificate = CertificateCard()
        down = column(gap=12, margins=(2, 2, 8, 2))
        for part in (self.closed, self.open_key, self.erasing, self.due, self.rules, self.what, self.end):
            part.setMaximumWidth(px(_WIDE))
            down.addWidget(part)
        self.certificate.setMaximumWidth(px(_WIDE))
        down.addWidget(self.certificate)
        down.addStretch(1)
        for hidden in (self.erasing, self.certificate):
            hidden.hide()
        inside = QWidget()
        inside.setLayout(down)
        self._scroll = NarrowScroll(inside, 440)
        self._scroll.setObjectName("keeping")
        self.body.addWidget(self._scroll, 1)
        self._listen()

    def _listen(self) -> None:
        self.open_key.clicked.connect(self.asked_sources)
        self.due.destroy_asked.connect(self._plan_of)
        self.due.extend.connect(self.extend)
        self.rules.changed.connect(self._set_rule)
        self.rules.reached.connect(self._reach)
        self.what.asked.connect(self.show_record)
        self.erasing.decided.connect(self.carry_out)
        self.erasing.left.connect(self._cancel)
        self.end.asked.connect(self.destroy_sources)
        self.certificate.asked.connect(self._save)

    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: read(desk), self._show)

    def take_focus(self) -> None:
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record: str) -> None:
        """What erasing this would take. Nothing is erased by asking."""
        what, _, rest = record.partition("/")
        erasing = self.desk.erasing
        known = {"person": erasing.person, "note": erasing.note, "visit": erasing.visit}
        if what in known:
            plan = known[what]
            self._ask_plan(lambda: plan(rest))
        elif what == "passage":
            note, start, end = rest.split("/")
            self._ask_plan(lambda: erasing.passage(note, int(start), int(end)))

    def _plan_of(self, record: str) -> None:
        desk = self.desk
        self._ask_plan(lambda: desk.retaining.plan(record))

    def _ask_plan(self, plan: object) -> None:
        desk = self.desk

        def made() -> tuple[Plan, str, str]:
            ready: Plan = plan()  # type: ignore[operator]  # one of the callables above
            target = desk.memory.find(Interlocutor, ready.target) or desk.memory.find(Note, ready.target)
            return ready, desk.erasing.away(), target.code if target is not None else ""

        self.ask(made, self._show_plan, words=self.tr("Looking for every place of these words"))

    def _show_plan(self, found: tuple[Plan, str, str]) -> None:
        self.certificate.hide()
        self.erasing.show_plan(*found)
        # Not on the key: one Enter too many must erase nothing.
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def _cancel(self) -> None:
        self.erasing.hide()
        self.told.emit(self.tr("Nothing was erased."))
        self.take_focus()

    def carry_out(self, plan: object, stays: object) -> None:
        if isinstance(plan, Plan) and isinstance(stays, list):
            desk = self.desk
            self.erasing.hide()
            self.ask(
                lambda: desk.erasing.carry_out(plan, stays),
                self._done,
                words=self.tr("Erasing, counting every page, copying anew"),
            )

    def _done(self, certificate: Certificate) -> None:
        self.told.emit(self.tr("Erased. The certificate holds counts and no names."))
        self.certificate.show_certificate(certificate)
        self.enter()

    def extend(self, record: str, months: int, reason: Hold) -> None:
        desk = self.desk

        def kept(_: object) -> None:
            self.told.emit(self.tr("Extended. It cannot be extended again."))
            self.enter()

        self.ask(lambda: desk.retaining.extend(record, months_after(desk.today(), months), reason), kept)

    def destroy_sources(self) -> None:
        desk = self.desk
        words = self.tr("Destroying the sources")
        self.ask(desk.retaining.destroy_sources, self._sources_gone, words=words)

    def _sources_gone(self, certificate: Certificate) -> None:
        self.told.emit(self.tr("The sources are destroyed. The notes and the report stand."))
        self.certificate.show_certificate(certificate)
        self.enter()
        self.sources_gone.emit()

    def _set_rule(self, rule: RetentionRule) -> None:
        desk = self.desk
        self.ask(lambda: desk.retaining.set_rule(rule.of, rule.trigger, rule.months), lambda _: self.enter())

    def _reach(self, what: Trigger, day: object) -> None:
        desk, visit = self.desk, self._seen.visit if self._seen else None
        when = day if isinstance(day, date) else None
        if visit is not None:
            self.ask(lambda: desk.retaining.reach(visit.id, what, when), lambda _: self.enter())

    def _save(self, certificate: Certificate) -> None:
        folder = choose_folder(self)
        if folder is None:
            return
        desk, text = self.desk, as_text(certificate)
        done = self.tr("The certificate was written and read back: {name}")
        self.ask(
            lambda: desk.erasing.save(certificate, folder, text),
            lambda place: self.told.emit(done.format(name=place.name)),
        )

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        closed = self.tr("What is due is known when the sources open.")
        destroyed = self.tr(
            "The sources of this vault were destroyed. Nobody can say who a code was; notes and report stand."
        )
        self.closed.setText(destroyed if seen.destroyed else closed)
        self.closed.setVisible(not seen.open)
        self.open_key.setVisible(not seen.open and not seen.destroyed)
        for part in (self.due, self.rules, self.what, self.end):
            part.setVisible(seen.open)
        if not seen.open:
            self.erasing.hide()
        self.due.show_lines(seen.lines)
        self.rules.show_rules(seen.rules, seen.reached)
        self.end.show_needed(seen.needed)
        if seen.certificates and not seen.open and self.certificate.isHidden():
            self.certificate.show_certificate(seen.certificates[0])
