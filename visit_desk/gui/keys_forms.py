"""The forms of the keys page: what is asked for one deed, one filled key, a way back. What is typed is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Trouble
from visit_desk.gui.first_steps import Step
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.field import Field, PassphraseEdit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.strength import strength_words, suggested
from visit_desk.gui.theme import px
from visit_desk.gui.words import said, sentence


class KeyForm(Step):
    """Lines for passphrases, new ones with their strength and typed twice. ``ready`` when they fit together."""

    ready = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = SegmentedBar(
            [(str(one), said(one)) for one in Compartment], name=self.tr("Which lock"), current=str(Compartment.NOTES)
        )
        self.inside.addWidget(self.which)
        self.fields: list[Field] = []
        self._pairs: list[tuple[Field, Field]] = []
        self.suggest: Button | None = None
        self.trouble = Label("", "mark", "stop", wrap=True)
        self.trouble.hide()
        self.inside.addWidget(self.trouble)
        self.forward.clicked.connect(self.check)

    def one_of_two(self, shown: bool) -> None:
        """Whether the deed is about one of the two locks, or about both."""
        self.which.setVisible(shown)

    def lock(self) -> Compartment:
        return Compartment(self.which.current())

    def present(self, label: str) -> None:
        """A line for a passphrase that is valid now."""
        self._line(label, "")

    def fresh(self, label: str, again: str, *, high_risk: bool = False) -> None:
        """Two lines for a new one."""
        first = self._line(label, strength_words("", high_risk=high_risk))
        first.editor.textChanged.connect(  # type: ignore[attr-defined]  # a line, made below
            lambda text, one=first: self._weigh(one, text, high_risk)
        )
        self._pairs.append((first, self._line(again, "")))
        if self.suggest is None:
            self.suggest = Button(self.tr("Suggest words"), kind="quiet", height=40)
            self.suggest.clicked.connect(self._propose)
            self.foot.insertWidget(1, self.suggest)

    def _propose(self) -> None:
        """Words by chance in the upper line of each pair, shown; typing them once more is the first exercise."""
        for first, _again in self._pairs:
            if isinstance(first.editor, PassphraseEdit):
                first.editor.propose(suggested())

    def room(self, label: str) -> None:
        """Room for a code or shares."""
        editor = QTextEdit()
        editor.setAcceptRichText(False)
        editor.setFixedHeight(px(116))
        self._add(Field(label, editor))

    def text(self, place: int) -> str:
        """What stands in a field; of a pair that fits, the first counts."""
        return self.fields[place].text()

    def check(self) -> None:
        """``ready`` when every line is filled and both of each pair agree."""
        for field in self.fields:
            if not field.text().strip():
                field.editor.setFocus()
                return
        for first, again in self._pairs:
            if first.text() != again.text():
                again.trouble(self.tr("This is not the same as above."))
                again.editor.setFocus()
                return
        self.trouble.hide()
        self.ready.emit()

    def refuse(self, trouble: Trouble) -> None:
        """What the vault said, above the key; what was typed stays."""
        self.rest(False)
        self.trouble.setText(sentence(trouble))
        self.trouble.show()
        self.fields[0].editor.setFocus()
        self._fit()

    def rest(self, resting: bool) -> None:
        for part in (self.which, self.forward, self.back, self.suggest, *self.fields):
            if part is not None:
                part.setEnabled(not resting)

    def wipe(self) -> None:
        for field in self.fields:
            if isinstance(field.editor, PassphraseEdit):
                field.editor.wipe()
            elif isinstance(field.editor, QTextEdit):
                field.editor.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Two lines of words need the height of two: what lies around asks nobody how high words become."""
        inside = self.layout()
        if inside is not None:
            inside.activate()
            self.setMinimumHeight(max(inside.heightForWidth(self.width()), inside.totalMinimumSize().height()))

    def _line(self, label: str, hint: str) -> Field:
        line = PassphraseEdit()
        line.returnPressed.connect(self._next)
        return self._add(Field(label, line, hint))

    def _add(self, field: Field) -> Field:
        field.editor.textChanged.connect(lambda *_: field.trouble())  # type: ignore[attr-defined]  # line or text
        self.inside.insertWidget(self.inside.count() - 1, field)
        self.fields.append(field)
        self.first = self.fields[0].editor
        return field

    def _next(self) -> None:
        """Enter goes to the next empty line, or does the deed."""
        empty = [field for field in self.fields if not field.text()]
        if empty:
            empty[0].editor.setFocus()
        else:
            self.check()

    def _weigh(self, field: Field, text: str, high_risk: bool) -> None:
        field.set_hint(strength_words(text, high_risk=high_risk))
        QTimer.singleShot(0, self, self._fit)
