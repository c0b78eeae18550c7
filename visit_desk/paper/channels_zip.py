"""Channels of DOCX and XLSX: every part with its tags and without, joined text, names, properties, comments, bytes.

Nothing is left to a library's idea of what a document is: each part of the zip is read, tracked changes, field codes,
alternative text, bookmarks, custom parts, pictures' own metadata and what stands between the zip's entries included.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from visit_desk.domain.channel import Channel
from visit_desk.domain.trouble import BadInput
from visit_desk.paper.numbering import letter

_XML = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<|\A\xff\xfe<|\A\xfe\xff")
_TAGS = re.compile(r"<[^>]*>")
_ATTRIBUTE = re.compile(r'[\w:.-]+\s*=\s*(?:"([^"]*)"|\'([^\']*)\')')
_PARAGRAPH = re.compile(r"<((?:\w+:)?p)(?:\s[^>]*)?(?<!/)>(.*?)</\1>", re.DOTALL)
_NUMBERING = re.compile(r'<w:ilvl w:val="(\d)"/>\s*<w:numId w:val="41"/>')
_LARGEST = 200_000_000
_MAIN = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}


def zip_channels(data: bytes, form: str) -> tuple[Channel, ...]:
    """Channels of one package."""
    try:
        with ZipFile(BytesIO(data)) as opened:
            entries = opened.infolist()
            _fit(opened, entries, form)
            found = list(_package(opened, entries))
            for entry in entries:
                found.extend(_part(entry.filename, opened.read(entry)))
    except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise BadInput(expected=form.upper(), reason="it is damaged, locked, or another kind of file") from None
    found.append(Channel("bytes of the zip", data.decode("latin-1"), raw=True))
    return tuple(found)


def _fit(opened: ZipFile, entries: list[ZipInfo], form: str) -> None:
    """Refuses what is no such package, and a zip that unpacks to a flood."""
    if _MAIN[form] not in opened.namelist() or sum(entry.file_size for entry in entries) > _LARGEST:
        raise BadZipFile


def _package(opened: ZipFile, entries: list[ZipInfo]) -> Iterator[Channel]:
    yield Channel("zip comment", opened.comment.decode("utf-8", "replace"))
    yield Channel("file names", "\n".join(entry.filename for entry in entries))
    for entry in entries:
        if entry.comment:
            yield Channel(f"zip comment of {entry.filename}", entry.comment.decode("utf-8", "replace"))
        if entry.extra:
            yield Channel(f"zip extra of {entry.filename}", entry.extra.decode("latin-1"), raw=True)


def _part(name: str, content: bytes) -> Iterator[Channel]:
    if not content:
        return
    if not _XML.match(content):
        yield Channel(name, content.decode("latin-1"), raw=True)
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield Channel(f"{name} ({encoding})", content.decode(encoding, "ignore"), raw=True)
        return
    text = _text(content)
    yield Channel(name, text, raw=True)
    yield Channel(f"{name}, entities read", unescape(text), raw=True)
    yield Channel(f"{name}, text", unescape(_TAGS.sub(" ", text)))
    yield Channel(f"{name}, text joined", unescape(_TAGS.sub("", text)))
    values = [match[1] or match[2] or "" for match in _ATTRIBUTE.finditer(text)]
    yield Channel(f"{name}, attributes", unescape("\n".join(values)))
    yield from _paragraphs(name, text)


def _text(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    head = content[:200].decode("latin-1")
    declared = re.search(r'encoding=["\']([\w.-]+)["\']', head)
    try:
        return content.decode(declared[1] if declared else "utf-8", "replace")
    except LookupError:
        return content.decode("latin-1")


def _paragraphs(name: str, text: str) -> Iterator[Channel]:
    """Text of each paragraph with its runs joined, and its number in our own numbering."""
    counts, notes = [0, 0, 0], {}
    for match in _PARAGRAPH.finditer(text):
        inner = match[2]
        level = _NUMBERING.search(inner)
        number: int | None = counts[0] or None
        if level:
            depth = min(int(level[1]), 2)
            counts[depth] += 1
            counts[depth + 1 :] = [0] * (2 - depth)
            number = counts[0] or None
        elif "Heading" in inner[:300]:
            number = None
        words = unescape(_TAGS.sub("", inner))
        for note in re.findall(r'<w:footnoteReference w:id="(\d+)"', inner):
            notes[note] = number
        if words.strip():
            place = f"{name}, paragraph {number}" if number else f"{name}, a paragraph"
            if level and counts[1]:
                place += f" ({letter(counts[1])})"
            yield Channel(place, words, paragraph=number)
