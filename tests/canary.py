"""Canaries: words that must stand in no byte of a disk, looked for in every spelling that a program could give them.

UTF-8 and UTF-16, every case, with and without accents, as JSON, a web address or HTML spells them, in base64 (at each
of its three places), in hexadecimal, and inside what is compressed: zip, gzip, and any zlib stream (PDF), to a depth.
``Sampler`` reads every file under a folder again and again while a program runs, and the files that it has deleted and
still holds open.
"""

from __future__ import annotations

import base64
import io
import json
import os
import threading
import unicodedata
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ahocorasick

DEEPEST = 3
MOST = 64 << 20


def spellings(word: str) -> Iterator[bytes]:
    """Every row of bytes by which this word could be read."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", word) if not unicodedata.combining(one))
    formed = {unicodedata.normalize(form, word) for form in ("NFC", "NFD", "NFKC")} | {word, bare}
    cased = {case(one) for one in formed for case in (str, str.lower, str.upper, str.title, str.casefold)}
    for one in cased:
        narrow = one.encode()
        wide = [one.encode(order) for order in ("utf-16-le", "utf-16-be", "utf-32-le")]
        yield from (narrow, *wide)
        yield json.dumps(one)[1:-1].encode()
        yield from (urllib.parse.quote(one).encode(), urllib.parse.quote_plus(one).encode())
        yield one.encode("ascii", "xmlcharrefreplace")
        for raw in (narrow, wide[0], wide[1]):
            yield from (raw.hex().encode(), raw.hex().upper().encode())
            yield from based(raw)


def based(raw: bytes) -> Iterator[bytes]:
    """The letters of base64 that stand for these bytes alone, wherever they begin."""
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + raw)
        whole = coded[(shift * 8 + 5) // 6 : len(coded) - len(coded) % 4].rstrip(b"=")
        sure = whole[: (len(raw) * 8 - (-shift * 8) % 6) // 6]
        yield from {sure, sure.replace(b"+", b"-").replace(b"/", b"_")}


@dataclass(frozen=True)
class Sighting:
    """Where a word was seen, and how deep inside what."""

    where: str
    word: str


class Canary:
    """Finds its words in bytes."""

    def __init__(self, words: Iterable[str]) -> None:
        self._finder: Any = ahocorasick.Automaton()
        for word in words:
            for one in spellings(word):
                if len(one) > 5:
                    self._finder.add_word(one.decode("latin-1"), word)
        self._finder.make_automaton()

    def seen(self, content: bytes, where: str, depth: int = 0) -> Iterator[Sighting]:
        found = {word for _, word in self._finder.iter(content.decode("latin-1"))}
        yield from (Sighting(where, word) for word in sorted(found))
        if depth < DEEPEST:
            for name, inner in unpacked(content):
                yield from self.seen(inner, f"{where} > {name}", depth + 1)

    def in_file(self, path: Path, where: str = "") -> Iterator[Sighting]:
        yield from self.seen(path.name.encode(), f"{where or path} (its name)", DEEPEST)
        yield from self.seen(path.read_bytes(), where or str(path))

    def under(self, *folders: Path) -> list[Sighting]:
        """Every file, name and link below these folders."""
        found: list[Sighting] = []
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                found += self.seen(path.name.encode(), f"{path} (its name)", DEEPEST)
                if path.is_file():
                    found += self.in_file(path)
        return found


def unpacked(content: bytes) -> Iterator[tuple[str, bytes]]:
    """What is compressed inside: the parts of a zip, and every zlib or gzip stream that opens."""
    if content[:4] == b"PK\x03\x04":
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as parts:
                for name in parts.namelist():
                    yield name, parts.read(name)
                    yield f"{name} (its name)", name.encode()
        except (zipfile.BadZipFile, RuntimeError, zlib.error):
            return
        return
    for start in (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b\x08"):
        at = content.find(start)
        while at >= 0:
            opener = zlib.decompressobj(zlib.MAX_WBITS | 32)
            try:
                inner = opener.decompress(memoryview(content)[at:], MOST)
            except zlib.error:
                inner = b""
            if inner:
                yield f"stream at {at}", inner
            at = content.find(start, at + 1)


@dataclass
class Sampler:
    """Looks under some folders, and at the deleted files of a process and its children, until it is told to stop."""

    canary: Canary
    folders: tuple[Path, ...]
    pause: float = 0.02
    samples: int = 0
    files: int = 0
    sightings: list[Sighting] = field(default_factory=list)
    process: int = 0
    _seen: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict, repr=False)
    _stop: threading.Event = field(default_factory=threading.Event, repr=False)
    _thread: threading.Thread | None = field(default=None, repr=False)

    def __enter__(self) -> Sampler:
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stop.set()
        assert self._thread is not None
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            self.look()
            self._stop.wait(self.pause)

    def look(self) -> None:
        """One sample: whatever has changed since the last."""
        for folder in self.folders:
            for root, _, names in os.walk(folder):
                for name in names:
                    self._file(Path(root) / name, str(Path(root) / name))
        for number in family(self.process):
            for handle in held(number):
                self._file(handle, f"deleted file {handle} of {number}")
        self.samples += 1

    def _file(self, path: Path, where: str) -> None:
        try:
            told = path.stat()
            key, state = (told.st_dev, told.st_ino), (told.st_mtime_ns, told.st_size)
            if self._seen.get(key) == state or not path.is_file():
                return
            self._seen[key] = state
            content = path.read_bytes()
        except OSError:
            return  # gone meanwhile
        self.files += 1
        self.sightings += self.canary.seen(content, where)
        self.sightings += self.canary.seen(path.name.encode(), f"{where} (its name)", DEEPEST)


def family(process: int) -> list[int]:
    """A process and all that it started, as far as they live."""
    if not process:
        return []
    found = [process]
    for number in found:
        try:
            for thread in Path(f"/proc/{number}/task").iterdir():
                found += [int(one) for one in (thread / "children").read_text().split()]
        except OSError:
            continue
    return found


def held(process: int) -> Iterator[Path]:
    """Files that were deleted and are still open."""
    try:
        handles = list(Path(f"/proc/{process}/fd").iterdir())
    except OSError:
        return
    for handle in handles:
        try:
            target = os.readlink(handle)
        except OSError:
            continue
        if target.endswith(" (deleted)") and target.startswith("/"):
            yield handle
