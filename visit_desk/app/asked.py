"""What the window was asked for, as the parent hands it to the window's process: no parser has to be loaded for it.

Which vault was open last goes from one life of the window to the next through the parent's memory alone: no file keeps
it, and as it stands in the environment and not among the arguments, no other user of the machine sees it either.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

_PATHS = ("data_dir", "passphrase_file", "sources_passphrase_file")
_WORDS = ("today", "lang")
LAST = "VISIT_DESK_LAST"  # the vault that was open last, or nothing; where it is set, the parent listens
_BEGINS, _ENDS = b"\0vault\0", b"\0"


class Asked(NamedTuple):
    """``path`` is the vault's folder, ``today`` a day as YYYY-MM-DD or empty, ``locked`` that it comes after a lock."""

    path: Path | None = None
    data_dir: Path | None = None
    today: str = ""
    lang: str = ""
    passphrase_file: Path | None = None
    sources_passphrase_file: Path | None = None
    locked: bool = False
    refused: bool = False

    def after_lock(self, *, refused: bool = False) -> Asked:
        """The same without the passphrase files that it began with. ``refused``: keys could not be let go."""
        return self._replace(passphrase_file=None, sources_passphrase_file=None, locked=True, refused=refused)

    def arguments(self) -> list[str]:
        """The one spelling that ``read`` understands: each option and its value apart, the folder last."""
        told = [f"--{name}" for name in ("locked", "refused") if getattr(self, name)]
        for name in (*_PATHS, *_WORDS):
            value = getattr(self, name)
            told += [_option(name), str(value)] if value else []
        return [*told, "--", str(self.path)] if self.path else told


def read(arguments: Sequence[str]) -> Asked:
    """What ``arguments`` spelled. The parent has read the person's own spelling, so nothing unknown comes here."""
    options = {_option(name): name for name in (*_PATHS, *_WORDS)}
    told: dict[str, str | Path | bool] = {}
    rest = iter(arguments)
    for one in rest:
        if one in ("--locked", "--refused"):
            told[one[2:]] = True
        elif one in options:
            name, value = options[one], next(rest, "")
            told[name] = Path(value) if name in _PATHS else value
        else:
            told["path"] = Path(next(rest, "") if one == "--" else one)
    return Asked(**told)  # type: ignore[arg-type]  # each value was made for its field above


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def left_open() -> Path | None:
    """The vault that the life before this one had open."""
    told = os.environ.get(LAST, "")
    if told:
        os.environ[LAST] = ""  # what this process starts need not know
    return Path(told) if told else None


def tell_parent(path: Path) -> None:
    """This vault is open, or its keys were let go: the next life begins with it."""
    if LAST in os.environ:
        with suppress(OSError):
            os.write(1, _BEGINS + os.fsencode(path.absolute()) + _ENDS)


def told_last(said: bytes) -> str:
    """What ``tell_parent`` said last; empty if nothing."""
    last = said.rpartition(_BEGINS)[2] if _BEGINS in said else b""
    return os.fsdecode(last.partition(_ENDS)[0])
