"""Every part on one sheet, and the window with a page made of them: what is looked at beside the drafts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from tests.gui.photograph import subject
from visit_desk.gui.background import Lane
from visit_desk.gui.page import Page
from visit_desk.gui.parts.bars import ClosedSourcesBar, SavedMark, UndoBar
from visit_desk.gui.parts.button import Button, KeyHint
from visit_desk.gui.parts.card import Card, column, row
from visit_desk.gui.parts.field import Field, PassphraseEdit
from visit_desk.gui.parts.folding import FoldingPane
from visit_desk.gui.parts.head import EmptyState, SectionHead, joined
from visit_desk.gui.parts.lights import Share, SmartLights, WordBudget
from visit_desk.gui.parts.marks import Chip, StatusMark, Tile
from visit_desk.gui.parts.picture import Ring
from visit_desk.gui.parts.prose import Prose
from visit_desk.gui.parts.rows import Row, RowList
from visit_desk.gui.parts.segments import PresetBar, SegmentedBar, Switch
from visit_desk.gui.parts.strip import Choice, ProblemRow, Strip, StripCell
from visit_desk.gui.window import Window

_kept: list[object] = []
LIGHTS = [("S", True, "It names who acts."), ("M", True, "It can be judged."), ("A", False, "Two actions."),
          ("R", True, "It rests on a finding."), ("T", False, "No deadline.")]  # fmt: skip


def sheet() -> QWidget:
    """Buttons, fields, marks, presets, rows and bars."""
    made = QWidget()
    made.setProperty("ground", "canvas")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    across = QHBoxLayout(made)
    across.setContentsMargins(28, 20, 28, 20)
    across.setSpacing(28)
    across.addLayout(_left(), 1)
    across.addLayout(_right(), 1)
    return made


def _left() -> QVBoxLayout:
    down = column(gap=10)
    keys = row(gap=12)
    waits = Button("Note now", kind="filled")
    waits.setEnabled(False)
    for key in (Button("Note now", kind="filled"), Button("Note now", icon="file-pen", cap="Ctrl+N", kind="filled"),
                waits, Button("Copy again"), Button("Add", icon="plus", kind="quiet")):  # fmt: skip
        keys.addWidget(key)
    keys.addStretch(1)
    down.addLayout(keys)
    fields = row(gap=12)
    fields.addWidget(Field("Where", QLineEdit("Ministry of Health")), 1, Qt.AlignmentFlag.AlignTop)
    wrong = Field("When", QLineEdit("31 February"))
    wrong.trouble("February 2027 has 28 days.")
    fields.addWidget(wrong, 1, Qt.AlignmentFlag.AlignTop)
    pick = QComboBox()
    pick.addItems(["English", "French"])
    fields.addWidget(Field("Language", pick), 1, Qt.AlignmentFlag.AlignTop)
    fields.addWidget(Field("Day", QDateEdit()), 1, Qt.AlignmentFlag.AlignTop)
    down.addLayout(fields)
    chips = row(gap=8)
    for chip in (Chip("K7R"), Chip("a telephone", "phone", "guessed"), Chip("+999 72 •••", "phone", "deciding")):
        chips.addWidget(chip)
    chips.addStretch(1)
    down.addLayout(chips)
    marks = row(gap=8)
    for state, words in (("settled", "Settled"), ("owed", "Not asked"), ("stop", "Not yet fit to leave"),
                         ("confidential", "C  Confidential"), ("hidden", "6 hidden")):  # fmt: skip
        marks.addWidget(StatusMark(state, words))
    marks.addStretch(1)
    down.addLayout(marks)
    presets = row(gap=16)
    presets.addWidget(PresetBar("anonymous"))
    presets.addWidget(SmartLights(LIGHTS))
    presets.addStretch(1)
    down.addLayout(presets)
    more = row(gap=12)
    more.addWidget(SegmentedBar([("a", "Official"), ("b", "Everything")], name="Slots", current="b"))
    more.addWidget(Switch("Candidates shown", True))
    more.addWidget(StatusMark("overdue", "Check-in overdue", bare=True))
    more.addStretch(1)
    down.addLayout(more)
    budget = WordBudget(10700)
    budget.show_shares([Share("Context", 1240), Share("Law", 2310), Share("Executive", 2060), Share("Justice", 1466),
                        Share("", 510), Share("Recommendations", 1310)])  # fmt: skip
    down.addWidget(budget)
    undo = UndoBar()
    undo.tell("Hidden: a relative, in Religious Council")
    down.addWidget(undo)
    down.addWidget(ClosedSourcesBar())
    hints = row(gap=24)
    for cap, words in (("Ctrl+H", "Hide word"), ("Ctrl+Shift+H", "Aside"), ("F8", "Reveal (hold)")):
        hints.addWidget(KeyHint(cap, words))
    hints.addStretch(1)
    down.addLayout(hints)
    down.addStretch(1)
    return down


def _right() -> QVBoxLayout:
    down = column(gap=10)
    lists = row(gap=12)
    card = Card(padding=6)
    queue = RowList("Queue", 50)
    queue.show_rows([
        Row("h", "Words undecided", heading=True, count="8"),
        Row("a", "A telephone number", "Religious Council, aside", icon="phone", state="risk",
            state_words="high", risk=3),
        Row("b", "“a grey van”", "Religious Council, aside", icon="car", state="risk", state_words="medium", risk=2),
        Row("q", "and 4 more", quiet=True),
        Row("h2", "Consent not asked", heading=True, count="4"),
        Row("c", "T9B: quotation", "Conversation 16:30", icon="message-square", state="risk",
            state_words="low", risk=1),
    ])  # fmt: skip
    queue.choose("a")
    card.add(queue)
    lists.addWidget(card, 1)
    people = Card(padding=6)
    faces = RowList("People", 60, ruled=True)
    faces.show_rows([
        Row("k", "K7R", "Spoke on Thursday, evening", letter="D", state="overdue", state_words="Check-in overdue"),
        Row("t", "T9B", "Conversation today 16:30", letter="C", state="owed", state_words="1 debt"),
        Row("v", "V8A", "Round table, Wednesday", letter="B", letter_fill="sunk", letter_ink="text2", state="settled",
            state_words="Settled"),
        Row("f", "Forced examinations", code="F05", tag="E3", state="settled"),
    ])  # fmt: skip
    faces.choose("k")
    people.add(faces)
    lists.addWidget(people, 1)
    down.addLayout(lists, 1)
    ways = row(gap=12)
    for cap, title, second in (("2", "Say it differently", "another kind or wording"), ("3", "It is public", "logged")):
        ways.addWidget(Choice(cap, title, second), 1)
    down.addLayout(ways)
    problems = Card(padding=6, gap=0)
    problems.add(ProblemRow("stop", "Paragraph 42 points to one person", "Prison, unit and group together"),
                 ProblemRow("owed", "A recommendation has no addressee", "Under F02; not fit to print"))  # fmt: skip
    down.addWidget(problems)
    tint = Card("tint", padding=16)
    tint.add(Prose("In several places of deprivation of liberty, transgender persons are isolated for up to 22 hours "
                   "a day under the name of protection."), Prose("العنف حرام في كل حال", "naskh"))  # fmt: skip
    down.addWidget(tint)
    last = row(gap=12)
    last.addWidget(Tile("clock", ink="stop", fill="stop_bg"))
    ring = Ring()
    ring.set_share(0.4)
    last.addWidget(ring)
    last.addWidget(EmptyState("No commitments yet. They come from notes.", "Write a note", "Ctrl+N"), 1)
    saved = SavedMark()
    saved.saved("10:42")
    last.addWidget(saved)
    down.addLayout(last)
    return down


class SketchPage(Page):
    """A page made of every common part, for pictures and for tests of the window."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: list[str] = []
        self.shown = ""
        head = self.head(title or self.tr("Tuesday 4 May"), joined(self.tr("Day 2 of 10"), "10:42"))
        head.add(Button(self.tr("Note now"), icon="file-pen", cap="Ctrl+N", kind="filled"))
        self.body.addWidget(Strip([
            StripCell("clock", self.tr("Check-ins: 1 due at 20:00"), self.tr("as of 08:10"), "debt"),
            StripCell("circle-dashed", self.tr("9 debts, 1 note in the inbox"), self.tr("6 words, 2 consents"), "debt"),
            StripCell("copy", self.tr("Copy elsewhere: 2 days ago"), self.tr("on the second laptop"), "ok"),
        ]))  # fmt: skip
        left = QWidget()
        inside = column(gap=12)
        inside.addWidget(SectionHead(self.tr("Slots"), self.tr("official only while the sources are closed")))
        self.list = RowList(self.tr("Slots"), 52, ruled=True)
        self.list.setObjectName("slots")
        self.list.show_rows([Row(str(n), f"Meeting {n}", "Committee", icon="clock") for n in range(24)])
        inside.addWidget(Card(padding=6).add(self.list), 1)
        left.setLayout(inside)
        side = QWidget()
        below = column(gap=12)
        below.addWidget(SectionHead(self.tr("Where you left off")))
        self.text = QTextEdit()
        self.text.setObjectName("text")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.text.setPlainText("41 files were opened in 2026 and six of them reached a court.")
        self.text.setProperty("field", "true")
        below.addWidget(self.text)
        below.addWidget(Field(self.tr("Passphrase"), PassphraseEdit()))
        below.addStretch(1)
        side.setLayout(below)
        pane = FoldingPane(left, side, (self.tr("Slots"), self.tr("Beside")))
        self.body.addWidget(pane, 1)

    def leave(self) -> bool:
        self.kept.append(self.text.toPlainText())
        return True

    def show_record(self, record: str) -> None:
        self.shown = record

    def record(self) -> str:
        return self.shown


def lanes() -> list[Lane]:
    """The lanes of the subjects made so far, handed over to be closed."""
    found = [one for one in _kept if isinstance(one, Lane)]
    _kept.clear()
    return found


def new_lane() -> Lane:
    """A lane that ``lanes`` hands over later."""
    lane = Lane()
    _kept.append(lane)
    return lane


def window() -> Window:
    """The window with sketch pages in it."""
    made = Window(new_lane())
    for name in ("today", "programme", "notes", "closing", "people", "findings", "report", "reading", "leaving"):
        made.register(name, SketchPage)
    made.show_page("today")
    made.tell_visit("2", "Ilvaria", made.tr("Day 2 of 10"))
    made.tell_count("closing", 9, made.tr("9 to settle"))
    made.tell_sources(is_open=False)
    return made


def window_open() -> Window:
    """The same while the sources are open."""
    made = window()
    made.tell_sources(is_open=True, second=made.tr("Close again in 12 min"))
    made.tell(made.tr("Hidden: a relative, in Religious Council"), lambda: None)
    return made


subject("parts", sheet)
subject("window", window)
subject("window-open", window_open)
