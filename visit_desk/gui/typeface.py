"""The two voices: serif for what people said or will read, sans for what the program says. Fonts come with us."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from visit_desk.resources import resource

SANS = ("Inter", "Noto Sans Arabic")
SERIF = ("Noto Serif", "Noto Naskh Arabic", "Noto Serif SC")
NASKH = ("Noto Naskh Arabic", "Noto Serif")
FILES = (
    "Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf", "NotoSerif-Regular.ttf", "NotoSerif-Italic.ttf", "NotoSerif-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf", "NotoSerifSC-Subset.ttf",
)  # fmt: skip

FIRST = FILES[:4]  # what the entrance is written in


class Role(NamedTuple):
    """A way to set type: pixels at 96 dpi and 100 %, line height, weight."""

    px: float
    line: int
    weight: int = 400
    families: tuple[str, ...] = SANS
    italic: bool = False


ROLES: dict[str, Role] = {
    "meta": Role(11, 16, 500),
    "second": Role(12, 18),
    "group": Role(12, 18, 500),
    "mark": Role(12, 18, 500),
    "label_small": Role(12, 18, 600),
    "chip": Role(13, 18, 500),
    "tiny_strong": Role(11, 16, 600),
    "body": Role(13, 18),
    "para": Role(13, 20),
    "label": Role(13, 18, 500),
    "strong": Role(13, 18, 600),
    "tagline": Role(14, 22),
    "section": Role(15, 24, 600),
    "card": Role(18, 26, 600),
    "page": Role(22, 30, 600),
    "brand": Role(26, 34, 600),
    "said": Role(16, 26, 400, SERIF),
    "said_small": Role(14, 23, 400, SERIF),
    "said_italic": Role(15, 24, 400, SERIF, italic=True),
    "said_strong": Role(16, 26, 600, SERIF),
    "naskh": Role(19, 34, 400, NASKH),
    "code": Role(13, 18, 600),
    "digits": Role(16, 24, 600),
}


_loaded: set[str] = set()


def load(files: tuple[str, ...] = FILES) -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once. Returns the names of files that could not be loaded."""
    lost = []
    for name in files:
        if name in _loaded:
            continue
        _loaded.add(name)
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            lost.append(name)
    return tuple(lost)


def font(role: str = "body", scale: float = 1.0) -> QFont:
    """The font of a role at our own scale. Figures are of equal width, so that times and counts line up."""
    told = ROLES[role]
    made = QFont(list(told.families))
    made.setPixelSize(max(8, round(told.px * scale)))
    made.setWeight(QFont.Weight(told.weight))
    made.setItalic(told.italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if told.families is SANS:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
