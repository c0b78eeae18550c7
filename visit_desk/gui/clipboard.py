"""The clipboard: ours inside the program, the system's only when somebody asks, and then not for long.

Copy and paste between our own fields go through ``Pocket``, in memory, and never touch the system's clipboard, whose
managers keep what they see. "Copy for another program" does touch it: marked, so that histories and clouds pass it
over, and taken back after 20 seconds, at lock and at quit. A selection is never offered for the middle mouse button.

Marks, each by its document: ``x-kde-passwordManagerHint`` (KDE's clipboard), ``ExcludeClipboardContentFromMonitor-
Processing``, ``CanIncludeInClipboardHistory`` and ``CanUploadToCloudClipboard`` (Microsoft, Clipboard Formats; the last
two as a DWORD 0), ``org.nspasteboard.ConcealedType`` (nspasteboard.org).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QTextEdit, QWidget

from visit_desk.gui.shortcuts import chord

SECONDS = 20
OWN = "application/x-visit-desk"  # what our editors tell each other: ids, never the words behind them
NOTHING: Mapping[str, QByteArray] = {}
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
MARKS: dict[str, dict[str, bytes]] = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "win32": {
        _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
        _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
        _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
    },
    "darwin": {},  # the pasteboard wants its own call: ``conceal``
}
CONCEALED = "org.nspasteboard.ConcealedType"


def marked(inside: QMimeData, system: str = sys.platform) -> QMimeData:
    """The same text with the marks that this system's clipboard managers heed; nothing but text goes out."""
    made = QMimeData()
    made.setText(inside.text())
    for kind, value in MARKS.get(system, MARKS["linux"]).items():
        made.setData(kind, value)
    return made


def clear() -> None:
    """Take ours off the system's clipboard, if it is still ours."""
    board = QGuiApplication.clipboard()
    if board.ownsClipboard():
        board.clear(QClipboard.Mode.Clipboard)
    if board.supportsSelection() and board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)


