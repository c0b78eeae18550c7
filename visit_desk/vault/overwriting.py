"""Bytes that shall not come back: overwritten where they lie, then the file renamed and removed.

As far as a system lets a program do that: flash memory may keep old blocks. A link goes, never what it leads to.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from visit_desk.vault.folder import flush_folder, replace_whole
from visit_desk.vault.mending import mended

CHUNK = 1 << 20


def written_over(file: Path, content: bytes) -> None:
    """Other content in place of this file's, whole or not at all; then the old bytes are overwritten where they lay."""
    with mended(file.name):
        held = file.open("r+b") if os.name != "nt" else None
        try:
            replace_whole(file, content)
            if held is not None:
                overwrite(held.fileno(), os.fstat(held.fileno()).st_size)
        finally:
            if held is not None:
                held.close()


def overwritten(file: Path) -> None:
    """The bytes of a file replaced where they lie, as far as the system lets a program do that."""
    with mended(file.name), file.open("r+b") as opened:
        overwrite(opened.fileno(), file.stat().st_size)


def overwrite(handle: int, size: int) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    for start in range(0, size, CHUNK):
        os.write(handle, secrets.token_bytes(min(CHUNK, size - start)))
    os.fsync(handle)


def gone(file: Path) -> int:
    """Overwrite, rename, remove one file; its size, or -1 if the disk refused. A link goes, not what it leads to."""
    try:
        if file.is_symlink():
            file.unlink()
            return 0
        size = file.stat().st_size
        with file.open("r+b") as opened:
            overwrite(opened.fileno(), size)
        nameless = file.with_name(secrets.token_hex(8))
        file.rename(nameless)
        nameless.unlink()
    except OSError:
        return -1
    return size


def remove_empty(folder: Path) -> None:
    """The folder and what is empty in it; a folder that still holds something stays."""
    for one in (*sorted(_below(folder), reverse=True), folder):
        try:
            one.rmdir()
        except OSError:
            continue  # not empty, or not there
    with mended("folder"):
        if folder.parent.is_dir():
            flush_folder(folder.parent)


def _below(folder: Path) -> Iterable[Path]:
    found: Iterator[Path] = folder.rglob("*")
    return [one for one in found if one.is_dir()]
