"""Fusion with what a style sheet cannot reach: indicator sizes, the focus margin, no dotted rectangles."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

RING = 3  # the focus ring: 2 px and a gap of 1


class Scaled(Protocol):
    """Whoever knows the scale in force."""

    def px(self, length: float) -> int: ...


class DeskStyle(QProxyStyle):
    """Fusion; ``scaled`` gives lengths at our own scale."""

    def __init__(self, scaled: Scaled) -> None:
        super().__init__("Fusion")
        self._scaled = scaled

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        sizes = QStyle.PixelMetric
        if metric in (sizes.PM_FocusFrameHMargin, sizes.PM_FocusFrameVMargin):
            return RING
        if metric in (sizes.PM_IndicatorWidth, sizes.PM_IndicatorHeight, sizes.PM_ExclusiveIndicatorWidth,
                      sizes.PM_ExclusiveIndicatorHeight, sizes.PM_SmallIconSize, sizes.PM_ButtonIconSize):  # fmt: skip
            return self._scaled.px(18 if metric is sizes.PM_ButtonIconSize else 16)
        if metric is sizes.PM_ScrollBarExtent:
            return self._scaled.px(10)
        if metric is sizes.PM_LineEditIconMargin:
            return self._scaled.px(12)
        if metric in (sizes.PM_ButtonShiftHorizontal, sizes.PM_ButtonShiftVertical):
            return 0
        return int(super().pixelMetric(metric, option, widget))

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        hints = QStyle.StyleHint
        if hint in (hints.SH_UnderlineShortcut, hints.SH_FocusFrame_AboveWidget):
            return 1
        if hint in (hints.SH_Widget_Animate, hints.SH_Menu_FadeOutOnHide, hints.SH_Widget_Animation_Duration):
            return 0
        if hint is hints.SH_LineEdit_PasswordCharacter:
            return ord("\u2022")
        if hint is hints.SH_ToolTip_WakeUpDelay:
            return 300
        return int(super().styleHint(hint, option, widget, returnData))

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            return  # the ring shows the focus
        if element in (QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorRadioButton):
            _indicator(painter, option, element is QStyle.PrimitiveElement.PE_IndicatorRadioButton)
            return
        super().drawPrimitive(element, option, painter, widget)


def _indicator(painter: QPainter, option: QStyleOption, round_one: bool) -> None:
    """A check box or radio button: filled with a tick or a dot when it is on, so colour is never alone."""
    shades = option.palette
    where = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    chosen = bool(option.state & QStyle.StateFlag.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(shades.color(QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.Dark), 1))
    painter.setBrush(shades.color(QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.Base))
    radius = where.width() / 2 if round_one else where.width() / 4
    painter.drawRoundedRect(where, radius, radius)
    if chosen:
        mark = shades.color(QPalette.ColorRole.BrightText)
        if round_one:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawEllipse(where.center(), where.width() / 5, where.width() / 5)
        else:
            painter.setPen(QPen(mark, where.width() / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            step = where.width() / 16
            corners = [(3.8, 8.4), (6.8, 11.2), (12.2, 5.2)]
            painter.drawPolyline(QPolygonF([where.topLeft() + QPointF(x * step, y * step) for x, y in corners]))
    painter.restore()
