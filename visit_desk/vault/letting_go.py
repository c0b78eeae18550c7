"""Letting go: the keys of a vault are taken away on this laptop. It needs no key and asks nobody.

The header (both copies, every one set aside, and those of the copies that lie beside the vault) is replaced by one
without slots; the old bytes are overwritten where they lay; the keychain's secret is forgotten. What is encrypted
stays, and nothing here opens it; a copy elsewhere has slots of its own and still does. One file that cannot be changed
stops nothing: the others still go, and what is left is counted. Flash memory may keep old blocks that no program can
reach; with a passphrase guessed or forced, such a block would open the vault. Nobody may be told otherwise.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from visit_desk.domain.trouble import CannotOpenHere, Damaged, DiskTrouble, NewerVersion, NotLetGo
from visit_desk.vault.folder import FILES, KEY, KEY_COPY, real, replace_whole
from visit_desk.vault.overwriting import gone, overwrite, remove_empty
from visit_desk.vault.slots import MOST_BYTES, Header

LET_GO = "let_go"
WHOLE = "whole"  # in the mark: nothing was left. What lies beside the vault later was brought from elsewhere
COPIES = ".copies"
ASIDE = ".set-aside-"
UNSAVED = "unsaved"


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
    left += 0 if left else _told_whole(folder)
    forgot = keychain.forget(vault) if keychain is not None and vault else None
    return LetGo(slots, copies, forgot, left)


def standing(path: Path | str) -> str:
    """What can be seen without a key: "" (as it was), "gone" (nothing opens it here), "half" (a key file is left)."""
    folder = Path(path)
    if not any(_empty(file) for file in _key_files(folder)):
        return ""
    near = (folder, *(() if _is_whole(folder) else beside(folder, _vault_of(folder))))
    return "gone" if all(_empty(file) for one in near for file in _key_files(one)) else "half"


def finish(path: Path | str) -> None:
    """A letting go that was cut short is done to the end. Raises CannotOpenHere, or NotLetGo with what is left.

    One that was done to the end touches nothing more: a copy beside it may be the last that opens."""
    if _is_whole(Path(path)):
        raise CannotOpenHere
    done = let_go(path)
    if done.left:
        raise NotLetGo(count=done.left)
    raise CannotOpenHere


def destroy(path: Path | str, keychain: Forgetting | None = None) -> Destroyed:
    """First the keys, then every file of the vault and of the copies beside it: overwritten, renamed, removed."""
    folder = real(Path(path))
    near = beside(Path(path), _vault_of(folder))
    let_go(path, keychain)
    files = size = left = 0
    for one in (*near, folder):
        for file in sorted(one.rglob("*"), key=lambda each: len(each.parts), reverse=True):
            if file.is_file() and not file.is_symlink():
                wrote = gone(file)
                files, size, left = files + (wrote >= 0), size + max(wrote, 0), left + (wrote < 0)
        remove_empty(one)
    remove_empty(copies_beside(folder))
    return Destroyed(files, size, left)


def copies_beside(path: Path | str) -> Path:
    """The folder of the automatic copies, beside the vault itself whichever link led to it."""
    place = real(Path(path))
    return place.with_name(place.name + COPIES)


def remove_copies(place: Path, but: Path | None = None) -> int:
    """The automatic copies in this folder, overwritten and removed: they hold what was just erased. How many.

    What is no copy of a vault stays, and so does whatever a link in there leads to."""
    copies = [one for one in sorted(place.iterdir()) if _is_copy(one) and one != but] if place.is_dir() else []
    for copy in copies:
        _remove(copy)
    return len(copies)


def remove_aside(path: Path | str) -> int:
    """The same of every state of this vault that a restoring or a salvage set aside. How many."""
    found = set_aside(path)
    for one in found:
        _remove(one)
    return len(found)


def set_aside(path: Path | str) -> tuple[Path, ...]:
    """What restorings and salvages of this vault set aside beside it. A vault that they call their own has its keys."""
    folder = real(Path(path))
    near = beside(folder, _vault_of(folder))
    return tuple(one for one in near if one.name.startswith(f"{folder.name}{ASIDE}") and _is_copy(one))


def _remove(copy: Path) -> None:
    left = sum(gone(file) < 0 for file in sorted(copy.rglob("*")) if file.is_file() or file.is_symlink())
    remove_empty(copy)
    if left:
        raise DiskTrouble(reason="a copy beside the vault could not be removed")


def _is_copy(folder: Path) -> bool:
    names = (KEY, KEY_COPY, *FILES.values())
    return folder.is_dir() and not folder.is_symlink() and any((folder / name).is_file() for name in names)


def remove_unsaved(path: Path | str, stays: Callable[[Path], bool] = lambda _: False) -> None:
    """What was typed and never kept, of this life of the program and of earlier ones, but for the boxes that stay."""
    place = Path(path) / UNSAVED
    for file in sorted(place.iterdir()) if place.is_dir() else ():
        if file.is_file() and not stays(file) and gone(file) < 0:
            raise DiskTrouble(reason="what was typed and not kept could not be removed")


def beside(folder: Path, vault: str) -> tuple[Path, ...]:
    """Folders beside the vault that hold keys of it: its automatic copies, what was set aside, unfinished copies."""
    places = dict.fromkeys((folder.absolute(), Path(os.path.realpath(folder))))
    return tuple(one for place in places for one in _beside(place, vault))


def _beside(folder: Path, vault: str) -> tuple[Path, ...]:
    try:
        near = [one for one in sorted(folder.parent.glob("*")) if one.name.startswith(folder.name + ".")]
        inside = [two for one in near if one.is_dir() for two in (one, *sorted(one.iterdir())) if two.is_dir()]
    except OSError:
        return ()
    return tuple(one for one in inside if any(_same(file, vault) for file in _key_files(one)))


def _same(file: Path, vault: str) -> bool:
    """A damaged key file is taken for one of this vault, but never where only a link leads there."""
    header = _read(file)
    if file.parent.is_symlink():
        return header is not None and bool(vault) and header.vault == vault
    return header is None or not vault or header.vault in ("", vault)


def _key_files(folder: Path) -> tuple[Path, ...]:
    """Both copies of the header, every one that was set aside or left half written, and whatever else holds one, such
    as "visit - Copy.key"."""
    try:
        files = [one for one in sorted(folder.iterdir()) if one.is_file()]
        return tuple(one for one in files if one.name.startswith(KEY) or _is_header(one))
    except OSError:
        return ()


def _is_header(file: Path) -> bool:
    return file.name not in FILES.values() and file.stat().st_size <= MOST_BYTES and _read(file) is not None


def _read(file: Path) -> Header | None:
    try:
        with file.open("rb") as opened:
            return Header.from_bytes(opened.read(MOST_BYTES + 1))
    except (OSError, Damaged, NewerVersion):
        return None


def _is_whole(folder: Path) -> bool:
    headers = [_read(folder / name) for name in (KEY, KEY_COPY)]
    return all(header is not None and any(slot.get(WHOLE) for slot in header.slots) for header in headers)


def _told_whole(folder: Path) -> int:
    """Say in both copies of the empty header that nothing was left; how many the disk refused."""
    header = _read(folder / KEY)
    if header is None:
        return 1
    told = replace(header, slots=({"kind": LET_GO, WHOLE: True},))
    return sum(not _replaced(folder / name, told, _read(folder / name)) for name in (KEY, KEY_COPY))


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
            left += gone(file) < 0
    return slots, left


def _without(header: Header | None) -> Header:
    mark = ({"kind": LET_GO},)
    if header is None:
        return Header(vault="", generation=1, sources_public=b"", slots=mark)
    if is_let_go(header):
        return replace(header, slots=mark)
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
            overwrite(held.fileno(), os.fstat(held.fileno()).st_size)
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
            overwrite(opened.fileno(), file.stat().st_size)
            opened.seek(0)
            opened.write(empty.to_bytes())
            opened.truncate()
            opened.flush()
            os.fsync(opened.fileno())
    except OSError:
        return _read(file) == empty
    return True
