"""What the window was asked for, as the parent hands it to the window's process: no parser has to be loaded for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_PATHS = ("data_dir", "passphrase_file", "sources_passphrase_file")
_WORDS = ("today", "lang")


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
