"""Leaving: what still lies here, and what a copy elsewhere can bring back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from visit_desk.desk.disk import disk_encrypted
from visit_desk.desk.memory import Memory
from visit_desk.desk.originals import remove_original
from visit_desk.desk.views import LeavingView
from visit_desk.domain.copy import Copy
from visit_desk.domain.note import ClearOriginal, Note
from visit_desk.domain.trouble import NotFound
from visit_desk.vault import Vault


class Leaving:
    """Copies, clear files, and what can be said about the disk."""

    def __init__(self, vault: Vault, memory: Memory, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._memory = memory
        self._now = now

    def view(self) -> LeavingView:
        copies = self._memory.all(Copy)
        last = max(copies, key=lambda copy: copy.made) if copies else None
        originals: tuple[str, ...] = ()
        if self._vault.sources_open:
            originals = tuple(o.path for o in self._memory.all(ClearOriginal) if not o.removed)
        return LeavingView(
            last_copy=last.made if last else None,
            copy_name=last.name if last else "",
            disk_encrypted=disk_encrypted(self._vault.path),
            clear_files=originals,
            inbox=self._vault.inbox_count(),
            changed_since_copy=self._vault.changes_since(last.made) if last else 0,
        )

    def last_copy(self) -> datetime | None:
        copies = self._memory.all(Copy)
        return max(copy.made for copy in copies) if copies else None

    def copy_to(self, path: Path) -> Copy:
        """A verified copy of the vault as it stands, recorded after it was opened and compared."""
        self._vault.copy_to(path)
        copy = Copy(made=self._now(), name=path.name)
        self._memory.keep(copy)
        return copy

    def forget_clear(self, named: str) -> None:
        """Remove one clear original (its id, or its path as the view names it), if its text lies in the vault."""
        originals = [one for one in self._memory.all(ClearOriginal) if named in (one.id, one.path) and not one.removed]
        if not originals:
            raise NotFound(what="clear file")
        remove_original(originals[0], self._memory.all(Note))
        self._memory.keep(*(replace(one, removed=True) for one in originals))
