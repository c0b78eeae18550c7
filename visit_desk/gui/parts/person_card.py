"""One person on one card: code and tier, what they allowed, what keeps them safe, what was promised to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from visit_desk.desk.views import ConsentLine, PersonView
from visit_desk.domain.lists import CheckInResult, ConsentState, Manner, Use
from visit_desk.domain.people import CheckIn
from visit_desk.gui.direction import listed, strung
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, Hairline, clear, column, row
from visit_desk.gui.parts.consent_list import ConsentMatrix, consent_sentence
from visit_desk.gui.parts.consent_panel import ConsentPanel, Said
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.marks import StatusMark
from visit_desk.gui.parts.narrow import turn
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.segments import PresetBar
from visit_desk.gui.parts.slots import day_words, language_words
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.words import reason, said, tier_words


class PersonCard(Card):
    """Shows a ``PersonView``; every deed goes up as a signal."""

    preset = Signal(str)
    told = Signal(object)
    checked_in = Signal(object)
    edit = Signal()
    assess = Signal()
    another = Signal()
    merge = Signal()
    erase = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(24, 18, 24, 18), gap=10, parent=parent)
        self._view: PersonView | None = None
        self._code = Label("", "page")
        self._tier = StatusMark("confidential", "")
        self._names = Label("", "section", "chip_text")
        self._reveal = Button(self.tr("Hold to reveal"), icon="eye", cap=chord("reveal").cap)
        self._edit = Button(self.tr("Register"), icon="id-card", cap="E")
        self._merge = Button(self.tr("Same as another"), icon="git-merge", kind="quiet", height=28)
        self._erase = Button(self.tr("Erase for good"), icon="trash-2", kind="quiet", height=28)
        self._second = Label("", "second", "text2", wrap=True)
        self._how = Label("", "second", "text2", wrap=True)
        self._presets = PresetBar()
        self._differs = Label("", "second", "text2")
        self._matrix = ConsentMatrix()
        self._panel = ConsentPanel()
        self._asked = ""
        self._panel.hide()
        self._safety, self._promised = column(gap=8), column(gap=8)
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        self._head = row(gap=12)
        identity, keys = row(gap=12), row(gap=8)
        identity.addWidget(self._code)
        identity.addWidget(self._tier)
        identity.addWidget(self._names, 1)
        for key in (self._edit, self._reveal):
            keys.addWidget(key)
        keys.addStretch(1)
        self._head.addLayout(identity, 1)
        self._head.addLayout(keys)
        self.body.addLayout(self._head)
        about = row(gap=12)
        about.addWidget(self._second, 1)
        about.addWidget(self._merge)
        about.addWidget(self._erase)
        self.body.addLayout(about)
        self.body.addWidget(Hairline())
        self._consent = row(gap=12)
        words = column(gap=0)
        words.addWidget(Label(self.tr("Consent"), "section"))
        words.addWidget(self._how)
        self._consent.addLayout(words, 1)
        chosen = column(gap=2)
        chosen.addWidget(self._presets)
        chosen.addWidget(self._differs)
        self._consent.addLayout(chosen)
        self.body.addLayout(self._consent)
        self.body.addWidget(self._panel)
        self.body.addWidget(self._matrix)
        self.body.addWidget(Hairline())
        self._lower = row(gap=24)
        self._lower.addLayout(self._safety, 1)
        self._lower.addLayout(self._promised, 1)
        self.body.addLayout(self._lower)
        self.body.addStretch(1)

    def _wire(self) -> None:
        self._presets.chosen.connect(self.preset)
        self._reveal.pressed.connect(lambda: self.reveal(True))
        self._reveal.released.connect(lambda: self.reveal(False))
        self._edit.clicked.connect(self.edit)
        self._merge.clicked.connect(self.merge)
        self._erase.clicked.connect(self.erase)
        self._matrix.opened.connect(self._open_use)
        self._matrix.letter.connect(self._by_letter)
        self._panel.kept.connect(self._keep_use)
        self._panel.left.connect(self._leave_use)

    def fold(self, narrow: bool) -> None:
        """Little room: everything that stood side by side stands one under the other."""
        self._matrix.fold(narrow)
        for layout in (self._head, self._consent, self._lower):
            turn(layout, narrow)

    def show_person(self, view: PersonView, today: date) -> None:
        person = view.person
        self._view = view
        self._code.setText(f"\u2066{person.code}\u2069")
        self._tier.tell("confidential" if person.tier.protected else "plain", tier_words(person.tier))
        self.reveal(False)
        parts = [
            person.role,
            self.tr("speaks {language}").format(language=language_words(person.language)) if person.language else "",
            person.safe_channel, person.safe_hours,
            self.tr("in %n earlier export(s)", "", view.exports) if view.exports else "",
        ]  # fmt: skip
        self._second.setText(strung(parts, "  ·  "))
        self._how.setText(consent_sentence(view.consents, self.tr("{told}")))
        self._how.setVisible(bool(self._how.text()))
        self._presets.choose(view.preset)
        asked = any(line.state is not ConsentState.NOT_ASKED for line in view.consents)
        differs = self.tr("refined use by use") if asked and not view.preset else ""
        self._differs.setText(differs)
        self._differs.setVisible(bool(differs))
        self._matrix.show_consents(view.consents)
        self._panel.hide()
        self._show_safety(view)
        self._show_promises(view, today)

    def reveal(self, on: bool) -> None:
        """The names, only as long as a key is held."""
        names = self._view.person.names if self._view and on else ()
        self._names.setText(listed(names))
        self._names.setVisible(True)

    @property
    def panel(self) -> ConsentPanel:
        """The panel of one use, open while it is not hidden."""
        return self._panel

    def asked(self) -> str:
        """Whose consent to which use was opened last: the person's id and the use."""
        return f"{self._view.person.id} {self._asked}" if self._view else ""

    def open_again(self, asked: str) -> None:
        """The panel again, if the same person is shown."""
        person, _, use = asked.partition(" ")
        if self._view is not None and self._view.person.id == person:
            self._open_use(use)

    def _line(self, use: str) -> ConsentLine | None:
        return next((line for line in self._view.consents if line.use.value == use), None) if self._view else None

    def _open_use(self, use: str) -> None:
        line = self._line(use)
        if line is not None and self._view is not None:
            self._asked = use
            self._panel.show_use(line, self._view.person.language)

    def _by_letter(self, use: str, state: ConsentState) -> None:
        line = self._line(use)
        if line is None or self._view is None:
            return
        language = line.language or self._view.person.language
        self.told.emit(Said(Use(use), state, line.conditions, Manner(line.manner or "oral"), language, line.ask_again))

    def _keep_use(self, told: Said) -> None:
        self._panel.hide()
        self.told.emit(told)
        self._matrix.focus_use(told.use.value)

    def _leave_use(self) -> None:
        self._panel.hide()
        self._matrix.focus_use(self._asked)

    def _show_safety(self, view: PersonView) -> None:
        clear(self._safety)
        self._safety.addWidget(Label(self.tr("Safety"), "section"))
        if view.lacks:
            for lack in view.lacks:
                self._safety.addWidget(StatusMark("owed", reason(lack.key), bare=True))
        else:
            self._safety.addWidget(StatusMark("settled", self.tr("Nothing is missing here"), bare=True))
        for icon, words in (("shield", view.person.fear), ("message-square", _channel(view))):
            if words:
                line = row(gap=10)
                line.addWidget(Glyph(icon, "text2"))
                line.addWidget(Label(words, "body", wrap=True), 1)
                self._safety.addLayout(line)
        add = Button(self.tr("Assess the risk"), icon="shield", kind="quiet")
        add.clicked.connect(self.assess)
        line = row(gap=0)
        line.addWidget(add)
        line.addStretch(1)
        self._safety.addLayout(line)
        self._safety.addStretch(1)

    def _show_promises(self, view: PersonView, today: date) -> None:
        clear(self._promised)
        self._promised.addWidget(Label(self.tr("Promised to this person"), "section"))
        for check_in in view.check_ins:
            self._promised.addWidget(self._check_in(check_in, today))
        if view.person.promise:
            due = view.person.promise_due
            words = self.tr("{promise}, by {day}").format(
                promise=view.person.promise, day=day_words(due, "d MMMM") if due else ""
            )
            self._promised.addWidget(Label(words if due else view.person.promise, "body", "text2", wrap=True))
        again = [line.ask_again for line in view.consents if line.ask_again]
        if again:
            words = self.tr("Ask again about consent: {day}").format(day=day_words(min(again), "d MMMM"))
            self._promised.addWidget(Label(words, "body", "text2", wrap=True))
        add = Button(self.tr("Promise a check-in"), icon="clock", kind="quiet")
        add.clicked.connect(self.another)
        line = row(gap=0)
        line.addWidget(add)
        line.addStretch(1)
        self._promised.addLayout(line)
        self._promised.addStretch(1)

    def _check_in(self, check_in: CheckIn, today: date) -> QWidget:
        waiting = check_in.result is CheckInResult.DUE
        overdue = waiting and check_in.due < today
        box = Card("stop_fill" if overdue else "sunk", padding=(14, 8, 10, 10), gap=6)
        line = row(gap=10)
        line.addWidget(Glyph("clock", "stop" if overdue else "text2"))
        words = column(gap=0)
        title = self.tr("Check-in, {channel}").format(channel=check_in.channel) if check_in.channel else ""
        words.addWidget(Label(title or self.tr("Check-in"), "strong", wrap=True))
        day = day_words(check_in.due, "d MMMM")
        told = self.tr("was due {day}") if overdue else self.tr("due {day}")
        below = told.format(day=day) if waiting else listed((said(check_in.result), day))
        words.addWidget(Label(below, "mark" if overdue else "second", "stop" if overdue else "text2"))
        line.addLayout(words, 1)
        box.body.addLayout(line)
        if waiting:
            box.body.addLayout(self._results(check_in))
        return box

    def _results(self, check_in: CheckIn) -> QHBoxLayout:
        """What came of it: one key each."""
        keys = row(gap=6)
        for result in (CheckInResult.OK, CheckInResult.NO_ANSWER, CheckInResult.CONCERN):
            key = Button(said(result), height=30)
            key.setAccessibleName(self.tr("Check-in: {result}").format(result=said(result)))
            key.clicked.connect(lambda _=False, result=result: self.checked_in.emit(replace(check_in, result=result)))
            keys.addWidget(key)
        keys.addStretch(1)
        return keys

    def choose_preset(self, digit: int) -> None:
        self._presets.press(digit)

    def go_to_use(self, use: Use) -> None:
        """Put the cursor on one use."""
        self._matrix.focus_use(use.value)

    def lists(self) -> tuple[QWidget, ...]:
        """The lists inside, for whoever wants to hear their keys."""
        return self._matrix.lists()

    def consent_words(self) -> str:
        """Every use as it is spoken."""
        return self._matrix.spoken()


def _channel(view: PersonView) -> str:
    return listed((view.person.safe_channel, view.person.safe_hours))
