"""A statement in the margin of its note: its words, how the source knows, how sure it is, and what rests on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from visit_desk.desk.statements import FromNote
from visit_desk.domain.evidence import Statement
from visit_desk.domain.lists import Precision, Reliability, SourceKind, StatementKind
from visit_desk.gui.direction import listed, strung
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Scroll, column, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, Lines, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.many_of import ManyOf
from visit_desk.gui.theme import px
from visit_desk.gui.words import said, tier_words

DATES = (Precision.UNKNOWN, Precision.EXACT, Precision.MONTH, Precision.YEAR, Precision.ESTIMATE)
PLACES = (Precision.UNKNOWN, Precision.EXACT, Precision.CITY, Precision.REGION, Precision.COUNTRY)
AS_IT_WAS = "="
LEAST = 110  # it scrolls; a low window keeps its other lines whole
LOW = 320  # a form lower than this (at 100 %) has no room for its keys below
SHORT = 48  # letters of another statement's words that stand beside its code


@dataclass(frozen=True)
class Filled:
    """The form as it was filled in. ``witness_of`` and ``origin_of``: another statement, empty for none, None as it
    was."""

    statement: Statement = field(repr=False)
    findings: tuple[str, ...]
    new_finding: str = field(repr=False)
    witness_of: str | None
    origin_of: str | None


class StatementForm(Card):
    """``kept`` tells a ``Filled``; ``retired`` that the statement is put aside; ``reworded`` what its words are now."""

    kept = Signal(object)
    retired = Signal()
    reworded = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(12, 12, 8, 12), gap=8, parent=parent)
        self._statement = Statement(code="")
        self._low = False
        self._head = Label("", "section")
        self._voice = Label("", "second", "text2", wrap=True)
        self._text = Lines(5)
        self._text_field = Field(self.tr("Words of the statement"), self._text)
        self._clues = Label("", "second", "debt", wrap=True)
        self._source = Pick([(one.value, said(one)) for one in SourceKind])
        self._reliability = Pick([(one.value, said(one)) for one in Reliability])
        self._about = Pick([(one.value, said(one)) for one in StatementKind])
        self._day = Pick([(one.value, said(one)) for one in DATES])
        self._place = Pick([(one.value, said(one)) for one in PLACES])
        self._witness, self._origin = Pick([]), Pick([])
        self._findings = ManyOf([], rows=4)
        self._new = line_edit()
        self._retire = Button(self.tr("Retire"), icon="trash-2", kind="quiet", height=30)
        self._arrange()

    def _arrange(self) -> None:
        fields = (
            self._text_field,
            self._clues,
            Field(self.tr("How the source knows"), self._source),
            Field(self.tr("Reliability"), self._reliability),
            Field(self.tr("About"), self._about),
            Field(self.tr("How exact the date is"), self._day),
            Field(self.tr("How exact the place is"), self._place),
            Field(self.tr("Findings that rest on it"), self._findings),
            Field(self.tr("And a new finding"), self._new),
            Field(self.tr("Witness"), self._witness),
            Field(self.tr("Organization or case file"), self._origin),
        )
        inside = QWidget()
        self._down = column(gap=10, margins=(3, 3, 8, 3))
        for part in (self._voice, *fields):
            self._down.addWidget(part)
        self._down.addStretch(1)
        inside.setLayout(self._down)
        self.add(self._head)
        self.body.addWidget(Scroll(inside), 1)
        self._keys = self._deeds()
        self.add(self._keys)
        self._text.left.connect(lambda: self.reworded.emit(self._text.toPlainText()))

    def _deeds(self) -> QWidget:
        leave = Button(self.tr("Cancel"), cap="Esc", height=30)
        keep = Button(self.tr("Keep"), kind="filled", cap="Ctrl+Enter", height=30)
        first, both = row(gap=8), column(gap=8)
        first.addWidget(self._retire)
        first.addStretch(1)
        first.addWidget(leave)
        both.addLayout(first)
        both.addWidget(keep)
        made = QWidget()
        made.setLayout(both)
        Escape(self, self.left.emit, self._tell)
        keep.clicked.connect(self._tell)
        leave.clicked.connect(self.left)
        self._retire.clicked.connect(self.retired)
        return made

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), px(LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the keys stand below the last field, so that there is room for one."""
        super().resizeEvent(event)
        low = self.height() < px(LOW)
        if low != self._low:
            self._low = low
            (self._down if low else self.body).addWidget(self._keys)

    def show_statement(self, one: Statement, around: FromNote, voice: str, *, new: bool) -> None:
        """Fill the form. ``voice`` is who speaks, by code."""
        self._statement = one
        self._head.setText(self.tr("A new statement") if new else self.tr("Statement {code}").format(code=one.code))
        quoted = self.tr("quotation") if one.quotation else ""
        self._voice.setText(strung((voice, tier_words(one.tier), said(one.capacity), quoted), "  ·  "))
        self._text.setPlainText(one.text)
        self.show_clues(())
        self._text_field.trouble()
        for pick, value in (
            (self._source, one.source.value), (self._reliability, one.reliability.value),
            (self._about, one.about.value), (self._day, one.date_precision.value),
            (self._place, one.place_precision.value),
        ):  # fmt: skip
            pick.choose(value)
        resting = tuple(finding.id for finding in around.findings if one.id in finding.basis)
        self._findings.show_items([(f.id, f"{f.code}  {f.title}") for f in around.findings], resting)
        self._new.clear()
        self._show_groups(one, [other for other in around.others if other.id != one.id])
        self._retire.setVisible(not new)
        self._text.setFocus()

    def show_clues(self, words: Sequence[str]) -> None:
        """What in the words may still tell who spoke."""
        told = self.tr("May still tell who spoke: {words}").format(words=listed(words)) if words else ""
        self._clues.setText(told)
        self._clues.setVisible(bool(told))
        self._text.setAccessibleDescription(told)

    def _show_groups(self, one: Statement, others: list[Statement]) -> None:
        others.sort(key=lambda other: other.note != one.note)
        alone = self.tr("the speaker") if one.person else self.tr("its own")
        like = next((o.id for o in others if one.witness and one.witness in (o.witness, o.person, o.id)), AS_IT_WAS)
        witness = self.tr("same witness as {code}")
        _fill(self._witness, alone, witness, others, like if one.witness else "", self.tr("as it was"))
        kin = next((o.id for o in others if one.origin and one.origin == o.origin), AS_IT_WAS)
        file = self.tr("same one as {code}")
        _fill(self._origin, self.tr("none shared"), file, others, kin if one.origin else "", self.tr("as it was"))

    def _tell(self) -> None:
        text = self._text.toPlainText().strip()
        self._text_field.trouble("" if text else self.tr("A statement needs its words."))
        if text:
            self.kept.emit(self.filled())

    def filled(self) -> Filled:
        """The statement and its ties as the fields stand."""
        one = replace(
            self._statement, text=self._text.toPlainText().strip(), source=SourceKind(self._source.key()),
            reliability=Reliability(self._reliability.key()), about=StatementKind(self._about.key()),
            date_precision=Precision(self._day.key()), place_precision=Precision(self._place.key()),
        )  # fmt: skip
        witness, origin = self._witness.key(), self._origin.key()
        return Filled(
            one, self._findings.values(), self._new.text().strip(),
            None if witness == AS_IT_WAS else witness, None if origin == AS_IT_WAS else origin,
        )  # fmt: skip


def _fill(pick: Pick, alone: str, same: str, others: Sequence[Statement], current: str, kept: str) -> None:
    pick.clear()
    if current == AS_IT_WAS:
        pick.addItem(kept, AS_IT_WAS)
    pick.addItem(alone, "")
    for other in others:
        words = other.text if len(other.text) <= SHORT else f"{other.text[:SHORT].rsplit(' ', 1)[0]} …"
        pick.addItem(f"{same.format(code=other.code)}: {words}", other.id)
    pick.choose(current)
