"""One paragraph of the report being written; what stands against it is told while one writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut, QTextCursor
from PySide6.QtWidgets import QCheckBox, QWidget

from visit_desk.domain.ground import Refusal
from visit_desk.domain.lists import Section
from visit_desk.domain.writing import Footnote, Paragraph
from visit_desk.gui.direction import linked
from visit_desk.gui.parts.bars import SavedMark
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.footnotes import Footnotes, NoteRow, stretch_before
from visit_desk.gui.parts.form import Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.prose_editor import ProseEditor
from visit_desk.gui.parts.reading import units
from visit_desk.gui.parts.refusal_words import refusal_words
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.words import said


class ParagraphEditor(Card):
    """``touched`` at every change, ``left`` when the writing is done, ``moved`` up (-1) or down (1), ``retired``.
    ``told`` says why a footnote found no place."""

    touched = Signal()
    left = Signal()
    moved = Signal(int)
    retired = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 12, 20, 14), gap=8, parent=parent)
        self._paragraph: Paragraph | None = None
        self._head = Label("", "section")
        self.saved = SavedMark()
        self._heading = line_edit()
        self._heading.setPlaceholderText(self.tr("Heading above it"))
        self._heading.setAccessibleName(self.tr("Heading above it"))
        self._section = Pick([(one.value, said(one)) for one in Section])
        self._section.setAccessibleName(self.tr("Section"))
        self.prose = ProseEditor(self.tr("Words of the paragraph"), "said_small", grows=False)
        self.prose.setObjectName("paragraph")
        self.notes = Footnotes(self.prose)
        self._note = Button(self.tr("Footnote"), icon="plus", kind="quiet", cap=chord("footnote").cap, height=28)
        self._quotation = QCheckBox(self.tr("Quotation"))
        self._against = Label("", "mark", "stop", wrap=True)
        self._arrange()

    def _arrange(self) -> None:
        top = row(gap=8)
        top.addWidget(self._head)
        top.addWidget(self.saved)
        top.addStretch(1)
        up = Button("", icon="chevron-up", kind="quiet", height=28)
        down = Button("", icon="chevron-down", kind="quiet", height=28)
        out = Button("", icon="trash-2", kind="quiet", height=28)
        done = Button(self.tr("Done"), cap="Esc", height=30)
        for key, words in ((up, self.tr("Move up")), (down, self.tr("Move down")), (out, self.tr("Take it out"))):
            key.setAccessibleName(words)
            key.setToolTip(words)
            top.addWidget(key)
        top.addWidget(done)
        self.body.addLayout(top)
        self.body.addWidget(self.prose, 1)
        below = row(gap=8)
        below.addWidget(self._against, 1)
        below.addStretch(0)
        below.addWidget(self._note)
        self.body.addLayout(below)
        self.body.addWidget(self.notes)
        fields = row(gap=8)
        fields.addWidget(self._heading, 2)
        fields.addWidget(self._section, 1)
        fields.addWidget(self._quotation)
        self.body.addLayout(fields)
        up.clicked.connect(lambda: self.moved.emit(-1))
        down.clicked.connect(lambda: self.moved.emit(1))
        out.clicked.connect(self.retired)
        done.clicked.connect(self.left)
        self.prose.touched.connect(lambda: self.notes.follow(self.prose.text()))
        self.prose.touched.connect(self.touched)
        self._wire_notes()
        self.prose.escaped.connect(self.left)
        self._heading.textEdited.connect(lambda _: self.touched.emit())
        self._section.activated.connect(lambda _: self.touched.emit())
        self._quotation.toggled.connect(lambda _: self.touched.emit() if self._quotation.hasFocus() else None)

    def _wire_notes(self) -> None:
        self.notes.touched.connect(self.touched)
        self.notes.left.connect(self.prose.setFocus)
        self.notes.wanted.connect(self._place_note)
        self._note.clicked.connect(self.put_note)
        key = QShortcut(chord("footnote").sequence, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.put_note)

    def put_note(self) -> None:
        """A new footnote behind the words before the caret."""
        after = self._before_caret()
        if after:
            self.notes.add(Footnote(after=after))

    def _place_note(self, one: NoteRow) -> None:
        after = self._before_caret()
        if after:
            self.notes.place(one, after)

    def _before_caret(self) -> str:
        text = self.prose.text()
        told = text.encode("utf-16-le")[: 2 * self.prose.textCursor().selectionEnd()]
        after = stretch_before(text, len(told.decode("utf-16-le", "ignore")))
        if not after:
            none = self.tr("Put the caret behind the words that the footnote belongs to; they must stand there once.")
            self.told.emit(none)
        return after

    def show_paragraph(self, paragraph: Paragraph, number: int | None) -> None:
        changed = self._paragraph is None or self._paragraph.id != paragraph.id
        self._paragraph = paragraph
        told = self.tr("Paragraph {number}").format(number=number) if number else self.tr("This paragraph")
        self._head.setText(told)
        if changed:
            self.prose.show_text(paragraph.text)
            self.notes.show_notes(paragraph.footnotes, paragraph.text)
            self._heading.setText(paragraph.heading)
            self._section.choose(paragraph.section.value)
            self._quotation.setChecked(paragraph.quotation)
            self.show_refusals(())
        self.show()

    def shown(self) -> str:
        """The id of the paragraph that is being written, or nothing."""
        return self._paragraph.id if self._paragraph is not None and not self.isHidden() else ""

    def select(self, start: int, end: int) -> None:
        """Put the caret over a stretch, given in code points."""
        text, caret = self.prose.text(), self.prose.textCursor()
        caret.setPosition(units(text, start))
        caret.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.prose.setTextCursor(caret)

    def forget(self) -> None:
        self._paragraph = None
        self.hide()

    def paragraph(self) -> Paragraph | None:
        """The paragraph as it stands in the fields."""
        if self._paragraph is None:
            return None
        return replace(
            self._paragraph,
            text=self.prose.text(),
            footnotes=self.notes.notes(),
            heading=self._heading.text().strip(),
            section=Section(self._section.key()),
            quotation=self._quotation.isChecked(),
            written=True,
        )

    def keep(self, paragraph: Paragraph) -> None:
        """What was kept is now what later changes start from."""
        self._paragraph = paragraph

    def against(self) -> str:
        """What stands against it, as it is told."""
        return self._against.text()

    def show_refusals(self, refusals: Sequence[Refusal], notes: Sequence[Sequence[Refusal]] = ()) -> None:
        titles = dict.fromkeys(refusal_words(refusal).title for refusal in refusals)
        self._against.setText(linked(titles))
        self._against.setVisible(bool(titles))
        self.notes.show_refusals(notes)

    def go_to(self, part: str, start: int, end: int) -> None:
        """Where a problem points: into the words, the heading or a footnote ("note 2"); code points."""
        if part.startswith("note "):
            self.notes.go_to(int(part.removeprefix("note ")), start, end)
        elif part == "heading":
            self._heading.setFocus()
        elif start >= 0:
            self.select(start, end)
