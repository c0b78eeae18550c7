"""Icons: one stroke, one colour from a token, drawn sharp at any size and pixel ratio."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from visit_desk.gui.theme import colour
from visit_desk.resources import resource

STROKE = "1.75"
# Only what points along the reading direction is mirrored; a clock, a tick and a lock are not.
MIRRORED = frozenset({
    "chevron-left", "chevron-right", "arrow-right", "undo-2", "quote", "list-checks", "list", "notebook-pen",
    "file-pen", "pencil", "external-link", "history",
})  # fmt: skip


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    told = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return re.sub(r'stroke-width="[^"]*"', f'stroke-width="{STROKE}"', told)


@lru_cache(maxsize=1024)
def _picture(name: str, rgba: str, width: int, height: int, ratio: float, mirrored: bool) -> QPixmap:
    """A pixmap of this many device-independent pixels. The colour is part of the key, so a new theme draws anew."""
    drawn = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", rgba).encode()))
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    if mirrored:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def picture(name: str, token: str | QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon ``name`` in the colour of ``token``, ``size`` pixels square."""
    paint = token if isinstance(token, QColor) else colour(token)
    mirrored = name in MIRRORED and QGuiApplication.isRightToLeft()
    return _picture(name, paint.name(), size, size, ratio, mirrored)


def draw(painter: QPainter, where: QRect | QRectF, name: str, token: str | QColor) -> None:
    """Paint the icon into the middle of ``where``, as large as its shorter side."""
    place = where.toRect() if isinstance(where, QRectF) else where
    size = min(place.width(), place.height())
    device = painter.device()
    drawn = picture(name, token, size, device.devicePixelRatioF() if device else 1.0)
    painter.drawPixmap(place.center() - QRect(0, 0, size, size).center(), drawn)


class _Engine(QIconEngine):
    """Draws on demand, in the colour that its token has at that moment."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        token = "text3" if mode is QIcon.Mode.Disabled else self._token
        draw(painter, rect, self._name, token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, _state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        token = "text3" if mode is QIcon.Mode.Disabled else self._token
        side = round(min(size.width(), size.height()) / scale)
        return picture(self._name, token, max(1, side), scale)

    def clone(self) -> QIconEngine:
        made = _Engine(self._name, self._token)
        _kept.append(made)  # Qt holds the copy by a bare pointer
        return made


_kept: list[QIconEngine] = []


@lru_cache(maxsize=512)
def icon(name: str, token: str = "text2") -> QIcon:  # noqa: S107 (a colour token)
    """The icon as Qt's own widgets want it (menus, line edits, actions). One object for each name and token."""
    return QIcon(_Engine(name, token))
