"""Letting go: the keys of a vault are taken away on this laptop. It needs no key and asks nobody.

The header (both copies, every one set aside, and those of the copies that lie beside the vault) is replaced by one
without slots; the old bytes are overwritten where they lay; the keychain's secret is forgotten. What is encrypted
stays, and nothing here opens it; a copy elsewhere has slots of its own and still does. One file that cannot be changed
stops nothing: the others still go, and what is left is counted. Flash memory may keep old blocks that no program can
reach; with a passphrase guessed or forced, such a block would open the vault. Nobody may be told otherwise.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from visit_desk.domain.trouble import CannotOpenHere, Damaged, DiskTrouble, NewerVersion, NotLetGo
from visit_desk.vault.folder import KEY, KEY_COPY, flush_folder, replace_whole
from visit_desk.vault.mending import mended
from visit_desk.vault.slots import MOST_BYTES, Header

LET_GO = "let_go"
COPIES = ".copies"
UNSAVED = "unsaved"
CHUNK = 1 << 20


class Forgetting(Protocol):
    """What is asked of a keychain."""

    def forget(self, vault_id: str) -> bool: ...


@dataclass(frozen=True)
class LetGo:
    """``slots`` that are gone, ``copies`` beside the vault whose keys are gone too, whether the ``keychain`` forgot
    (None: there was none to ask), and how many key files are ``left`` that the disk did not let us change."""

    slots: int
    copies: int
    keychain: bool | None
    left: int = 0

    @property
    def done(self) -> bool:
        return not self.left


@dataclass(frozen=True)
class Destroyed:
    """Files overwritten and removed, their bytes, and how many are ``left``."""

    files: int
    bytes: int
    left: int


def is_let_go(header: Header) -> bool:
    return any(slot.get("kind") == LET_GO for slot in header.slots)


def let_go(path: Path | str, keychain: Forgetting | None = None) -> LetGo:
    """Take every key of this vault off this laptop; see the module. May be repeated, may be run while it is open."""
    folder = Path(path)
    vault = _vault_of(folder)
    slots, left = _let_go_folder(folder)
    copies = 0
    for copy in beside(folder, vault):
        went, stayed = _let_go_folder(copy)
        slots, left, copies = slots + went, left + stayed, copies + (not stayed)
    forgot = keychain.forget(vault) if keychain is not None and vault else None
    return LetGo(slots, copies, forgot, left)


def standing(path: Path | str) -> str:
    """What can be seen without a key: "" (as it was), "gone" (nothing opens it here), "half" (a key file is left)."""
    folder = Path(path)
    if not any(_empty(file) for file in _key_files(folder)):
        return ""
    near = (folder, *beside(folder, _vault_of(folder)))
    return "gone" if all(_empty(file) for one in near for file in _key_files(one)) else "half"


def finish(path: Path | str) -> None:
    """A letting go that was cut short is done to the end. Raises CannotOpenHere, or NotLetGo with what is left."""
    done = let_go(path)
    if done.left:
        raise NotLetGo(count=done.left)
    raise CannotOpenHere


def destroy(path: Path | str, keychain: Forgetting | None = None) -> Destroyed:
    """First the keys, then every file of the vault and of the copies beside it: overwritten, renamed, removed."""
    folder = Path(path)
    near = beside(folder, _vault_of(folder))
    let_go(folder, keychain)
    files = size = left = 0
    for one in (*near, folder):
        for file in sorted(one.rglob("*"), key=lambda each: len(each.parts), reverse=True):
            if file.is_file() and not file.is_symlink():
                wrote = _gone(file)
                files, size, left = files + (wrote >= 0), size + max(wrote, 0), left + (wrote < 0)
        _remove_empty(one)
    _remove_empty(folder.with_name(folder.name + COPIES))
    return Destroyed(files, size, left)


def copies_beside(path: Path | str) -> Path:
    """The folder of the automatic copies."""
    return Path(path).with_name(Path(path).name + COPIES)


def remove_copies(place: Path, but: Path | None = None) -> int:
    """The automatic copies in this folder, overwritten and removed: they hold what was just erased. How many."""
    copies = [one for one in sorted(place.iterdir()) if one.is_dir() and one != but] if place.is_dir() else []
    for copy in copies:
        left = sum(_gone(file) < 0 for file in sorted(copy.rglob("*")) if file.is_file())
        _remove_empty(copy)
        if left:
            raise DiskTrouble(reason="a copy beside the vault could not be removed")
    return len(copies)


def remove_unsaved(path: Path | str, stays: Callable[[Path], bool] = lambda _: False) -> None:
    """What was typed and never kept, of this life of the program and of earlier ones, but for the boxes that stay."""
    place = Path(path) / UNSAVED
    for file in sorted(place.iterdir()) if place.is_dir() else ():
        if file.is_file() and not stays(file) and _gone(file) < 0:
            raise DiskTrouble(reason="what was typed and not kept could not be removed")


def written_over(file: Path, content: bytes) -> None:
    """Other content in place of this file's, whole or not at all; then the old bytes are overwritten where they lay."""
    with mended(file.name):
        held = file.open("r+b") if os.name != "nt" else None
        try:
            replace_whole(file, content)
            if held is not None:
                _overwrite(held.fileno(), os.fstat(held.fileno()).st_size)
        finally:
            if held is not None:
                held.close()


