"""Sets one paragraph: left to right by ``lines``, text that holds right-to-left letters by ``shaping``."""

from __future__ import annotations

from visit_desk.paper.lines import SetLine, Style, set_lines
from visit_desk.paper.numbered import Line


def set_text(line: Line, style: Style, width: float) -> list[SetLine]:
    """The lines of a paragraph on a page ``width`` points wide."""
    return set_lines(line, style, width)


def baseline(style: Style) -> float:
    """How far the baseline lies under the top of a line."""
    return style.leading * 0.5 + style.size * 0.34
