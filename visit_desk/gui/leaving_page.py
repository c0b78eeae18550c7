"""Leaving: three lights, one sentence on what can still be opened here, a copy, and the lock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from visit_desk.desk.views import LeavingView
from visit_desk.gui.background import Lane
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.destroy_card import DestroyCard
from visit_desk.gui.direction import listed
from visit_desk.gui.keys_words import standing_words
from visit_desk.gui.panic import the_panic
from visit_desk.gui.parts.bars import ProgressLine
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Hairline, column, row
from visit_desk.gui.parts.chooser import choose_folder
from visit_desk.gui.parts.clear_files import ClearFiles
from visit_desk.gui.parts.head import joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.light_card import LightCard
from visit_desk.gui.parts.narrow import NarrowScroll, turn
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.shortcuts import chord

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk
    from visit_desk.desk.keys import KeysNow


@dataclass(frozen=True)
class Seen:
    view: LeavingView = field(repr=False)
    now: datetime
    sources_open: bool
    keys: KeysNow


class LeavingPage(DeskPage):
    """``lock_asked`` is what the lock key of this page asks for."""

    lock_asked = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._seen: Seen | None = None
        self._head = self.head(self.tr("Leaving"))
        self._copy = LightCard(self.tr("Copy now"))
        self._disk = LightCard(self.tr("How we know"))
        self._clear = LightCard(self.tr("Show and remove"))
        self.lock_key = Button(self.tr("Lock now"), kind="filled", cap=chord("lock").cap)
        self.destroy_here = DestroyCard()
        self._files = ClearFiles()
        self._files.hide()
        self._opens = Label("", "body", "text2", wrap=True)
        self._ways = Label("", "body", "text2", wrap=True)
        self._inbox = Label("", "body", "text2", wrap=True)
        self._arrange()
        self._copy.asked.connect(self._choose_folder)
        self._disk.asked.connect(self._how)
        self._clear.asked.connect(self.show_files)
        self._files.removed.connect(self.remove)
        self.destroy_here.asked.connect(self._destroy)
        self.on_key("C", self._choose_folder)

    def _arrange(self) -> None:
        lights, side = column(gap=14), column(gap=12)
        for card in (self._copy, self._disk, self._clear, self._files):
            lights.addWidget(card)
        lights.addWidget(self._lock_card())
        lights.addWidget(self.destroy_here)
        lights.addStretch(1)
        side.addWidget(Label(self.tr("What can still be opened here"), "section"))
        side.addWidget(self._opens_card())
        side.addSpacing(side.spacing())
        side.addWidget(Label(self.tr("What this cannot do"), "section"))
        cannot = self.tr(
            "It cannot hide that the program is installed. It cannot call back copies made by others, or what someone "
            "saw on the screen. Old traces on the disk are covered only by the disk’s own encryption."
        )
        side.addWidget(Label(cannot, "body", "text2", wrap=True))
        side.addWidget(Hairline())
        later = self.tr("Sealing this vault for the border is not in the program yet. Locking does not replace it.")
        side.addWidget(Label(later, "body", "text2", wrap=True))
        side.addStretch(1)
        inside = QWidget()
        self._across = row(gap=32, margins=(0, 0, 4, 0))
        self._across.addLayout(lights, 2)
        self._across.addLayout(side, 1)
        inside.setLayout(self._across)
        scroll = NarrowScroll(inside, 820)
        scroll.setObjectName("leaving")
        scroll.narrow.connect(lambda narrow: turn(self._across, narrow))
        self.body.addWidget(scroll, 1)
        self.body.addWidget(ProgressLine(self.lane))
        self.body.addWidget(Foot([("C", self.tr("Copy now")), (chord("lock").cap, self.tr("Lock at once"))]))

    def _lock_card(self) -> Card:
        card = Card("chosen", padding=(24, 20, 24, 20), gap=20, across=True)
        card.body.addWidget(Glyph("lock", "accent", 26))
        words = column(gap=2)
        words.addWidget(Label(self.tr("Lock"), "card"))
        told = self.tr("Everything is saved and the program that read it ends. Only a passphrase opens it again.")
        words.addWidget(Label(told, "body", "text2", wrap=True))
        card.body.addLayout(words, 1)
        self.lock_key.clicked.connect(self.lock_asked)
        card.body.addWidget(self.lock_key)
        return card

    def _opens_card(self) -> Card:
        card = Card(padding=(18, 14, 18, 14), gap=10)
        for icon, words, label in (
            ("key", self.tr("Now"), self._opens),
            ("lock", self.tr("Once locked"), self._ways),
        ):
            line = row(gap=12)
            told = column(gap=2)
            told.addWidget(Label(words, "strong"))
            told.addWidget(label)
            line.addWidget(Glyph(icon, "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(told, 1)
            card.body.addLayout(line)
        card.body.addWidget(self._inbox)
        return card

    def enter(self) -> None:
        desk = self.desk
        self.ask(lambda: Seen(desk.leaving.view(), desk.now(), desk.sources_open, desk.keys.standing()), self._show)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        view = seen.view
        before = self.tr("before the border, one look and one key")
        self._head.set_words(self.tr("Leaving"), joined(day_words(seen.now.date()), before))
        self._show_copy(seen)
        self.destroy_here.show_copy(view.last_copy, view.changed_since_copy)
        if view.disk_encrypted:
            told = self.tr("The system says so; the program cannot test it.")
            self._disk.tell("ok", self.tr("This disk is encrypted"), told)
        elif view.disk_encrypted is None:
            told = self.tr("The system did not answer. Look in its settings before you cross a border.")
            self._disk.tell("debt", self.tr("Disk encryption could not be found out"), told)
        else:
            told = self.tr("The vault itself is encrypted; traces of other programs are not.")
            self._disk.tell("debt", self.tr("This disk is not encrypted"), told)
        self._show_clear(seen)
        opened = self.tr("Notes and sources stand open in this window.")
        closed = self.tr("The notes stand open in this window; the sources are closed.")
        self._opens.setText(opened if seen.sources_open else closed)
        self._ways.setText("\n".join((*standing_words(seen.keys)[1], self.tr("Nothing else does."))))
        waits = self.tr("%n thing(s) wait in the inbox for the sources.", "", view.inbox)
        self._inbox.setText(waits if view.inbox else "")
        self._inbox.setVisible(bool(view.inbox))

    def titles(self) -> tuple[str, str, str]:
        """What the three lights say."""
        return self._copy.title(), self._disk.title(), self._clear.title()

    def _show_copy(self, seen: Seen) -> None:
        last = seen.view.last_copy
        if last is None:
            told = self.tr("If this machine is lost, everything is. Choose a folder on another disk.")
            self._copy.tell("stop", self.tr("No copy is elsewhere"), told)
            return
        name = self.tr("In a folder called {name}.").format(name=seen.view.copy_name) if seen.view.copy_name else ""
        day = self.tr("Checked {day} {time}.").format(day=day_words(last.date(), "dddd d MMMM"), time=clock(last))
        changed = seen.view.changed_since_copy
        since = self.tr("%n change(s) since then.", "", changed) if changed else self.tr("Nothing has changed since.")
        fresh = (seen.now - last).total_seconds() < 86_400
        title = self.tr("A copy is elsewhere") if fresh else self.tr("The copy elsewhere is old")
        self._copy.tell("ok" if fresh else "debt", title, " ".join(part for part in (name, day, since) if part))

    def _show_clear(self, seen: Seen) -> None:
        count = len(seen.view.clear_files)
        self._clear.set_key(bool(count))
        if not seen.sources_open:
            told = self.tr("Which clear files were imported is known when the sources open.")
            self._clear.tell("debt", self.tr("Clear files: not known while the sources are closed"), told)
        elif count:
            names = listed(Path(one).name for one in seen.view.clear_files[:3])
            told = self.tr("{names}. They were imported and never removed.").format(names=names)
            self._clear.tell("debt", self.tr("%n clear file(s) lie on this machine", "", count), told)
        else:
            told = self.tr("As far as the program knows: it remembers what was imported into it.")
            self._clear.tell("ok", self.tr("No clear file lies on this machine"), told)
            self._files.hide()
        if self._files.isVisible():
            self._files.show_files(seen.view.clear_files)

    # deeds
    def _destroy(self) -> None:
        panic = the_panic()
        if panic is not None:
            panic.destroy_asked.emit()

    def _how(self) -> None:
        how = self.tr("It asks lsblk on Linux, fdesetup on macOS, BitLocker on Windows, and for no rights.")
        self.told.emit(how)

    def _choose_folder(self) -> None:
        chosen = choose_folder(self)
        if chosen is not None and self._seen is not None:
            self.copy_to(chosen / f"visit-desk-{self._seen.now:%Y-%m-%d-%H%M}")

    def copy_to(self, path: Path) -> None:
        """A verified copy into a new folder; told when it was opened and compared."""
        desk = self.desk

        def made(_: object) -> None:
            self.told.emit(self.tr("The copy was made, opened and compared: {name}").format(name=path.name))
            self.enter()

        self.ask(lambda: desk.leaving.copy_to(path), made, words=self.tr("Copying, opening the copy, comparing"))

    def show_files(self) -> None:
        if self._seen is not None:
            self._files.show_files(self._seen.view.clear_files)

    def remove(self, path: str) -> None:
        desk = self.desk

        def gone(_: object) -> None:
            self.told.emit(self.tr("The file is gone from this folder. What a disk may keep of it is beyond us."))
            self.enter()

        self.ask(lambda: desk.leaving.forget_clear(path), gone)
