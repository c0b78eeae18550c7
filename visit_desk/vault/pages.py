"""SQLCipher's pages and WAL frames, decrypted by ourselves and read only.

Two uses: proving before SQLite touches a file that every page of it is genuine (nothing is written into a damaged
vault), and counting words in whatever the notes key can read. Layout (SQLCipher 4 defaults): pages of 4096 bytes, each
ciphertext + 16 bytes IV + 64 bytes HMAC-SHA512 over ciphertext, IV and page number (32 bit little endian); page 1
starts with the 16 bytes salt in clear. AES-256-CBC. HMAC key = PBKDF2-SHA512(key, salt xor 0x3a, 2 rounds). WAL frames
hold the same encrypted pages behind SQLite's own 24-byte frame headers.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from visit_desk.domain.trouble import Damaged
from visit_desk.vault.logs import FRAME_HEAD, WAL_HEAD, Log, log_of
from visit_desk.vault.mending import mended

PAGE = 4096
RESERVE = 80
USABLE = PAGE - RESERVE
SALT = 16
CLEAR_MAGIC = b"SQLite format 3\x00"
CHECK_ALL_BELOW = 64 << 20
WAL_MAGIC = b"\x37\x7f\x06"


class PageCipher:
    """Opens the pages of one database file."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = key
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def genuine(self, number: int, page: bytes) -> bool:
        start = SALT if number == 1 else 0
        told = page[USABLE + 16 : USABLE + 80]
        signed = page[start : USABLE + 16] + struct.pack("<I", number)
        return hmac.compare_digest(told, hmac.digest(self._mac_key, signed, "sha512"))

    def clear(self, number: int, page: bytes) -> bytes:
        """The usable 4016 bytes of a page; page 1 gets SQLite's own first 16 bytes back in place of the salt."""
        start = SALT if number == 1 else 0
        opener = Cipher(algorithms.AES(self._key), modes.CBC(page[USABLE : USABLE + 16])).decryptor()
        clear = opener.update(page[start:USABLE]) + opener.finalize()
        return CLEAR_MAGIC + clear if number == 1 else clear


@dataclass(frozen=True)
class Frame:
    """One frame of a WAL. ``current``: SQLite takes it in; the others are torn, or left from an earlier round
    (``stale``: the file's own page is newer)."""

    place: int
    number: int
    current: bool
    page: bytes = field(repr=False)
    stale: bool = False


def frames(wal: Path, log: Log | None = None) -> Iterator[Frame]:
    """Every whole frame in the file, whatever SQLite would make of it. ``log`` where it was read before."""
    if not wal.is_file():
        return
    with mended(wal.name):
        valid = (log or log_of(wal)).valid
        with wal.open("rb") as file:
            opening = file.read(WAL_HEAD)
            round_ = opening[16:24] if opening[:3] == WAL_MAGIC else b""
            for place in range(1, 1 << 32):
                head, page = file.read(FRAME_HEAD), file.read(PAGE)
                if len(page) < PAGE:
                    return
                round_ = round_ or head[8:16]
                yield Frame(place, struct.unpack(">I", head[:4])[0], place <= valid, page, head[8:16] != round_)


def pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Number and ciphertext of every whole page."""
    with mended(path.name), path.open("rb") as file:
        for number in range(1, 1 << 32):
            page = file.read(PAGE)
            if len(page) < PAGE:
                return
            yield number, page


def cipher_of(path: Path, key: bytes) -> PageCipher:
    with mended(path.name), path.open("rb") as file:
        salt = file.read(SALT)
    if len(salt) < SALT or salt == CLEAR_MAGIC:
        raise Damaged(part=path.name)
    return PageCipher(key, salt)


def bad_pages(path: Path, key: bytes) -> tuple[int, ...]:
    """Numbers of pages that are not genuine. Pages that the WAL holds anew may be torn by a power cut: passed over."""
    renewed = {frame.number for frame in frames(wal_of(path)) if frame.current}
    return _bad(path, cipher_of(path, key), renewed)


def _bad(path: Path, cipher: PageCipher, renewed: Set[int]) -> tuple[int, ...]:
    return tuple(number for number, page in pages(path) if number not in renewed and not cipher.genuine(number, page))


def wal_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def check_outside(path: Path) -> None:
    """What can be seen without the key: not plain SQLite, not empty, whole pages unless a log is still to be folded."""
    with mended(path.name):
        size = path.stat().st_size
        wal = wal_of(path)
        logged = wal.is_file() and wal.stat().st_size > 0
        with path.open("rb") as file:
            start = file.read(SALT)
    if size < PAGE or start == CLEAR_MAGIC or (size % PAGE and not logged):
        raise Damaged(part=path.name)


def check_genuine(path: Path, key: bytes) -> None:
    """``Damaged`` unless this file was written with this key and is whole. Reads only.

    Files above 64 MiB are proved by their first page and size here, and page by page in ``check_vault``.
    """
    check_outside(path)
    size = path.stat().st_size
    cipher = cipher_of(path, key)
    with mended(path.name):
        log = log_of(wal_of(path))
    newest = {frame.number: frame.page for frame in frames(wal_of(path), log) if frame.current}
    if log.broken or (size <= CHECK_ALL_BELOW and _bad(path, cipher, newest.keys())):
        raise Damaged(part=path.name)
    first = newest.get(1) or next(pages(path))[1]
    if not cipher.genuine(1, first):
        raise Damaged(part=path.name)
    if not newest and size != PAGE * struct.unpack(">I", cipher.clear(1, first)[28:32])[0]:
        raise Damaged(part=path.name)


def schema_on_disk(path: Path, key: bytes) -> int:
    """``user_version`` from the bytes of page 1, also where the log holds it anew; no engine touches the file.

    ``Damaged`` if there is no page 1 of this key.
    """
    check_outside(path)
    cipher = cipher_of(path, key)
    firsts = [next(pages(path))[1], *(frame.page for frame in frames(wal_of(path), Log()) if frame.number == 1)]
    told = [struct.unpack(">I", cipher.clear(1, page)[60:64])[0] for page in firsts if cipher.genuine(1, page)]
    if not told:
        raise Damaged(part=path.name)
    return int(max(told))
