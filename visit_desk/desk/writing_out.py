"""Writing a file out: whole or not at all, and read back before anybody is told that it is there."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from visit_desk.domain.trouble import AlreadyThere, DiskTrouble, NoSpace, ReadOnly, Trouble

AT_REST = 600.0  # seconds: what was touched later than that may be being written now
_PART = re.compile(r"\.[0-9a-f]{16}\.part")


def write_out(path: Path, data: bytes, *, replace: bool = True) -> str:
    """Write by atomic replace, read back, and return the SHA-256 as hex. A failure leaves what was there before.

    Without ``replace`` a file that is there stays, and ``AlreadyThere`` is raised: a window never writes over one.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    _sweep(path.parent)
    try:
        _write(part, data)
        if not replace and os.path.lexists(path):
            raise AlreadyThere
        os.replace(part, path)
        _sync_folder(path.parent)
        back = path.read_bytes()
    except OSError as error:
        raise disk_trouble(error) from None
    finally:
        _drop(part)
    digest = hashlib.sha256(data).hexdigest()
    if hashlib.sha256(back).hexdigest() != digest:
        raise DiskTrouble(reason="the file could not be read back as it was written")
    return digest


def disk_trouble(error: OSError) -> Trouble:
    """The trouble that says what the disk refused."""
    if error.errno == errno.ENOSPC:
        return NoSpace(reason="full")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnly(reason="read-only")
    return DiskTrouble(reason=os.strerror(error.errno) if error.errno else "unknown")


def _write(part: Path, data: bytes) -> None:
    part.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _drop(part: Path) -> None:
    """No half-written file stays, whatever stopped the writing; after the rename there is none."""
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # its folder is none or takes no change: then nothing was written there either


def _sweep(folder: Path) -> None:
    """What a killed writing left in this folder: files of our own, under names that only we give, closed to others, and
    at rest for a while. Where else one may lie is written down nowhere; it is closed to others there too."""
    with suppress(OSError):
        for one in folder.iterdir():
            if _PART.fullmatch(one.name) and _ours(one.lstat()):
                one.unlink()


def _ours(file: os.stat_result) -> bool:
    own = os.name == "nt" or (file.st_uid == os.getuid() and stat.S_IMODE(file.st_mode) == 0o600)
    return own and stat.S_ISREG(file.st_mode) and time.time() - file.st_mtime > AT_REST


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder cannot be opened there; the rename itself is journalled
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
