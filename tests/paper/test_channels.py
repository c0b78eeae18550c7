"""The gate's eyes: every place of a finished file where a word can hide is handed out."""

from __future__ import annotations

import random
import unicodedata
from io import BytesIO

import pikepdf
import pytest

from tests.paper import leaky_docx, leaky_pdf, sample
from tests.paper.leaky_pdf import word
from visit_desk.domain.channel import Channel
from visit_desk.domain.trouble import BadInput
from visit_desk.paper import channels, encrypted, render


def folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def seen(found: tuple[Channel, ...]) -> str:
    return "\n".join(folded(channel.text) for channel in found)


@pytest.fixture(scope="module")
def pdf_words() -> str:
    return seen(channels(leaky_pdf.leaky(), "pdf"))


@pytest.fixture(scope="module")
def docx_words() -> str:
    return seen(channels(leaky_docx.leaky(), "docx"))


@pytest.mark.parametrize("channel", leaky_pdf.CHANNELS)
def test_a_word_in_any_channel_of_a_pdf_is_seen(pdf_words: str, channel: str) -> None:
    assert folded(word(channel)) in pdf_words


@pytest.mark.parametrize("channel", leaky_docx.CHANNELS)
def test_a_word_in_any_channel_of_a_docx_is_seen(docx_words: str, channel: str) -> None:
    assert folded(leaky_docx.word(channel)) in docx_words


def test_every_canary_is_another_word_and_none_is_seen_in_a_clean_file() -> None:
    names = [word(one) for one in leaky_pdf.CHANNELS] + [leaky_docx.word(one) for one in leaky_docx.CHANNELS]
    assert len(set(names)) == len(names)
    clean = seen(channels(render(sample.statement(), "pdf"), "pdf"))
    assert not [name for name in names if folded(name) in clean]


def test_a_file_that_keeps_earlier_revisions_or_trailing_bytes_says_so() -> None:
    found = channels(leaky_pdf.leaky(), "pdf")
    assert any(channel.where == "structure" and "2 ends of file" in channel.text for channel in found)
    assert any(channel.where == "bytes after the end" for channel in found)
    assert not any(channel.where == "structure" for channel in channels(render(sample.report(), "pdf"), "pdf"))


@pytest.mark.parametrize("form", ["pdf", "docx", "html", "json", "csv"])
def test_a_hit_leads_to_the_number_of_its_paragraph(form: str) -> None:
    what = "examinations requested" if form in ("csv", "json") else "between three and four so-called"
    expected = 19 if form in ("csv", "json") else 11
    found = [one for one in channels(render(sample.report(), form), form) if folded(what) in folded(one.text)]
    assert expected in {one.paragraph for one in found if not one.raw}


def test_the_note_of_a_paragraph_leads_to_that_paragraph() -> None:
    found = channels(render(sample.report(), "pdf"), "pdf")
    notes = {
        one.paragraph for one in found if "Committee against Torture, general comment" in one.text and one.paragraph
    }
    assert notes == {11}


def test_paragraph_numbers_are_read_from_the_lines_of_a_file_that_is_not_ours() -> None:
    data = render(sample.report(), "pdf")
    with pikepdf.open(BytesIO(data)) as opened:
        for page in opened.pages:
            content = page.Contents.read_bytes()
            page.Contents.write(content.replace(b"/Para ", b"/Other "))
        out = BytesIO()
        opened.save(out)
    found = channels(out.getvalue(), "pdf")
    assert 11 in {one.paragraph for one in found if "so-called anal" in one.text}


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx", "csv", "json", "html"])
def test_an_empty_broken_or_wrong_file_is_refused_with_a_sentence(form: str) -> None:
    good = render(sample.statement(), form)
    other = render(sample.statement(), "docx" if form == "pdf" else "pdf")
    for bad in (b"", b"   \n", other, *([good[: len(good) // 2]] if form in ("pdf", "docx", "xlsx", "json") else [])):
        with pytest.raises(BadInput):
            channels(bad, form)


def test_a_locked_file_is_refused() -> None:
    with pytest.raises(BadInput):
        channels(encrypted(render(sample.statement(), "pdf"), "pdf", "correct horse"), "pdf")


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(BadInput):
        channels(b"words", "exe")


def test_no_channel_shows_its_text_in_a_repr() -> None:
    assert "Orvenia" not in repr(channels(render(sample.statement(), "html"), "html"))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_a_file_with_flipped_bytes_is_read_or_refused_and_nothing_of_it_is_logged(
    form: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(11)
    whole = leaky_pdf.leaky() if form == "pdf" else leaky_docx.leaky()
    refused: list[str] = []
    for _ in range(40):
        broken = bytearray(whole)
        for _ in range(chance.choice((1, 5, 60))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        try:
            channels(bytes(broken[: chance.randrange(len(broken) // 2, len(broken) + 1)]), form)
        except BadInput as trouble:
            refused.append(str(trouble))
    assert len(refused) > 5
    assert not [name for name in leaky_pdf.CHANNELS if word(name) in "".join(refused)]
    assert caplog.text == ""
    assert capfd.readouterr() == ("", "")
