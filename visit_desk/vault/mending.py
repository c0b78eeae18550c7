"""From what the disk or the database says to a Trouble that a person can mend."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from visit_desk.domain.trouble import Damaged, DiskTrouble, NoSpace, OpenElsewhere, ReadOnly, Trouble


class NotErased(DiskTrouble):
    sentence = "The old words could not be wiped from the disk yet. It is tried again at the next unlock."


_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def of_disk(error: OSError) -> Trouble:
    if error.errno in _FULL:
        return NoSpace()
    if error.errno in _READ_ONLY:
        return ReadOnly()
    return DiskTrouble(reason=errno.errorcode.get(error.errno or 0, "unknown").lower())


def of_database(error: BaseException, part: str) -> Trouble | None:
    """None means that it is our bug and nobody's disk."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return _of_words(str(error), part)
    base = code & 0xFF
    if base == sqlite3.SQLITE_FULL:
        return NoSpace()
    if base in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ReadOnly()
    if base in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return OpenElsewhere()
    if base in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT):
        return Damaged(part=part)
    if base == sqlite3.SQLITE_IOERR:
        return DiskTrouble(reason="reading or writing failed")
    return None


def _of_words(said: str, part: str) -> Trouble | None:
    """The driver's ``backup`` and its like give no code, only SQLite's own English."""
    if "not a database" in said or "malformed" in said:
        return Damaged(part=part)
    if "is full" in said:
        return NoSpace()
    if "readonly" in said or "unable to open" in said:
        return ReadOnly()
    if "is locked" in said:
        return OpenElsewhere()
    return DiskTrouble(reason="reading or writing failed") if "disk I/O error" in said else None


@contextmanager
def mended(part: str) -> Iterator[None]:
    """Raise what a person can mend in place of the library's error; let a bug through as it is."""
    try:
        yield
    except dbapi2.Error as error:
        trouble = of_database(error, part)
        if trouble is None:
            raise
        raise trouble from None
    except DBAPIError as error:
        trouble = of_database(error.orig, part) if error.orig else None
        if trouble is None:
            raise
        raise trouble from None
    except OSError as error:
        raise of_disk(error) from None
