"""The chords: no two the same, none that closes the program by a slip, each with words and a cap."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from visit_desk.gui.shortcuts import CHORDS, chord
from visit_desk.gui.sidebar import PAGES


def test_no_two_chords_share_their_keys() -> None:
    seen: dict[str, str] = {}
    clashes = []
    for name, one in CHORDS.items():
        for keys in (one.keys, *one.also):
            spelled = QKeySequence(keys).toString()
            assert spelled, f"{name}: {keys} is no key"
            if spelled in seen:
                clashes.append((name, seen[spelled]))
            seen[spelled] = name
    assert clashes == []


def test_no_chord_is_one_that_systems_quit_or_editors_type_with(plain_look: QApplication) -> None:
    standard = QKeySequence.StandardKey
    taken = [keys.toString() for key in (standard.Quit, standard.Close, standard.Copy, standard.Cut, standard.Paste,
                                         standard.SelectAll, standard.Delete, standard.DeleteStartOfWord)
             for keys in QKeySequence.keyBindings(key)]  # fmt: skip
    assert {"Ctrl+Q", "Ctrl+C"} <= set(taken) | {"Ctrl+Q"}
    assert [name for name, one in CHORDS.items() if one.keys in taken or one.keys == "Ctrl+Q"] == []


def test_every_page_has_its_digit_and_what_no_digit_is_left_for_has_a_chord() -> None:
    assert [chord(f"page_{place}").keys for place in range(1, len(PAGES) + 1)] == [
        *(f"Alt+{place % 10}" for place in range(1, 11)),
        "Ctrl+Shift+S",
    ]


def test_each_chord_says_what_it_does_and_shows_its_keys(plain_look: QApplication) -> None:
    assert all(one.said() and one.cap for one in CHORDS.values())
    assert (chord("veil").cap, chord("lock").cap, chord("reveal").held) == ("F9", "Ctrl+L", True)


def test_other_keys_stand_for_those_that_a_system_keeps_for_itself() -> None:
    owned_by_macos = {"Ctrl+H", "Ctrl+M", "Ctrl+Shift+H"}
    assert {one.keys for one in CHORDS.values() if one.mac} == owned_by_macos
