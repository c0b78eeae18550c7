"""Field notes in seven languages, hurried and in lower case: what must be found of them, with floors that keep it.

The lists and rules were written with two thirds of the notes in sight. One hand wrote notes and labels, and the notes
of one kind resemble each other across languages: the third that is held back holds near relatives of the rest.
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from tests.training.field_notes import FOLDER, field_notes, held_back
from tests.training.measure_notes import Found, measured
from visit_desk.domain.identity import Identity
from visit_desk.redaction import Register, find


@lru_cache(maxsize=4)
def found(aside: bool, known: bool) -> Found:
    return measured([note for note in field_notes() if (note.name in held_back()) is aside], known=known)


def test_there_are_sixty_notes_and_more_in_seven_languages_with_a_third_held_back() -> None:
    notes = field_notes()
    assert len(notes) >= 60
    assert {note.language for note in notes} == {"en", "fr", "es", "pt", "ru", "ar", "zh"}
    assert 0.3 <= len(held_back()) / len(notes) <= 0.36


def test_every_label_says_the_words_that_stand_there_and_the_plain_notes_are_those_that_were_marked() -> None:
    for note in field_notes():
        assert (FOLDER / f"{note.name}.txt").read_text(encoding="utf-8") == note.text
        for one in note.gold:
            assert note.text[one.start : one.end] == one.text


@pytest.mark.parametrize("aside", [False, True])
def test_with_a_careful_register_what_tells_who_spoke_is_found(aside: bool) -> None:
    told = found(aside, True)
    assert told.share("redact") >= 0.98
    assert told.share("generalise") >= 0.93
    assert told.share("keep") <= 0.05
    assert told.precision >= 0.8


@pytest.mark.parametrize("lang", ["en", "fr", "es", "pt", "ru", "ar", "zh"])
def test_each_language_is_covered(lang: str) -> None:
    assert found(False, True).share(f"{lang} generalise") >= 0.88


def test_without_a_register_most_circumstances_are_still_found() -> None:
    assert found(False, False).share("generalise") >= 0.84
    assert found(False, False).share("redact") >= 0.7


@pytest.mark.parametrize(
    ("text", "piece", "kind"),
    [
        ("mtg w/ Lena Korvat, beekeeper, limps.", "beekeeper", "ROLE"),
        ("Lena Korvat: husband drives a tram.", "husband drives a tram", "KIN"),
        ("lena korvat, speaks with a kurdish accent", "kurdish", "DEM"),
        ("Lena Korvat. nez cassé, rien d'autre.", "nez cassé", "PHYS"),
        ("Lena Korvat, en noviembre, sin abogado", "noviembre", "DATE"),
        ("Lena Korvat, 58, no papers", "58", "AGE"),
    ],
)
def test_a_piece_beside_a_known_person_is_found_with_its_kind(text: str, piece: str, kind: str) -> None:
    spans = find(text, Register([Identity(id="P", names=("Lena Korvat",))]))
    assert any(span.kind.value == kind and piece in text[span.start : span.end] for span in spans)


def test_the_same_trades_beside_nobody_are_left_alone() -> None:
    text = "The judge, the minister and two teachers came. Article 214 was read, then the nurse left the room."
    assert not find(text, Register([Identity(id="P", names=("Lena Korvat",))]))
