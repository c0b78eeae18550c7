"""Fields with their label above and their trouble below. A field is never refused, it says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.parts.card import column, row
from visit_desk.gui.parts.label import Label
from visit_desk.gui.theme import px

PRIVATE = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)


class Field(QWidget):
    """A label, an editor, a hint or the trouble under it. The label is the editor's accessible name."""

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", remark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = Label(label, "strong")
        self._remark = Label(remark, "second", "text2").align(Qt.AlignmentFlag.AlignRight)
        self._below = Label(hint, "second", "text2", wrap=True)
        if not hint:
            self._below.hide()  # never shown here: without a parent it would be a window of its own for a moment
        self._label.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        if isinstance(editor, QLineEdit):
            editor.setInputMethodHints(editor.inputMethodHints() | PRIVATE)
            lead(editor)
        else:
            _prepare(editor)
        head = row(gap=8)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._remark)
        inside = column(gap=6)
        inside.addLayout(head)
        inside.addWidget(editor)
        inside.addWidget(self._below)
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def trouble(self, sentence: str = "") -> None:
        """Show what is wrong under the field; nothing takes it away again."""
        self.editor.setProperty("trouble", "true" if sentence else "false")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._below.set_ink("stop" if sentence else "text2")
        self._below.setText(sentence or self._hint)
        self._below.setVisible(bool(sentence or self._hint))
        self.editor.setAccessibleDescription(sentence or self._hint)

    def set_hint(self, hint: str) -> None:
        """Change the quiet line under the field, unless trouble stands there."""
        self._hint = hint
        if self.editor.property("trouble") != "true":
            self._below.setText(hint)
            self._below.setVisible(bool(hint))
            self.editor.setAccessibleDescription(hint)

    def rename(self, label: str) -> None:
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def below(self) -> str:
        """What stands under the field now."""
        return self._below.text()

    def text(self) -> str:
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        plain = getattr(self.editor, "toPlainText", None)
        return str(plain()) if plain is not None else ""


def lead(editor: QLineEdit) -> None:
    """Align a line by the frame's direction; left to itself it follows the direction of what is typed."""
    editor.setAlignment(_leading())


def _prepare(editor: QWidget) -> None:
    """Editors of more than a line, days and numbers. Imported here: the first window needs none of them."""
    from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QTextEdit

    if isinstance(editor, QAbstractSpinBox):
        editor.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        editor.setAlignment(_leading())
    if isinstance(editor, QDateEdit):
        editor.setCalendarPopup(True)
    if isinstance(editor, QTextEdit):
        editor.setInputMethodHints(editor.inputMethodHints() | PRIVATE)
        editor.setProperty("field", "true")
        editor.setProperty("ring", True)
        editor.setTabChangesFocus(True)


def _leading() -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class PassphraseEdit(QLineEdit):
    """A concealed line with an eye to reveal it. Nothing is predicted, remembered, dragged or put on the clipboard."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(placeholder)
        self.setProperty("tall", "true")
        self.setDragEnabled(False)
        self.setMinimumHeight(px(40))
        self._eye = self.addAction(icons.icon("eye", "text2"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setToolTip(self.tr("Show the passphrase"))
        self._eye.setText(self.tr("Show the passphrase"))
        self._eye.triggered.connect(self.turn)
        self._name_buttons()

    def turn(self) -> None:
        """Reveal or conceal."""
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-off" if hidden else "eye", "text2"))
        words = self.tr("Conceal the passphrase") if hidden else self.tr("Show the passphrase")
        self._eye.setToolTip(words)
        self._eye.setText(words)

    def propose(self, words: str) -> None:
        """Put a passphrase there to be read and learned: it is shown."""
        self.setText(words)
        if self.echoMode() == QLineEdit.EchoMode.Password:
            self.turn()

    def wipe(self) -> None:
        """Empty the line and its undo steps."""
        self.clear()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def _name_buttons(self) -> None:
        for button in self.findChildren(QWidget):
            button.setAccessibleName(self._eye.text())
            button.setCursor(Qt.CursorShape.PointingHandCursor)


class CapsWatch:
    """Guesses Caps Lock from what is typed: a capital without Shift, a small letter with it. Qt cannot be asked."""

    def __init__(self) -> None:
        self.on: bool | None = None

    def see(self, event: QEvent) -> None:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return
        if event.key() == Qt.Key.Key_CapsLock:
            self.on = None if self.on is None else not self.on
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.on = letter.isupper() != shifted


def keyboard_name() -> str:
    """The keyboard's language as the system calls it, or nothing where it is unknown."""
    told = QGuiApplication.inputMethod().locale()
    return told.nativeLanguageName() if told.name() not in ("C", "") else ""
