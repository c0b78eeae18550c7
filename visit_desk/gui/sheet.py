"""The one style sheet. ``@name`` is a token; a number with ``u`` is a length at 100 % that grows with our scale."""

from __future__ import annotations

import re

from visit_desk.gui.tokens import Tokens

_WORD = re.compile(r"@([a-z_0-9]+)")
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)u\b")

_SHEET = """
QToolTip { background: @bar; color: @bar_text; border: 1px solid @bar_line; padding: 4u 8u; }
QMainWindow, QDialog, Page, QWidget[ground="canvas"] { background: @canvas; }
QFrame[ground="side"] { background: @side; }
QFrame[card="card"] { background: @surface; border: 1px solid @line; border-radius: 10u; }
QFrame[card="chosen"] { background: @surface; border: 2px solid @accent; border-radius: 10u; }
QFrame[card="debt"] { background: @surface; border: 1px solid @debt_line; border-radius: 10u; }
QFrame[card="debt_fill"] { background: @debt_bg; border: 1px solid @debt_line; border-radius: 6u; }
QFrame[card="stop_fill"] { background: @stop_bg; border: 1px solid @stop_bg; border-radius: 8u; }
QFrame[card="tint"] { background: @tint; border: 1px solid @tint; border-radius: 8u; }
QFrame[card="sunk"] { background: @sunk; border: 1px solid @sunk; border-radius: 8u; }
QFrame[card="open"] { background: transparent; border: 1px dashed @line; border-radius: 10u; }
QFrame[card="unlock"] { background: @surface; border: 1px solid @line; border-radius: 12u; }
QFrame[card="bar"] { background: @bar; border: 1px solid @bar_line; border-radius: 8u; }
QFrame[hairline="h"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[hairline="v"] { background: @line; border: none; max-width: 1px; min-width: 1px; }

QLabel { color: @text; background: transparent; }
QLabel[ink="text2"] { color: @text2; }
QLabel[ink="text3"] { color: @text3; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="tint_text"] { color: @tint_text; }
QLabel[ink="debt"] { color: @debt; }
QLabel[ink="stop"] { color: @stop; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="aside_text"] { color: @aside_text; }
QLabel[ink="bar_text"] { color: @bar_text; }
QLabel[ink="bar_accent"] { color: @bar_accent; }
QLabel[ink="on_accent"] { color: @on_accent; }

QLineEdit, QTextEdit[field="true"], QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox {
  background: @surface; color: @text; border: 1px solid @edge; border-radius: 6u;
  selection-background-color: @sel; selection-color: @text; placeholder-text-color: @text3; }
QLineEdit, QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox { padding: 0 10u; min-height: 32u; }
QLineEdit[tall="true"] { padding: 0 13u; min-height: 38u; }
QTextEdit[field="true"] { padding: 6u 8u; }
QLineEdit[echoMode="2"] { lineedit-password-character: 8226; }
QLineEdit[trouble="true"], QTextEdit[trouble="true"], QComboBox[trouble="true"], QDateEdit[trouble="true"] {
  border: 2px solid @stop; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {
  background: @sunk; color: @text3; border: 1px solid @line; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26u; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; padding: 4u;
  selection-background-color: @tint; selection-color: @text; outline: none; }
QTextEdit[writing="true"], QTextBrowser { background: transparent; border: none; color: @text;
  selection-background-color: @sel; selection-color: @text; }

QCheckBox, QRadioButton { color: @text; spacing: 8u; background: transparent; }

QListView, QTreeView, QTableView { background: transparent; border: none; outline: none; color: @text;
  selection-background-color: @tint; selection-color: @text; }
QHeaderView::section { background: transparent; color: @text3; border: none; border-bottom: 1px solid @line;
  padding: 4u 8u; }
QScrollArea, QScrollArea > QWidget > QWidget[ground="clear"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10u; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10u; margin: 0; }
QFrame[ground="side"] QScrollBar:vertical { width: 4u; }
QScrollBar::handle { background: @edge; border-radius: 2u; margin: 3u; min-height: 24u; min-width: 24u; }
QFrame[ground="side"] QScrollBar::handle { margin: 0; }
QScrollBar::handle:hover { background: @accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4u; }
QMenu::item { padding: 6u 24u 6u 12u; border-radius: 4u; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4u 8u; }
QCalendarWidget QWidget { background: @surface; color: @text; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @on_accent; }
QProgressBar { background: @sunk; border: none; border-radius: 2u; max-height: 4u; min-height: 4u; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2u; }
QDialog { border: 1px solid @line; }
QSplitter::handle { background: transparent; }
"""


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The sheet for these tokens at this scale (1.0 is 100 %)."""

    def word(found: re.Match[str]) -> str:
        return str(getattr(tokens, found[1]))

    return _LENGTH.sub(lambda found: f"{round(float(found[1]) * scale)}px", _WORD.sub(word, _SHEET))