def pocket() -> Pocket:
    """The program's one pocket."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 (a field cannot exist without one)
    found = app.findChild(Pocket)
    return found if isinstance(found, Pocket) else Pocket(app)


class Pocket(QObject):
    """Watches the field that has the focus: its copy, cut and paste keys and its menu act on the pocket.

    Pasting takes what was copied last, here or elsewhere: a newer content of the system's clipboard wins.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._inside: QMimeData | None = None
        self._field: QWidget | None = None
        self._out = False
        self._board = QGuiApplication.clipboard()
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(clear)
        app.focusChanged.connect(self._focus)
        app.aboutToQuit.connect(clear)
        self._board.dataChanged.connect(self._changed)
        self._board.selectionChanged.connect(self._selected)
        self.watch(QApplication.focusWidget())

    def _focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        self.watch(now)

    def watch(self, field: QWidget | None) -> None:
        """The focus has come to this field."""
        if isinstance(field, QLineEdit | QTextEdit) and field is not self._field:
            self._field = field
            for one in (field, field.viewport() if isinstance(field, QAbstractScrollArea) else field):
                one.removeEventFilter(self)
                one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = watched if isinstance(watched, QLineEdit | QTextEdit) else watched.parent()
        if not isinstance(field, QLineEdit | QTextEdit):
            return False
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._key(field, event, act=kind is QEvent.Type.KeyPress)
        if isinstance(event, QContextMenuEvent) and not hasattr(field, "own_menu"):
            return self._menu(field, event)
        return False

    def _key(self, field: QLineEdit | QTextEdit, event: QKeyEvent, *, act: bool) -> bool:
        deeds = {QKeySequence.StandardKey.Copy: self.copy, QKeySequence.StandardKey.Cut: self.cut,
                 QKeySequence.StandardKey.Paste: self.paste}  # fmt: skip
        out = chord("copy_out").sequence.matches(QKeySequence(event.keyCombination()))
        deed = next((one for key, one in deeds.items() if event.matches(key)), None)
        if out is QKeySequence.SequenceMatch.ExactMatch:
            deed = self.copy_out
        if deed is None:
            return False
        event.accept()
        if act:
            deed(field)
        return act

    def holds(self, field: QTextEdit) -> bool:
        """Whether there is something to paste into this field."""
        return self._inside is not None or field.canPaste()

    def forget(self) -> None:
        """The sources close: what was copied while they were open is in no pocket."""
        self._inside = None
        clear()

    # deeds
    def copy(self, field: QLineEdit | QTextEdit) -> None:
        """Into the pocket. A concealed line is not copied at all."""
        taken = _taken(field)
        if taken is not None:
            self._inside = taken

    def cut(self, field: QLineEdit | QTextEdit) -> None:
        if field.isReadOnly() or _taken(field) is None:
            return
        self.copy(field)
        if isinstance(field, QLineEdit):
            field.del_()
        else:
            field.textCursor().removeSelectedText()

    def paste(self, field: QLineEdit | QTextEdit) -> None:
        if field.isReadOnly():
            return
        if self._inside is None:
            field.paste()
        elif isinstance(field, QLineEdit):
            field.insert(" ".join(self._inside.text().splitlines()))
        else:
            field.insertFromMimeData(self._inside)

    def copy_out(self, field: QLineEdit | QTextEdit) -> None:
        """To the system's clipboard, for another program: marked, and gone after 20 seconds."""
        taken = _taken(field)
        if taken is not None:
            self._inside = taken
            self._put(taken)

    def _put(self, inside: QMimeData, own: Mapping[str, QByteArray] = NOTHING) -> None:
        made = marked(inside)
        for kind, value in own.items():
            made.setData(kind, value)
        self._out = True
        self._board.setMimeData(made, QClipboard.Mode.Clipboard)
        self._out = False
        if sys.platform == "darwin":
            from visit_desk.gui.capture import conceal

            conceal(CONCEALED)
        self._timer.start()

    # what the system's clipboard tells
    def _changed(self) -> None:
        """Somebody else's is newer than the pocket. Ours that was not asked for (by a menu of Qt's own) is marked."""
        if not self._board.ownsClipboard():
            self._inside = None
        elif not self._out:
            inside = QMimeData()
            inside.setText(self._board.text())
            there = self._board.mimeData()
            if inside.text() and not set(MARKS.get(sys.platform, MARKS["linux"])) & set(there.formats()):
                own = {kind: there.data(kind) for kind in there.formats() if kind.startswith(OWN)}
                self._put(inside, own)

    def _selected(self) -> None:
        """What is merely selected is offered to nobody."""
        if self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)

    def _menu(self, field: QLineEdit | QTextEdit, event: QContextMenuEvent) -> bool:
        """Qt's own menu of a field, with copy, cut and paste on the pocket."""
        menu = field.createStandardContextMenu()
        for action in menu.actions():
            deed = {"edit-copy": self.copy, "edit-cut": self.cut, "edit-paste": self.paste}.get(action.objectName())
            if deed is not None:
                action.triggered.disconnect()
                action.triggered.connect(lambda _=False, deed=deed: deed(field))
                if action.objectName() == "edit-paste":
                    action.setEnabled(not field.isReadOnly() and (self._inside is not None or action.isEnabled()))
        _and_out(menu, field, self)
        menu.exec(event.globalPos())
        menu.deleteLater()
        return True


def _and_out(menu: QMenu, field: QLineEdit | QTextEdit, pocket: Pocket) -> None:
    menu.addSeparator()
    out = menu.addAction(chord("copy_out").said(), lambda: pocket.copy_out(field))
    out.setEnabled(_taken(field) is not None)


def _taken(field: QLineEdit | QTextEdit) -> QMimeData | None:
    """What is selected, as the field hands it on: a note gives its glosses, and our own editors their markers."""
    if isinstance(field, QTextEdit):
        return field.createMimeDataFromSelection() if field.textCursor().hasSelection() else None
    if not field.hasSelectedText() or field.echoMode() is not QLineEdit.EchoMode.Normal:
        return None
    made = QMimeData()
    made.setText(field.selectedText())
    return made
