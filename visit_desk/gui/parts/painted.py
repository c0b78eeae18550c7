"""What every part that paints itself shares: a ground, a line of text at the leading edge, and repainting in time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from visit_desk.gui.theme import colour, font, px, theme
from visit_desk.gui.tokens import Scheme

LEADING = Qt.AlignmentFlag.AlignLeft
TRAILING = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


def pen(token: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(colour(token), width, style)


def ground(
    painter: QPainter,
    where: QRect,
    fill: str | None,
    line: str | None = None,
    radius: float = 6,
    *,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded ground with an optional border inside ``where``. ``radius`` is a length at 100 %."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if line else 0.0
    if line:
        style = Qt.PenStyle.CustomDashLine if dashed else Qt.PenStyle.SolidLine
        drawn = pen(line, width, style)
        if dashed:
            drawn.setDashPattern([3, 2])
        painter.setPen(drawn)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    rounded = min(px(radius), where.height() / 2)
    painter.drawRoundedRect(QRectF(where).adjusted(half, half, -half, -half), rounded, rounded)
    painter.restore()


def stark() -> bool:
    """High contrast: grounds are black, so what a ground tells elsewhere an outline tells here."""
    return theme().scheme is Scheme.CONTRAST


def visual(widget: QWidget, where: QRect) -> QRect:
    """``where`` as written for left-to-right, mirrored inside ``widget`` when the frame runs right to left."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return where
    return QRect(widget.width() - where.x() - where.width(), where.y(), where.width(), where.height())


def write(
    painter: QPainter,
    where: QRect,
    text: str,
    role: str = "body",
    ink: str | QColor = "text",
    *,
    rtl: bool = False,
    align: Qt.AlignmentFlag = LEADING,
    codes: bool = False,
) -> int:
    """One line at the leading edge of the frame, shortened only where it cannot fit. Returns the width it took.

    ``codes`` keeps chords, codes and phone numbers left to right inside a right-to-left frame.
    """
    set_in = font(role)
    painter.setFont(set_in)
    painter.setPen(ink if isinstance(ink, QColor) else colour(ink))
    measure = QFontMetrics(set_in)
    fits = measure.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    if align != CENTRE and rtl:
        align = TRAILING if align == LEADING else LEADING
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight if codes else Qt.LayoutDirection.LayoutDirectionAuto)
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(where, int(flags) | int(Qt.TextFlag.TextSingleLine), fits)
    return measure.horizontalAdvance(fits)


def in_two(text: str, role: str, width: int) -> list[str]:
    """The words as they stand in so much room: one line or two, the second one shortened if it must be."""
    set_in = font(role)
    measure = QFontMetrics(set_in)
    if measure.horizontalAdvance(text) <= width or width <= 0:
        return [text]
    layout = QTextLayout(text, set_in)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    cut = first.textLength()
    layout.endLayout()
    told = [part for part in (text[:cut].strip(), text[cut:].strip()) if part]
    return [measure.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in told]


def width_of(text: str, role: str = "body") -> int:
    return QFontMetrics(font(role)).horizontalAdvance(text)


class Painted(QWidget):
    """A widget that paints itself and follows the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().changed.connect(self.update)

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def seen(self, x: int, y: int, width: int, height: int) -> QRect:
        return visual(self, QRect(x, y, width, height))


def enter_presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the focus, as on a page of the web: only some systems' own themes do."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class PaintedButton(QAbstractButton):
    """A button that paints itself: from the keyboard Space and Enter press it, hovering shows."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.update)

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def seen(self, x: int, y: int, width: int, height: int) -> QRect:
        return visual(self, QRect(x, y, width, height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def state_ground(self, at_rest: str | None = None) -> str | None:
        """The ground that tells hovered and pressed from at rest."""
        if not self.isEnabled():
            return at_rest
        if self.isDown():
            return "sel"
        return "hover" if self.underMouse() else at_rest
