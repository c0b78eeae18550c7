"""Rows read from bare pages of tables (https://sqlite.org/fileformat2.html), for a file that SQLite will not open.

Only leaves of tables are read: each row stands whole on one, or goes on in overflow pages. A row of which anything is
missing gives nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import TypeAlias

from visit_desk.vault.leaves import FILE_HEAD, TABLE_LEAF, varint
from visit_desk.vault.pages import USABLE

Value: TypeAlias = int | float | str | bytes | None
Fetch: TypeAlias = Callable[[int], bytes | None]
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST = USABLE - 35
_LEAST = (USABLE - 12) * 32 // 255 - 23


def rows(image: bytes, number: int, fetch: Fetch) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Row number and values of every row of a leaf that can be read whole. ``fetch`` gives a page or None."""
    head = FILE_HEAD if number == 1 else 0
    if image[head] != TABLE_LEAF:
        return
    count = struct.unpack(">H", image[head + 3 : head + 5])[0]
    for place in range(min(count, USABLE // 4)):
        at = struct.unpack(">H", image[head + 8 + 2 * place : head + 10 + 2 * place])[0]
        try:
            size, at = varint(image, at)
            row, at = varint(image, at)
            payload = _whole(image, at, size, fetch)
            values = None if payload is None else _values(payload)
        except (IndexError, struct.error, UnicodeDecodeError):
            continue
        if values is not None:
            yield row, values


def _whole(image: bytes, at: int, size: int, fetch: Fetch) -> bytes | None:
    if size <= _MOST:
        return image[at : at + size] if at + size <= USABLE else None
    local = _LEAST + (size - _LEAST) % (USABLE - 4)
    local = local if local <= _MOST else _LEAST
    payload = bytearray(image[at : at + local])
    following = struct.unpack(">I", image[at + local : at + local + 4])[0]
    seen = set()
    while len(payload) < size:
        page = fetch(following) if following and following not in seen else None
        if page is None:
            return None
        seen.add(following)
        following = struct.unpack(">I", page[:4])[0]
        payload += page[4 : 4 + min(USABLE - 4, size - len(payload))]
    return bytes(payload)


def _values(payload: bytes) -> tuple[Value, ...] | None:
    head, at = varint(payload, 0)
    codes = []
    while at < head:
        code, at = varint(payload, at)
        codes.append(code)
    values: list[Value] = []
    for code in codes:
        value, at = _value(payload, code, at)
        values.append(value)
    return tuple(values) if at == len(payload) else None


def _value(payload: bytes, code: int, at: int) -> tuple[Value, int]:
    """One value by its serial type, and the place behind it."""
    if code >= 12:
        end = at + (code - 12) // 2
        if end > len(payload):
            raise IndexError(end)
        piece = payload[at:end]
        return (piece.decode() if code % 2 else piece), end
    if code in _WIDTHS:
        end = at + _WIDTHS[code]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if code == 7:
        return float(struct.unpack(">d", payload[at : at + 8])[0]), at + 8
    return {8: 0, 9: 1}.get(code), at
