"""What stands over every window while the panic chord is held: how long still, what then is so, and how to stop it."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from visit_desk.gui.parts.card import column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.picture import Ring
from visit_desk.gui.theme import px


class Cover(QWidget):
    """Opaque over one window. Nothing beneath it is hidden, moved or changed."""

    def __init__(self, over: QWidget, *, practice: bool = False) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "canvas")
        self.setAutoFillBackground(True)
        self._ring = Ring("key", 120)
        self._title = Label("", "page", wrap=True)
        self._then = Label("", "para", "text2", wrap=True)
        stop = self.tr("Release, press any other key, or click: then nothing has happened.")
        self._stop = Label(stop, "strong", wrap=True)
        self._then.setText(self.tr(
            "Then no passphrase and no recovery code opens the vault here any more. A copy elsewhere does, if there is "
            "one."
        ))  # fmt: skip
        self._words = QWidget()
        inside = column(gap=12)
        for label in (self._title, self._then, self._stop):
            inside.addWidget(label.align(Qt.AlignmentFlag.AlignHCenter))
        self._words.setLayout(inside)
        down = column(gap=24, margins=(32, 32, 32, 32))
        down.addStretch(1)
        if practice:
            mark = Label(self.tr("Practice. No vault of yours is touched."), "strong", "debt", wrap=True)
            down.addWidget(mark.align(Qt.AlignmentFlag.AlignHCenter))
        down.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        across = row()  # not aligned: wrapped words would get the height of one line
        across.addStretch(1)
        across.addWidget(self._words)
        across.addStretch(1)
        down.addLayout(across)
        down.addStretch(1)
        self.setLayout(down)
        over.installEventFilter(self)
        self._fit(over)
        self.show()
        self.raise_()
        self.repaint()

    def tell(self, passed: float, whole: float) -> None:
        """``passed`` of ``whole`` seconds."""
        left = max(1, math.ceil(whole - passed))
        self._ring.set_share(min(1.0, passed / whole))
        words = self.tr("The vault’s keys go in %n second(s)", "", left)
        if words != self._title.text():
            self._title.setText(words)
            self.setAccessibleName(words)

    def tell_end(self) -> None:
        """It is done now, while this is read."""
        self._ring.set_share(1.0)
        self._title.setText(self.tr("The vault’s keys go now"))
        self._stop.hide()
        self.repaint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._fit(watched)
        return False

    def _fit(self, over: QWidget) -> None:
        self.setGeometry(over.rect())
        self._words.setFixedWidth(max(1, min(px(600), over.width() - px(64))))
