"""Which of two files counts: the one under its own name, or the rekeyed one beside it (see ``rekeying``).

The header decides: the file whose first page was written with the header's key is the vault's. An opening puts a
committed new file in its place and drops one that was never committed; a check only looks at the right one.
"""

from __future__ import annotations

from pathlib import Path

from visit_desk.domain.trouble import Damaged
from visit_desk.vault.folder import flush_folder
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.pages import PAGE, check_genuine, cipher_of, wal_of

SUFFIX = ".rekeyed"


def beside(path: Path) -> Path:
    return path.with_name(path.name + SUFFIX)


def shm_of(path: Path) -> Path:
    return path.with_name(path.name + "-shm")


def counting(path: Path, keys: FileKeys) -> Path:
    """The file that these keys open. Changes nothing."""
    new = beside(path)
    with mended(path.name):
        return new if _fits(new, keys) and not _fits(path, keys) else path


def undisputed(path: Path, keys: FileKeys) -> bool:
    """Whether these keys open the file and no rekeying of it was ever begun and left."""
    with mended(path.name):
        return _fits(path, keys) and not beside(path).exists()


def settle(path: Path, keys: FileKeys) -> None:
    """At an opening: put a committed new file in its place, drop one that was never committed."""
    new = beside(path)
    if not new.is_file():
        return
    with mended(path.name):
        if _fits(path, keys):  # two of one key no rekeying leaves: an older state that somebody laid there
            drop(path)
        elif _fits(new, keys):
            check_genuine(new, keys.page_key())
            swap(path)


def _fits(path: Path, keys: FileKeys) -> bool:
    """Whether the first page was written with this key. A log that was not folded in holds a page of the same key."""
    if not path.is_file() or path.stat().st_size < PAGE:
        return False
    try:
        cipher = cipher_of(path, keys.page_key())
    except Damaged:
        return False
    with path.open("rb") as file:
        return cipher.genuine(1, file.read(PAGE))


def drop(path: Path) -> None:
    """A new file that no header knows."""
    new = beside(path)
    for one in (new, wal_of(new), shm_of(new)):
        one.unlink(missing_ok=True)


def swap(path: Path) -> None:
    """The committed file in its place. The old file's log was folded in before the new one was written."""
    for one in (wal_of(path), shm_of(path)):
        one.unlink(missing_ok=True)
    beside(path).replace(path)
    flush_folder(path.parent)
