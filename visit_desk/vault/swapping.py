"""A finished folder takes the place of a vault: what lay there is set aside, and a cut in between is mended.

There are two renames, and no system that we run on can be relied on to do both as one. Between them there is no vault
at its place, only the one set aside and the finished copy (``.part``) beside it. Whoever opens the place then finds the
vault that was set aside put back: the restoring had not been told as done.
"""

from __future__ import annotations

import os
import re
import secrets
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from visit_desk.domain.trouble import DiskTrouble
from visit_desk.vault.folder import LOCK, Lock, flush_folder, real
from visit_desk.vault.mending import mended

_ASIDE = re.compile(r"\.set-aside-\d{4}-\d\d-\d\d-[0-9a-f]{4}")
_PART = re.compile(r"\.[0-9a-f]{8}\.part")


def swap(part: Path, to: Path) -> Path | None:
    """The finished folder takes its place; what was there gets a new name beside it. Both or neither."""
    if not os.path.lexists(to):
        part.rename(to)
        flush_folder(to.parent)
        return None
    with ExitStack() as held:
        if (to / LOCK).is_file():
            held.enter_context(Lock(to))
    flush_folder(part)
    flush_folder(to.parent)  # the finished copy is surely there before what it replaces goes away
    aside = aside_name(to)
    to.rename(aside)
    try:
        part.rename(to)
    except OSError:
        aside.rename(to)
        raise DiskTrouble(reason="the copy could not be put in its place; nothing was changed") from None
    flush_folder(to.parent)
    return aside


def aside_name(path: Path) -> Path:
    """A free name beside it that says what it is."""
    stamp = datetime.now().strftime("%Y-%m-%d")  # noqa: DTZ005  # a name for people, in their own day
    return path.with_name(f"{path.name}.set-aside-{stamp}-{secrets.token_hex(2)}")


def mend_swap(path: Path) -> bool:
    """Put back what was set aside by a swap that was cut in two; whether there was one."""
    path = real(path)
    with mended(path.name):
        if os.path.lexists(path) or not path.parent.is_dir():
            return False
        rest = [(one, one.name[len(path.name) :]) for one in path.parent.iterdir() if one.name.startswith(path.name)]
        aside = [one for one, end in rest if _ASIDE.fullmatch(end) and one.is_dir()]
        if not aside or not any(_PART.fullmatch(end) for _, end in rest):
            return False
        max(aside, key=lambda one: one.stat().st_ctime_ns).rename(path)
        flush_folder(path.parent)
    return True
