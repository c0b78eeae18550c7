"""The first run in three quiet steps: two passphrases, two recovery codes on paper, the first visit. Or the demo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visit_desk.domain.trouble import AlreadyThere, SamePassphrase, Trouble, WeakPassphrase
from visit_desk.gui.background import Lane
from visit_desk.gui.door import Codes, Door
from visit_desk.gui.first_steps import CodesStep, RepeatStep, VisitStep
from visit_desk.gui.first_vault import VaultStep
from visit_desk.gui.parts.card import Card, Raised, column
from visit_desk.gui.parts.chooser import choose_folder
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.share_sheets import ShareSheets, Sheet, sheets_of
from visit_desk.gui.parts.strip import Choice
from visit_desk.gui.theme import px
from visit_desk.gui.unlock import masthead
from visit_desk.gui.words import sentence

CARD = 560
NEED = 2  # of three people


class FirstRun(QWidget):
    """``opened`` hands over what the door returned; ``chose`` the folder of the new vault; ``asked_unlock`` that an
    existing one is to be opened (with its Path)."""

    opened = Signal(object)
    chose = Signal(object)
    asked_unlock = Signal(object)

    def __init__(self, door: Door, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._lane, self._path = door, lane, Path()
        self._sheets: tuple[Sheet, ...] = ()
        self.setMinimumWidth(px(400))
        self.setMaximumWidth(px(CARD + 24))
        self.where = Label("", "second", "text2").align(Qt.AlignmentFlag.AlignHCenter)
        self.trouble = Label("", "mark", "stop", wrap=True)
        self.trouble.hide()
        self.begin = QWidget()
        self.vault = VaultStep()
        self.codes = CodesStep()
        self.repeat = RepeatStep()
        self.sheets = ShareSheets()
        self.visit = VisitStep()
        self.steps = QWidget()
        self._lay()
        self._lay_begin()
        inside = column(gap=0)
        self.steps.setLayout(inside)
        for step in (self.begin, self.vault, self.codes, self.repeat, self.sheets, self.visit):
            inside.addWidget(step)
        self.vault.back.clicked.connect(lambda: self._show(self.begin))
        self.vault.forward.clicked.connect(self._create)
        self.codes.forward.clicked.connect(lambda: self._show(self.repeat))
        self.repeat.back.clicked.connect(lambda: self._show(self.codes))
        self.repeat.passed.connect(self._after_codes)
        self.sheets.passed.connect(lambda: self._show(self.visit))
        self.visit.forward.clicked.connect(self._first_visit)
        self._named = QTimer(self, interval=300, singleShot=True)
        self._named.timeout.connect(self._ask_place)
        self.vault.folder.line.textChanged.connect(lambda _: self._named.start())
        self._show(self.begin)

    def start(self) -> None:
        """Put the focus where the first choice is made."""
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(px(CARD + 24), super().sizeHint().height())

    def _lay(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addStretch(2)
        down.addLayout(masthead(self.tr("An offline desk for country visits. It has no network.")))
        down.addSpacing(px(6))
        down.addWidget(self.where)
        down.addSpacing(px(4))
        card = Card("unlock", padding=(27, 22, 27, 22), gap=12)
        card.add(self.steps, self.trouble)
        down.addWidget(Raised(card))
        down.addStretch(3)

    def _lay_begin(self) -> None:
        down = QVBoxLayout(self.begin)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(px(12))
        self.new = Choice("1", self.tr("A new vault"), self.tr("two passphrases, a paper to keep, the first visit"))
        self.demo = Choice("2", self.tr("Open the demo"), self.tr("an invented visit, to look around and try things"))
        self.existing = Choice("3", self.tr("Open a vault"), self.tr("one that is already on this machine or a stick"))
        for choice in (self.new, self.demo, self.existing):
            down.addWidget(choice)
        self.new.setShortcut("1")
        self.demo.setShortcut("2")
        self.existing.setShortcut("3")
        self.new.clicked.connect(self._begin_new)
        self.demo.clicked.connect(self._open_demo)
        self.existing.clicked.connect(self._open_existing)

    def _begin_new(self) -> None:
        """While a person reads and types, this computer's keychain is asked whether it is there."""
        self._show(self.vault)
        self._lane.run(self, self._door.keychain_there, then=self.vault.tell_keychain)
        self._ask_place()

    def _ask_place(self) -> None:
        """Where the folder lies that is named now: told before anybody has typed a passphrase for it."""
        path = self.vault.folder.path()
        if path is not None:
            self._lane.run(self, lambda: self._door.place_of(path), then=self.vault.tell_place, failed=lambda _: None)

    def _show(self, step: QWidget) -> None:
        parts: tuple[QWidget, ...] = (self.begin, self.vault, self.codes, self.repeat, self.sheets, self.visit)
        for seen in parts:
            seen.setVisible(seen is step)
        number = (0, 1, 2, 2, 2, 3)[parts.index(step)]
        told = self.tr("Step {number} of 3").format(number=number)
        self.where.setText(told if number else "")
        self._complain()
        for choice in (self.new, self.demo, self.existing):
            choice.setEnabled(step is self.begin)  # their digits must not fire while one types
        first = step.nextInFocusChain() if step is self.begin else getattr(step, "first", None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, words: str = "") -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _create(self) -> None:
        path = self.vault.folder.path()
        if path is None:
            self.vault.where.trouble(self.tr("Choose a folder that does not exist yet, or an empty one."))
            return
        self._path = path
        notes, sources, high = self.vault.notes_line.text(), self.vault.sources_line.text(), self.vault.high_risk
        self.vault.rest(True)
        self._lane.run(
            self, lambda: self._door.create(path, notes, sources, high_risk=high), then=self._created,
            failed=self._not_created, words=self.tr("Making the vault"),
        )  # fmt: skip

    def _created(self, codes: Codes) -> None:
        self.vault.rest(False)
        self.vault.wipe()
        shares = [(self.tr("Notes"), codes.notes_shares), (self.tr("Sources"), codes.sources_shares)]
        self._sheets = sheets_of(NEED, *shares) if codes.notes_shares else ()
        if codes.notes:
            self.codes.show_codes(codes)
            self.repeat.expect(codes)
            self._show(self.codes)
        else:
            self._after_codes()

    def _after_codes(self) -> None:
        """The shares, where there are any; then the visit."""
        self._show(self.sheets if self._sheets else self.visit)
        if self._sheets:
            self.sheets.begin(self._sheets)

    def _not_created(self, trouble: Trouble) -> None:
        self.vault.rest(False)
        self._show(self.vault)
        words = sentence(trouble)
        if isinstance(trouble, WeakPassphrase):
            self.vault.blame_weak(words)
        elif isinstance(trouble, SamePassphrase):
            self.vault.blame(self.vault.sources, words)
        elif isinstance(trouble, AlreadyThere):
            self.vault.blame(self.vault.where, words)
        else:
            self._complain(words)
            self.vault.forward.setFocus()

    def _first_visit(self) -> None:
        if not self.visit.complete():
            return
        told = self.visit.told()
        self.visit.setEnabled(False)
        self._lane.run(
            self, lambda: self._door.first_visit(*told), then=self._begun, failed=self._not_begun,
            words=self.tr("Beginning the visit"),
        )  # fmt: skip

    def _begun(self, what: object) -> None:
        self.visit.setEnabled(True)
        self.codes.forget()
        self.repeat.forget()
        self._sheets = ()
        self.chose.emit(self._path)
        self.opened.emit(what)

    def _not_begun(self, trouble: Trouble) -> None:
        self.visit.setEnabled(True)
        self._show(self.visit)
        self._complain(sentence(trouble))

    def _open_demo(self) -> None:
        self.begin.setEnabled(False)
        self.where.setText(self.tr("Building the demo visit. This takes a moment, once."))
        self._lane.run(
            self, self._door.open_demo, then=self._demo_opened, failed=self._no_demo,
            words=self.tr("Building the demo visit"),
        )  # fmt: skip

    def _demo_opened(self, what: object) -> None:
        self.begin.setEnabled(True)
        self.where.setText("")
        self.opened.emit(what)

    def _no_demo(self, trouble: Trouble) -> None:
        self.begin.setEnabled(True)
        self.where.setText("")
        self._complain(sentence(trouble))

    def _open_existing(self) -> None:
        found = choose_folder(self)
        if found is not None:
            self.asked_unlock.emit(found)