def beside(folder: Path, vault: str) -> tuple[Path, ...]:
    """Folders beside the vault that hold keys of it: its automatic copies, what was set aside, unfinished copies."""
    try:
        near = [one for one in sorted(folder.absolute().parent.glob("*")) if one.name.startswith(folder.name + ".")]
        inside = [two for one in near if one.is_dir() for two in (one, *sorted(one.iterdir())) if two.is_dir()]
    except OSError:
        return ()
    return tuple(one for one in inside if any(_same(file, vault) for file in _key_files(one)))


def _same(file: Path, vault: str) -> bool:
    header = _read(file)
    return header is None or not vault or header.vault in ("", vault)


def _key_files(folder: Path) -> tuple[Path, ...]:
    """Both copies of the header, and every one that was set aside or left half written."""
    try:
        return tuple(one for one in sorted(folder.glob(KEY + "*")) if one.is_file())
    except OSError:
        return ()


def _read(file: Path) -> Header | None:
    try:
        with file.open("rb") as opened:
            return Header.from_bytes(opened.read(MOST_BYTES + 1))
    except (OSError, Damaged, NewerVersion):
        return None


def _empty(file: Path) -> bool:
    header = _read(file)
    return header is not None and is_let_go(header)


def _vault_of(folder: Path) -> str:
    return next((header.vault for header in map(_read, _key_files(folder)) if header and header.vault), "")


def _let_go_folder(folder: Path) -> tuple[int, int]:
    """How many slots went, and how many files the disk did not let us change."""
    headers = {file: _read(file) for file in _key_files(folder)}
    known = [header for header in headers.values() if header is not None]
    newest = max(known, key=lambda header: header.generation, default=None)
    empty = _without(newest)
    slots = max((len(header.slots) for header in known if not is_let_go(header)), default=0)
    left = 0
    for name in (KEY, KEY_COPY):
        left += not _replaced(folder / name, empty, headers.get(folder / name))
    for file in headers:
        if file.name not in (KEY, KEY_COPY):
            left += _gone(file) < 0
    return slots, left


def _without(header: Header | None) -> Header:
    mark = ({"kind": LET_GO},)
    if header is None:
        return Header(vault="", generation=1, sources_public=b"", slots=mark)
    if is_let_go(header):
        return header
    return replace(header, generation=header.generation + 1, slots=mark, macs={})


def _replaced(file: Path, empty: Header, now: Header | None) -> bool:
    """The empty header in place of this one; then the old bytes are overwritten where they lay."""
    if now == empty:
        return True
    try:
        held = file.open("r+b") if os.name != "nt" and file.exists() else None
    except OSError:
        held = None  # it may not be written into; it can perhaps still be replaced
    try:
        replace_whole(file, empty.to_bytes())
        if held is not None:
            _overwrite(held.fileno(), os.fstat(held.fileno()).st_size)
    except (DiskTrouble, OSError):
        return _in_place(file, empty)
    finally:
        if held is not None:
            held.close()
    return True


def _in_place(file: Path, empty: Header) -> bool:
    """Where no new file can be made (a full disk, a folder that takes no change), the old one takes the new bytes."""
    try:
        with file.open("r+b") as opened:
            _overwrite(opened.fileno(), file.stat().st_size)
            opened.seek(0)
            opened.write(empty.to_bytes())
            opened.truncate()
            opened.flush()
            os.fsync(opened.fileno())
    except OSError:
        return _read(file) == empty
    return True


def overwritten(file: Path) -> None:
    """The bytes of a file replaced where they lie, as far as the system lets a program do that."""
    with mended(file.name), file.open("r+b") as opened:
        _overwrite(opened.fileno(), file.stat().st_size)


def _overwrite(handle: int, size: int) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    for start in range(0, size, CHUNK):
        os.write(handle, secrets.token_bytes(min(CHUNK, size - start)))
    os.fsync(handle)


def _gone(file: Path) -> int:
    """Overwrite, rename, remove one file; its size, or -1 if the disk refused."""
    try:
        size = file.stat().st_size
        with file.open("r+b") as opened:
            _overwrite(opened.fileno(), size)
        nameless = file.with_name(secrets.token_hex(8))
        file.rename(nameless)
        nameless.unlink()
    except OSError:
        return -1
    return size


def _remove_empty(folder: Path) -> None:
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
