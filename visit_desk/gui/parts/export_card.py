"""Writing a file: what, in which form, for whom; why it waits; how far it is; what was written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from visit_desk.desk.views import ExportReceipt
from visit_desk.domain.lists import Format, Profile, ReportKind
from visit_desk.gui.numbers import grouped
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field, PassphraseEdit
from visit_desk.gui.parts.form import Pick
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Glyph
from visit_desk.gui.parts.segments import SegmentedBar
from visit_desk.gui.shortcuts import chord
from visit_desk.gui.words import said

FORMS: dict[str, Format] = {"pdf": Format.PDF, "docx": Format.DOCX, "xlsx": Format.XLSX}


@dataclass(frozen=True)
class Wish:
    """What a person wants written."""

    kind: ReportKind
    profile: Profile
    format: Format
    passphrase: str = field(default="", repr=False)


class ExportCard(Card):
    """``asked`` tells a ``Wish``, ``stopped`` that the writing is to be stopped. Disabled with the reason beside."""

    asked = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(18, 14, 18, 16), gap=10, parent=parent)
        self._kind = ReportKind.REPORT
        self._reason = ""
        self._sources = True
        self.form = SegmentedBar(
            [("pdf", self.tr("PDF")), ("docx", self.tr("Word")), ("xlsx", self.tr("Table"))],
            name=self.tr("Form of the file"),
            current="pdf",
        )
        self.profile = Pick([(one.value, said(one)) for one in Profile])
        self._secret = PassphraseEdit(self.tr("At least twelve characters"))
        self._secret_field = Field(self.tr("A passphrase of its own"), self._secret)
        self.write = Button("", icon="file-down", cap=chord("export").cap, kind="filled", height=38)
        self._why = Label("", "mark", "stop", wrap=True)
        self._glyph = Glyph("ban", "stop")
        self._bar = QProgressBar()
        self._stop = Button(self.tr("Cancel"), kind="quiet", height=28)
        self._receipt = Label("", "second", "ok", wrap=True)
        self._arrange()
        self.form.chosen.connect(lambda _: self._refresh())
        self.profile.currentIndexChanged.connect(lambda _: self._refresh())
        self._secret.textChanged.connect(lambda _: self._refresh())
        self.write.clicked.connect(lambda: self.asked.emit(self.wish()))
        self._stop.clicked.connect(self.stopped)
        self._refresh()

    def _arrange(self) -> None:
        self.body.addWidget(Label(self.tr("Export"), "section"))
        forms = row(gap=0)
        forms.addWidget(self.form)
        forms.addStretch(1)
        self.body.addLayout(forms)
        self.body.addWidget(Field(self.tr("For whom"), self.profile))
        self.add(self._secret_field, self.write)
        why = row(gap=8)
        why.addWidget(self._glyph)
        why.addWidget(self._why, 1)
        self.body.addLayout(why)
        running = row(gap=8)
        running.addWidget(self._bar, 1)
        running.addWidget(self._stop)
        self.body.addLayout(running)
        self.body.addWidget(self._receipt)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the file is"))
        for part in (self._bar, self._stop, self._receipt):
            part.hide()

    def wish(self) -> Wish:
        table = self.form.current() == "xlsx"
        kind = ReportKind.RECOMMENDATIONS if table else self._kind
        secret = self._secret.text() if self._internal() else ""
        return Wish(kind, Profile(self.profile.key()), FORMS[self.form.current()], secret)

    def _internal(self) -> bool:
        return self.profile.key() == Profile.INTERNAL.value

    def show_state(self, kind: ReportKind, reason: str, sources_open: bool) -> None:
        """``reason``: why a shared file cannot be written yet, or nothing."""
        self._kind, self._reason, self._sources = kind, reason, sources_open
        self._refresh()

    def why(self) -> str:
        """Why it waits."""
        return self._why.text()

    def receipt(self) -> str:
        return self._receipt.text()

    def type_passphrase(self, passphrase: str) -> None:
        self._secret.setText(passphrase)

    def _refresh(self) -> None:
        names = {"pdf": self.tr("Write the PDF"), "docx": self.tr("Write the Word file"),
                 "xlsx": self.tr("Write the table")}  # fmt: skip
        self.write.setText(names[self.form.current()])
        internal = self._internal()
        self._secret_field.setVisible(internal)
        why = "" if internal else self._reason
        if internal and len(self._secret.text()) < 12:
            why = self.tr("It is written encrypted: give it a passphrase of its own.")
        self.write.setEnabled(not why)
        self.write.set_icon("lock" if why else "file-down")
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._glyph.setVisible(bool(why))

    def show_progress(self, share: int | None) -> None:
        """Percent while a file is being written, None when it is not."""
        running = share is not None
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self.write.setEnabled(not running)
        if share is not None:
            self._bar.setRange(0, 100)
            self._bar.setValue(share)
            self._receipt.hide()
        else:
            self._refresh()

    def show_receipt(self, receipt: ExportReceipt) -> None:
        told = self.tr("{name} is written: {words} words, checked word for word.")
        name = f"\u2068{Path(receipt.file).name}\u2069"
        self._receipt.setText(told.format(name=name, words=grouped(receipt.words)))
        self._receipt.show()
        self._secret.wipe()
