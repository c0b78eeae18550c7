"""What a killed life of the program left half made: swept at the next opening, once the passphrase has opened.

Only what is certainly ours and unfinished goes: names that nothing else makes, in the vault's own folder, among its
automatic copies, and folders beside it that carry its own key file or none and that nobody has touched for a while.
A rekeyed file is not among them: the header decides about it (see ``succession``). Nothing here stops an opening.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from visit_desk.domain.trouble import Damaged, NewerVersion, Trouble
from visit_desk.vault.copying import TOLD
from visit_desk.vault.folder import KEY
from visit_desk.vault.rotating import Rotating, sweep_parts
from visit_desk.vault.slots import Header
from visit_desk.vault.unsaved import FOLDER as UNSAVED

if TYPE_CHECKING:
    from visit_desk.vault.opening import Opened

AT_REST = 600.0  # seconds: what was touched later than that, another program may be making
_HALF = re.compile(r".+\.[0-9a-f]{8}\.new|.+\.migrating(-wal|-shm)?|[0-9a-f]{16}")  # the last: overwritten, not removed
_PART = re.compile(r"\.[0-9a-f]{8}\.part")
_OURS = re.compile(rf"(visit|sources)\..+|{re.escape(TOLD)}|{UNSAVED}")


def sweep(held: Opened) -> None:
    """The vault is open and locked by this program: nobody else is writing any of this."""
    for file in _halves(held.folder):
        with suppress(OSError):
            file.unlink()
    rotating = Rotating(held)
    with suppress(OSError, Trouble):
        for place in (rotating.beside, rotating.elsewhere):
            if place is not None and place.is_dir():
                sweep_parts(place)
    for folder in _parts(held.folder, held.header.vault):
        shutil.rmtree(folder, ignore_errors=True)


def _halves(folder: Path) -> Iterator[Path]:
    """Files of the vault's folder that were to get a name, or were to lose theirs."""
    for place in (folder, folder / UNSAVED):
        with suppress(OSError):
            yield from [one for one in place.iterdir() if _HALF.fullmatch(one.name) and one.is_file()]


def _parts(folder: Path, vault: str) -> Iterator[Path]:
    """Half-made vaults beside this one: of a making, a restoring, a salvage or a copy that was cut short."""
    with suppress(OSError):
        for one in folder.absolute().parent.iterdir():
            ours = one.name.startswith(folder.name) and _PART.fullmatch(one.name[len(folder.name) :])
            if ours and one.is_dir() and not one.is_symlink() and _is_rest(one, vault):
                yield one


def _is_rest(part: Path, vault: str) -> bool:
    files = list(part.iterdir())
    if not all(_OURS.fullmatch(one.name) for one in files):
        return False
    if any(time() - one.stat().st_mtime < AT_REST for one in (part, *files)):
        return False
    key = part / KEY
    try:
        return not key.is_file() or Header.from_bytes(key.read_bytes()).vault == vault
    except Damaged:
        return True  # cut short while it was written
    except NewerVersion:
        return False
