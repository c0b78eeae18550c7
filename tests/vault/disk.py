"""What this process does to a disk, through the driver and through Python itself, told to one listener.

Python's own calls (``open``, ``os.replace``, ``os.fsync`` and their kin) are led past a ``Listener`` for every path
under one folder; the temporary folder is set to lie in it. The vault's code is the real one and does not know.
"""

from __future__ import annotations

import builtins
import io
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.vault.driver import SHORT, Driver, Listener, path_of

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class _Watched(io.FileIO):
    """A file whose every write, cut and size is told."""

    def __init__(self, name: Any, mode: str, listener: Listener, **more: Any) -> None:
        super().__init__(name, mode, **more)
        self._listener = listener
        self._path = path_of(self.fileno())

    def write(self, content: Any) -> int:
        raw = bytes(content)
        refused = self._listener.refusal("write", self._path)
        if refused > 0:
            raise OSError(refused, os.strerror(refused))
        if refused == SHORT and len(raw) > 1:
            raw = raw[: len(raw) // 2]
        at = self.tell()
        done = super().write(raw) or 0
        self._listener.wrote(self._path, at, raw[:done])
        return done

    def truncate(self, size: int | None = None) -> int:
        answer = super().truncate(size)
        self._listener.cut(self._path, answer)
        return answer


class _Calls:
    """Python's calls, led past the listener."""

    def __init__(self, root: Path, listener: Listener) -> None:
        self.root = os.path.realpath(root)
        self.listener = listener
        self.real = {name: getattr(os, name) for name in self.ours()}
        self.real_open = io.open

    def ours(self) -> dict[str, Callable[..., Any]]:
        return {
            "open": self._open,
            "write": self._write,
            "fsync": self._fsync,
            "fdatasync": self._fsync,
            "replace": self._moving("replace"),
            "rename": self._moving("rename"),
            "unlink": self._removing("unlink"),
            "remove": self._removing("remove"),
            "rmdir": self._removing("rmdir"),
            "mkdir": self._mkdir,
            "ftruncate": self._ftruncate,
        }

    def _place(self, path: Any, folder: int | None = None) -> str:
        """The whole path, its last part as it is."""
        if isinstance(path, int):
            return path_of(path)
        text: str = os.fsdecode(path)
        if folder is not None:
            text = os.path.join(path_of(folder), text)
        text = os.path.abspath(text)
        return os.path.join(os.path.realpath(os.path.dirname(text)), os.path.basename(text))

    def _here(self, path: str) -> bool:
        return path == self.root or path.startswith(self.root + os.sep)

    def _ask(self, deed: str, path: str) -> None:
        code = self.listener.refusal(deed, path) if self._here(path) else 0
        if code > 0:
            raise OSError(code, os.strerror(code), path)

    def _open(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        place = self._place(path, dir_fd)
        new = bool(flags & os.O_CREAT) and not os.path.lexists(place)
        if flags & WRITING:
            self._ask("make" if new else "open", place)
        handle: int = self.real["open"](path, flags, mode, dir_fd=dir_fd)
        if new and self._here(place):
            self.listener.made(place)
        if flags & os.O_TRUNC and self._here(place):
            self.listener.cut(place, 0)
        return handle

    def _write(self, handle: int, content: Any) -> int:
        path = path_of(handle)
        if not self._here(path):
            return int(self.real["write"](handle, content))
        self._ask("write", path)
        at = os.lseek(handle, 0, os.SEEK_CUR)
        done = int(self.real["write"](handle, content))
        self.listener.wrote(path, at, bytes(content)[:done])
        return done

    def _fsync(self, handle: Any) -> None:
        number = handle if isinstance(handle, int) else handle.fileno()
        path = path_of(number)
        self._ask("sync", path)
        self.real["fsync"](number)
        if self._here(path):
            (self.listener.folder_synced if os.path.isdir(path) else self.listener.synced)(path)

    def _moving(self, name: str) -> Callable[..., None]:
        def move(one: Any, other: Any, **more: Any) -> None:
            places = self._place(one), self._place(other)
            self._ask("move", places[1])
            self.real[name](one, other, **more)
            if self._here(places[1]):
                self.listener.moved(*places)

        return move

    def _removing(self, name: str) -> Callable[..., None]:
        def remove(path: Any, *, dir_fd: int | None = None) -> None:
            place = self._place(path, dir_fd)
            self._ask("remove", place)
            self.real[name](path, dir_fd=dir_fd)
            if self._here(place):
                self.listener.removed(place)

        return remove

    def _mkdir(self, path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        place = self._place(path, dir_fd)
        if not os.path.lexists(place):
            self._ask("make", place)
        self.real["mkdir"](path, mode, dir_fd=dir_fd)
        if self._here(place):
            self.listener.folder_made(place)

    def _ftruncate(self, handle: int, size: int) -> None:
        path = path_of(handle)
        self._ask("cut", path)
        self.real["ftruncate"](handle, size)
        if self._here(path):
            self.listener.cut(path, size)

    def open_file(self, file: Any, mode: str = "r", buffering: int = -1, *rest: Any, **more: Any) -> Any:
        """``open`` for files here that are written; anything else goes to Python's own."""
        place = self._place(file) if isinstance(file, int | str | bytes | os.PathLike) else ""
        if not self._here(place) or not set(mode) & set("wax+") or more.get("opener"):
            return self.real_open(file, mode, buffering, *rest, **more)
        if not isinstance(file, int):
            new = not os.path.lexists(place)
            self._ask("make" if new else "open", place)
        raw = _Watched(file, mode.replace("b", "").replace("t", ""), self.listener, closefd=more.get("closefd", True))
        if not isinstance(file, int):
            if new:
                self.listener.made(place)
            if "w" in mode:
                self.listener.cut(place, 0)
        if buffering == 0:
            return raw
        whole = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        if "b" in mode:
            return whole
        text = {name: value for name, value in more.items() if name in ("encoding", "errors", "newline")}
        return io.TextIOWrapper(whole, *rest, **text)


@contextmanager
def watched(root: Path, listener: Listener) -> Iterator[Driver]:
    """Everything under ``root`` that this process writes, by whichever way, is told for as long as this lasts."""
    calls = _Calls(root, listener)
    spare = root / "tmp"
    spare.mkdir(exist_ok=True)
    with ExitStack() as undo:
        for name, ours in calls.ours().items():
            undo.callback(setattr, os, name, getattr(os, name))
            setattr(os, name, ours)
        for owner, name, value in (
            (tempfile, "tempdir", str(spare)),
            (shutil, "_USE_CP_SENDFILE", False),
            (shutil, "_use_fd_functions", False),
            (io, "open", calls.open_file),
            (builtins, "open", calls.open_file),
        ):
            undo.callback(setattr, owner, name, getattr(owner, name))
            setattr(owner, name, value)
        yield undo.enter_context(Driver(listener).watching())
