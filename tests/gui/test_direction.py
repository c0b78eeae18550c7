"""Lines put together from parts keep their order in a window that runs right to left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from visit_desk.domain.lists import Tier
from visit_desk.gui.application import speak
from visit_desk.gui.direction import listed, onward, strung
from visit_desk.gui.parts.counted import Counted
from visit_desk.gui.words import tier_words


def left_edge(text: str, word: str) -> float:
    """Where ``word`` stands in the painted line, from the left."""
    lines = QTextLayout(text)
    option = lines.textOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    lines.setTextOption(option)
    lines.beginLayout()
    line = lines.createLine()
    lines.endLayout()
    begin = text.index(word)
    edges = [float(line.cursorToX(place)[0]) for place in (begin, begin + len(word))]  # type: ignore[index]  # x, place
    return min(edges)


def test_left_to_right_lines_carry_no_marks(plain_look: QApplication) -> None:
    assert strung(("Sorvane", "", "18:20"), " · ") == "Sorvane · 18:20"
    assert listed(("a", "b")) == "a, b"
    assert onward("E3: documented") == "E3: documented"


def test_a_place_name_in_front_does_not_turn_an_arabic_line_round(plain_look: QApplication) -> None:
    plain_look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parts = ("Ministry", "جانبي", "قالها 6QKF")
    told = strung(parts, " · ")
    places = [left_edge(told, word) for word in ("Ministry", "جانبي", "قالها")]
    assert places == sorted(places, reverse=True)
    assert left_edge(told, "6QKF") < left_edge(told, "قالها")
    plain = " · ".join(parts)
    assert left_edge(plain, "Ministry") < left_edge(plain, "جانبي")  # what the marks are for
    assert "،" in listed(parts)
    assert onward("") == ""


def test_the_letter_of_a_tier_leads_in_arabic(plain_look: QApplication) -> None:
    speak(plain_look, "ar")
    try:
        told = tier_words(Tier.C)
        assert left_edge(told, "C") > left_edge(told, told.split()[-1])
    finally:
        speak(plain_look, "en")


@pytest.mark.parametrize("count", [Counted.notes, Counted.people, Counted.debts, Counted.months])
def test_six_forms_of_arabic_are_six(plain_look: QApplication, count: Callable[[Counted, int], str]) -> None:
    speak(plain_look, "ar")
    try:
        told = {count(Counted(), number).replace(str(number), "") for number in (0, 1, 2, 3, 11)}
        assert len(told) == 5
        assert "(" not in "".join(told)
    finally:
        speak(plain_look, "en")
