"""Arabic on paper: joined, in reading order, brackets mirrored, and read back letter by letter."""

from __future__ import annotations

import unicodedata

import pytest

from tests.paper import apart, sample
from tests.paper.sample import para
from visit_desk.paper import render
from visit_desk.paper.pdf_text import marked, texts_of
from visit_desk.paper.shaping import Stretch as Run
from visit_desk.paper.shaping import levels, place

SENTENCE = "قالوا لنا إن أحدًا لن يأتي (انظر الوثيقة A/HRC/44/53، الفقرة 12)، وإن الباب رقم 7 مغلق."


@pytest.mark.parametrize("text", [SENTENCE, "الثلاثاء لأنه لآن الإسلام الله محمد", f"He said: «{SENTENCE}» and left."])
def test_arabic_is_read_back_whole(text: str) -> None:
    data = render(sample.report(blocks=(para(text),)), "pdf")
    assert unicodedata.normalize("NFC", text) in [found for _, found in texts_of(marked(data)[0])]


def test_another_reader_finds_every_arabic_word() -> None:
    data = render(sample.report(blocks=(para(SENTENCE),)), "pdf")
    found = unicodedata.normalize("NFKC", apart.read_by_poppler(data, page=3))
    letters = "".join(one for one in found if one.isalpha())
    for word in ("قالوا", "انظر", "الوثيقة", "الفقرة", "الباب", "مغلق"):
        assert word in letters


def test_a_paragraph_in_arabic_stands_at_the_right_edge() -> None:
    from visit_desk.paper.atoms import Style
    from visit_desk.paper.lines import set_text
    from visit_desk.paper.numbered import Run as Text

    line = set_text((Text("مغلق."),), Style(100, 100), 500)[0]
    glyphs = [line.placed[0].x + one.x for one in line.placed[0].glyphs]
    assert glyphs == sorted(glyphs, reverse=True)
    assert glyphs[0] > 380


def test_a_quotation_is_ordered_in_itself_inside_a_paragraph_from_left_to_right() -> None:
    text = "He said «ابج 12 دهو.» twice."
    found = levels(text, 0)
    inside = found[text.index("«") + 1 : text.index("»")]
    assert min(inside) == 1
    assert found[text.index("1")] == 2
    assert found[text.index(".")] == 1
    assert found[0] == found[-1] == found[text.index("»")] == 0


def test_brackets_mirror_and_are_read_back_as_written() -> None:
    runs = (Run("arabic", 10, 0, 1, "اب"), Run("regular", 10, 0, 1, "("), Run("arabic", 10, 0, 1, "ج"))
    placed = place(runs, 0.0, 0.0, 1, False)
    assert placed[0].x > placed[1].x > placed[2].x
    from visit_desk.paper.fonts import face

    shown = ord(placed[1].glyphs[0].character)
    known = face("regular")
    assert known.font.face.charToGlyph[shown] == known.font.face.charToGlyph[ord(")")]
    assert known.letters[shown] == "("


def test_runs_of_a_line_are_turned_by_their_levels() -> None:
    runs = [Run("regular", 10, 0, level, "a") for level in (0, 1, 2, 1, 0)]
    order = sorted(range(5), key=lambda index: place(runs, 0.0, 0.0, 0, False)[index].x)
    assert order == [0, 3, 2, 1, 4]


def test_chinese_lines_never_begin_with_a_closing_sign_nor_end_with_an_opening_one() -> None:
    text = "他们说：“这里不接待像你这样的人，请你去别的地方。”（见第十二段）" * 30
    data = render(sample.report(blocks=(para(text),)), "pdf")
    lines = [one.text for one in marked(data)[0] if one.tag == "P" and one.paragraph and one.text]
    assert len(lines) > 20
    assert not [line for line in lines if line[0] in "，。：；？！”）" or line[-1] in "“（"]
    assert text in [found for _, found in texts_of(marked(data)[0])]
