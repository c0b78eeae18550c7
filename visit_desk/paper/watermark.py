"""The word DRAFT across each page, so light that text reads well over it, and drawn as outlines: it is no text.

Outlines keep the word out of what a reader copies or a screen reader speaks; the mark at the head of the page says it
in letters.
"""

from __future__ import annotations

from typing import Any

import uharfbuzz

from visit_desk.paper.fonts import FILES
from visit_desk.paper.ink import Pen
from visit_desk.resources import resource

_NAME = "watermark"
_GREY = 0.95
_ANGLE = 52.0


def define(canvas: Pen, word: str) -> None:
    """The word as one form of the file, a thousand units high, from x = 0."""
    path, width = _outline(word)
    canvas.beginForm(_NAME, 0, -300, width, 1000)
    canvas._code.append(f"{_GREY} g {path} f")
    canvas.endForm()
    canvas._watermark_width = width


def paint(canvas: Pen, width: float, height: float) -> None:
    """The word across the middle of a page ``width`` by ``height`` points."""
    scale = min(width, height) * 0.6 / canvas._watermark_width
    canvas.saveState()
    canvas.translate(width / 2, height / 2)
    canvas.rotate(_ANGLE if height > width else 38.0)
    canvas.scale(scale, scale)
    canvas.translate(-canvas._watermark_width / 2, -357)
    canvas.doForm(_NAME)
    canvas.restoreState()


def _outline(word: str) -> tuple[str, float]:
    """PDF path operators of a word in bold, and its width."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(resource("fonts", FILES["bold"]).read_bytes())))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {})
    draw = _Path()
    for info, move in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        font.draw_glyph(info.codepoint, draw.funcs, None)
        draw.left += move.x_advance
    return " ".join(draw.code), float(draw.left)


class _Path:
    """Collects outlines as PDF operators; quadratic curves become cubic ones."""

    def __init__(self) -> None:
        self.code: list[str] = []
        self.left = 0
        self.at = (0.0, 0.0)
        self.funcs: Any = uharfbuzz.DrawFuncs()
        self.funcs.set_move_to_func(lambda x, y, _: self._to("m", x, y))
        self.funcs.set_line_to_func(lambda x, y, _: self._to("l", x, y))
        self.funcs.set_cubic_to_func(lambda a, b, c, d, x, y, _: self._curve(a, b, c, d, x, y))
        self.funcs.set_quadratic_to_func(lambda a, b, x, y, _: self._quadratic(a, b, x, y))
        self.funcs.set_close_path_func(lambda _: self.code.append("h"))

    def _to(self, sign: str, x: float, y: float) -> None:
        self.at = (x, y)
        self.code.append(f"{x + self.left:.1f} {y:.1f} {sign}")

    def _quadratic(self, a: float, b: float, x: float, y: float) -> None:
        (x0, y0) = self.at
        self._curve(x0 + 2 / 3 * (a - x0), y0 + 2 / 3 * (b - y0), x + 2 / 3 * (a - x), y + 2 / 3 * (b - y), x, y)

    def _curve(self, a: float, b: float, c: float, d: float, x: float, y: float) -> None:
        left = self.left
        self.at = (x, y)
        self.code.append(f"{a + left:.1f} {b:.1f} {c + left:.1f} {d:.1f} {x + left:.1f} {y:.1f} c")
