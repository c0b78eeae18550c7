"""Channels of CSV, JSON, HTML and plain text: the text itself, its values decoded, and the bytes."""

from __future__ import annotations

import csv as csv_library
import json as json_library
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from io import StringIO

from visit_desk.domain.channel import Channel
from visit_desk.domain.trouble import BadInput

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ANCHOR = re.compile(r"p(\d+)[a-z]*\Z")
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"\x7fELF", b"GIF8")


def text_channels(data: bytes, form: str) -> tuple[Channel, ...]:
    """Channels of one text file."""
    text = decoded(data, form)
    found = [Channel("text", text), Channel("bytes", data.decode("latin-1"), raw=True)]
    if form == "json":
        found.extend(_json(text))
    elif form in ("html", "xml"):
        found.extend(_html(text))
    elif form == "csv":
        found.extend(_csv(text))
    return tuple(found)


def decoded(data: bytes, form: str) -> str:
    """The text of a file in UTF-8 or UTF-16."""
    if data.startswith(_BINARY) or (b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff"))):
        raise BadInput(expected=form.upper(), reason="it is not a text file")
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise BadInput(expected=form.upper(), reason="it is not in UTF-8") from None


def _json(text: str) -> Iterator[Channel]:
    try:
        whole = json_library.loads(text)
    except (ValueError, RecursionError):
        raise BadInput(expected="JSON", reason="it is broken") from None
    stack: list[tuple[str, object, int | None]] = [("", whole, None)]
    while stack:
        where, value, paragraph = stack.pop()
        if isinstance(value, dict):
            here = _paragraph(value, paragraph)
            yield Channel(f"keys {where}".strip(), " ".join(map(str, value)))
            stack.extend((f"{where}/{key}", inner, here) for key, inner in value.items())
        elif isinstance(value, list):
            stack.extend((f"{where}/{index}", inner, paragraph) for index, inner in enumerate(value))
        elif value is not None:
            yield Channel(where or "/", str(value), paragraph=paragraph)


def _paragraph(value: dict[str, object], before: int | None) -> int | None:
    """The paragraph that an entry says it belongs to ("78 (a)" or 78)."""
    match = re.match(r"\d+", str(value.get("paragraph") or ""))
    return int(match[0]) if match else before


def _csv(text: str) -> Iterator[Channel]:
    try:
        rows = list(csv_library.reader(StringIO(text, newline="")))
    except csv_library.Error:
        raise BadInput(expected="CSV", reason="it is broken") from None
    for number, row in enumerate(rows, start=1):
        place = re.match(r"\d+", row[1]) if len(row) > 1 else None
        yield Channel(f"row {number}", " | ".join(row), paragraph=int(place[0]) if place else None)


def _html(text: str) -> Iterator[Channel]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    yield Channel("text without tags", "".join(reader.words))
    yield Channel("text without tags, unspaced", unescape(re.sub(r"<[^>]*>", "", text)))
    for paragraph, words in reader.paragraphs:
        yield Channel(f"paragraph {paragraph}", words, paragraph=paragraph)
    yield from (Channel(f"attribute {name}", value) for name, value in reader.attributes)
    yield from (Channel("comment", words) for words in reader.comments)


class _Reader(HTMLParser):
    """Text, attributes and comments of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.comments: list[str] = []
        self.paragraphs: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "br", "td", "th", "tr", "div", "li", "h1", "h2", "h3", "h4"):
            self.words.append("\n")
        for name, value in attrs:
            if value:
                self.attributes.append((f"{tag} {name}", value))
                match = _ANCHOR.match(value) if tag == "a" and name == "name" else None
                if match:
                    self.paragraphs.append((int(match[1]), ""))
        if tag in ("h1", "h2", "h3", "h4", "table", "hr"):
            self.paragraphs.append((0, ""))

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.paragraphs and self.paragraphs[-1][0]:
            number, words = self.paragraphs[-1]
            self.paragraphs[-1] = (number, words + data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def handle_decl(self, decl: str) -> None:
        if decl.strip().lower() != "doctype html":  # what every page begins with
            self.comments.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.comments.append(data)

    def handle_pi(self, data: str) -> None:
        self.comments.append(data)
