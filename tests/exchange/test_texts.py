"""Note texts: every encoding that people's files really have, and what is no text."""

from __future__ import annotations

from pathlib import Path

import pytest

from visit_desk.domain.trouble import BadInput, DiskTrouble, TooBig
from visit_desk.exchange import decode_text, read_text

RUSSIAN = "Запись беседы. Начальник управления заявил, что в прошлом году дел не было, и обещал передать копию."
FRENCH = "Note d'entretien. La directrice a déclaré que le foyer était fermé dès l'été, à cause du manque d'argent."
ARABIC = "مذكرة اجتماع. قالت المشاركات إن الفتاة تُزوَّج خلال أسابيع وإن أحداً لا يسألها عن رأيها في ذلك."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-8-sig"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (RUSSIAN, "utf-32"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-16-le"),
        (ARABIC, "utf-8"),
        (ARABIC, "cp1256"),
        (ARABIC, "utf-16"),
    ],
)
def test_a_text_is_read_in_whatever_encoding_it_was_saved(text: str, encoding: str, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_bytes(text.encode(encoding))
    found = decode_text(tmp_path / "note.txt")
    plain = "".join(letter for letter in found.text if not "\u064b" <= letter <= "\u0652")
    assert plain == "".join(letter for letter in text if not "\u064b" <= letter <= "\u0652")
    assert (found.encoding == "utf-8") == (encoding in ("utf-8", "utf-8-sig"))


def test_line_ends_become_one_kind_and_the_marker_of_hidden_words_cannot_come_in(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_bytes("one\r\ntwo\rthree\u2028four\ufffc".encode())
    assert read_text(tmp_path / "note.md") == "one\ntwo\nthree\nfour\ufffd"


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n "])
def test_an_empty_note_is_told(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_bytes(content)
    with pytest.raises(BadInput, match=r"note.txt is empty"):
        read_text(tmp_path / "note.txt")


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\nx",
        b"PK\x03\x04docx",
        b"\x89PNG\r\n",
        bytes(range(256)) * 4,
        b"\x00\x01\x02\x03" * 50,
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_text_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_bytes(content)
    with pytest.raises(BadInput, match="holds no text"):
        read_text(tmp_path / "note.txt")


def test_fifty_megabytes_a_folder_and_nothing_are_told(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(TooBig, match="larger than 16 MB"):
        read_text(tmp_path / "huge.txt")
    with pytest.raises(BadInput, match="does not exist"):
        read_text(tmp_path / "none.txt")
    with pytest.raises((BadInput, DiskTrouble)):
        read_text(tmp_path)
