"""A store: one open file, its records, revisions and index. Notes and sources are two of these, never joined."""

from __future__ import annotations

from visit_desk.domain.deeds import tells_hour
from visit_desk.domain.thing import Thing
from visit_desk.domain.trouble import Damaged
from visit_desk.vault import revisions
from visit_desk.vault.body import changed_fields, class_of, read, thing_of, value_of, written
from visit_desk.vault.delta import Body, way_back
from visit_desk.vault.index import FIELDS, readable
from visit_desk.vault.normal import VERSION as NORMAL
from visit_desk.vault.openfile import OpenFile
from visit_desk.vault.record import ADD, SET, SET_BODY, STALE, Held, Row
from visit_desk.vault.revisions import Chain
from visit_desk.vault.rows import RecordState


class Store(OpenFile):
    """One of the two files; notes and sources are never joined."""

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
        old, before = self._known(thing.id)
        by = hand_row or self._hand_row()
        if old is None:
            self.ledger.kept(thing, by, None)
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
        was = (before or read(old.body, self.part)) if here else None
        self.ledger.kept(thing, by, was)
        steps = {} if was is None else way_back(was, value)
        back = "" if erase or not here else written(steps)
        no, id_ = revisions.add(
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
        self._set(old, thing.visit, state, no, body, value, at_once=erase, revision=id_)
        return True

    def _known(self, id_: str) -> tuple[Row | None, Body | None]:
        """The row, and its value if it is the one that ``put`` wrote last and nothing was written since."""
        held = self._held
        if held is not None and held.row.id == id_ and held.writes == self.db.total_changes:
            return held.row, held.value
        return self.row(id_), None

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
        self,
        old: Row,
        visit: str,
        state: str,
        head: int,
        body: str,
        value: Body | None,
        *,
        at_once: bool = False,
        revision: str = "",
    ) -> None:
        """Write the row and bring the index along; while someone types, it may wait for the next search."""
        shown = state == RecordState.KEPT and old.kind in FIELDS and value is not None
        new = readable(old.kind, value) if shown and value is not None else None
        if new is not None and old.indexed and not at_once and self.index.may_wait(old.no, len(new)):
            self._fresh = False
            if old.stale and old.visit == visit and old.state == state:
                self.db.execute(SET_BODY, (head, body, old.no))
            else:
                self.db.execute(SET, (visit, state, head, old.indexed, 1, body, old.no))
            if revision and value is not None:
                row = Row(old.no, old.id, old.kind, visit, state, old.born, head, old.indexed, 1, body, revision)
                self._held = Held(row, value, self.db.total_changes)
            return
        self._held = None  # its words may just have been erased
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
        thing = thing_of(class_of(old.kind), old.body, self.part)
        self.ledger.note(deed, self._hand_row(), kind=old.kind, record=id_, hour=tells_hour(thing))
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
        self.ledger.left(self._hand_row(), deed, old.kind, id_, erased=deed == revisions.ERASED)
        self._set(fresh, fresh.visit, state, head, "", None)
        return True

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
