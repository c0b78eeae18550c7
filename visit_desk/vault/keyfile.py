"""The two copies of the key header on the disk: ``visit.key`` and ``visit.key.bak``."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from visit_desk.domain.trouble import CannotOpenHere, Damaged
from visit_desk.vault.folder import KEY, KEY_COPY, flush_folder, replace_whole
from visit_desk.vault.letting_go import is_let_go, standing
from visit_desk.vault.mending import mended
from visit_desk.vault.slots import MOST_BYTES, Header


@dataclass(frozen=True)
class Copies:
    """The newest good header, and the names of copies that are missing, damaged or behind. ``other`` is what one of
    those behind says."""

    header: Header
    damaged: tuple[str, ...]
    behind: tuple[str, ...]
    other: Header | None = None

    def turned(self) -> Copies | None:
        """The other one in place of the newest, which is then damaged; None where there is none."""
        if self.other is None:
            return None
        newest = tuple(name for name in (KEY, KEY_COPY) if name not in (*self.damaged, *self.behind))
        return Copies(self.other, (*self.damaged, *newest), ())


def read_copies(folder: Path) -> Copies:
    """Both copies are read; one good one is enough. Nothing is changed before a passphrase has proved it genuine."""
    good: dict[str, Header] = {}
    damaged = []
    for name in (KEY, KEY_COPY):
        try:
            good[name] = Header.from_bytes(_bytes(folder / name))
        except Damaged:
            damaged.append(name)
    if not good:
        raise Damaged(part=KEY)
    newest = max(good.values(), key=lambda header: header.generation)
    if is_let_go(newest):
        raise CannotOpenHere
    behind = tuple(name for name, header in good.items() if header != newest)
    return Copies(newest, tuple(damaged), behind, good[behind[0]] if behind else None)


def _bytes(path: Path) -> bytes:
    with mended(path.name):
        if not path.is_file():
            raise Damaged(part=path.name)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)


def write_copies(folder: Path, header: Header) -> None:
    """Both copies anew: an old copy would keep an old passphrase alive. Keys that were let go never come back."""
    if standing(folder):
        raise CannotOpenHere
    for name in (KEY, KEY_COPY):
        replace_whole(folder / name, header.to_bytes())


def mend_copies(folder: Path, copies: Copies) -> None:
    """Make both copies equal. A damaged one is set aside under a new name, never deleted."""
    for name in copies.damaged:
        with mended(name):
            if (folder / name).exists():
                (folder / name).rename(folder / f"{name}.damaged-{secrets.token_hex(4)}")
                flush_folder(folder)
    for name in (*copies.damaged, *copies.behind):
        replace_whole(folder / name, copies.header.to_bytes())
