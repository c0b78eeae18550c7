"""What every screen must keep, as questions to ask of any widget: names, sizes, words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QToolButton, QWidget

from tests.gui.pseudo import CLOSE, OPEN
from visit_desk.gui.page import Page
from visit_desk.gui.parts.label import Label


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget that is visible inside ``root``, and ``root`` itself."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            yield widget


def nameless(root: QWidget) -> list[str]:
    """Visible widgets that the keyboard reaches and that a screen reader could not name."""
    found = []
    for widget in shown(root):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, (QScrollArea, Page)):
            continue
        if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not told or not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def clipped(root: QWidget) -> list[str]:
    """Visible labels and buttons whose words do not fit into them."""
    found = []
    for widget in shown(root):
        if isinstance(widget, Label) and widget.property("ink") and widget.text():
            wide = QFontMetrics(widget.font()).horizontalAdvance(widget.text())
            if widget.wordWrap():
                if widget.heightForWidth(widget.width()) > widget.height() + 1:
                    found.append(f"{widget.text()!r}: {widget.heightForWidth(widget.width())} > {widget.height()} high")
            elif wide > widget.width() + 1:
                found.append(f"{widget.text()!r}: {wide} > {widget.width()} wide")
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget, QToolButton):
            least = widget.minimumSizeHint()
            if widget.width() < least.width() - 1 or widget.height() < least.height() - 1:
                found.append(f"{type(widget).__name__} {widget.text()!r}: {widget.size()} < {least}")
    return found


def untranslated(root: QWidget, allowed: frozenset[str] = frozenset()) -> list[str]:
    """Under the pseudo-language: words on labels and buttons that went past the translators."""
    found = []
    for widget in shown(root):
        words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
        words = words.strip()
        has_letters = any(letter.isalpha() for letter in words)
        if has_letters and words not in allowed and not (OPEN in words and CLOSE in words):
            found.append(words)
    return found


def outside(root: QWidget) -> list[str]:
    """Visible widgets that stick out of the window (those inside a scroll area may)."""
    found = []
    for widget in shown(root):
        above = widget.parentWidget()
        inside = False
        while above is not None and above is not root:
            inside = inside or isinstance(above, QAbstractScrollArea)
            above = above.parentWidget()
        if inside or widget is root:
            continue
        corner = widget.mapTo(root, widget.rect().bottomRight())
        start = widget.mapTo(root, widget.rect().topLeft())
        if corner.x() > root.width() or corner.y() > root.height() or start.x() < 0 or start.y() < 0:
            found.append(f"{type(widget).__name__} to {corner.x()},{corner.y()}")
    return found
