"""Channels of a PDF, by three passes that see different things, so that together nothing is out of sight.

Text as a reader's search finds it (white, covered, clipped, off the page, letter by letter); every string of every
object (metadata, outline, forms, annotations, links, attachments, scripts, alternative texts, private data); and the
bytes with each stream unpacked, earlier revisions and what stands behind the end of the file included.
"""

from __future__ import annotations

import logging
import re
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from visit_desk.domain.channel import Channel
from visit_desk.domain.trouble import BadInput
from visit_desk.paper.pdf_text import page_texts

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_END = b"%%EOF"
_BROKEN = (
    pikepdf.PdfError,
    PyPdfError,
    PSException,
    PDFException,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    IndexError,
    OSError,
    RecursionError,
    zlib.error,
    AssertionError,
    struct.error,
)
# These libraries tell of what they meet in a file, in its own words: nobody may read that in a log.
for _library in ("pypdf", "pdfminer", "pikepdf"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)
_NAMES = {
    "/Contents": "text of a page or annotation",
    "/T": "form field or annotation author",
    "/TU": "form tooltip",
    "/V": "form value",
    "/DV": "form default",
    "/URI": "link",
    "/JS": "JavaScript",
    "/Title": "title or bookmark",
    "/Author": "metadata Author",
    "/Subject": "metadata Subject",
    "/Keywords": "metadata Keywords",
    "/Creator": "metadata Creator",
    "/Producer": "metadata Producer",
    "/Alt": "alternative text",
    "/ActualText": "ActualText",
    "/E": "expansion text",
    "/P": "page label",
    "/F": "file name",
    "/UF": "file name",
    "/Desc": "attachment description",
    "/RC": "rich text",
}


def pdf_channels(data: bytes) -> tuple[Channel, ...]:
    """Channels of one PDF."""
    start = data[:1024].find(b"%PDF-")
    if start < 0:
        raise BadInput(expected="PDF", reason="it is another kind of file")
    found: list[Channel] = []
    try:
        with pikepdf.open(BytesIO(data), suppress_warnings=True) as opened:
            if opened.is_encrypted:
                raise BadInput(expected="PDF", reason="it is locked")
            found.extend(_objects(opened))
            found.extend(_repaired(opened, data))
        found.extend(page_texts(data))
        found.extend(_second_reader(data))
    except pikepdf.PasswordError:
        raise BadInput(expected="PDF", reason="it is locked") from None
    except _BROKEN:
        raise BadInput(expected="PDF", reason="it is damaged") from None
    found.extend(_bytes(data))
    return tuple(found)


# -- every string of every object --------------------------------------------------------------------------------------
def _objects(opened: pikepdf.Pdf) -> Iterator[Channel]:
    seen: set[tuple[int, int]] = set()
    roots: list[tuple[str, pikepdf.Object]] = [("trailer", opened.trailer)]
    roots.extend((f"object {number}", one) for number, one in enumerate(opened.objects, start=1))
    for name, root in roots:
        yield from _walk(name, root, seen)
    for name, attached in opened.attachments.items():
        content = attached.get_file().read_bytes()
        yield Channel(f"attachment {name}", f"{name}\n{attached.description}")
        yield from _content(f"attachment {name}", content)


def _walk(where: str, root: pikepdf.Object, seen: set[tuple[int, int]]) -> Iterator[Channel]:
    stack: list[tuple[str, object]] = [(where, root)]
    while stack:
        name, value = stack.pop()
        if isinstance(value, pikepdf.Object) and value.is_indirect:
            if value.objgen in seen:
                continue
            seen.add(value.objgen)
        if isinstance(value, pikepdf.Stream):
            yield from _stream(name, value)
            stack.extend(_entries(name, value.stream_dict))
        elif isinstance(value, pikepdf.Dictionary):
            stack.extend(_entries(name, value))
        elif isinstance(value, pikepdf.Array):
            stack.extend((name, one) for one in _items(value))
        elif isinstance(value, pikepdf.String | str):
            yield from _string(name, value)
        elif isinstance(value, pikepdf.Name):
            yield Channel(f"{name}, a name", str(value))


