"""Copies: how old the last one is, where they go, which there are, and the way back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visit_desk.desk.copies import CopiesView, CopyLine
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.copies_words import held_words, moment, row_of
from visit_desk.gui.desk_page import DeskPage, Foot
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.chooser import choose_folder
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.light_card import LightCard
from visit_desk.gui.parts.narrow import NarrowScroll, turn
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.rows import RowList
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.desk.desk import Desk


class CopiesPart(DeskPage):
    """C copies now, Enter asks to restore the chosen one. ``lock_asked`` comes after a restoring: all begins anew."""

    lock_asked = Signal()

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(desk, lane, parent)
        self._view: CopiesView | None = None
        self._asked = ""
        self.last = LightCard(self.tr("Copy now"))
        self.where = LightCard(self.tr("Choose a folder"))
        self.stop_place = Button(self.tr("No longer copy there"), kind="quiet")
        self.list = RowList(self.tr("Copies"), ruled=True)
        self.list.setObjectName("copies")
        self.none = Label(self.tr("There is no copy yet."), "body", "text2", wrap=True)
        self.restore_key = Button(self.tr("Restore this copy"), cap="Enter", icon="history")
        self._question = self._restore_card()
        self._arrange()
        self.last.asked.connect(self.copy_now)
        self.where.asked.connect(self._choose)
        self.stop_place.clicked.connect(lambda: self.choose(None))
        self.list.opened.connect(self.ask_restore)
        self.restore_key.clicked.connect(lambda: self.ask_restore(self.list.current()))
        self.on_key("C", self.copy_now)
        self.listen(self.list)

    def _arrange(self) -> None:
        inside = QWidget()
        down = column(gap=12, margins=(2, 2, 8, 2))
        down.addWidget(self._question)
        down.addWidget(self.last)
        down.addWidget(self.where)
        down.addWidget(self.stop_place, 0, Qt.AlignmentFlag.AlignLeft)
        self._list_head = row(gap=12)
        self._list_head.addWidget(Label(self.tr("Copies that can be restored"), "section", wrap=True), 1)
        self._list_head.addWidget(self.restore_key, 0, Qt.AlignmentFlag.AlignLeft)
        down.addLayout(self._list_head)
        down.addWidget(self.none)
        down.addWidget(self.list, 1)
        inside.setLayout(down)
        for card in (self.last, self.where):  # without a list below them they would share its room
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        down.addStretch(0)
        self.list.setMinimumHeight(px(166))
        scroll = NarrowScroll(inside, 520)
        scroll.setObjectName("copies-page")
        scroll.narrow.connect(self._turn)
        self.body.setSpacing(px(12))
        self.body.addWidget(scroll, 1)
        self.body.addWidget(Foot([("C", self.tr("Copy now")), ("Enter", self.tr("Restore the chosen copy"))]))

    def _turn(self, narrow: bool) -> None:
        for layout in (self._list_head, self._choice, self.last.body, self.where.body):
            turn(layout, narrow)

    def _restore_card(self) -> Card:
        """What restoring does, before it is done. Esc, and where the focus stands, is to leave everything as it is."""
        card = Card("debt", padding=(20, 16, 20, 16), gap=12)
        head = row(gap=12)
        head.addWidget(Glyph("history", "debt", 20), 0, Qt.AlignmentFlag.AlignTop)
        self._which = Label("", "section", wrap=True)
        head.addWidget(self._which, 1)
        self.keep_key = Button(self.tr("Leave everything as it is"), cap="Esc")
        self.yes_key = Button(self.tr("Restore it"), kind="filled")
        told = self.tr(
            "It takes the place of this vault, and what was kept after it is not in it. The vault as it stands now is "
            "set aside under a new name and never deleted. Then the program locks; unlock it as ever."
        )
        card.body.addLayout(head)
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        self._choice = row(gap=8)
        self._choice.addWidget(self.keep_key)
        self._choice.addWidget(self.yes_key)
        self._choice.addStretch(1)
        card.body.addLayout(self._choice)
        self.keep_key.clicked.connect(self.leave_it)
        self.yes_key.clicked.connect(self.restore_it)
        card.hide()
        return card

    # showing

    def enter(self) -> None:
        desk = self.desk
        self.ask(desk.copies.view, self.show_copies)

    def take_focus(self) -> None:
        (self.list if self._view and self._view.lines else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def regain_focus(self) -> None:
        self.take_focus()

    def show_copies(self, view: CopiesView) -> None:
        self._view = view
        today = view.now.date()
        self._show_last(view)
        self._show_place(view)
        self.list.show_rows([
            row_of(line.copy, today, elsewhere=line.place == "elsewhere", holds=held_words(line.holding))
            for line in view.lines
        ])  # fmt: skip
        if not self.list.current():
            self.list.choose_first()
        self.list.setVisible(bool(view.lines))
        self.none.setVisible(not view.lines)
        self.restore_key.setEnabled(bool(view.lines))

    def _show_last(self, view: CopiesView) -> None:
        made = next((line for line in view.lines if line.copy.whole), None)
        if view.failed is not None:
            told = self.tr(
                "It failed {when}. Nothing that was kept is lost, and the copies made before still stand. Look whether "
                "the disk is full; the next one is tried within minutes."
            ).format(when=moment(view.failed, view.now.date()))
            self.last.tell("stop", self.tr("The last copy failed"), told)
        elif made is None:
            told = self.tr("One is made after something was kept, every ten minutes at most, beside the vault.")
            self.last.tell("debt", self.tr("No copy yet"), told)
        else:
            title = self.tr("Last copy: {when}").format(when=moment(made.copy.at, view.now.date()))
            changed = self.tr("Something was kept since; the next one comes by itself.")
            same = self.tr("Nothing was kept since.")
            rule = self.tr("The newest five stay, and one a day for ten days.")
            self.last.tell("ok", title, f"{changed if view.changed else same} {rule}")

    def _show_place(self, view: CopiesView) -> None:
        self.stop_place.setVisible(bool(view.chosen))
        if not view.chosen:
            told = self.tr("Copies beside the vault are lost with this machine. Choose a folder on another disk.")
            self.where.tell("debt", self.tr("No folder elsewhere"), told)
            return
        name = Path(view.chosen).name or view.chosen
        if not view.there:
            told = self.tr("It is used again as soon as it is there.")
            self.where.tell("debt", self.tr("{name} is not there now").format(name=name), told)
        elif view.same_disk:
            told = self.tr("It lies on the same disk as the vault, and goes where the disk goes. Better: another disk.")
            self.where.tell("debt", self.tr("Copies go to {name} too").format(name=name), told)
        else:
            told = self.tr("Whenever it is there, every two hours at most.")
            self.where.tell("ok", self.tr("Copies go to {name} too").format(name=name), told)

    # deeds

    def copy_now(self) -> None:
        desk, lane = self.desk, self.lane

        def made(count: int) -> None:
            self.told.emit(self.tr("%n copy(s) made, opened and compared.", "", count))
            self.enter()

        def failed(trouble: Trouble) -> None:
            self.hear(trouble)
            self.enter()

        self.ask(lambda: desk.copies.make(lane.report), made, failed=failed, words=self.tr("Copying and comparing"))

    def _choose(self) -> None:
        chosen = choose_folder(self)
        if chosen is not None:
            self.choose(chosen)

    def choose(self, folder: Path | None) -> None:
        desk = self.desk

        def chosen(before: Path | None) -> None:
            told = self.tr("Copies go there too from now on") if folder else self.tr("No copies go there any more")
            self.done.emit(told, lambda: self.ask(lambda: desk.copies.choose(before), lambda _: self.enter()))
            self.enter()

        self.ask(lambda: desk.copies.choose(folder), chosen)

    def ask_restore(self, key: str) -> None:
        """Say what would happen; the focus stands on leaving everything as it is."""
        line = self.line(key)
        if line is None or self._view is None:
            return
        self._asked = key
        when = moment(line.copy.at, self._view.now.date())
        self._which.setText(self.tr("Restore the copy of {when}?").format(when=when))
        self._question.setAccessibleName(self._which.text())
        able = line.copy.whole and line.holding is not None
        self.yes_key.setVisible(able)
        if not able:
            self._which.setText(self.tr("This copy opens with an earlier passphrase: restore it from the entrance."))
        if not line.copy.whole:
            self._which.setText(self.tr("This copy is not whole and cannot be restored."))
        self._question.show()
        self.keep_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def line(self, key: str) -> CopyLine | None:
        return next((one for one in self._view.lines if one.key == key), None) if self._view else None

    def leave_it(self) -> None:
        self._asked = ""
        self._question.hide()
        self.take_focus()

    def restore_it(self) -> None:
        desk, key = self.desk, self._asked
        self._question.hide()

        def failed(trouble: Trouble) -> None:
            self.hear(trouble)
            self.enter()

        self.ask(
            lambda: desk.copies.restore(key),
            lambda _: self.lock_asked.emit(),
            failed=failed,
            words=self.tr("Checking the copy, putting it in its place"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self.leave_it()
            return
        super().keyPressEvent(event)
