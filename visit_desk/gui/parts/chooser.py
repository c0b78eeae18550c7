"""Choosing a folder: a line to type a path in, and a key that opens a chooser. Nothing chosen is remembered here."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSizePolicy, QWidget

from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import row
from visit_desk.gui.parts.field import PRIVATE


class FolderLine(QWidget):
    """A path, typed or chosen. The line itself is ``line``; it takes the name of the field around it."""

    def __init__(self, start: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(str(start) if start else "")
        self.line.setInputMethodHints(PRIVATE)
        self.line.setAccessibleName(self.tr("Folder"))
        self.line.setProperty("tall", "true")
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path reads from its root in every language
        self.key = Button(self.tr("Choose"), icon="folder-open", height=40)
        self.key.clicked.connect(self.ask)
        across = row(gap=8)
        across.addWidget(self.line, 1)
        across.addWidget(self.key)
        self.setLayout(across)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def path(self) -> Path | None:
        told = self.line.text().strip()
        return Path(told).expanduser() if told else None

    def ask(self) -> None:
        found = choose_folder(self, self.path())
        if found is not None:
            self.line.setText(str(found))


def choose_folder(parent: QWidget, start: Path | None = None) -> Path | None:
    """Qt's own chooser, so that the system keeps no list of recent places; veil and lock work over it."""
    forget_places()
    asked = QFileDialog(parent, QCoreApplication.translate("FolderLine", "Choose a folder"), str(start or Path.home()))
    asked.setFileMode(QFileDialog.FileMode.Directory)
    asked.setOption(QFileDialog.Option.ShowDirsOnly)
    asked.setOption(QFileDialog.Option.DontUseNativeDialog)
    chosen = asked.selectedFiles() if asked.exec() else []
    asked.setHistory([])
    asked.deleteLater()
    return Path(chosen[0]) if chosen else None


def forget_places() -> None:
    """Qt's own folder chooser writes the places one looked at into the person's settings; here it may not."""
    nowhere = str(Path(sys.executable) / "nowhere")  # below a file: nothing can be written there
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, nowhere)
