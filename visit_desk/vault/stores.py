"""A store: one open file, its records, revisions and index. Notes and sources are two of these, never joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.engine import Connection

from visit_desk.domain.lists import Compartment
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged
from visit_desk.vault import revisions
from visit_desk.vault.body import changed_fields, class_of, read, thing_of, value_of, written
from visit_desk.vault.delta import Body, way_back
from visit_desk.vault.engine import open_engine
from visit_desk.vault.folder import FILES
from visit_desk.vault.index import FIELDS, Index, readable
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.mending import mended
from visit_desk.vault.normal import VERSION as NORMAL
from visit_desk.vault.record import ADD, ALL, ONE, SET, STALE, Row
from visit_desk.vault.revisions import Chain, Hand, Revision, digest_of
from visit_desk.vault.rows import RecordState

T = TypeVar("T", bound=Thing)


class Store:
    """Opened, used and closed in one thread; SQLite's own check of that stays on."""

    def __init__(self, folder: Path, what: Compartment, keys: FileKeys, hand: Hand) -> None:
        self.what = what
        self.part = FILES[what]
        self.path = folder / self.part
        self.keys = keys
        self._hand = hand
        self._engine: Engine = open_engine(self.path, keys, what)
        try:
            with mended(self.part):
                self._connection: Connection = self._engine.connect()
                self.db: Any = self._connection.connection.driver_connection
                self._digest_key = bytes.fromhex(self.fact("digest_key"))
        except BaseException:
            self._engine.dispose()
            raise
        self.index = Index(self.db)
        self._fresh = False

    def close(self) -> None:
        """Fold the log back into the file, so that a closed vault is one plain encrypted file."""
        try:
            with mended(self.part):
                self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self.index.forget()
            self._connection.close()
            self._engine.dispose()
            self.keys.forget()

    # -- transactions and facts

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All or nothing; durable when it ends without an error."""
        with mended(self.part):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise

    def fact(self, key: str, default: str | None = None) -> str:
        row = self.db.execute("SELECT value FROM fact WHERE key = ?", (key,)).fetchone()
        if row is None and default is None:
            raise Damaged(part=self.part)
        return str(row[0]) if row else str(default)

    def set_fact(self, key: str, value: str) -> None:
        """Inside ``writing``."""
        self.db.execute(
            "INSERT INTO fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = ?", (key, value, value)
        )

    def digest(self, record: str, body: str) -> str:
        return digest_of(self._digest_key, record, body)

    # -- keeping

    def row(self, id_: str) -> Row | None:
        found = self.db.execute(ONE, (id_,)).fetchone()
        return Row(*found) if found else None

    def put(
        self,
        thing: Thing,
        *,
        hand_row: tuple[str, str, str] | None = None,
        deed: str = "",
        undoes: int = 0,
        erase: bool = False,
    ) -> bool:
        """Insert or update inside ``writing``; whether anything changed. ``erase`` leaves no way back."""
        # long: one decision after another on one row; torn apart, their order would be lost
        value = value_of(thing)
        body = written(value)
        old = self.row(thing.id)
        by = hand_row or self._hand_row()
        if old is None:
            self._add(thing, value, body, by)
            return True
        if old.kind != thing.kind:
            raise Damaged(part=self.part)
        here = old.state in (RecordState.KEPT, RecordState.RETIRED)
        if here and old.body == body and not erase and not undoes:
            return False
        if erase:
            self.blank(old)
            old = self.row(thing.id) or old
        steps = way_back(read(old.body, self.part), value) if here else {}
        back = "" if erase or not here else written(steps)
        no, _ = revisions.add(
            self.db,
            thing.id,
            (old.head, old.revision),
            by,
            deed or (revisions.CHANGED if here else revisions.ADDED),
            undoes=undoes,
            fields="" if erase else changed_fields(steps),
            back=back,
            digest=self.digest(thing.id, body),
        )
        state = old.state if here and deed != revisions.UNDONE else RecordState.KEPT
        self._set(old, thing.visit, state, no, body, value, at_once=erase)
        return True

    def _hand_row(self) -> tuple[str, str, str]:
        return self._hand.now(), self._hand.who, self._hand.device

    def _add(self, thing: Thing, value: Body, body: str, by: tuple[str, str, str]) -> None:
        head, _ = revisions.add(self.db, thing.id, (0, ""), by, revisions.ADDED, digest=self.digest(thing.id, body))
        searched = thing.kind in FIELDS
        cursor = self.db.execute(
            ADD, (thing.id, thing.kind, thing.visit, RecordState.KEPT, by[0], head, head if searched else 0, 0, body)
        )
        if searched:
            self.index.change(int(cursor.lastrowid), None, readable(thing.kind, value))

    def _set(
        self, old: Row, visit: str, state: str, head: int, body: str, value: Body | None, *, at_once: bool = False
    ) -> None:
        """Write the row and bring the index along; while someone types, it may wait for the next search."""
        shown = state == RecordState.KEPT and old.kind in FIELDS and value is not None
        new = readable(old.kind, value) if shown and value is not None else None
        if new is not None and old.indexed and not at_once and self.index.may_wait(old.no, len(new)):
            self._fresh = False
            self.db.execute(SET, (visit, state, head, old.indexed, 1, body, old.no))
            return
        self.index.change(old.no, self._indexed_text(old), new)
        self.db.execute(SET, (visit, state, head, head if shown else 0, 0, body, old.no))

    def _indexed_text(self, row: Row) -> str | None:
        """What the index holds of this record at present."""
        if not row.indexed:
            return None
        if row.indexed == row.head:
            return readable(row.kind, read(row.body, self.part))
        chain = Chain(self.db, row.head, row.body, self.part, row.indexed)
        places = [place for place, change in enumerate(chain.changes) if change.no == row.indexed]
        value = chain.value(places[0]) if places else None
        if value is None:
            raise Damaged(part=self.part)
        return readable(row.kind, value)

    def freshen(self) -> None:
        """Index the very long texts that were kept since the last search."""
        if self._fresh:
            return
        waiting = [Row(*found) for found in self.db.execute(STALE)]
        if waiting:
            with self.writing():
                for row in waiting:
                    self.freshen_row(row)
        self._fresh = True

    def freshen_row(self, row: Row) -> None:
        self.index.change(row.no, self._indexed_text(row), readable(row.kind, read(row.body, self.part)))
        self.db.execute(SET, (row.visit, row.state, row.head, row.head, 0, row.body, row.no))

    def renew_index(self) -> None:
        """Another normaliser (or a newer Unicode) spells words otherwise: index everything anew."""
        if self.fact("normal", "") == NORMAL:
            return
        with self.writing():
            self.index.empty()
            self.db.execute("UPDATE record SET indexed = 0, stale = 0 WHERE indexed <> 0 OR stale <> 0")
            for no, kind, head, body in self.db.execute(
                "SELECT no, kind, head, body FROM record WHERE state = ?", (RecordState.KEPT,)
            ).fetchall():
                if kind in FIELDS:
                    self.index.change(no, None, readable(kind, read(body, self.part)))
                    self.db.execute("UPDATE record SET indexed = ? WHERE no = ?", (head, no))
            self.set_fact("normal", NORMAL)

    # -- states other than kept

    def turn(self, id_: str, state: str, deed: str) -> bool:
        """Retire or restore, inside ``writing``: the value stays, a revision tells who did it."""
        old = self.row(id_)
        if old is None or old.state not in (RecordState.KEPT, RecordState.RETIRED) or old.state == state:
            return False
        head, _ = revisions.add(
            self.db, id_, (old.head, old.revision), self._hand_row(), deed, back="{}", digest=self.digest(id_, old.body)
        )
        self._set(old, old.visit, state, head, old.body, read(old.body, self.part), at_once=True)
        return True

    def blank(self, row: Row) -> None:
        """Empty every earlier value of this record; ids, times and people stay. Inside ``writing``."""
        if row.stale:
            self.freshen_row(row)
        for change in Chain(self.db, row.head, "", self.part).changes:
            self.db.execute(revisions.BLANK, (change.no,))

    def remove(self, id_: str, state: str, deed: str) -> bool:
        """Take the value and all earlier ones out, inside ``writing``; what is left tells only that it was here."""
        old = self.row(id_)
        if old is None or not old.body:
            return False
        self.blank(old)
        fresh = self.row(id_) or old
        head, _ = revisions.add(self.db, id_, (old.head, old.revision), self._hand_row(), deed)
        self._set(fresh, fresh.visit, state, head, "", None)
        return True

    # -- reading

    def find(self, cls: type[T], id_: str) -> T | None:
        with mended(self.part):
            row = self.row(id_)
        if row is None or row.state != RecordState.KEPT or row.kind != cls.kind:
            return None
        return thing_of(cls, row.body, self.part)

    def all(self, cls: type[T], visit: str | None, state: str) -> list[tuple[str, int, T]]:
        """With the time and number of its first keeping, for ordering."""
        with mended(self.part):
            if visit is None:
                rows: Sequence[Any] = self.db.execute(ALL + " ORDER BY no", (cls.kind, state)).fetchall()
            else:
                rows = self.db.execute(ALL + " AND visit = ? ORDER BY no", (cls.kind, state, visit)).fetchall()
        return [(born, no, thing_of(cls, body, self.part)) for _, born, no, body in rows]

    def changes_since(self, at: datetime) -> int:
        moment = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="microseconds")
        with mended(self.part):
            last = self.db.execute(
                "SELECT no FROM revision WHERE at <= ? ORDER BY no DESC LIMIT 1", (moment,)
            ).fetchone()
            return int(
                self.db.execute("SELECT count(*) FROM revision WHERE no > ?", (last[0] if last else 0,)).fetchone()[0]
            )

    def chain(self, id_: str) -> tuple[Row, Chain] | None:
        with mended(self.part):
            row = self.row(id_)
            return (row, Chain(self.db, row.head, row.body, self.part)) if row else None

    def history(self, id_: str) -> list[Revision]:
        found = self.chain(id_)
        return found[1].told(found[0].kind, self.what) if found else []

    def undo(self, id_: str) -> Thing | None:
        """Back to the value before the newest change that is not undone; None if there is none to go back to."""
        found = self.chain(id_)
        if found is None or found[0].state not in (RecordState.KEPT, RecordState.RETIRED):
            return None
        row, chain = found
        no = chain.to_undo()
        place = chain.before(no)
        value = None if place is None else chain.value(place)
        if value is None:
            return None
        thing = thing_of(class_of(row.kind), written(value), self.part)
        with self.writing():
            self.put(thing, deed=revisions.UNDONE, undoes=no)
        return thing
