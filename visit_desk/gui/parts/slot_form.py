"""Add or change a slot, inside the page: kind, day, times, title, place, language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from visit_desk.domain.lists import SlotKind
from visit_desk.domain.visit import Slot
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, Pick, TimeField, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.parts.slots import day_words
from visit_desk.gui.theme import px


class SlotForm(Card):
    """``kept`` tells the slot as it was filled in, ``dropped`` the id of one to take out, ``left`` a change of mind."""

    kept = Signal(object)
    dropped = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 16, 20, 16), gap=10, parent=parent)
        self._slot: Slot | None = None
        self._head = Label("", "section")
        self._kinds = SegmentedBar(
            [(str(SlotKind.OFFICIAL), self.tr("Official")), (str(SlotKind.CONFIDENTIAL), self.tr("Confidential"))],
            name=self.tr("Kind of slot"),
            current=str(SlotKind.OFFICIAL),
        )
        self._reason = Label("", "second", "text3", wrap=True)
        self._title, self._place, self._city = line_edit(), line_edit(), line_edit()
        self._language = line_edit()
        self._day = Pick([])
        self._from, self._to = TimeField(), TimeField()
        self._title_field = Field(self.tr("Title"), self._title)
        self._from_field, self._to_field = Field(self.tr("From"), self._from), Field(self.tr("Until"), self._to)
        self._keep = Button(self.tr("Keep the slot"), kind="filled", cap="Enter")
        self._drop = Button(self.tr("Take it out"), kind="quiet")
        self._leave = Button(self.tr("Cancel"), cap="Esc")
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        top = row(gap=12)
        top.addWidget(self._head, 1)
        top.addWidget(self._kinds)
        self.body.addLayout(top)
        self.body.addWidget(self._reason)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(self._title_field, 0, 0, 1, 2)
        grid.addWidget(Field(self.tr("Day"), self._day), 0, 2)
        grid.addWidget(self._from_field, 0, 3)
        grid.addWidget(self._to_field, 0, 4)
        grid.addWidget(Field(self.tr("Place"), self._place), 1, 0)
        grid.addWidget(Field(self.tr("City"), self._city), 1, 1)
        grid.addWidget(Field(self.tr("Language"), self._language), 1, 2)
        keys = row(gap=8)
        keys.addWidget(self._drop)
        keys.addStretch(1)
        keys.addWidget(self._leave)
        keys.addWidget(self._keep)
        grid.addLayout(keys, 1, 3, 1, 2)
        for number, share in enumerate((3, 2, 2, 1, 1)):
            grid.setColumnStretch(number, share)
        self.body.addLayout(grid)

    def _wire(self) -> None:
        Escape(self, self.left.emit)
        self._keep.clicked.connect(self._tell)
        self._leave.clicked.connect(self.left)
        self._drop.clicked.connect(lambda: self.dropped.emit(self._slot.id) if self._slot else None)
        for field in (self._title, self._place, self._city, self._language, self._from, self._to):
            field.returnPressed.connect(self._tell)

    def shown(self) -> Slot | None:
        """The slot as it was when the form was opened; None for a new one."""
        return self._slot

    def show_slot(self, slot: Slot | None, days: list[date], moment: datetime, sources_open: bool) -> None:
        """A slot to change, or a new one at ``moment``. Confidential ones can be made while the sources are open."""
        self._slot = slot
        self._head.setText(self.tr("Change the slot") if slot else self.tr("A new slot"))
        self._drop.setVisible(slot is not None)
        self._day.clear()
        for day in days:
            self._day.addItem(day_words(day, "ddd d MMM"), day.isoformat())
        starts = slot.starts if slot else moment
        ends = slot.ends if slot else moment + timedelta(hours=1)
        self._day.choose(starts.date().isoformat())
        self._from.show_moment(starts.time())
        self._to.show_moment(ends.time())
        for field, text in (
            (self._title, slot.title if slot else ""), (self._place, slot.place if slot else ""),
            (self._city, slot.city if slot else ""), (self._language, slot.language if slot else ""),
        ):  # fmt: skip
            field.setText(text)
        self._kinds.choose(str(slot.form if slot else SlotKind.OFFICIAL))
        self._kinds.setEnabled(sources_open and slot is None)
        closed = self.tr("A confidential slot can be added while the sources are open.")
        self._reason.setText("" if sources_open else closed)
        self._reason.setVisible(not sources_open)
        for told in (self._title_field, self._from_field, self._to_field):
            told.trouble()
        self.show()
        self._title.setFocus()

    def _tell(self) -> None:
        title = self._title.text().strip()
        starts, ends = self._moment(self._from), self._moment(self._to)
        no_time = self.tr("Type a time such as 9:30.")
        self._title_field.trouble("" if title else self.tr("A slot needs a title."))
        self._from_field.trouble("" if starts else no_time)
        late = self.tr("It must end after it starts.") if starts and ends and ends <= starts else ""
        self._to_field.trouble(late if ends else no_time)
        if not title or starts is None or ends is None or late:
            return
        made = self._slot or Slot(code="", form=SlotKind(self._kinds.current()), starts=starts, ends=ends, title=title)
        self.kept.emit(
            replace(
                made,
                starts=starts,
                ends=ends,
                title=title,
                place=self._place.text().strip(),
                city=self._city.text().strip(),
                language=self._language.text().strip(),
            )
        )

    def _moment(self, field: TimeField) -> datetime | None:
        told = field.moment()
        return datetime.combine(date.fromisoformat(self._day.key()), told) if told else None
