"""Keys to press: one filled at most on a page, plain ones, and quiet ones without a border. And key caps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from visit_desk.gui import icons
from visit_desk.gui.literal import QT_TRANSLATE_NOOP
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.painted import CENTRE, Painted, enter_presses, ground, stark, visual, width_of, write
from visit_desk.gui.theme import px, theme

CAP_HEIGHT = 18
KEYS = frozenset({
    QT_TRANSLATE_NOOP("keys", "Enter"), QT_TRANSLATE_NOOP("keys", "Esc"), QT_TRANSLATE_NOOP("keys", "Del"),
    QT_TRANSLATE_NOOP("keys", "Ctrl"),
})  # fmt: skip


def cap_words(cap: str) -> str:
    """A chord as the caps of this language's keyboard read: "Ctrl+Enter" is "Ctrl+Entrée" in French."""
    keys = cap.split("+")
    return "+".join(QCoreApplication.translate("keys", key) if key in KEYS else key for key in keys)


def cap_width(cap: str) -> int:
    return max(px(CAP_HEIGHT), width_of(cap, "meta") + px(9))


def paint_cap(painter: QPainter, where: QRect, cap: str, ink: str, line: str) -> None:
    """The outline of a key with its name, always left to right."""
    ground(painter, where, None, line, 4)
    write(painter, where, cap, "meta", ink, align=CENTRE, codes=True)


class KeyCap(Painted):
    """A key as it stands on the keyboard."""

    def __init__(self, cap: str, ink: str = "text2", line: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap, self._ink, self._line = cap_words(cap), ink, line
        self.setAccessibleName(self._cap)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(cap_width(self._cap), px(CAP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cap(painter, self.rect(), self._cap, self._ink, self._line)


class KeyHint(QWidget):
    """A key cap and what it does, for the foot of a page."""

    def __init__(self, cap: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from visit_desk.gui.parts.card import row

        line = row(gap=8)
        line.addWidget(KeyCap(cap, parent=self))
        line.addWidget(Label(words, "second", "text2", parent=self))
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Button(QPushButton):
    """``kind``: filled (the one deed of a page), plain, quiet (no border, accent), bar (inside the undo bar)."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        cap: str = "",
        kind: str = "plain",
        height: float = 34,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self._icon, self._cap, self._height = icon, cap_words(cap), height
        self.setProperty("radius", 6)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        theme().changed.connect(self.update)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        self.kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        padding = px(10 if self.kind in ("quiet", "bar") else 14)
        return QSize(self._content() + 2 * padding, px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _role(self) -> str:
        return "strong" if self.kind in ("filled", "bar") else "label"

    def _content(self) -> int:
        wide = width_of(self.text(), self._role()) + 1 if self.text() else 0
        if self._icon:
            wide += px(16) + (px(8) if self.text() else 0)
        if self._cap:
            wide += px(12) + cap_width(self._cap)
        return wide

    def _colours(self) -> tuple[str | None, str | None, str]:
        """Ground, border and ink of the state it is in."""
        if not self.isEnabled():
            return (None, None, "text3") if self.kind in ("quiet", "bar") else ("sunk", "line", "text3")
        hovered, pressed = self.underMouse(), self.isDown()
        if self.kind == "filled":
            fill = "accent_hover" if hovered or pressed else "accent"
            return fill, None, "on_accent"
        if self.kind == "bar":
            return None, None, "bar_accent"
        at_rest = "surface" if self.kind == "plain" else None
        fill_now = "sel" if pressed or self.isChecked() else "hover" if hovered else at_rest
        return fill_now, "line" if self.kind == "plain" else None, "text" if self.kind == "plain" else "accent"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, line, ink = self._colours()
        if self.isDown() and self.kind == "filled":
            painter.translate(0, 1)
        ground(painter, self.rect(), fill, line, 6, dashed=stark() and not self.isEnabled())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.width() - 2 * px(6)
        content = min(self._content(), room)
        x = (self.width() - content) // 2
        if self._icon:
            side = px(16)
            icons.draw(painter, visual(self, QRect(x, (self.height() - side) // 2, side, side)), self._icon, ink)
            x += side + px(8)
        cap = cap_width(self._cap) + px(12) if self._cap else 0
        words = (self.width() + content) // 2 - cap - x
        write(painter, visual(self, QRect(x, 0, words, self.height())), self.text(), self._role(), ink, rtl=rtl)
        if self._cap:
            high = px(CAP_HEIGHT)
            x = (self.width() + content) // 2 - cap_width(self._cap)
            where = visual(self, QRect(x, (self.height() - high) // 2, cap_width(self._cap), high))
            paint_cap(painter, where, self._cap, ink, ink if self.kind == "filled" else "line")
