"""The unlock card: two locks, the second one optional. Nothing about a visit is shown before a passphrase opens it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from visit_desk.domain.trouble import CannotUnlock, Exit, NewerVersion, Trouble
from visit_desk.gui.background import Lane
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Hairline, Raised, column, row
from visit_desk.gui.parts.field import CapsWatch, Field, PassphraseEdit, keyboard_name
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Brand
from visit_desk.gui.theme import px

if TYPE_CHECKING:
    from visit_desk.gui.door import Door

CARD = 400


class Unlock(QWidget):
    """``opened`` hands over what the door returned, ``chose`` the folder it was; ``asked_new`` wants the first run."""

    opened = Signal(object)
    chose = Signal(object)
    asked_new = Signal()
    asked_rescue = Signal(object)  # the Path of a vault that does not open as it should

    def __init__(self, door: Door, lane: Lane, last: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._lane, self._path = door, lane, last
        self._caps = CapsWatch()
        self._by_code = self._awake = False
        self.setFixedWidth(px(CARD + 24))
        self.notes_line = PassphraseEdit()
        self.sources_line = PassphraseEdit(self.tr("Names, raw notes, confidential meetings"))
        self.notes = Field(self.tr("Notes passphrase"), self.notes_line, self._keyboard())
        self.sources = Field(self.tr("Sources passphrase"), self.sources_line, remark=self.tr("optional, can wait"))
        self.key = Button(self.tr("Unlock"), cap="Enter", kind="filled", height=44)
        self.line = Label(self.tr("Takes about a second, on purpose."), "second", "text2", wrap=True)
        self.line.align(Qt.AlignmentFlag.AlignHCenter)
        self.by_code = Button(self.tr("Use a recovery code"), kind="quiet", height=30)
        self.other = Button(self.tr("Another vault"), kind="quiet", height=30)
        self.demo = Button(self.tr("Open the demo visit"), kind="quiet", height=30)
        self.rescue = Button(self.tr("Copies and rescue"), icon="history", height=36)
        self.rescue.hide()
        self._lay()
        for editor in (self.notes_line, self.sources_line):
            editor.installEventFilter(self)
            editor.returnPressed.connect(self.unlock)
            editor.textEdited.connect(self._typed)
        self.key.clicked.connect(self.unlock)
        self.by_code.clicked.connect(self._turn_code)
        self.other.clicked.connect(self._choose_other)
        self.demo.clicked.connect(self._open_demo)
        self.rescue.clicked.connect(lambda: self.asked_rescue.emit(self._path))

    def start(self) -> None:
        """Put the caret where the first passphrase goes."""
        self.notes_line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def path(self) -> Path | None:
        """The folder that a passphrase would be tried on."""
        return self._path

    def wake(self) -> None:
        """The first picture stands: what the keyboard speaks may now be asked."""
        self._awake = True
        self.notes.set_hint(self._keyboard())

    def choose(self, path: Path) -> None:
        """Unlock the vault in this folder. Its path is not shown: a folder's name may tell of a visit."""
        self._path = path
        self.rescue.hide()
        self._wipe()
        self.line.setText(self.tr("Another folder was chosen. Nothing about it is shown before it opens."))

    def unlock(self) -> None:
        """Ask the door, in the lane. Nothing happens while the first line is empty."""
        if not self.notes_line.text() or not self.key.isEnabled():
            self.start()
            return
        if self._path is None:
            self._choose_other()
            if self._path is None:
                return
        path, notes, sources = self._path, self.notes_line.text(), self.sources_line.text() or None
        self._busy(True)
        self._lane.run(self, lambda: self._door.open(path, notes, sources), then=self._opened, failed=self._refused)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self._caps.see(event)
        if event.type() in (QEvent.Type.KeyRelease, QEvent.Type.FocusIn):
            self.notes.set_hint(self._keyboard())
        return False

    def _opened(self, what: object) -> None:
        self._wipe()
        self._busy(False)
        if self._path is not None:
            self.chose.emit(self._path)
        self.opened.emit(what)

    def _refused(self, trouble: Trouble) -> None:
        """The sentence stands under the field; what was typed stays, chosen, so that one key replaces it."""
        from visit_desk.gui.words import sentence  # the lists of words are not needed before the first picture

        self._busy(False)
        damaged = trouble.exit_code is Exit.DAMAGED and not isinstance(trouble, NewerVersion)
        self.rescue.setVisible(damaged and self._path is not None)
        told = self.sources if self._about_sources(trouble) else self.notes
        told.trouble(sentence(trouble))
        editor = self.sources_line if told is self.sources else self.notes_line
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()
        if not self.rescue.isHidden():
            self.rescue.setFocus(Qt.FocusReason.OtherFocusReason)  # typing it again leads nowhere

    @staticmethod
    def _about_sources(trouble: Trouble) -> bool:
        return isinstance(trouble, CannotUnlock) and str(trouble.places.get("which", "")) == "sources"

    def _typed(self) -> None:
        self.notes.trouble()
        self.sources.trouble()

    def _busy(self, busy: bool) -> None:
        for part in (self.key, self.notes_line, self.sources_line, self.by_code, self.other, self.demo):
            part.setEnabled(not busy)
        self.key.setText(self.tr("Opening") if busy else self.tr("Unlock"))

    def _wipe(self) -> None:
        self.notes_line.wipe()
        self.sources_line.wipe()
        self._typed()

    def _turn_code(self) -> None:
        """Passphrases or recovery codes: the same two lines, other names."""
        self._by_code = not self._by_code
        notes = self.tr("Notes recovery code or shares") if self._by_code else self.tr("Notes passphrase")
        sources = self.tr("Sources recovery code or shares") if self._by_code else self.tr("Sources passphrase")
        self.notes.rename(notes)
        self.sources.rename(sources)
        back = self.tr("Use a passphrase") if self._by_code else self.tr("Use a recovery code")
        self.by_code.setText(back)
        self.by_code.updateGeometry()
        self._wipe()
        self.notes.set_hint(self._keyboard())
        self.start()

    def _choose_other(self) -> None:
        from visit_desk.gui.parts.chooser import choose_folder  # nor is Qt's chooser

        found = choose_folder(self, self._path.parent if self._path else None)
        if found is not None:
            self.choose(found)
        self.start()

    def _open_demo(self) -> None:
        self._busy(True)
        self.line.setText(self.tr("Building the demo visit. This takes a moment, once."))
        self._lane.run(
            self, self._door.open_demo, then=self._demo_opened, failed=self._refused,
            words=self.tr("Building the demo visit"),
        )  # fmt: skip

    def _demo_opened(self, what: object) -> None:
        self._wipe()
        self._busy(False)
        self.opened.emit(what)

    def _keyboard(self) -> str:
        """The keyboard's language and Caps Lock, as far as they are known."""
        if self._by_code:
            return self.tr("The code as on the paper, or the words of enough shares.")
        said = []
        if self._awake and (keyboard := keyboard_name()):
            said.append(self.tr("Keyboard: {name}.").format(name=keyboard))
        if self._caps.on is not None:
            said.append(self.tr("Caps Lock is on.") if self._caps.on else self.tr("Caps Lock is off."))
        return " ".join(said) or self.tr("It is never stored and cannot be looked up.")

    def _lay(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addStretch(2)
        down.addLayout(masthead(self.tr("Two locks. The first is enough to write and read.")))
        down.addSpacing(px(12))
        card = Card("unlock", padding=(27, 22, 27, 20), gap=0)
        card.setProperty("card", "unlock")
        card.body.addWidget(self.notes)
        card.body.addSpacing(px(16))
        card.body.addWidget(self.sources)
        card.body.addSpacing(px(24))
        card.body.addWidget(self.key)
        card.body.addSpacing(px(10))
        card.body.addWidget(self.line)
        self.rescue_gap = column(margins=(0, 12, 0, 0))  # only where the key is seen
        self.rescue_gap.addWidget(self.rescue)
        card.body.addLayout(self.rescue_gap)
        down.addWidget(Raised(card))
        down.addSpacing(px(8))
        down.addLayout(self._links())
        down.addStretch(2)
        foot = Label(
            self.tr("No network. Nothing about a visit is shown before a passphrase opens it."),
            "second", "text2", wrap=True,
        )  # fmt: skip
        down.addWidget(foot.align(Qt.AlignmentFlag.AlignHCenter))
        down.addStretch(1)

    def _links(self) -> QBoxLayout:
        """Three quiet ways on: beside each other, or below each other where a language needs the room."""
        ways = (self.by_code, self.other, self.demo)
        if sum(way.sizeHint().width() for way in ways) > px(CARD + 16):
            down = column(gap=0)
            for way in ways:
                down.addWidget(way, 0, Qt.AlignmentFlag.AlignHCenter)
            return down
        links = row(gap=4)
        links.addStretch(1)
        for place, way in enumerate(ways):
            if place:
                between = Hairline(upright=True)
                between.setFixedHeight(px(12))
                links.addWidget(between)
            links.addWidget(way)
        links.addStretch(1)
        return links


def masthead(second: str) -> QVBoxLayout:
    """The mark, the program's name, one line under it."""
    top = column(gap=0)
    top.addWidget(Brand(), 0, Qt.AlignmentFlag.AlignHCenter)
    top.addSpacing(px(16))
    top.addWidget(Label("Visit Desk", "brand").align(Qt.AlignmentFlag.AlignHCenter))
    top.addWidget(Label(second, "tagline", "text2", wrap=True).align(Qt.AlignmentFlag.AlignHCenter))
    return top
