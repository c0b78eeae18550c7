"""The first step of a new vault: where it lies, how much is at risk, two passphrases, and what this computer adds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from visit_desk.domain.lists import RiskProfile
from visit_desk.domain.passphrase import Grade
from visit_desk.gui.first_steps import Step
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import row
from visit_desk.gui.parts.chooser import FolderLine
from visit_desk.gui.parts.field import Field, PassphraseEdit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.strength import strength, strength_words, suggested
from visit_desk.gui.theme import px
from visit_desk.gui.words import said


class VaultStep(Step):
    """The strength of what is typed is told in words; ``tell_keychain`` fills in what is known of this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.tell(
            self.tr("Two locks"),
            self.tr("One passphrase opens the notes, the other the sources: names, raw notes, confidential meetings. "
                    "Nobody can look them up for you."),
            self.tr("Make the vault"),
        )  # fmt: skip
        self._keychain: bool | None = None
        self.folder = FolderLine(Path.home() / "visit-desk")
        self.where = Field(self.tr("A new folder; a stick works as well"), self.folder)
        self.profile = SegmentedBar(
            [(str(one), said(one)) for one in RiskProfile],
            name=self.tr("How much is at risk"),
            current=str(RiskProfile.NORMAL),
        )
        self.applies = Label("", "second", "text2", wrap=True)
        self.notes_line = PassphraseEdit()
        self.sources_line = PassphraseEdit()
        self.notes = Field(self.tr("Notes passphrase"), self.notes_line)
        self.sources = Field(self.tr("Sources passphrase"), self.sources_line)
        self.inside.setSpacing(px(10))
        self.suggest = Button(self.tr("Suggest words"), kind="quiet", height=30)
        self.suggest.clicked.connect(self._propose)
        across = row(gap=8)
        across.addWidget(self.profile)
        across.addStretch(1)
        across.addWidget(self.suggest)
        self.inside.addWidget(self.where)
        self.inside.addLayout(across)
        for part in (self.applies, self.notes, self.sources):
            self.inside.addWidget(part)
        for field, line in ((self.notes, self.notes_line), (self.sources, self.sources_line)):
            line.textChanged.connect(lambda _text, one=field: self._weigh(one))
        self.folder.line.textChanged.connect(lambda _text: self.where.trouble())
        self.profile.chosen.connect(lambda _key: self._say())
        self.notes_line.returnPressed.connect(self.sources_line.setFocus)
        self.sources_line.returnPressed.connect(self.forward.click)
        self.first = self.notes_line
        self._say()

    @property
    def high_risk(self) -> bool:
        return self.profile.current() == str(RiskProfile.HIGH_RISK)

    def tell_keychain(self, there: bool) -> None:
        """Whether this computer's keychain keeps what it is given."""
        self._keychain = there
        self._say()

    def tell_place(self, place: str) -> None:
        """What is so with the folder that is named, before anything is made in it."""
        words = {
            "synced": self.tr("A program carries this folder elsewhere: no vault can be made in it."),
            "network": self.tr("This folder lies on another machine: no vault can be made in it."),
            "fat": self.tr("FAT keeps no rights: whoever uses this computer can copy the vault. Encryption alone "
                           "guards it; another disk is better."),
        }  # fmt: skip
        self.where.set_hint(words.get(place, ""))
        QTimer.singleShot(0, self, self._fit)

    def _propose(self) -> None:
        """Words by chance in both lines, shown, to be learned or written down."""
        for line in (self.notes_line, self.sources_line):
            line.propose(suggested())

    def _say(self) -> None:
        """What the choice means here, in plain words; high risk without a keychain cannot be made, and says why."""
        refused = self.high_risk and self._keychain is False
        self.applies.setText(self._meaning())
        self.applies.set_ink("stop" if refused else "text2")
        self.forward.setEnabled(not refused)
        self._weigh(self.notes)
        self._weigh(self.sources)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Two lines need the height of two: what lies around the step asks nobody how high words become."""
        self.applies.setMinimumHeight(self.applies.heightForWidth(self.width()))
        inside = self.layout()
        if inside is not None:
            inside.activate()
            self.setMinimumHeight(max(inside.heightForWidth(self.width()), inside.totalMinimumSize().height()))

    def _meaning(self) -> str:
        if self.high_risk and self._keychain is False:
            return self.tr("High risk needs the keychain of this computer, and none answered. Choose Normal, or unlock "
                           "the keychain and come back.")  # fmt: skip
        if self.high_risk:
            return self.tr("Six words or more. Each passphrase opens on this computer alone. No code on paper: three "
                           "people keep a share each, and any two of them together can open the vault.")  # fmt: skip
        if self._keychain:
            return self.tr("Each passphrase also needs the keychain of this computer: a stolen disk alone is of no "
                           "use. A recovery code on paper opens without it.")  # fmt: skip
        if self._keychain is False:
            return self.tr("No keychain answered on this computer, so each passphrase opens alone: its length is the "
                           "lock. A recovery code on paper opens too.")  # fmt: skip
        return self.tr("A recovery code on paper opens each lock if its passphrase is lost.")

    def _weigh(self, field: Field) -> None:
        field.trouble()
        text = field.text()
        if field is self.sources and not text:
            field.set_hint(self.tr("Another one, quite different."))
        else:
            field.set_hint(strength_words(text, high_risk=self.high_risk))
        QTimer.singleShot(0, self, self._fit)  # the words must stand before their height is asked

    def blame_weak(self, words: str) -> None:
        """Put the vault's sentence under the passphrase it means."""
        strong = Grade.STRONG.value if self.high_risk else Grade.ENOUGH.value
        self.blame(self.notes if strength(self.notes_line.text()).value < strong else self.sources, words)

    @staticmethod
    def blame(field: Field, words: str) -> None:
        """A sentence under a field, and the caret in it: the field was shut while the vault was asked."""
        field.trouble(words)
        field.editor.setFocus()

    def rest(self, resting: bool) -> None:
        self.inside.setSpacing(px(10))
        for part in (self.where, self.profile, self.suggest, self.notes, self.sources, self.forward, self.back):
            part.setEnabled(not resting)

    def wipe(self) -> None:
        self.notes_line.wipe()
        self.sources_line.wipe()
