"""Copies by themselves: made of an open vault, verified, kept in rotation beside it and in a folder elsewhere.

What is kept of each place: the newest five, the newest of each day for ten days, and whatever is the newest copy whose
sources were compared under their key. A copy is let go only after a newer one was made, opened and compared, and no
copy is made of a vault that does not pass SQLite's own check: a damaged original never pushes a good copy out. With
the sources closed their file is copied unopened and compared byte by byte.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from visit_desk.domain.copy import Holding, KeptCopy
from visit_desk.domain.deeds import Deed
from visit_desk.domain.trouble import Damaged, DiskTrouble, ReadOnly, Trouble
from visit_desk.vault.copying import TOLD, CopyReceipt, Pause, copy_open
from visit_desk.vault.found_copies import PART, held_in, place_beside, seen, seen_copy, to_keep
from visit_desk.vault.letting_go import COPIES, remove_copies
from visit_desk.vault.mending import mended
from visit_desk.vault.seal import OLD_COPIES
from visit_desk.vault.stores import Store

if TYPE_CHECKING:
    from visit_desk.vault.opening import Opened

EVERY = timedelta(minutes=10)
ELSEWHERE_EVERY = timedelta(hours=2)
PATIENT = 30  # the next copy waits at least so many times as long as the last one took
FACT, PLACE = "copies", "copies elsewhere"


class Rotating:
    """Made by the vault. ``folder`` of each copy is its moment."""

    def __init__(self, held: Opened) -> None:
        self._held = held

    @property
    def _stores(self) -> tuple[Store, ...]:
        held = self._held
        return (held.notes,) if held.sources is None else (held.notes, held.sources)

    def now(self) -> datetime:
        return self._held.hand.at().replace(tzinfo=None)

    # -- where

    @property
    def beside(self) -> Path:
        return place_beside(self._held.folder)

    @property
    def chosen(self) -> Path | None:
        """The folder elsewhere that a person chose; whether it is there now is another question."""
        told = self._held.notes.fact(PLACE, "")
        return Path(told) if told else None

    def choose(self, folder: Path | None) -> None:
        """Copies go there too from now on, whenever it is there."""
        if folder is not None:
            with mended(folder.name):
                if not folder.is_dir():
                    raise ReadOnly
                own = self._held.folder.resolve()
                if own == folder.resolve() or own in folder.resolve().parents:
                    raise DiskTrouble(reason="a copy inside the vault saves nothing")
        with self._held.notes.writing():
            self._held.notes.set_fact(PLACE, str(folder) if folder else "")

    @property
    def elsewhere(self) -> Path | None:
        """Where copies go in the chosen folder; None while it is not there. Its name tells nothing of a visit."""
        chosen = self.chosen
        if chosen is None or not chosen.is_dir():
            return None
        return chosen / f"visit-desk-{self._held.header.vault[:8]}{COPIES}"

    # -- when

    def _told(self) -> dict[str, Any]:
        return dict(json.loads(self._held.notes.fact(FACT, "{}")))

    def _tell(self, **more: object) -> None:
        with self._held.notes.writing():
            self._held.notes.set_fact(FACT, json.dumps(self._told() | more))

    @property
    def failed(self) -> datetime | None:
        """When the last copy failed, unless one was made since."""
        told = self._told().get("failed", "")
        return datetime.fromisoformat(told) if told else None

    def _mark(self) -> dict[str, int]:
        """How far the open files have come, without a word of what is in them."""
        far = {
            str(store.what): int(store.db.execute("SELECT coalesce(max(no), 0) FROM revision").fetchone()[0])
            for store in self._stores
        }
        boxes = self._held.notes.db.execute("SELECT coalesce(max(rowid), 0) + count(*) FROM inbox").fetchone()
        return far | {"inbox": int(boxes[0])}

    def changed(self, place: str = "beside") -> bool:
        """Whether anything was kept since the last copy there."""
        last = self._told().get(place, {}).get("mark", {})
        if place == "beside" and self._held.notes.fact(OLD_COPIES, ""):
            return True
        return any(last.get(what) != far for what, far in self._mark().items())

    def due(self, place: str = "beside") -> bool:
        """Something changed, and the last copy there is old enough; or there is none."""
        where = self.beside if place == "beside" else self.elsewhere
        if where is None:
            return False
        last = seen(where)[:1]
        if not last:
            return True
        every = EVERY if place == "beside" else ELSEWHERE_EVERY
        told = self._told().get(place, {})
        wait = max(every, timedelta(seconds=PATIENT * float(told.get("seconds", 0))))
        age = self.now() - last[0].at
        return self.changed(place) and (age >= wait or age < timedelta())

    # -- doing

    def make(self, place: str = "beside", pause: Pause = lambda: None) -> KeptCopy:
        """One more copy there, opened and compared; then, and only then, older ones are let go."""
        where = self.beside if place == "beside" else self.elsewhere
        try:
            if where is None:
                raise ReadOnly
            return self._made(where, place, pause)
        except Trouble:
            self._failed()
            raise

    def _made(self, where: Path, place: str, pause: Pause) -> KeptCopy:
        begun, now = monotonic(), self.now()
        with mended(where.name):
            where.mkdir(mode=0o700, parents=True, exist_ok=True)
        sweep_parts(where)
        check_sound(self._stores)
        mark = self._mark()
        target = where / f"{now:%Y-%m-%d-%H%M%S}"
        if target.exists():
            target = where / f"{target.name}-{secrets.token_hex(2)}"
        self.copy_to(target, pause)
        self._tell(**{place: {"mark": mark, "seconds": monotonic() - begun}, "failed": ""})
        made = seen_copy(target)
        if made is None or not made.whole:
            raise Damaged(part=TOLD)
        let_older_go(where)
        self._let_erased_go(where, target, place)
        return made

    def _let_erased_go(self, where: Path, newest: Path, place: str) -> None:
        """Copies from before a sealing or erasing hold its words: a whole newer one takes the place of all of them."""
        if place == "beside" and self._held.notes.fact(OLD_COPIES, ""):
            remove_copies(where, but=newest)
            with self._held.notes.writing():
                self._held.notes.set_fact(OLD_COPIES, "")

    def copy_to(self, target: Path, pause: Pause = lambda: None) -> CopyReceipt:
        """A verified copy at any free place. It is told in the log by whoever asked."""
        held = self._held
        return copy_open(held.folder, target, held.header, self._stores, at=held.hand.now(), pause=pause)

    def count_in(self, *places: str) -> None:
        """What was kept since is only the record of these copies themselves: it makes none due."""
        told, mark = self._told(), self._mark()
        self._tell(**{place: told.get(place, {}) | {"mark": mark} for place in places})

    def _failed(self) -> None:
        """Loud: it is told until a copy succeeds. A disk that is full may not take even this line."""
        held = self._held
        try:
            self._tell(failed=self.now().isoformat())
            with held.notes.writing():
                held.notes.ledger.note(Deed.COPY_FAILED, (held.hand.now(), held.hand.who, held.hand.device))
        except Trouble:
            return

    # -- looking into them

    @staticmethod
    def seen(place: Path) -> tuple[KeptCopy, ...]:
        """The copies in a place, newest first."""
        return seen(place)

    def holding(self, copy: Path) -> Holding | None:
        """What a copy holds of the open files; None where the present keys do not open it, or it is damaged."""
        kinds: dict[str, int] = {}
        newest = ""
        try:
            for store in self._stores:
                some, last = held_in(copy, store.what, store.keys)
                newest = max(newest, last)
                for kind, count in some.items():
                    kinds[kind] = kinds.get(kind, 0) + count
        except Trouble:
            return None
        return Holding(kinds, datetime.fromisoformat(newest).replace(tzinfo=None) if newest else None)


def check_sound(stores: Iterable[Store]) -> None:
    """``Damaged`` unless SQLite finds the open files in order: what is not is never copied over what was."""
    for store in stores:
        with mended(store.part):
            if store.db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise Damaged(part=store.part)


def let_older_go(place: Path) -> int:
    """Remove what the rotation no longer keeps; how many. What is not whole is left for a person to look at."""
    copies = seen(place)
    keep = to_keep(copies)
    gone = [one.path for one in copies if one.whole and one.path not in keep]
    for path in gone:
        with mended(path.name):
            path.rename(path.with_name(path.name + PART))
    sweep_parts(place)
    return len(gone)


def sweep_parts(place: Path) -> None:
    """Halves of copies that were stopped, and copies whose time is over."""
    for one in place.glob("*" + PART):
        shutil.rmtree(one, ignore_errors=True)
