"""SQLite's b-tree leaves and FTS5's index leaves, read from a bare page (https://sqlite.org/fileformat2.html).

Only what residue needs: where a cell spills into an overflow page, and which terms a leaf of the index spells.
Whatever does not look like such a page gives nothing; no page makes this fail.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from visit_desk.vault.pages import USABLE

TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 0x0D, 0x0A, 0x02
FILE_HEAD = 100


def varint(image: bytes, at: int) -> tuple[int, int]:
    """Value and the place behind it (SQLite's variable-length integer, big endian, at most 9 bytes)."""
    value = 0
    for step in range(9):
        byte = image[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise IndexError(at)


def _cells(image: bytes, first: bool) -> Iterator[tuple[int, int]]:
    """Kind of the page and the place of each cell."""
    head = FILE_HEAD if first else 0
    kind = image[head]
    if kind not in (TABLE_LEAF, INDEX_LEAF, INDEX_INNER):
        return
    count = struct.unpack(">H", image[head + 3 : head + 5])[0]
    start = head + (12 if kind == INDEX_INNER else 8)
    for number in range(min(count, USABLE // 4)):
        yield kind, struct.unpack(">H", image[start + 2 * number : start + 2 * number + 2])[0]


def _payload(image: bytes, kind: int, at: int) -> tuple[bytes, int]:
    """The part of a cell's payload on this page, and the overflow page where it goes on (0: nowhere)."""
    if kind == INDEX_INNER:
        at += 4
    size, at = varint(image, at)
    if kind == TABLE_LEAF:
        _, at = varint(image, at)
    most = USABLE - 35 if kind == TABLE_LEAF else (USABLE - 12) * 64 // 255 - 23
    if size <= most:
        return image[at : at + size], 0
    least = (USABLE - 12) * 32 // 255 - 23
    local = least + (size - least) % (USABLE - 4)
    local = local if local <= most else least
    following = image[at + local : at + local + 4]
    return image[at : at + local], struct.unpack(">I", following)[0] if len(following) == 4 else 0


def spills(image: bytes, *, first: bool) -> list[tuple[bytes, int]]:
    """Pairs of (bytes before the cut, page number where they go on): of every cell, and of the page as an overflow."""
    found = []
    try:
        for kind, at in _cells(image, first):
            local, following = _payload(image, kind, at)
            if following:
                found.append((local, following))
    except (IndexError, struct.error):
        pass
    if not first:
        found.append((image[4:USABLE], struct.unpack(">I", image[:4])[0]))
    return found


def _blob(payload: bytes) -> bytes:
    """The last column of a record of two columns whose last one is a blob: how FTS5 keeps its leaves."""
    size, at = varint(payload, 0)
    types = []
    while at < size:
        code, at = varint(payload, at)
        types.append(code)
    if len(types) != 2 or types[0] != 0 or types[1] < 12 or types[1] % 2:
        return b""
    return payload[size : size + (types[1] - 12) // 2]


def _terms(leaf: bytes) -> Iterator[bytes]:
    """Each term of an FTS5 leaf, spelled out (its first letter only names the index)."""
    end = struct.unpack(">H", leaf[2:4])[0]
    if not 4 <= end <= len(leaf):
        return
    at, place, term = end, 0, b""
    while at < len(leaf):
        step, at = varint(leaf, at)
        place += step
        keep, start = (0, place) if place == step else varint(leaf, place)
        size, start = varint(leaf, start)
        term = term[:keep] + leaf[start : start + size]
        yield term[1:]


def index_terms(image: bytes, *, first: bool) -> list[bytes]:
    found: list[bytes] = []
    try:
        cells = list(_cells(image, first))
    except (IndexError, struct.error):
        return found
    for kind, at in cells:
        try:
            local, following = _payload(image, kind, at)
            if kind == TABLE_LEAF and not following:
                found.extend(_terms(_blob(local)))
        except (IndexError, struct.error):
            continue
    return found
