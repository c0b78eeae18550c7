"""Rescue: a vault that does not open offers its copies, and what can still be read of it. Nothing is ever deleted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visit_desk.domain.copy import Holding, KeptCopy
from visit_desk.domain.trouble import CannotUnlock, Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.copies_words import held_words, row_of
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.field import Field, PassphraseEdit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.rows import RowList
from visit_desk.gui.rescue_door import RescueDoor, Saved
from visit_desk.gui.theme import px
from visit_desk.gui.words import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

WIDE = 640


class Rescue(QWidget):
    """``opened`` hands over what was restored, ``chose`` its folder; ``turned_back`` wants the unlock card again."""

    opened = Signal(object)
    chose = Signal(object)
    turned_back = Signal()

    def __init__(self, door: RescueDoor, lane: Lane, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._lane, self._path = door, lane, path
        self._copies: tuple[KeptCopy, ...] = ()
        self._also: Path | None = None
        self.setFixedWidth(px(WIDE))
        self.list = RowList(self.tr("Copies of this vault"), ruled=True)
        self.list.setObjectName("rescue-copies")
        self.list.setMinimumHeight(px(170))
        self.none = Label(self.tr("No copy lies beside this vault."), "body", "text2", wrap=True)
        self.other = Button(self.tr("Look for copies in another folder"), kind="quiet", height=30)
        self.notes_line, self.sources_line = PassphraseEdit(), PassphraseEdit()
        self.notes = Field(
            self.tr("Notes passphrase"), self.notes_line, self.tr("The one that this copy was made with.")
        )
        self.sources = Field(self.tr("Sources passphrase"), self.sources_line, remark=self.tr("optional"))
        self.restore_key = Button(self.tr("Restore this copy"), kind="filled", height=40)
        self.salvage_key = Button(self.tr("Save what can be read"), height=40)
        self.back_key = Button(self.tr("Leave everything as it is"), cap="Esc", height=40)
        self.line = Label("", "body", "text2", wrap=True)
        self._lay()
        self.restore_key.clicked.connect(self.restore)
        self.salvage_key.clicked.connect(self.salvage)
        self.back_key.clicked.connect(self.turned_back)
        self.other.clicked.connect(self._look_elsewhere)
        self.list.opened.connect(lambda _: self.restore())
        self.notes_line.returnPressed.connect(self.sources_line.setFocus)
        self.sources_line.returnPressed.connect(self.restore)
        for editor in (self.notes_line, self.sources_line):
            editor.textEdited.connect(lambda _: self.notes.trouble())

    def _lay(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, px(24), 0, px(24))
        down.setSpacing(px(12))
        down.addWidget(Label(self.tr("This vault does not open as it should"), "page", wrap=True))
        about = self.tr(
            "Nothing was changed and nothing is deleted here. A copy can take its place, or what is still readable of "
            "it is saved into a new vault. Either way what lies there now is set aside under a new name."
        )
        down.addWidget(Label(about, "body", "text2", wrap=True))
        card = Card(padding=(20, 16, 20, 16), gap=10)
        head = row(gap=12)
        head.addWidget(Label(self.tr("Copies"), "section"), 1)
        head.addWidget(self.other)
        card.body.addLayout(head)
        card.body.addWidget(self.list)
        card.body.addWidget(self.none)
        down.addWidget(card)
        fields = column(gap=10)
        fields.addWidget(self.notes)
        fields.addWidget(self.sources)
        down.addLayout(fields)
        down.addWidget(self.restore_key)
        keys = row(gap=8)
        keys.addWidget(self.salvage_key, 1)
        keys.addWidget(self.back_key, 1)
        down.addLayout(keys)
        down.addWidget(self.line)
        down.addStretch(1)

    def start(self, notes: str = "", sources: str = "") -> None:
        """Read which copies there are; the passphrases that were just typed need not be typed again."""
        self.notes_line.setText(notes)
        self.sources_line.setText(sources)
        door, path, also = self._door, self._path, self._also
        self._lane.run(self, lambda: door.copies(path, also), then=self.show_copies, failed=self._refused)

    def show_copies(self, copies: tuple[KeptCopy, ...]) -> None:
        self._copies = copies
        self.show_holdings({})
        notes, sources = self._words()
        if notes and copies:
            door = self._door
            self._lane.run(
                self, lambda: door.holdings(copies, notes, sources), then=self.show_holdings, failed=self._refused
            )
        self.list.setVisible(bool(copies))
        self.none.setVisible(not copies)
        self.restore_key.setEnabled(bool(copies))
        if copies:
            good = next((one for one in copies if one.whole), copies[0])
            self.list.choose(str(good.path))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.notes_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_holdings(self, holdings: dict[Path, Holding]) -> None:
        """What each copy holds, as far as what was typed opens it."""
        today = datetime.now().date()  # noqa: DTZ005  # a person reads it in their own day
        told = {path: held_words(holding) for path, holding in holdings.items()}
        self.list.show_rows([
            row_of(one, today, elsewhere=False, holds=told.get(one.path, "")) for one in self._copies
        ])  # fmt: skip

    def _look_elsewhere(self) -> None:
        from visit_desk.gui.parts.chooser import choose_folder

        self._also = choose_folder(self, self._path.parent) or self._also
        self.start(self.notes_line.text(), self.sources_line.text())

    # deeds

    def restore(self) -> None:
        """The chosen copy takes the vault's place and is opened."""
        chosen = next((one for one in self._copies if str(one.path) == self.list.current()), None)
        if chosen is None or not self._typed():
            return
        door, path, notes, sources = self._door, self._path, *self._words()
        self._work(
            lambda: door.restore(chosen.path, path, notes, sources),
            self._opened,
            self.tr("Checking the copy, putting it in its place, opening it"),
        )

    def salvage(self) -> None:
        """Everything readable into a new vault; what came out is told, and one unlocks it as ever."""
        if not self._typed():
            return
        door, path, notes, sources = self._door, self._path, *self._words()
        self._work(lambda: door.salvage(path, notes, sources), self._saved, self.tr("Reading what can be read"))

    def _typed(self) -> bool:
        if self.notes_line.text() and self.restore_key.isVisible() and self.back_key.isEnabled():
            return True
        self.notes_line.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _words(self) -> tuple[str, str | None]:
        return self.notes_line.text(), self.sources_line.text() or None

    def _work(self, work: Callable[[], object], then: Callable[..., object], words: str) -> None:
        self._busy(True)
        self.line.setText(words)
        self._lane.run(self, work, then=then, failed=self._refused, words=words)

    def _busy(self, busy: bool) -> None:
        for part in (self.restore_key, self.salvage_key, self.back_key, self.other, self.list):
            part.setEnabled(not busy)
        self.restore_key.setEnabled(not busy and bool(self._copies))

    def _opened(self, what: object) -> None:
        self._wipe()
        self.chose.emit(self._path)
        self.opened.emit(what)

    def _saved(self, saved: object) -> None:
        assert isinstance(saved, Saved)  # noqa: S101  (the door says so)
        self._wipe()
        self._busy(False)
        if saved.bad or saved.lost:
            counted = [
                self.tr("%n record(s) saved.", "", saved.records),
                self.tr("%n known to be lost.", "", saved.lost),
                self.tr("%n page(s) could not be read.", "", saved.bad),
            ]
        else:
            counted = [self.tr("No damage was found in what could be opened; everything was kept as it is.")]
        if not saved.whole:
            counted.append(self.tr("A file that was not opened is still damaged: do this again with its passphrase."))
        counted.append(self.tr("The damaged vault is set aside beside the new one. Go back and unlock it as ever."))
        self.line.setText(" ".join(counted))
        self.back_key.setText(self.tr("Back to unlocking"))
        self.back_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, trouble: Trouble) -> None:
        self._busy(False)
        self.line.setText("" if isinstance(trouble, CannotUnlock) else sentence(trouble))
        if isinstance(trouble, CannotUnlock):
            self.notes.trouble(sentence(trouble))
            self.notes_line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.notes_line.selectAll()

    def _wipe(self) -> None:
        self.notes_line.wipe()
        self.sources_line.wipe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back_key.isEnabled():
            self._wipe()
            self.turned_back.emit()
            return
        super().keyPressEvent(event)
