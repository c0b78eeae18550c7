"""The real driver under watch: its file calls are told to a ``Listener`` before they happen, and may be refused.

Nothing of SQLite, SQLCipher or the vault is replaced. The driver's own extension exports ``sqlite3_vfs_find``; in the
VFS that it gives, ``xOpen`` and ``xDelete`` are led through here, every opened file gets a table of methods that leads
writing, truncating and syncing through here (``fsync`` is in no table of system calls), and ``xSetSystemCall`` puts the
system calls that can be refused by a disk (open, pwrite, ftruncate, unlink, mkdir) in our hands, so that the driver
itself turns ``errno`` into its error. See https://sqlite.org/c3ref/vfs.html and https://sqlite.org/c3ref/io_methods.html.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from sqlcipher3 import _sqlite3 as extension

IOERR_FSYNC = 10 | 4 << 8
X_OPEN, X_DELETE, X_SET, X_GET = 5, 6, 18, 19  # places in struct sqlite3_vfs, in words of 8 bytes
WRITE, TRUNCATE, SYNC = 3, 4, 5  # places in struct sqlite3_io_methods
METHODS = 19
Pointer = ctypes.c_void_p


class Listener(Protocol):
    """Hears what is about to be done to a file. ``refusal`` answers 0, or the errno with which the disk says no."""

    def refusal(self, deed: str, path: str) -> int: ...
    def wrote(self, path: str, at: int, content: bytes) -> None: ...
    def cut(self, path: str, size: int) -> None: ...
    def synced(self, path: str) -> None: ...
    def made(self, path: str) -> None: ...
    def removed(self, path: str) -> None: ...
    def folder_synced(self, path: str) -> None: ...
    def folder_made(self, path: str) -> None: ...
    def moved(self, path: str, to: str) -> None: ...


def _function(result: Any, *arguments: Any) -> Any:
    return ctypes.CFUNCTYPE(result, *arguments, use_errno=True)


OPEN = _function(ctypes.c_int, Pointer, Pointer, Pointer, ctypes.c_int, Pointer)
DELETE = _function(ctypes.c_int, Pointer, ctypes.c_char_p, ctypes.c_int)
FILE_WRITE = _function(ctypes.c_int, Pointer, Pointer, ctypes.c_int, ctypes.c_int64)
FILE_CUT = _function(ctypes.c_int, Pointer, ctypes.c_int64)
FILE_SYNC = _function(ctypes.c_int, Pointer, ctypes.c_int)
SET = _function(ctypes.c_int, Pointer, ctypes.c_char_p, Pointer)
GET = _function(Pointer, Pointer, ctypes.c_char_p)
CALLS = {
    "open": _function(ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_int),
    "pwrite": _function(ctypes.c_ssize_t, ctypes.c_int, Pointer, ctypes.c_size_t, ctypes.c_int64),
    "ftruncate": _function(ctypes.c_int, ctypes.c_int, ctypes.c_int64),
    "unlink": _function(ctypes.c_int, ctypes.c_char_p),
    "mkdir": _function(ctypes.c_int, ctypes.c_char_p, ctypes.c_int),
    "openDirectory": _function(ctypes.c_int, ctypes.c_char_p, Pointer),
}
SHORT = -1  # a refusal that writes half of what was asked
_HELD: list[Driver] = []  # a file that outlives its watch still calls what was put in its table


def path_of(handle: int) -> str:
    return os.readlink(f"/proc/self/fd/{handle}")


class Driver:
    """One watch over the driver of this process. Callbacks are kept here: the driver holds bare addresses."""

    def __init__(self, listener: Listener) -> None:
        _HELD.append(self)
        self.listener = listener
        self.faults: list[BaseException] = []
        self._files: dict[int, str] = {}
        self._tables: dict[int, tuple[Any, tuple[Any, ...], tuple[Any, ...]]] = {}
        library = ctypes.CDLL(extension.__file__)
        library.sqlite3_vfs_find.restype = Pointer
        self._vfs = int(library.sqlite3_vfs_find(None))
        self._words = (ctypes.c_void_p * 21).from_address(self._vfs)
        self._kept: list[Any] = []
        self._originals: dict[str, Any] = {}

    @contextmanager
    def watching(self) -> Iterator[Driver]:
        """For as long as this lasts; files opened before are not heard, files must be closed within."""
        before = self._words[X_OPEN], self._words[X_DELETE]
        self._open, self._delete = OPEN(before[0]), DELETE(before[1])
        swap, get = SET(self._words[X_SET]), GET(self._words[X_GET])
        held: dict[str, int] = {}
        for name, form in CALLS.items():
            address = get(self._vfs, name.encode())
            if address:
                held[name] = address
                self._originals[name] = form(address)
                swap(self._vfs, name.encode(), ctypes.cast(self._keep(form, self._ours(name)), Pointer))
        self._words[X_OPEN] = ctypes.cast(self._keep(OPEN, self._opening), Pointer).value
        self._words[X_DELETE] = ctypes.cast(self._keep(DELETE, self._deleting), Pointer).value
        try:
            yield self
        finally:
            self._words[X_OPEN], self._words[X_DELETE] = before
            for name, address in held.items():
                swap(self._vfs, name.encode(), address)
        if self.faults:
            raise self.faults[0]

    def _keep(self, form: Any, deed: Callable[..., int]) -> Any:
        """A callback that never lets a Python error vanish inside the driver."""

        def guarded(*given: Any) -> int:
            try:
                return deed(*given)
            except BaseException as error:  # noqa: BLE001  # raised again when the watch ends
                self.faults.append(error)
                return 1

        kept = form(guarded)
        self._kept.append(kept)
        return kept

    def _ours(self, name: str) -> Callable[..., int]:
        ours: dict[str, Callable[..., int]] = {
            "open": self._open_call,
            "pwrite": self._pwrite,
            "ftruncate": self._ftruncate,
            "unlink": self._unlink,
            "mkdir": self._mkdir,
            "openDirectory": self._open_folder,
        }
        return ours[name]

    # -- the VFS

    def _opening(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        new = bool(path) and not os.path.lexists(path)
        code: int = self._open(vfs, name, file, flags, out)
        if code == 0 and path:
            if new:
                self.listener.made(path)
            self._files[file] = path
            place = ctypes.c_void_p.from_address(file)
            place.value = self._table(int(place.value or 0))
        return code

    def _deleting(self, vfs: int, name: bytes, sync: int) -> int:
        code: int = self._delete(vfs, name, sync)
        if code == 0:
            self.listener.removed(name.decode())
            if sync:
                self.listener.folder_synced(os.path.dirname(name.decode()))
        return code

    def _table(self, address: int) -> int:
        """A copy of a table of methods with three of them ours."""
        if address not in self._tables:
            words = (ctypes.c_void_p * METHODS)()
            ctypes.memmove(words, address, ctypes.sizeof(words))
            real = FILE_WRITE(words[WRITE]), FILE_CUT(words[TRUNCATE]), FILE_SYNC(words[SYNC])
            ours = self._methods(*real)
            for place, one in zip((WRITE, TRUNCATE, SYNC), ours, strict=True):
                words[place] = ctypes.cast(one, Pointer).value
            self._tables[address] = words, ours, real
        return ctypes.addressof(self._tables[address][0])

    def _methods(self, real_write: Any, real_cut: Any, real_sync: Any) -> tuple[Any, Any, Any]:
        def write(file: int, content: int, size: int, at: int) -> int:
            code: int = real_write(file, content, size, at)
            if code == 0:
                self.listener.wrote(self._files[file], at, ctypes.string_at(content, size))
            return code

        def cut(file: int, size: int) -> int:
            code: int = real_cut(file, size)
            if code == 0:
                self.listener.cut(self._files[file], size)
            return code

        def sync(file: int, flags: int) -> int:
            if self.listener.refusal("sync", self._files[file]):
                return IOERR_FSYNC
            code: int = real_sync(file, flags)
            if code == 0:
                self.listener.synced(self._files[file])
            return code

        return self._keep(FILE_WRITE, write), self._keep(FILE_CUT, cut), self._keep(FILE_SYNC, sync)

    # -- system calls, each refused with a real errno

    def _no(self, deed: str, path: str) -> int:
        code = self.listener.refusal(deed, path)
        if code > 0:
            ctypes.set_errno(code)
        return code

    def _passed(self, name: str, *given: Any) -> int:
        """The system's own answer, with its errno handed on."""
        answer: int = self._originals[name](*given)
        return answer

    def _open_call(self, path: bytes, flags: int, mode: int) -> int:
        writing = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writing and self._no("open" if os.path.exists(path) else "make", path.decode()) > 0:
            return -1
        return self._passed("open", path, flags, mode)

    def _pwrite(self, handle: int, content: int, size: int, at: int) -> int:
        refused = self._no("write", path_of(handle))
        if refused > 0:
            return -1
        if refused == SHORT and size > 1:
            size //= 2
        return self._passed("pwrite", handle, content, size, at)

    def _ftruncate(self, handle: int, size: int) -> int:
        return -1 if self._no("cut", path_of(handle)) > 0 else self._passed("ftruncate", handle, size)

    def _unlink(self, path: bytes) -> int:
        return -1 if self._no("remove", path.decode()) > 0 else self._passed("unlink", path)

    def _mkdir(self, path: bytes, mode: int) -> int:
        return -1 if self._no("make", path.decode()) > 0 else self._passed("mkdir", path, mode)

    def _open_folder(self, path: bytes, out: int) -> int:
        folder = os.path.dirname(path.decode())
        code = self._passed("openDirectory", path, out)
        if code == 0:
            self.listener.folder_synced(folder)
        return code
