"""A certificate of an erasing: counts without names, to be saved as text and JSON."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from visit_desk.domain.certificate import Certificate
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, clear, column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.slots import clock, day_words
from visit_desk.gui.retention_words import DEEDS, HONEST, counts_of, told


class CertificateCard(Card):
    """``asked`` wants this certificate saved."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=(22, 18, 22, 18), gap=8, parent=parent)
        self._shown: Certificate | None = None
        self._title = Label("", "card", wrap=True)
        self._rows = column(gap=2)
        self.add(self._title)
        self.body.addLayout(self._rows)
        self.add(Label(told(HONEST), "second", "text2", wrap=True))
        keys = row(gap=8)
        self.key = Button(self.tr("Save the certificate"), icon="download")
        self.key.clicked.connect(lambda: self.asked.emit(self._shown))
        keys.addWidget(self.key)
        keys.addStretch(1)
        self.body.addLayout(keys)

    def show_certificate(self, certificate: Certificate) -> None:
        self._shown = certificate
        when = f"{day_words(certificate.made.date(), 'd MMMM yyyy')} {clock(certificate.made)}"
        self._title.setText(f"{told(DEEDS[certificate.deed])} · {when}")
        clear(self._rows)
        for words, count in counts_of(certificate):
            line = row(gap=8)
            line.addWidget(Label(words, "body", wrap=True), 1)
            line.addWidget(Label(str(count), "digits"))
            holder = QWidget()
            holder.setLayout(line)
            self._rows.addWidget(holder)
        self.show()
