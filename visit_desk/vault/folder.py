"""The vault's folder: which files it holds, the lock of its one writer, and writes that survive a power cut."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from visit_desk.domain.lists import Compartment
from visit_desk.domain.trouble import Damaged, NotAVault, OpenElsewhere
from visit_desk.vault.mending import mended

FILES = {Compartment.NOTES: "visit.vdb", Compartment.SOURCES: "sources.vdb"}
KEY = "visit.key"
KEY_COPY = "visit.key.bak"
LOCK = "visit.lock"
UNSAVED = "unsaved"
WRITTEN = (LOCK, UNSAVED, *(name + end for name in FILES.values() for end in ("", "-wal", "-shm")))
MARK = 64  # bytes of a moment in the lock file, at most


def check_is_vault(path: Path) -> None:
    """``NotAVault`` for any other folder or file; ``Damaged`` names the part that is missing. Touches nothing."""
    with mended("folder"):
        if not path.is_dir():
            raise NotAVault
        there = {name for name in (*FILES.values(), KEY, KEY_COPY) if (path / name).is_file()}
    if not there:
        raise NotAVault
    for name in WRITTEN:  # a link would have other files written over, or what is typed put elsewhere
        if (path / name).is_symlink():
            raise Damaged(part=name)
    for name in FILES.values():
        if name not in there:
            raise Damaged(part=name)
    if KEY not in there and KEY_COPY not in there:
        raise Damaged(part=KEY)


def real(path: Path) -> Path:
    """The folder itself where only a link leads to it: what is made beside a vault lies beside that one."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path


def flush_folder(path: Path) -> None:
    """Make a rename durable. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def write_new(path: Path, content: bytes) -> None:
    """A new private file with this content, on the disk when this returns."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_whole(path: Path, content: bytes) -> None:
    """Either the old file or the new one, never half of one."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    with mended(path.name):
        try:
            write_new(part, content)
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
        flush_folder(path.parent)


class Lock:
    """One writer at a time. The system drops the lock when the process ends, however it ends.

    While a vault is open the lock file holds when it was opened, and nothing else: what is found there by the next one
    to hold the lock is the beginning of a life that did not end as it should.
    """

    def __init__(self, folder: Path) -> None:
        self._began = False
        self._folder: int | None = None
        with mended(LOCK):  # never through a link: what it leads to would be written over
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            self._handle: int | None = os.open(folder / LOCK, flags, 0o600)
        try:
            _hold(self._handle)
            self._folder = _held_folder(folder)
        except OSError:
            self.release()
            raise OpenElsewhere from None

    def begin(self, at: str) -> str:
        """Write down that a life begins now; when an earlier one began that never ended, else nothing."""
        found = ""
        with suppress(OSError):  # a disk that refuses this line still lets the vault open
            os.lseek(self.handle, 0, os.SEEK_SET)
            found = os.read(self.handle, MARK).decode("ascii", "replace").strip()
            self._began = True
            os.ftruncate(self.handle, 0)
            os.lseek(self.handle, 0, os.SEEK_SET)
            os.write(self.handle, at.encode("ascii"))
        return found

    def ended(self) -> None:
        """This life ends as it should, whatever stops the process from now on. May be called from any thread."""
        if self._began:
            with suppress(OSError):
                os.ftruncate(self.handle, 0)
            self._began = False

    @property
    def handle(self) -> int:
        return -1 if self._handle is None else self._handle

    def release(self) -> None:
        self.ended()
        for handle in (self._handle, self._folder):
            if handle is not None:
                os.close(handle)
        self._handle = self._folder = None

    def __enter__(self) -> Lock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _held_folder(folder: Path) -> int | None:
    """The folder's own lock too, so that nobody opens a second time where the lock file was tidied away. Raises OSError
    when somebody else has it; None where the system or the disk knows no such lock (Windows, some network drives)."""
    if os.name == "nt":
        return None
    handle = os.open(folder, os.O_RDONLY)
    try:
        _hold(handle)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:
        os.close(handle)
        return None
    return handle


def _hold(handle: int) -> None:
    if os.name == "nt":
        import msvcrt  # only there

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # Windows only
    else:
        import fcntl  # not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
