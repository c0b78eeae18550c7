"""What stands over a note: its day, its meeting, when and in which language, and whether it is sealed or unreadable."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from visit_desk.gui.desk_page import Foot
from visit_desk.gui.direction import listed
from visit_desk.gui.note_open import Opened
from visit_desk.gui.note_shape import OVERHANG
from visit_desk.gui.note_tongue import tongue
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.counted import Counted
from visit_desk.gui.parts.head import joined
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.theme import px

TEXT = 690  # the longest line that reads well, at 100 %


def head_words(opened: Opened) -> tuple[str, str, str]:
    """Title, second line, and the line over the title."""
    note, meeting = opened.note, opened.meeting
    begins = meeting.starts if meeting and meeting.starts else note.written or opened.now
    ends = f"\u2066{clock(begins)}–{clock(meeting.ends)}\u2069" if meeting and meeting.ends else clock(begins)
    people = len(meeting.participants) if meeting and opened.sources_open else 0
    crowd = Counted().people(people) if people else ""
    spoken = tongue(meeting.language if meeting else note.language)
    spoken = listed((spoken, meeting.interpreter if meeting else ""))
    title = meeting.title if meeting else QCoreApplication.translate("NoteHead", "A note in no slot")
    return title, joined(ends, spoken, crowd), day_words(begins.date())


def note_card(editor: QTextEdit) -> Card:
    """The sheet that the text stands on: lines of 690 px at most, room for an aside on both sides."""
    made = Card("card", padding=(40, 20, 20, 12), gap=0)
    made.body.addWidget(editor)
    editor.setMaximumWidth(px(TEXT + 2 * OVERHANG) + px(24))
    made.setMaximumWidth(px(806))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return made


class NoteStatus(QWidget):
    """A line that is there only when something must be said: sealed, or not readable now."""

    more_asked = Signal()
    unseal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = StatusMark("owed", "")
        self.unseal = Button(self.tr("Undo the seal"), icon="undo-2", kind="quiet", height=30)
        self.more = Button(self.tr("Write on in a new note"), kind="quiet", height=30)
        line = row(gap=12)
        for part in (self.notice, self.unseal, self.more):
            line.addWidget(part)
        line.addStretch(1)
        self.setLayout(line)
        self.more.clicked.connect(self.more_asked)
        self.unseal.clicked.connect(self.unseal_asked)

    def tell(self, opened: Opened) -> None:
        self.setVisible(opened.sealed or opened.unreadable)
        self.unseal.setVisible(opened.sealed and opened.sources_open)
        self.more.setVisible(opened.sealed)
        if opened.sealed:
            self.notice.tell("sealed", self.tr("Sealed"))
        elif opened.unreadable:
            self.notice.tell("later", self.tr("That note lies in the sources, which are closed. Go on writing here."))


class NoteFoot(QWidget):
    """The keys of a note, and how many words it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", "second", "text2")
        keys = {
            "hide": self.tr("Hide word"), "aside": self.tr("Aside"), "quote": self.tr("Quote"),
            "commitment": self.tr("Commitment"), "statement": self.tr("Statement"),
            "reveal": self.tr("Reveal (hold)"), "history": self.tr("Earlier"),
        }  # fmt: skip
        line = row(gap=16)
        line.addWidget(Foot([(chord(key).cap, words) for key, words in keys.items()]), 1)
        line.addWidget(self.words)
        self.setLayout(line)
