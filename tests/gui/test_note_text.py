"""The border between kept text and the editor's document gives back exactly what it was given."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from visit_desk.domain.lists import Action, MentionKind
from visit_desk.domain.note import Mention
from visit_desk.gui.note_text import Hidden, clean, hidden_in, lay, mention_at, read, said, tail_after

PIECES = st.sampled_from(
    ["a", "Mara", " ", "\n", "😀", "👩‍👩‍👧", "e\u0301", "العنف", "حرام", "北方", "\u200f", "\u200d", "\u00a0", "\u2028",
     "\u2029", "\r", "\r\n", "\t", "\ufffc", "\ufdd0", "\x00", "!", ".", "\U0001f1fa\U0001f1f3"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=24).map("".join)


@st.composite
def noted(draw: st.DrawFn) -> tuple[str, tuple[Mention, ...]]:
    """A text with hidden stretches: apart, next to each other, at the start, at the end, over line ends."""
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    chosen = draw(st.lists(st.booleans(), min_size=len(cuts), max_size=len(cuts)))
    spans = [(a, b) for a, b, hide in zip(cuts, cuts[1:], chosen[1:], strict=False) if hide]
    return text, tuple(
        Mention(start=a, end=b, kind=MentionKind.NAME, action=Action.REDACT, gloss="a person") for a, b in spans
    )


def laid(text: str, mentions: tuple[Mention, ...]) -> tuple[QTextDocument, dict[str, Hidden]]:
    document = QTextDocument()
    return document, lay(QTextCursor(document), text, hidden_in(text, mentions), QTextCharFormat())


@given(noted())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_note_comes_back_exactly_as_it_was_laid(qapp: QApplication, told: tuple[str, tuple[Mention, ...]]) -> None:
    text, mentions = told
    document, hidden = laid(text, mentions)
    back = read(document, hidden)
    assert back.text == text
    assert back.mentions == mentions
    assert not any(mention_word and mention_word in document.toRawText() for mention_word in _told_once(text, mentions))


def _told_once(text: str, mentions: tuple[Mention, ...]) -> list[str]:
    """Hidden words of some length that stand nowhere else in the clear part of the note."""
    clear = text
    for mention in reversed(mentions):
        clear = clear[: mention.start] + "\x01" + clear[mention.end :]
    words = (text[m.start : m.end] for m in mentions)
    return [w for w in words if len(w) > 3 and w not in clear and not set(w) & set("\n\r\u2029\ufdd0\ufdd1")]


@given(noted(), st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_edit_between_chips_changes_that_place_and_nothing_else(
    qapp: QApplication, told: tuple[str, tuple[Mention, ...]], data: st.DataObject
) -> None:
    text, mentions = told
    document, hidden = laid(text, mentions)
    free = [i for i in range(len(text) + 1) if not any(m.start < i < m.end for m in mentions)]
    # Between \r and \n of one text there is a border of two kept letters and no place of the document is lost.
    where = data.draw(st.sampled_from(free))
    added = data.draw(st.sampled_from(["x", "😀x", "نص", "\n"]))
    before = read(document, hidden)
    cursor = QTextCursor(document)
    cursor.setPosition(before.places.unit(where))
    cursor.insertText(added, QTextCharFormat())
    after = read(document, hidden)
    assert after.text == text[:where] + added + text[where:]
    moved = tuple((m.start + len(added) * (m.start >= where), m.id) for m in mentions)
    assert tuple((m.start, m.id) for m in after.mentions) == moved


@given(noted())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_places_lead_there_and_back(qapp: QApplication, told: tuple[str, tuple[Mention, ...]]) -> None:
    text, mentions = told
    document, hidden = laid(text, mentions)
    places = read(document, hidden).places
    for point in range(len(text) + 1):
        cover = next((m for m in mentions if m.start < point < m.end), None)
        if cover is None:
            assert places.point(places.unit(point)) == point
        else:
            assert places.point(places.unit(point)) == cover.start
            assert places.point(places.unit(point, after=True)) == cover.end


def test_what_is_handed_on_is_the_gloss(qapp: QApplication) -> None:
    text = "😀 Mara Veld spoke."
    document, _hidden = laid(text, (Mention(start=2, end=11, kind=MentionKind.NAME, gloss="a person"),))
    assert said(document, lambda _id: "a person")[0] == "😀 a person spoke."
    assert "Mara" not in document.toRawText()


def test_a_word_that_is_public_stays_a_word(qapp: QApplication) -> None:
    mention = Mention(start=0, end=4, kind=MentionKind.NAME, action=Action.KEEP)
    document, hidden = laid("Mara spoke.", (mention,))
    assert document.toRawText() == "Mara spoke."
    assert hidden == {}


def test_overlapping_mentions_share_one_chip_and_none_is_lost(qapp: QApplication) -> None:
    mentions = (
        Mention(start=0, end=9, kind=MentionKind.NAME, gloss="a person"),
        Mention(start=5, end=12, kind=MentionKind.PLACE, gloss="a town"),
    )
    document, hidden = laid("Mara Veld in Sorvane", mentions)
    assert document.toRawText() == "\ufffcn Sorvane"[0] + " Sorvane"
    assert read(document, hidden).text == "Mara Veld in Sorvane"
    assert read(document, hidden).mentions == mentions


def test_the_id_of_a_mention_is_found_at_its_chip_only(qapp: QApplication) -> None:
    mention = Mention(start=2, end=6, kind=MentionKind.NAME)
    document, _hidden = laid("a Mara b", (mention,))
    assert [mention_at(document, unit) for unit in range(4)] == ["", "", mention.id, ""]


@pytest.mark.parametrize(("given_text", "kept"), [("a\r\nb\rc", "a\nb\nc"), ("x\ufffcy\ufdd0", "xy")])
def test_foreign_text_is_cleaned_before_it_is_pasted(given_text: str, kept: str) -> None:
    assert clean(given_text) == kept


@pytest.mark.parametrize(
    ("line", "tail"),
    [("\ufffc.", "."), ("\ufffc.”)", ".”)"), ("\ufffc word", ""), ("\ufffc\ufffc.", ""), ("\ufffc's car", "'s"),
     ("\ufffc،", "،"),
     ("\ufffc(x", "")],
)  # fmt: skip
def test_the_closing_signs_behind_a_chip_are_known(line: str, tail: str) -> None:
    assert tail_after(line, 1) == tail


def test_a_very_long_note_is_read_back_in_the_time_of_a_few_plain_readings(qapp: QApplication) -> None:
    text = "\n".join("word " * 100 for _ in range(2000))
    document, hidden = laid(
        text, tuple(Mention(start=i, end=i + 4, kind=MentionKind.NAME) for i in range(0, 10000, 25))
    )
    ours, theirs = measure(lambda: read(document, hidden)), measure(document.toPlainText)
    print(f"{ours * 1000:.1f} ms, plain {theirs * 1000:.1f} ms")
    assert ours < 30 * theirs


def measure(work: Callable[[], object]) -> float:
    """The best of twenty, in seconds: the machine may be busy with something else."""
    took = []
    for _ in range(20):
        started = time.perf_counter()
        work()
        took.append(time.perf_counter() - started)
    return min(took)
