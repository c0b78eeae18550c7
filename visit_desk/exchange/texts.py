"""Note texts from files: UTF-8 first, other encodings told, anything that is no text refused.

Texts are handed on with line ends as ``\\n`` and without a byte order mark; offsets of a visit folder count on this
form. U+FFFC becomes U+FFFD, because in reviewed text that character stands for a hidden word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from charset_normalizer import from_bytes

from visit_desk.domain.note import MARKER
from visit_desk.domain.trouble import BadInput, DiskTrouble, TooBig

TEXT_LIMIT = 16 * 1024 * 1024
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# What people's files are really written in; a wider choice only gives short notes more ways to be misread.
_GUESSES = ["cp1252", "cp1251", "koi8_r", "cp1256", "iso8859_6", "gb18030", "big5"]
_OTHER_FILES = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"{\\rtf",
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding it was read in (``utf-8`` unless another had to be found)."""

    text: str = field(repr=False)
    encoding: str = "utf-8"


def read_bytes(path: Path, limit: int, expected: str) -> bytes:
    """The bytes of a file that people chose, or a sentence why not. ``limit`` in bytes."""
    if path.is_dir():
        raise BadInput(expected=expected, reason=f"{path.name} is a folder")
    try:
        if path.stat().st_size > limit:
            raise TooBig(limit=f"{limit // (1024 * 1024)} MB")
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInput(expected=expected, reason=f"{path.name} does not exist") from None
    except OSError as trouble:
        raise DiskTrouble(reason=trouble.strerror or "the file could not be opened") from None


def read_text(path: Path) -> str:
    """The text of a ``.txt`` or ``.md`` note. See ``decode_text`` for the encoding that was found."""
    return decode_text(path).text


def decode_text(path: Path) -> Decoded:
    """The text with the encoding that it turned out to have; empty, binary and huge files are refused."""
    raw = read_bytes(path, TEXT_LIMIT, "a text")
    found = decode(raw, path.name)
    if not found.text.strip():
        raise BadInput(expected="a text", reason=f"{path.name} is empty")
    return found


def decode(raw: bytes, name: str) -> Decoded:
    """Bytes to text: byte order mark, UTF-8, UTF-16 without a mark, then a told guess among common code pages."""
    if raw.startswith(_OTHER_FILES):
        raise _no_text(name)
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _strict(raw, encoding, name)
    if b"\x00" in raw:
        return _wide(raw, name)
    try:
        return Decoded(_clean(raw.decode("utf-8"), name))
    except UnicodeDecodeError:
        best = from_bytes(raw, cp_isolation=_GUESSES).best()
    if best is None:
        raise _no_text(name)
    return _strict(raw, best.encoding, name)


def _wide(raw: bytes, name: str) -> Decoded:
    """UTF-16 without a mark: in every language that people write, spaces and line ends put zeros on one side."""
    even, odd = raw[0::2].count(0), raw[1::2].count(0)
    if len(raw) % 2 or max(even, odd) < 8 * min(even, odd) + 1:
        raise _no_text(name)
    return _strict(raw, "utf-16-le" if odd > even else "utf-16-be", name)


def _strict(raw: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(_clean(raw.decode(encoding), name), encoding)
    except (UnicodeDecodeError, LookupError):
        raise _no_text(name) from None


def _clean(text: str, name: str) -> str:
    text = _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")).replace(MARKER, "\ufffd")
    strange = len(_CONTROL.findall(text))
    if "\x00" in text or strange > max(2, len(text) // 200):
        raise _no_text(name)
    return _CONTROL.sub(" ", text)


def _no_text(name: str) -> BadInput:
    return BadInput(expected="a text", reason=f"{name} holds no text that could be decoded")
