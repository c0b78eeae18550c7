"""The colours of Visit Desk, by what they mean, for three themes; and the pairs that must stay legible."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Scheme(str, Enum):
    """The three themes. The values are the spellings kept in settings."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tokens(NamedTuple):
    """One colour (``#RRGGBB``) for each meaning."""

    canvas: str  # page
    side: str  # sidebar
    surface: str  # card, field, editor
    raised: str  # active row of the sidebar
    sunk: str  # well, quoted context, disabled
    line: str  # hairline
    edge: str  # border of a field
    text: str
    text2: str
    text3: str
    accent: str  # filled button, focus, now-line
    accent_hover: str
    on_accent: str
    tint: str  # chosen row, proposal
    tint_text: str
    debt: str  # owed, open sources
    debt_bg: str
    debt_line: str
    stop: str  # refused, overdue
    stop_bg: str
    stop_line: str
    ok: str  # settled
    ok_bg: str
    chip: str  # hidden word
    chip_text: str
    chip_line: str
    hide: str  # open chip, dots under candidates
    aside: str
    aside_line: str
    aside_text: str
    conf: str  # confidential slot
    sel: str  # selection
    hover: str
    bar: str  # undo bar
    bar_text: str
    bar_accent: str
    bar_line: str
    accent2: str  # accent at 75 %: every other section of the word budget
    paper: str = "#FFFFFF"  # a page stays white in every theme
    ink: str = "#1D2326"  # and its ink dark


LIGHT = Tokens(
    canvas="#FAF9F6", side="#F0EEE8", surface="#FFFFFF", raised="#FFFFFF", sunk="#F3F1EC",
    line="#E3DFD6", edge="#8A857A", text="#1D2326", text2="#4C555B", text3="#5F686E",
    accent="#0E5C6B", accent_hover="#0A4652", on_accent="#FFFFFF", tint="#E1EEF0", tint_text="#0A4A57",
    debt="#7A4A00", debt_bg="#FBF0D9", debt_line="#DFBE80",
    stop="#9A2A20", stop_bg="#FBEAE7", stop_line="#E3B0A9", ok="#1D6040", ok_bg="#E4F1E9",
    chip="#E7EAF4", chip_text="#2C3860", chip_line="#AEB8D6", hide="#2C3860",
    aside="#F4F1F8", aside_line="#7C6AA3", aside_text="#553F86", conf="#E9E6F1", sel="#CFE3E7", hover="#E8E5DD",
    bar="#1D2326", bar_text="#FFFFFF", bar_accent="#8FD0DA", bar_line="#1D2326", accent2="#4A8590",
)  # fmt: skip

DARK = Tokens(
    canvas="#15191B", side="#0F1314", surface="#1C2124", raised="#232A2D", sunk="#111517",
    line="#2C3438", edge="#748087", text="#D8DDDE", text2="#A9B3B8", text3="#929DA3",
    accent="#72BDC9", accent_hover="#8FD0DA", on_accent="#06262C", tint="#17343A", tint_text="#9AD5DF",
    debt="#E2B563", debt_bg="#302612", debt_line="#6B5424",
    stop="#F19B8F", stop_bg="#38201C", stop_line="#7A443B", ok="#88CBA3", ok_bg="#173021",
    chip="#2A3250", chip_text="#CBD5F5", chip_line="#56628F", hide="#CBD5F5",
    aside="#201D2A", aside_line="#8E7CB8", aside_text="#C3B3E6", conf="#262233", sel="#24464D", hover="#2A3236",
    bar="#232A2D", bar_text="#D8DDDE", bar_accent="#8FD0DA", bar_line="#2C3438", accent2="#5B949E",
)  # fmt: skip

CONTRAST = Tokens(
    canvas="#000000", side="#000000", surface="#000000", raised="#0A0A0A", sunk="#000000",
    line="#FFFFFF", edge="#FFFFFF", text="#FFFFFF", text2="#FFFFFF", text3="#E6E6E6",
    accent="#FFE14D", accent_hover="#FFF0A0", on_accent="#000000", tint="#333300", tint_text="#FFE14D",
    debt="#FFC266", debt_bg="#000000", debt_line="#FFC266",
    stop="#FFB3AA", stop_bg="#000000", stop_line="#FFB3AA", ok="#8CF5B0", ok_bg="#000000",
    chip="#FFFFFF", chip_text="#000000", chip_line="#FFFFFF", hide="#FFFFFF",
    aside="#000000", aside_line="#D9C7FF", aside_text="#D9C7FF", conf="#000000", sel="#0050A0", hover="#1F1F1F",
    bar="#0A0A0A", bar_text="#FFFFFF", bar_accent="#FFE14D", bar_line="#FFFFFF", accent2="#BFA93A",
)  # fmt: skip

SCHEMES: dict[Scheme, Tokens] = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}
NAMES: tuple[str, ...] = Tokens._fields

_GROUNDS = ("canvas", "side", "surface", "raised", "sunk", "tint", "hover", "sel")
# Every text colour on every ground it is used on: 4.5 to 1 at least, 7 to 1 in high contrast.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "text2") for ground in _GROUNDS),
    *(("text3", ground) for ground in ("canvas", "side", "surface", "raised", "sunk", "tint", "hover")),
    *(("accent", ground) for ground in ("canvas", "surface", "sunk", "tint", "hover")),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("tint_text", "tint"), ("tint_text", "surface"),
    *(("debt", ground) for ground in ("debt_bg", "canvas", "surface", "side", "raised", "tint")),
    *(("stop", ground) for ground in ("stop_bg", "canvas", "surface", "tint", "sunk")),
    *(("ok", ground) for ground in ("ok_bg", "canvas", "surface", "tint")),
    ("chip_text", "chip"), ("hide", "surface"), ("hide", "aside"),
    ("text", "aside"), ("text2", "aside"), ("aside_text", "aside"), ("aside_text", "conf"), ("text", "conf"),
    ("text2", "conf"), ("text", "debt_bg"), ("text2", "debt_bg"), ("text", "stop_bg"),
    ("bar_text", "bar"), ("bar_accent", "bar"), ("ink", "paper"),
)  # fmt: skip
# Borders and shapes that carry a meaning: 3 to 1 at least.
SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    ("edge", "surface"), ("edge", "canvas"), ("accent", "canvas"), ("accent", "surface"), ("accent", "side"),
    ("accent", "raised"), ("aside_line", "aside"), ("aside_line", "conf"), ("debt", "surface"), ("stop", "surface"),
    ("accent2", "surface"),
)  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    from PySide6.QtGui import QColor

    seen = QColor(colour)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(seen.redF()) + 0.7152 * linear(seen.greenF()) + 0.0722 * linear(seen.blueF())


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