def _entries(where: str, holder: pikepdf.Object) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for key in holder.keys():  # noqa: SIM118  # a PDF dictionary, not ours
        found.append((f"{where}, key names", str(key)))
        found.append((_NAMES.get(str(key), f"{where.split(',')[0]}, {key}"), holder[key]))
    return found


def _items(value: pikepdf.Object) -> list[object]:
    return [value[index] for index in range(len(value))]


def _string(where: str, value: object) -> Iterator[Channel]:
    yield Channel(where, str(value))
    if isinstance(value, pikepdf.String):
        content = bytes(value)
        yield Channel(f"{where}, bytes", content.decode("latin-1"), raw=True)
        if (len(content) > 1 and content[:1] == b"\x00") or content[1:2] == b"\x00":
            yield Channel(f"{where}, UTF-16", content.decode("utf-16-be", "ignore"))


def _stream(where: str, value: pikepdf.Stream) -> Iterator[Channel]:
    kind = str(value.get("/Type", "") or value.get("/Subtype", ""))
    name = {"/Metadata": "XMP metadata", "/EmbeddedFile": "attached file"}.get(kind, f"{where}, stream")
    try:
        content = value.read_bytes()
    except pikepdf.PdfError:
        content = value.read_raw_bytes()
    yield from _content(name, content)


def _content(where: str, content: bytes) -> Iterator[Channel]:
    yield Channel(where, content.decode("latin-1"), raw=True)
    for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
        text = content.decode(encoding, "ignore")
        if encoding == "utf-8" or content[:2] in (b"\xfe\xff", b"\xff\xfe") or b"\x00" in content[:64]:
            yield Channel(f"{where} ({encoding})", text, raw=True)


# -- the second reader -------------------------------------------------------------------------------------------------
def _second_reader(data: bytes) -> Iterator[Channel]:
    reader = PdfReader(BytesIO(data), strict=False)
    for key, value in (reader.metadata or {}).items():
        yield Channel(f"metadata {str(key).lstrip('/')}", str(value))
    for title in _titles(reader.outline):
        yield Channel("bookmark", title)
    for number, label in enumerate(reader.page_labels, start=1):
        yield Channel(f"page label {number}", label)
    fields = reader.get_fields() or {}
    for name, field in fields.items():
        yield Channel("form field", f"{name}\n{field.get('/V', '')}\n{field.get('/TU', '')}")


def _titles(outline: object) -> Iterator[str]:
    stack: list[object] = [outline]
    while stack:
        one = stack.pop()
        if isinstance(one, list):
            stack.extend(reversed(one))
        elif one is not None:
            yield str(getattr(one, "title", ""))


def _repaired(opened: pikepdf.Pdf, data: bytes) -> Iterator[Channel]:
    """Page texts of a file that one reader mends otherwise than another: what stands in its repaired form."""
    if data.count(_END) == 1 and data.startswith(b"%PDF-"):
        return
    out = BytesIO()
    opened.save(out)
    for channel in page_texts(out.getvalue()):
        yield Channel(f"repaired file, {channel.where}", channel.text, paragraph=channel.paragraph)


# -- bytes -------------------------------------------------------------------------------------------------------------
def _bytes(data: bytes) -> Iterator[Channel]:
    yield Channel("bytes of the file", data.decode("latin-1"), raw=True)
    for number, match in enumerate(_STREAM.finditer(data), start=1):
        content = _inflated(match[1])
        if content is not None:
            yield from _content(f"unpacked stream {number}", content)
    ends = data.count(_END)
    if ends != 1:
        yield Channel("structure", f"{ends} ends of file: earlier revisions are kept in it")
    after = data[data.rfind(_END) + len(_END) :].strip(b"\r\n \x00") if ends else b""
    if after:
        yield Channel("bytes after the end", after.decode("utf-8", "replace"))
    before = data[: data.find(b"%PDF-")]
    if before.strip():
        yield Channel("bytes before the start", before.decode("utf-8", "replace"))


def _inflated(content: bytes) -> bytes | None:
    """The unpacked stream, as far as it goes; nothing for a stream that is not packed with deflate."""
    for raw in (content, content.strip(b"\r\n")):
        worker = zlib.decompressobj()
        try:
            return worker.decompress(raw, 200_000_000)
        except zlib.error:
            continue
    return None
