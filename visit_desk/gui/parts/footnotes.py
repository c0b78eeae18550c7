"""Footnotes of the paragraph being written: behind which words each stands, and what it says. None is ever dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from visit_desk.domain.ground import Refusal
from visit_desk.domain.writing import Footnote
from visit_desk.gui.direction import linked
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import clear, column, row
from visit_desk.gui.parts.field import PRIVATE, lead
from visit_desk.gui.parts.form import Escape
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.narrow import NarrowScroll
from visit_desk.gui.parts.reading import units
from visit_desk.gui.parts.refusal_words import refusal_words
from visit_desk.gui.theme import px

LEAST_WORDS, SHOWN = 2, 48  # words of a stretch; letters of it that a row shows
MOST = 120  # height at 100 %; more notes are scrolled


def stretch_before(text: str, caret: int) -> str:
    """The fewest words before the caret (code points) that stand once in the text, whole; nothing if none do.

    A caret inside a word counts as behind it; a stretch does not cross a line.
    """
    end = caret
    while 0 < end < len(text) and not text[end - 1].isspace() and not text[end].isspace():
        end += 1
    line = text.rfind("\n", 0, end) + 1
    words = text[line:end].rstrip()
    starts = [at for at in range(len(words)) if at == 0 or (words[at - 1].isspace() and not words[at].isspace())]
    for count, at in enumerate(reversed(starts), start=1):
        last = at == starts[0]
        if (count >= LEAST_WORDS or last) and words[at:].strip() and stands_once(text, words[at:]):
            return words[at:]
    return ""


def stands_once(text: str, words: str) -> bool:
    return text.find(words) == text.rfind(words) >= 0


def mark_at(note: Footnote, text: str) -> int:
    """Where its mark comes in the text, which is how notes are numbered; those without a place are last."""
    at = text.find(note.after) if note.after else -1
    return at + len(note.after) if at >= 0 else len(text) + 1


class NoteRow(QWidget):
    """One footnote: its number, the words it stands behind, its text; ``moved`` and ``removed`` tell what is asked."""

    touched = Signal()
    moved = Signal()
    removed = Signal()

    def __init__(self, note: Footnote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.footnote = note
        self._number = Label("", "strong")
        self._place = Label("", "second", "text2", shorten=True)
        self.text = QLineEdit(note.text)
        self.text.setInputMethodHints(self.text.inputMethodHints() | PRIVATE)
        lead(self.text)
        self._here = Button("", icon="map-pin", kind="quiet", height=28)
        self._out = Button("", icon="trash-2", kind="quiet", height=28)
        self._trouble = Label("", "mark", "stop", wrap=True)
        self._trouble.hide()
        line = row(gap=8)
        line.addWidget(self._number)
        line.addWidget(self._place, 2)
        line.addWidget(self.text, 3)
        line.addWidget(self._here)
        line.addWidget(self._out)
        down = column(gap=2)
        down.addLayout(line)
        down.addWidget(self._trouble)
        self.setLayout(down)
        self.text.textEdited.connect(lambda _: self.touched.emit())
        self._here.clicked.connect(self.moved)
        self._out.clicked.connect(self.removed)
        self._lost, self._against = "", ""

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return (self.text, self._here, self._out)

    def note(self) -> Footnote:
        return replace(self.footnote, text=self.text.text().strip())

    def place_at(self, after: str) -> None:
        self.footnote = replace(self.footnote, after=after)

    def show_place(self, number: int, text: str) -> None:
        """Its number and where it stands in this text; the trouble where that place is gone."""
        after = self.footnote.after
        self._number.setText(str(number))
        shown = after if len(after) <= SHOWN else f"… {after[-SHOWN:]}"
        self._place.setText(self.tr("behind “{words}”").format(words=shown) if after else self.tr("at the end"))
        self._lost = ""
        if after and after not in text:
            self._lost = self.tr("These words are no longer there: the note is kept, at the end of the paragraph.")
        elif after and not stands_once(text, after):
            self._lost = self.tr("These words stand more than once: the note is behind the first.")
        self._name(number)
        self._tell()

    def _name(self, number: int) -> None:
        self.text.setAccessibleName(self.tr("Footnote {number}").format(number=number))
        self.text.setPlaceholderText(self.tr("What the footnote says"))
        here = self.tr("Put footnote {number} behind the words before the caret").format(number=number)
        out = self.tr("Take footnote {number} out").format(number=number)
        for key, words in ((self._here, here), (self._out, out)):
            key.setAccessibleName(words)
            key.setToolTip(words)

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        self._against = linked(dict.fromkeys(refusal_words(refusal).title for refusal in refusals))
        self._tell()

    def _tell(self) -> None:
        told = "\n".join(words for words in (self._against, self._lost) if words)
        self._trouble.setText(told)
        self._trouble.setVisible(bool(told))
        self.text.setAccessibleDescription(told)

    def told(self) -> str:
        """What stands against it or is wrong with its place."""
        return self._trouble.text()


class Footnotes(QWidget):
    """``touched`` at every change, ``left`` when the writing goes on in the paragraph, ``wanted`` when this note is to
    be put at the caret, ``removed`` tells a note that is out."""

    touched = Signal()
    left = Signal()
    wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        """``before``: what Tab comes from."""
        super().__init__(parent)
        self._before = before
        self.rows: list[NoteRow] = []
        self._words = ""
        self._lines = column(gap=4)
        inside = QWidget()
        inside.setLayout(self._lines)
        self._scroll = NarrowScroll(inside, 0)
        whole = column(gap=0)
        whole.addWidget(self._scroll)
        self.setLayout(whole)
        Escape(self, self.left.emit)
        self.hide()

    def show_notes(self, notes: Sequence[Footnote], text: str) -> None:
        self._words = text
        clear(self._lines)
        self.rows = [self._row(note) for note in notes]
        self._lay()

    def notes(self) -> tuple[Footnote, ...]:
        """Those that say something, in the order of their marks."""
        return tuple(note for note in (one.note() for one in self.rows) if note.text)

    def follow(self, text: str) -> None:
        """The paragraph has changed: places and numbers with it."""
        if text != self._words:
            self._words = text
            self._lay()

    def add(self, note: Footnote, *, focus: bool = True) -> None:
        made = self._row(note)
        self.rows.append(made)
        self._lay()
        self.touched.emit()
        if focus:
            made.text.setFocus()

    def place(self, one: NoteRow, after: str) -> None:
        one.place_at(after)
        self._lay()
        self.touched.emit()

    def show_refusals(self, refusals: Sequence[Sequence[Refusal]]) -> None:
        """What stands against each note that says something."""
        told = iter(refusals)
        for one in self.rows:
            one.show_refusals(next(told, ()) if one.note().text else ())
        self._fit()

    def go_to(self, number: int, start: int = -1, end: int = -1) -> None:
        """Into the field of this note (counted as in a problem), over a stretch given in code points."""
        saying = [one for one in self.rows if one.note().text]
        if not 0 < number <= len(saying):
            return
        field = saying[number - 1].text
        field.setFocus()
        if 0 <= start < end:
            words = field.text()
            field.setSelection(units(words, start), units(words, end) - units(words, start))

    def _row(self, note: Footnote) -> NoteRow:
        made = NoteRow(note)
        made.touched.connect(self.touched)
        made.text.returnPressed.connect(self.left)
        made.moved.connect(lambda: self.wanted.emit(made))
        made.removed.connect(lambda: self._remove(made))
        return made

    def _remove(self, one: NoteRow) -> None:
        self.rows.remove(one)
        self._lines.removeWidget(one)
        one.hide()
        one.deleteLater()
        self._lay()
        self.touched.emit()
        self.left.emit()
        self.removed.emit(one.note())

    def _lay(self) -> None:
        """The rows in the order of their marks, without taking the focus from any."""
        self.rows.sort(key=lambda one: mark_at(one.footnote, self._words))
        for number, one in enumerate(self.rows, start=1):
            if self._lines.indexOf(one) != number - 1:
                self._lines.insertWidget(number - 1, one)
            one.show_place(number, self._words)
        last = self._before
        for key in (key for one in self.rows for key in one.stops()):
            QWidget.setTabOrder(last, key)
            last = key
        self.setVisible(bool(self.rows))
        self._fit()

    def _fit(self) -> None:
        self._scroll.setFixedHeight(min(px(MOST), self._lines.sizeHint().height() + px(2)))
