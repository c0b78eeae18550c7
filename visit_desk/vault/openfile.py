"""An open file of the vault: its connection, transactions, facts, and what is read from it."""

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
from visit_desk.vault.body import thing_of
from visit_desk.vault.engine import open_engine
from visit_desk.vault.folder import FILES
from visit_desk.vault.index import Index
from visit_desk.vault.keys import FileKeys
from visit_desk.vault.ledger import Ledger
from visit_desk.vault.mending import mended
from visit_desk.vault.record import ALL, ONE, Held, Row
from visit_desk.vault.revisions import Chain, Hand, Revision, digest_of
from visit_desk.vault.rows import RecordState

T = TypeVar("T", bound=Thing)


class OpenFile:
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
        self.ledger = Ledger(self.db, self._digest_key)
        self._fresh = False
        self._held: Held | None = None

    def close(self) -> None:
        """Fold the log back into the file, so that a closed vault is one plain encrypted file."""
        try:
            with mended(self.part):
                self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self.index.forget()
            self._held = None
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
                self.ledger.settle()
                self.db.execute("COMMIT")
            except BaseException:
                self._held = None
                self.ledger.forget()
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

    # -- reading

    def row(self, id_: str) -> Row | None:
        found = self.db.execute(ONE, (id_,)).fetchone()
        return Row(*found) if found else None

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
